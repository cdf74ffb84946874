"""Heads of sheets and dates on slides say what their author saw."""

from __future__ import annotations

import pytest

from agenda_app.normalise.package_fields import keep_results

_SHEET, _SLIDE = "xl/worksheets/sheet1.xml", "ppt/slides/slide1.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("&amp;L&amp;Z&amp;F", "&amp;LDrift &amp;&amp; vei.xlsx"),
        ("&amp;CSide &amp;P av &amp;N", "&amp;CSide &amp;P av &amp;N"),
        ("Felt &amp;&amp;F", "Felt &amp;&amp;F"),
    ],
)
def test_a_sheet_names_the_file_as_it_is_called_and_no_folder(written: str, said: str) -> None:
    sheet = "<worksheet><c><v>&amp;Z</v></c><oddHeader>{}</oddHeader></worksheet>"
    kept = keep_results(_SHEET, sheet.format(written).encode(), "Drift & vei.xlsx")
    assert kept.decode() == sheet.format(said)


def test_so_it_is_where_the_head_keeps_its_spaces() -> None:
    sheet = '<worksheet><evenFooter/><oddHeader xml:space="preserve">{}</oddHeader></worksheet>'
    kept = keep_results(_SHEET, sheet.format(" &amp;F ").encode(), "Drift.xlsx")
    assert kept.decode() == sheet.format(" Drift.xlsx ")


def test_a_date_on_a_slide_is_text_and_the_number_of_the_slide_is_not() -> None:
    field = '<a:fld id="x" type="{}"><a:rPr/><a:pPr/><a:t>{}</a:t></a:fld>'
    inside = field.format("datetime1", "04.03.2021") + field.format("slidenum", "1")
    kept = keep_results(_SLIDE, f'<a:p xmlns:a="{_A}">{inside}</a:p>'.encode(), "a.pptx")
    assert b"<a:r><a:rPr/><a:t>04.03.2021</a:t></a:r><a:fld" in kept
    assert b"slidenum" in kept


def test_formulas_of_the_moment_are_what_their_author_saw() -> None:
    def sheet(first: str, *, next_one: str) -> str:
        cells = (
            f"<c>{first}<v>43893</v></c><c>{next_one}<v>43894</v></c>"
            "<c><f>A1+1</f><v>43895</v></c><c><f>NOW()</f></c>"
        )
        return f'<worksheet xmlns="{_MAIN}">{cells}</worksheet>'

    shared = sheet('<f t="shared" si="0">TODAY()-B1</f>', next_one='<f t="shared" si="0"/>')
    kept = keep_results(_SHEET, shared.encode(), "a.xlsx").decode()
    assert kept.partition("\n")[2] == sheet("", next_one="")
    calm = sheet("<f>B1</f>", next_one="<f>B2</f>").replace("NOW()", "B3")
    assert keep_results(_SHEET, calm.encode(), "a.xlsx") == calm.encode()


def test_other_parts_stay_as_they_are() -> None:
    other = b"<x type='datetime'>&amp;Z"
    assert keep_results("xl/workbook.xml", other, "a.xlsx") == other

"""Office files print what their author saw, in Norwegian, and nothing of this computer."""

from __future__ import annotations

import pytest

from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.safe_xml import parse
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.office_program import find_office_program
from tests.documents.reading import words_by_pdfium
from tests.normalise import marked_sheets, office_files

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

pytestmark = pytest.mark.skipif(
    find_office_program() is None, reason="LibreOffice is not installed"
)


def printed(data: bytes, name: str) -> str:
    made = normalise(data, name)
    assert made.pdf is not None, made.verdict.refused
    return words_by_pdfium(made.pdf).replace("\xa0", " ").replace("\u202f", " ")


def workbook(cells: str, *, foot: str = "") -> bytes:
    """Return a workbook whose styles 1 and 2 are Excel's own formats of amounts and of dates."""
    styles = (
        f'<styleSheet xmlns="{_MAIN}"><fonts><font/></fonts><fills><fill/></fills>'
        "<borders><border/></borders><cellXfs>"
        + "".join(f'<xf numFmtId="{n}" applyNumberFormat="1"/>' for n in (0, 4, 14))
        + "</cellXfs></styleSheet>"
    )
    sheet = (
        f'<worksheet xmlns="{_MAIN}"><cols><col min="1" max="5" width="20" customWidth="1"/></cols>'
        f'<sheetData><row r="1">{cells}</row></sheetData>{foot}</worksheet>'
    )
    parts = {
        "xl/styles.xml": styles,
        "xl/worksheets/sheet1.xml": sheet,
        "xl/_rels/workbook.xml.rels": marked_sheets.relations(
            (f"{_RELATIONS}/worksheet", "worksheets/sheet1.xml"),
            (f"{_RELATIONS}/worksheet", "worksheets/sheet2.xml"),
            (f"{_RELATIONS}/styles", "styles.xml"),
        ),
    }
    return marked_sheets.with_parts(office_files.xlsx(), parts)


def test_amounts_and_dates_are_written_as_in_norway() -> None:
    # 4 March 2021; Americans write 3/4/21, which reads as another day here.
    cells = '<c r="A1" s="1"><v>1234567.5</v></c><c r="B1" s="2"><v>44259</v></c>'
    text = printed(workbook(cells), "budsjett.xlsx")
    assert "1 234 567,50" in text
    assert "04.03.2021" in text


def test_fields_of_a_word_file_say_what_they_said_and_name_no_folder_of_this_computer() -> None:
    code = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    fields = "".join(
        f"{code.format('begin')}<w:r><w:instrText>{name}</w:instrText></w:r>"
        f"{code.format('separate')}<w:r><w:t>{said}</w:t></w:r>{code.format('end')}"
        for name, said in (("FILENAME \\p", "Brev.docx"), ("DATE", "3. mars 2021"))
    )
    file = office_files.docx_of(parse(f"<w:p {office_files.W}>{fields}</w:p>".encode()))
    assert printed(file, "Brev.docx") == "Brev.docx3. mars 2021"


def test_a_hidden_section_of_an_open_document_is_not_printed_and_told() -> None:
    hidden = (
        '<text:section text:name="s" text:display="none"><text:p>SKJULT</text:p></text:section>'
    )
    commented = "<text:p>Vist<office:annotation><text:p>x</text:p></office:annotation></text:p>"
    made = normalise(office_files.odt(hidden + commented), "brev.odt")
    assert made.pdf is not None
    assert words_by_pdfium(made.pdf) == "Vist"
    assert Found.HIDDEN_TEXT in {remark.code for remark in made.verdict.found}


def test_an_open_spreadsheet_says_the_date_that_its_author_saw() -> None:
    cell = "<text:p>Pr. <text:date>4. mars 2021</text:date></text:p>"
    sheet = (
        "<office:spreadsheet><table:table table:name='Tall'><table:table-row><table:table-cell "
        f"office:value-type='string'>{cell}</table:table-cell></table:table-row></table:table>"
        "</office:spreadsheet>"
    )
    assert "Pr. 4. mars 2021" in printed(office_files.open_document(sheet, "spreadsheet"), "a.ods")


def test_a_workbook_names_itself_and_no_folder_of_this_computer() -> None:
    foot = "<headerFooter><oddHeader>&amp;L&amp;Z&amp;F</oddHeader></headerFooter>"
    cell = '<c r="A1"><v>7</v></c>'
    assert printed(workbook(cell, foot=foot), "Budsjett.xlsx") == "Budsjett.xlsx 7"

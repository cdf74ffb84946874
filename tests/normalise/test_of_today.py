"""What an office file works out when it is opened is counted, for only a person knows its day."""

from __future__ import annotations

import pytest

from agenda_app.normalise.of_today import of_today
from tests.normalise import office_files

_SHEET = "<worksheet><c>{}</c></worksheet>"
_HEAD = "<worksheet><headerFooter><oddHeader>{}</oddHeader></headerFooter></worksheet>"
_FIELD = f"<w:p {office_files.W}><w:fldSimple w:instr='{{}}'/></w:p>"
_DOCUMENT, _WORKSHEET = "word/document.xml", "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        (_DOCUMENT, _FIELD.format('DATE "d. MMMM yyyy"'), 1),
        (_DOCUMENT, _FIELD.format("savedate"), 1),
        (_DOCUMENT, _FIELD.format("CREATEDATE"), 0),
        (_DOCUMENT, _FIELD.format("PAGE"), 0),
        (_WORKSHEET, _SHEET.format("<f>TODAY()-B2</f><v>3</v>"), 1),
        (_WORKSHEET, _SHEET.format("<f>B1+B2</f><v>3</v>"), 0),
        (_WORKSHEET, _SHEET.format("<v>NOW()</v>"), 0),
        (_WORKSHEET, _HEAD.format("&amp;LSkrevet ut &amp;D"), 1),
        (_WORKSHEET, _HEAD.format("Drift &amp;&amp;Drift &amp;P"), 0),
        ("xl/workbook.xml", "<workbook><definedName>NOW( )</definedName></workbook>", 1),
        ("ppt/slides/slide2.xml", "<p><fld type='datetime1'/><fld type='slidenum'/></p>", 1),
        ("ppt/slideMasters/slideMaster1.xml", "<p><fld type='datetime1'/></p>", 0),
    ],
)
def test_what_becomes_of_today_is_counted(name: str, content: str, count: int) -> None:
    assert of_today(office_files.packed({name: content})) == count


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("<text:p><text:date>4. mars 2021</text:date></text:p>", 1),
        ("<text:p><text:date text:fixed='true'>4. mars 2021</text:date></text:p>", 0),
        ("<table:table-cell table:formula='of:=TODAY()'/>", 1),
        ("<table:table-cell table:formula='of:=[.A1]'/>", 0),
        ("<presentation:date-time-decl presentation:source='current-date'/>", 1),
        ("<presentation:date-time-decl presentation:source='fixed'>4. mars</"
         "presentation:date-time-decl>", 0),
        ("<text:p><dc:date>2021-03-04</dc:date></text:p>", 0),
    ],
)  # fmt: skip
def test_so_it_is_in_an_open_document(body: str, count: int) -> None:
    assert of_today(office_files.odt(body)) == count

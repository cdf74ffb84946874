"""What is in an office file and not on its pages is told, however it is kept from them."""

from __future__ import annotations

import re

from agenda_app.domain.verdict import TrackedChanges
from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.docx_cleaning import clean_docx
from agenda_app.normalise.hidden_parts import note_hidden
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sheet_cells import column_number
from tests.normalise import office_files

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(sheet: str, *, names: str = "", more: dict[str, str] | None = None) -> bytes:
    return office_files.packed(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
            f'<sheet name="Ark" sheetId="1" r:id="r7"/></sheets>{names}</workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r7" Type="worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
            **(more or {}),
        }
    )


def rows(*cells: str) -> str:
    filled = "".join(f'<c r="{cell}"><v>1</v></c>' for cell in cells)
    return f"<sheetData><row>{filled}</row></sheetData>"


def area(text: str) -> str:
    return (
        f'<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">{text}'
        "</definedName></definedNames>"
    )


def told(data: bytes, form: str) -> dict[str, str]:
    remarks = Remarks()
    note_hidden(data, form, remarks)
    return {remark.code: remark.detail for remark in remarks.found}


def test_columns_have_numbers() -> None:
    assert [column_number(name) for name in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16384]


def test_hidden_columns_count_when_something_stands_in_them() -> None:
    hidden = (
        '<cols><col min="2" max="3" hidden="1"/><col hidden="true" max="16384" min="6"/></cols>'
    )
    found = told(workbook(hidden + rows("A1", "B1", "C1", "C2", "F9")), "xlsx")
    assert found == {Found.HIDDEN_COLUMNS: "3"}
    assert told(workbook(hidden + rows("A1", "D1")), "xlsx") == {}


def test_what_stands_outside_of_the_print_area_is_told() -> None:
    names = area("'Ark 1!$X$9'!$A$1:$B$10,Ark!$D:$D")
    assert told(workbook(rows("A1", "B10", "D999"), names=names), "xlsx") == {}
    for outside in ("C1", "B11"):
        found = told(workbook(rows("A1", outside), names=names), "xlsx")
        assert found == {Found.OUTSIDE_PRINT_AREA: "1"}


def test_hidden_columns_and_areas_of_an_open_document_are_told() -> None:
    cell = "<table:table-cell office:value-type='string'><text:p>x</text:p>{}</table:table-cell>"
    comment = "<office:annotation><text:p>Hm</text:p></office:annotation>"
    columns = (
        "<table:table-column/><table:table-column table:visibility='collapse'/>"
        "<table:table-column table:number-columns-repeated='9' table:visibility='collapse'/>"
    )
    body = (
        f"<office:spreadsheet><table:table table:name='A' table:print-ranges='A.A1:A.B1'>{columns}"
        "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
        f"<table:table-row>{cell.format(comment)}{cell.format('')}</table:table-row>"
        "</table:table></office:spreadsheet>"
    )
    data = office_files.open_document(body, "spreadsheet")
    assert told(data, "ods") == {
        Found.HIDDEN_COLUMNS: "1",
        Found.OUTSIDE_PRINT_AREA: "1",
    }


def test_notes_for_the_speaker_are_told() -> None:
    note = "<draw:frame presentation:class='{}'><draw:text-box><text:p>{}</text:p></draw:text-box>"
    page = "<draw:page><presentation:notes>{}</presentation:notes></draw:page>"
    notes = [
        note.format(*said) + "</draw:frame>" for said in (("notes", "Si dette"), ("notes", ""))
    ]
    notes.append(note.format("page", "7") + "</draw:frame>")
    slides = "".join(map(page.format, notes))
    data = office_files.open_document(
        f"<office:presentation>{slides}</office:presentation>", "presentation"
    )
    assert told(data, "odp") == {Found.SPEAKER_NOTES: "1"}


def test_notes_of_powerpoint_are_told_by_what_is_written_and_not_by_their_page_number() -> None:
    shape = "<sp><nvPr><ph type='{}'/></nvPr><t>{}</t></sp>"
    notes = {
        "ppt/notesSlides/notesSlide1.xml": shape.format("sldNum", "1") + shape.format("body", "Si"),
        "ppt/notesSlides/notesSlide2.xml": shape.format("sldNum", "2") + shape.format("body", " "),
        "ppt/notesSlides/notesSlide3.xml": "<sp><nvPr/><t>Et felt uten plass</t></sp>",
    }
    parts = {name: f"<notes>{shapes}</notes>" for name, shapes in notes.items()}
    assert told(office_files.packed(parts), "pptx") == {Found.SPEAKER_NOTES: "2"}


def styled_docx() -> bytes:
    """Return a file with text that is hidden by the styles of its paragraphs and letters."""
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    hides = "<w:rPr><w:vanish/></w:rPr>"
    styles = (
        f'<w:style w:styleId="Gjemt">{hides}</w:style>'
        '<w:style w:styleId="Under"><w:basedOn w:val="Gjemt"/></w:style>'
        '<w:style w:styleId="Fram"><w:basedOn w:val="Gjemt"/>'
        '<w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    )
    line = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r>{}<w:t>{}</w:t></w:r></w:p>'
    lines = (
        line.format("Under", "", "BORTE1"),
        line.format("Fram", "", "SYNLIG1"),
        line.format("Fram", '<w:rPr><w:rStyle w:val="Gjemt"/></w:rPr>', "BORTE2"),
        line.format("Under", '<w:rPr><w:vanish w:val="false"/></w:rPr>', "SYNLIG2"),
        line.format("Under", '<w:rPr><w:rStyle w:val="Gjemt"/></w:rPr>', "SYNLIG3"),
    )
    return office_files.packed(
        {
            "word/document.xml": f"<w:document {w}><w:body>{''.join(lines)}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {w}>{styles}</w:styles>",
        }
    )


def test_text_that_a_style_hides_is_hidden_text() -> None:
    cleaned = clean_docx(styled_docx(), TrackedChanges.ASK)
    root = parse(open_archive(cleaned.data).read("word/document.xml"))
    assert re.findall(r"[A-Z]+\d", "".join(root.itertext())) == ["SYNLIG1", "SYNLIG2", "SYNLIG3"]
    assert cleaned.hidden == 2


def test_what_is_hidden_counts_however_it_is_written() -> None:
    """Other programs than Excel write what XML lets them, and name parts as they like."""
    sheet = (
        "<cols><col min='2' max='2' hidden = '1'/></cols><sheetData><row r='1' hidden='true'>"
        "<c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>1</v></c></row></sheetData>"
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" '
        'Target="/xl/bok.xml"/></Relationships>',
        "xl/bok.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Ark" sheetId="1" r:id="r7"/></sheets></workbook>',
        "xl/_rels/bok.xml.rels": '<Relationships><Relationship Id="r7" Type="x/worksheet" '
        'Target="ark/en.xml"/></Relationships>',
        "xl/ark/en.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }
    hidden = told(office_files.packed(parts), "xlsx")
    assert hidden == {Found.HIDDEN_ROWS: "1", Found.HIDDEN_COLUMNS: "1"}
    slide = {"ppt/slides/slide1.xml": "<p:sld xmlns:p='p' show='0'/>"}
    assert told(office_files.packed(slide), "pptx") == {Found.HIDDEN_SLIDES: "1"}

"""A text that its cell has no room for is told, and one that is all there or not shown is not."""

from __future__ import annotations

import pytest

from agenda_app.documents.plain_pdf import render_plain
from agenda_app.domain.language import Language
from agenda_app.domain.text import Paragraph, runs
from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise import office
from agenda_app.normalise.cut_cells import cut_cells
from agenda_app.normalise.kinds import Recognised
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from tests.normalise.office_files import open_document, packed

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TEXT = "Merknad til budsjettet: beløpet gjelder både drift og vedlikehold"


def in_runs(text: str) -> str:
    return f"<r><t>{text[:4]}</t></r><r><t>{text[4:]}</t></r><rPh><t>lest slik</t></rPh>"


def workbook(rows: str, *common: str, columns: str = "", state: str = "visible") -> bytes:
    shared = "".join(f"<si>{in_runs(text)}</si>" for text in common)
    return packed(
        {
            "[Content_Types].xml": "<a/>",
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
            f'<sheet name="Ark" sheetId="1" state="{state}" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Type="worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{columns}'
            f"<sheetData>{rows}</sheetData></worksheet>",
        }
    )


def excel(*texts: str, columns: str = "", state: str = "visible") -> bytes:
    cells = "".join(f'<c r="A{at}" t="s"><v>{at - 1}</v></c>' for at in range(1, len(texts) + 1))
    return workbook(f'<row r="1">{cells}</row>', *texts, columns=columns, state=state)


def inside(text: str) -> bytes:
    return workbook(f'<row><c t="inlineStr"><is>{in_runs(text)}</is></c></row>')


def worked_out(text: str) -> bytes:
    return workbook(f'<row><c r="A1" t="str"><f>A2&amp;A3</f><v>{text}</v></c></row>')


def ods(*texts: str, row: str = "") -> bytes:
    cells = "".join(f"<table:table-cell><text:p>{t}</text:p></table:table-cell>" for t in texts)
    rows = (
        f"<table:table table:name='Ark1'><table:table-row {row}>{cells}</table:table-row>"
        "</table:table>"
    )
    return open_document(rows, "spreadsheet")


def page(*texts: str) -> bytes:
    return render_plain(tuple(Paragraph(runs(text)) for text in texts), Language.BOKMAL).pdf


@pytest.mark.parametrize("data", [excel(TEXT), inside(TEXT), worked_out(TEXT), ods(TEXT)])
def test_a_text_that_is_not_all_on_the_pages_is_cut(data: bytes) -> None:
    assert cut_cells(data, page(TEXT)) == 0
    assert cut_cells(data, page("Merknad til bud")) == 1
    assert cut_cells(data, page(TEXT[:-2])) == 1
    assert cut_cells(data, page("Me")) == 1


def test_a_number_that_a_text_ends_with_is_missed() -> None:
    assert cut_cells(excel("Drift av vei 1 200 300"), page("Drift av vei 1 200 300")) == 0
    assert cut_cells(excel("Drift av vei 1 200 300"), page("Drift av vei 1 20")) == 1


def test_the_end_of_another_cell_is_not_that_of_a_text_that_is_cut() -> None:
    other = "Andre utgifter til drift og vedlikehold"
    assert cut_cells(excel(TEXT, other), page("Merknad til bud", other)) == 1


def test_a_text_must_be_there_as_often_as_it_stands_in_cells() -> None:
    assert cut_cells(excel(TEXT, TEXT, f"{TEXT} ute"), page(TEXT, TEXT, f"{TEXT} ute")) == 0
    assert cut_cells(excel(TEXT, TEXT, f"{TEXT} ute"), page(TEXT, TEXT[:30])) == 2


def test_a_text_that_begins_another_one_is_found_in_it_and_by_itself() -> None:
    texts = ("Drift", "Drift av vei", "Drift av veier", "Drift bru")
    assert cut_cells(excel(*texts), page(*texts)) == 0
    assert cut_cells(excel(*texts), page("Drift", "Drift av ve", "Drift av ve", "Drift bru")) == 2


def test_a_text_that_goes_on_behind_the_edge_of_the_page_is_all_there() -> None:
    assert cut_cells(excel(TEXT), page(TEXT[:40], TEXT[7:55], TEXT[22:])) == 0
    assert cut_cells(excel(TEXT), page(TEXT[:40], TEXT[22:55])) == 1


def flat_ods(height: str) -> bytes:
    style = (
        "<style:style style:name='r' style:family='table-row'>"
        f"<style:table-row-properties style:row-height='{height}'/></style:style>"
    )
    cell = "<table:table-cell office:value-type='float'><text:p>12</text:p></table:table-cell>"
    rows = f"<table:table-row table:style-name='r'>{cell}</table:table-row>"
    return open_document(f"<table:table>{rows}</table:table>", "spreadsheet", style)


@pytest.mark.parametrize(
    ("data", "many"),
    [
        (workbook('<row ht="5"><c><v>12</v></c><c t="s"><v>0</v></c><c/></row>', TEXT), 2),
        (workbook('<row ht="15"><c><v>12</v></c><c t="s"><v>0</v></c></row>', TEXT), 0),
        (flat_ods("0.07in"), 1),
        (flat_ods("0.45cm"), 0),
    ],
)
def test_cells_in_a_row_that_is_too_low_are_cut(data: bytes, many: int) -> None:
    assert cut_cells(data, page(TEXT, "12")) == many


@pytest.mark.parametrize(
    "data",
    [
        excel(TEXT, state="veryHidden"),
        excel(TEXT, columns='<cols><col min="1" max="1" hidden="1"/></cols>'),
        workbook('<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c></row>', TEXT),
        workbook('<row r="1"><c r="A1"><v>1234567</v></c></row>', TEXT),
        ods(TEXT, row="table:visibility='filter'"),
    ],
)
def test_what_is_hidden_and_numbers_are_told_elsewhere(data: bytes) -> None:
    assert cut_cells(data, page("Merknad til bud")) == 0


def test_cells_of_an_old_workbook_are_looked_for_in_what_became_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(office, "office_to_newer", lambda data, form, newer: excel(TEXT))
    monkeypatch.setattr(office, "office_to_pdf", lambda data, form, kind: page("Merknad til bud"))
    remarks = Remarks()
    old = Recognised(FileKind.SPREADSHEET, "xls")
    office.office_file_to_pdf(Source(b"gammel", "tall.xls"), old, remarks)
    assert [r.detail for r in remarks.found if r.code == Found.CELLS_CUT] == ["1"]

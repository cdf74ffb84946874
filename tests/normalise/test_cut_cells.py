"""A text that its cell has no room for is told, and one that is all there or not shown is not."""

from __future__ import annotations

import pytest

from agenda_app.documents.plain_pdf import render_plain
from agenda_app.domain.language import Language
from agenda_app.domain.text import Paragraph, runs
from agenda_app.normalise.cut_cells import cut_cells
from tests.normalise.office_files import open_document, packed

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TEXT = "Merknad til budsjettet: beløpet gjelder både drift og vedlikehold"


def excel(*texts: str, inside: bool = False) -> bytes:
    one = "is" if inside else "si"
    cells = "".join(
        f"<{one}><r><t>{text[:4]}</t></r><r><t>{text[4:]}</t></r></{one}>" for text in texts
    )
    part = "xl/worksheets/sheet1.xml" if inside else "xl/sharedStrings.xml"
    return packed({"[Content_Types].xml": "<a/>", part: f"<sst xmlns='{MAIN}'>{cells}</sst>"})


def ods(*texts: str) -> bytes:
    cells = "".join(f"<table:table-cell><text:p>{t}</text:p></table:table-cell>" for t in texts)
    rows = (
        f"<table:table table:name='Ark1'><table:table-row>{cells}</table:table-row></table:table>"
    )
    return open_document(rows, "spreadsheet")


def page(text: str) -> bytes:
    return render_plain((Paragraph(runs(text)),), Language.BOKMAL).pdf


@pytest.mark.parametrize("data", [excel(TEXT), excel(TEXT, inside=True), ods(TEXT)])
def test_a_text_that_begins_and_does_not_end_is_cut(data: bytes) -> None:
    assert cut_cells(data, page("Merknad til bud")) == 1
    assert cut_cells(data, page(TEXT)) == 0
    assert cut_cells(data, page("Noe annet")) == 0


def test_short_words_and_numbers_tell_nothing() -> None:
    assert cut_cells(excel("Drift av vei 1 200 300"), page("Drift av")) == 0


def test_a_text_that_stands_in_many_cells_is_counted_once() -> None:
    assert cut_cells(excel(TEXT, TEXT, f"{TEXT} ute"), page("Merknad til bud")) == 2

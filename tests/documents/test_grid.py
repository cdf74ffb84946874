"""Tables whose rows are taller than what is left of a page."""

from __future__ import annotations

from agenda_app.documents.plain_pdf import render_plain
from agenda_app.domain.language import Language
from agenda_app.domain.text import Cell, Table, runs
from tests.documents.reading import words_by_pdfium


def test_a_tall_row_of_which_no_line_fits_on_a_page_stands_whole_on_the_next() -> None:
    words = [[f"ord{row}x{n}" for n in range(490)] for row in range(2)]
    rows = tuple(tuple(Cell(runs(" ".join(texts))) for _ in range(5)) for texts in words)
    said = words_by_pdfium(render_plain((Table(rows),), Language.BOKMAL).pdf).split()
    assert all(said.count(word) == 5 for texts in words for word in texts)

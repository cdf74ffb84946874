"""Pages are counted where that can be done, and never guessed."""

from __future__ import annotations

import io

import pikepdf

from agenda_app.services.page_count import PDF, pages_in


def a_pdf(pages: int) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def test_a_pdf_has_its_pages_and_a_picture_one() -> None:
    assert pages_in(a_pdf(3), PDF) == 3
    assert pages_in(b"any bytes", "image/png") == 1


def test_what_cannot_be_counted_has_none() -> None:
    assert pages_in(b"%PDF-1.7 cut short", PDF) == 0
    assert pages_in(b"hei", "text/plain") == 0

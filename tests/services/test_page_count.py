"""The pages of a finished paper are counted in the file itself."""

from __future__ import annotations

import io

import pikepdf

from agenda_app.services.page_count import pages_in


def a_pdf(pages: int) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def test_a_pdf_has_its_pages() -> None:
    assert pages_in(a_pdf(3)) == 3

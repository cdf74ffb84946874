"""However a stream is packed, what it draws comes with the pages, or it is told that it does not."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from agenda_app.normalise.normal import normalise
from tests.normalise import corpus


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def made_with(change: Callable[[Pdf], None], **saved: object) -> list[str]:
    """Return what the pages of a file with words say, made after a change in it."""
    made = normalise(corpus.edited(corpus.drawn(corpus.words), change, **saved), "fil.pdf")
    assert made.pdf is not None, made.verdict
    return texts(made.pdf)


def an_empty_page(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595, 842))


def an_empty_form(pdf: Pdf) -> None:
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    pdf.pages[0].obj.Resources.XObject = Dictionary(F=form)
    pdf.pages[0].contents_add(b"/F Do")


def an_empty_meaning(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        font.ToUnicode = pdf.make_stream(b"")


def an_empty_look(pdf: Pdf) -> None:
    look = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=[1, 1, 9, 9], F=4)
    stamp.AP = Dictionary(N=look)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(stamp)])


@pytest.mark.parametrize("change", [an_empty_page, an_empty_form, an_empty_meaning, an_empty_look])
def test_a_packed_stream_of_no_bytes_costs_no_page(change: Callable[[Pdf], None]) -> None:
    assert len(made_with(change)) == (2 if change is an_empty_page else 1)

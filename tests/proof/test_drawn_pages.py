"""What a page draws is the same for whoever reads it, and what is more than text is told."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.proof.drawn_pages import NOT_ALL, DrawnPage, DrawnPages, is_drawn_page
from agenda_app.proof.piece import Piece
from agenda_app.proof.reading import readings_of
from agenda_app.proof.unpacking import SealedError

INLINE = b"q 400 0 0 400 0 0 cm BI /W 60 /H 60 /BPC 8 /CS /G ID " + bytes(range(60)) * 60 + b" EI Q"
SAID = readings_of("Havna")


def opened(*contents: bytes) -> pikepdf.Pdf:
    """Return a file whose pages draw a word, and what is given."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for number, _ in enumerate(contents):
        canvas.drawString(70, 700, f"Havna {number}")
        canvas.showPage()
    canvas.save()
    pdf = pikepdf.open(out)
    for page, content in zip(pdf.pages, contents, strict=True):
        page.contents_add(content)
    return pdf


def pieces(pdf: pikepdf.Pdf, number: int) -> list[Piece]:
    around: list[Piece] = []
    found = list(DrawnPages(pdf).pieces(number, around))
    return found + around


def test_a_page_of_text_is_the_same_as_all_its_pieces() -> None:
    pdf = opened(b"", b"/Artifact BMC BT (Side 2) Tj ET EMC %Molo")
    drawing = DrawnPages(pdf)
    assert drawing.count == 2
    for number in range(2):
        page = drawing.page(number)
        assert page.is_all
        said = [page.as_body(number + 1), *page.around(number + 1)]
        assert said == pieces(pdf, number)
        assert [one.readings for one in said] == [readings_of(one.text) for one in said]
    assert [one.text.strip("\n\u200b") for one in pieces(pdf, 1)] == ["Havna 1", "Side 2", "%Molo"]


def test_a_picture_among_the_operators_is_more_than_text() -> None:
    pdf = opened(INLINE)
    assert DrawnPages(pdf).page(0) == NOT_ALL
    assert any(piece.picture is not None for piece in pieces(pdf, 0))


def test_what_lies_behind_the_end_of_a_stream_is_more_than_text() -> None:
    pdf = opened(b"")
    stream = pdf.make_stream(b"")
    stream.write(b"0 g 1 g>Bak slutten av det", filter=pikepdf.Name.ASCIIHexDecode)
    pdf.pages[0].contents_add(stream)
    assert not DrawnPages(pdf).page(0).is_all


def test_a_page_that_cannot_be_read_is_told_by_its_pieces() -> None:
    pdf = opened(b"")
    stream = pdf.make_stream(b"")
    stream.write(b"Havna", filter=pikepdf.Name("/Ukjent"))
    pdf.pages[0].contents_add(stream)
    assert DrawnPages(pdf).page(0) == NOT_ALL
    with pytest.raises(SealedError):
        pieces(pdf, 0)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "Havna",
        (SAID, None, None, None),
        DrawnPage((), None, None, None),
        DrawnPage(SAID, None, "Havna", None),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_page_is_not_taken_for_one(answer: Any) -> None:
    assert not is_drawn_page(answer)
    assert is_drawn_page(DrawnPage(SAID, None, SAID, None))

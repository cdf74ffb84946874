"""A second process marks the pictures of a file; what it does not mark is marked here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from agenda_app.proof import page_answers
from agenda_app.proof.files import pieces
from agenda_app.proof.known_pictures import marks_of
from agenda_app.proof.page_questions import MarkPictures, OpenFile
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.pdf_pixels import with_and_without_masks
from tests.proof.test_page_reader import Second

PAGES = 160


def file_with_picture() -> tuple[bytes, int]:
    """Return a file that two processes read, and the number of the picture in it."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for number in range(PAGES):
        canvas.drawString(70, 700, f"Side {number} om havna")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(out) as pdf:
        about = {"Width": 60, "Height": 60, "BitsPerComponent": 8, "ColorSpace": Name.DeviceGray}
        dots = bytes(number % 251 for number in range(3600))
        picture = pdf.make_stream(dots, Type=Name.XObject, Subtype=Name.Image, **about)
        pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(P=picture))
        saved = io.BytesIO()
        pdf.save(saved, compress_streams=False)
    with pikepdf.open(saved) as pdf:
        return saved.getvalue(), pdf.pages[0].obj.Resources.XObject.P.objgen[0]


DATA, NUMBER = file_with_picture()


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    yield
    while page_answers._opened:
        page_answers._opened.pop().close()


def marks(second: Any) -> list[str]:
    """Return the marks of the pictures that a search of the file comes upon."""
    reader = PageReader(DATA, second)
    try:
        found = [piece.picture for piece in pieces(DATA, "bunke.pdf", reader=reader)]
        return [picture.mark for picture in found if picture is not None]
    finally:
        reader.close()


class Prompt(Second):
    """Stands for a second process that has answered whenever somebody looks."""

    @property
    def has_answered(self) -> bool:
        return True

    def answer(self, seconds: float) -> Any:
        return super().answer(seconds or 1)


def test_pictures_are_marked_by_the_second_process_as_here() -> None:
    asked: list[Any] = []
    second = Prompt(change=lambda question, answer: asked.append(question) or answer)
    alone = marks(None)
    assert len(alone) == 1
    assert marks(second) == alone
    assert MarkPictures((NUMBER,)) in asked
    assert asked.index(MarkPictures((NUMBER,))) > [type(one) for one in asked].index(OpenFile)


def test_the_mark_of_the_second_process_is_not_worked_out_again() -> None:
    second = Prompt(change=lambda q, a: {NUMBER: ("f00d",)} if isinstance(q, MarkPictures) else a)
    assert marks(second) == ["f00d"]


def test_a_masked_picture_is_marked_with_its_mask_and_without() -> None:
    with pikepdf.open(io.BytesIO(DATA)) as pdf:
        held = pdf.get_object(NUMBER, 0)
        alone = marks_of(pdf, (NUMBER,))[NUMBER]
        held.SMask = pdf.make_stream(bytes(3600), **dict(held.items()))
        listed = [picture.mark for picture in with_and_without_masks(held, 1)]
        assert marks_of(pdf, (NUMBER,))[NUMBER] == (listed[0], *alone)
        known = with_and_without_masks(held, 1, marks=("f00d", "beef"))
        assert [picture.mark for picture in known] == ["f00d", "beef"]


@pytest.mark.parametrize(
    "answer",
    [None, [], {"1": ("f00d",)}, {NUMBER: "f00d"}, {NUMBER: (1,)}, {NUMBER: ()}, {}],
)
def test_what_cannot_be_a_mark_is_worked_out_here(answer: object) -> None:
    second = Prompt(change=lambda q, a: answer if isinstance(q, MarkPictures) else a)
    assert marks(second) == marks(None)


def test_what_is_no_picture_has_no_mark() -> None:
    with pikepdf.open(io.BytesIO(DATA)) as pdf:
        page = pdf.pages[0].obj.objgen[0]
        assert list(marks_of(pdf, (NUMBER, page, 0, 99_999))) == [NUMBER]

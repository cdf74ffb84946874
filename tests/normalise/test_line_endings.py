"""A line that points at something does so on paper too."""

from __future__ import annotations

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image as Pillow

from agenda_app.normalise.normal import normalise
from tests.normalise.corpus import drawn, edited, words

WHITE, RED, GREEN = (255, 255, 255), (255, 0, 0), (0, 255, 0)


def seen_with(**line: object) -> Pillow.Image:
    """Return what is seen of a page with a red line from the left to the right, 10 points wide."""

    def put(pdf: pikepdf.Pdf) -> None:
        said = {
            "/Type": Name.Annot, "/Subtype": Name.Line, "/F": 4, "/C": Array([1, 0, 0]),
            "/Rect": Array([100, 490, 300, 510]), "/L": Array([100, 500, 300, 500]),
            "/BS": Dictionary(W=10), **{f"/{key}": value for key, value in line.items()},
        }  # fmt: skip
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(Dictionary(said))])
        pdf.pages[0].obj.MediaBox = Array([0, 0, 400, 842])

    made = normalise(edited(drawn(words), put), "kart.pdf")
    with pypdfium2.PdfDocument(made.pdf) as document:
        return document[0].render(scale=1).to_pil().convert("RGB")


@pytest.mark.parametrize(
    ("endings", "at_left", "at_right"),
    [
        ((Name("/None"), Name.OpenArrow), WHITE, RED),
        ((Name.ClosedArrow, Name("/None")), RED, WHITE),
        ((Name("/None"), Name("/None")), WHITE, WHITE),
        ((Name.ROpenArrow, Name.Diamond), WHITE, WHITE),
        ((), WHITE, WHITE),
    ],
)
def test_an_arrow_stands_at_the_end_that_it_is_said_to(
    endings: tuple[Name, ...], at_left: object, at_right: object
) -> None:
    seen = seen_with(LE=Array(endings))
    beside = 842 - 500 - 20
    assert seen.getpixel((200, 842 - 500)) == RED
    assert seen.getpixel((100 + 35, beside)) == at_left
    assert seen.getpixel((300 - 35, beside)) == at_right


def test_the_inside_of_an_arrow_is_filled_and_what_a_line_runs_around_is_not() -> None:
    corner = Array([100, 500, 300, 500, 300, 700])
    seen = seen_with(
        Subtype=Name.PolyLine, Vertices=corner, IC=Array([0, 1, 0]),
        LE=Array([Name("/None"), Name.ClosedArrow]),
    )  # fmt: skip
    assert seen.getpixel((290, 842 - 520)) == WHITE
    assert seen.getpixel((300, 842 - 640)) == GREEN

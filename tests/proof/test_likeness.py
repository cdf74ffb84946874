"""A scan is known again when it was cut, laid askew or made paler; another letter is not it."""

from __future__ import annotations

import pytest
from PIL import Image

from agenda_app.proof.drawn_pictures import sketch_of
from agenda_app.proof.likeness import SEEN, Sketch
from tests.proof.looked_at import page
from tests.proof.world import LETTER, PRICE

WHOLE = page()
WIDE, HIGH = WHOLE.size
OTHER = page(f"{PRICE}\n\n{LETTER.replace('jul', 'påske')}\n\n" * 5)


def sketch(image: Image.Image) -> Sketch:
    return sketch_of(image.resize((SEEN, SEEN), Image.Resampling.BOX), *image.size)


def cut(left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Return the page without a part of each margin."""
    box = (WIDE * left, HIGH * top, WIDE * (1 - right), HIGH * (1 - bottom))
    left_edge, top_edge, right_edge, bottom_edge = map(round, box)
    return WHOLE.crop((left_edge, top_edge, right_edge, bottom_edge))


@pytest.mark.parametrize(
    "changed",
    [
        *(cut(0.1, 0, 0, 0), cut(0, 0.08, 0, 0), cut(0, 0, 0, 0.1), cut(0.05, 0.05, 0.05, 0.05)),
        cut(0.08, 0, 0, 0).transpose(Image.Transpose.ROTATE_90),
        WHOLE.rotate(0.5, Image.Resampling.BICUBIC, fillcolor=247),
        WHOLE.point(lambda dot: round(dot * 0.8)),
        cut(0.06, 0.04, 0, 0).point(lambda dot: 60 + dot * 3 // 4),
    ],
)
def test_a_scan_is_known_again(changed: Image.Image) -> None:
    assert sketch(changed).likeness(sketch(WHOLE)) > 0


def test_another_letter_is_not_it_without_its_margins_either() -> None:
    for other in (OTHER, OTHER.crop((60, 60, WIDE, HIGH))):
        assert sketch(other).likeness(sketch(WHOLE)) == 0


def test_the_same_dots_are_most_alike() -> None:
    same, paler = sketch(WHOLE), sketch(cut(0.05, 0, 0, 0))
    assert same.likeness(same) > paler.likeness(same)


def test_paper_of_one_colour_is_even_and_a_dot_on_it_is_seen() -> None:
    paper = Image.new("L", (SEEN, SEEN), 250)
    assert sketch_of(paper, 992, 1403).is_even
    paper.putpixel((7, 7), 200)
    dotted = sketch_of(paper, 992, 1403)
    assert dotted.is_blank
    assert not dotted.is_even

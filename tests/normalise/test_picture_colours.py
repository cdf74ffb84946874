"""Pictures with holes stand on a ground on which what they show is seen."""

from __future__ import annotations

import pytest
from PIL import Image as Pillow
from PIL import ImageDraw

from agenda_app.normalise.picture_colours import on_white


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_white_letters_without_a_ground_are_seen(mode: str) -> None:
    logo = Pillow.new("RGBA", (400, 300), (0, 0, 0, 0))
    ImageDraw.Draw(logo).rectangle((100, 100, 300, 200), fill=(255, 255, 255, 255))
    drawn = on_white(logo.convert(mode))
    assert drawn.getpixel((200, 150)) == (255, 255, 255)
    assert drawn.getpixel((10, 10)) == (128, 128, 128)


def test_a_picture_without_a_ground_that_is_seen_on_white_stands_on_white() -> None:
    logo = Pillow.new("RGBA", (40, 30), (0, 0, 0, 0))
    logo.putpixel((5, 5), (200, 0, 0, 255))
    assert on_white(logo).getpixel((20, 20)) == (255, 255, 255)

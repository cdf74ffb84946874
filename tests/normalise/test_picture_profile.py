"""Pictures with a colour profile are printed in the colours that it gives them."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from agenda_app.normalise.normal import normalise
from agenda_app.normalise.picture_colours import on_white
from agenda_app.normalise.picture_profile import own_profile
from agenda_app.normalise.pictures import picture_in_text
from agenda_app.normalise.remarks import Remarks
from tests.normalise.profiles import linear_grey, swapped

NEAR = 6
RED, GREEN = (255, 0, 0), (0, 255, 0)
LIGHT = 188
"""Half of the light, as a screen writes it: 255 * (1.055 * 0.5 ** (1 / 2.4) - 0.055)."""


def file_of(mode: str, colour: object, form: str, profile: bytes) -> bytes:
    out = io.BytesIO()
    picture = Pillow.new("RGB" if mode == "P" else mode, (400, 300), colour)  # type: ignore[arg-type]
    picture.convert(mode).save(out, form, icc_profile=profile, quality=95)
    return out.getvalue()


def is_near(one: object, other: tuple[int, ...]) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= NEAR for a, b in zip(one[:3], other, strict=True))


@pytest.mark.parametrize(
    ("form", "mode", "colour", "profile", "shown"),
    [
        ("JPEG", "RGB", RED, swapped(), GREEN),
        ("PNG", "RGB", RED, swapped(), GREEN),
        ("PNG", "P", RED, swapped(), GREEN),
        ("PNG", "RGBA", (*RED, 255), swapped(), GREEN),
        ("WEBP", "RGB", RED, swapped(), GREEN),
        ("TIFF", "RGB", RED, swapped(), GREEN),
        ("JPEG", "L", 128, linear_grey(), (LIGHT, LIGHT, LIGHT)),
        ("PNG", "L", 128, linear_grey(), (LIGHT, LIGHT, LIGHT)),
        ("PNG", "LA", (128, 255), linear_grey(), (LIGHT, LIGHT, LIGHT)),
        ("JPEG", "RGB", RED, linear_grey(), RED),
        ("JPEG", "RGB", RED, b"no profile at all", RED),
        ("JPEG", "CMYK", (0, 0, 0, 0), b"no profile at all", (255, 255, 255)),
    ],
)
def test_a_page_shows_the_colours_that_the_profile_means(
    form: str, mode: str, colour: object, profile: bytes, shown: tuple[int, ...]
) -> None:
    made = normalise(file_of(mode, colour, form, profile), f"bilde.{form.lower()}")
    assert made.pdf is not None, made.verdict.refused
    assert made.verdict.against_a == ()
    with pypdfium2.PdfDocument(made.pdf) as seen:
        picture = seen[0].render(scale=0.5).to_pil().convert("RGB")
    assert is_near(picture.getpixel((picture.width // 2, 60)), shown)


def test_a_photo_in_an_e_mail_has_its_colours_too() -> None:
    data = file_of("RGB", RED, "JPEG", swapped())
    with Pillow.open(io.BytesIO(picture_in_text(data, "jpg", Remarks())[0])) as shown:
        assert is_near(shown.getpixel((5, 5)), GREEN)


def test_a_profile_that_means_the_colours_of_the_screen_is_none() -> None:
    screen = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    frame = Pillow.new("RGB", (4, 4))
    frame.info["icc_profile"] = screen
    assert own_profile(frame) == b""
    frame.info["icc_profile"] = swapped()
    assert own_profile(frame) == swapped()


def test_what_is_seen_through_stays_so_until_it_stands_on_white() -> None:
    frame = Pillow.new("RGBA", (4, 4), (*RED, 0))
    frame.putpixel((0, 0), (*RED, 255))
    frame.info["icc_profile"] = swapped()
    made = on_white(frame)
    assert is_near(made.getpixel((0, 0)), GREEN)
    assert made.getpixel((3, 3)) == (255, 255, 255)

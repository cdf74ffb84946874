"""Only a sound, reasonable picture becomes a crest."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from agenda_app.errors import UserError
from agenda_app.services.crest import crest_of


def a_picture(kind: str, size: tuple[int, int]) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "#17385e").save(written, kind)
    return written.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_picture_is_made_small(kind: str) -> None:
    with Image.open(io.BytesIO(crest_of(a_picture(kind, (1800, 2400))))) as crest:
        assert crest.format == "PNG"
        assert crest.size == (675, 900)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg/>",
        b"\x89PNG\r\n\x1a\n but then nothing",
        a_picture("PNG", (60, 60))[:-40],
        a_picture("GIF", (9, 9)),
    ],
)
def test_what_is_no_sound_picture_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="kommunevåpen"):
        crest_of(data)


def test_an_enormous_picture_is_refused_before_it_is_unpacked() -> None:
    bomb = a_picture("PNG", (9000, 9000))
    assert len(bomb) < 500_000
    with pytest.raises(UserError, match="bildepunkter"):
        crest_of(bomb)

"""Only a sound, reasonable picture becomes a crest."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from agenda_app.errors import UserError
from agenda_app.ui.crest import read_crest


def a_picture(kind: str, size: tuple[int, int]) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "#17385e").save(written, kind)
    return written.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_picture_is_made_small(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "crest"
    file.write_bytes(a_picture(kind, (1800, 2400)))
    data, image = read_crest(file)
    with Image.open(io.BytesIO(data)) as crest:
        assert crest.format == "PNG"
        assert crest.size == (675, 900) == (image.width(), image.height())


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg/>",
        b"\x89PNG\r\n\x1a\n but then nothing",
        a_picture("GIF", (9, 9)),
    ],
)
def test_what_is_no_sound_picture_is_refused(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "crest"
    file.write_bytes(data)
    with pytest.raises(UserError):
        read_crest(file)


def test_an_enormous_picture_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "crest"
    file.write_bytes(a_picture("PNG", (9000, 9000)))
    with pytest.raises(UserError, match="9000"):
        read_crest(file)

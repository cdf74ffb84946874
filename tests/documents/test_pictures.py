"""Pictures are printed as they are meant, or a box says why not."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.pictures import readable
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.text import Image
from tests.documents.papers import a_head, number
from tests.documents.reading import elements, joined, spoken


def png(width: int, height: int, colour: str = "navy") -> bytes:
    out = io.BytesIO()
    Pillow.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def a_paper(image: Image, data: bytes | None) -> bytes:
    images = {} if data is None else {image.sha256: data}
    return render_case(CaseContent("k", a_head(), number(1), "Sak", body=(image,), images=images))


def figures(pdf_bytes: bytes) -> list[tuple[str, list[float]]]:
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        return [
            (str(e.Alt), [float(n) for n in e.A.BBox]) for e in elements(pdf) if e.S == "/Figure"
        ]


def test_a_picture_has_its_alternative_text_and_its_author_s_width() -> None:
    ((alt, box),) = figures(a_paper(Image("s", "Kart over Kaia", 80), png(400, 200)))
    assert alt == "Kart over Kaia"
    assert (box[2] - box[0]) / 72 * 25.4 == pytest.approx(80, abs=0.1)
    assert (box[3] - box[1]) / 72 * 25.4 == pytest.approx(40, abs=0.1)


@pytest.mark.parametrize("size", [(6000, 200), (200, 6000), (1, 1), (4000, 4000)])
def test_a_picture_of_any_shape_stays_on_the_page(size: tuple[int, int]) -> None:
    ((alt, box),) = figures(a_paper(Image("s", "", 900), png(*size)))
    assert alt == "Bilde"
    assert box[2] - box[0] <= 163 / 25.4 * 72 + 0.1
    assert box[1] >= 22 / 25.4 * 72 - 0.1
    assert box[3] <= 273 / 25.4 * 72 + 0.1


@pytest.mark.parametrize("data", [None, b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"x" * 50])
def test_a_broken_picture_becomes_a_box_with_words(data: bytes | None) -> None:
    pdf = a_paper(Image("s", "Kart"), data)
    assert "Bildet kunne ikke vises. Se originaldokumentet. (Kart)" in joined(spoken(pdf))
    assert figures(pdf) == []


def test_a_bomb_is_not_unpacked() -> None:
    header = png(1, 1)
    width = (60_000).to_bytes(4, "big")
    assert readable(header[:16] + width + width + header[24:]) is None


def test_a_photograph_lying_on_its_side_is_turned() -> None:
    out = io.BytesIO()
    exif = Pillow.Exif()
    exif[0x0112] = 6
    Pillow.new("RGB", (40, 20)).save(out, "JPEG", exif=exif)
    turned = readable(out.getvalue())
    assert turned is not None
    assert (turned.width, turned.height) == (20, 40)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 60))
def test_no_bytes_break_the_reading(noise: bytes, place: int) -> None:
    picture = png(8, 8)
    readable(picture[:place] + noise + picture[place + len(noise) :])

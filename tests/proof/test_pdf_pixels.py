"""A picture of a PDF is seen as a page shows it, whichever way it is unpacked."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image

from agenda_app.proof.likeness import Sketch
from agenda_app.proof.picture_listing import pictures_in
from tests.proof.looked_at import draw, flat, jpeg, page
from tests.proof.plants import saved


def seen(name: str = "", value: object = None) -> Sketch:
    """Return what a scanned page of JPEG looks like with something set."""
    with pikepdf.new() as pdf:
        held = jpeg(pdf, page(), 80)
        if name:
            held[name] = flat(pdf, value) if isinstance(value, Image.Image) else value
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        return sketch_in(saved(pdf))


def sketch_in(data: bytes) -> Sketch:
    (sketch,) = (one.sketch() for one in pictures_in(data) if one.whole is None)
    assert sketch is not None
    return sketch


def test_a_jpeg_that_is_unpacked_alone_looks_as_it_does_on_a_page() -> None:
    clear = Image.new("L", page().size, 255)
    assert seen().likeness(seen("/SMask", clear)) > 0.99


def test_a_jpeg_whose_light_is_turned_is_seen_turned() -> None:
    assert seen("/Decode", pikepdf.Array([1, 0])).likeness(seen()) == 0


def test_a_jpeg_behind_a_mask_is_seen_through_it() -> None:
    assert seen("/SMask", Image.new("L", page().size, 0)).is_even


def test_a_jpeg_cut_off_in_the_middle_is_seen_as_far_as_it_goes() -> None:
    out = io.BytesIO()
    page().save(out, "JPEG", quality=80)
    with pikepdf.new() as pdf:
        held = jpeg(pdf, page(), 80)
        held.write(out.getvalue()[:30_000], filter=pikepdf.Name.DCTDecode)
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        sketch = sketch_in(saved(pdf))
    assert not sketch.is_blank


def test_a_picture_whose_length_is_told_wrongly_is_seen_all_the_same() -> None:
    with pikepdf.new() as pdf:
        held = jpeg(pdf, page(), 80)
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        data, length = saved(pdf), b"/Length %d" % len(held.read_raw_bytes())
    assert data.count(length) == 1
    wrong = data.replace(length, b"/Length 10".ljust(len(length)))
    (true,), (told,) = (list(pictures_in(one)) for one in (data, wrong))
    assert told.length in (true.length, true.length + 1)  # the end of a line may count as well
    assert sketch_in(wrong).likeness(sketch_in(data)) > 0.99

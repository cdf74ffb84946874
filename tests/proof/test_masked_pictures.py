"""A picture under a mask, or in filters, is what whoever takes it out of the file sees."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image, ImageOps

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.picture_listing import pictures_in
from tests.proof.looked_at import draw, file_of, flat, hits, jpeg, page
from tests.proof.plants import saved
from tests.proof.world import LETTER

OTHER = page(f"Kommunen svarer at {LETTER.lower()}\n\n" * 9, "Melding")
SMALL = Image.frombytes("L", (200, 120), random.Random(1).randbytes(200 * 120))
Change = Callable[[pikepdf.Pdf, Stream], None]


def file_with(image: Image.Image, change: Change, quality: int = 80) -> bytes:
    """Return a page with a JPEG that something was done to."""
    with pikepdf.new() as pdf:
        held = jpeg(pdf, image, quality)
        change(pdf, held)
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        return saved(pdf)


def masked(image: Image.Image, level: int, quality: int = 80) -> bytes:
    """Return a picture of which a mask lets as much through as a level of 255 says."""

    def change(pdf: pikepdf.Pdf, held: Stream) -> None:
        held.SMask = flat(pdf, Image.new("L", image.size, level))

    return file_with(image, change, quality)


def without_its_colours(_pdf: pikepdf.Pdf, held: Stream) -> None:
    held.Mask = Array([0, 255])


def in_flate(_pdf: pikepdf.Pdf, held: Stream) -> None:
    data = zlib.compress(held.read_raw_bytes())
    held.write(data, filter=Array([Name.FlateDecode, Name.DCTDecode]))


def in_flate_by_rows(_pdf: pikepdf.Pdf, held: Stream) -> None:
    raw = held.read_raw_bytes()
    rows = b"\x00" + raw  # one row, of which nothing is foretold
    parms = Array([Dictionary(Predictor=12, Columns=len(raw)), None])
    filters = Array([Name.FlateDecode, Name.DCTDecode])
    held.write(zlib.compress(rows), filter=filters, decode_parms=parms)


def in_digits(_pdf: pikepdf.Pdf, held: Stream) -> None:
    data = held.read_raw_bytes().hex().encode() + b">"
    held.write(data, filter=Array([Name.ASCIIHexDecode, Name.DCTDecode]))


def plain(image: Image.Image) -> bytes:
    return file_of(image, quality=80)


def kinds(public: bytes, withheld: bytes, *opened: bytes) -> set[SecretKind]:
    return {hit.kind for hit in hits(public, [withheld], opened)}


@pytest.mark.parametrize("image", [page(), SMALL], ids=["scan", "small"])
@pytest.mark.parametrize("level", [0, 40])
def test_a_withheld_picture_that_a_mask_hides_is_found(image: Image.Image, level: int) -> None:
    assert kinds(masked(image, level), plain(image)) == {SecretKind.PICTURE}
    assert kinds(plain(image), masked(image, level)) == {SecretKind.PICTURE}


@pytest.mark.parametrize("change", [without_its_colours, in_flate, in_flate_by_rows, in_digits])
def test_a_withheld_picture_is_the_same_in_any_wrapping(change: Change) -> None:
    changed = file_with(SMALL, change)
    assert kinds(changed, plain(SMALL)) == {SecretKind.PICTURE}
    assert kinds(plain(SMALL), changed) == {SecretKind.PICTURE}
    assert kinds(changed, plain(SMALL), plain(SMALL)) == set()


def test_pixels_in_digits_are_those_without() -> None:
    def change(pdf: pikepdf.Pdf, held: Stream) -> None:
        data = flat(pdf, SMALL).read_raw_bytes().hex().encode() + b">"
        held.write(data, filter=Array([Name.ASCIIHexDecode, Name.FlateDecode]))

    assert kinds(file_with(SMALL, change), file_of(SMALL)) == {SecretKind.PICTURE}


def test_a_picture_in_digits_among_the_operators_is_its_own_file() -> None:
    with pikepdf.new() as pdf:
        raw = jpeg(pdf, SMALL, 80).read_raw_bytes()
        head = b"BI /W 200 /H 120 /CS /G /BPC 8 /F [/AHx /DCT] ID "
        draw(pdf, {}, b"595 0 0 842 0 0 cm " + head + raw.hex().encode() + b">\nEI")
        written = saved(pdf)
    assert kinds(written, plain(SMALL)) == {SecretKind.PICTURE}


def test_a_hidden_scan_is_found_by_its_looks() -> None:
    assert kinds(masked(page(), 0, quality=40), plain(page())) == {SecretKind.PICTURE}
    assert kinds(file_of(page(), quality=40), masked(page(), 0)) == {SecretKind.PICTURE}
    assert kinds(masked(OTHER, 0), plain(page())) == set()


def with_its_own_alpha(_pdf: pikepdf.Pdf, held: Stream) -> None:
    out = io.BytesIO()
    hidden = Image.new("L", page().size, 0)
    Image.merge("RGBA", (*[page()] * 3, hidden)).save(out, "JPEG2000")
    held.write(out.getvalue(), filter=Name.JPXDecode)
    held.SMaskInData = 1
    del held.ColorSpace


def turned(*light: float) -> Change:
    def change(_pdf: pikepdf.Pdf, held: Stream) -> None:
        held.Decode = Array(light)

    return change


def turned_and_masked(pdf: pikepdf.Pdf, held: Stream) -> None:
    held.Decode = Array([1, 0])
    held.SMask = flat(pdf, Image.new("L", page().size, 0))


@pytest.mark.parametrize("change", [with_its_own_alpha, turned(1, 1), turned(), turned(1, 0)])
def test_a_scan_that_its_own_alpha_or_its_light_hides_is_found_by_its_looks(change: Change) -> None:
    hidden = file_with(page(), change, quality=40)
    assert kinds(hidden, plain(page())) == {SecretKind.PICTURE}
    assert kinds(plain(page()), hidden) == {SecretKind.PICTURE}
    assert kinds(hidden, plain(OTHER)) == set()
    assert kinds(hidden, plain(page()), hidden) == set()


@pytest.mark.parametrize("change", [turned(1, 0), turned_and_masked])
def test_a_page_that_is_dark_until_its_light_is_turned_is_read_turned(change: Change) -> None:
    dark = file_with(ImageOps.invert(page()), change, quality=40)
    assert kinds(dark, plain(page())) == {SecretKind.PICTURE}
    other = file_with(ImageOps.invert(OTHER), change)
    assert kinds(dark, other) == set()


@pytest.mark.parametrize(("light", "views"), [((0, 1), 1), ((0.0, 1.0), 1), ((0, 0.5), 2)])
def test_only_light_that_is_turned_is_looked_at_twice(light: tuple[float, ...], views: int) -> None:
    assert len(list(pictures_in(file_with(SMALL, turned(*light))))) == views


@pytest.mark.parametrize("image", [page(), SMALL], ids=["scan", "small"])
def test_what_an_open_file_holds_is_open_with_its_mask_and_without(image: Image.Image) -> None:
    hidden, shown = masked(image, 40), plain(image)
    assert kinds(hidden, shown, hidden) == set()
    assert kinds(hidden, shown, shown) == set()
    assert kinds(shown, hidden, hidden) == set()


def test_open_ink_does_not_open_what_a_mask_writes_with_it() -> None:
    ink = Image.frombytes("L", (60, 60), random.Random(2).randbytes(3600))

    def written(text: Image.Image) -> bytes:
        def change(pdf: pikepdf.Pdf, held: Stream) -> None:
            held.SMask = flat(pdf, ImageOps.invert(text))

        return file_with(ink, change)

    secret = written(page())
    assert kinds(secret, secret, plain(ink), written(OTHER)) == {SecretKind.PICTURE}


def test_a_picture_that_nothing_hides_is_listed_once() -> None:
    assert len(list(pictures_in(plain(SMALL)))) == 1
    assert len(list(pictures_in(file_with(SMALL, in_flate)))) == 1


def test_what_nobody_unpacks_is_compared_as_it_stands() -> None:
    def change(_pdf: pikepdf.Pdf, held: Stream) -> None:
        data = b"y" * 900
        held.write(data, filter=Array([Name("/OwnDecode"), Name.FlateDecode]))

    sealed = file_with(page(), change)
    assert kinds(sealed, sealed, sealed) == set()
    assert kinds(sealed, sealed) == {SecretKind.PICTURE}


def test_a_masked_picture_has_one_name() -> None:
    hidden = masked(page(), 40)
    assert len({hit.words for hit in hits(hidden, [hidden])}) == 1

"""A picture need not be read again when it is known, as it is packed, to say nothing."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Name, Stream
from PIL import Image

from agenda_app.proof.pdf_pictures import picture_pieces
from agenda_app.proof.pictures import JPEG
from agenda_app.proof.piece import Piece
from agenda_app.proof.silent_pictures import silent_pictures_in

WORDS = b"Kjoep av Kremmergaarden"


def jpeg(remark: bytes = b"", behind: bytes = b"") -> bytes:
    out = io.BytesIO()
    noise = Image.frombytes("L", (320, 320), bytes(number * 7 % 251 for number in range(320 * 320)))
    noise.save(out, "JPEG", comment=remark)
    return out.getvalue() + behind


def placed(pdf: pikepdf.Pdf, data: bytes) -> Stream:
    about = {"Type": Name.XObject, "Subtype": Name.Image, "Width": 320, "Height": 320}
    picture = pdf.make_stream(data, **about, BitsPerComponent=8, ColorSpace=Name.DeviceGray)
    picture.Filter = Name.DCTDecode
    return picture


def file_with(data: bytes) -> bytes:
    pdf, out = pikepdf.new(), io.BytesIO()
    pdf.Root.Picture = placed(pdf, data)
    pdf.save(out)
    return out.getvalue()


def not_opened(_data: bytes, _name: str, _page: int) -> Iterator[Piece]:
    raise AssertionError


def said_in(data: bytes, silent_data: bytes, packed: str = "DCTDecode") -> str:
    """Return what a picture says when a silent one is known."""
    silent = frozenset(silent_pictures_in(file_with(silent_data)))
    assert len(silent) == 1
    pdf = pikepdf.new()
    picture = placed(pdf, data)
    picture.Filter = Name(f"/{packed}")
    raw = picture.read_raw_bytes()
    return "".join(p.text for p in picture_pieces(picture, raw, 1, not_opened, silent))


@pytest.mark.parametrize("data", [jpeg(WORDS), jpeg(behind=WORDS), jpeg(behind=b"%PDF-1.7 Havna")])
def test_a_picture_that_says_something_is_not_silent(data: bytes) -> None:
    assert not list(silent_pictures_in(file_with(data)))


@pytest.mark.parametrize("data", [jpeg(WORDS), jpeg(behind=WORDS)])
def test_what_is_added_to_a_silent_picture_is_read(data: bytes) -> None:
    assert said_in(jpeg(), jpeg()) == ""
    assert WORDS.decode() in said_in(data, jpeg())


def test_a_silent_picture_is_read_where_it_is_packed_otherwise() -> None:
    data = JPEG + bytes(900) + b">" + WORDS  # which the digits of a picture would end at
    whole = data[:-1] + b"!" + bytes(3000)
    assert said_in(whole, whole) == ""
    assert WORDS[:-1].decode() in said_in(whole, whole, "ASCIIHexDecode")


def test_what_is_added_between_the_filters_of_a_silent_picture_is_read() -> None:
    pdf = pikepdf.new()
    silent_one, picture = (placed(pdf, zlib.compress(jpeg())) for _ in range(2))
    picture.write(zlib.compress(jpeg()) + WORDS)
    for one in (silent_one, picture):
        one.Filter = pikepdf.Array([Name.FlateDecode, Name.DCTDecode])
    pdf.Root.Picture, out = silent_one, io.BytesIO()
    pdf.save(out)
    silent = frozenset(silent_pictures_in(out.getvalue()))
    said = (
        "".join(p.text for p in picture_pieces(one, one.read_raw_bytes(), 1, not_opened, silent))
        for one in (silent_one, picture)
    )
    assert tuple(said) == ("", WORDS.decode())


def test_a_masked_picture_can_be_silent() -> None:
    pdf, out = pikepdf.new(), io.BytesIO()
    pdf.Root.Picture = placed(pdf, jpeg())
    pdf.Root.Picture.SMask = placed(pdf, jpeg())
    pdf.save(out)
    assert len(set(silent_pictures_in(out.getvalue()))) == 2


@pytest.mark.parametrize("data", [b"", b"Havna", b"%PDF-1.7 Havna"])
def test_a_file_that_nobody_can_read_has_no_silent_pictures(data: bytes) -> None:
    assert not list(silent_pictures_in(data))

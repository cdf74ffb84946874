"""Pictures that are damaged, or other ones in print, are told on the pages that draw them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image as Pillow

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.pdf_pictures import is_broken, is_other_in_print
from tests.normalise.corpus import drawn, edited, words


def photo(form: str) -> bytes:
    out = io.BytesIO()
    Pillow.effect_noise((40, 40), 60).convert("RGB").save(out, form)
    return out.getvalue()


WHOLE = photo("JPEG")


def a_picture(pdf: Pdf, data: bytes, packing: Name) -> Stream:
    return pdf.make_stream(
        data, Type=Name.XObject, Subtype=Name.Image, Width=40, Height=40, BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB, Filter=packing,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "packing", "broken"),
    [
        (WHOLE, Name.DCTDecode, False),
        (b"\n" + WHOLE, Name.DCTDecode, False),
        (WHOLE + b"\0\0", Name.DCTDecode, False),
        (WHOLE[: len(WHOLE) // 2], Name.DCTDecode, True),
        (b"no picture at all", Name.DCTDecode, True),
        (b"", Name.DCTDecode, True),
        (photo("JPEG2000"), Name.JPXDecode, False),
        (b"no picture at all", Name.JPXDecode, True),
        (WHOLE, Array([Name.FlateDecode, Name.DCTDecode]), False),
        (b"\0", Name.CCITTFaxDecode, False),
    ],
)
def test_a_photo_without_beginning_or_end_is_broken(
    data: bytes, packing: Name, broken: bool
) -> None:
    with pikepdf.new() as pdf:
        assert is_broken(a_picture(pdf, data, packing)) is broken


def test_what_is_no_picture_is_not_broken() -> None:
    with pikepdf.new() as pdf:
        assert not is_broken(pdf.make_stream(b"q Q"))


@pytest.mark.parametrize(("for_print", "other"), [(True, True), (False, False), (5, False)])
def test_a_picture_may_be_another_one_in_print(for_print: object, other: bool) -> None:
    with pikepdf.new() as pdf:
        shown = a_picture(pdf, WHOLE, Name.DCTDecode)
        assert not is_other_in_print(shown)
        printed = Dictionary(Image=a_picture(pdf, WHOLE, Name.DCTDecode))
        printed.DefaultForPrinting = for_print
        shown.Alternates = Array([3, printed])
        assert is_other_in_print(shown) is other
        assert not is_other_in_print(pdf.Root)


def test_both_are_told_on_the_pages_that_draw_them() -> None:
    def put(pdf: Pdf) -> None:
        broken = a_picture(pdf, WHOLE[: len(WHOLE) // 2], Name.DCTDecode)
        other = a_picture(pdf, WHOLE, Name.DCTDecode)
        other.Alternates = Array([Dictionary(Image=broken, DefaultForPrinting=True)])
        pdf.pages[1].obj.Resources.XObject = Dictionary(Im0=broken)
        pdf.pages[2].obj.Resources.XObject = Dictionary(Im0=other)
        for number in (1, 2):
            page = pdf.pages[number].obj
            page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" /Im0 Do")

    made = normalise(edited(drawn(words, words, words), put), "bilder.pdf")
    told = {(one.code, one.page) for one in made.verdict.found if one.page}
    assert told == {(Found.PICTURE_BROKEN, 2), (Found.OTHER_IN_PRINT, 3)}


@pytest.mark.parametrize(
    ("data", "packing", "bits", "told"),
    [
        (b"no picture at all, whatever", Name.JBIG2Decode, 1, [1]),
        (bytes([255]) * 200, None, 1, []),
    ],
)
def test_a_page_that_is_blank_for_a_broken_picture_is_no_white_back(
    data: bytes, packing: Name | None, bits: int, told: list[int]
) -> None:
    def scan(pdf: Pdf) -> None:
        sheet = a_picture(pdf, data, packing or Name.DCTDecode)
        if packing is None:
            del sheet.Filter
        sheet.ColorSpace, sheet.BitsPerComponent = Name.DeviceGray, bits
        page = pdf.pages[0].obj
        page.Resources = Dictionary(XObject=Dictionary(Im0=sheet))
        page.Contents = pdf.make_stream(b"595 0 0 842 0 0 cm /Im0 Do")

    made = normalise(edited(drawn(words), scan), "skann.pdf")
    assert [one.page for one in made.verdict.found if one.code == Found.PICTURE_BROKEN] == told

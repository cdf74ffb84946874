"""What a stream draws comes with the pages however it is packed, or is said to be missing."""

from __future__ import annotations

import zlib
from base64 import a85encode
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.normal import Normalised, normalise
from tests.normalise import corpus

AS_IT_IS = {"stream_decode_level": pikepdf.StreamDecodeLevel.none, "compress_streams": False}


def made_with(change: Callable[[Pdf], None], **saved: object) -> Normalised:
    """Return what becomes of a file with words after a change in it."""
    return normalise(corpus.edited(corpus.drawn(corpus.words), change, **saved), "fil.pdf")


def seen(made: Normalised) -> tuple[str, int]:
    """Return what the first page says, and its darkest shade."""
    assert made.pdf is not None, made.verdict
    with pypdfium2.PdfDocument(made.pdf) as document:
        page = document[0]
        shades = page.render(scale=0.2, grayscale=True).to_pil().getextrema()
        return page.get_textpage().get_text_range(), int(shades[0])


def emptied_on(made: Normalised) -> list[int]:
    return [one.page for one in made.verdict.found if one.code == Found.NOT_UNPACKED]


def run_lengths(data: bytes) -> bytes:
    """Return data as pieces that are each told by their length (ISO 32000-2, 7.4.5)."""
    pieces = (data[at : at + 128] for at in range(0, len(data), 128))
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces) + b"\x80"


def hexadecimal(data: bytes) -> bytes:
    return data.hex().encode() + b">"


def base_85(data: bytes) -> bytes:
    return a85encode(data) + b"~>"


def an_empty_page(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595, 842))


def an_empty_form(pdf: Pdf) -> None:
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    pdf.pages[0].obj.Resources.XObject = Dictionary(F=form)
    pdf.pages[0].contents_add(b"/F Do")


def an_empty_meaning(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        font.ToUnicode = pdf.make_stream(b"")


def an_empty_look(pdf: Pdf) -> None:
    look = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=[1, 1, 9, 9], F=4)
    stamp.AP = Dictionary(N=look)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(stamp)])


@pytest.mark.parametrize("change", [an_empty_page, an_empty_form, an_empty_meaning, an_empty_look])
def test_a_packed_stream_of_no_bytes_costs_no_page(change: Callable[[Pdf], None]) -> None:
    made = made_with(change)
    assert "Kommunestyret" in seen(made)[0]
    assert len(made.verdict.pages) == (2 if change is an_empty_page else 1)


@pytest.mark.parametrize(
    ("filters", "ways"),
    [
        ([Name.RunLengthDecode], [run_lengths]),
        ([Name.RL], [run_lengths]),
        ([Name.AHx], [hexadecimal]),
        ([Name.A85, Name.Fl], [base_85, zlib.compress]),
        ([Name.Fl], [zlib.compress]),
        ([Name.RunLengthDecode, Name.FlateDecode], [run_lengths, zlib.compress]),
        ([Name.FlateDecode, Name.RunLengthDecode], [zlib.compress, run_lengths]),
        ([Name.Crypt], [bytes]),
    ],
)
def test_words_and_pictures_are_kept_however_they_are_packed(
    filters: list[Name], ways: list[Callable[[bytes], bytes]]
) -> None:
    def packed(pdf: Pdf, data: bytes) -> Stream:
        for way in reversed(ways):
            data = way(data)
        stream = Stream(pdf, data)
        stream.Filter = Array(filters) if len(filters) > 1 else filters[0]
        return stream

    def repacked(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.Contents = packed(pdf, page.Contents.read_bytes() + b"\nq 300 0 0 300 9 9 cm /I Do Q")
        picture = packed(pdf, bytes(400))
        picture.Type, picture.Subtype, picture.Width = Name.XObject, Name.Image, 20
        picture.Height, picture.BitsPerComponent, picture.ColorSpace = 20, 8, Name.DeviceGray
        page.Resources.XObject = Dictionary(I=picture)

    made = made_with(repacked, **AS_IT_IS)
    assert seen(made) == ("Kommunestyret behandler saken i møte", 0)
    assert emptied_on(made) == []


@pytest.mark.parametrize("outer", [[], [Name.RL]])
def test_a_picture_keeps_its_own_packing_under_its_long_name(outer: list[Name]) -> None:
    def pictured(pdf: Pdf) -> None:
        file = corpus.picture()
        picture = Stream(pdf, run_lengths(file) if outer else file)
        picture.Type, picture.Subtype, picture.Width = Name.XObject, Name.Image, 620
        picture.Height, picture.BitsPerComponent, picture.ColorSpace = 877, 8, Name.DeviceRGB
        picture.Filter = Array([*outer, Name.DCT])
        pdf.pages[0].obj.Resources.XObject = Dictionary(I=picture)
        pdf.pages[0].contents_add(b"q 500 0 0 700 0 0 cm /I Do Q")

    text, darkest = seen(made_with(pictured, **AS_IT_IS))
    assert "Kommunestyret" in text
    assert darkest < 60


def test_what_nobody_can_unpack_is_told_on_the_pages_that_draw_with_it() -> None:
    def sealed(pdf: Pdf) -> None:
        pdf.add_blank_page(page_size=(595, 842))
        form = pdf.make_stream(b"0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form)
        form.BBox, form.Filter = Array([0, 0, 9, 9]), Name.Pakke
        pdf.pages[1].obj.Resources = Dictionary(XObject=Dictionary(F=form))
        pdf.pages[1].contents_add(b"/F Do")
        # Nobody draws with this one.
        pdf.Root.Own = pdf.make_stream(b"noe", Filter=Name.Pakke)

    made = made_with(sealed, **AS_IT_IS)
    assert "Kommunestyret" in seen(made)[0]
    assert emptied_on(made) == [2]


@pytest.mark.parametrize(("held", "missing"), [(b"", [1]), (b"0 0 9 9 re f", [])])
def test_what_lies_in_another_file_is_told(held: bytes, missing: list[int]) -> None:
    def put(pdf: Pdf) -> None:
        form = pdf.make_stream(held, Type=Name.XObject, Subtype=Name.Form)
        form.BBox, form.F = Array([0, 0, 9, 9]), pikepdf.String("tegning.bin")
        pdf.pages[0].obj.Resources.XObject = Dictionary(F=form)
        pdf.pages[0].contents_add(b"/F Do")

    assert emptied_on(made_with(put)) == missing


@pytest.mark.parametrize(
    ("name", "data"),
    [(Name.LZW, b"\x80\x10e\x90\x10"), (Name.ASCIIHexDecode, b"41\xc9\xc9>")],
)
@pytest.mark.parametrize("drawn", [True, False])
def test_damage_that_the_library_stumbles_over_costs_no_other_page(
    name: Name, data: bytes, drawn: bool
) -> None:
    def damaged(pdf: Pdf) -> None:
        broken = Stream(pdf, data)
        broken.Filter = name
        if drawn:
            pdf.add_blank_page(page_size=(595, 842))
            pdf.pages[1].obj.Contents = pdf.make_indirect(broken)
        else:
            for font in pdf.pages[0].obj.Resources.Font.values():
                font.ToUnicode = pdf.make_indirect(broken)

    made = made_with(damaged, **AS_IT_IS)
    told = [one.page for one in made.verdict.found if one.code == Found.NOT_DRAWN]
    assert seen(made)[1] < 200
    assert told == [2] if drawn else emptied_on(made) == [1]


def inverting(_: Pdf) -> Dictionary:
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)


def giving_back(_: Pdf) -> Dictionary:
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), N=1)


def doing_nothing(pdf: Pdf) -> Stream:
    domain = Array([0, 1])
    return pdf.make_stream(b"{ }", FunctionType=4, Domain=domain, Range=domain)


@pytest.mark.parametrize(
    ("key", "transfer", "told"),
    [
        ("/TR", inverting, True),
        ("/TR2", inverting, True),
        ("/TR", lambda pdf: Array([Name.Identity, *[inverting(pdf)] * 3]), True),
        ("/TR", doing_nothing, False),
        ("/TR2", giving_back, False),
        ("/TR", lambda _: Name.Identity, False),
        ("/TR2", lambda _: Name.Default, False),
        ("/HT", lambda _: Name.Default, False),
    ],
)
@pytest.mark.parametrize("is_indirect", [True, False])
def test_colours_for_a_printing_press_are_told(
    key: str, transfer: Callable[[Pdf], object], told: bool, is_indirect: bool
) -> None:
    def put(pdf: Pdf) -> None:
        state = Dictionary({"/Type": Name.ExtGState, key: transfer(pdf)})
        held = pdf.make_indirect(state) if is_indirect else state
        pdf.pages[0].obj.Resources.ExtGState = Dictionary(Press=held)

    codes = {one.code for one in made_with(put).verdict.found}
    assert (Found.PRESS_COLOURS in codes) is told

"""PDF files that mean harm."""

from __future__ import annotations

import io
import zlib

import pikepdf

from tests.normalise.compound_files import compound_file
from tests.normalise.corpus import drawn, edited, words


def a_bomb(megabytes: int) -> bytes:
    """Return a page whose content unpacks to this much."""
    packer = zlib.compressobj(9)
    block = b"q Q " * 250_000
    packed = b"".join(packer.compress(block) for _ in range(megabytes)) + packer.flush()

    def change(pdf: pikepdf.Pdf) -> None:
        content = pdf.make_stream(b"")
        content.write(packed, filter=pikepdf.Name.FlateDecode)
        pdf.pages[0].obj.Contents = content

    return edited(drawn(words), change)


def packed_nothing(megabytes: int) -> bytes:
    """Return Flate data that unpack to so many megabytes of nothing, made from one of them."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    block = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    check_sum = megabytes * 1_000_000 % 65_521 << 16 | 1
    return b"\x78\xda" + block * megabytes + packer.flush() + check_sum.to_bytes(4, "big")


def a_page_of_nothing(megabytes: int) -> bytes:
    """Return a page whose content is so many megabytes of nothing, and small when packed."""

    def change(pdf: pikepdf.Pdf) -> None:
        content = pdf.make_stream(b"")
        content.write(packed_nothing(megabytes), filter=pikepdf.Name.FlateDecode)
        pdf.pages[0].obj.Contents = content

    as_it_is = pikepdf.StreamDecodeLevel.none
    return edited(drawn(words), change, stream_decode_level=as_it_is, compress_streams=False)


def a_picture_of(data: bytes, *filters: pikepdf.Name, copies: int = 1) -> bytes:
    """Return a page with pictures of ten by ten dots whose data are these, packed like that."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        page.Resources.XObject = pikepdf.Dictionary()
        drawing = b""
        for number in range(copies):
            picture = pdf.make_stream(
                b"",
                Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=10, Height=10,
                BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceGray,
            )  # fmt: skip
            picture.write(data, filter=pikepdf.Array(filters))
            page.Resources.XObject[f"/P{number}"] = picture
            drawing += b"q 9 0 0 9 50 50 cm /P%d Do Q\n" % number
        page.Contents = pdf.make_stream(drawing)

    as_it_is = pikepdf.StreamDecodeLevel.none
    return edited(drawn(words), change, stream_decode_level=as_it_is, compress_streams=False)


def a_loop_of_pages() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
        b"2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\ntrailer <</Root 1 0 R>>\n"
    )


def a_loop_of_everything() -> bytes:
    """Return a file whose outline, fields, names, tags and forms go round in circles."""

    def change(pdf: pikepdf.Pdf) -> None:
        from pikepdf import Array, Dictionary, Name, String

        page = pdf.pages[0].obj
        form = pdf.make_stream(b"/Fm0 Do")
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
        form.Resources = Dictionary(XObject=Dictionary(Fm0=form))
        page.Resources.XObject = Dictionary(Fm0=form)
        page.Contents = pdf.make_stream(b"/Fm0 Do")
        mark = pdf.make_indirect(Dictionary(Title=String("Rundt")))
        mark.First = mark.Next = mark
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=mark, Last=mark))
        field = pdf.make_indirect(Dictionary(T=String("f")))
        field.Kids, field.Parent = Array([field]), field
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), NeedAppearances=True)
        names = pdf.make_indirect(Dictionary())
        names.Kids = Array([names])
        pdf.Root.Names = Dictionary(Dests=names, EmbeddedFiles=names)
        element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P))
        element.K, element.P = Array([element, 0]), element
        pdf.Root.StructTreeRoot = Dictionary(K=element, RoleMap=Dictionary(P=Name.P))
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    return edited(drawn(words), change)


def nonsense_of_before(stream: str) -> bytes:
    """Return what is built like an old office file with a stream of this name, and is none."""
    return compound_file({stream: b"tull " * 1000})


def cut(data: bytes, part: float) -> bytes:
    return data[: int(len(data) * part)]


def an_archive_in_a_pdf() -> bytes:
    out = io.BytesIO()
    out.write(b"PK\x03\x04 %PDF-1.4 not really")
    return out.getvalue()


def forms_in_forms(*times: int, itself: int = 0) -> bytes:
    """Return a page that draws a form so many times, which draws another so many times, and so on.

    The innermost one draws itself as often as told.
    """
    from pikepdf import Array, Dictionary, Name

    def change(pdf: pikepdf.Pdf) -> None:
        inner = None
        for count in (itself, *reversed(times[1:])):
            form = pdf.make_stream(b"0 0 1 1 re f " + b"/Fm0 Do " * count)
            form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
            form.Resources = Dictionary(XObject=Dictionary(Fm0=form if inner is None else inner))
            inner = form
        page = pdf.pages[0].obj
        page.Resources.XObject = Dictionary(Fm0=inner)
        page.Contents = pdf.make_stream(b"/Fm0 Do " * times[0])

    return edited(drawn(words), change)

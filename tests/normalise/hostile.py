"""PDF files that mean harm."""

from __future__ import annotations

import io
import zlib

import pikepdf

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


def cut(data: bytes, part: float) -> bytes:
    return data[: int(len(data) * part)]


def an_archive_in_a_pdf() -> bytes:
    out = io.BytesIO()
    out.write(b"PK\x03\x04 %PDF-1.4 not really")
    return out.getvalue()

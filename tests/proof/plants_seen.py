"""Leaks that have no words: the scanned page of a withheld file, packed in one way or another."""

from __future__ import annotations

import io
import zipfile

import pikepdf
from pikepdf import Array, Dictionary, Name, PdfImage, Stream
from PIL import Image

from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from tests.proof.plants import in_bytes, in_pdf, saved
from tests.proof.plants_inside import attach, update
from tests.proof.world import scan

PICTURE = SecretKind.PICTURE


def scanned() -> Image.Image:
    """Return the withheld page."""
    with pikepdf.open(io.BytesIO(scan())) as pdf:
        (held,) = pdf.pages[0].get_images().values()
        return PdfImage(held).as_pil_image()


def packed() -> bytes:
    """Return its bytes as they lie in the file, a JPEG."""
    with pikepdf.open(io.BytesIO(scan())) as pdf:
        (held,) = pdf.pages[0].get_images().values()
        return held.read_raw_bytes()


def jpeg_of(picture: Image.Image, quality: int = 60) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def put(pdf: pikepdf.Pdf, page: int, data: bytes, *, drawn: bool = True) -> Stream:
    """Lay a JPEG over a page, or only among its resources."""
    with Image.open(io.BytesIO(data)) as opened:
        size, is_grey = opened.size, opened.mode == "L"
    picture = pdf.make_stream(data, Type=Name.XObject, Subtype=Name.Image, BitsPerComponent=8)
    picture.Width, picture.Height = size
    picture.ColorSpace = Name.DeviceGray if is_grey else Name.DeviceRGB
    picture.Filter = Name.DCTDecode
    held = pdf.pages[page - 1]
    resources = Dictionary(held.resources)
    resources.XObject = Dictionary(Scan=picture)
    held.obj.Resources = resources
    if drawn:
        held.contents_add(b"q 400 0 0 500 80 120 cm /Scan Do Q")
    return picture


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page(pdf: pikepdf.Pdf) -> None:
    put(pdf, 3, packed())


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page_that_is_not_drawn(pdf: pikepdf.Pdf) -> None:
    put(pdf, 3, packed(), drawn=False)


@in_pdf(Place.PICTURE, 2, PICTURE)
def a_scanned_page_that_was_packed_anew(pdf: pikepdf.Pdf) -> None:
    put(pdf, 2, jpeg_of(scanned(), 25))


@in_pdf(Place.PICTURE, 4, PICTURE)
def a_scanned_page_in_colours(pdf: pikepdf.Pdf) -> None:
    put(pdf, 4, jpeg_of(scanned().convert("RGB"), 80))


@in_pdf(Place.PICTURE, 2, PICTURE)
def a_scanned_page_made_smaller(pdf: pikepdf.Pdf) -> None:
    put(pdf, 2, jpeg_of(scanned().resize((448, 634), Image.Resampling.LANCZOS)))


@in_pdf(Place.PICTURE, 2, PICTURE)
def a_scanned_page_made_larger(pdf: pikepdf.Pdf) -> None:
    put(pdf, 2, jpeg_of(scanned().resize((1653, 2338), Image.Resampling.BICUBIC)))


@in_pdf(Place.PICTURE, 5, PICTURE)
def a_scanned_page_on_its_side(pdf: pikepdf.Pdf) -> None:
    put(pdf, 5, jpeg_of(scanned().transpose(Image.Transpose.ROTATE_90)))


@in_pdf(Place.PICTURE, 5, PICTURE)
def a_scanned_page_on_its_other_side(pdf: pikepdf.Pdf) -> None:
    put(pdf, 5, jpeg_of(scanned().transpose(Image.Transpose.ROTATE_270).resize((900, 637))))


@in_pdf(Place.PICTURE, 5, PICTURE)
def a_scanned_page_upside_down(pdf: pikepdf.Pdf) -> None:
    put(pdf, 5, jpeg_of(scanned().transpose(Image.Transpose.ROTATE_180)))


@in_pdf(Place.PICTURE, 2, PICTURE)
def a_scanned_page_paler_than_it_was(pdf: pikepdf.Pdf) -> None:
    put(pdf, 2, jpeg_of(scanned().point(lambda dot: 120 + dot // 2)))


@in_pdf(Place.PICTURE, 2, PICTURE)
def a_scanned_page_without_a_part_of_its_margins(pdf: pikepdf.Pdf) -> None:
    wide, high = scanned().size
    put(pdf, 2, jpeg_of(scanned().crop((wide // 12, high // 14, wide - wide // 20, high))))


@in_pdf(Place.PICTURE, 4, PICTURE)
def a_scanned_page_in_strips(pdf: pikepdf.Pdf) -> None:
    wide, high = scanned().size
    strips, named = [], Dictionary()
    for top in range(0, high, 100):
        low = min(top + 100, high)
        picture = put(pdf, 4, jpeg_of(scanned().crop((0, top, wide, low))), drawn=False)
        named[f"/Strip{top}"] = picture
        strips.append(
            f"q {wide / 2} 0 0 {(low - top) / 2} 80 {(high - low) / 2} cm /Strip{top} Do Q"
        )
    pdf.pages[3].obj.Resources.XObject = named
    pdf.pages[3].contents_add("\n".join(strips).encode())


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page_in_black_and_white(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    scanned().convert("1", dither=Image.Dither.NONE).save(out, "PDF", resolution=120)
    with pikepdf.open(out) as other:
        (held,) = other.pages[0].get_images().values()
        picture = pdf.copy_foreign(held)
    resources = Dictionary(pdf.pages[2].resources)
    resources.XObject = Dictionary(Scan=picture)
    pdf.pages[2].obj.Resources = resources


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page_without_a_filter_of_its_own(pdf: pikepdf.Pdf) -> None:
    picture = put(pdf, 3, packed())
    picture.write(scanned().tobytes())


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page_among_the_operators(pdf: pikepdf.Pdf) -> None:
    wide, high = scanned().size
    head = f"q 400 0 0 500 0 0 cm BI /W {wide} /H {high} /BPC 8 /CS /G /F /DCT ID ".encode()
    pdf.pages[2].contents_add(head + packed() + b"\nEI Q")


@in_pdf(Place.PICTURE, 3, PICTURE)
def a_scanned_page_in_a_form(pdf: pikepdf.Pdf) -> None:
    picture = put(pdf, 3, jpeg_of(scanned(), 40), drawn=False)
    form = pdf.make_stream(b"/Scan Do", Type=Name.XObject, Subtype=Name.Form)
    form.BBox, form.Resources = Array([0, 0, 1, 1]), Dictionary(XObject=Dictionary(Scan=picture))
    pdf.pages[2].obj.Resources.XObject = Dictionary(Fx=form)


@in_pdf(Place.EMBEDDED, 0, PICTURE)
def a_scanned_page_in_an_attached_picture(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    scanned().save(out, "PNG")
    attach(pdf, "a.png", out.getvalue())


@in_pdf(Place.EMBEDDED, 0, PICTURE)
def a_scanned_page_in_an_attached_file(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "a.pdf", scan())


@in_pdf(Place.EMBEDDED, 0, PICTURE)
def a_scanned_page_in_an_archive(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/media/image1.jpeg", packed())
    attach(pdf, "a.docx", out.getvalue())


@in_bytes(Place.REMAINS, 3, PICTURE)
def a_scanned_page_as_it_was_before(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        put(pdf, 3, packed())
        first = saved(pdf)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.pages[2].obj.Resources.XObject.Scan.objgen[0]
    return update(first, number, b"<</Length 0>>\nstream\n\nendstream")

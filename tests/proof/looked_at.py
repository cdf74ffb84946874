"""Scans as files, cut and masked in the ways that scanners and printers have, and what is seen."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from functools import cache, partial

import pikepdf
from pikepdf import Dictionary, Name, Stream
from PIL import Image

from agenda_app.domain.proof import Hit, Place
from agenda_app.proof.picture_listing import pictures_in
from agenda_app.proof.piece import Piece
from agenda_app.proof.withheld_pictures import WithheldPictures
from agenda_app.sample.scans import scanned_letter
from tests.proof.plants import saved
from tests.proof.world import ATTACHMENT, LETTER, PRICE

A4 = (595, 842)


@cache
def page(text: str = f"{LETTER}\n\n{PRICE}\n\n" * 4, title: str = "Takst") -> Image.Image:
    """Return a scanned page, grey."""
    with pikepdf.open(io.BytesIO(scanned_letter(title, text))) as pdf:
        (held,) = pdf.pages[0].get_images().values()
        return pikepdf.PdfImage(held).as_pil_image().convert("L")


def hits(
    public: bytes,
    withheld: Sequence[bytes],
    opened: Sequence[bytes] = (),
    printed: Sequence[bytes] = (),
) -> list[Hit]:
    """Return what is found of the pictures of a file."""
    asked = WithheldPictures(
        [(ATTACHMENT, partial(bytes, one)) for one in withheld],
        [partial(bytes, one) for one in opened],
        [partial(bytes, one) for one in printed],
    )
    return [
        hit
        for picture in pictures_in(public)
        for hit in asked.hits(Piece(Place.PICTURE, picture.page, ""), picture)
    ]


def flat(pdf: pikepdf.Pdf, image: Image.Image) -> Stream:
    """Return a grey picture in a PDF."""
    return pdf.make_stream(
        zlib.compress(image.tobytes()),
        **_head(image.size),
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
        Filter=Name.FlateDecode,
    )


def jpeg(pdf: pikepdf.Pdf, image: Image.Image, quality: int) -> Stream:
    """Return the same as a JPEG."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return pdf.make_stream(
        out.getvalue(),
        **_head(image.size),
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
        Filter=Name.DCTDecode,
    )


def _head(size: tuple[int, int]) -> dict[str, object]:
    return {"Type": Name.XObject, "Subtype": Name.Image, "Width": size[0], "Height": size[1]}


def file_of(*pages: Image.Image, quality: int = 0) -> bytes:
    """Return a PDF with a picture on each page."""
    with pikepdf.new() as pdf:
        for image in pages:
            held = jpeg(pdf, image, quality) if quality else flat(pdf, image)
            draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        return saved(pdf)


def draw(pdf: pikepdf.Pdf, named: dict[str, Stream], content: bytes) -> None:
    """Add a page."""
    added = pdf.add_blank_page(page_size=A4)
    added.obj.Resources = Dictionary(XObject=Dictionary(named))
    added.obj.Contents = pdf.make_stream(content)


def in_strips(image: Image.Image, high: int, *, across: int = 1, quality: int = 0) -> bytes:
    """Return a PDF whose page has a picture in strips of a height, each cut again across."""
    wide = -(-image.width // across)
    with pikepdf.new() as pdf:
        named, content = {}, []
        x, y = A4[0] / image.width, A4[1] / image.height
        for top in range(0, image.height, high):
            for left in range(0, image.width, wide):
                bottom, right = min(top + high, image.height), min(left + wide, image.width)
                piece = image.crop((left, top, right, bottom))
                name = f"/S{len(named)}"
                named[name] = jpeg(pdf, piece, quality) if quality else flat(pdf, piece)
                low = (image.height - bottom) * y
                place = (piece.width * x, 0, 0, piece.height * y, left * x, low)
                numbers = " ".join(f"{number:.4f}" for number in place)
                content.append(f"q {numbers} cm {name} Do Q")
        draw(pdf, named, "\n".join(content).encode())
        return saved(pdf)

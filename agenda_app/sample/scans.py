"""Paper that went through a scanner: pages that are one picture, without a word to search for."""

from __future__ import annotations

import time
from io import BytesIO
from textwrap import wrap

import pikepdf
from PIL import Image, ImageDraw

from agenda_app.sample.pictures import picture, sample_font

_DPI = 120
_A4 = (992, 1403)
_A3_LYING = (1984, 1403)
_PAPER, _INK = "#f7f5f0", "#2b2b2f"
_MARGIN, _LINE, _LETTERS = 120, 30, 68
_LONG_AGO = time.gmtime(1_577_836_800)


def scanned_letter(title: str, text: str) -> bytes:
    """Return a letter as a scanner makes a PDF of it: grey, and not quite straight."""
    page = Image.new("L", _A4, _PAPER)
    draw = ImageDraw.Draw(page)
    draw.text((_MARGIN, 150), title, _INK, sample_font(30))
    top = 230
    for paragraph in text.splitlines():
        for line in wrap(paragraph, _LETTERS) or [""]:
            draw.text((_MARGIN, top), line, _INK, sample_font(22))
            top += _LINE
    turned = page.rotate(0.4, Image.Resampling.BICUBIC, fillcolor=_PAPER)
    return _as_pdf(turned)


def map_file(name: str, year: int) -> bytes:
    """Return a map on a lying A3 page, which the file holds standing and turns by its own mark."""
    drawn = Image.open(BytesIO(picture(name, year)))
    page = Image.new("RGB", _A3_LYING, "white")
    page.paste(drawn.resize((1744, 1163), Image.Resampling.LANCZOS), (_MARGIN, _MARGIN))
    standing = page.transpose(Image.Transpose.ROTATE_90)
    turned = BytesIO()
    with pikepdf.open(BytesIO(_as_pdf(standing))) as pdf:
        pdf.pages[0].rotate(90, relative=False)
        pdf.save(turned, deterministic_id=True)
    return turned.getvalue()


def _as_pdf(page: Image.Image) -> bytes:
    written = BytesIO()
    page.save(written, "PDF", resolution=_DPI, creationDate=_LONG_AGO, modDate=_LONG_AGO)
    return written.getvalue()

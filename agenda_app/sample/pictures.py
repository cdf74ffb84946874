"""The sample's two pictures, drawn from figures: a bar chart and a map of a harbour."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from agenda_app import paths

_NAVY, _GREY, _LIGHT = "#17385e", "#5b6570", "#b8c0c8"
_SEA, _LAND, _SHORE = "#e4eef5", "#efe9d9", "#b3a67e"
_CALLS = (1120, 1245, 1390, 1610, 1840)
_PER_CALL = 0.28
_COAST = ((0, 0), (300, 0), (330, 90), (290, 190), (335, 300), (420, 380), (540, 430), (720, 440),
          (880, 410), (1000, 430), (1200, 380), (1200, 800), (0, 800))  # fmt: skip
_PIERS = (("A", 470), ("B", 600), ("C", 730), ("D", 860))


def picture(name: str, year: int) -> bytes:
    """Return a picture as PNG; the figures are those of the five years before ``year``.

    Raises:
        KeyError: there is none of that name.
    """
    return {"anlop.png": lambda: _chart(year), "kart-nordvagen.png": _map}[name]()


def _chart(year: int) -> bytes:
    canvas = Image.new("RGB", (1500, 690), "white")
    draw = ImageDraw.Draw(canvas)
    floor, step, width = 610, 270, 150
    for level in range(0, 2001, 500):
        y = floor - level * _PER_CALL
        draw.line((120, y, 1460, y), fill=_LIGHT, width=2)
        draw.text((100, y), _figure(level), _GREY, sample_font(30), anchor="rm")
    for place, calls in enumerate(_CALLS):
        left, top = 180 + place * step, floor - calls * _PER_CALL
        middle = left + width / 2
        draw.rectangle((left, top, left + width, floor), fill=_NAVY)
        draw.rectangle((middle - 50, top - 46, middle + 50, top - 6), fill="white")
        draw.text((middle, top - 26), _figure(calls), _NAVY, sample_font(34), anchor="mm")
        label = str(year - len(_CALLS) + place)
        draw.text((middle, floor + 42), label, _GREY, sample_font(32), anchor="mm")
    return _png(canvas)


def _figure(value: int) -> str:
    return f"{value:,}".replace(",", " ")


def _map() -> bytes:
    canvas = Image.new("RGB", (1200, 800), _SEA)
    draw = ImageDraw.Draw(canvas)
    draw.polygon(_COAST, fill=_LAND, outline=_SHORE, width=5)
    for name, left in _PIERS:
        draw.rectangle((left, 240, left + 26, 424), fill=_GREY)
        draw.text((left + 13, 470), name, _NAVY, sample_font(34), anchor="mm")
    draw.rectangle((400, 150, 940, 190), fill=_NAVY)
    draw.text((670, 120), "ny bølgebryter", _NAVY, sample_font(34), anchor="mm")
    draw.line((1060, 30, 1010, 300), fill=_NAVY, width=6)
    draw.polygon(((1010, 330), (992, 285), (1030, 292)), fill=_NAVY)
    draw.text((1020, 362), "innseiling", _NAVY, sample_font(32), anchor="mm")
    draw.text((600, 620), "Nordvågen", _GREY, sample_font(46), anchor="mm")
    draw.text((130, 100), "Kirkeberget", _GREY, sample_font(34), anchor="mm")
    return _png(canvas)


def sample_font(size: int) -> ImageFont.FreeTypeFont:
    """Return the typeface of the sample's pictures; ``size`` is in pixels."""
    return ImageFont.truetype(str(paths.resource("fonts", "SourceSans3-Regular.ttf")), size)


def _png(canvas: Image.Image) -> bytes:
    written = BytesIO()
    canvas.save(written, "PNG", optimize=False, dpi=(254, 254))
    return written.getvalue()

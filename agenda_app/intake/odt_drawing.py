"""Drawings in an OpenDocument text: what they are called, how wide they are, and formulas."""

from __future__ import annotations

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.mathml import mathml_on_one_line
from agenda_app.intake.odt_styles import DRAW, SVG, XLINK
from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.intake.safe_zip import Archive

SHAPES = frozenset((
    "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "regular-polygon",
    "path", "connector", "caption",
))  # fmt: skip
"""What is drawn and may have text in it."""
_SAID = etree.XPath(
    ".//text()[not(parent::svg:desc or parent::svg:title)]", namespaces={"svg": SVG[1:-1]}
)
_MM = {"cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72}


def text_of(paragraph: Element) -> str:
    """Return what a paragraph says, without what drawings in it say that they show."""
    return "".join(_SAID(paragraph))


def description(drawing: Element) -> str:
    """Return what a drawing says that it shows."""
    return str(drawing.findtext(f"{SVG}desc") or drawing.findtext(f"{SVG}title") or "")


def width_mm(drawing: Element) -> float:
    """Return how wide a drawing is, 0 when it does not say so in a way that is known."""
    length = drawing.get(f"{SVG}width", "")
    try:
        return float(length[:-2]) * _MM[length[-2:]]
    except (ValueError, KeyError):
        return 0.0


def formula_in(frame: Element, archive: Archive) -> str:
    """Return the formula that a frame shows on one line, "" when it shows something else.

    Raises:
        UnreadableFileError: the part of the package that it stands in is damaged or unsafe.
    """
    for held in frame.iterchildren(f"{DRAW}object"):
        root = next(iter(held), None)
        if root is None:
            part = held.get(f"{XLINK}href", "").removeprefix("./")
            data = archive.read(f"{part}/content.xml") if part else b""
            root = parse(data) if data else None
        if root is not None and local(root) == "math":
            return mathml_on_one_line(root)
    return ""

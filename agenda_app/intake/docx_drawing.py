"""Drawings in a Word file: their pictures and text boxes, figures, and files behind icons."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.intake.docx_package import R, W
from agenda_app.intake.safe_xml import Element, local

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
_SAYING = (f"{W}t", f"{W}delText", f"{_A}blip", f"{_VML}imagedata", f"{_VML}textpath")
_EMU_PER_MM = 36_000
_SHAPES = ("/picture", "/wordprocessingShape", "/wordprocessingGroup", "/wordprocessingCanvas")
"""How the kinds of drawings end whose text and pictures stand in the paragraph itself."""


def alternative_text(drawing: Element) -> str:
    """Return what a drawing says that it shows."""
    described = next(drawing.iter(f"{_WP}docPr"), None)
    return (described.get("descr") or "") if described is not None else ""


def width_mm(drawing: Element) -> float:
    """Return how wide a drawing is, 0 when it does not say so."""
    extent = next(drawing.iter(f"{_WP}extent"), None)
    wide = extent.get("cx", "0") if extent is not None else "0"
    return int(wide) / _EMU_PER_MM if wide.isdigit() else 0.0


def is_fallback(box: Element, top: Element) -> bool:
    """Return whether a text box is the copy that Word keeps for older programs, or lies in one."""
    parent = box.getparent()
    while parent is not None and parent is not top:
        if local(parent) in ("Fallback", "txbxContent"):
            return True
        parent = parent.getparent()
    return False


def picture_references(element: Element) -> list[str]:
    """Return the relationship ids of the pictures in a drawing, outside its text boxes."""
    blips = [
        (blip, blip.get(f"{R}embed") or blip.get(f"{R}link")) for blip in element.iter(f"{_A}blip")
    ]
    old = [(e, e.get(f"{R}id")) for e in element.iter(f"{_VML}imagedata")]
    found = []
    for picture, reference in (*blips, *old):
        boxed = any(
            local(above) == "txbxContent"
            for above in picture.iterancestors()
            if above is not element
        )
        if reference and not boxed and reference not in found:
            found.append(reference)
    return found


def says_something(element: Element) -> bool:
    """Return whether there is text in an element, or a picture."""
    return next(element.iter(*_SAYING), None) is not None


def figures(drawing: Element) -> Iterator[tuple[str, str]]:
    """Yield the charts and diagrams in a drawing: the name of each, and the id of its text."""
    for data in drawing.iter(f"{_A}graphicData"):
        if not data.get("uri", "").endswith(_SHAPES) and not is_fallback(data, drawing):
            described = next(drawing.iter(f"{_WP}docPr"), None)
            name = described.get("name", "") if described is not None else ""
            yield name, next((kid.get(f"{R}dm", "") for kid in data), "")


def files_behind_icons(drawing: Element) -> list[str]:
    """Return the ids of the files that a drawing shows nothing of but an icon."""
    return [
        held.get(f"{R}id", "")
        for held in drawing.iter(_OLE)
        if held.get("DrawAspect") == "Icon" and not is_fallback(held, drawing)
    ]


def words_of_figure(text: Element) -> list[str]:
    """Return the lines that the boxes of a diagram say."""
    lines = ("".join(t.text or "" for t in p.iter(f"{_A}t")) for p in text.iter(f"{_A}p"))
    return [line.strip() for line in lines if line.strip()]


def word_art(drawing: Element) -> list[str]:
    """Return words that are drawn along a line."""
    said = (path.get("string", "").strip() for path in drawing.iter(f"{_VML}textpath"))
    return [words for words in said if words]

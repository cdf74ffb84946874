"""Drawings in a Word file: their pictures and text boxes, figures, and files behind icons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import Paragraph, Run
from agenda_app.intake.docx_package import Package, R, Relation, W
from agenda_app.intake.pictures import add_picture
from agenda_app.intake.programs_within import shows_in_part
from agenda_app.intake.safe_xml import Element, local
from agenda_app.intake.source import Piece, cleaned

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
_SAYING = (f"{W}t", f"{W}delText", f"{_A}blip", f"{_VML}imagedata", f"{_VML}textpath")
DRAWINGS = (f"{W}drawing", f"{W}pict", f"{W}object")
_ON = ("1", "true", "on")
_UNSEEN = re.compile(r"(?:^|;)\s*visibility\s*:\s*hidden", re.IGNORECASE)
_GROUPS = ("wgp", "grpSp", "wpc", "group")
"""Shapes together: in the format of today, one within another, on a canvas, and in the old one."""
_EMU_PER_MM = 36_000
_SHAPES = ("/picture", "/wordprocessingShape", "/wordprocessingGroup", "/wordprocessingCanvas")
"""How the kinds of drawings end whose text and pictures stand in the paragraph itself."""


class Drawings:
    """The drawings of a document: what they show and say is read, all else is told."""

    def __init__(self, package: Package) -> None:
        """Take what a drawing may refer to."""
        self.images: dict[str, bytes] = {}
        self.left_out: list[LeftOut] = []
        self._package = package
        self._relations: Mapping[str, Relation] = {}

    def pieces(self, drawing: Element, relations: Mapping[str, Relation]) -> list[Piece]:
        """Return the pictures and the lines of a drawing, without those of its text boxes.

        Args:
            drawing: the element.
            relations: those of the part that it stands in.
        """
        self._relations = relations
        alt, wide = alternative_text(drawing), width_mm(drawing)
        pictures = picture_references(drawing)
        found = [self._picture(reference, drawing, alt, wide) for reference in pictures]
        self._tell(LeftOutKind.FILE, *map(self._target, files_behind_icons(drawing)))
        if not pictures:
            self._tell(LeftOutKind.FILE, *map(self._target, files_without_picture(drawing)))
        self._tell(LeftOutKind.FIELD, *fields_of_programs(drawing))
        lines = word_art(drawing) + words_of_figure(drawing)
        for name, text in figures(drawing):
            self._tell(LeftOutKind.FIGURE, f"{name} {alt}".strip())
            lines += self._words_of_figure(text)
        if alt and not says_something(drawing) and next(figures(drawing), None) is None:
            self._tell(LeftOutKind.FIGURE, name_of(drawing))
        said = [Piece(Paragraph((Run(cleaned(line)),))) for line in lines]
        return [piece for piece in found if piece is not None] + said

    def _tell(self, kind: LeftOutKind, *texts: str) -> None:
        self.left_out += [LeftOut(kind, text) for text in texts]

    def _target(self, reference: str) -> str:
        relation = self._relations.get(reference)
        return "" if relation is None else relation.target.rpartition("/")[2]

    def _words_of_figure(self, reference: str) -> list[str]:
        relation = self._relations.get(reference)
        if relation is None or relation.external:
            return []
        text = self._package.xml(relation.target)
        return [] if text is None else words_of_figure(text)

    def _picture(self, reference: str, drawing: Element, alt: str, wide: float) -> Piece | None:
        relation = self._relations.get(reference)
        is_here = relation is not None and not relation.external
        data = self._package.bytes_of(relation.target) if relation and is_here else b""
        image = add_picture(self.images, data, alt, wide) if data else None
        if image is not None:
            return Piece(image)
        named = f"{self._target(reference)} {alt}".strip() or name_of(drawing)
        self._tell(LeftOutKind.PICTURE, named)
        return None


def alternative_text(drawing: Element) -> str:
    """Return what a drawing says that it shows."""
    described = next(drawing.iter(f"{_WP}docPr"), None)
    if described is not None:
        return str(described.get("descr") or "")
    return next((shape.get("alt", "") for shape in drawing.iter() if _is_shape(shape)), "")


def name_of(drawing: Element) -> str:
    """Return what a drawing is called, and what it says that it shows."""
    described = next(drawing.iter(f"{_WP}docPr"), None)
    name = described.get("name", "") if described is not None else ""
    return f"{name} {alternative_text(drawing)}".strip()


def _is_shape(element: Element) -> bool:
    return bool(element.tag.startswith(_VML) and element.get("alt"))


def is_hidden(drawing: Element) -> bool:
    """Return whether somebody has hidden a drawing, as in Word's list of what can be selected."""
    described = next(drawing.iter(f"{_WP}docPr"), None)
    if drawing.tag == f"{W}drawing" and described is not None:
        return described.get("hidden") in _ON
    looks = [shape.get("style") for shape in drawing if shape.tag.startswith(_VML)]
    said = list(filter(None, looks))
    return bool(said) and all(map(_UNSEEN.search, said))


def is_hidden_part(element: Element) -> bool:
    """Return whether an element is a shape of a group that somebody has hidden by itself."""
    group = element.getparent()
    if group is None or local(group) not in _GROUPS:
        return False
    if element.tag.startswith(_VML):
        return bool(_UNSEEN.search(element.get("style", "")))
    described = element.find("{*}cNvPr")
    if described is None:
        described = element.find("{*}nvPicPr/{*}cNvPr")
    return described is not None and described.get("hidden") in _ON


def lies_hidden(element: Element, top: Element) -> bool:
    """Return whether an element is or lies in a shape of a drawing that is hidden by itself."""
    while element is not top:
        if is_hidden_part(element):
            return True
        element = element.getparent()
    return False


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
    """Return the relationship ids of the pictures that a drawing shows outside its text boxes."""
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
        seen = not boxed and not lies_hidden(picture, element)
        if reference and seen and reference not in found:
            found.append(reference)
    return found


def says_something(element: Element) -> bool:
    """Return whether there is text in an element, or a picture."""
    return next(element.iter(*_SAYING), None) is not None


def shows_more_than_boxes(drawing: Element) -> bool:
    """Return whether a drawing is not only a frame round text that is read by itself."""
    boxes = next(drawing.iter(f"{W}txbxContent"), None)
    return boxes is None or bool(picture_references(drawing))


def figures(drawing: Element) -> Iterator[tuple[str, str]]:
    """Yield the charts and diagrams in a drawing: the name of each, and the id of its text."""
    for data in drawing.iter(f"{_A}graphicData"):
        if not data.get("uri", "").endswith(_SHAPES) and not is_fallback(data, drawing):
            described = next(drawing.iter(f"{_WP}docPr"), None)
            name = described.get("name", "") if described is not None else ""
            yield name, next((kid.get(f"{R}dm", "") for kid in data), "")


def files_behind_icons(drawing: Element) -> list[str]:
    """Return the ids of the files that a drawing shows no more of than an icon or one page."""
    return [
        held.get(f"{R}id", "")
        for held in drawing.iter(_OLE)
        if _is_not_all_shown(held) and not is_fallback(held, drawing)
    ]


def _is_not_all_shown(held: Element) -> bool:
    return held.get("DrawAspect") == "Icon" or shows_in_part(held.get("ProgID", ""))


def files_without_picture(drawing: Element) -> list[str]:
    """Return the ids of the files that should be shown themselves."""
    held = (one for one in drawing.iter(_OLE) if not is_fallback(one, drawing))
    return [one.get(f"{R}id", "") for one in held if not _is_not_all_shown(one)]


def fields_of_programs(drawing: Element) -> list[str]:
    """Return the names of fields of forms that a program inside the document shows (ActiveX)."""
    return [one.get(f"{W}name", "") for one in drawing.iter(f"{W}control")]


def words_of_figure(text: Element) -> list[str]:
    """Return the lines that the boxes of a diagram say."""
    lines = ("".join(t.text or "" for t in p.iter(f"{_A}t")) for p in text.iter(f"{_A}p"))
    return [line.strip() for line in lines if line.strip()]


def word_art(drawing: Element) -> list[str]:
    """Return words that are drawn along a line."""
    said = (path.get("string", "").strip() for path in drawing.iter(f"{_VML}textpath"))
    return [words for words in said if words]

"""What the strings of a PDF object are: bookmark, link, description of a picture, and so on."""

from __future__ import annotations

import re

from agenda_app.domain.proof import Place
from agenda_app.proof.pdf_objects import PdfObjects
from agenda_app.proof.pdf_strings import Found

_BY_KEY = {
    **dict.fromkeys(("Alt", "ActualText", "E"), Place.DESCRIPTION),
    **dict.fromkeys(("URI", "Base"), Place.LINK),
    "JS": Place.SCRIPT,
    **dict.fromkeys(("V", "DV", "TU", "TM", "Opt"), Place.FORM),
    **dict.fromkeys(("UF", "Desc"), Place.EMBEDDED),
    **dict.fromkeys(("FontFamily", "Registry", "Ordering"), Place.FONT),
    **dict.fromkeys(("Author", "Subject", "Keywords", "Creator", "Producer"), Place.METADATA),
}
_MARKS = (
    (re.compile(rb"/Type /StructElem\b"), Place.DESCRIPTION),
    (re.compile(rb"/FT /|/Subtype /Widget\b"), Place.FORM),
    (re.compile(rb"/Subtype /Link\b|/S /URI\b"), Place.LINK),
    (re.compile(rb"/S /JavaScript\b"), Place.SCRIPT),
    (re.compile(rb"/Rect \[.*/Subtype /|/Type /Annot\b", re.DOTALL), Place.ANNOTATION),
    (re.compile(rb"/Type /OC(?:G|MD)\b"), Place.LAYER),
    (re.compile(rb"/Type /(?:Font|FontDescriptor|Encoding)\b"), Place.FONT),
    (re.compile(rb"/Type /(?:Filespec|F|EmbeddedFile)\b|/EF <<"), Place.EMBEDDED),
    (re.compile(rb"/Title .*/Parent \d|/Parent \d.*/Title ", re.DOTALL), Place.BOOKMARK),
)
_TREES = {
    "PageLabels": Place.PAGE_LABEL,
    "Dests": Place.DESTINATION,
    "OCProperties": Place.LAYER,
    "EmbeddedFiles": Place.EMBEDDED,
    "JavaScript": Place.SCRIPT,
    "OpenAction": Place.SCRIPT,
    "AcroForm": Place.FORM,
}
_BRACKETS = ((b"<<", b">>"), (b"[", b"]"))
_USE = re.compile(
    rb"/(JS|DestOutputProfile|ICCBased|FontFile[23]?|ToUnicode|CIDToGIDMap) (\d+) \d+ R"
)
_TREE = re.compile(rb"/(" + "|".join(_TREES).encode() + rb")\b")


class PdfPlaces:
    """Knows what each object of a PDF is for."""

    def __init__(self, objects: PdfObjects) -> None:
        """Look at the catalog for what objects do not say of themselves."""
        self._objects = objects
        self._known: dict[int, Place] = {}
        self._several: set[int] = set()
        for number in objects.references(0, "Info"):
            self._known[number] = Place.METADATA
        for text in objects.texts.values():
            for key, number in _USE.findall(text):
                self._known[int(number)] = Place.SCRIPT if key == b"JS" else Place.FONT
        for catalog in objects.references(0, "Root"):
            for holder in (catalog, *objects.references(catalog, "Names")):
                self._several.add(holder)
                for key, place in _TREES.items():
                    for number in objects.references(holder, key):
                        self._mark(number, place)

    def _mark(self, number: int, place: Place) -> None:
        """Note what a tree of names or numbers is for."""
        if number in self._known:
            return
        self._known[number] = place
        for key in ("Kids", "Nums", "OCGs", "D"):
            for other in self._objects.references(number, key):
                self._mark(other, place)

    def place(self, number: int) -> Place:
        """Return what an object is."""
        if number in self._known:
            return self._known[number]
        text = self._objects.texts[number]
        return next((place for mark, place in _MARKS if mark.search(text)), Place.OBJECT)

    def of_string(self, number: int, string: Found, place: Place) -> Place:
        """Return what a string is, in an object that is at a place."""
        if number in self._several:
            place = _tree_around(self._objects.texts[number][: string.end]) or place
        if place in {Place.METADATA, Place.DESTINATION, Place.PAGE_LABEL}:
            return place
        return _BY_KEY.get(string.key, place)


def _tree_around(before: bytes) -> Place | None:
    """Return what tree is still open at the end of some text of the catalog."""
    for tree in reversed(list(_TREE.finditer(before))):
        behind = before[tree.end() :]
        if any(behind.count(first) > behind.count(last) for first, last in _BRACKETS):
            return _TREES[tree[1].decode()]
    return None

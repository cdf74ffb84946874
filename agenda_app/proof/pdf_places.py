"""What the strings of a PDF object are: bookmark, link, description of a picture, and so on."""

from __future__ import annotations

import re
from collections.abc import Callable

from agenda_app.domain.proof import Place
from agenda_app.proof.pdf_objects import PdfObjects
from agenda_app.proof.pdf_strings import HEX, LITERAL, Found

_BY_KEY = {
    **dict.fromkeys(("Alt", "ActualText", "E"), Place.DESCRIPTION),
    **dict.fromkeys(("URI", "Base"), Place.LINK),
    "JS": Place.SCRIPT,
    **dict.fromkeys(("V", "DV", "TU", "TM", "Opt"), Place.FORM),
    **dict.fromkeys(("UF", "Desc"), Place.EMBEDDED),
    **dict.fromkeys(("FontFamily", "Registry", "Ordering"), Place.FONT),
    **dict.fromkeys(("Author", "Subject", "Keywords", "Creator", "Producer"), Place.METADATA),
}


def _is_annotation(text: bytes) -> bool:
    return b"/Type /Annot" in text or 0 <= text.find(b"/Rect [") < text.rfind(b"/Subtype /")


def _is_bookmark(text: bytes) -> bool:
    return b"/Title " in text and _PARENT.search(text) is not None


_PARENT = re.compile(rb"/Parent \d")
_MARKS: tuple[tuple[Callable[[bytes], object], Place], ...] = (
    (re.compile(rb"/Type /StructElem\b").search, Place.DESCRIPTION),
    (re.compile(rb"/FT /|/Subtype /Widget\b").search, Place.FORM),
    (re.compile(rb"/Subtype /Link\b|/S /URI\b").search, Place.LINK),
    (re.compile(rb"/S /JavaScript\b").search, Place.SCRIPT),
    (_is_annotation, Place.ANNOTATION),
    (re.compile(rb"/Type /OC(?:G|MD)\b").search, Place.LAYER),
    (re.compile(rb"/Type /(?:Font|FontDescriptor|Encoding)\b").search, Place.FONT),
    (re.compile(rb"/Type /(?:Filespec|F|EmbeddedFile)\b|/EF <<").search, Place.EMBEDDED),
    (_is_bookmark, Place.BOOKMARK),
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
_USE = re.compile(
    rb"/(JS|DestOutputProfile|ICCBased|FontFile[23]?|ToUnicode|CIDToGIDMap) (\d+) \d+ R"
)
_TOKEN = re.compile(
    rb"(?P<open><<|\[)|(?P<close>>>|\])|/(?P<tree>" + "|".join(_TREES).encode() + rb")\b|"
    rb"/[^\s/<>\[\](){}%]+|" + LITERAL + rb"|" + HEX
)


class PdfPlaces:
    """Knows what each object of a PDF is for."""

    def __init__(self, objects: PdfObjects) -> None:
        """Look at the catalog for what objects do not say of themselves."""
        self._objects = objects
        self._known: dict[int, Place] = {}
        self._several: set[int] = set()
        self._spans: dict[int, list[tuple[int, int, Place]]] = {}
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
        return next((place for is_it, place in _MARKS if is_it(text)), Place.OBJECT)

    def of_string(self, number: int, string: Found, place: Place) -> Place:
        """Return what a string is, in an object that is at a place."""
        if number in self._several:
            if number not in self._spans:
                self._spans[number] = _trees_in(self._objects.texts[number])
            spans = self._spans[number]
            around = (tree for begin, end, tree in spans if begin < string.end <= end)
            place = next(around, place)
        if place in {Place.METADATA, Place.DESTINATION, Place.PAGE_LABEL}:
            return place
        return _BY_KEY.get(string.key, place)


def _trees_in(text: bytes) -> list[tuple[int, int, Place]]:
    """Return where trees of the catalog begin and end that are written in it, inner ones first."""
    spans: list[tuple[int, int, Place]] = []
    open_at: list[tuple[int, Place | None]] = []
    tree: Place | None = None
    for token in _TOKEN.finditer(text):
        if token["tree"]:
            tree = _TREES[token["tree"].decode()]
            continue
        if token["open"]:
            open_at.append((token.end(), tree))
        elif token["close"] and open_at:
            begin, around = open_at.pop()
            if around is not None:
                spans.append((begin, token.start(), around))
        tree = None
    return spans

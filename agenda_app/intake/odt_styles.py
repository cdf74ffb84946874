"""Names, styles and lists of an OpenDocument text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agenda_app.intake.counting import written
from agenda_app.intake.raised import Height
from agenda_app.intake.safe_xml import Element

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_URN}office:1.0}}"
TEXT = f"{{{_URN}text:1.0}}"
TABLE = f"{{{_URN}table:1.0}}"
DRAW = f"{{{_URN}drawing:1.0}}"
STYLE = f"{{{_URN}style:1.0}}"
SVG = f"{{{_URN}svg-compatible:1.0}}"
FO = f"{{{_URN}xsl-fo-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
DC = "{http://purl.org/dc/elements/1.1/}"

_TITLES = frozenset(("title", "tittel", "dokumenttittel"))
_LEVELS = 10
_HIGHER = re.compile(r"(?!0+(?:\.0+)?%)[\d.]+%")


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph or character style with all it inherits."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    hidden: bool = False
    struck: bool = False
    height: Height = Height.LINE
    new_page: bool = False
    is_title: bool = False
    level: int | None = None


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How a level of a list is labelled; an empty form is a bullet or nothing."""

    form: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


class Styles:
    """The styles of a document, those of the text on top of those of the template."""

    def __init__(self, *parts: Element | None) -> None:
        """Take the roots of styles.xml and content.xml."""
        self._elements: dict[str, Element] = {}
        self._done: dict[str, Style] = {}
        self._lists: dict[str, list[ListLevel]] = {}
        self.outline: list[ListLevel] = []
        for part in parts:
            for element in part.iter(f"{STYLE}style") if part is not None else ():
                self._elements[element.get(f"{STYLE}name", "")] = element
            for element in part.iter(f"{TEXT}list-style") if part is not None else ():
                self._lists[element.get(f"{STYLE}name", "")] = _levels(element)
            for element in part.iter(f"{TEXT}outline-style") if part is not None else ():
                self.outline = _levels(element)

    def get(self, name: str, seen: tuple[str, ...] = ()) -> Style:
        """Return a style with what it inherits; a circle of styles ends where it closes."""
        if name in self._done:
            return self._done[name]
        element = self._elements.get(name)
        if element is None or name in seen:
            return PLAIN
        parent = self.get(element.get(f"{STYLE}parent-style-name", ""), (*seen, name))
        self._done[name] = _derived(replace(parent, new_page=False), element, name)
        return self._done[name]

    def list_levels(self, name: str) -> list[ListLevel]:
        """Return the levels of a list style, bullets when there is none of that name."""
        return self._lists.get(name) or [ListLevel()] * _LEVELS


def _derived(style: Style, element: Element, name: str) -> Style:
    shown = element.get(f"{STYLE}display-name", name).replace("_20_", " ").strip().lower()
    if shown in _TITLES:
        style = replace(style, is_title=True)
    level = element.get(f"{STYLE}default-outline-level", "")
    head, _, number = shown.rpartition(" ")
    if head in ("heading", "overskrift") and number.isdigit():
        level = level or number
    if level.isdigit():
        style = replace(style, level=int(level))
    for properties in element.iterchildren(
        f"{STYLE}text-properties", f"{STYLE}paragraph-properties"
    ):
        style = _with_properties(style, properties)
    return style


def _with_properties(style: Style, properties: Element) -> Style:
    weight = properties.get(f"{FO}font-weight")
    slant = properties.get(f"{FO}font-style")
    line = properties.get(f"{STYLE}text-underline-style")
    display = properties.get(f"{TEXT}display")
    through = properties.get(f"{STYLE}text-line-through-style")
    return replace(
        style,
        bold=style.bold if weight is None else weight in ("bold", "600", "700", "800", "900"),
        italic=style.italic if slant is None else slant in ("italic", "oblique"),
        underline=style.underline if line is None else line != "none",
        hidden=style.hidden if display is None else display == "none",
        struck=style.struck if through is None else through != "none",
        height=_height(properties.get(f"{STYLE}text-position"), style.height),
        new_page=style.new_page or properties.get(f"{FO}break-before") == "page",
    )


def _height(position: str | None, inherited: Height) -> Height:
    """Return where text stands that is "super 58%", "sub 58%", or so many per cent higher."""
    if position is None:
        return inherited
    where = position.partition(" ")[0]
    if where == "super" or _HIGHER.fullmatch(where):
        return Height.RAISED
    return Height.LOWERED if where == "sub" or where.startswith("-") else Height.LINE


def _levels(element: Element) -> list[ListLevel]:
    levels = [ListLevel()] * _LEVELS
    for child in element:
        place = child.get(f"{TEXT}level", "")
        if not place.isdigit() or not 1 <= int(place) <= _LEVELS:
            continue
        levels[int(place) - 1] = ListLevel(
            child.get(f"{STYLE}num-format", ""),
            child.get(f"{STYLE}num-prefix", ""),
            child.get(f"{STYLE}num-suffix", ""),
            _whole(child.get(f"{TEXT}start-value"), 1),
            _whole(child.get(f"{TEXT}display-levels"), 1),
        )
    return levels


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isdigit() else default


class Counter:
    """Counts the points of one list and writes their labels."""

    def __init__(self, levels: list[ListLevel]) -> None:
        """Start at the beginning of every level."""
        self.levels = levels
        self._counts: list[int | None] = [None] * _LEVELS

    def label(self, level: int, start: int | None = None) -> str:
        """Count a point and return its label, "" for a bullet."""
        level = min(level, _LEVELS - 1)
        own = self.levels[level]
        current = self._counts[level]
        counted = own.start if current is None else current + 1
        self._counts[level] = counted if start is None else start
        self._counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if not own.form:
            return ""
        first = max(0, level - own.shown + 1)
        numbers = [
            written for place in range(first, level + 1) if (written := self._written(place))
        ]
        return f"{own.before}{'.'.join(numbers)}{own.after}".strip()

    def _written(self, place: int) -> str:
        count = self._counts[place]
        return written(
            self.levels[place].start if count is None else count, self.levels[place].form
        )

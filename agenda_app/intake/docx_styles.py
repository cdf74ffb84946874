"""Styles of a Word document, as far as they say what a paragraph is and how it looks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from agenda_app.intake.docx_package import VAL, W
from agenda_app.intake.raised import Height
from agenda_app.intake.safe_xml import Element

_HEADING = re.compile(r"(?:heading|overskrift|overskrift nivå)\s*(\d)", re.IGNORECASE)
_TITLE = frozenset(("title", "tittel", "dokumenttittel", "sakstittel"))
_HEIGHTS = {"superscript": Height.RAISED, "subscript": Height.LOWERED}
_OFF = ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class Look:
    """What characters look like; ``hidden`` ones are not shown, ``struck`` ones have a line."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    hidden: bool = False
    struck: bool = False
    height: Height = Height.LINE


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all it inherits: ``level`` is that of a heading, ``numbering`` its list."""

    look: Look = PLAIN
    level: int | None = None
    is_title: bool = False
    is_contents: bool = False
    numbering: tuple[str, int] | None = None


def is_on(parent: Element | None, name: str) -> bool | None:
    """Return whether a switch such as ``w:b`` is on, None when it is not set."""
    found = parent.find(W + name) if parent is not None else None
    return None if found is None else found.get(VAL, "1") not in _OFF


def look_over(look: Look, style: Look) -> Look:
    """Return a look with what a character style switches on."""
    return Look(
        look.bold or style.bold,
        look.italic or style.italic,
        look.underline or style.underline,
        look.hidden or style.hidden,
        look.struck or style.struck,
        look.height if style.height is Height.LINE else style.height,
    )


def look_with(look: Look, properties: Element | None) -> Look:
    """Return a look with the run properties of an element on top."""
    if properties is None:
        return look
    changes: dict[str, Any] = {}
    switches = (("bold", "b"), ("italic", "i"), ("underline", "u"), ("hidden", "vanish"))
    for name, tag in switches:
        value = is_on(properties, tag)
        if value is not None:
            changes[name] = value
    lines = [is_on(properties, tag) for tag in ("strike", "dstrike")]
    if lines != [None, None]:
        changes["struck"] = any(lines)
    placed = properties.find(f"{W}vertAlign")
    if placed is not None:
        changes["height"] = _HEIGHTS.get(placed.get(VAL, ""), Height.LINE)
    return replace(look, **changes) if changes else look


class Styles:
    """The styles of a document by their ids, each worked out once."""

    def __init__(self, part: Element | None) -> None:
        """Take the styles part, None when the document has none."""
        elements = part.findall(f"{W}style") if part is not None else []
        self._elements = {element.get(f"{W}styleId", ""): element for element in elements}
        self._done: dict[str, Style] = {}
        self._default = next(
            (
                element.get(f"{W}styleId", "")
                for element in elements
                if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") == "1"
            ),
            "",
        )

    def of_paragraph(self, style_id: str) -> Style:
        """Return the style of a paragraph; an empty or unknown id is the default one."""
        return self.get(style_id if style_id in self._elements else self._default)

    def get(self, style_id: str, seen: tuple[str, ...] = ()) -> Style:
        """Return a style with what it inherits; a circle of styles ends where it closes."""
        if style_id in self._done:
            return self._done[style_id]
        element = self._elements.get(style_id)
        if element is None or style_id in seen:
            return Style()
        based = element.find(f"{W}basedOn")
        parent = self.get(based.get(VAL, ""), (*seen, style_id)) if based is not None else Style()
        self._done[style_id] = _derived(parent, element)
        return self._done[style_id]


def _derived(parent: Style, element: Element) -> Style:
    named = element.find(f"{W}name")
    name = named.get(VAL, "").strip().lower() if named is not None else ""
    style = replace(parent, look=look_with(parent.look, element.find(f"{W}rPr")))
    paragraph = element.find(f"{W}pPr")
    if paragraph is not None:
        style = replace(
            style,
            level=outline_level(paragraph, style.level),
            numbering=numbering(paragraph, style.numbering),
        )
    if match := _HEADING.match(name):
        style = replace(style, level=int(match[1]))
    if name in _TITLE:
        style = replace(style, is_title=True)
    if name.startswith(("toc ", "innh ")):
        style = replace(style, is_contents=True)
    return style


def outline_level(properties: Element, inherited: int | None) -> int | None:
    """Return the heading level that paragraph properties give; outline level 9 is body text."""
    found = properties.find(f"{W}outlineLvl")
    value = found.get(VAL, "") if found is not None else ""
    if not value.isdigit():
        return inherited
    return int(value) + 1 if int(value) < 9 else None


def numbering(properties: Element, inherited: tuple[str, int] | None) -> tuple[str, int] | None:
    """Return list id and level that paragraph properties give; list 0 takes a list away."""
    found = properties.find(f"{W}numPr")
    if found is None:
        return inherited
    number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
    list_id = number.get(VAL, "0") if number is not None else (inherited or ("0", 0))[0]
    depth = level.get(VAL, "0") if level is not None else "0"
    return (list_id, min(8, int(depth) if depth.isdigit() else 0)) if list_id != "0" else None

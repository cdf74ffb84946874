"""The fonts of a file: which are used for what, and which it does not bring along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from agenda_app.normalise.content import facts
from agenda_app.normalise.objects import entries, shown_name

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


@dataclass(slots=True)
class UsedFont:
    """A font that content shows text with: its dictionary, the texts in its codes, and how."""

    source: Dictionary
    texts: set[bytes] = field(default_factory=set)
    visible: bool = False

    @property
    def name(self) -> str:
        """Its name without the mark of a subset."""
        return shown_name(self.source.get("/BaseFont")) or "Type 3"


def used_fonts(pdf: pikepdf.Pdf) -> list[UsedFont]:
    """Return the fonts that content shows text with, each once; one that is missing is empty."""
    used: dict[Any, UsedFont] = {}
    for scope in pdf.content_scopes():
        named = entries(scope.resources, "/Font")
        found = facts(scope.content, scope.resources)
        for name, texts in found.codes.items():
            source = named.get(name)
            source = source if isinstance(source, Dictionary) else Dictionary()
            key = source.objgen if source.is_indirect else (scope.content.objgen, name)
            font = used.setdefault(key, UsedFont(source))
            font.texts |= texts
            font.visible |= name in found.visible_fonts
    return list(used.values())


def replace_idle_fonts(pdf: pikepdf.Pdf, used: Iterable[UsedFont]) -> None:
    """Let fonts that are chosen and never show anything be empty ones, not ones to be embedded."""
    busy = {font.source.objgen for font in used}
    empty = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 0, 0]),
            FontMatrix=Array([1, 0, 0, 1, 0, 0]),
            CharProcs=Dictionary(),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array()),
            FirstChar=0,
            LastChar=0,
            Widths=Array([0]),
            Resources=Dictionary(),
        )
    )
    for scope in pdf.content_scopes():
        for name, font in entries(scope.resources, "/Font").items():
            idle = isinstance(font, Dictionary) and font.is_indirect and font.objgen not in busy
            if idle and not is_embedded(font) and name.isascii() and scope.resources is not None:
                scope.resources.Font[name] = empty


def is_embedded(font: Dictionary) -> bool:
    """Whether a file brings a font along."""
    if font.get("/Subtype") == Name.Type3:
        return True
    inner = font.get_list("/DescendantFonts", ())
    return any(key in entries(part, "/FontDescriptor") for part in (font, *inner) for key in _FILES)

"""Content that a tagged page shows outside of its tags gets marks, so that nothing is skipped.

Text becomes text to be read, lines and areas become decoration, and what may be a picture becomes a
figure. Office programs leave borders untagged, and spreadsheets whole cells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import ContentStreamInlineImage, Dictionary, Name, Operator

from agenda_app.normalise.content import FILLS, IMAGE, TEXT
from agenda_app.normalise.objects import name_of

_PATH = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"}
_ENDS_TEXT = {"ET", "BMC", "BDC", "EMC", "q", "Q"}


@dataclass(slots=True)
class LooseContent:
    """Marks what is loose in one page's content.

    Attributes:
        free: the first number for marks that is not taken.
        kind_of: what an object that is drawn counts as: "P", "Figure", or "" to leave it alone.
        texts: the numbers that were given to texts.
        figures: the numbers that were given to figures.
    """

    free: int
    kind_of: Callable[[str], str]
    texts: list[int] = field(default_factory=list)
    figures: list[int] = field(default_factory=list)
    _depth: int = 0
    _in_text: bool = False
    _path: list[Any] = field(default_factory=list)

    def marked(self, content: Iterable[Any]) -> Iterator[Any]:
        """Yield the content with marks around all that was outside of any."""
        for instruction in content:
            inline = isinstance(instruction, ContentStreamInlineImage)
            operator = IMAGE if inline else name_of(instruction.operator)
            if self._in_text and operator in _ENDS_TEXT:
                self._in_text = False
                yield _operator("EMC")
            if operator in ("BMC", "BDC", "EMC"):
                self._depth = max(0, self._depth + (-1 if operator == "EMC" else 1))
            if self._depth or operator not in _PATH:
                yield from self._path_before(operator)
                yield from self._one(operator, instruction)
            else:
                self._path.append(instruction)
        yield from self._path

    def _path_before(self, operator: str) -> Iterator[Any]:
        """Yield a path that was begun: inside a mark when it is painted now."""
        path, self._path = self._path, []
        if operator in FILLS and not self._depth:
            yield _operator("BMC", Name.Artifact)
        yield from path

    def _one(self, operator: str, instruction: Any) -> Iterator[Any]:
        if self._depth:
            yield instruction
        elif operator in FILLS:
            yield instruction
            yield _operator("EMC")
        elif operator in TEXT:
            if not self._in_text:
                self._in_text = True
                yield self._begin("P")
            yield instruction
        elif operator == "sh":
            yield _operator("BMC", Name.Artifact)
            yield instruction
            yield _operator("EMC")
        else:
            yield from self._drawn(operator, instruction)

    def _drawn(self, operator: str, instruction: Any) -> Iterator[Any]:
        kind = "Figure" if operator == IMAGE else ""
        if operator == "Do" and len(instruction.operands):
            kind = self.kind_of(name_of(instruction.operands[0]))
        if not kind:
            yield instruction
            return
        yield self._begin(kind)
        yield instruction
        yield _operator("EMC")

    def _begin(self, kind: str) -> Any:
        number, self.free = self.free, self.free + 1
        (self.texts if kind == "P" else self.figures).append(number)
        return _operator("BDC", Name(f"/{kind}"), Dictionary(MCID=number))


def _operator(name: str, *operands: Any) -> Any:
    return pikepdf.ContentStreamInstruction(list(operands), Operator(name))

"""What a content stream does: whether it is balanced, what it shows, how it is marked."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import ContentStreamInlineImage, Name, Operator

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.objects import entries, name_of
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.unpacking import UNREADABLE, unpacked

Instruction = Any
"""An instruction or an inline image: the library's types for them have nothing in common."""

TEXT = frozenset({"Tj", "TJ", "'", '"'})
FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"})
IMAGE = "INLINE IMAGE"
PAINTS = TEXT | FILLS | {"sh", "Do", IMAGE}
_INVISIBLE = 3
LARGEST_CONTENT = 60_000_000
_LOOKED_AT = f"q Q BT ET BMC BDC EMC MP DP Tf Tr gs sh Do BI ID EI {' '.join(sorted(TEXT | FILLS))}"
_BOTH_ENDS = {"Q": "q", "ET": "BT", "EMC": "mark"}
_STARTS = {"q": "q", "BT": "BT", "BMC": "mark", "BDC": "mark"}


@dataclass(slots=True)
class Facts:
    """What one content stream does.

    Attributes:
        balanced: it can be read, and every q, BT and BMC has its end.
        has_marks: it has marked content.
        mcids: the numbers of its marked content.
        unmarked: it paints something of its own outside marked content.
        mixed: tagged content stands in decoration, or decoration in tagged content.
        shows_text: it has text, whether visible or not.
        paints: it shows anything at all.
        visible_fonts: names of the fonts in which it shows text that can be seen.
        codes: the codes that it shows in each font, by the font's name in the resources.
        unmarked_forms: names of what it draws outside marked content.
        tagged_forms: names of what it draws inside tagged content.
    """

    balanced: bool = True
    has_marks: bool = False
    mcids: set[int] = field(default_factory=set)
    unmarked: bool = False
    mixed: bool = False
    shows_text: bool = False
    paints: bool = False
    visible_fonts: set[str] = field(default_factory=set)
    codes: defaultdict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    unmarked_forms: set[str] = field(default_factory=set)
    tagged_forms: set[str] = field(default_factory=set)


def instructions(content: pikepdf.Object, operators: str = "") -> list[Instruction]:
    """Return the instructions of a page or stream, none when they cannot be read.

    Args:
        content: the page's dictionary or a stream.
        operators: only these, separated by spaces; all when empty.

    Raises:
        RefusalError: it unpacks to more than a page can hold.
    """
    return _read(content, operators)[0]


def _read(content: pikepdf.Object, operators: str) -> tuple[list[Instruction], bool]:
    """Return instructions, and whether all of the content could be read."""
    if size(content) > LARGEST_CONTENT:
        raise RefusalError(Refused.BOMB)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = list(pikepdf.parse_content_stream(content, operators))
        except (*UNREADABLE, TypeError, ValueError):
            return [], False
    return found, not said


def size(content: pikepdf.Object) -> int:
    """Return how many bytes the content of a page or a stream is, unpacked; 0 when unreadable."""
    if isinstance(content, pikepdf.Stream):
        return len(unpacked(content) or b"")
    inside = content.get("/Contents")
    parts = inside if isinstance(inside, pikepdf.Array) else [inside]
    return sum(len(unpacked(part) or b"") for part in parts if isinstance(part, pikepdf.Stream))


def replace(pdf: pikepdf.Pdf, content: pikepdf.Object, new: Iterable[Instruction]) -> None:
    """Write other instructions into a page or stream."""
    data = pikepdf.unparse_content_stream(list(new))
    if isinstance(content, pikepdf.Stream):
        content.write(data)
    else:
        content.Contents = pdf.make_stream(data)


def facts(content: pikepdf.Object, resources: pikepdf.Object | None) -> Facts:
    """Return what a page's own content or a stream does; other streams it draws are not entered."""
    found = Facts()
    scan = _Scan(found, properties(resources))
    found_instructions, readable = _read(content, _LOOKED_AT)
    for instruction in found_instructions:
        scan.take(instruction)
    found.balanced = found.balanced and readable and scan.ends_well()
    return found


def properties(resources: pikepdf.Object | None) -> Mapping[str, pikepdf.Object]:
    """Return the property lists that marked content refers to by name."""
    return entries(resources, "/Properties")


class _Scan:
    def __init__(self, found: Facts, named: Mapping[str, pikepdf.Object]) -> None:
        self.found = found
        self.named = named
        self.depth = {"q": 0, "BT": 0}
        self.marks: list[str] = []
        self.font = ""
        self.invisible = False
        self.saved: list[tuple[str, bool]] = []

    def ends_well(self) -> bool:
        return not self.marks and not any(self.depth.values())

    def take(self, instruction: Instruction) -> None:
        if isinstance(instruction, ContentStreamInlineImage):
            self._paint()
            return
        operator = name_of(instruction.operator)
        if operator == "Do":
            self._draw(instruction.operands)
        elif operator in PAINTS:
            self._paint()
        if operator in TEXT:
            self.found.shows_text = True
            self._show(instruction.operands)
        elif operator == "Tf":
            self.font = name_of(instruction.operands[0]) if instruction.operands else ""
        elif operator == "Tr":
            self.invisible = list(instruction.operands) == [_INVISIBLE]
        elif operator not in PAINTS:
            self._structure(operator, instruction.operands)

    def _paint(self) -> None:
        self.found.paints = True
        if not self.marks:
            self.found.unmarked = True

    def _show(self, operands: Any) -> None:
        codes = self.found.codes[self.font]
        if not self.invisible:
            self.found.visible_fonts.add(self.font)
        last = operands[-1] if len(operands) else None
        for piece in last if isinstance(last, pikepdf.Array) else [last]:
            if isinstance(piece, pikepdf.String):
                codes.add(bytes(piece))

    def _draw(self, operands: Any) -> None:
        self.found.paints = True
        name = name_of(operands[0]) if len(operands) else ""
        if "tagged" in self.marks:
            self.found.tagged_forms.add(name)
        elif not self.marks:
            self.found.unmarked_forms.add(name)

    def _structure(self, operator: str, operands: Any) -> None:
        if operator in ("BMC", "BDC"):
            self._mark(operands)
        elif operator == "EMC":
            self.found.balanced &= bool(self.marks)
            del self.marks[-1:]
        elif operator in ("q", "BT"):
            self.depth[operator] += 1
            self.found.balanced &= operator == "q" or self.depth[operator] == 1
            if operator == "q":
                self.saved.append((self.font, self.invisible))
        elif operator in ("Q", "ET"):
            start = "q" if operator == "Q" else "BT"
            self.found.balanced &= self.depth[start] > 0
            self.depth[start] = max(0, self.depth[start] - 1)
            if operator == "Q" and self.saved:
                self.font, self.invisible = self.saved.pop()

    def _mark(self, operands: Any) -> None:
        self.found.has_marks = True
        kind = mark_kind(operands, self.named)
        around = {mark for mark in self.marks if mark != "other"}
        if kind == "tagged":
            self.found.mcids.add(mcid(operands, self.named))
        self.found.mixed |= bool(around - {kind}) and kind != "other"
        self.marks.append(kind)


def mark_kind(operands: Any, named: Mapping[str, pikepdf.Object]) -> str:
    """Return what marked content is: "tagged", "artifact" (decoration) or "other"."""
    if len(operands) and operands[0] == Name.Artifact:
        return "artifact"
    return "tagged" if mcid(operands, named) >= 0 else "other"


def mcid(operands: Any, named: Mapping[str, pikepdf.Object]) -> int:
    """Return the number of marked content, -1 when it has none."""
    listed = operands[1] if len(operands) > 1 else None
    if isinstance(listed, Name):
        listed = named.get(name_of(listed))
    return listed.get_int("/MCID", -1) if isinstance(listed, pikepdf.Dictionary) else -1


def balanced(content: Iterable[Instruction]) -> Iterator[Instruction]:
    """Yield instructions in which every beginning has its end, and nothing else ends."""
    depth = {"q": 0, "BT": 0, "mark": 0}
    for instruction in content:
        inline = isinstance(instruction, ContentStreamInlineImage)
        operator = "" if inline else name_of(instruction.operator)
        start = _BOTH_ENDS.get(operator)
        if depth["BT"] if operator == "BT" else start is not None and not depth[start]:
            continue
        if start is not None:
            depth[start] -= 1
        elif operator in _STARTS:
            depth[_STARTS[operator]] += 1
        yield instruction
    for end in ("EMC", "ET", "Q"):
        for _ in range(depth[_BOTH_ENDS[end]]):
            yield pikepdf.ContentStreamInstruction([], Operator(end))

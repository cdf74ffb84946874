"""The lines of a PDF page with their places, as pdfium finds them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import pypdfium2
from pypdfium2 import raw

from agenda_app.intake.lists import is_label
from agenda_app.intake.pdf_grid import Grid, Slot, grids_of_page, slot_at
from agenda_app.intake.pdf_heights import foot, line_height, where_it_stands
from agenda_app.intake.pdf_turn import quarter_turns, turned_box
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.source import cleaned

_HYPHENS = frozenset((0x02, 0xAD, 0xFFFE))
_SYMBOL_BULLETS = frozenset(range(0xF020, 0xF100))
# The round bullet of Word's second level is a letter of a typewriter font.
_ROUND_BULLET = re.compile(r"^o(?=$| )")
_UNKNOWN = "\ufffd"
_WIDE_GAP = 1.3
_CLOSE = 0.15
_BOLD_WEIGHT = 600
_NAME_ROOM = 256


@dataclass(slots=True)
class Cell:
    """Characters without a wide gap between them, from ``left`` to ``right`` in points."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """A line of a page; ``base`` is its foot, measured from the bottom of the page.

    ``slot`` is the cell that it stands in, when the page has a table with borders there.
    """

    page: int
    base: float
    height: float
    bold: bool
    cells: list[Cell] = field(default_factory=list)
    slot: Slot | None = None

    @property
    def text(self) -> str:
        """The cells, divided by tabs."""
        return "\t".join(cell.text.strip() for cell in self.cells)

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.cells[-1].right


@dataclass(slots=True)
class _Building:
    """A line that is being read, character by character."""

    cells: list[Cell] = field(default_factory=list)
    first: int = -1
    last: int = -1
    on_line: int = -1
    base: float = 0.0
    height: float = 0.0
    space: bool = False
    hyphen: bool = False
    slot: Slot | None = None
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order of the file, and its tables with borders.

    ``turns`` says by how many quarters the page was turned for its text to stand upright.
    """

    lines: list[Line]
    grids: tuple[Grid, ...]
    turns: int


def page_of(page: pypdfium2.PdfPage, number: int) -> Page:
    """Return the text of a page.

    What stands on one height is one line, but what stands in two cells of a table is never one.
    """
    page.set_rotation(0)
    text_page = page.get_textpage()
    try:
        turns = quarter_turns(text_page.raw)
        grids = grids_of_page(page, turns)
        lines = _joined(_lines(text_page.raw, number, grids, turns))
    finally:
        text_page.close()
    # The order of the file is that of its author, except where pdfium loses it.
    return Page(sorted(lines, key=lambda line: -line.base) if turns else lines, grids, turns)


def _joined(lines: Iterable[Line]) -> list[Line]:
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before and _beside(before, line):
            _put_beside(before, line)
        else:
            joined.append(line)
    for line in joined:
        _put_label_before_text(line)
    return joined


def _put_label_before_text(line: Line) -> None:
    """Make the number of a point and its text one cell, however far its text is indented."""
    if len(line.cells) == 2 and is_label(line.cells[0].text):
        label, text = line.cells
        line.cells = [Cell(f"{label.text.strip()} {text.text.strip()}", label.left, text.right)]


def _beside(before: Line, line: Line) -> bool:
    near = abs(before.base - line.base) < 0.35 * min(before.height, line.height)
    return near and line.slot == before.slot and line.left > before.right - 1


def _put_beside(before: Line, line: Line) -> None:
    if line.left - before.right > _WIDE_GAP * line.height:
        before.cells.extend(line.cells)
        return
    last, first = before.cells[-1], line.cells[0]
    room = " " if line.left - before.right > 0.15 * line.height else ""
    before.cells[-1] = Cell(f"{last.text}{room}{first.text}", last.left, first.right)
    before.cells.extend(line.cells[1:])


def _lines(
    text_page: raw.FPDF_TEXTPAGE, number: int, grids: Sequence[Grid], turns: int
) -> Iterator[Line]:
    sides = [ctypes.c_double() for _ in range(4)]
    x, x_end, y, y_end = sides
    pointers = [ctypes.byref(side) for side in sides]
    building = _Building(turns=turns)
    for place in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, place)
        if code in (10, 13):
            if building.cells:
                yield _built(text_page, building, number)
            building = _Building(turns=turns)
            continue
        if code in (32, 9, 160):
            building.space = bool(building.cells)
            continue
        raw.FPDFText_GetCharBox(text_page, place, *pointers)
        box = x.value, y.value, x_end.value, y_end.value
        left, bottom, right, top = turned_box(box, turns)
        slot = slot_at(grids, (left + right) / 2, (bottom + top) / 2) if grids else None
        below = top < building.base - 0.5 * building.height
        elsewhere = below or slot != building.slot or _divided(text_page, building, place, left)
        if building.cells and elsewhere:
            yield _built(text_page, building, number)
            building = _Building(turns=turns)
        if building.first < 0:
            building.first, building.base, building.slot = place, bottom, slot
            building.height = line_height(text_page, place)
        character = _character(code, first=not building.cells)
        height = Height.LINE
        if character.isdecimal() and _follows(building, left):
            height = where_it_stands(text_page, place, building.on_line, turns)
        if height is Height.LINE:
            building.on_line = place
        building.last = place
        building.hyphen = code in _HYPHENS
        _add(building, at_height(character, height), left, right)
        building.base = min(building.base, bottom) if code < 128 else building.base
    if building.cells:
        yield _built(text_page, building, number)


def _divided(text_page: raw.FPDF_TEXTPAGE, building: _Building, place: int, left: float) -> bool:
    """Return whether a character begins a line that pdfium reports no line break in front of.

    It leaves the break out behind a hyphen, and often where the letters are of different size.
    """
    back = bool(building.cells) and left < building.cells[-1].right - building.height
    if not (building.hyphen or back):
        return False
    last = _origin(text_page, building, building.last)
    return abs(_origin(text_page, building, place) - last) > 0.5 * building.height


def _character(code: int, *, first: bool) -> str:
    """Return a character; marks of symbol fonts in front of a line are bullets."""
    if code in _HYPHENS:
        return "-"
    if first and code in _SYMBOL_BULLETS:
        return "•"
    readable = 31 < code < 0x110000 and not 0x7F <= code < 0xA0
    return chr(code) if readable else _UNKNOWN


def _follows(building: _Building, left: float) -> bool:
    """Return whether what begins there follows right on the character before it."""
    if building.space or not building.cells:
        return False
    return left - building.cells[-1].right < _CLOSE * building.height


def _add(building: _Building, character: str, left: float, right: float) -> None:
    cell = building.cells[-1] if building.cells else None
    gap = left - cell.right if cell else 0.0
    if cell is None or gap > _WIDE_GAP * building.height:
        building.cells.append(Cell(character, left, right))
    else:
        cell.text += f" {character}" if building.space else character
        cell.right = max(cell.right, right)
    building.space = False


def _built(text_page: raw.FPDF_TEXTPAGE, building: _Building, number: int) -> Line:
    places = (building.first, (building.first + building.last) // 2, building.last)
    bold = all(_is_bold(text_page, place) for place in places)
    base = _origin(text_page, building, building.first)
    cells = [Cell(cleaned(cell.text), cell.left, cell.right) for cell in building.cells]
    if _is_typed(text_page, building.first) and not _is_typed(text_page, building.last):
        cells[0].text = _ROUND_BULLET.sub("•", cells[0].text)
    height = median(line_height(text_page, place) for place in places)
    return Line(number, base, height, bold, cells, building.slot)


def _origin(text_page: raw.FPDF_TEXTPAGE, building: _Building, place: int) -> float:
    found = foot(text_page, place, building.turns)
    return building.base if found is None else found


def _is_bold(text_page: raw.FPDF_TEXTPAGE, place: int) -> bool:
    if raw.FPDFText_GetFontWeight(text_page, place) >= _BOLD_WEIGHT:
        return True
    return b"bold" in _font_name(text_page, place)


def _is_typed(text_page: raw.FPDF_TEXTPAGE, place: int) -> bool:
    """Return whether a character is of a typewriter font."""
    name = _font_name(text_page, place)
    return b"courier" in name or b"mono" in name


def _font_name(text_page: raw.FPDF_TEXTPAGE, place: int) -> bytes:
    name = ctypes.create_string_buffer(_NAME_ROOM)
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(text_page, place, name, _NAME_ROOM, ctypes.byref(flags))
    return name.value.lower() if 0 < length <= _NAME_ROOM else b""

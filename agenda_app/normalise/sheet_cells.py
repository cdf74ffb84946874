"""The sheets of a spreadsheet that are shown, and which of their cells are not printed even so."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.intake.safe_zip import Archive
from agenda_app.normalise.packages import main_part

_CELL = re.compile(
    rb"<(?:\w+:)?c\b[^>]*\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*>\s*<(?:\w+:)?(?:f|v|is)\b"
)
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_QUOTED = re.compile(r"'(?:[^']|'')*'")
_AREA = re.compile(
    r"[!.]\$?([A-Z]{0,3})\$?(\d{0,7})(?::(?:[^:!.,\s]*[!.])?\$?([A-Z]{0,3})\$?(\d{0,7}))?"
)
_SAYS = re.compile(rb"\b(min|max|hidden)\s*=\s*[\"'](\w{1,7})[\"']")
_LAST = 10_000_000
_NUMBER = re.compile(r"\d{1,7}")

Cell = tuple[int, int]
"""The numbers of a cell's column and row, both from 1."""


@dataclass(frozen=True, slots=True)
class Area:
    """Cells from one to another, those at the edges too."""

    first: Cell
    last: Cell

    def holds(self, cell: Cell) -> bool:
        """Tell whether a cell is one of them."""
        return all(a <= at <= b for a, at, b in zip(self.first, cell, self.last, strict=True))


@dataclass(slots=True)
class Unseen:
    """How many columns with something in them are hidden, and sheets with more than is printed."""

    columns: int = 0
    sheets: int = 0

    def look(
        self, cells: Iterable[Cell], hidden: tuple[Area, ...], areas: tuple[Area, ...]
    ) -> None:
        """Count for one sheet.

        Args:
            cells: those with something in them.
            hidden: the columns that are hidden.
            areas: what is printed; all of it when there is none.
        """
        if not hidden and not areas:
            return
        columns: set[int] = set()
        outside = False
        for cell in cells:
            if any(area.holds(cell) for area in hidden):
                columns.add(cell[0])
            elif areas and not outside:
                outside = not any(area.holds(cell) for area in areas)
        self.columns += len(columns)
        self.sheets += outside


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook of Excel: its part, its hidden columns, and what is printed of it."""

    data: bytes
    hidden: tuple[Area, ...]
    areas: tuple[Area, ...]

    def prints(self, cell: Cell) -> bool:
        """Tell whether a cell is printed if its row is."""
        return is_printed(cell, self.hidden, self.areas)


def is_printed(cell: Cell, hidden: tuple[Area, ...], areas: tuple[Area, ...]) -> bool:
    """Tell whether a cell is in no hidden column, and in what is printed: all, without areas."""
    outside = bool(areas) and not any(area.holds(cell) for area in areas)
    return not outside and not any(area.holds(cell) for area in hidden)


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook of Excel: the name of its part, what it says, and its sheets in order."""

    name: str
    root: Element

    @property
    def sheets(self) -> list[Element]:
        """What it says of each sheet."""
        return [element for element in self.root.iter() if local(element) == "sheet"]


def book_of(archive: Archive) -> Book | None:
    """Return the workbook in a package, None when there is none.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    name = main_part(archive, "xl/workbook.xml")
    data = archive.read(name)
    return Book(name, parse(data)) if data else None


def is_shown(sheet: Element) -> bool:
    """Tell whether a sheet is not hidden, by what its workbook says of it."""
    return bool(sheet.get("state", "visible") == "visible")


def unseen_in_excel(archive: Archive, book: Book) -> Unseen:
    """Return what a workbook of Excel does not print of the sheets that it shows.

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
    """
    found = Unseen()
    for sheet in shown_in_excel(archive, book):
        found.look(_cells(sheet.data), sheet.hidden, sheet.areas)
    return found


def shown_in_excel(archive: Archive, book: Book) -> Iterator[Sheet]:
    """Yield the sheets of a workbook of Excel that are not hidden.

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
    """
    targets = _targets(archive, book.name)
    areas = _print_areas(book.root)
    for place, sheet in enumerate(book.sheets):
        if is_shown(sheet):
            number = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            data = archive.read(targets.get(number, ""))
            yield Sheet(data, tuple(_hidden(data)), areas.get(place, ()))


def _targets(archive: Archive, book: str) -> dict[str, str]:
    """Return the parts of the sheets by the numbers that the workbook gives them."""
    folder, file = posixpath.split(book)
    relations = archive.read(posixpath.join(folder, "_rels", f"{file}.rels"))
    return {
        one.get("Id", ""): posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))[
            1:
        ]
        for one in (parse(relations) if relations else ())
        if one.get("Type", "").endswith("worksheet")
    }


def _print_areas(book: Element) -> dict[int, tuple[Area, ...]]:
    """Return what is printed of each sheet that says so, by the sheet's place from 0."""
    return {
        int(name.get("localSheetId")): tuple(_areas(name.text or ""))
        for name in book.iter()
        if local(name) == "definedName"
        and name.get("name") == "_xlnm.Print_Area"
        and _NUMBER.fullmatch(name.get("localSheetId", ""))
    }


def _areas(text: str) -> Iterator[Area]:
    """Yield the areas in "Ark1!$A$1:$B$10", or "Ark1.A1:Ark1.B10" of an open document."""
    for found in _AREA.finditer(_QUOTED.sub("", text)):
        left, top, right, bottom = found.groups()
        if left or top:
            ends = (right, bottom) if right or bottom else (left, top)
            yield Area(
                (column_number(left) or 1, int(top or 1)),
                (column_number(ends[0] or "") or _LAST, int(ends[1] or _LAST)),
            )


def column_number(letters: str) -> int:
    """Return 1 for "A", 28 for "AB" and 0 for nothing."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _cells(data: bytes) -> Iterator[Cell]:
    for found in _CELL.finditer(data):
        yield column_number(found[1].decode()), int(found[2])


def _hidden(data: bytes) -> Iterator[Area]:
    for found in _COLUMN.finditer(data):
        column = dict(_SAYS.findall(found[0]))
        ends = column.get(b"min", b""), column.get(b"max", b"")
        if column.get(b"hidden") in (b"1", b"true") and all(map(bytes.isdigit, ends)):
            yield Area((int(ends[0]), 1), (int(ends[1]), _LAST))


def unseen_in_open_document(content: Element, hiding: set[str]) -> Unseen:
    """Return what an open document does not print of the sheets that it shows.

    Args:
        content: its content.
        hiding: the styles of sheets that are not shown.
    """
    found = Unseen()
    for table in shown_in_open_document(content, hiding):
        found.look((cell for cell, _, _ in table.filled), tuple(table.hidden), table.areas)
    return found


def shown_in_open_document(content: Element, hiding: set[str]) -> Iterator[OpenTable]:
    """Yield the sheets of an open document that are not hidden, as above."""
    for sheet in content.iter("{*}table"):
        if _attribute(sheet, "style-name") not in hiding:
            areas = tuple(_areas(_attribute(sheet, "print-ranges")))
            if _attribute(sheet, "print") == "false":
                areas = (Area((0, 0), (0, 0)),)
            yield OpenTable.of(sheet, areas)


@dataclass(slots=True)
class OpenTable:
    """The cells of a sheet with something in them, and the columns that are hidden.

    Of each cell its place, its element, and whether its row is shown are kept; ``areas`` is what
    is printed, all of it when there is none.
    """

    areas: tuple[Area, ...] = ()
    filled: list[tuple[Cell, Element, bool]] = field(default_factory=list)
    hidden: list[Area] = field(default_factory=list)

    @classmethod
    def of(cls, sheet: Element, areas: tuple[Area, ...]) -> OpenTable:
        """Return what stands in a sheet."""
        table, column, row = cls(areas), 1, 1
        for element in sheet.iter("{*}table-column", "{*}table-row"):
            is_shown = _attribute(element, "visibility") not in ("collapse", "filter")
            if local(element) == "table-column":
                after = column + _repeated(element, "number-columns-repeated")
                if not is_shown:
                    table.hidden.append(Area((column, 1), (after - 1, _LAST)))
                column = after
            else:
                table.filled += ((at, cell, is_shown) for at, cell in _filled(element, row))
                row += _repeated(element, "number-rows-repeated")
        return table


def _filled(row: Element, number: int) -> Iterator[tuple[Cell, Element]]:
    column = 1
    for cell in row.iter("{*}table-cell", "{*}covered-table-cell"):
        if any(local(kid) != "annotation" for kid in cell if isinstance(kid.tag, str)):
            yield (column, number), cell
        column += _repeated(cell, "number-columns-repeated")


def hiding_styles(content: Element) -> set[str]:
    """Return the names of the styles of an open document that hide a sheet or slide."""
    return {
        _attribute(style, "name")
        for style in content.iter("{*}style")
        if any(
            _attribute(kid, "display") == "false" or _attribute(kid, "visibility") == "hidden"
            for kid in style
        )
    }


def _repeated(element: Element, name: str) -> int:
    found = _attribute(element, name)
    return int(found) if _NUMBER.fullmatch(found) else 1


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")

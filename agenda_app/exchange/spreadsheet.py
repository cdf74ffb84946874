"""Sheets with typed cells as an OpenDocument spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from typing import Any

from odf import number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

from agenda_app.domain.typography import date_short
from agenda_app.exchange.same_zip import same_zip

Cell = str | Decimal | Fraction | date | time | None

_NARROWEST, _WIDEST, _LETTER_CM = 2.2, 9.0, 0.2
_MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, the heads of its columns, and as many cells in each row."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def packed(sheets: Iterable[Sheet]) -> bytes:
    """Return sheets as one file; the same sheets give the same bytes."""
    document = OpenDocumentSpreadsheet()
    looks = _looks(document)
    for sheet in sheets:
        made = table.Table(name=sheet.name)
        for column, head in enumerate(sheet.heads):
            made.addElement(_column(document, [head, *(row[column] for row in sheet.rows)]))
        heads = table.TableHeaderRows()
        heads.addElement(_row(sheet.heads, looks, is_head=True))
        made.addElement(heads)
        for row in sheet.rows:
            made.addElement(_row(row, looks, is_head=False))
        document.spreadsheet.addElement(made)
    written = BytesIO()
    document.save(written)
    return same_zip(written.getvalue())


def _looks(document: Any) -> dict[str, Any]:
    """Return the styles of cells by what they hold."""
    money = number.NumberStyle(name="Kroner")
    money.addElement(number.Number(decimalplaces="2", minintegerdigits="1", grouping="true"))
    day = number.DateStyle(name="Dato")
    for part in (
        number.Day(style="long"),
        number.Text(text="."),
        number.Month(style="long"),
        number.Text(text="."),
        number.Year(style="long"),
    ):
        day.addElement(part)
    clock = number.TimeStyle(name="Klokke")
    for part in (
        number.Hours(style="long"),
        number.Text(text="."),
        number.Minutes(style="long"),
    ):
        clock.addElement(part)
    made = {}
    for name, data in (("money", money), ("day", day), ("clock", clock)):
        document.automaticstyles.addElement(data)
        look = style.Style(name=f"{name}-cell", family="table-cell", datastylename=data)
        document.automaticstyles.addElement(look)
        made[name] = look
    head = style.Style(name="head-cell", family="table-cell")
    head.addElement(style.TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(head)
    return {**made, "head": head}


def _column(document: Any, cells: Sequence[Cell]) -> Any:
    """Return a column that is as wide as its longest text, within reason."""
    letters = max(len(_shown(cell)) for cell in cells)
    wide = max(_NARROWEST, min(_WIDEST, min(letters, _MOST_LETTERS) * _LETTER_CM + 0.5))
    name = f"wide-{wide:.1f}"
    known = [s for s in document.automaticstyles.childNodes if s.getAttribute("name") == name]
    if not known:
        known = [style.Style(name=name, family="table-column")]
        known[0].addElement(style.TableColumnProperties(columnwidth=f"{wide:.1f}cm"))
        document.automaticstyles.addElement(known[0])
    return table.TableColumn(stylename=known[0])


def _row(cells: Sequence[Cell], looks: dict[str, Any], *, is_head: bool) -> Any:
    row = table.TableRow()
    for cell in cells:
        made = _cell(cell, looks, is_head=is_head)
        if cell not in (None, ""):
            made.addElement(text.P(text=_shown(cell)))
        row.addElement(made)
    return row


def _cell(cell: Cell, looks: dict[str, Any], *, is_head: bool) -> Any:
    match cell:
        case Decimal():
            return table.TableCell(valuetype="float", value=str(cell), stylename=looks["money"])
        case Fraction():
            return table.TableCell(valuetype="float", value=str(float(cell)))
        case date():
            return table.TableCell(
                valuetype="date", datevalue=cell.isoformat(), stylename=looks["day"]
            )
        case time():
            value = f"PT{cell.hour:02d}H{cell.minute:02d}M{cell.second:02d}S"
            return table.TableCell(valuetype="time", timevalue=value, stylename=looks["clock"])
        case None:
            return table.TableCell()
    if is_head:
        return table.TableCell(valuetype="string", stylename=looks["head"])
    return table.TableCell(valuetype="string")


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Decimal():
            return f"{cell:.2f}".replace(".", ",")
        case Fraction():
            return f"{float(cell):g}".replace(".", ",")
        case date():
            return date_short(cell)
        case time():
            return f"{cell:%H.%M}"
    return cell

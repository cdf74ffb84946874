"""The one table model: frozen rows in, columns of functions, selection kept by key."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from agenda_app.domain.alphabet import norwegian_key

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


# Without slots: Python 3.11 cannot build Column[Case](...) of a frozen class that has them.
@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its title, and what a row shows in it.

    Without ``sort_key`` the text sorts, letter case ignored. ``right`` aligns figures.
    """

    title: str
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    right: bool = False

    def sort_value(self, row: Row) -> Any:
        """Return what the column sorts by."""
        return self.sort_key(row) if self.sort_key else norwegian_key(self.text(row))


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of frozen values. ``index.data(RowRole)`` is the row, also through a proxy.

    ``set_rows`` tells views only what changed, so selection, focus and scrolling stay.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        rows: Iterable[Row] = (),
        parent: QObject | None = None,
    ) -> None:
        """Make the model; ``key`` gives a row's identity, each row another one."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = list(rows)
        self._ranks: dict[int, list[int]] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order they were given."""
        return tuple(self._rows)

    def position(self, key: Hashable) -> int:
        """Return where the row with this key stands, -1 when there is none."""
        return next((i for i, row in enumerate(self._rows) if self._key(row) == key), -1)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows instead.

        Raises:
            ValueError: two of them have the same key.
        """
        new = list(rows)
        wanted = {self._key(row) for row in new}
        if len(wanted) != len(new):
            raise ValueError("two rows with the same key")
        self._remove_all_but(wanted)
        known = {self._key(row) for row in self._rows}
        fresh = [row for row in new if self._key(row) not in known]
        if fresh:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(fresh) - 1)
            self._rows.extend(fresh)
            self._ranks.clear()
            self.endInsertRows()
        self._reorder(new)
        self._replace(new)

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        for last in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[last]) not in wanted:
                self.beginRemoveRows(QModelIndex(), last, last)
                del self._rows[last]
                self._ranks.clear()
                self.endRemoveRows()

    def _reorder(self, new: list[Row]) -> None:
        place = {self._key(row): i for i, row in enumerate(new)}
        moves = [place[self._key(row)] for row in self._rows]
        if moves == sorted(moves):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        self._rows.sort(key=lambda row: place[self._key(row)])
        self._ranks.clear()
        self.changePersistentIndexList(
            old, [self.index(moves[index.row()], index.column()) for index in old]
        )
        self.layoutChanged.emit()

    def _replace(self, new: list[Row]) -> None:
        changed = [i for i, row in enumerate(new) if row != self._rows[i]]
        self._rows = new
        self._ranks.clear()
        if changed:
            last_column = len(self.columns) - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last_column))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count rows; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, the row itself or its rank in a column."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(self._rows[index.row()])
        if role == RowRole:
            return self._rows[index.row()]
        if role == SortRole:
            return self._rank(index.column())[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be dragged; whether it may, the view decides."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title, on the side of its text."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = self.columns[section].right
            flag = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
            return flag | Qt.AlignmentFlag.AlignVCenter
        return None

    def _rank(self, column: int) -> list[int]:
        # The proxy sorts by comparing two values at a time; ranks make that whole numbers in C++.
        if column not in self._ranks:
            values = [self.columns[column].sort_value(row) for row in self._rows]
            order = sorted(range(len(values)), key=values.__getitem__)
            ranks = [0] * len(values)
            rank = 0
            for before, now in zip([None, *order[:-1]], order, strict=True):
                rank += before is not None and values[before] != values[now]
                ranks[now] = rank
            self._ranks[column] = ranks
        return self._ranks[column]


class SortedRows(QSortFilterProxyModel, Generic[Row]):
    """Sorts by the columns' keys and lets a predicate on rows decide what is shown."""

    def __init__(self, model: RowsModel[Row], parent: QObject | None = None) -> None:
        """Stand in front of ``model``; unsorted until ``sort`` is called."""
        super().__init__(parent)
        self._wanted: Callable[[Row], bool] | None = None
        self.setSortRole(SortRole)
        self.setSourceModel(model)

    def show_only(self, wanted: Callable[[Row], bool] | None) -> None:
        """Show the rows for which ``wanted`` is true; all with None."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Ask the predicate."""
        if self._wanted is None:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        return self._wanted(index.data(RowRole))

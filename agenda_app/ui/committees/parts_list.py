"""A list of parts that are put in order from the keyboard or with two buttons."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from agenda_app.ui.parts.buttons import SecondaryButton

_PART = Qt.ItemDataRole.UserRole
_ROW = 30


class _Rows(QListWidget):
    """``move_wanted`` tells a step up or down that Alt with an arrow key asked for."""

    move_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt, go with the arrows alone."""
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        else:
            super().keyPressEvent(event)


class PartsList(QWidget):
    """``changed`` tells that the order or a tick is another; ``rows`` is the list itself.

    ``name`` is the object name of the list; its buttons are called after ``buttons``.
    """

    changed = Signal()

    def __init__(
        self, *, spoken: str, name: str, buttons: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty list; ``show_parts`` fills it."""
        super().__init__(parent)
        self.rows = _Rows()
        self.rows.setObjectName(name)
        self.rows.setAccessibleName(spoken)
        self.rows.move_wanted.connect(self.move_part)
        self.rows.itemChanged.connect(lambda _item: self.changed.emit())
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, way, step in (
            (self.tr("Move up"), "up", -1),
            (self.tr("Move down"), "down", 1),
        ):
            button = SecondaryButton(
                text, name=f"{buttons}_{way}", clicked=partial(self.move_part, step)
            )
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rows, 1)
        column.addLayout(row)

    def show_parts(self, parts: Iterable[tuple[Enum, str, bool | None]]) -> None:
        """Show parts in order: each with its name, and whether it is ticked; None has no box."""
        self.rows.blockSignals(True)
        self.rows.clear()
        for part, name, ticked in parts:
            item = QListWidgetItem(name, self.rows)
            item.setData(_PART, part)
            item.setSizeHint(QSize(0, _ROW))
            if ticked is not None:
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.rows.blockSignals(False)
        self.rows.setCurrentRow(0)

    @property
    def current(self) -> Enum | None:
        """The part that is chosen."""
        item = self.rows.currentItem()
        part: Enum | None = None if item is None else item.data(_PART)
        return part

    @property
    def ordered(self) -> tuple[tuple[Enum, bool], ...]:
        """The parts in order, each with whether it has an empty box."""
        items = (self.rows.item(row) for row in range(self.rows.count()))
        return tuple((item.data(_PART), _is_unticked(item)) for item in items)

    def rename(self, name: str) -> None:
        """Give the chosen part another name."""
        self.rows.blockSignals(True)
        self.rows.currentItem().setText(name)
        self.rows.blockSignals(False)

    def move_part(self, step: int) -> None:
        """Move the chosen part up or down; at the end of the list it stays."""
        row = self.rows.currentRow()
        if row < 0 or not 0 <= row + step < self.rows.count():
            return
        self.rows.blockSignals(True)
        self.rows.insertItem(row + step, self.rows.takeItem(row))
        self.rows.blockSignals(False)
        self.rows.setCurrentRow(row + step)
        self.changed.emit()


def _is_unticked(item: QListWidgetItem) -> bool:
    has_box = item.data(Qt.ItemDataRole.CheckStateRole) is not None
    return has_box and item.checkState() is Qt.CheckState.Unchecked

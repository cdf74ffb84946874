"""The deputies of every list, in panels two by two."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.people import ElectionList, ListId
from agenda_app.ui.committees.deputy_panel import DeputyPanel
from agenda_app.ui.committees.reading import Place, Sitting
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text

_BETWEEN, _ACROSS = 12, 2


class DeputiesPane(QWidget):
    """Signals tell places, and for ``moved`` those beside them; the pane changes nothing itself.

    ``add_wanted`` tells the list (or None), ``list_wanted`` the list to change.
    """

    add_wanted = Signal(object)
    list_wanted = Signal(object)
    opened = Signal(object)
    deleted = Signal(object)
    moved = Signal(object, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without lists."""
        super().__init__(parent)
        self.setObjectName("deputies")
        self._panels: dict[ListId | None, DeputyPanel] = {}
        self._lists: dict[ListId | None, ElectionList | None] = {}
        self._sitting: Sitting | None = None
        title = QHBoxLayout()
        title.setContentsMargins(1, 0, 0, 0)
        title.setSpacing(9)
        title.addWidget(Text(self.tr("Deputies"), "panel-title"))
        title.addWidget(Text(self.tr("in order on each list"), "label"))
        title.addStretch(1)
        self._none = Text(self.tr("No deputies yet."), "label")
        self._first = SecondaryButton(
            self.tr("New deputy …"),
            icon="plus",
            name="first_deputy",
            clicked=self._on_first,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(title)
        column.addWidget(self._none)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._build_scroll(), 1)
        self.rule = Text(
            self.tr(
                "The first who can come is called in. If you pass somebody over, write down why."
            ),
            "second",
            wrap=True,
        )
        column.addWidget(self.rule)

    def _build_scroll(self) -> QScrollArea:
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_BETWEEN)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._inside = inside
        return self._scroll

    def show_sitting(self, sitting: Sitting) -> None:
        """Show the deputies of a committee."""
        self._sitting = sitting
        lists: list[ElectionList | None] = list(sitting.on_lists())
        if sitting.deputies_of(None):
            lists.append(None)
        ids = [one.id if one else None for one in lists]
        self._lists = dict(zip(ids, lists, strict=True))
        if list(self._panels) != ids:
            self._lay_out(lists)
        for list_id, panel in self._panels.items():
            members = sum(p.membership.list_id == list_id for p in sitting.members)
            panel.show_list(self._lists[list_id], members, sitting.deputies_of(list_id))
        for widget in (self._none, self._first):
            widget.setVisible(not lists)
        self._scroll.setVisible(bool(lists))

    def _lay_out(self, lists: list[ElectionList | None]) -> None:
        for old in self._panels.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._panels = {}
        for number, on_list in enumerate(lists):
            list_id = on_list.id if on_list else None
            panel = self._panel(on_list, f"list_{number + 1}")
            self._panels[list_id] = panel
            self._grid.addWidget(panel, number // _ACROSS, number % _ACROSS)
            self._grid.setRowStretch(number // _ACROSS, 1)

    def _panel(self, on_list: ElectionList | None, name: str) -> DeputyPanel:
        panel = DeputyPanel(on_list, name)
        list_id = on_list.id if on_list else None
        panel.add_wanted.connect(partial(self._tell_add, list_id))
        panel.list_wanted.connect(partial(self._tell_list, list_id))
        panel.rows.opened.connect(self.opened)
        panel.rows.deleted.connect(self.deleted)
        panel.rows.moved.connect(partial(self._tell_moved, list_id))
        panel.rows.selected.connect(partial(self._on_selected, list_id))
        return panel

    def _tell_add(self, list_id: ListId | None) -> None:
        self.add_wanted.emit(self._lists.get(list_id))

    def _on_first(self) -> None:
        self.add_wanted.emit(None)

    def _tell_list(self, list_id: ListId | None) -> None:
        self.list_wanted.emit(self._lists.get(list_id))

    def _tell_moved(self, list_id: ListId | None, start: int, end: int) -> None:
        if self._sitting is not None:
            self.moved.emit(self._sitting.deputies_of(list_id), start, end)

    def _on_selected(self, list_id: ListId | None, place: Place | None) -> None:
        """Let one person be selected, and bring them into view."""
        if place is None:
            return
        for other, panel in self._panels.items():
            if other != list_id:
                panel.rows.clearSelection()
        rows = self._panels[list_id].rows
        box: QRect = rows.visualRect(rows.currentIndex())
        top = rows.viewport().mapTo(self._inside, box.topLeft())
        self._scroll.ensureVisible(top.x(), top.y() + box.height() // 2, 0, box.height())

    def clear_selection(self) -> None:
        """Let go of whoever is selected."""
        for panel in self._panels.values():
            panel.rows.clearSelection()

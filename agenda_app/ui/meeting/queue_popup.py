"""The cases that wait: choose several, see where each goes, and put them on the agenda."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.typography import date_short
from agenda_app.services.queue import QueueLine
from agenda_app.ui.meeting.agenda_model import CASES_MIME
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.search_field import SearchField
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.row_delegate import RowLook, RowMeasures
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel, SortedRows

_MEASURES = RowMeasures(number=16, title=96, figure=16, files=0, badge=16)


class QueueModel(RowsModel[QueueLine]):
    """Waiting cases that can be dragged onto an agenda."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        title = Column[QueueLine](self.tr("Case"), lambda line: line.title)
        super().__init__((title,), lambda line: line.case_id, parent=parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Name what dragged rows are."""
        return [CASES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the cases' ids."""
        data = QMimeData()
        ids = [index.data(RowRole).case_id for index in indexes]
        data.setData(CASES_MIME, json.dumps(ids).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Give a copy: the queue itself follows from the agendas."""
        return Qt.DropAction.CopyAction


class QueueList(RowList[QueueLine]):
    """Gets out of the way when its rows are dragged to the agenda."""

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Hide the popup, which lies over the place to drop on."""
        self.window().hide()
        super().startDrag(supported)


class QueuePopup(QFrame):
    """``chosen`` tells the ids; Enter puts the selected cases on, Esc closes."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        """Make the popup, closed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("queue_popup")
        self.setAccessibleName(self.tr("Cases in the queue"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._here: CommitteeId | None = None
        self.model = QueueModel(self)
        self.rows = SortedRows(self.model, self)
        self.search = SearchField(self.tr("Find a case"), key="", name="queue_popup_search")
        self.list = QueueList(
            self.rows,
            self._look,
            spoken=self.tr("Cases in the queue"),
            measures=_MEASURES,
            name="queue_popup_list",
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.put = SecondaryButton("", name="queue_popup_put", clicked=self._on_put)
        self._build()

    def _build(self) -> None:
        self.setFixedSize(620, 420)
        self.search.textChanged.connect(self._on_search)
        self.list.opened.connect(self._on_put)
        self.list.selectionModel().selectionChanged.connect(self._say_count)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.addWidget(Text(self.tr("From the queue"), "panel-title"))
        head.addStretch(1)
        self.search.setFixedWidth(240)
        head.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(Text(self.tr("Choose several with Ctrl or Shift."), "second"), 1)
        foot.addWidget(self.put)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def open_under(
        self, button: QWidget, waiting: tuple[QueueLine, ...], here: CommitteeId
    ) -> None:
        """Show the waiting cases under a button, those that go to this committee first."""
        self._here = here
        ordered = sorted(waiting, key=lambda line: _rank(line, here))
        self.model.set_rows(ordered)
        self.search.clear()
        self.move(button.mapToGlobal(button.rect().bottomLeft()))
        self.show()
        self.list.setFocus()
        if ordered:
            self.list.select(0)
        self._say_count()

    def selected(self) -> list[CaseId]:
        """Return the selected cases in the order of the list."""
        indexes = sorted(self.list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(RowRole).case_id for index in indexes]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(tokens().color("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search field to the list with the arrows."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _look(self, line: QueueLine) -> RowLook:
        badges = []
        if line.waits_for:
            text = self.tr("waits for {committee}").format(committee=line.waits_for)
            badges.append(BadgeLook(text, Level.WARN, "clock"))
        for committee, day, _state in line.history[-1:]:
            text = self.tr("put off {date}").format(date=date_short(day))
            badges.append(BadgeLook(text, spoken=f"{committee} {text}"))
        if line.committee and line.committee_id != self._here:
            badges.append(BadgeLook(self.tr("to {committee}").format(committee=line.committee)))
        return RowLook(
            number=line.archive_case_no,
            title=line.title,
            exempt=line.access.state is AccessState.EXEMPT,
            badges=tuple(badges),
            grip=False,
        )

    def _on_search(self, text: str) -> None:
        words = text.casefold().split()

        def wanted(line: QueueLine) -> bool:
            within = f"{line.title} {line.archive_case_no} {line.committee}".casefold()
            return all(word in within for word in words)

        self.rows.show_only(wanted if words else None)
        if self.rows.rowCount() and not self.list.selectionModel().hasSelection():
            self.list.select(0)

    def _say_count(self) -> None:
        count = len(self.selected())
        one, many = self.tr("Put 1 case on"), self.tr("Put {count} cases on")
        self.put.setText(one if count == 1 else many.format(count=count))
        self.put.setEnabled(count > 0)

    def _on_put(self) -> None:
        ids = self.selected()
        self.hide()
        if ids:
            self.chosen.emit(ids)


def _rank(line: QueueLine, here: CommitteeId) -> tuple[bool, bool]:
    return line.committee_id != here, bool(line.waits_for)

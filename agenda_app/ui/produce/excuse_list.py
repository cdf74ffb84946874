"""What has been said not to be secret on a meeting, each with a way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Excuse
from agenda_app.errors import UserError
from agenda_app.services.excuses import excuses_of, give_excuses, keep_excuse, take_excuse_back
from agenda_app.ui.produce.excuse_row import ExcuseRow
from agenda_app.ui.store import Store


class ExcuseList(QWidget):
    """Writes at once what is clicked.

    Signals:
        changed: one was given, taken back, or given again.
        failed: a UserError; nothing was written.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, meeting_id: MeetingId, parent: QWidget | None = None) -> None:
        """Show what has been excused so far."""
        super().__init__(parent)
        self.setObjectName("excuses")
        self._store, self._meeting_id = store, meeting_id
        self.rows: list[ExcuseRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for excuse in store.read(excuses_of, meeting_id):
            self._add(excuse)

    @property
    def holding(self) -> tuple[Excuse, ...]:
        """Those that hold."""
        return tuple(row.excuse for row in self.rows if row.holds)

    def give(self, *excuses: Excuse) -> None:
        """Keep a person's word that some things are no secret.

        Raises:
            UserError: there is no reason.
        """
        self._store.write("excuse", give_excuses, self._meeting_id, excuses)
        again = {excuse.words for excuse in excuses}
        for row in [row for row in self.rows if row.excuse.words in again]:
            self.rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for excuse in excuses:
            self._add(excuse)
        self.rows[0].line.hide()
        self.changed.emit()

    def _add(self, excuse: Excuse) -> None:
        row = ExcuseRow(excuse, len(self.rows))
        row.line.setVisible(bool(self.rows))
        row.turned.connect(partial(self._turn, row))
        self.rows.append(row)
        self._column.addWidget(row)

    def _turn(self, row: ExcuseRow) -> None:
        excuse, write, meeting_id = row.excuse, self._store.write, self._meeting_id
        try:
            if row.holds:
                write("take an excuse back", take_excuse_back, meeting_id, excuse.words)
            else:
                write("excuse", keep_excuse, meeting_id, excuse)
        except UserError as error:
            self.failed.emit(error)
            return
        row.show_as(holds=not row.holds)
        self.changed.emit()

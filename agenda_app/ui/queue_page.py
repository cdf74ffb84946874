"""Every case that waits for a meeting: where it goes, what it waits for, what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.services.home import Home, home
from agenda_app.services.queue import QueueLine
from agenda_app.ui import case_edits
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.icons import dress
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meetings import case_moves
from agenda_app.ui.meetings.ask_files import ask_files
from agenda_app.ui.meetings.meeting_choice import MeetingMenu, open_meetings
from agenda_app.ui.meetings.plan_meeting import ask_new_meeting
from agenda_app.ui.meetings.queue_row import waiting
from agenda_app.ui.page import Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton, ToolButton
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.page_column import page_column
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.queue_words import access, access_badge, is_exempt, put_off
from agenda_app.ui.routes import CaseRoute, Route
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_ACCESS = 4


class QueuePage(FreshPage):
    """Several cases can be chosen at once; everything can be undone."""

    shows = frozenset({"meetings", "agenda_items", "cases", "treatments", "committees"})

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("queue_page")
        self.setAcceptDrops(True)
        self.edits = Edits(self)
        self.edits.failed.connect(self._on_failed)
        self.undo_stack = self.edits
        self._home = Home((), (), ())
        self._build()
        self._actions = self._make_actions()
        self._on_chosen([])

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Case queue"))
        self.header.add_action(
            SecondaryButton(
                self.tr("Read in case papers …"),
                icon="file-input",
                name="queue_read_in",
                clicked=self.import_papers,
            )
        )
        self.put = PrimaryButton(
            self.tr("Put on a meeting …"), name="queue_put_button", clicked=self._on_put
        )
        self.header.add_action(self.put)
        self.table = self._table()
        self.empty = EmptyState(
            "inbox",
            self.tr("No case waits"),
            self.tr("Read in a case paper, or drop it anywhere on this page."),
            self.tr("Read in case papers …"),
            action_icon="file-input",
            name="queue_page_empty",
        )
        self.empty.acted.connect(self.import_papers)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        panel = Panel(name="queue_page_panel")
        panel.body.addLayout(self._tools())
        panel.body.addWidget(self.stack, 1)
        make_pane(panel)
        page_column(self, self.header).addWidget(panel)
        self.begins_at = self.table

    def _table(self) -> RowsTable[QueueLine]:
        columns = (
            Column[QueueLine](self.tr("Case"), lambda line: line.title),
            Column[QueueLine](self.tr("Archive no."), lambda line: line.archive_case_no),
            Column[QueueLine](self.tr("Goes to"), self._waiting),
            Column[QueueLine](self.tr("Put off"), self._put_off),
            Column[QueueLine](self.tr("Access"), access),
        )
        table: RowsTable[QueueLine] = RowsTable(
            RowsModel(columns, key=lambda line: line.case_id, parent=self),
            (0, 110, 250, 190, 160),
            said=self.tr("Cases that wait for a meeting"),
            name="queue_table",
            badge=_badge,
            locked=is_exempt,
        )
        table.opened.connect(self._on_opened)
        table.chosen.connect(self._on_chosen)
        table.deleted.connect(self._on_delete)
        return table

    def _tools(self) -> QHBoxLayout:
        self.committee = QComboBox()
        self.committee.setObjectName("queue_committee")
        self.committee.setAccessibleName(self.tr("Committee"))
        self.committee.setMinimumWidth(200)
        self.committee.currentIndexChanged.connect(self._show_lines)
        self.open = ToolButton(
            self.tr("Open"), icon="external-link", name="queue_open", clicked=self._on_open
        )
        self.close_case = ToolButton(
            self.tr("Close the case"), icon="check", name="queue_close", clicked=self._on_close
        )
        self.remove = ToolButton(
            self.tr("Delete"), icon="trash-2", name="queue_delete", clicked=self._on_delete
        )
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.committee)
        row.addStretch(1)
        for button in (self.open, self.close_case, self.remove):
            row.addWidget(button)
        return row

    def _make_actions(self) -> list[QAction]:
        found = []
        for text, name, icon, keys, slot in (
            (
                self.tr("Put on a meeting …"),
                "case_put",
                "calendar-days",
                "Alt+Return",
                self._on_put,
            ),
            (self.tr("Open the case"), "case_open", "external-link", "", self._on_open),
            (self.tr("Close the case"), "case_close", "check", "", self._on_close),
            (self.tr("Delete the case"), "case_delete", "trash-2", "", self._on_delete),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            dress(action, icon)
            found.append(action)
        return found

    def case_actions(self) -> list[QAction]:
        """Offer what can be done with the chosen cases."""
        return self._actions

    def show_route(self, route: Route) -> None:
        """Show what waits now."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        super().refresh()
        self._home = self.around.store.read(home)
        chosen = self.committee.currentData()
        self.committee.blockSignals(True)
        self.committee.clear()
        self.committee.addItem(self.tr("All committees"), None)
        for body in self._home.committees:
            self.committee.addItem(body.name, body.id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(chosen)))
        self.committee.blockSignals(False)
        self._show_lines()

    def _show_lines(self) -> None:
        wanted = self.committee.currentData()
        every = self._home.waiting
        lines = [line for line in every if wanted in (None, line.committee_id)]
        self.table.show_rows(lines)
        facts = self.tr("%n case(s) wait for a meeting", "", len(every))
        self.header.set_title(self.tr("Case queue"), facts)
        self.stack.setCurrentIndex(int(not every))
        self.put.setHidden(not every)

    def import_papers(self) -> None:
        """Ask for case papers and read them in."""
        self._import(ask_files(self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the files in."""
        event.acceptProposedAction()
        self._import(files_in(event.mimeData()))

    def _import(self, files: Sequence[Path]) -> None:
        if files:
            self.files_given.emit(list(files))

    def _waiting(self, line: QueueLine) -> str:
        return waiting(line, self.around.today()).text

    def _put_off(self, line: QueueLine) -> str:
        return put_off(line, self.around.today())

    def _chosen_ids(self) -> tuple[CaseId, ...]:
        return tuple(line.case_id for line in self.table.selected)

    def _on_chosen(self, lines: list[QueueLine]) -> None:
        some = bool(lines)
        for widget in (self.put, self.open, self.close_case, self.remove):
            widget.setEnabled(some)
        for action in self._actions:
            action.setEnabled(some)

    def _on_put(self) -> None:
        chosen = self.table.selected
        if not chosen:
            return
        lines = open_meetings(self._home.lines, chosen[0].committee_id, self.around.today())
        if not lines:
            self._put_on_new()
            return
        menu = MeetingMenu(lines, interface_language(), self)
        menu.chosen.connect(self._put_on)
        menu.new_wanted.connect(self._put_on_new)
        menu.popup(self.put.mapToGlobal(QPoint(0, self.put.height())))

    def _put_on(self, meeting_id: MeetingId) -> None:
        store, ids = self.around.store, self._chosen_ids()
        self._try(partial(case_moves.put, store, self.edits, meeting_id, ids))

    def _put_on_new(self) -> None:
        ask_new_meeting(self.around, self, case_ids=self._chosen_ids(), edits=self.edits)

    def _on_open(self) -> None:
        if self.table.selected:
            self._on_opened(self.table.selected[0])

    def _on_opened(self, line: QueueLine) -> None:
        self.around.go(CaseRoute(line.case_id))

    def _on_close(self) -> None:
        self._try(partial(case_edits.close, self.around.store, self.edits, self._chosen_ids()))

    def _on_delete(self) -> None:
        self._try(partial(case_edits.delete, self.around.store, self.edits, self._chosen_ids()))

    def _try(self, doing: partial[None]) -> None:
        try:
            doing()
        except UserError as error:
            self._on_failed(error)

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)


def _badge(line: QueueLine, column: int) -> BadgeLook | None:
    return access_badge(line) if column == _ACCESS else None

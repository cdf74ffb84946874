"""The first page: what is next, what waits, what must be done by when, and the year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.typography import with_hour
from agenda_app.errors import UserError
from agenda_app.services.committees import committee
from agenda_app.services.home import Home, coming, deadlines, held, home
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.services.queue import QueueLine
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.meetings import case_moves
from agenda_app.ui.meetings.ask_files import ask_files
from agenda_app.ui.meetings.day_words import day_and_week
from agenda_app.ui.meetings.deadlines_panel import DeadlinesPanel
from agenda_app.ui.meetings.meeting_choice import MeetingMenu, open_meetings
from agenda_app.ui.meetings.meeting_row import MeetingRow, Noticed
from agenda_app.ui.meetings.meetings_panel import MeetingsPanel
from agenda_app.ui.meetings.no_meetings import NoMeetings
from agenda_app.ui.meetings.noticing import Noticing
from agenda_app.ui.meetings.plan_meeting import ask_new_meeting
from agenda_app.ui.meetings.queue_panel import QueuePanel
from agenda_app.ui.meetings.side_column import SideColumn
from agenda_app.ui.meetings.year_strip import YearStrip
from agenda_app.ui.page import Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import ArchiveRoute, CaseRoute, MeetingRoute, Route
from agenda_app.words import date_long

_LOW = 720
_HELD_SHOWN = 3


class MeetingsPage(FreshPage):
    """Re-reads everything when something it shows has changed."""

    shows = frozenset(
        {
            "meetings",
            "agenda_items",
            "cases",
            "case_papers",
            "treatments",
            "committees",
            "attachments",
        }
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("meetings_page")
        self.setAcceptDrops(True)
        self.edits = Edits(self)
        self.edits.failed.connect(self._on_failed)
        self.edits.indexChanged.connect(self._on_edited)
        self.undo_stack = self.edits
        self._home = Home((), (), ())
        self._damaged = ""
        self._noticed: dict[MeetingId, Noticed] = {}
        self._noticing = Noticing(around, self)
        self._noticing.found.connect(self._on_noticed)
        self._was_low: bool | None = None
        self._build()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Meetings"))
        self.read_in = SecondaryButton(
            self.tr("Read in case papers …"),
            icon="file-input",
            name="read_in",
            clicked=self.import_papers,
        )
        self.new = PrimaryButton(
            self.tr("New meeting"), icon="plus", name="new_meeting_button", clicked=self._on_new
        )
        self.header.add_action(self.read_in)
        self.header.add_action(self.new)
        self.strip = YearStrip(interface_language())
        self.strip.opened.connect(self._open)
        self.notices = NoticeLine()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._panels())
        self.empty = NoMeetings()
        self.empty.dropped.connect(self._import)
        self.empty.new_wanted.connect(self._on_new)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        self.begins_at = self.meetings.coming

    def _panels(self) -> QWidget:
        self.meetings = MeetingsPanel()
        self.meetings.opened.connect(self._on_opened)
        self.meetings.cases_dropped.connect(self._on_cases_dropped)
        self.meetings.all_wanted.connect(self._on_all_held)
        self.meetings.deleted.connect(self._on_deleted)
        self.queue = QueuePanel(self.around.today)
        self.queue.list.opened.connect(self._on_case_opened)
        self.queue.put_wanted.connect(self._on_put_wanted)
        self.queue.drop.dropped.connect(self._import)
        self.deadlines = DeadlinesPanel()
        for pane in (self.strip, self.meetings, self.queue):
            make_pane(pane)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(28, 16, 24, 16)
        row.setSpacing(16)
        row.addWidget(self.meetings, 1)
        row.addWidget(SideColumn(self.queue, self.deadlines))
        return whole

    def show_route(self, route: Route) -> None:
        """Show what is there now."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        super().refresh()
        today = self.around.today()
        self._home = shown = self.around.store.read(home)
        self.header.set_title(self.tr("Meetings"), day_and_week(today, interface_language()))
        self.strip.show_meetings(shown.committees, shown.lines, today)
        self.queue.show_lines(shown.waiting)
        self.deadlines.show_deadlines(deadlines(shown.lines, today), today)
        self._show_rows()
        damaged = " ".join(spoken(error) for error in shown.damaged)
        if damaged:
            self.notices.say(Level.STOP, damaged)
        elif self._damaged:
            self.notices.quiet()
        self._damaged = damaged
        is_empty = not shown.lines and not shown.waiting
        self.stack.setCurrentIndex(int(is_empty))
        for widget in (self.strip, self.read_in, self.new):
            widget.setHidden(is_empty)
        self._noticing.look(coming(shown.lines, today))

    def _show_rows(self) -> None:
        today, language = self.around.today(), interface_language()

        def row(line: MeetingLine) -> MeetingRow:
            known = self._noticed.get(line.meeting.id or MeetingId(0), Noticed())
            return MeetingRow(line, today, language, known)

        ahead = coming(self._home.lines, today)
        before = held(self._home.lines)[:_HELD_SHOWN]
        self.meetings.show_rows([row(line) for line in ahead], [row(line) for line in before])

    def import_papers(self) -> None:
        """Ask for case papers and read them in."""
        self._import(ask_files(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the year plan when the window becomes low, and unfold it when it is not."""
        super().resizeEvent(event)
        low = self.window().height() < _LOW
        if low is not self._was_low:
            self._was_low = low
            self.strip.set_folded(folded=low)
            self.header.set_low(low=low)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the files in."""
        event.acceptProposedAction()
        self._import(files_in(event.mimeData()))

    def choose_case(self, case_id: CaseId) -> None:
        """Mark a case in the queue, ready to be put on a meeting."""
        self.queue.list.choose(case_id)
        self.queue.list.setFocus()

    @property
    def chosen_meeting(self) -> MeetingId | None:
        """The meeting that is chosen in the lists."""
        row = self.meetings.coming.current or self.meetings.held.current
        return None if row is None else row.line.meeting.id

    def delete_meeting(self, meeting_id: MeetingId) -> None:
        """Delete a meeting that was never sent, and offer it back.

        Raises:
            UserError: it was sent, so it can only be cancelled.
        """
        gone = case_moves.remove(self.around, self.edits, meeting_id)
        name = self.around.store.read(committee, gone.committee_id).name
        day = date_long(gone.date, interface_language(), with_weekday=False)
        sentence = self.tr("The meeting of {committee} on {day} is deleted.").format(
            committee=name, day=with_hour(day, gone.apart)
        )
        self.notices.say(Level.OK, sentence, (self.tr("Undo"), self.edits.undo))

    def leave(self) -> bool:
        """Leave at once, and with it what was said here."""
        self.notices.quiet()
        return True

    def _import(self, files: Sequence[Path]) -> None:
        if files:
            self.files_given.emit(list(files))

    def _on_new(self) -> None:
        made = ask_new_meeting(self.around, self, edits=self.edits)
        if made is not None:
            self.meetings.choose(made)

    def _on_put_wanted(self, line: QueueLine) -> None:
        lines = open_meetings(self._home.lines, line.committee_id, self.around.today())
        if not lines:
            self._put_on_new(line)
            return
        menu = MeetingMenu(lines, interface_language(), self)
        menu.chosen.connect(partial(self._put, case_ids=(line.case_id,)))
        menu.new_wanted.connect(partial(self._put_on_new, line))
        button = self.queue.put
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _put_on_new(self, line: QueueLine) -> None:
        made = ask_new_meeting(
            self.around,
            self,
            committee_id=line.committee_id,
            case_ids=(line.case_id,),
            edits=self.edits,
        )
        if made is not None:
            self.meetings.choose(made)

    def _on_cases_dropped(self, row: MeetingRow, case_ids: Sequence[CaseId]) -> None:
        if row.line.meeting.id is not None:
            self._put(row.line.meeting.id, case_ids)

    def _put(self, meeting_id: MeetingId, case_ids: Sequence[CaseId]) -> None:
        try:
            case_moves.put(self.around.store, self.edits, meeting_id, case_ids)
        except UserError as error:
            self._on_failed(error)
            return
        self.meetings.choose(meeting_id)

    def _on_opened(self, row: MeetingRow) -> None:
        self._open(row.line)

    def _on_deleted(self, row: MeetingRow) -> None:
        if row.line.meeting.id is not None:
            self.notices.attempt(partial(self.delete_meeting, row.line.meeting.id))

    def _open(self, line: MeetingLine) -> None:
        if line.meeting.id is not None:
            self.around.go(MeetingRoute(line.meeting.id))

    def _on_case_opened(self, line: QueueLine) -> None:
        self.around.go(CaseRoute(line.case_id))

    def _on_all_held(self) -> None:
        self.around.go(ArchiveRoute())

    def _on_noticed(self, meeting_id: MeetingId, noticed: Noticed) -> None:
        self._noticed[meeting_id] = noticed
        self._show_rows()

    def _on_edited(self) -> None:
        # What was said offers to undo the last step, which is another one now.
        self.notices.quiet()

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)

"""The page of one meeting: is the agenda right, what will the paper look like, what stops it?"""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import FROZEN, MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import NotFoundError, UserError
from agenda_app.jobs import Work
from agenda_app.produce.papers import OF_ONE_CASE, OVER, Kind, Made, Wanted, make
from agenda_app.services.meeting_overview import MeetingOverview, meeting_overview
from agenda_app.ui.findings_watch import Check, FindingsWatch
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_actions import AgendaActions
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.agenda_row import AgendaRow, agenda_rows
from agenda_app.ui.meeting.control_panel import ControlPanel
from agenda_app.ui.meeting.control_words import ACCESS
from agenda_app.ui.meeting.files_in import FilesIn
from agenda_app.ui.meeting.finding_jumps import jump
from agenda_app.ui.meeting.meeting_bar import AGENDA, PREVIEW, SHEETS, MeetingBar
from agenda_app.ui.meeting.meeting_check import meeting_check
from agenda_app.ui.meeting.meeting_facts import facts_line, steps
from agenda_app.ui.meeting.meeting_foot import meeting_status
from agenda_app.ui.meeting.meeting_frame import MeetingFrame
from agenda_app.ui.meeting.meeting_header import MeetingHeader
from agenda_app.ui.meeting.meeting_menu import MeetingMenu
from agenda_app.ui.meeting.meeting_moves import MeetingMoves
from agenda_app.ui.meeting.preview_pane import PreviewPane
from agenda_app.ui.meeting.queue_popup import QueuePopup
from agenda_app.ui.page import Page, Surroundings
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.notice_line import Action, NoticeLine
from agenda_app.ui.produce import export, export_all, print_meeting
from agenda_app.ui.routes import MeetingRoute, MeetingsRoute, Route
from agenda_app.words import item_number

_LONGEST = 40


class MeetingPage(Page):
    """Reads a MeetingOverview, shows it in its parts, and reads again when tables changed."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` says which meeting."""
        super().__init__(around, parent)
        self.setObjectName("meeting_page")
        self.meeting_id = MeetingId(0)
        self.overview: MeetingOverview | None = None
        self.findings: tuple[Finding, ...] = ()
        self._made: Made | None = None
        self._cache = kept_cache()
        self._stale = True
        self.edits = AgendaEdits(around.store, self)
        self.undo_stack = self.edits
        self._build_parts()
        self._build()
        self._connect()

    def _build_parts(self) -> None:
        around = self.around
        self.header = MeetingHeader()
        self.bar = MeetingBar()
        self.notices = NoticeLine()
        self.pane = AgendaPane()
        self.control = ControlPanel()
        self.preview = PreviewPane(around.jobs, self._make_bundle)
        self.sheets = PreviewPane(
            around.jobs, self._make_sheets, with_audience=False, name="sheets"
        )
        self.popup = QueuePopup(self)
        self.watch = FindingsWatch(around.jobs, self._check, self)
        self.files = FilesIn(around, self.pane, self.edits, self.notices)
        self.actions_on_items = AgendaActions(
            around, self.pane, self.edits, self.notices, self.files.ask
        )
        self.files.actions = self.actions_on_items
        self.moves = MeetingMoves(around, self.edits, self.notices, self)
        self.menu = MeetingMenu(self)

    def _build(self) -> None:
        self.frame = MeetingFrame(
            self.header,
            self.bar,
            self.notices,
            self.pane,
            self.control,
            self.preview,
            self.sheets,
        )
        self._outer = QStackedWidget()
        self._outer.addWidget(self.frame)
        self._outer.addWidget(self._gone())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._outer)
        self.setFocusProxy(self.pane.list)

    def _gone(self) -> EmptyState:
        gone = EmptyState(
            "calendar-days",
            self.tr("This meeting does not exist any more"),
            self.tr("It was deleted. Its cases are back in the queue."),
            self.tr("To the meetings"),
            name="meeting_gone",
        )
        gone.acted.connect(partial(self.around.go, MeetingsRoute()))
        return gone

    def _connect(self) -> None:
        self.around.store.changed.connect(self._on_changed)
        self.around.store.saving.connect(self.preview.give_way)
        self.around.store.saving.connect(self.watch.give_way)
        self.around.theme.changed.connect(self.update)
        self.edits.failed.connect(self._on_undo_failed)
        self.edits.undoTextChanged.connect(self.pane.set_undo)
        self.pane.undo.connect(self._on_undo)
        self.pane.from_queue.connect(self.open_queue)
        self.pane.list.selected.connect(self._on_selected)
        self.popup.chosen.connect(self.actions_on_items.put_cases)
        self.control.jump.connect(self._on_jump)
        self.watch.found.connect(self._on_found)
        self.preview.made.connect(self._on_made)
        self.preview.audience_choice.chosen.connect(self._tell_status)
        self.preview.help_with = self._help_with
        self.header.edit.connect(self.moves.edit)
        self.bar.tab_chosen.connect(self._on_tab)
        self.bar.print_wanted.connect(self.print_out)
        self.bar.pdf.connect(self.export)
        self.bar.folder.connect(self.export_all)
        self.bar.next_step.connect(self.moves.take_next)
        self.pane.set_undo("")

    def show_route(self, route: Route) -> None:
        """Show a meeting, perhaps with one line selected.

        Raises:
            TypeError: the route leads somewhere else.
        """
        if not isinstance(route, MeetingRoute):
            raise TypeError(route)
        if route.meeting_id != self.meeting_id:
            self._forget()
            self.meeting_id = route.meeting_id
        self.refresh()
        if route.item_id is not None:
            self.pane.select(route.item_id)

    def leave(self) -> bool:
        """Leave at once: everything here is saved when it is done."""
        self.popup.hide()
        return True

    def refresh(self) -> None:
        """Read the meeting again and show it."""
        self._stale = False
        try:
            self.overview = self.around.store.read(meeting_overview, self.meeting_id)
        except NotFoundError:
            self._show_gone()
            return
        self._outer.setCurrentIndex(0)
        self.edits.show(self.overview.agenda)
        self._show_meeting(self.overview)
        self._show_rows()
        self._tell_status()
        self.watch.plan()
        self.preview.plan()
        if self.frame.stack.currentIndex() == SHEETS:
            self.sheets.plan()

    def open_queue(self) -> None:
        """Show the cases that wait, under their button."""
        if self.overview is None or not self.actions_on_items.is_open:
            return
        here = self.overview.meeting.committee_id
        self.popup.open_under(self.pane.queue_button, self.overview.waiting, here)

    def print_out(self) -> None:
        """Ask how, and print."""
        row = self.pane.list.current
        item_id = row.item.id if row is not None and row.item.case_id is not None else None
        print_meeting(
            self.around, self.window(), self.meeting_id, item_id=item_id, tell=self.notices.say
        )

    def export(self, kind: Kind, audience: Audience) -> None:
        """Ask where, and save one paper."""
        row = self.pane.list.current if kind in OF_ONE_CASE else None
        export(
            self.around,
            self.window(),
            self.meeting_id,
            kind,
            audience,
            item_id=None if row is None else row.item.id,
            tell=self.notices.say,
        )

    def export_all(self) -> None:
        """Ask for a folder, and save every paper."""
        export_all(self.around, self.window(), self.meeting_id, tell=self.notices.say)

    def meeting_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Møte."""
        return self.menu.meeting

    def case_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Sak."""
        return self.menu.case

    def file_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Fil."""
        return self.menu.file

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shape that fits the window."""
        super().resizeEvent(event)
        self.frame.take_shape(self.window().size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Escape, from wherever one is."""
        if event.key() == Qt.Key.Key_Escape:
            self.pane.list.setFocus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while the page was away."""
        super().showEvent(event)
        self.frame.take_shape(self.window().size())
        if self._stale and self.overview is not None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Do no work for a page that nobody sees."""
        super().hideEvent(event)
        self.preview.stop()
        self.watch.stop()
        self._stale = True

    def _forget(self) -> None:
        self.preview.stop()
        self.sheets.stop()
        self.watch.stop()
        self.control.clear()
        self.edits.clear()
        self.notices.quiet()
        self.findings, self._made = (), None
        self.preview.view.clear()
        self.sheets.view.clear()
        self.pane.show_rows(())
        self.preview.audience_choice.choose(0)
        self.bar.tabs.setCurrentIndex(AGENDA)

    def _show_gone(self) -> None:
        self.overview = None
        self.edits.clear()
        self.preview.stop()
        self.watch.stop()
        self._outer.setCurrentIndex(1)

    def _show_meeting(self, overview: MeetingOverview) -> None:
        meeting, language = overview.meeting, interface_language()
        course = steps(meeting, overview.committee, self.around.today(), language)
        self.header.show_meeting(overview.committee.name, facts_line(meeting, language), course)
        self.actions_on_items.state = meeting.state
        self.moves.overview = self.files.overview = overview
        is_open = self.actions_on_items.is_open
        self.bar.show_next(*self.moves.next_step(meeting.state))
        self.pane.set_open(is_open=is_open)
        self.pane.set_waiting(len(overview.waiting))
        self.header.pencil.setEnabled(is_open)
        self.menu.show_state(meeting.state)
        self._show_papers()

    def _show_papers(self) -> None:
        """Offer the papers that there are of the meeting and the chosen case."""
        row, case, is_public = self.pane.list.current, "", False
        if row is not None and row.item.case_id is not None:
            case = item_number(row.item.number) if row.item.number else row.item.title[:_LONGEST]
            is_public = row.item.access.is_public(self.around.today())
        is_over = self.overview is not None and self.overview.meeting.state in OVER
        self.bar.show_papers(is_over=is_over, case=case, is_public=is_public)

    def _show_rows(self) -> None:
        if self.overview is None:
            return
        first_pages = self._made.first_pages if self._made else None
        self.pane.show_rows(agenda_rows(self.overview, self.findings, first_pages))

    def _tell_status(self) -> None:
        if self.overview is not None:
            pages = self._made.pages if self._made else 0
            self.status_changed.emit(
                meeting_status(self.overview, pages, self.preview.audience, self.around.today())
            )

    def _check(self) -> Check:
        language, today = interface_language(), self.around.today()
        return meeting_check(self.around.storage.database, self.meeting_id, language, today)

    def _make_bundle(self, audience: Audience, stop: Event) -> Work[Made]:
        wanted = Wanted(self.meeting_id, Kind.BUNDLE, audience)
        return make(self.around.storage, wanted, self.around.today(), self._cache, stop)

    def _make_sheets(self, _audience: Audience, _stop: Event) -> Work[Made]:
        wanted = Wanted(self.meeting_id, Kind.SHEETS)
        return make(self.around.storage, wanted, self.around.today())

    def _on_changed(self) -> None:
        if self.isVisible() and self.overview is not None:
            self.refresh()
        else:
            self._stale = True

    def _on_made(self, made: Made) -> None:
        self._made = made
        self._show_rows()
        self._tell_status()

    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        self.findings = self.moves.findings = findings
        self._show_rows()
        if self.overview is not None:
            numbers = {
                item.id: item_number(item.number) if item.number else ""
                for item in self.overview.agenda.items
            }
            sent = self.overview.meeting.state in FROZEN
            self.control.show_findings(findings, numbers, sent=sent)

    def _on_selected(self, row: AgendaRow | None) -> None:
        self._show_papers()
        if row is not None and self._made is not None:
            page = self._made.opens_at.get(f"item-{row.item.id}")
            if page:
                self.preview.go_to(page)

    def _on_jump(self, finding: Finding) -> None:
        if self.overview is not None:
            meeting = self.overview.meeting
            jump(finding, meeting, self.around, self.pane, self.actions_on_items, self.moves.edit)

    def _help_with(self, _error: UserError) -> tuple[Action, ...]:
        """Offer to mend what keeps the public version from being made."""
        blocking = [f for f in self.findings if f.code in ACCESS and f.level.value == "stop"]
        if not blocking:
            return ()
        return ((self.tr("Choose the legal basis"), partial(self._on_jump, blocking[0])),)

    def _on_tab(self, tab: int) -> None:
        self.frame.stack.setCurrentIndex(tab)
        if tab == SHEETS:
            self.sheets.plan(at_once=True)
        if tab == PREVIEW:
            self.preview.plan()

    def _on_undo(self) -> None:
        self.notices.quiet()
        self.edits.undo()

    def _on_undo_failed(self, error: UserError) -> None:
        self.notices.say_error(error)
        self.refresh()

"""The page of one meeting: is the agenda right, what will the paper look like, what stops it?"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import FROZEN, MeetingId
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.meeting_overview import MeetingOverview, meeting_overview
from agenda_app.ui.findings_watch import Check, FindingsWatch
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_actions import AgendaActions
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.meeting.control_words import ACCESS
from agenda_app.ui.meeting.files_in import FilesIn
from agenda_app.ui.meeting.finding_jumps import jump
from agenda_app.ui.meeting.meeting_bar import PREVIEW, SHEETS
from agenda_app.ui.meeting.meeting_check import meeting_check
from agenda_app.ui.meeting.meeting_dispatch import MeetingDispatch
from agenda_app.ui.meeting.meeting_menu import MeetingMenu
from agenda_app.ui.meeting.meeting_moves import MeetingMoves
from agenda_app.ui.meeting.meeting_preflight import MeetingPreflight
from agenda_app.ui.meeting.meeting_stack import MeetingStack, Shown
from agenda_app.ui.meeting.meeting_undo import MeetingUndo
from agenda_app.ui.meeting.meeting_view import MeetingView
from agenda_app.ui.meeting.meeting_ways import MeetingWays
from agenda_app.ui.meeting.queue_popup import QueuePopup
from agenda_app.ui.page import Page, PageStatus, Surroundings
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.produce.deciding import deciding
from agenda_app.ui.routes import MeetingRoute, MeetingsRoute, Route


class MeetingPage(Page):
    """Reads a MeetingOverview, has it shown, and reads again when tables changed."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` says which meeting."""
        super().__init__(around, parent)
        self.setObjectName("meeting_page")
        self.meeting_id = MeetingId(0)
        self._stale = True
        self.edits = AgendaEdits(around.store, self)
        self.undo_stack = self.edits
        self._build_parts()
        self._build()
        self._connect()

    @property
    def overview(self) -> MeetingOverview | None:
        """The meeting as it was last read; None when it is gone."""
        return self.view.overview

    def _build_parts(self) -> None:
        around = self.around
        self.view = view = MeetingView(around, self)
        self.header, self.bar, self.notices = view.header, view.bar, view.notices
        self.pane, self.control, self.frame = view.pane, view.control, view.frame
        self.papers = view.papers
        self.preview, self.sheets = view.papers.preview, view.papers.sheets
        self.popup = QueuePopup(self)
        self.watch = FindingsWatch(around.jobs, self._check, self)
        self.files = FilesIn(around, self.pane, self.edits, self.notices)
        self.actions_on_items = AgendaActions(
            around, self.pane, self.edits, self.notices, self.files.ask
        )
        self.files.actions = self.actions_on_items
        self.preflight = MeetingPreflight(around, view, self.edits, self.files.attaching, self)
        self.dispatch = MeetingDispatch(around, view, self)
        send = partial(self.dispatch.sending.send, DispatchKind.NOTICE)
        self.moves = MeetingMoves(around, self.edits, self.notices, send, self)
        self.undoing = MeetingUndo(around, view, self.edits, self.refresh, self)
        self.ways = MeetingWays(self)
        self.menu = MeetingMenu(self)

    def _build(self) -> None:
        to_meetings = partial(self.around.go, MeetingsRoute())
        self._outer = MeetingStack(self.frame, to_meetings, self.edits.redo)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._outer)
        self.begins_at = self.pane.list

    def _connect(self) -> None:
        self.around.store.changed.connect(self._on_changed)
        self.around.store.saving.connect(self.watch.give_way)
        self.around.theme.changed.connect(self.update)
        self.pane.from_queue.connect(self.open_queue)
        self.pane.list.selected.connect(self._on_selected)
        self.popup.chosen.connect(self.actions_on_items.put_cases)
        self.control.jump.connect(self._on_jump)
        self.watch.found.connect(self._on_found)
        self.files.look_wanted.connect(self.view.lower.show_preflight)
        self.dispatch.changed.connect(self.view.show_standing)
        self.dispatch.sending.sent.connect(self.edits.clear)
        self.bar.versions.connect(self.dispatch.show_versions)
        self.bar.later.connect(self.dispatch.sending.send)
        self.preview.made.connect(self._on_made)
        self.preview.audience_choice.chosen.connect(self._tell_status)
        self.preview.help_with = self._help_with
        self.header.edit.connect(self.moves.edit)
        self.bar.tab_chosen.connect(self._on_tab)
        self.bar.next_step.connect(self.moves.take_next)
        self.bar.live.connect(self.ways.go_live)
        self.bar.before.connect(self.ways.show_before)

    def show_route(self, route: Route) -> None:
        """Show a meeting, perhaps with one line selected.

        Raises:
            TypeError: the route leads somewhere else.
        """
        if not isinstance(route, MeetingRoute):
            raise TypeError(route)
        if route.meeting_id != self.meeting_id:
            self._turn_to(route.meeting_id)
        self.refresh()
        if route.item_id is not None:
            self.pane.select(route.item_id)
        if route.is_edited:
            # The page has to be in front before a dialog may wait for an answer.
            QTimer.singleShot(0, self.moves.edit)

    def leave(self) -> bool:
        """Leave at once: everything here is saved when it is done."""
        self.popup.hide()
        return True

    def refresh(self) -> None:
        """Read the meeting again and show it."""
        self._stale = False
        try:
            overview = self.around.store.read(meeting_overview, self.meeting_id)
        except NotFoundError:
            self._show_gone()
            return
        self._outer.turn_to(Shown.THERE)
        self.edits.show(overview.agenda)
        self._show_meeting(overview)
        self._tell_status()
        self.watch.plan()
        self.preflight.watch.plan()
        self.preview.plan()
        if self.frame.stack.currentIndex() == SHEETS:
            self.sheets.plan()

    def open_queue(self) -> None:
        """Show the cases that wait, under their button."""
        if self.overview is None or not self.actions_on_items.is_open:
            return
        here = self.overview.meeting.committee_id
        self.popup.open_under(self.pane.queue_button, self.overview.waiting, here)

    def meeting_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Møte."""
        return self.menu.meeting

    def case_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Sak."""
        return self.menu.case

    def minutes_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Protokoll."""
        return self.menu.minutes

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
        self.preflight.watch.stop()
        self.dispatch.stop()
        self._stale = True

    def _turn_to(self, meeting_id: MeetingId) -> None:
        self.watch.stop()
        self.preflight.watch.stop()
        self.dispatch.turn_to_another()
        self.edits.clear()
        self.meeting_id = meeting_id
        self.view.turn_to(meeting_id)
        self._outer.turn_to(Shown.THERE)

    def _show_gone(self) -> None:
        self.view.overview = self.moves.overview = self.files.overview = None
        self.menu.show_gone()
        self.dispatch.turn_to_another()
        self.status_changed.emit(PageStatus())
        self.preview.stop()
        self.watch.stop()
        self.preflight.watch.stop()
        if self.edits.is_saving or self._outer.shown is Shown.TAKEN_BACK:
            self._outer.turn_to(Shown.TAKEN_BACK)
        else:
            self.edits.clear()
            self._outer.turn_to(Shown.GONE)

    def _show_meeting(self, overview: MeetingOverview) -> None:
        state = overview.meeting.state
        self.actions_on_items.state = state
        self.moves.overview = self.files.overview = overview
        self.dispatch.show_overview(overview)
        is_open = self.actions_on_items.is_open
        self.view.show_overview(overview, self.moves.next_step(state), is_open=is_open)
        self.menu.show_state(state, is_locked=overview.locked_at is not None)
        self.bar.show_live(shown=state in FROZEN)

    def _tell_status(self) -> None:
        status = self.view.status()
        if status is not None:
            self.status_changed.emit(status)

    def _check(self) -> Check:
        language, today = interface_language(), self.around.today()
        return meeting_check(self.around.storage.database, self.meeting_id, language, today)

    def _on_changed(self) -> None:
        if self.isVisible() and (self.overview is not None or self.edits.is_saving):
            self.refresh()
        else:
            self._stale = True

    def _on_made(self) -> None:
        self.view.show_rows()
        self._tell_status()
        self.dispatch.offer_public(self.preview, self.papers.shown.current)

    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        self.dispatch.show_findings(findings)
        self.view.show_findings(findings)

    def _on_selected(self, row: AgendaRow | None) -> None:
        self.view.offer_papers()
        page = self.view.opens_at(row) if row is not None else 0
        if page:
            self.preview.go_to(page)

    def _on_jump(self, finding: Finding) -> None:
        if self.overview is not None:
            meeting = self.overview.meeting
            jump(finding, meeting, self.around, self.pane, self.actions_on_items, self.moves.edit)

    def _help_with(self, error: UserError) -> tuple[Action, ...]:
        """Offer to mend what keeps the public version from being made."""
        stops = [f for f in self.view.findings if f.code in ACCESS and f.level.value == "stop"]
        text = self.tr("Choose the legal basis")
        mend = tuple((text, partial(self._on_jump, finding)) for finding in stops[:1])
        return deciding(self.around, self, error) or mend

    def _on_tab(self, tab: int) -> None:
        self.frame.stack.setCurrentIndex(tab)
        if tab == SHEETS:
            self.sheets.plan(at_once=True)
        if tab == PREVIEW:
            self.preview.plan()

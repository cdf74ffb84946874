"""What is shown of a meeting: its head, its agenda, its control and its papers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import FROZEN, MeetingId, MeetingState
from agenda_app.domain.typography import item_number
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.sent_content import Standing
from agenda_app.ui.dispatch.changes_strip import ChangesStrip
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.agenda_row import AgendaRow, agenda_rows
from agenda_app.ui.meeting.control_panel import ControlPanel
from agenda_app.ui.meeting.lower_panel import LowerPanel
from agenda_app.ui.meeting.meeting_bar import AGENDA, MeetingBar
from agenda_app.ui.meeting.meeting_facts import facts_line, steps
from agenda_app.ui.meeting.meeting_foot import meeting_status
from agenda_app.ui.meeting.meeting_frame import MeetingFrame
from agenda_app.ui.meeting.meeting_header import MeetingHeader
from agenda_app.ui.meeting.meeting_papers import MeetingPapers
from agenda_app.ui.meeting.preflight_panel import PreflightPanel
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine


class MeetingView:
    """The parts of the page, and what was last read and found out of the meeting."""

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        """Make the parts, empty, and put them in ``frame``."""
        self.overview: MeetingOverview | None = None
        self.findings: tuple[Finding, ...] = ()
        self._around = around
        self.header = MeetingHeader()
        self.bar = MeetingBar()
        self.notices = NoticeLine()
        self.strip = ChangesStrip()
        self.changes = Comparison()
        self.pane = AgendaPane()
        self.control = ControlPanel()
        self.preflight = PreflightPanel()
        self.lower = LowerPanel(self.control, self.preflight)
        self.papers = MeetingPapers(around, self.bar, self.pane, self.notices, page)
        self.frame = MeetingFrame(
            self.header,
            self.bar,
            self.strip,
            self.notices,
            self.pane,
            self.lower,
            self.papers.preview,
            self.papers.sheets,
        )

    def turn_to(self, meeting_id: MeetingId) -> None:
        """Forget another meeting; this one is read next."""
        self.findings, self.changes = (), Comparison()
        self.control.clear()
        self.preflight.clear()
        self.notices.quiet()
        self.papers.turn_to(meeting_id)
        self.pane.show_rows(())
        self.bar.tabs.setCurrentIndex(AGENDA)

    def show_overview(
        self, overview: MeetingOverview, next_step: tuple[str, str], *, is_open: bool
    ) -> None:
        """Show a meeting that was read.

        Args:
            overview: the meeting.
            next_step: its next step as a verb, and its icon; empty when there is none.
            is_open: its agenda can be changed.
        """
        is_sent = overview.meeting.state is MeetingState.SENT
        if self.overview is None or overview.sent != self.overview.sent or not is_sent:
            # What is different from what was sent last is looked for anew.
            self.papers.shown.offer(overview.sent, ())
        self.overview = overview
        meeting, language = overview.meeting, interface_language()
        today, sent_on = self._around.today(), overview.sent_on
        course = steps(meeting, overview.committee, today, language, sent_on=sent_on)
        self.header.show_meeting(overview.committee.name, facts_line(meeting, language), course)
        self.header.pencil.setEnabled(is_open)
        self.bar.show_next(*next_step)
        self.bar.show_sent(is_sent=is_sent, is_kept=bool(overview.sent))
        if not overview.sent:
            self.bar.show_public(is_lacking=False)
        self.pane.set_open(is_open=is_open)
        self.pane.set_waiting(len(overview.waiting))
        self.offer_papers()
        self.show_rows()

    def show_rows(self) -> None:
        """Show the lines, with their marks and pages as far as those are known."""
        if self.overview is None:
            return
        first_pages = self.papers.made.first_pages if self.papers.made else None
        rows = agenda_rows(self.overview, self.findings, first_pages, self.changes)
        self.pane.show_rows(rows)

    def opens_at(self, row: AgendaRow) -> int:
        """Return on which page of the preview a line's papers begin, 0 for none."""
        made = self.papers.made
        return 0 if made is None else made.opens_at.get(f"item-{row.item.id}", 0)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what a check found, at the lines and beneath them."""
        self.findings = findings
        self.show_rows()
        if self.overview is not None:
            numbers = {
                item.id: item_number(item.number) if item.number else ""
                for item in self.overview.agenda.items
            }
            sent = self.overview.meeting.state in FROZEN
            self.control.show_findings(findings, numbers, sent=sent)

    def show_standing(self, standing: Standing) -> None:
        """Show at the lines which are different from what was sent, and offer what follows."""
        self.changes = standing.changes
        if self.overview is not None:
            following = standing.following
            self.papers.shown.offer(self.overview.sent, following, following - standing.for_members)
            lacks = bool(self.overview.sent) and standing.is_public_to_make
            self.bar.show_public(is_lacking=lacks)
        self.show_rows()

    def offer_papers(self) -> None:
        """Offer the papers that there are of the meeting and the chosen case."""
        shown = self.overview
        is_locked = shown is not None and shown.locked_at is not None
        self.papers.offer(None if shown is None else shown.meeting.state, is_locked=is_locked)

    def status(self) -> PageStatus | None:
        """Return what the foot says of the meeting; None when there is none."""
        if self.overview is None:
            return None
        made, audience = self.papers.made, self.papers.preview.audience
        held = made.opens_at if made and self.papers.shown.current else None
        pages = made.pages if made else 0
        return meeting_status(self.overview, pages, audience, self._around.today(), held)

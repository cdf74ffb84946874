"""What is produced of a meeting: the papers one sees while they change, prints and saves."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.meeting import OVER, MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import item_number
from agenda_app.jobs import Work
from agenda_app.produce.papers import OF_ONE_CASE, Kind, Made, Wanted, make
from agenda_app.produce.preview import preview
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.meeting_bar import MeetingBar
from agenda_app.ui.meeting.preview_pane import PreviewPane
from agenda_app.ui.meeting.shown_choice import ShownChoice
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.produce import export, export_after, export_all, print_meeting, show_excuses

_LONGEST = 40


class MeetingPapers(QObject):
    """``preview`` shows what ``shown`` says, ``sheets`` the protocol sheets.

    ``made`` is what the preview showed last.
    """

    def __init__(
        self,
        around: Surroundings,
        bar: MeetingBar,
        pane: AgendaPane,
        notices: NoticeLine,
        page: QWidget,
    ) -> None:
        """Listen to the bar's buttons; the pane tells which case is chosen."""
        super().__init__(page)
        self.meeting_id = MeetingId(0)
        self.made: Made | None = None
        self._around = around
        self._bar = bar
        self._pane = pane
        self._notices = notices
        self._page = page
        self._cache = kept_cache()
        self.shown = ShownChoice()
        self.preview = PreviewPane(around.jobs, self._make_shown, head=self.shown)
        self.sheets = PreviewPane(
            around.jobs, self._make_sheets, with_audience=False, name="sheets"
        )
        self.preview.made.connect(self._on_made)
        self.shown.changed.connect(self._on_shown)
        around.store.saving.connect(self.preview.give_way)
        bar.print_wanted.connect(self.print_out)
        bar.pdf.connect(self.export)
        bar.folder.connect(self.export_all)
        bar.after.connect(self.export_after)

    def turn_to(self, meeting_id: MeetingId) -> None:
        """Forget the papers of another meeting, and begin with its internal bundle."""
        self.meeting_id = meeting_id
        self.made = None
        self.shown.forget()
        for pane in (self.preview, self.sheets):
            pane.stop()
            pane.view.clear()
        self.preview.audience_choice.choose(0)

    def offer(self, state: MeetingState | None, *, is_locked: bool) -> None:
        """Offer the papers that there are of a meeting in this state and of the chosen case."""
        row, case, is_public = self._pane.list.current, "", False
        if row is not None and row.item.case_id is not None:
            case = item_number(row.item.number) if row.item.number else row.item.title[:_LONGEST]
            is_public = row.item.access.is_public(self._around.today())
        self._bar.show_papers(
            is_over=state in OVER, is_locked=is_locked, case=case, is_public=is_public
        )

    def print_out(self) -> None:
        """Ask how, and print."""
        row = self._pane.list.current
        item_id = row.item.id if row is not None and row.item.case_id is not None else None
        print_meeting(
            self._around,
            self._page.window(),
            self.meeting_id,
            item_id=item_id,
            tell=self._notices.say,
        )

    def export(self, kind: Kind, audience: Audience) -> None:
        """Ask where, and save one paper."""
        row = self._pane.list.current if kind in OF_ONE_CASE else None
        export(
            self._around,
            self._page.window(),
            self.meeting_id,
            kind,
            audience,
            item_id=None if row is None else row.item.id,
            tell=self._notices.say,
        )

    def export_all(self) -> None:
        """Ask for a folder, and save every paper."""
        export_all(self._around, self._page.window(), self.meeting_id, tell=self._notices.say)

    def export_after(self) -> None:
        """Ask for a folder, and save extracts, each case's minutes, and letters."""
        export_after(self._around, self._page.window(), self.meeting_id, tell=self._notices.say)

    def show_excuses(self) -> None:
        """Show what was said not to be secret in public files."""
        show_excuses(self._around, self._page.window(), self.meeting_id)

    def go_to(self, *keys: str) -> None:
        """Bring the first page into view that the bundle has of the first of these papers."""
        pages = self.made.opens_at if self.made else {}
        page = next((pages[key] for key in keys if key in pages), 0)
        if page:
            self.preview.go_to(page)

    def _make_shown(self, audience: Audience, stop: Event) -> Work[Made]:
        return preview(
            self._around.storage,
            self.meeting_id,
            self.shown.current,
            audience,
            self._around.today(),
            self._cache,
            stop,
        )

    def _make_sheets(self, _audience: Audience, _stop: Event) -> Work[Made]:
        wanted = Wanted(self.meeting_id, Kind.SHEETS)
        return make(self._around.storage, wanted, self._around.today())

    def _on_shown(self, by_hand: bool) -> None:
        if by_hand:
            self.preview.show_other()
        else:
            self.preview.plan()

    def _on_made(self, made: Made) -> None:
        self.made = made

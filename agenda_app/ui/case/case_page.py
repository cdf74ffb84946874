"""The page of one case: what is decided, where the text contradicts itself, is all of it in?"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import NotFoundError
from agenda_app.jobs import Work
from agenda_app.services.case_view import CaseView, case_view, known_words
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.attach.preflight_check import case_lines
from agenda_app.ui.case.attachments_pane import AttachmentsPane
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.case_band import CaseBand
from agenda_app.ui.case.case_commands import CaseCommands
from agenda_app.ui.case.case_edits import CaseEdits
from agenda_app.ui.case.case_fields import CaseFields
from agenda_app.ui.case.case_findings import CaseFindings
from agenda_app.ui.case.case_header import CaseHeader
from agenda_app.ui.case.case_letters import CaseLetters
from agenda_app.ui.case.case_menu import CaseMenu
from agenda_app.ui.case.case_notices import CaseNotices
from agenda_app.ui.case.case_panes import CasePanes
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.case.original_pane import OriginalPane
from agenda_app.ui.case.public_pane import BesideText, PublicPane
from agenda_app.ui.case.route_strip import RouteStrip
from agenda_app.ui.case.section_list import SectionList
from agenda_app.ui.case.text_column import TextColumn
from agenda_app.ui.case.text_looks import exempt_words
from agenda_app.ui.case.voted_strip import VotedStrip
from agenda_app.ui.findings_watch import FindingsWatch
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Page, PageStatus, Surroundings
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute, MeetingRoute, QueueRoute, Route

LOW, NARROW, WIDE = 720, 1280, 1600
_SHOWN = frozenset(
    {"cases", "case_papers", "treatments", "attachments", "agenda_items", "meetings"}
    | {"item_minutes", "minutes", "normalised_files"}
)


class CasePage(Page):
    """Shows and edits one case; everything is saved by itself."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build an empty page."""
        super().__init__(around, parent)
        self.setObjectName("case_page")
        self._meeting_id: MeetingId | None = None
        self._view: CaseView | None = None
        self.edits = CaseEdits(around.store, self._collect, self)
        self.undo_stack = self.edits.stack
        self.commands = CaseCommands(around, self.edits, self)
        self.attachments_watch = FindingsWatch(around.jobs, self._look_at_attachments, self)
        self._build()
        self.letters = CaseLetters(around, self.edits, self.notice.say, self)
        self._connect()
        self.menu = CaseMenu(self)

    def _build(self) -> None:
        theme, today = self.around.theme, self.around.today()
        self.header = CaseHeader(theme)
        self.fields = CaseFields(today, self.commands.up_to_date)
        self.route_strip = RouteStrip()
        self.notice = NoticeLine()
        self.voted = VotedStrip()
        self.sections = SectionList()
        self.attachments = AttachmentsPane(today, self.commands.up_to_date)
        self.text = TextColumn(self.around.storage.files, theme)
        self.findings = CaseFindings(self.around, self.text, self._shown_id, self)
        self.bar = EditorBar(self.text.body)
        self.original = OriginalPane(self.around)
        public = PublicPane(self.around.storage.files, theme)
        self.beside = BesideText(self.original, public, today)
        self.panes = CasePanes(
            theme, self.sections, self.attachments, self.bar, self.text, self.beside
        )
        self.band = CaseBand(theme, self.fields, self.route_strip)
        self.begins_at = self.sections
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = (self.header, Hairline(), self.band, Hairline(), self.notice, self.voted)
        for part in (*above, self.panes):
            column.addWidget(part, 1 if part is self.panes else 0)

    def _connect(self) -> None:
        for part in (self.header, self.fields, self.text):
            part.changed.connect(self.edits.touch)
            part.left.connect(self._on_left)
        self._look_later = QTimer(self, singleShot=True, interval=300)
        self._look_later.timeout.connect(self._show_sections)
        self.text.changed.connect(self._look_later.start)
        self.text.entered.connect(self._on_entered)
        self.bar.exempt.touched.connect(self._tell_status)
        self.text.moved.connect(self.sections.setCurrentRow)
        self.text.removed.connect(self.commands.remove_proposal)
        self.text.recommending.connect(self._on_recommending)
        self.findings.shown.connect(self._on_findings)
        self.text.compared.connect(self._on_compared)
        self.text.attaching.connect(self.attachments.zone.ask)
        self.sections.chosen.connect(self._on_section)
        self.header.stepped.connect(self._on_stepped)
        self.header.previewed.connect(self._on_previewed)
        self.header.parties_wanted.connect(self.letters.tell_parties)
        self.route_strip.edited.connect(self.commands.change_route)
        self.route_strip.recommending.connect(self.commands.recommend)
        self.route_strip.mayors.connect(self.commands.mayor_decides)
        self.route_strip.papers_wanted.connect(self.letters.save_mayors)
        self.route_strip.taken_back.connect(self.commands.take_mayors_back)
        self.route_strip.went.connect(self._on_went)
        self.attachments.arranged.connect(self.commands.arrange)
        self.attachments.files_came.connect(self.commands.attach)
        self.attachments.filled.connect(self.commands.fill)
        self.attachments.put_right.connect(self.commands.put_right)
        self.attachments.opened.connect(self.commands.open_attachment)
        self.attachments_watch.found.connect(self.attachments.show_lines)
        self.around.store.saving.connect(self.attachments_watch.give_way)
        self.original.opened.connect(self.commands.open_original)
        self.original.attached.connect(self.commands.attach_original)
        self.edits.stored.connect(self._on_stored)
        CaseNotices(self.notice, self.edits, self.commands, self.text, self._read)
        self.around.store.changed.connect(self._on_changed)

    def case_actions(self) -> list[QAction]:
        """Return what this page puts in the menu Sak."""
        return list(self.menu.actions)

    def show_route(self, route: Route) -> None:
        """Show a case, from an agenda or not, perhaps at a passage."""
        if not isinstance(route, CaseRoute):
            return
        self._meeting_id = route.meeting_id
        self.place = "" if route.meeting_id is None else "meetings"
        if self._view is None or self._view.case.id != route.case_id:
            self.findings.forget()
            self.notice.quiet()
            self.text.landing.let_go()
        self._read(route.case_id)
        self.findings.watch.plan(at_once=True)
        officers, units = self.around.store.read(known_words)
        self.fields.offer(officers, units)
        if one := route.attachment_id:
            QTimer.singleShot(0, self, lambda: self.attachments.go_to(one))
        elif route.quote:
            places = (self.text.go_to_quote, self.attachments.go_to_title)
            QTimer.singleShot(0, self, lambda: any(go(route.quote) for go in places))

    def leave(self) -> bool:
        """Save what is typed; False when the title is missing or nothing could be saved."""
        return self.edits.save() and not self.header.error.text()

    def refresh(self) -> None:
        """Read the case anew, unless something is typed that is not saved yet."""
        case = self.edits.case
        if case is None or case.id is None or self.edits.pending or self.edits.saving:
            return
        try:
            self._read(case.id)
        except NotFoundError:
            self.around.go(QueueRoute())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of a narrow or low window."""
        super().resizeEvent(event)
        window = self.window()
        low = window.height() < LOW
        self.header.set_low(low=low)
        self.fields.set_wide(wide=window.width() >= WIDE)
        self.band.share_later()
        self.panes.set_room(narrow=window.width() < NARROW, low=low)

    def hideEvent(self, event: QHideEvent) -> None:
        """Check nothing for a page that nobody sees."""
        super().hideEvent(event)
        self.findings.watch.stop()
        self.attachments_watch.stop()

    def _read(self, case_id: CaseId) -> None:
        view = self.around.store.read(case_view, case_id, self._meeting_id)
        self.edits.take(view.case)
        self._show(view)

    def _show(self, view: CaseView) -> None:
        self._view = self.commands.view = view
        case = view.case
        self.header.show_view(view)
        self.voted.show_meetings(view.voted_in)
        self.fields.show_case(case)
        here = view.here.item.treatment_id if view.here else None
        self.route_strip.show_steps(view.steps, here, view.by_mayor, view.stating)
        self.band.share_later()
        note = self.tr("Same as the proposal in the paper") if view.same_as_proposal else ""
        self.text.show_paper(case.paper, view.recommended, note)
        self._work_on(self.bar.editor if self.bar.editor.isVisible() else self.text.body)
        self.attachments.show_case(case)
        self.attachments_watch.plan()
        self.original.show_paper(case.paper)
        self.beside.show_case(case, view.recommended)
        # What showing changed in the editors is nothing that the user typed.
        self.edits.take(case)
        self.findings.show()
        self.findings.watch.plan()

    def _shown_id(self) -> CaseId | None:
        return None if self._view is None else self._view.case.id

    def _collect(self, case: Case) -> Case:
        """Return the case with what stands on the page; an empty title stays as it was."""
        title = " ".join(self.header.title.text().split())
        empty = not title
        self.header.show_error(self.tr("The case must have a title.") if empty else "")
        changed = self.fields.apply(replace(case, title=title or case.title))
        return replace(changed, paper=self.text.apply(changed.paper))

    def _on_findings(self) -> None:
        self._show_sections()
        self._tell_status()

    def _show_sections(self) -> None:
        self.sections.show_stops(self.text.stops())

    def _tell_status(self) -> None:
        if self._view is None:
            return
        findings = self.findings.current
        case = self._view.case
        version = self.tr("Version {number}").format(number=case.paper.number)
        count = self.tr("%n finding(s)", "", len(findings)) if findings else ""
        exempt = case.access.state is AccessState.EXEMPT
        kind = exempt_words(self.bar.exempt.basis) or (self.tr("Exempt case") if exempt else "")
        level = Level.EXEMPT if kind else None
        facts = (self.bar.why_not,) if self.bar.why_not else (version, count)
        self.status_changed.emit(PageStatus(tuple(filter(None, facts)), kind, level))

    def _on_left(self) -> None:
        if self.edits.case is not None:
            self.edits.save()

    def _on_entered(self, editor: BlockEditor) -> None:
        self._work_on(editor)
        self._tell_status()

    def _work_on(self, editor: BlockEditor) -> None:
        """Give the bar an editor, or say where what is shown in it is changed."""
        why_not = self.tr(
            "The recommendation is not written here. Change it with the pencil beside its heading, "
            "or under Treatment."
        )
        self.bar.work_on(editor, why_not if editor.isReadOnly() else "")

    def _on_recommending(self) -> None:
        if self._view is not None and self._view.recommended_by is not None:
            self.commands.recommend(self._view.recommended_by)

    def _on_section(self, index: int) -> None:
        stops = self.text.stops()
        if index < len(stops):
            self.text.go_to(stops[index])

    def _on_compared(self, finding: Finding) -> None:
        self.text.go_to_quote(finding.quotes[-1])

    def _on_stepped(self, item: AgendaItem) -> None:
        if item.case_id is not None:
            self.around.go(CaseRoute(item.case_id, self._meeting_id))

    def _on_previewed(self) -> None:
        if self._view is not None and (here := self._view.here) is not None:
            self._on_went(here.meeting.id, here.item.id)

    def _on_went(self, meeting_id: MeetingId | None, item_id: ItemId | None) -> None:
        if meeting_id is not None:
            self.around.go(MeetingRoute(meeting_id, item_id))

    def _on_stored(self, case: Case) -> None:
        if case.id is not None:
            self._read(case.id)

    def _look_at_attachments(self) -> Work[tuple[PreflightLine, ...]]:
        case = self._view.case if self._view is not None else Case(None, "")
        assert case.id is not None
        return case_lines(self.around.storage, case.id, self.around.today(), interface_language())

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & _SHOWN and not self.edits.saving:
            self.refresh()

"""What has been: held meetings and all cases, with search and filters."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.case import CaseId
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.errors import UserError
from agenda_app.services.archive import Archive, ArchivedCase, archive
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.services.search import search
from agenda_app.terms import word
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.page_column import page_column
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.search_field import SearchField
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.routes import ArchiveRoute, CaseRoute, MeetingRoute, Route
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_MEETINGS, _CASES = 0, 1
_STATE = 4


class ArchivePage(FreshPage):
    """Two tables behind tabs; the same words, year and committee narrow both."""

    shows = frozenset(
        {"meetings", "agenda_items", "cases", "case_papers", "treatments", "committees"}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("archive_page")
        self.undo_stack = edits = Edits(self)
        edits.failed.connect(self._on_failed)
        self._archive = Archive((), (), ())
        self.header = PageHeader(self.tr("Archive"))
        self.tabs = TabRow((self.tr("Meetings"), self.tr("Cases")), spoken=self.tr("Archive"))
        self.wanted = SearchField(self.tr("Search in the archive"), key="", name="archive_search")
        self.wanted.setFixedWidth(280)
        self.year, self.committee = QComboBox(), QComboBox()
        self._name_filters()
        self.meetings, self.cases = self._meetings_table(), self._cases_table()
        self.notices = NoticeLine()
        self.stack = QStackedWidget()
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        self.wanted.searched.connect(self._show_rows)
        for box in (self.year, self.committee):
            box.currentIndexChanged.connect(self._show_rows)

    def _name_filters(self) -> None:
        for box, name, said in (
            (self.year, "archive_year", self.tr("Year")),
            (self.committee, "archive_committee", self.tr("Committee")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(said)
            box.setMinimumWidth(130 if box is self.year else 200)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.tabs)
        head.addStretch(1)
        for widget in (self.wanted, self.year, self.committee):
            head.addWidget(widget)
        self.stack.addWidget(self.meetings)
        self.stack.addWidget(self.cases)
        panel = Panel(name="archive_panel")
        panel.body.addLayout(head)
        panel.body.addWidget(Hairline())
        panel.body.addWidget(self.stack, 1)
        make_pane(panel)
        page_column(self, self.header, self.notices).addWidget(panel)
        self.begins_at = self.wanted

    def _meetings_table(self) -> RowsTable[MeetingLine]:
        columns = (
            Column[MeetingLine](self.tr("Committee"), lambda line: line.committee.name),
            Column[MeetingLine](
                self.tr("Date"),
                lambda line: with_hour(date_short(line.meeting.date), line.meeting.apart),
                lambda line: line.meeting.starts,
            ),
            Column[MeetingLine](self.tr("Place"), lambda line: line.meeting.met_in),
            Column[MeetingLine](
                self.tr("Items"), lambda line: str(line.items), lambda line: line.items
            ),
            Column[MeetingLine](
                self.tr("State"), lambda line: word(line.meeting.state, interface_language())
            ),
        )
        table: RowsTable[MeetingLine] = RowsTable(
            RowsModel(columns, key=lambda line: line.meeting.id, parent=self),
            (0, 170, 260, 90, 160),
            said=self.tr("Held meetings"),
            name="archive_meetings",
            badge=_meeting_badge,
        )
        table.opened.connect(self._on_meeting)
        return table

    def _cases_table(self) -> RowsTable[ArchivedCase]:
        columns = (
            Column[ArchivedCase](self.tr("Case"), lambda case: case.title),
            Column[ArchivedCase](self.tr("Archive no."), lambda case: case.archive_case_no),
            Column[ArchivedCase](self.tr("Case officer"), lambda case: case.case_officer),
            Column[ArchivedCase](
                self.tr("Last treated"),
                lambda case: " ".join(filter(None, (case.committee, _day(case)))),
                lambda case: case.day or date.min,
            ),
            Column[ArchivedCase](self.tr("State"), self._case_state),
        )
        table: RowsTable[ArchivedCase] = RowsTable(
            RowsModel(columns, key=lambda case: case.id, parent=self),
            (0, 120, 180, 240, 160),
            said=self.tr("All cases"),
            name="archive_cases",
            badge=self._case_badge,
            locked=lambda case: case.access.state is AccessState.EXEMPT,
        )
        table.opened.connect(self._on_case)
        return table

    def show_route(self, route: Route) -> None:
        """Show the archive; with words to search for, the cases that hold them."""
        self.refresh()
        if isinstance(route, ArchiveRoute) and route.wanted:
            self.tabs.setCurrentIndex(_CASES)
            self.wanted.setText(route.wanted)
            self._show_rows()

    def refresh(self) -> None:
        """Read everything again."""
        super().refresh()
        self._archive = found = self.around.store.read(archive)
        if found.damaged:
            self.notices.say(Level.STOP, " ".join(spoken(error) for error in found.damaged))
        else:
            self.notices.quiet()
        years = {line.meeting.date.year for line in found.meetings}
        years |= {case.day.year for case in found.cases if case.day}
        _fill(self.year, self.tr("All years"), ((str(y), y) for y in sorted(years, reverse=True)))
        bodies = ((body.name, body.id) for body in found.committees)
        _fill(self.committee, self.tr("All committees"), bodies)
        self._show_rows()

    def _show_rows(self) -> None:
        words = self.wanted.text().casefold().split()
        year, committee = self.year.currentData(), self.committee.currentData()
        self.meetings.show_rows(
            [
                line
                for line in self._archive.meetings
                if year in (None, line.meeting.date.year)
                and committee in (None, line.committee.id)
                and all(w in _meeting_words(line) for w in words)
            ]
        )
        hits = self._hits(self.wanted.text())
        self.cases.show_rows(
            [
                case
                for case in self._archive.cases
                if year in (None, case.day.year if case.day else 0)
                and committee in (None, case.committee_id)
                and (hits is None or case.id in hits)
            ]
        )
        self._tell()

    def _hits(self, wanted: str) -> set[CaseId] | None:
        if not wanted.strip():
            return None
        return {hit.case_id for hit in self.around.store.read(search, wanted)}

    def _tell(self) -> None:
        meetings, cases = len(self.meetings.rows.rows), len(self.cases.rows.rows)
        facts = (
            self.tr("%n held meeting(s)", "", meetings),
            self.tr("%n case(s)", "", cases),
        )
        self.header.set_title(self.tr("Archive"), " · ".join(facts))
        self.status_changed.emit(PageStatus())

    def _case_state(self, case: ArchivedCase) -> str:
        if case.access.state is AccessState.EXEMPT:
            return word(AccessState.EXEMPT, interface_language())
        return self.tr("Closed") if case.closed else self.tr("Open")

    def _case_badge(self, case: ArchivedCase, column: int) -> BadgeLook | None:
        if column != _STATE:
            return None
        exempt = case.access.state is AccessState.EXEMPT
        level = Level.EXEMPT if exempt else Level.OK if case.closed else Level.NEUTRAL
        return BadgeLook(self._case_state(case), level, level.icon)

    def _on_tab(self, index: int) -> None:
        self.stack.setCurrentIndex(index)

    def _on_meeting(self, line: MeetingLine) -> None:
        if line.meeting.id is not None:
            self.around.go(MeetingRoute(line.meeting.id))

    def _on_case(self, case: ArchivedCase) -> None:
        self.around.go(CaseRoute(case.id))

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)


def _day(case: ArchivedCase) -> str:
    return date_short(case.day) if case.day else ""


def _meeting_words(line: MeetingLine) -> str:
    meeting = line.meeting
    day = with_hour(date_short(meeting.date), meeting.apart)
    parts = (line.committee.name, line.committee.code, day, meeting.met_in)
    return " ".join(parts).casefold()


def _meeting_badge(line: MeetingLine, column: int) -> BadgeLook | None:
    if column != _STATE:
        return None
    return BadgeLook(word(line.meeting.state, interface_language()))


def _fill(box: QComboBox, every: str, choices: Iterable[tuple[str, object]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(every, None)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)

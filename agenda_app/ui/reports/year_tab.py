"""The bound volume of a committee's year: what goes in, what is lacking, and the file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.produce.proof import LeakError
from agenda_app.produce.years import WantedYear, make_year, name_of_year
from agenda_app.services.cases import set_keywords
from agenda_app.services.committees import committees
from agenda_app.services.meeting_lines import MeetingLine, meeting_lines
from agenda_app.services.year_book import (
    YearMeetings,
    cases_of_year,
    meeting_of_leak,
    year_meetings,
)
from agenda_app.terms import word
from agenda_app.ui.commands import Edits
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce import print_papers
from agenda_app.ui.produce.made_file import MadeFile
from agenda_app.ui.produce.print_dialog import Choice, PrintDialog
from agenda_app.ui.produce.printing import ask_over
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.ui.reports.keywords_dialog import Keywords, KeywordsDialog
from agenda_app.ui.routes import MeetingRoute
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_STATE = 3
_COMMITTEE_WIDTH = 240


class YearTab(QWidget):
    """Only locked minutes go in; a double click goes to the meeting of another."""

    def __init__(
        self,
        around: Surroundings,
        edits: Edits,
        notice: NoticeLine,
        parent: QWidget | None = None,
    ) -> None:
        """Build the tab; ``refresh`` fills it."""
        super().__init__(parent)
        self.setObjectName("year_tab")
        self._around, self._edits, self._notice = around, edits, notice
        self._found = YearMeetings((), (), ())
        self.committee, self.year = QComboBox(), QComboBox()
        self.committee.setObjectName("year_committee")
        self.committee.setMinimumWidth(_COMMITTEE_WIDTH)
        self.year.setObjectName("year_year")
        texts = (self.tr("Internal"), self.tr("Public"))
        self.audience = Segments(texts, spoken=self.tr("Version"), name="year_audience")
        self.table = self._table()
        self.lacking = Text(role="label", wrap=True, name="year_lacking")
        self._build()
        for box in (self.committee, self.year):
            box.activated.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)

    def _table(self) -> RowsTable[MeetingLine]:
        columns = (
            Column[MeetingLine](
                self.tr("Date"),
                lambda line: with_hour(date_short(line.meeting.date), line.meeting.apart),
                lambda line: line.meeting.starts,
            ),
            Column[MeetingLine](
                self.tr("Meeting no."),
                lambda line: str(line.meeting.number or ""),
                lambda line: line.meeting.number,
            ),
            Column[MeetingLine](
                self.tr("Items"), lambda line: str(line.items), lambda line: line.items
            ),
            Column[MeetingLine](self.tr("Protocol"), self._state),
        )
        return RowsTable(
            RowsModel(columns, key=lambda line: line.meeting.id, parent=self),
            (170, 120, 100, 0),
            said=self.tr("The meetings of the year"),
            name="year_meetings",
            badge=self._badge,
        )

    def _build(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(Field(self.tr("Committee"), self.committee))
        top.addWidget(Field(self.tr("Year"), self.year))
        top.addStretch(1)
        self.keywords_button = SecondaryButton(
            self.tr("Keywords …"), icon="list", name="year_keywords", clicked=self.ask_keywords
        )
        top.addWidget(self.keywords_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.audience)
        foot.addWidget(self.lacking, 1)
        self.print_button = SecondaryButton(
            self.tr("Print …"), icon="printer", name="year_print", clicked=self.print_it
        )
        self.save_button = PrimaryButton(
            self.tr("Save the volume …"), icon="file-down", name="year_save", clicked=self.save
        )
        foot.addWidget(self.print_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        for row in (top, foot):
            row.setContentsMargins(20, 0, 16, 0)
            row.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Read the meetings again."""
        self._fill()
        body, year = self.committee.currentData(), self.year.currentData()
        self._found = YearMeetings((), (), ())
        if body is not None and year is not None:
            self._found = self._around.store.read(year_meetings, body, year, self._around.today())
        lines = (*self._found.locked, *self._found.open)
        self.table.show_rows(sorted(lines, key=lambda line: line.meeting.starts))
        language = interface_language()
        said = [sentence.said(language) for sentence in self._found.lacking]
        if self._found.locked and not said:
            said = [self.tr("All protocols of the year are locked.")]
        self.lacking.setText(" ".join(said))
        self.keywords_button.setEnabled(bool(lines))
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(self._found.locked))

    def _fill(self) -> None:
        body, year = self.committee.currentData(), self.year.currentData()
        years = {line.meeting.date.year for line in self._around.store.read(meeting_lines)}
        self.committee.clear()
        for one in self._around.store.read(committees, active_only=False):
            self.committee.addItem(one.name, one.id)
        self.year.clear()
        today = self._around.today()
        for number in sorted(years | {today.year}, reverse=True):
            self.year.addItem(str(number), number)
        self.committee.setCurrentIndex(max(0, self.committee.findData(body)))
        chosen = self.year.findData(today.year if year is None else year)
        self.year.setCurrentIndex(max(0, chosen))

    def _state(self, line: MeetingLine) -> str:
        if line in self._found.locked:
            return self.tr("Locked, goes into the volume")
        return word(line.meeting.state, interface_language())

    def _badge(self, line: MeetingLine, column: int) -> BadgeLook | None:
        if column != _STATE:
            return None
        level = Level.OK if line in self._found.locked else Level.NEUTRAL
        return BadgeLook(self._state(line), level, level.icon)

    def _on_chosen(self) -> None:
        self._notice.attempt(self.refresh)

    def _on_opened(self, line: MeetingLine) -> None:
        if line.meeting.id is not None:
            self._around.go(MeetingRoute(line.meeting.id))

    def _wanted(self) -> WantedYear:
        audience = (Audience.INTERNAL, Audience.PUBLIC)[self.audience.current]
        return WantedYear(self.committee.currentData(), self.year.currentData(), audience)

    def ask_keywords(self) -> None:
        """Let the user look through the keywords of the year's cases; undoable."""
        lines = (*self._found.locked, *self._found.open)
        by_date = sorted(lines, key=lambda line: line.meeting.starts)
        ids = [line.meeting.id for line in by_date if line.meeting.id is not None]
        dialog = KeywordsDialog(self._around.store.read(cases_of_year, ids), self.window())
        if dialog.asked() and dialog.after:
            done = self.tr("change of keywords")
            self._notice.attempt(
                lambda: self._edits.do(
                    done, before=dialog.before, after=dialog.after, save=self._keep
                )
            )

    def _keep(self, keywords: Keywords) -> None:
        self._around.store.write("keywords", set_keywords, keywords)

    def save(self) -> None:
        """Save the volume as PDF."""
        wanted, storage = self._wanted(), self._around.storage
        work = partial(self._made, wanted, self._around.today())
        file = MadeFile(self._around, self.window(), work, self._notice.say, self._ask)
        file.save(name_of_year(storage, wanted))

    def print_it(self) -> None:
        """Print the volume."""
        maker = partial(self._made, today=self._around.today())
        choice = Choice(self.tr("The volume of the year"), self._wanted())
        print_papers(
            self._around,
            self.window(),
            [choice],
            maker,
            leaked=self._ask_over,
            tell=self._notice.say,
        )

    def _made(self, wanted: WantedYear, today: date, name: str = "") -> Work[Made]:
        found = yield from make_year(self._around.storage, wanted, today, datetime.now(), name)
        return found.made

    def _ask(self, error: LeakError, again: Callable[[], object]) -> None:
        """Show what was found, as it is shown for the meeting that it comes from."""
        ask_about_leak(self._around, self._meeting_of(error), error, again, self.window())

    def _ask_over(self, dialog: PrintDialog, error: LeakError) -> None:
        ask_over(self._around, self._meeting_of(error), dialog, error)

    def _meeting_of(self, error: LeakError) -> MeetingId:
        ids = tuple(line.meeting.id for line in self._found.locked if line.meeting.id is not None)
        return self._around.store.read(meeting_of_leak, ids, error.proof.hits)

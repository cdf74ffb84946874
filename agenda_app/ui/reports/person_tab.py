"""One elected person in a period: where they met, and how they voted in public."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.alphabet import by_surname
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed_person import ProofLine, VoteLine
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.produce.lists import ListKind, WantedList, list_name, make_list
from agenda_app.services.one_person import attendance_proof, vote_report
from agenda_app.services.people import persons
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce import print_papers
from agenda_app.ui.produce.made_file import MadeFile
from agenda_app.ui.produce.print_dialog import Choice
from agenda_app.ui.reports.period_bar import PeriodBar
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_PERSON_WIDTH = 220
_KINDS = (ListKind.ATTENDANCE, ListKind.VOTES)


class PersonTab(QWidget):
    """A table of meetings or of votes; the letter or the list as a file or on paper."""

    def __init__(
        self, around: Surroundings, notice: NoticeLine, parent: QWidget | None = None
    ) -> None:
        """Build the tab; ``refresh`` fills it."""
        super().__init__(parent)
        self.setObjectName("person_tab")
        self._around, self._notice = around, notice
        self.period = PeriodBar(around.today())
        self.person = QComboBox()
        self.person.setObjectName("person_chosen")
        self.person.setMinimumWidth(_PERSON_WIDTH)
        texts = (self.tr("Attendance"), self.tr("Votes"))
        self.what = Segments(texts, spoken=self.tr("What is shown"), name="person_what")
        self.meetings, self.votes = self._meetings_table(), self._votes_table()
        self.tables = QStackedWidget()
        self.empty = EmptyState("users", "", name="person_empty")
        for shown in (self.meetings, self.votes, self.empty):
            self.tables.addWidget(shown)
        self.facts = Text(role="label", wrap=True, name="person_facts")
        self._build()
        self.period.changed.connect(self._on_chosen)
        self.person.activated.connect(self._on_chosen)
        self.what.chosen.connect(self._on_chosen)

    def _meetings_table(self) -> RowsTable[ProofLine]:
        columns = (
            Column[ProofLine](
                self.tr("Date"),
                lambda line: with_hour(date_short(line.day), line.hour),
                lambda line: (line.day, line.hour),
            ),
            Column[ProofLine](self.tr("Committee"), lambda line: line.committee),
            Column[ProofLine](self.tr("Attended as"), lambda line: line.role),
            Column[ProofLine](self.tr("From"), lambda line: line.came("")),
            Column[ProofLine](self.tr("Until"), lambda line: line.left("")),
            Column[ProofLine](
                self.tr("Some of it"), lambda line: self.tr("yes") if line.is_part else ""
            ),
        )
        return RowsTable(
            RowsModel(
                columns,
                key=lambda line: (line.day, line.hour, line.committee, line.stays),
                parent=self,
            ),
            (170, 0, 150, 100, 100, 110),
            said=self.tr("The meetings that the person was at"),
            name="person_meetings",
        )

    def _votes_table(self) -> RowsTable[VoteLine]:
        columns = (
            Column[VoteLine](
                self.tr("Date"), lambda line: date_short(line.day), lambda line: line.day
            ),
            Column[VoteLine](self.tr("Item"), lambda line: f"{line.number} {line.title}".strip()),
            Column[VoteLine](self.tr("On"), lambda line: line.about),
            Column[VoteLine](self.tr("Voted"), lambda line: line.side),
            Column[VoteLine](self.tr("Result"), lambda line: line.outcome),
        )
        return RowsTable(
            RowsModel(
                columns,
                key=lambda line: (line.day, line.number, line.about, line.side, line.result),
                parent=self,
            ),
            (100, 0, 250, 160, 210),
            said=self.tr("The votes that the person took part in"),
            name="person_votes",
        )

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 0, 16, 0)
        top.setSpacing(12)
        top.addWidget(self.period)
        top.addWidget(Field(self.tr("Person"), self.person))
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 16, 0)
        foot.setSpacing(8)
        self.print = SecondaryButton(
            self.tr("Print …"), icon="printer", name="person_print", clicked=self.print_it
        )
        self.as_file = PrimaryButton(
            self.tr("Save as PDF …"), icon="file-down", name="person_save", clicked=self.save
        )
        foot.addWidget(self.what)
        foot.addWidget(self.facts, 1)
        foot.addWidget(self.print)
        foot.addWidget(self.as_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.tables, 1)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Read again."""
        self._fill_persons()
        wanted = self._wanted()
        for button in (self.print, self.as_file):
            button.setEnabled(wanted is not None)
        if wanted is None or wanted.person_id is None:
            self.meetings.show_rows([])
            self.votes.show_rows([])
            self.facts.setText("")
            nobody = self.person.currentData() is None
            self._show(int(not nobody), self.tr("Choose a person"))
            return
        read, files, today = self._around.store.read, self._around.storage.files, self._around.today
        asked = wanted.person_id, wanted.first, wanted.last, today()
        if wanted.kind is ListKind.ATTENDANCE:
            proof = read(attendance_proof, files, *asked)
            self.meetings.show_rows(proof.lines)
            told, lacking = self.tr("%n meeting(s)", "", len(proof.lines)), proof.lacking
            self._show(len(proof.lines), self.tr("No meetings in the period"))
        else:
            report = read(vote_report, files, *asked)
            self.votes.show_rows(report.lines)
            told = self.tr("%n vote(s) that everybody may read about", "", len(report.lines))
            lacking = report.lacking
            self._show(len(report.lines), self.tr("No votes in the period"))
        said = (sentence.said(interface_language()) for sentence in lacking)
        self.facts.setText(" · ".join((told, *said)))

    def _show(self, rows: int, nothing: str) -> None:
        """Show the table that is chosen, or why there is nothing in it."""
        self.empty.title.setText(nothing)
        self.tables.setCurrentIndex(self.what.current if rows else self.tables.indexOf(self.empty))

    def _fill_persons(self) -> None:
        chosen = self.person.currentData()
        self.person.clear()
        self.person.setPlaceholderText(self.tr("Nobody is chosen"))
        found = self._around.store.read(persons)
        for one in sorted(found, key=lambda person: by_surname(person.name)):
            self.person.addItem(one.name, one.id)
        # A letter about the first of the alphabet is about somebody nobody asked for.
        self.person.setCurrentIndex(-1 if chosen is None else self.person.findData(chosen))

    def _on_chosen(self) -> None:
        self._notice.attempt(self.refresh)

    def _wanted(self) -> WantedList | None:
        period = self.period.period
        person: PersonId | None = self.person.currentData()
        if period is None or person is None:
            return None
        return WantedList(_KINDS[self.what.current], *period, person_id=person)

    def save(self) -> None:
        """Save the letter or the list as PDF."""
        wanted = self._wanted()
        if wanted is not None:
            storage, today = self._around.storage, self._around.today()
            work = partial(make_list, storage, wanted, today)
            file = MadeFile(self._around, self.window(), work, self._notice.say)
            file.save(list_name(storage, wanted))

    def print_it(self) -> None:
        """Print the letter or the list."""
        wanted = self._wanted()
        if wanted is not None:
            maker = partial(make_list, self._around.storage, today=self._around.today())
            names = (self.tr("The proof of attendance"), self.tr("The votes of one person"))
            choice = Choice(names[self.what.current], wanted)
            print_papers(self._around, self.window(), [choice], maker, tell=self._notice.say)

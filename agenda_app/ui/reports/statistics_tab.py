"""How often everybody was present in a period, by person, by party or by committee."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.attendance_statistics import Attendance
from agenda_app.domain.presence import UNREPORTED
from agenda_app.domain.printed_lists import StatisticsLine
from agenda_app.produce.lists import ListKind, WantedList, list_name, make_list
from agenda_app.services.attendance_figures import statistics_content
from agenda_app.services.committees import committees
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
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
from agenda_app.words import percent, quantity_of

_MEETING_WIDTH = 190


class StatisticsTab(QWidget):
    """A table with a line for each; the list as a file or on paper."""

    def __init__(
        self, around: Surroundings, notice: NoticeLine, parent: QWidget | None = None
    ) -> None:
        """Build the tab; ``refresh`` fills it."""
        super().__init__(parent)
        self.setObjectName("statistics_tab")
        self._around, self._notice = around, notice
        self.period = PeriodBar(around.today())
        self.committee = QComboBox()
        self.committee.setObjectName("statistics_committee")
        self.committee.setMinimumWidth(_MEETING_WIDTH)
        texts = (self.tr("By person"), self.tr("By party"), self.tr("By committee"))
        self.by = Segments(texts, spoken=self.tr("What a line is"), name="statistics_by")
        self.table = self._table()
        self.facts = Text(role="label", wrap=True, name="statistics_facts")
        self._build()
        self.period.changed.connect(self._on_chosen)
        self.committee.activated.connect(self._on_chosen)
        self.by.chosen.connect(self._on_chosen)

    def _table(self) -> RowsTable[StatisticsLine]:
        def number(title: str, of: str) -> Column[StatisticsLine]:
            return Column(
                title,
                lambda line: str(getattr(line.attendance, of)),
                lambda line: getattr(line.attendance, of),
                right=True,
            )

        columns = (
            Column[StatisticsLine](self.tr("Name"), self._name),
            Column[StatisticsLine](self.tr("List"), lambda line: line.beside),
            number(self.tr("Should attend"), "expected"),
            number(self.tr("All of it"), "whole"),
            number(self.tr("Some of it"), "part"),
            number(self.tr("Away"), "absent"),
            Column[StatisticsLine](
                self.tr("Not reported"),
                lambda line: str(_unreported(line.attendance)),
                lambda line: _unreported(line.attendance),
                right=True,
            ),
            Column[StatisticsLine](
                self.tr("As deputy"),
                lambda line: quantity_of(line.attendance.by_deputies),
                lambda line: line.attendance.by_deputies,
                right=True,
            ),
            Column[StatisticsLine](
                self.tr("Present"),
                lambda line: _share(line.attendance),
                lambda line: line.attendance.share or 0,
                right=True,
            ),
        )
        return RowsTable(
            RowsModel(columns, key=lambda line: (line.name, line.beside), parent=self),
            (0, 110, 110, 100, 110, 90, 120, 110, 110),
            said=self.tr("Attendance"),
            name="statistics_table",
        )

    def _name(self, line: StatisticsLine) -> str:
        return line.name or self.tr("Without a party")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.period)
        top.addWidget(Field(self.tr("Committee"), self.committee))
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.by)
        foot.addWidget(self.facts, 1)
        foot.addWidget(
            SecondaryButton(
                self.tr("Print …"), icon="printer", name="statistics_print", clicked=self.print_it
            )
        )
        foot.addWidget(
            PrimaryButton(
                self.tr("Save as PDF …"),
                icon="file-down",
                name="statistics_save",
                clicked=self.save,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        for part, row in ((top, 0), (None, 1), (foot, 0)):
            if part is None:
                column.addWidget(self.table, row)
            else:
                part.setContentsMargins(20, 0, 16, 0)
                column.addLayout(part)

    def refresh(self) -> None:
        """Count again."""
        self._fill_committees()
        period = self.period.period
        if period is None:
            self.table.show_rows([])
            self.facts.setText("")
            return
        content = self._around.store.read(
            statistics_content,
            self._around.storage.files,
            *period,
            self._around.today(),
            self.committee.currentData(),
        )
        groups = (content.persons, content.parties, content.committees)
        self.table.show_rows(groups[self.by.current])
        told = [self.tr("%n meeting(s)", "", content.meetings)]
        share = content.total.share
        if share is not None:
            told.append(self.tr("{share} present").format(share=percent(share)))
        told += content.lacking
        self.facts.setText(" · ".join(told))

    def _fill_committees(self) -> None:
        chosen = self.committee.currentData()
        self.committee.clear()
        self.committee.addItem(self.tr("All committees"), None)
        for body in self._around.store.read(committees, active_only=False):
            self.committee.addItem(body.name, body.id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(chosen)))

    def _on_chosen(self) -> None:
        self._notice.attempt(self.refresh)

    def _wanted(self) -> WantedList | None:
        period = self.period.period
        if period is None:
            return None
        return WantedList(ListKind.STATISTICS, *period, committee_id=self.committee.currentData())

    def save(self) -> None:
        """Save the list as PDF."""
        wanted = self._wanted()
        if wanted is not None:
            storage, today = self._around.storage, self._around.today()
            work = partial(make_list, storage, wanted, today)
            file = MadeFile(self._around, self.window(), work, self._notice.say)
            file.save(list_name(storage, wanted))

    def print_it(self) -> None:
        """Print the list."""
        wanted = self._wanted()
        if wanted is not None:
            maker = partial(make_list, self._around.storage, today=self._around.today())
            choice = Choice(self.tr("The attendance statistics"), wanted)
            print_papers(self._around, self.window(), [choice], maker, tell=self._notice.say)


def _unreported(attendance: Attendance) -> int:
    return dict(attendance.reasons).get(UNREPORTED, 0)


def _share(attendance: Attendance) -> str:
    return "" if attendance.share is None else percent(attendance.share)

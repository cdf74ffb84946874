"""What elected people are paid for a period: persons above, the chosen one's meetings below."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.fee_words import hours_text, remark_words
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.errors import UserError
from agenda_app.produce.lists import ListKind, WantedList, list_name, make_list
from agenda_app.services.claims import read_sheet, replace_sheet
from agenda_app.services.fee_rates import every_rates
from agenda_app.services.fees import Fees, read_fees
from agenda_app.terms import sat_as
from agenda_app.ui.commands import Edits
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce import print_papers
from agenda_app.ui.produce.made_file import MadeFile
from agenda_app.ui.produce.print_dialog import Choice
from agenda_app.ui.replacing import replacing
from agenda_app.ui.reports.claim_dialog import ClaimDialog
from agenda_app.ui.reports.fee_rows import PersonRow, SittingRow, person_rows, sitting_rows
from agenda_app.ui.reports.period_bar import PeriodBar
from agenda_app.ui.routes import SettingsRoute
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable
from agenda_app.words import amount

_SHOWN_DOUBTS = 2


class FeesTab(QWidget):
    """The list as PDF, as a spreadsheet or on paper; claims are entered on a meeting's line."""

    def __init__(
        self,
        around: Surroundings,
        edits: Edits,
        notice: NoticeLine,
        parent: QWidget | None = None,
    ) -> None:
        """Build the tab; ``refresh`` fills it."""
        super().__init__(parent)
        self.setObjectName("fees_tab")
        self._around, self._edits, self._notice = around, edits, notice
        self._fees: Fees | None = None
        self.period = PeriodBar(around.today())
        self.persons, self.sittings = self._persons_table(), self._sittings_table()
        self.doubts = Text(role="label", wrap=True, name="fees_doubts")
        self.rates = SecondaryButton(
            self.tr("Rates …"), icon="settings", name="fees_rates", clicked=self._on_rates
        )
        self.claim = SecondaryButton(
            self.tr("Enter claim …"), icon="pencil", name="fees_claim", clicked=self._on_claim
        )
        self._build()
        self.period.changed.connect(self._on_period)
        self.persons.chosen.connect(self._show_sittings)
        self.sittings.opened.connect(self._enter_claim)
        self.sittings.chosen.connect(lambda rows: self.claim.setEnabled(len(rows) == 1))

    def _persons_table(self) -> RowsTable[PersonRow]:
        def money(title: str, of: str) -> Column[PersonRow]:
            def value(row: PersonRow) -> Decimal:
                found = row.fees.total_for(None) if of == "fee" else getattr(row, of)
                return Decimal(found)

            return Column(title, lambda row: amount(value(row)), value, right=True)

        columns = (
            Column[PersonRow](self.tr("Name"), lambda row: row.name, lambda row: row.order),
            Column[PersonRow](
                self.tr("Meetings"),
                lambda row: str(row.meetings),
                lambda row: row.meetings,
                right=True,
            ),
            money(self.tr("Fee"), "fee"),
            money(self.tr("Lost earnings"), "lost"),
            money(self.tr("Other"), "other"),
            Column[PersonRow](
                self.tr("Sum"),
                lambda row: amount(row.fees.total),
                lambda row: row.fees.total,
                right=True,
            ),
        )
        return RowsTable(
            RowsModel(columns, key=lambda row: row.id, parent=self),
            (0, 100, 140, 170, 120, 140),
            said=self.tr("People who are paid"),
            name="fees_persons",
        )

    def _sittings_table(self) -> RowsTable[SittingRow]:
        language = interface_language()
        columns = (
            Column[SittingRow](
                self.tr("Date"),
                lambda row: with_hour(date_short(row.sitting.day), row.sitting.hour),
                lambda row: (row.sitting.day, row.sitting.hour),
            ),
            Column[SittingRow](self.tr("Committee"), lambda row: row.sitting.committee_name),
            Column[SittingRow](self.tr("Role"), lambda row: sat_as(row.sitting, language)),
            Column[SittingRow](self.tr("There"), lambda row: hours_text(row.sitting)),
            Column[SittingRow](self.tr("Part of the fee"), lambda row: row.factor),
            Column[SittingRow](
                self.tr("Fee"), lambda row: amount(row.fee), lambda row: row.fee, right=True
            ),
            Column[SittingRow](
                self.tr("Claims"),
                lambda row: amount(row.claimed) if row.sitting.claims else "",
                lambda row: row.claimed,
                right=True,
            ),
        )
        return RowsTable(
            RowsModel(columns, key=lambda row: row.sitting.meeting_id, parent=self),
            (170, 0, 130, 130, 150, 120, 120),
            said=self.tr("Meetings of the person"),
            name="fees_sittings",
        )

    def _build(self) -> None:
        # What is said of the list needs the whole width, so what is made of it stands above.
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.period)
        top.addStretch(1)
        print_it, sheet = (
            SecondaryButton(text, icon=icon, name=name, clicked=slot)
            for text, icon, name, slot in (
                (self.tr("Print …"), "printer", "fees_print", self.print_it),
                (self.tr("Spreadsheet …"), "table", "fees_sheet", self.save_sheet),
            )
        )
        save = PrimaryButton(
            self.tr("Save as PDF …"), icon="file-down", name="fees_save", clicked=self.save
        )
        buttons = (self.rates, print_it, sheet, save)
        for button in buttons:
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.claim)
        foot.addWidget(self.doubts, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.persons)
        split.addWidget(self.sittings)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        for row in (top, foot):
            row.setContentsMargins(20, 0, 16, 0)
            row.setSpacing(12)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addLayout(foot)
        stops: tuple[QWidget, ...] = (*buttons, self.persons, self.sittings, self.claim)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)  # as it is read, not as it was made

    def refresh(self) -> None:
        """Reckon again."""
        period = self.period.period
        self._fees = None
        if period is not None:
            self._fees = self._around.store.read(read_fees, *period, self._around.today())
        self.persons.show_rows([] if self._fees is None else person_rows(self._fees))
        if not self.persons.selected and self.persons.rows.rows:
            self.persons.selectRow(0)
        self._show_sittings(self.persons.selected)
        self._say_doubts()

    def _show_sittings(self, chosen: list[PersonRow]) -> None:
        rows = []
        if self._fees is not None and len(chosen) == 1:
            rows = sitting_rows(self._fees, chosen[0])
        self.sittings.show_rows(rows)
        if rows and not self.sittings.selected:
            self.sittings.selectRow(0)
        self.claim.setEnabled(len(self.sittings.selected) == 1)

    def _say_doubts(self) -> None:
        """Say the first of what somebody should look at; all of it stands in the list."""
        language = interface_language()
        told = []
        if self._fees is not None:
            if not self._around.store.read(every_rates):
                told.append(self.tr("No rates are entered yet. Enter them under Settings."))
            else:
                remarks = self._fees.statement.remarks
                told += dict.fromkeys(remark_words(one).said(language) for one in remarks)
            told += [sentence.said(language) for sentence in self._fees.lacking]
        shown, more = told[:_SHOWN_DOUBTS], len(told) - _SHOWN_DOUBTS
        if more > 0:
            shown[-1] += " " + self.tr("%n more in the list.", "", more)
        self.doubts.setText("\n".join(shown))

    def _on_period(self) -> None:
        self._notice.attempt(self.refresh)

    def _on_rates(self) -> None:
        self._around.go(SettingsRoute())

    def _on_claim(self) -> None:
        chosen = self.sittings.selected
        if len(chosen) == 1:
            self._enter_claim(chosen[0])

    def _enter_claim(self, row: SittingRow) -> None:
        sitting = row.sitting
        before = self._around.store.read(read_sheet, sitting.meeting_id, sitting.person_id)
        dialog = ClaimDialog(sitting, before, self.window())
        if dialog.asked() and dialog.sheet != before:
            self._notice.attempt(partial(self._save_claim, before, dialog.sheet))

    def _save_claim(self, before: ClaimSheet, after: ClaimSheet) -> None:
        keep = replacing(self._around.store, "save claim", replace_sheet, before)
        self._edits.do(self.tr("change of a claim"), before=before, after=after, save=keep)

    def _wanted(self, *, as_sheet: bool = False) -> WantedList | None:
        period = self.period.period
        if period is None:
            return None
        return WantedList(ListKind.FEES, *period, as_sheet=as_sheet)

    def save(self) -> None:
        """Save the list as PDF."""
        self._save(self._wanted())

    def save_sheet(self) -> None:
        """Save the list as a spreadsheet."""
        self._save(self._wanted(as_sheet=True))

    def _save(self, wanted: WantedList | None) -> None:
        if wanted is None:
            return
        storage = self._around.storage
        other = replace(wanted, as_sheet=not wanted.as_sheet)
        works = [partial(make_list, storage, one, self._around.today()) for one in (wanted, other)]
        try:
            name, *others = (list_name(storage, one) for one in (wanted, other))
        except UserError as error:
            self._notice.say_error(error)
            return
        instead = {Path(others[0]).suffix: works[1]}
        MadeFile(self._around, self.window(), works[0], self._notice.say).save(name, instead)

    def print_it(self) -> None:
        """Print the list of all, or of the chosen person."""
        wanted = self._wanted()
        if wanted is None:
            return
        maker = partial(make_list, self._around.storage, today=self._around.today())
        choices = [Choice(self.tr("The list of everybody"), wanted)]
        chosen = self.persons.selected
        if len(chosen) == 1:
            one = WantedList(ListKind.FEES, wanted.first, wanted.last, person_id=chosen[0].id)
            text = self.tr("Only {name}").format(name=chosen[0].name)
            choices.append(Choice(text, one))
        print_papers(self._around, self.window(), choices, maker, tell=self._notice.say)

"""Fees, attendance and the volume of the year in the window; claims and rates are entered there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import Role
from agenda_app.domain.fee_rates import FeeRate, HourStep, PartRule, Rates, half_under, limits_in
from agenda_app.domain.sittings import Claim, ClaimKind, SittingKind
from agenda_app.services.cases import read_case
from agenda_app.services.claims import read_sheet, replace_sheet
from agenda_app.services.fee_rates import every_rates, replace_rates
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.ui.commands import Edits
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.amount_field import AmountField
from agenda_app.ui.reports.claim_dialog import ClaimDialog
from agenda_app.ui.reports.keywords_dialog import KeywordsDialog
from agenda_app.ui.reports.period_bar import PeriodBar
from agenda_app.ui.reports.reports_page import ReportsPage
from agenda_app.ui.routes import ReportsRoute, Route, SettingsRoute
from agenda_app.ui.settings.rates_dialog import RatesDialog
from agenda_app.ui.settings.rates_list import RatesList
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_committee
from tests.services.protocol import Protocol, a_protocol, roll_called
from tests.ui.accessible import assert_all_named

TODAY = date(2026, 6, 1)
RATES = Rates(
    date(2026, 1, 1),
    (FeeRate(Role.MEMBER, Decimal(900)), FeeRate(Role.CHAIR, Decimal(1800))),
    documented_most=Decimal(3000),
    undocumented=(HourStep(Decimal(0), Decimal(750)), HourStep(Decimal(4), Decimal(1500))),
    source="KST 12/24",
)


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made, "Geir")
        replace_rates(session, None, RATES)
    return made


@pytest.fixture
def went() -> list[Route]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    storage: Storage,
    protocol: Protocol,
    jobs: JobRunner,
    theme: Theme,
    went: list[Route],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[ReportsPage]:
    settings = "agenda_app.ui.produce.saving.settings_file"
    monkeypatch.setattr(settings, lambda: tmp_path / "settings.json")
    store = Store(storage.database)
    made = ReportsPage(Surroundings(storage, store, jobs, theme, went.append, lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1277, 680)
    made.show_route(ReportsRoute())
    made.show()
    yield made
    made.close()


def names(page: ReportsPage) -> list[str]:
    return [row.name for row in page.fees.persons.rows.rows]


def locked(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        save_minutes(session, read_minutes(session, protocol.meeting))
        session.get_one(MinutesRow, protocol.meeting).locked_at = datetime(2026, 5, 1)


def saved_as(monkeypatch: pytest.MonkeyPatch, file: Path) -> list[str]:
    proposed: list[str] = []

    def chosen(_parent: object, _title: str, name: str, kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(file), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return proposed


def test_the_people_of_the_period_stand_with_what_they_are_paid(page: ReportsPage) -> None:
    assert names(page) == [
        *("Cato Lund", "Dina Moe", "Egil Nes", "Aud Strand", "Bo Vik", "Frid Aas"),
    ]
    assert page.fees.persons.rows.rows[3].fees.total == 1800
    (row,) = page.fees.sittings.rows.rows
    assert (row.sitting.person_name, row.fee) == ("Cato Lund", 900)
    assert_all_named(page)


def test_four_people_and_two_meetings_are_seen_in_a_low_window(page: ReportsPage) -> None:
    page.resize(1191, 634)
    page.fees.doubts.setText("\n".join(["Noen ble kalt inn, men satt ikke i møtet. " * 4] * 2))
    QApplication.processEvents()
    for table, least in ((page.fees.persons, 4), (page.fees.sittings, 2)):
        assert table.viewport().height() // table.verticalHeader().defaultSectionSize() >= least


def test_tab_goes_from_the_period_to_the_buttons_beside_it_and_then_to_the_tables(
    page: ReportsPage,
) -> None:
    seen = [page.fees.rates.objectName()]
    widget = page.fees.rates.nextInFocusChain()
    while widget is not page.fees.rates:
        seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
    order = ["fees_rates", "fees_print", "fees_sheet", "fees_save", "fees_persons"]
    places = [seen.index(name) for name in (*order, "fees_sittings", "fees_claim", "period_first")]
    assert places == sorted(places)


def test_another_period_shows_other_meetings(page: ReportsPage) -> None:
    page.fees.period.choose(date(2025, 1, 1), date(2025, 12, 31))
    assert names(page) == []
    page.fees.period.choose(date(2026, 4, 29), date(2026, 4, 29))
    assert len(names(page)) == 6


def test_a_period_that_ends_before_it_begins_shows_nothing_and_says_so(page: ReportsPage) -> None:
    page.fees.period.choose(date(2026, 6, 1), date(2026, 1, 1))
    assert page.fees.period.period is None
    assert page.fees.period._last.error
    assert names(page) == []


def test_a_claim_is_entered_on_the_line_of_a_meeting_and_undone(
    page: ReportsPage, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: ClaimDialog) -> QDialog.DialogCode:
        dialog._amounts[ClaimKind.DOCUMENTED_EARNINGS].editor.setText("1 250,50")
        dialog._receipts[ClaimKind.DOCUMENTED_EARNINGS].setText(" 7 ")
        dialog.fee.setCurrentIndex(2)
        assert dialog.is_right()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClaimDialog, "exec", fill)
    page.fees.claim.click()
    cato = protocol.person("Cato")
    read = page.around.store.read
    lost = Claim(ClaimKind.DOCUMENTED_EARNINGS, Decimal("1250.50"), "7")
    kept = ClaimSheet(protocol.meeting, cato, decided_factor=Fraction(1, 2), claims=(lost,))
    assert read(read_sheet, protocol.meeting, cato) == kept
    assert page.fees.persons.rows.rows[0].fees.total == Decimal("1700.50")
    page.undo_stack.undo()
    assert read(read_sheet, protocol.meeting, cato).is_empty
    page.undo_stack.redo()
    assert read(read_sheet, protocol.meeting, cato) == kept


def test_an_undo_does_not_overwrite_what_somebody_else_entered(
    page: ReportsPage, storage: Storage, protocol: Protocol
) -> None:
    empty = ClaimSheet(protocol.meeting, protocol.person("Cato"))
    mine, theirs = (replace(empty, decided_factor=Fraction(1, n)) for n in (2, 3))
    page.fees._save_claim(empty, mine)
    with storage.database.write("other") as session:
        replace_sheet(session, mine, theirs)
    page.undo_stack.undo()
    assert page.around.store.read(read_sheet, protocol.meeting, empty.person_id) == theirs
    assert page.notice.message is not None


def test_the_claim_dialog_begins_with_what_is_stored_and_keeps_it(
    qtbot: QtBot, page: ReportsPage
) -> None:
    sitting = page.fees.sittings.rows.rows[0].sitting
    claims = (
        Claim(ClaimKind.DOCUMENTED_EARNINGS, Decimal("1200.50"), "4"),
        Claim(ClaimKind.TRAVEL, Decimal(34)),
    )
    for changes in (
        {"kind": SittingKind.TRAINING, "claims": claims},
        {"decided_factor": Fraction(1, 3), "claims": claims},
        {},
    ):
        sheet = ClaimSheet(sitting.meeting_id, sitting.person_id, **changes)  # type: ignore[arg-type]
        dialog = ClaimDialog(sitting, sheet)
        qtbot.addWidget(dialog)
        assert dialog.sheet == sheet
        assert_all_named(dialog)


@pytest.mark.parametrize("typed", ["abc", "-3", "1,234", "NaN", "99999999999"])
def test_what_is_no_amount_is_not_taken(qtbot: QtBot, page: ReportsPage, typed: str) -> None:
    sitting = page.fees.sittings.rows.rows[0].sitting
    dialog = ClaimDialog(sitting, ClaimSheet(sitting.meeting_id, sitting.person_id))
    qtbot.addWidget(dialog)
    field = dialog._amounts[ClaimKind.CARE]
    field.editor.setText(typed)
    assert not dialog.is_right()
    assert field.error


@pytest.mark.parametrize(
    ("typed", "read"), [("1 250,50", "1250.50"), ("1250.5", "1250.5"), ("0", "0"), ("", None)]
)
def test_an_amount_is_read_as_people_write_it(qtbot: QtBot, typed: str, read: str | None) -> None:
    field = AmountField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value == (None if read is None else Decimal(read))
    assert field.problem() == ""


def test_the_list_is_saved_as_pdf_and_as_a_spreadsheet(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = saved_as(monkeypatch, tmp_path / "liste")
    page.fees.save()
    qtbot.waitUntil(lambda: (tmp_path / "liste.pdf").is_file())
    page.fees.save_sheet()
    qtbot.waitUntil(lambda: (tmp_path / "liste.ods").is_file())
    assert (tmp_path / "liste.pdf").read_bytes()[:5] == b"%PDF-"
    assert (tmp_path / "liste.ods").read_bytes()[:2] == b"PK"
    assert proposed == [
        f"2026-01-01 til 2026-12-31 godtgjøring.{ending}" for ending in ("pdf", "ods")
    ]
    qtbot.waitUntil(lambda: page.notice.message is not None)


def test_the_list_is_what_the_typed_ending_says(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_as(monkeypatch, tmp_path / "liste.xlsx")
    page.fees.save_sheet()
    assert page.notice.message is not None
    assert "kan ikke lagres som .xlsx" in page.notice.message.sentence
    assert not [*tmp_path.glob("liste*")]
    saved_as(monkeypatch, tmp_path / "liste.pdf")
    page.fees.save_sheet()
    qtbot.waitUntil(lambda: (tmp_path / "liste.pdf").is_file())
    assert (tmp_path / "liste.pdf").read_bytes()[:5] == b"%PDF-"


def test_the_rates_are_kept_under_the_settings(page: ReportsPage, went: list[Route]) -> None:
    page.fees.rates.click()
    assert went == [SettingsRoute()]


def test_the_statistics_change_with_what_a_line_is(page: ReportsPage) -> None:
    page.tabs.setCurrentIndex(1)
    tab = page.statistics
    people = {line.name: line.attendance for line in tab.table.rows.rows}
    assert (people["Geir Li"].absent, people["Bo Vik"].whole) == (1, 1)
    tab.by._group.button(2).click()
    assert [line.name for line in tab.table.rows.rows] == ["Kommunestyret"]
    tab.committee.setCurrentIndex(tab.committee.findText("Formannskapet"))
    tab.committee.activated.emit(tab.committee.currentIndex())
    assert tab.table.rows.rows == ()
    assert_all_named(page)


def test_the_volume_waits_for_locked_minutes(
    page: ReportsPage,
    storage: Storage,
    protocol: Protocol,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.tabs.setCurrentIndex(2)
    tab = page.year
    assert not tab.save_button.isEnabled()
    assert "29.04.2026" in tab.lacking.text()
    locked(storage, protocol)
    page.refresh()
    assert tab.save_button.isEnabled()
    assert "29.04.2026" not in tab.lacking.text()
    proposed = saved_as(monkeypatch, tmp_path / "bok.pdf")
    tab.save()
    qtbot.waitUntil(lambda: (tmp_path / "bok.pdf").is_file())
    assert proposed == ["2026 Kommunestyret møtebok.pdf"]
    assert_all_named(page)


def test_the_keywords_of_the_year_are_changed_in_one_place_and_undone(
    page: ReportsPage, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.tabs.setCurrentIndex(2)
    case_id, other = (item.case_id for item in protocol.items if item.case_id is not None)
    assert case_id is not None
    assert other is not None
    read = page.around.store.read

    def fill(dialog: KeywordsDialog) -> QDialog.DialogCode:
        assert list(dialog.lines) == [case_id, other]
        assert dialog.lines[case_id].text()
        assert dialog.after == {}
        dialog.lines[case_id].setText("Havn, ny kai")
        assert_all_named(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(KeywordsDialog, "exec", fill)
    page.year.keywords_button.click()
    assert read(read_case, case_id).keywords == ("Havn", "ny kai")
    assert read(read_case, other).keywords == ()
    page.undo_stack.undo()
    assert read(read_case, case_id).keywords == ()
    page.undo_stack.redo()
    assert read(read_case, case_id).keywords == ("Havn", "ny kai")


def test_usual_periods_begin_and_end_where_they_should(qtbot: QtBot) -> None:
    bar = PeriodBar(date(2026, 2, 10))
    qtbot.addWidget(bar)
    assert bar.period == (date(2026, 1, 1), date(2026, 12, 31))
    assert [period for _, period in bar._usual][1:] == [
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2026, 12, 31)),
        (date(2025, 7, 1), date(2025, 12, 31)),
        (date(2025, 10, 1), date(2025, 12, 31)),
    ]


@pytest.fixture
def rates(qtbot: QtBot, storage: Storage, protocol: Protocol) -> RatesList:
    made = RatesList(Store(storage.database), Edits())
    qtbot.addWidget(made)
    made.refresh()
    return made


def test_the_rates_dialog_says_what_is_stored(qtbot: QtBot, rates: RatesList) -> None:
    own = replace(RATES, fees=(*RATES.fees, FeeRate(Role.DEPUTY, Decimal("450.50"), None)))
    for shown in (RATES, replace(own, parts=()), replace(own, per_kilometre=Decimal("4.25"))):
        dialog = RatesDialog("Satser", [a_committee(id=1)], shown, is_new=False)
        qtbot.addWidget(dialog)
        assert set(dialog.rates.fees) == set(shown.fees)
        assert replace(dialog.rates, fees=()) == replace(shown, fees=())
        assert dialog.is_right()
        assert_all_named(dialog)


def test_half_the_fee_has_a_limit_in_per_cent_or_hours(qtbot: QtBot) -> None:
    stored = replace(RATES, parts=half_under(Fraction(1, 3), Decimal("1.5")))
    dialog = RatesDialog(
        "Satser", [], replace(stored, parts=half_under(Fraction(1, 2))), is_new=False
    )
    qtbot.addWidget(dialog)
    assert (dialog.share.editor.text(), dialog.hours.editor.text()) == ("50", "")
    dialog.share.editor.setText("66,67")
    dialog.hours.editor.setText("1,5")
    assert dialog.is_right()
    assert limits_in(dialog.rates.parts) == (Fraction(6667, 10000), Decimal("1.5"))
    dialog.share.editor.setText("101")
    assert not dialog.is_right()
    dialog.share.editor.clear()
    dialog.hours.editor.clear()
    assert dialog.rates.parts == half_under()
    third = RatesDialog("Satser", [], stored, is_new=False)
    qtbot.addWidget(third)
    assert third.rates.parts == stored.parts


def test_another_rule_stays_until_something_is_written(qtbot: QtBot) -> None:
    own = (PartRule(Fraction(0), Fraction(1, 3)), PartRule(Fraction(1), Fraction(1)))
    dialog = RatesDialog("Satser", [], replace(RATES, parts=own), is_new=False)
    qtbot.addWidget(dialog)
    assert dialog.rates.parts == own
    dialog.hours.editor.setText("2")
    assert dialog.rates.parts == half_under(hours=Decimal(2))


def test_rates_need_a_day_and_never_pay_more_hours_less(qtbot: QtBot) -> None:
    dialog = RatesDialog("Satser", [], RATES, is_new=True)
    qtbot.addWidget(dialog)
    assert not dialog.is_right()
    dialog.starts.editor.set_value(date(2027, 1, 1))
    assert dialog.is_right()
    dialog.steps[1][1].editor.setText("10")
    assert not dialog.is_right()


def test_rates_are_added_changed_removed_and_undone(
    rates: RatesList, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stored() -> list[tuple[int, str]]:
        with storage.database.read() as session:
            return [(one.starts.year, one.source) for one in every_rates(session)]

    def fill(dialog: RatesDialog) -> QDialog.DialogCode:
        dialog.starts.editor.set_value(date(2027, 1, 1))
        dialog.source.editor.setText("KST 5/26")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RatesDialog, "exec", fill)
    rates.new.click()
    assert stored() == [(2027, "KST 5/26"), (2026, "KST 12/24")]
    rates.refresh()
    rates.remove(rates.rates[1])
    assert stored() == [(2027, "KST 5/26")]
    rates._edits.undo()
    rates._edits.undo()
    assert stored() == [(2026, "KST 12/24")]


def test_one_person_has_a_proof_of_attendance_and_votes(
    page: ReportsPage,
    storage: Storage,
    protocol: Protocol,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.tabs.setCurrentIndex(3)
    tab = page.person

    def choose(name: str) -> None:
        tab.person.setCurrentIndex(tab.person.findText(name))
        tab.person.activated.emit(tab.person.currentIndex())

    assert (tab.person.currentIndex(), tab.as_file.isEnabled()) == (-1, False)
    assert tab.tables.currentWidget() is tab.empty
    nobody = tab.empty.title.text()
    choose("Bo Vik")
    assert tab.tables.currentWidget() is tab.meetings
    assert tab.as_file.isEnabled()
    (line,) = tab.meetings.rows.rows
    assert (line.day, line.committee) == (date(2026, 4, 29), "Kommunestyret")
    choose("Geir Li")
    assert tab.meetings.rows.rows == ()
    assert tab.tables.currentWidget() is tab.empty
    assert tab.empty.title.text() not in ("", nobody)
    choose("Bo Vik")
    proposed = saved_as(monkeypatch, tmp_path / "brev.pdf")
    tab.save()
    qtbot.waitUntil(lambda: (tmp_path / "brev.pdf").is_file())
    assert proposed == ["2026-01-01 til 2026-12-31 møtedeltakelse Bo Vik.pdf"]
    tab.what._group.button(1).click()
    # Nothing was voted on in the meeting: that is said in place of a table without rows.
    assert tab.tables.currentWidget() is tab.empty
    assert tab.empty.title.text() == "No votes in the period"
    assert "29.04.2026" in tab.facts.text()
    assert_all_named(page)

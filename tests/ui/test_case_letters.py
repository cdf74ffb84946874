"""Who is told of a resolution is entered on the case page, and the letter copied from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.case import CaseId, Proposal
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.text import paragraphs
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.decision_facts import read_decision_facts, save_decision_facts
from agenda_app.services.mayors_decisions import decide
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.case.parties_dialog import PartiesDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce import saving
from agenda_app.ui.routes import CaseRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality, saved_case
from tests.decided import case_id, cases_of, held
from tests.ui.accessible import assert_all_named
from tests.ui.home_world import HomeWorld

MARI = Party("Mari Sund", "Nesveien 2\n9990 Nes", "mari@sund.example")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> HomeWorld:
    routes: list[Route] = []
    store = Store(storage.database, jobs)
    around = Surroundings(storage, store, jobs, theme, routes.append, lambda: date(2026, 5, 2))
    return HomeWorld(storage, store, around, routes)


@pytest.fixture
def case(world: HomeWorld) -> CaseId:
    return case_id(cases_of(world.store.write("test", held, "Kaia"))[0])


@pytest.fixture
def page(qtbot: QtBot, world: HomeWorld, case: CaseId) -> CasePage:
    made = CasePage(world.around)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.show_route(CaseRoute(case))
    return made


def answer(act: Callable[[PartiesDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PartiesDialog)
        act(dialog)

    QTimer.singleShot(0, look)


def test_parties_are_entered_and_undone(
    qtbot: QtBot, page: CasePage, world: HomeWorld, case: CaseId
) -> None:
    def fill(dialog: PartiesDialog) -> None:
        assert_all_named(dialog)
        assert dialog.body.placeholderText() == "Statsforvalteren"
        dialog.individual.setChecked(True)
        texts = ("Mari Sund", "Nesveien 2, 9990 Nes", "mari@sund.example")
        for edit, text in zip(dialog.lines[0], texts, strict=True):
            qtbot.keyClicks(edit, text)
        dialog.review.setCurrentIndex(dialog.review.findData(ReviewKind.PROCUREMENT))
        dialog.ok.click()

    answer(fill)
    page.header.parties.click()
    stored = world.store.read(read_decision_facts, case)
    assert stored == DecisionFacts(case, True, (MARI,), "", ReviewKind.PROCUREMENT, version=1)
    page.undo_stack.undo()
    assert world.store.read(read_decision_facts, case).parties == ()
    page.undo_stack.redo()
    assert world.store.read(read_decision_facts, case).parties == (MARI,)


def test_what_decides_a_complaint_is_an_individual_decision(qtbot: QtBot) -> None:
    dialog = PartiesDialog(DecisionFacts(CaseId(1)), "Statsforvalteren")
    qtbot.addWidget(dialog)
    dialog.review.setCurrentIndex(dialog.review.findData(ReviewKind.APPEAL))
    assert dialog.facts.is_individual
    assert dialog.facts.is_on_appeal


def test_a_row_more_waits_and_a_nameless_party_is_told(qtbot: QtBot) -> None:
    parties = tuple(replace(MARI, name=f"Part {n}") for n in range(4))
    dialog = PartiesDialog(DecisionFacts(CaseId(1), parties=parties), "Statsforvalteren")
    qtbot.addWidget(dialog)
    assert len(dialog.lines) == 5
    qtbot.keyClicks(dialog.lines[-1][1], "Kaia 1")
    assert len(dialog.lines) == 6
    assert not dialog.is_right()
    assert dialog.problem.text()
    qtbot.keyClicks(dialog.lines[4][0], "Ole Nes")
    assert dialog.is_right()
    assert dialog.facts.parties == (*parties, Party("Ole Nes", "Kaia 1"))


def test_the_letter_is_copied_for_an_email(page: CasePage, world: HomeWorld, case: CaseId) -> None:
    page.letters.copy_letter()
    assert page.notice.message is not None
    assert page.notice.message.property("level") in (None, Level.WARN.value)
    QGuiApplication.clipboard().clear()
    world.store.write("test", save_decision_facts, DecisionFacts(case, True, (MARI,)))
    page.letters.copy_letter()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Mari Sund\nNesveien 2\n9990 Nes\n")
    assert "Klageinstansen er Statsforvalteren." in copied


def test_the_secretary_is_told_where_the_letter_is_copied_that_the_reasons_are_missing(
    page: CasePage, world: HomeWorld, case: CaseId
) -> None:
    known = world.store.read(read_case, case)
    other = replace(known.paper, proposals=(Proposal("Forslag", paragraphs("Kaia rives.")),))
    world.store.write("test", save_case, replace(known, paper=other))
    world.store.write("test", save_decision_facts, DecisionFacts(case, True, (MARI,)))
    page.letters.copy_letter()
    assert "Mari Sund" in QGuiApplication.clipboard().text()
    assert page.notice.message is not None
    assert page.notice.message.level is Level.WARN
    assert "begrunnelsen mangler" in page.notice.message.sentence


def test_which_letter_is_copied_is_asked_by_name(
    page: CasePage, world: HomeWorld, case: CaseId
) -> None:
    firm = Party("Vik & Sønn AS", "Kaia 1\n9990 Nes")
    world.store.write("test", save_decision_facts, DecisionFacts(case, True, (MARI, firm)))
    page.letters.copy_letter()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    # A single "&" would be taken for a letter to press, and be left out of the name.
    assert [action.text() for action in menu.actions()] == ["Mari Sund", "Vik && Sønn AS"]
    menu.actions()[1].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().startswith("Vik & Sønn AS\n")


def test_extract_and_letters_of_what_the_mayor_decided_are_saved_from_the_route(
    qtbot: QtBot, world: HomeWorld, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with world.storage.database.write("test") as session:
        a_municipality(session)
        case = save_case(session, replace(saved_case(session, "Ny ferge", "FSK"), access=OPEN))
        assert case.id is not None
        step = case.treatments[-1].id
        assert step is not None
        decided = date(2026, 3, 31), MayorsBasis.URGENT, paragraphs("Ja.")
        decide(session, case.id, step, decided, date(2026, 5, 2))
    page = CasePage(world.around)
    qtbot.addWidget(page)
    page.show_route(CaseRoute(case.id))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "ut"))
    monkeypatch.setattr(saving, "settings_file", lambda: tmp_path / "settings.json")
    page.route_strip.papers_wanted.emit()
    qtbot.waitUntil(lambda: page.notice.message is not None)
    assert page.notice.message is not None
    assert "“ut”" in page.notice.message.sentence
    names = sorted(path.name for path in (tmp_path / "ut").iterdir())
    start = f"2026-03-31 Ordføreren sak {case.id}"
    assert names == [f"{start} filer.json", f"{start} særutskrift.pdf"]

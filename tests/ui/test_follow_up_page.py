"""The list of what is followed up, worked through as a secretary does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import FollowUpRow
from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.followup import Evidence, FollowUp, FollowUpState, status_on
from agenda_app.services.cases import read_case
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.ui.followup.choose_point_dialog import ChoosePointDialog
from agenda_app.ui.followup.follow_up_page import FollowUpPage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import CaseRoute, FollowUpRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_point
from tests.decided import held
from tests.ui.accessible import assert_all_named
from tests.ui.home_world import HomeWorld

TODAY = date(2026, 6, 30)
OVERDUE, ALL = 0, 2


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> HomeWorld:
    routes: list[Route] = []
    store = Store(storage.database, jobs)
    around = Surroundings(storage, store, jobs, theme, routes.append, lambda: TODAY)
    store.write("test", held, "Kaia")
    return HomeWorld(storage, store, around, routes)


@pytest.fixture
def page(qtbot: QtBot, world: HomeWorld) -> FollowUpPage:
    made = FollowUpPage(world.around)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.show_route(FollowUpRoute())
    made.table.selectRow(0)
    return made


def stored(world: HomeWorld, place: int = 1) -> FollowUp:
    return world.store.read(follow_ups)[place - 1].point


def shown(page: FollowUpPage) -> list[str]:
    return [line.point.text for line in page.table.rows.rows]


def typed(qtbot: QtBot, page: FollowUpPage, name: str, text: str) -> None:
    """Type into a field of the point and leave it with Enter."""
    edit = getattr(page.pane, name)
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_everything_has_a_name(page: FollowUpPage) -> None:
    assert_all_named(page)


def test_opening_the_page_takes_the_points_of_new_resolutions_in(page: FollowUpPage) -> None:
    assert shown(page) == ["Kaia rustes opp.", "Rapport legges fram i mai."]
    assert page.pane.isVisible()


def test_a_point_is_reported_in_place_and_undone(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.pane.owner.hasFocus()
    typed(qtbot, page, "owner", "Siv Moe")
    typed(qtbot, page, "due", "1.9.26")
    typed(qtbot, page, "note", "Anbud er lyst ut")
    typed(qtbot, page, "evidence", "Doffin 12")
    point = stored(world)
    assert (point.owner, point.due) == ("Siv Moe", date(2026, 9, 1))
    (step,) = point.steps
    assert (step.day, step.note, step.evidence) == (
        TODAY,
        "Anbud er lyst ut",
        (Evidence("Doffin 12"),),
    )
    for _ in range(4):
        page.undo_stack.undo()
    point = stored(world)
    assert (point.owner, point.due, point.steps) == ("", None, ())


def test_the_history_says_that_a_date_is_a_new_due_date(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld
) -> None:
    typed(qtbot, page, "due", "1.9.26")
    typed(qtbot, page, "due", "31.10.26")
    assert "ny frist 31.10.2026" in page.pane.history.text()


def test_what_is_doubtful_about_a_point_is_said_beside_it(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld
) -> None:
    said = page.pane.doubts
    assert said.text() == "Ingen er satt til å gjøre det. Det har ingen frist."
    typed(qtbot, page, "owner", "Siv Moe")
    assert said.text() == "Det har ingen frist."
    qtbot.keyClick(page.which, Qt.Key.Key_Right)
    page.pane.state.setCurrentIndex(page.pane.state.findData(FollowUpState.DONE))
    page.pane.state.activated.emit(page.pane.state.currentIndex())
    assert said.text() == "Det står som utført, men ingenting viser det."
    typed(qtbot, page, "evidence", "Doffin 12")
    assert said.isHidden()


def test_a_point_that_is_done_leaves_what_is_still_to_do(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld
) -> None:
    page.pane.state.setCurrentIndex(page.pane.state.findData(FollowUpState.DONE))
    page.pane.state.activated.emit(page.pane.state.currentIndex())
    assert status_on(stored(world), TODAY).state is FollowUpState.DONE
    # What is typed next is about the same point, so that one stays until another is chosen.
    typed(qtbot, page, "note", "Bygget")
    (step,) = stored(world).steps
    assert step.note == "Bygget"
    assert stored(world, 2).steps == ()
    page.table.selectRow(1)
    page.refresh()
    assert shown(page) == ["Rapport legges fram i mai."]
    qtbot.keyClick(page.which, Qt.Key.Key_Right)
    assert page.which.current == ALL
    assert len(shown(page)) == 2


def test_only_what_is_late_is_shown_on_demand(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld
) -> None:
    late = replace(stored(world, 2), due=date(2026, 6, 1))
    world.store.write("test", save_follow_up, late)
    page.which.choose(OVERDUE)
    page.which.chosen.emit(OVERDUE)
    assert shown(page) == ["Rapport legges fram i mai."]
    assert "Forfalt" in page.table.model().index(0, 4).data()


def test_the_committee_narrows_the_list(page: FollowUpPage) -> None:
    page.committee.setCurrentIndex(page.committee.findText("Formannskapet"))
    assert shown(page) == []
    assert page.empty.isVisible()
    assert not page.pane.isVisible()


def test_a_file_shows_that_something_was_done(
    page: FollowUpPage, world: HomeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = tmp_path / "kvittering.txt"
    receipt.write_text("betalt", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(receipt), ""))
    page.pane.attach.click()
    (step,) = stored(world).steps
    (piece,) = step.evidence
    assert piece.file is not None
    assert piece.file.name == "kvittering.txt"
    assert "kvittering.txt" in page.pane.history.text()


def test_somebody_elses_change_is_not_overwritten(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(
        "agenda_app.ui.followup.follow_up_page.show_error", lambda *args: told.append(args)
    )
    with world.storage.database.write("other") as session:
        page.around.store.blockSignals(True)
        save_follow_up(session, replace(stored(world), owner="Pål Nes"))
    page.around.store.blockSignals(False)
    typed(qtbot, page, "owner", "Siv Moe")
    assert len(told) == 1
    assert stored(world).owner == "Pål Nes"
    assert page.pane.owner.text() == "Pål Nes"


def test_one_click_makes_the_report_a_case(page: FollowUpPage, world: HomeWorld) -> None:
    page.report.click()
    (route,) = world.routes
    assert isinstance(route, CaseRoute)
    case = world.store.read(read_case, route.case_id)
    assert case.title.startswith("Oppfølging av politiske vedtak")
    assert world.waiting() == [case.title]


def test_the_list_becomes_a_file(
    qtbot: QtBot,
    page: FollowUpPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "liste"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.file_actions()[0].trigger()
    qtbot.waitUntil(lambda: target.with_suffix(".pdf").exists(), timeout=20_000)
    assert target.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_a_point_that_is_no_task_is_chosen_and_undone(
    qtbot: QtBot, page: FollowUpPage, world: HomeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choose_points()
    assert page.notice.message is not None
    world.store.write("test", _note_the_second)
    page.show_route(FollowUpRoute())
    assert shown(page) == ["Kaia rustes opp."]

    def press_enter(dialog: ChoosePointDialog) -> bool:
        assert_all_named(dialog)
        dialog.table.selectRow(0)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(ChoosePointDialog, "asked", press_enter)
    page.choose_points()
    page.refresh()
    assert shown(page) == ["Kaia rustes opp.", "Saken tas til orientering."]
    page.undo_stack.undo()
    page.refresh()
    assert shown(page) == ["Kaia rustes opp."]


def _note_the_second(session: Session) -> None:
    (item_id,) = session.scalars(select(FollowUpRow.item_id).distinct())
    kept = read_item_minutes(session, ItemId(item_id))
    text = (a_point("1.", "Kaia rustes opp."), a_point("2.", "Saken tas til orientering."))
    save_item_minutes(session, replace(kept, resolution=text, is_edited=True))


def test_a_damaged_meeting_is_named_and_the_points_of_the_others_are_shown(
    page: FollowUpPage, world: HomeWorld
) -> None:
    other = world.store.write("test", held, "Brua", code="FSK")
    assert page.notice.message is None

    def harm(session: Session, state: str) -> None:
        row = session.get_one(MeetingRow, other.meeting)
        row.state = state

    world.store.write("test", harm, "song")
    page.show_route(FollowUpRoute())
    assert page.notice.message is not None
    assert "Formannskapet, er skadet" in page.notice.message.sentence
    assert shown(page) == ["Kaia rustes opp.", "Rapport legges fram i mai."]
    world.store.write("test", harm, "held")
    page.show_route(FollowUpRoute())
    assert page.notice.message is None
    assert len(page.table.rows.rows) == 4

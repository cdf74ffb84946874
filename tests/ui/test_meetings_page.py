"""The first page, used as a secretary uses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm, MeetingState
from agenda_app.services.committees import committee_by_code
from agenda_app.services.home import deadlines, home
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meetings.case_drag import carried, carry
from agenda_app.ui.meetings.case_moves import put
from agenda_app.ui.meetings.day_doubts import doubts
from agenda_app.ui.meetings.deadlines_panel import DeadlinesPanel
from agenda_app.ui.meetings.meeting_choice import MeetingMenu
from agenda_app.ui.meetings.meeting_dialog import MeetingDialog
from agenda_app.ui.meetings.meeting_row import MeetingRow, facts
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.meetings.year_geometry import Scale, quiet_times
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.routes import CaseRoute, MeetingRoute, MeetingsRoute
from agenda_app.ui.theme import Theme
from tests.builders import a_committee
from tests.ui.accessible import assert_all_named
from tests.ui.home_world import HomeWorld, a_home, drop


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[HomeWorld]:
    with a_home(storage, jobs, theme) as made:
        yield made


def opened(qtbot: QtBot, world: HomeWorld) -> MeetingsPage:
    page = MeetingsPage(world.around)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.show_route(MeetingsRoute())
    return page


def answer(page: MeetingsPage, monkeypatch: pytest.MonkeyPatch, fill: object) -> None:
    """Let the next dialog be filled in by ``fill`` and accepted with its button."""

    def run(dialog: MeetingDialog) -> QDialog.DialogCode:
        fill(dialog)  # type: ignore[operator]
        dialog.make.click()
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(MeetingDialog, "exec", run)


def test_everything_has_a_name(qtbot: QtBot, world: HomeWorld) -> None:
    assert_all_named(opened(qtbot, world))


def test_the_nearest_meeting_is_chosen_and_enter_opens_it(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    row = page.meetings.coming.current
    assert row is not None
    assert row.line.committee.code == "KST"
    qtbot.keyClick(page.meetings.coming, Qt.Key.Key_Return)
    assert world.routes == [MeetingRoute(row.line.meeting.id)]  # type: ignore[arg-type]


def test_a_case_dropped_on_a_meeting_is_put_there_and_undo_takes_it_off(
    qtbot: QtBot, world: HomeWorld
) -> None:
    page = opened(qtbot, world)
    line = page.queue.list.rows.rows[0]
    place = page.meetings.coming.visualRect(page.meetings.coming.rows.index(0, 0)).center()
    drop(page.meetings.coming.viewport(), carry([line.case_id]), place)
    assert world.waiting() == ["Molo"]
    assert "Kaia" in [item.title for item in world.agenda("KST").items]
    page.undo_stack.undo()
    assert world.waiting() == ["Kaia", "Molo"]
    page.undo_stack.redo()
    assert world.waiting() == ["Molo"]


def test_alt_enter_offers_the_meetings_the_own_committees_first(
    qtbot: QtBot, world: HomeWorld
) -> None:
    page = opened(qtbot, world)
    page.queue.list.choose(page.queue.list.rows.rows[1].case_id)
    qtbot.keyClick(page.queue.list, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = page.findChild(MeetingMenu)
    assert menu is not None
    first = menu.actions()[0]
    assert first.text().startswith("Formannskapet")
    first.trigger()
    menu.close()
    assert "Molo" in [item.title for item in world.agenda("FSK").items]


def test_enter_in_the_queue_opens_the_case(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    line = page.queue.list.rows.rows[0]
    page.queue.list.choose(line.case_id)
    qtbot.keyClick(page.queue.list, Qt.Key.Key_Return)
    assert world.routes == [CaseRoute(line.case_id)]


def test_files_dropped_anywhere_are_handed_on(
    qtbot: QtBot, world: HomeWorld, tmp_path: Path
) -> None:
    page = opened(qtbot, world)
    paper = tmp_path / "sak.txt"
    paper.write_text("Sak", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    with qtbot.waitSignal(page.files_given) as told:
        drop(page, mime)
    assert told.args == [[paper]]


def test_a_new_meeting_is_made_and_can_be_undone(
    qtbot: QtBot, world: HomeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, world)

    def fill(dialog: MeetingDialog) -> None:
        dialog.day.setText("17.6.26")

    answer(page, monkeypatch, fill)
    page.new.click()
    assert ("KST", date(2026, 6, 17)) in world.meetings()
    page.undo_stack.undo()
    assert ("KST", date(2026, 6, 17)) not in world.meetings()


def test_delete_takes_the_chosen_meeting_away_and_the_notice_brings_it_back(
    qtbot: QtBot, world: HomeWorld
) -> None:
    page = opened(qtbot, world)
    before = world.agenda("KST")
    page.meetings.choose(before.meeting_id)
    qtbot.keyClick(page.meetings.coming, Qt.Key.Key_Delete)
    assert [code for code, _ in world.meetings()] == ["FSK"]
    assert page.notices.message is not None
    assert "Kommunestyret on 29.\u00a0april 2026" in page.notices.message.sentence
    page.notices.message.findChildren(LinkButton)[0].click()
    assert [code for code, _ in world.meetings()] == ["KST", "FSK"]
    assert world.agenda("KST").items == before.items
    assert page.notices.message is None


def test_a_meeting_that_was_sent_is_not_deleted_and_the_page_says_why(
    qtbot: QtBot, world: HomeWorld
) -> None:
    page = opened(qtbot, world)
    sent = world.agenda("KST").meeting_id
    world.store.write("send", mark_sent, sent)
    page.meetings.choose(sent)
    with qtbot.assertNotEmitted(world.store.save_failed):
        qtbot.keyClick(page.meetings.coming, Qt.Key.Key_Delete)
    assert len(world.meetings()) == 2
    assert page.notices.message is not None
    assert "avlyse det" in page.notices.message.sentence


def test_the_menu_of_a_meeting_deletes_that_one(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    rows = page.meetings.coming
    where = rows.visualRect(rows.rows.index(1, 0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, rows.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(rows.viewport(), event)
    menu = rows.findChild(QMenu, "meeting_row_menu")
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    assert [code for code, _ in world.meetings()] == ["KST"]


def test_what_was_planned_filled_and_deleted_is_undone_step_by_step_and_done_again(
    qtbot: QtBot, world: HomeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, world)
    answer(page, monkeypatch, lambda dialog: dialog.day.setText("17.6.26"))
    page.new.click()
    made = page.chosen_meeting
    assert made is not None
    put(world.store, page.edits, made, [page.queue.list.rows.rows[0].case_id])
    qtbot.keyClick(page.meetings.coming, Qt.Key.Key_Delete)
    assert world.waiting() == ["Kaia", "Molo"]
    for _ in range(3):
        page.undo_stack.undo()
    assert len(world.meetings()) == 2
    for _ in range(2):
        page.undo_stack.redo()
    assert ("KST", date(2026, 6, 17)) in world.meetings()
    assert world.waiting() == ["Molo"]


def test_an_hour_that_is_taken_is_refused_once_at_the_hour(
    qtbot: QtBot, world: HomeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, world)
    said = []

    def run(dialog: MeetingDialog) -> QDialog.DialogCode:
        dialog.day.setText("29.4.2026")
        dialog.day.read()
        assert not dialog.doubt.isHidden()
        taken = dialog.at.text()
        dialog.make.click()
        said.append(dialog._time_field.error)
        assert (dialog._day_field.error, dialog.doubt.isHidden()) == ("", True)
        dialog.at.setText("9.30")
        dialog.at.read()
        assert (dialog._time_field.error, dialog.doubt.isHidden()) == ("", False)
        dialog.at.setText(taken)
        dialog.make.click()
        said.append(dialog._time_field.error)
        dialog.day.setText("30.4.2026")
        dialog.day.read()
        assert dialog._time_field.error == ""
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(MeetingDialog, "exec", run)
    page.new.click()
    assert ["allerede et møte" in sentence for sentence in said] == [True, True]
    assert len(world.meetings()) == 2


def test_an_empty_office_is_shown_one_place_to_begin(
    qtbot: QtBot, storage: Storage, jobs: JobRunner, theme: Theme
) -> None:
    with a_home(storage, jobs, theme, filled=False) as world:
        page = opened(qtbot, world)
        assert page.empty.isVisible()
        assert not page.strip.isVisible()
        assert_all_named(page)


def test_the_year_plan_is_walked_with_the_arrows(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    plan = page.strip.plan
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    assert plan.chosen is not None
    assert plan.chosen.committee.code == "KST"
    qtbot.keyClick(plan, Qt.Key.Key_Down)
    assert plan.chosen.committee.code == "FSK"
    assert "Formannskapet, tirsdag 12. mai" in plan.accessibleName()
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    assert isinstance(world.routes[-1], MeetingRoute)


def test_the_year_plan_folds_in_a_low_window(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    page.resize(1280, 690)
    QApplication.processEvents()
    assert page.strip.is_folded
    page.strip.fold.click()
    assert not page.strip.is_folded


def test_a_low_window_still_shows_three_cases_of_the_queue(qtbot: QtBot, world: HomeWorld) -> None:
    page = opened(qtbot, world)
    page.resize(1280, 654)
    row = page.queue.list.sizeHintForRow(0)
    qtbot.waitUntil(lambda: page.queue.list.height() >= 3 * row)
    assert page.queue.drop.toolTip()
    page.resize(1280, 860)
    qtbot.waitUntil(lambda: not page.queue.drop.toolTip())
    assert page.queue.list.height() >= 3 * row


def test_what_is_dropped_from_elsewhere_is_no_case() -> None:
    mime = QMimeData()
    mime.setData("application/x-saksliste-cases", b"no json")
    assert carried(mime) == ()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 5, 17), ("This is a public holiday.",)),
        (date(2026, 6, 13), ("This is a lørdag.",)),
        (date(2026, 4, 1), ("This day has passed.",)),
        (date(2026, 6, 17), ()),
    ],
)
def test_a_doubtful_day_is_pointed_out(day: date, said: tuple[str, ...]) -> None:
    assert doubts(day, a_committee(), (), date(2026, 4, 21), Language.BOKMAL) == said


def test_short_notice_is_pointed_out() -> None:
    found = doubts(date(2026, 4, 24), a_committee(), (), date(2026, 4, 21), Language.BOKMAL)
    assert len(found) == 1
    assert "17." in found[0]


def test_another_meeting_of_the_committee_on_the_day_is_pointed_out(world: HomeWorld) -> None:
    lines = world.store.read(home).lines
    council, other = (line.committee for line in lines)
    day, today = date(2026, 4, 29), date(2026, 4, 1)
    assert doubts(day, council, lines, today, Language.BOKMAL) == (
        "Kommunestyret has another meeting this day, kl.\u00a018.00.",
    )
    assert doubts(day, other, lines, today, Language.BOKMAL) == ()


def test_two_meetings_on_a_day_can_both_be_seen_and_opened_in_the_year_plan(
    qtbot: QtBot, world: HomeWorld
) -> None:
    with world.storage.database.write("test") as session:
        body = committee_by_code(session, "KST").id
        assert body is not None
        add_meeting(session, body, date(2026, 4, 29), at=time(9))
    page = opened(qtbot, world)
    plan = page.strip.plan
    row = plan._line() * 3 // 2
    under = (plan._at(QPoint(x, row)) for x in range(plan.width()))
    seen = dict.fromkeys(plan._words(line) for line in under if line is not None)
    assert list(seen) == [
        f"Kommunestyret, onsdag 29. april {hour}, planlagt"
        for hour in ("kl.\u00a009.00", "kl.\u00a018.00")
    ]


def test_deadlines_and_held_meetings_of_a_day_are_told_apart(
    qtbot: QtBot, world: HomeWorld
) -> None:
    with world.storage.database.write("test") as session:
        body = committee_by_code(session, "KST").id
        assert body is not None
        add_meeting(session, body, date(2026, 4, 29), at=time(9))
    lines = world.store.read(home).lines[:2]
    panel = DeadlinesPanel()
    qtbot.addWidget(panel)
    panel.show_deadlines(deadlines(lines, date(2026, 4, 1)), date(2026, 4, 1))
    said = {label.text() for label in panel.findChildren(ElidedLabel)}
    hours = ("kl.\u00a009.00", "kl.\u00a018.00")
    assert said == {f"{hour} · Kommunestyret" for hour in hours}
    held = (replace(one, meeting=replace(one.meeting, state=MeetingState.HELD)) for one in lines)
    rows = (MeetingRow(line, date(2026, 5, 1), Language.BOKMAL) for line in held)
    assert [facts(row).split(" · ")[0] for row in rows] == [*hours]


def test_a_row_says_no_place_where_nobody_meets(world: HomeWorld) -> None:
    line = world.store.read(home).lines[0]
    assert line.meeting.place
    for form, is_told in ((MeetingForm.IN_ROOM, True), (MeetingForm.WRITTEN, False)):
        row = replace(line, meeting=replace(line.meeting, form=form))
        said = facts(MeetingRow(row, date(2026, 4, 1), Language.BOKMAL))
        assert (line.meeting.place in said) is is_told


def test_a_year_is_laid_out_from_its_first_day_to_its_last() -> None:
    scale = Scale(2026, 100, 365)
    assert scale.month(1) == 100
    assert scale.at(date(2026, 12, 31)) == 464
    assert scale.month(13) == 465


@pytest.mark.parametrize(("year", "easter"), [(2026, date(2026, 4, 5)), (2027, date(2027, 3, 28))])
def test_the_week_of_easter_is_quiet(year: int, easter: date) -> None:
    start, end = quiet_times(year)[0]
    assert start <= easter < end


def test_arrows_choose_a_meeting_as_soon_as_the_page_is_there(
    qtbot: QtBot, world: HomeWorld
) -> None:
    page = opened(qtbot, world)
    page.take_focus()
    assert page.begins_at is page.meetings.coming
    assert page.meetings.coming.focusPolicy() & Qt.FocusPolicy.TabFocus

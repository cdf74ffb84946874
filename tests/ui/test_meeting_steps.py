"""A meeting from draft to approved, on its page: what freezes, what can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.attendance_events import Opened
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingForm, MeetingId, MeetingState, Urgency
from agenda_app.services import agendas, meetings
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.terms import word
from agenda_app.ui.dialogs.confirm_dialog import ConfirmDialog
from agenda_app.ui.dispatch.send_dialog import Answer, SendDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting import agenda_actions
from agenda_app.ui.meeting.agenda_row import row_look
from agenda_app.ui.meeting.meeting_dialog import MeetingDialog
from agenda_app.ui.others_watch import OthersWatch
from agenda_app.ui.routes import MeetingRoute
from agenda_app.ui.theme import Theme
from tests.domain.test_voted_state import ADOPTED, with_item
from tests.ui.dialog_faults import dialog_faults
from tests.ui.meeting_world import TODAY, World, a_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Say yes to everything, and keep what was said."""
    said: list[str] = []

    def ask(_parent: object, title: str, sentences: list[str], *_: object, **__: object) -> bool:
        said.extend([title, *sentences])
        return True

    def ask_sending(dialog: SendDialog) -> Answer:
        proposal = dialog.proposal
        said.extend([proposal.title, *proposal.sentences])
        return Answer((), "", with_public=not proposal.no_public)

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    monkeypatch.setattr(SendDialog, "ask", ask_sending)
    return said


def send(world: World, qtbot: QtBot) -> None:
    """Press the next step, and wait until the papers are made and kept."""
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        world.page.bar.next_button.click()
    qtbot.waitUntil(lambda: state(world) is MeetingState.SENT)
    qtbot.waitUntil(lambda: world.page.overview.meeting.state is MeetingState.SENT)


def on_day(session: Session, meeting_id: MeetingId, day: date) -> None:
    meeting = meetings.read_meeting(session, meeting_id)
    starts = datetime.combine(day, meeting.starts.time())
    meetings.save_meeting(session, replace(meeting, starts=starts))


def state(world: World) -> MeetingState:
    return world.store.read(meetings.read_meeting, world.meeting_id).state


def badges(world: World, title: str) -> list[str]:
    row = world.page.pane.model.rows[world.position(title)]
    return [badge.text for badge in row_look(row, Language.BOKMAL).badges]


def test_sending_says_what_freezes_and_then_freezes_it(
    world: World, asked: list[str], qtbot: QtBot
) -> None:
    world.page.actions_on_items.move(2, 3)
    send(world, qtbot)
    assert any("PS\u00a01/26" in sentence for sentence in asked)
    assert all(item.frozen for item in world.agenda().items if item.type)
    assert not world.page.undo_stack.canUndo()
    assert world.page.notices.message is not None


def test_a_sent_line_cannot_be_moved_or_deleted_but_withdrawn(
    world: World, asked: list[str], qtbot: QtBot
) -> None:
    send(world, qtbot)
    before = world.titles()
    view = world.page.pane.list
    view.select(world.position("Kaia"))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert world.titles() == before
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert world.titles() == before
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(1)
    item = world.agenda().items[world.position("Kaia")]
    assert item.state is ItemState.WITHDRAWN
    assert str(item.number) == "PS 3/26"
    assert badges(world, "Kaia")[0] == "Trukket"
    world.page.undo_stack.undo()
    assert world.agenda().items[world.position("Kaia")].state is ItemState.PLANNED


def test_what_comes_after_sending_is_a_supplement(
    world: World, asked: list[str], qtbot: QtBot
) -> None:
    send(world, qtbot)
    waiting = world.page.overview.waiting[0]
    world.page.actions_on_items.put_cases([waiting.case_id])
    row = world.page.pane.model.rows[world.position("Venter i køen")]
    assert row.supplement
    assert not world.page.pane.model.rows[world.position("Kaia")].supplement


def test_a_held_meeting_can_be_taken_back(world: World, asked: list[str], qtbot: QtBot) -> None:
    send(world, qtbot)
    world.page.bar.next_button.click()
    assert state(world) is MeetingState.HELD
    assert not world.page.pane.new_button.isEnabled()
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert state(world) is MeetingState.SENT
    assert {item.state for item in world.agenda().items} == {ItemState.PLANNED}
    assert world.page.pane.new_button.isEnabled()


def test_a_meeting_of_a_day_to_come_is_held_only_when_somebody_says_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("send", mark_sent, world.meeting_id)
    asked: list[str] = []

    def refuse(_parent: object, title: str, sentences: list[str], *_: object) -> bool:
        asked.extend([title, *sentences])
        return False

    monkeypatch.setattr(ConfirmDialog, "ask", refuse)
    world.page.bar.next_button.click()
    assert state(world) is MeetingState.SENT
    assert "onsdag 29.\u00a0april 2026" in asked[1]
    world.store.write("move", on_day, world.meeting_id, TODAY)
    asked.clear()
    world.page.bar.next_button.click()
    assert (state(world), asked) == (MeetingState.HELD, [])


def test_a_step_that_another_pc_has_just_taken_is_not_taken_for_the_next_one(
    world: World, other: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    monkeypatch.setattr(world.page.moves, "send", lambda: taken.append("sent twice"))
    watch = OthersWatch(world.page.around.storage.database, world.store)
    watch.look()
    watch.stop()
    with other.database.write("test") as session:
        on_day(session, world.meeting_id, TODAY)
        mark_sent(session, world.meeting_id)
    world.page.bar.next_button.click()
    assert state(world) is MeetingState.SENT
    assert (world.page.overview.meeting.state, taken) == (MeetingState.SENT, [])


def test_an_approved_meeting_has_no_next_step(world: World, asked: list[str], qtbot: QtBot) -> None:
    send(world, qtbot)
    for _ in range(2):
        world.page.bar.next_button.click()
    assert state(world) is MeetingState.APPROVED
    assert not world.page.bar.next_button.isVisible()
    assert not world.page.menu.cancel.isVisible()


def test_a_meeting_that_is_called_off_gives_its_cases_back(world: World) -> None:
    world.page.menu.cancel.trigger()
    assert state(world) is MeetingState.CANCELLED
    assert "Kaia" in [line.title for line in world.page.overview.waiting]
    world.page.bar.next_button.click()
    assert state(world) is MeetingState.DRAFT


def test_a_duplicate_number_blocks_the_sending(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed: list[object] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: allowed.append(dialog.proposal.allowed))
    world.page.bar.next_button.click()
    assert allowed == [True]
    world.page.dispatch.sending.findings = (Finding("number_duplicate", Level.STOP, "To saker."),)
    world.page.bar.next_button.click()
    assert allowed == [True, False]


def test_the_meeting_is_changed_from_its_head_and_the_change_undone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = datetime(2026, 4, 30, 17, 0)

    def change(_parent: object, meeting: object, *_: object) -> object:
        return replace(meeting, starts=later, place="Samfunnshuset")  # type: ignore[type-var]

    monkeypatch.setattr(MeetingDialog, "ask", change)
    world.page.header.pencil.click()
    assert world.page.header.facts.text().startswith(
        "torsdag 30.\u00a0april 2026 kl.\u00a017.00 · Samfunnshuset"
    )
    world.page.actions_on_items.move(2, 3)
    moved = world.titles()
    world.page.undo_stack.undo()
    world.page.undo_stack.undo()
    assert "onsdag 29.\u00a0april" in world.page.header.facts.text()
    world.page.undo_stack.redo()
    world.page.undo_stack.redo()
    assert world.titles() == moved
    assert "Samfunnshuset" in world.page.header.facts.text()


def test_a_mistaken_date_takes_what_is_written_down_along(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = world.meeting_id
    start, right = datetime(2026, 4, 29, 18, 2), datetime(2026, 4, 28, 18, 2)
    world.store.write("test", enter_events, meeting, Opened(None, start))

    def change(_parent: object, meeting: Meeting, *_: object) -> Meeting:
        return replace(meeting, starts=meeting.starts - timedelta(days=1))

    def opened() -> datetime | None:
        found = world.store.read(read_attendance, meeting).opened
        return None if found is None else found.at

    monkeypatch.setattr(MeetingDialog, "ask", change)
    world.page.header.pencil.click()
    assert opened() == start
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert opened() == right
    assert world.store.read(meetings.read_meeting, meeting).date == right.date()
    world.page.undo_stack.undo()
    assert opened() == start


def test_the_dialog_of_the_meeting_takes_dates_and_times_as_people_write_them(
    world: World,
) -> None:
    overview = world.page.overview
    today = world.page.around.today()
    dialog = MeetingDialog(overview.meeting, overview.committee, today, world.page)
    dialog.form.setCurrentText(word(MeetingForm.REMOTE, Language.BOKMAL))
    dialog.constituting.setChecked(True)
    dialog.day.setText("30.4.26")
    dialog.begins.setText("1730")
    dialog.place.setText("  Samfunnshuset ")
    assert dialog.is_right()
    changed = dialog.meeting()
    assert changed.starts == datetime(2026, 4, 30, 17, 30)
    assert changed.place == "Samfunnshuset"
    assert (changed.form, changed.is_constituting) == (MeetingForm.REMOTE, True)
    dialog.deleteLater()


@pytest.mark.parametrize("field", ["day", "begins", "ends"])
@pytest.mark.parametrize("text", ["", "   ", "27.99", "31.2.26", "snart"])
def test_what_is_no_day_or_time_never_becomes_the_old_one(
    world: World, field: str, text: str
) -> None:
    overview = world.page.overview
    today = world.page.around.today()
    dialog = MeetingDialog(overview.meeting, overview.committee, today, world.page)
    dialog.open()
    getattr(dialog, field).setText(text)
    dialog.accept()
    is_taken = field == "ends" and not text.strip()
    assert dialog.isVisible() is not is_taken
    if is_taken:
        assert dialog.meeting().ends_at is None
    else:
        assert getattr(dialog, f"_{field}_field").error
        with pytest.raises(ValueError, match="not right"):
            dialog.meeting()
    dialog.close()
    dialog.deleteLater()


def test_the_dialog_asks_why_a_meeting_is_urgent_only_where_it_is(world: World) -> None:
    overview = world.page.overview
    today = world.page.around.today()
    dialog = MeetingDialog(overview.meeting, overview.committee, today, world.page)
    assert dialog.urgent.isHidden()
    dialog.form.setCurrentText(word(MeetingForm.WRITTEN, Language.BOKMAL))
    assert not dialog.urgent.isHidden()
    dialog.urgent.reason.setCurrentText(word(Urgency.NOT_WEIGHTY, Language.BOKMAL))
    dialog.urgent.demanded.setValue(2)
    changed = dialog.meeting()
    assert (changed.form, changed.urgency) == (MeetingForm.WRITTEN, Urgency.NOT_WEIGHTY)
    again = MeetingDialog(changed, overview.committee, today, world.page)
    assert again.meeting() == changed
    for one in (dialog, again):
        one.deleteLater()


def test_no_urgent_form_is_offered_to_a_new_council_and_the_buttons_stay_on_the_screen(
    world: World,
) -> None:
    overview = world.page.overview
    today = world.page.around.today()
    dialog = MeetingDialog(overview.meeting, overview.committee, today, world.page)
    dialog.show()
    assert dialog.constituting.isVisible()
    bottom = dialog.screen().availableGeometry().bottom()
    dialog.move(dialog.x(), bottom - dialog.height())
    dialog.form.setCurrentText(word(MeetingForm.WRITTEN, Language.BOKMAL))
    assert not dialog.constituting.isVisible()
    assert dialog_faults(dialog) == []
    assert dialog.minimumSizeHint().height() < 480
    assert dialog.frameGeometry().bottom() <= bottom
    dialog.form.setCurrentText(word(MeetingForm.IN_ROOM, Language.BOKMAL))
    dialog.constituting.setChecked(True)
    dialog.form.setCurrentText(word(MeetingForm.WRITTEN, Language.BOKMAL))
    assert dialog.constituting.isVisible()
    dialog.deleteLater()


def test_undo_that_cannot_be_saved_says_so_and_shows_what_is_stored(world: World) -> None:
    world.page.actions_on_items.move(2, 3)
    stored = world.titles()
    with world.storage.database.write("somebody else") as session:
        agenda = agendas.read_agenda(session, world.meeting_id)
        world.page.hide()
        agendas.save_agenda(session, agenda)
    assert world.page.edits.canUndo()
    world.page.edits.agenda = replace(world.page.edits.agenda, version=1)
    world.page.edits.undo()
    assert world.titles() == stored
    assert world.page.notices.message is not None


def test_whoever_is_led_here_to_mend_the_meeting_is_asked_at_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Meeting] = []
    monkeypatch.setattr(MeetingDialog, "ask", lambda _parent, meeting, *_: asked.append(meeting))
    world.page.show_route(MeetingRoute(world.meeting.id, is_edited=True))
    assert asked == []
    QApplication.processEvents()
    assert [one.id for one in asked] == [world.meeting.id]


def test_a_line_that_was_decided_is_asked_about_before_it_is_put_aside(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = with_item(ADOPTED, 1, state=ItemState.TREATED).items[0]
    monkeypatch.setattr(agenda_actions, "readable_record", lambda *_: record)
    answers = [False, True]
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_, **__: answers.pop(0))
    place = world.position("Kaia")
    for becomes in (ItemState.PLANNED, ItemState.POSTPONED):
        world.page.pane.list.select(place)
        world.page.actions_on_items.set_state(world.agenda().items[place].id, ItemState.POSTPONED)
        assert world.agenda().items[place].state is becomes
    assert answers == []

"""The mayor in a committee without a seat, in the live window by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Attended, Left, Moment, Phase, Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.requests import ask
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.live_words import away, present
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.live.proposal_question import asked_about
from agenda_app.ui.theme import Theme
from tests.services.protocol import at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused


@pytest.fixture
def before(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """Before the roll is called."""
    with a_live_world(storage, jobs, theme, called=False, visited=True) as world:
        yield world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme, visited=True) as made:
        yield made


def opened(world: LiveWorld, qtbot: QtBot) -> AttendanceDialog:
    page = world.page
    page.open_item(world.case)
    assert page.live is not None
    dialog = AttendanceDialog(page.data, page.live, page.item_id, page.stamp_now)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClicks(dialog.seats, "k")
    assert dialog.seats.person == mayor(world)
    return dialog


def mayor(world: LiveWorld) -> PersonId:
    return world.protocol.person("Kari")


def clicked(dialog: AttendanceDialog, name: str) -> None:
    QApplication.processEvents()
    (button,) = (b for b in dialog.findChildren(QPushButton, name) if b.isVisibleTo(dialog))
    button.click()


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def test_the_mayor_stands_last_and_is_away_until_somebody_says_otherwise(
    before: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(before, qtbot)
    assert dialog.seats.count() == 8
    assert dialog.seats.currentRow() == 7
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert known(before).visits == ()
    assert known(before).at_roll_call == 7


def test_space_lets_the_mayor_answer_the_roll_call_and_seven_are_there(
    before: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(before, qtbot)
    facts = dialog.facts.text()
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert dialog.facts.text() == facts
    assert dialog.roll.mayor.isVisibleTo(dialog)
    assert_all_named(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (visit,) = known(before).visits
    assert (visit.person_id, visit.start) == (mayor(before), Moment())
    assert known(before).at_roll_call == 7


def test_a_roll_that_was_begun_keeps_whom_the_mayor_sends(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    ola = before.protocol.person("Ola")
    box = dialog.roll.mayor.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    stored = dialog.draft_json()
    again = opened(before, qtbot)
    again.take_draft(stored)
    assert again.draft.visitor == ola
    again.set_meeting()
    assert [visit.person_id for visit in known(before).visits] == [ola]


def test_f2_on_the_mayors_line_lets_no_deputy_sit(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Cato"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    dialog.seats.choose(mayor(before))
    QTest.keyClick(dialog, Qt.Key.Key_F2)
    assert dialog.draft.calls == {}
    dialog.set_meeting()
    called = opened(before, qtbot)
    called.seats.choose(before.protocol.person("Cato"))
    called.seats.choose(mayor(before))
    QTest.keyClick(called, Qt.Key.Key_F2)
    assert len(known(before).items[before.case].voters) == 6


def test_space_lets_the_mayor_come_and_go_now(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    came = known(world).events[-1]
    assert isinstance(came, Attended)
    assert came.moment == Moment(Phase.DURING, world.case, at(18, 5), after=0)
    assert dialog.seats.currentItem().checkState() is Qt.CheckState.Checked
    assert len(known(world).items[world.case].voters) == 7
    assert_all_named(dialog)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert isinstance(known(world).events[-1], Left)
    assert dialog.seats.currentItem().checkState() is Qt.CheckState.Unchecked


def test_what_was_entered_can_be_moved_and_taken_back(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    event = known(world).events[-1]
    dialog.mayor.when.phase.choose(0)
    clicked(dialog, f"mayor_move_{event.id}")
    assert known(world).visits[0].start.phase is Phase.BEFORE
    clicked(dialog, f"mayor_undo_{event.id}")
    assert known(world).visits == ()


def test_whom_the_mayor_sent_is_found_at_the_mayors_line(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Cato"))
    dialog.choose(world.protocol.person("Ola"))
    assert dialog.seats.person == mayor(world)


def test_the_seven_find_the_mayor_disqualified(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    dialog.mayor.recusal.button.click()
    event = known(world).events[-1]
    assert isinstance(event, Recusal)
    assert (event.person_id, event.ruling) == (mayor(world), Ruling(True, 7))
    assert not dialog.trouble.isVisibleTo(dialog)
    line = dialog.seats.currentItem().text()
    assert line.endswith("– disqualified")
    assert not dialog.mayor.recusal.isVisibleTo(dialog)
    world.page.refresh()
    assert world.page.live is not None
    assert away(world.page.live, world.case).endswith("Kari Nes: disqualified")


def visit(world: LiveWorld) -> None:
    world.page.data.enter(Attended(None, mayor(world), Moment(Phase.BEFORE, world.case)))
    world.page.open_item(world.case)
    world.page.refresh()


def test_the_window_says_that_the_mayor_is_there_and_counts_seven(world: LiveWorld) -> None:
    visit(world)
    live = world.page.live
    assert live is not None
    assert away(live, world.case).endswith("Kari Nes: tale- og forslagsrett, ikke stemmerett")
    assert "7" in present(live, world.case)[0]
    assert "8" not in present(live, world.case)[0]


def test_the_mayor_can_be_chosen_as_mover_and_not_as_voter(
    world: LiveWorld, storage: Storage, qtbot: QtBot
) -> None:
    visit(world)
    live = world.page.live
    assert live is not None
    record = live.records[world.case]
    dialog = ProposalDialog(asked_about(live.attendance, record, None, None), storage.files)
    qtbot.addWidget(dialog)
    names = [dialog.mover.itemText(row) for row in range(dialog.mover.count())]
    assert names[-2:] == ["Kari Nes (Sp)", "It came with the papers"]
    assert len(names) == 9
    assert "Kari Nes" not in {voter.name for voter in record.room.voters}


def test_the_mayor_asks_for_the_floor(world: LiveWorld) -> None:
    visit(world)
    world.page.case.editor.setFocus()
    world.press(Qt.Key.Key_F2)
    assert focused().objectName() == "live_speaker_name"
    world.type_in("kari")
    world.press(Qt.Key.Key_Return)
    (speech,) = world.kept(world.case).speeches
    assert (str(speech), speech.person_id) == ("Kari Nes (Sp)", mayor(world))


def test_what_the_mayor_said_beforehand_stands_at_the_line(before: LiveWorld, qtbot: QtBot) -> None:
    with before.page.around.storage.database.write("test") as session:
        asks = Request(None, mayor(before), (before.case,), Ground.PARTY)
        ask(session, before.protocol.meeting, asks)
    before.page.refresh()
    assert "asks beforehand: habilitet" in opened(before, qtbot).seats.item(7).text()
    with before.page.around.storage.database.write("test") as session:
        absence = Absence(None, mayor(before), AbsenceReason.TRAVEL)
        report_absence(session, before.protocol.meeting, absence)
    before.page.refresh()
    assert "reported absence" in opened(before, qtbot).seats.item(7).text()

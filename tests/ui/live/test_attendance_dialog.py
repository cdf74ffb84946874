"""F7 by keyboard: the roll call, deputies in their order, who comes, goes and steps aside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Left,
    Moment,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.committee import Role
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.item_attendance import ItemAttendance
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.requests import Request
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.deputy_calls import log_call, read_calls
from agenda_app.services.locking import minutes_gaps
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.requests import ask
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.entry_log import EntryLog
from agenda_app.ui.live.live_words import away, surname
from agenda_app.ui.live.seat_lines import about
from agenda_app.ui.parts.field import Field
from agenda_app.ui.theme import Theme
from tests.services.protocol import an_addition, at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused


@pytest.fixture
def before(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """Before the roll is called."""
    with a_live_world(storage, jobs, theme, called=False) as world:
        yield world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
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
    return dialog


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def in_case(world: LiveWorld) -> ItemAttendance:
    return known(world).items[world.case]


def clicked(dialog: AttendanceDialog, name: str) -> None:
    QApplication.processEvents()
    (button,) = (b for b in dialog.findChildren(QPushButton, name) if b.isVisibleTo(dialog))
    button.click()


def test_enter_sets_the_meeting_with_everybody_there(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    assert dialog.facts.text().startswith("7 ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    events = known(before).events
    assert [event.at for event in events if isinstance(event, Opened)] == [at(18, 5)]
    assert known(before).at_roll_call == 7
    assert not dialog.isVisible()


def test_enter_without_a_time_goes_to_the_field_that_asks_for_it(
    before: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(before, qtbot)
    dialog.at.clear()
    dialog.seats.setFocus()
    QTest.keyClick(dialog.seats, Qt.Key.Key_Return)
    assert dialog.at.hasFocus()
    QTest.keyClicks(dialog.at, "1810")
    QTest.keyClick(dialog.at, Qt.Key.Key_Return)
    assert [event.at for event in known(before).events if isinstance(event, Opened)] == [at(18, 10)]


def test_space_and_f2_let_the_next_deputy_sit(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    QTest.keyClicks(dialog.seats, "c")
    assert dialog.seats.person == before.protocol.person("Cato")
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_F2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert "Hild Bakke" in sat
    assert "Cato Lund" not in sat


def test_two_away_of_a_group_get_two_different_deputies(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    for name in ("Cato", "Dina"):
        dialog.seats.choose(before.protocol.person(name))
        QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_F2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert {"Hild Bakke", "Ida Dal"} <= set(sat)


def test_a_deputy_out_of_order_wants_a_reason(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Cato"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    choice = dialog.roll.deputy
    choice.box.setCurrentIndex(choice.box.findData(before.protocol.person("Ida")))
    choice.box.activated.emit(choice.box.currentIndex())
    dialog.set_meeting()
    assert dialog.isVisible()
    assert "§ 7-10" in dialog.trouble.sentence
    QTest.keyClicks(choice.reason, "Hild svarte ikke")
    choice.reason.editingFinished.emit()
    dialog.set_meeting()
    assert not dialog.isVisible()
    calls = before.store.read(read_calls, before.protocol.meeting)
    assert [call.reason for call in calls] == ["Hild svarte ikke"]


def test_too_few_are_no_quorum_and_it_is_said(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    for name in ("Aud", "Bo", "Cato", "Dina"):
        dialog.seats.choose(before.protocol.person(name))
        QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert "§\N{NO-BREAK SPACE}11-9" in dialog.facts.text()


def test_a_reported_absence_is_kept_with_its_reason(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Geir"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    dialog.roll.reason.setCurrentIndex(1)
    dialog.roll.reason.activated.emit(1)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (absence,) = known(before).absences
    assert absence.person_id == before.protocol.person("Geir")


def test_tab_comes_to_what_was_entered_before_it_comes_to_the_foot(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    QApplication.processEvents()
    seen = [focused().objectName()]
    while len(seen) < 40:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is dialog.seats:
            break
        seen.append(focused().objectName())
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    order = [f"seat_move_{left.id}", f"seat_undo_{left.id}", "attendance_at", "attendance_close"]
    places = [seen.index(name) for name in ("seat_at", *order)]
    assert places == sorted(places)


def test_space_lets_somebody_go_now_and_undo_brings_them_back(
    world: LiveWorld, qtbot: QtBot
) -> None:
    world.at(18, 20)
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Geir"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    assert (left.moment.at, left.moment.item_id) == (at(18, 20), world.case)
    assert in_case(world).present == 6
    clicked(dialog, f"seat_undo_{left.id}")
    assert in_case(world).present == 7


def test_a_wrong_time_is_put_right_although_something_hangs_on_it(
    world: LiveWorld, qtbot: QtBot
) -> None:
    page, geir = world.page, world.protocol.person("Geir")
    page.data.enter(Left(None, geir, Moment(Phase.BEFORE, world.case, at(18, 10))))
    page.data.enter(Arrived(None, geir, Moment(Phase.BEFORE, world.protocol.case(2))))
    world.at(18, 25)
    dialog = opened(world, qtbot)
    dialog.seats.choose(geir)
    left = next(event for event in known(world).events if isinstance(event, Left))
    clicked(dialog, f"seat_move_{left.id}")
    moved = next(event for event in known(world).events if isinstance(event, Left))
    assert moved == replace(left, moment=Moment(Phase.DURING, world.case, at(18, 25), 0))


def test_nobody_whose_part_is_in_question_rules_on_another(world: LiveWorld, qtbot: QtBot) -> None:
    stays = Recusal(
        None, world.protocol.person("Bo"), world.case, Ground.PARTY, Ruling(False, 5, 1)
    )
    world.page.data.enter(stays)
    world.page.refresh()
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Geir"))
    clicked(dialog, "recusal_enter")
    last = [event for event in known(world).events if isinstance(event, Recusal)][-1]
    assert last.ruling is not None
    assert (last.ruling.agreed, last.ruling.is_unanimous) == (5, True)


def test_who_steps_aside_is_replaced_by_the_next_deputy(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Geir"))
    clicked(dialog, "recusal_enter")
    (recusal,) = (event for event in known(world).events if isinstance(event, Recusal))
    assert recusal.ruling is not None
    assert (recusal.ruling.agreed, recusal.ruling.is_unanimous) == (6, True)
    clicked(dialog, "seat_sits")
    (stepped,) = (event for event in known(world).events if isinstance(event, SteppedIn))
    assert stepped.person_id == world.protocol.person("Jon")
    assert len(in_case(world).voters) == 7


def test_the_deputy_in_the_seat_of_another_is_named_before_stepping_aside(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Geir"))
    who = dialog.seat.recusal.who
    assert who.isHidden()
    clicked(dialog, "recusal_enter")
    clicked(dialog, "seat_sits")
    assert dialog.seat.recusal.isVisible()
    assert who.isVisible()
    assert "Jon Fure" in who.text()


def test_nothing_that_was_entered_has_no_heading(qtbot: QtBot) -> None:
    log = EntryLog("seat")
    qtbot.addWidget(log)
    log.show_entries([(Recusal(None, PersonId(1), ItemId(1), Ground.PARTY), "Gjekk frå")])
    assert not log.isHidden()
    log.show_entries([])
    assert log.isHidden()


def test_what_cannot_be_is_said_in_place(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    world.at(18, 30)
    dialog.seats.choose(world.protocol.person("Geir"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    world.at(18, 10)
    dialog.seats.choose(world.protocol.person("Frid"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert dialog.trouble.isVisible()
    assert in_case(world).present == 6
    assert dialog.seats.currentItem().checkState() is Qt.CheckState.Checked


def test_another_can_chair_an_item(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Bo"))
    clicked(dialog, "seat_chairs")
    assert in_case(world).chair == world.protocol.person("Bo")


def test_a_deputy_who_would_chair_is_named(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.choose(world.protocol.person("Aud"))
    clicked(dialog, "recusal_enter")
    assert shown_button(dialog, "seat_chairs") == ""
    QTest.keyClick(dialog, Qt.Key.Key_F2)
    deputy = in_case(world).places[0].acting
    assert deputy is not None
    assert shown_button(dialog, "seat_chairs") == f"{surname(deputy.person_name)} chairs the item"


def shown_button(dialog: AttendanceDialog, name: str) -> str:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found.text() if found.isVisible() else ""


def test_the_word_of_the_committee_stands_after_a_name(world: LiveWorld) -> None:
    (chair,) = (
        seat for seat in known(world).chamber.people.values() if seat.membership.role is Role.CHAIR
    )
    assert about(chair).endswith(", chair")
    mayor = replace(chair, membership=replace(chair.membership, office="ordfører"))
    assert about(mayor).endswith(", ordfører")


def test_everything_has_a_name(world: LiveWorld, qtbot: QtBot) -> None:
    assert_all_named(opened(world, qtbot))


def test_everything_of_the_roll_has_a_name(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert_all_named(dialog)


def reported(world: LiveWorld, name: str, deputy: str) -> None:
    """Before the meeting: somebody is away, and a deputy has said yes."""
    meeting, person = world.protocol.meeting, world.protocol.person(name)
    absence = Absence(None, person, AbsenceReason.ILLNESS)
    world.store.write("test", report_absence, meeting, absence)
    yes = Call(None, world.protocol.person(deputy), person, at(9, 0), Answer.ACCEPTED)
    world.store.write("test", log_call, meeting, yes)
    world.page.refresh()


def test_the_roll_opens_with_what_was_reported(before: LiveWorld, qtbot: QtBot) -> None:
    reported(before, "Cato", "Hild")
    dialog = opened(before, qtbot)
    assert dialog.facts.text().startswith("7 ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert "Hild Bakke" in sat
    assert "Cato Lund" not in sat
    calls = before.store.read(read_calls, before.protocol.meeting)
    assert [call.answer for call in calls] == [Answer.ACCEPTED]


def test_who_reported_absence_comes_with_one_key_and_the_deputy_makes_way(
    before: LiveWorld, qtbot: QtBot
) -> None:
    reported(before, "Cato", "Hild")
    QTest.keyClick(opened(before, qtbot), Qt.Key.Key_Return)
    before.page.refresh()
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Cato"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert ("Cato Lund" in sat, "Hild Bakke" in sat) == (True, False)
    (absence,) = known(before).absences
    assert absence.person_id == before.protocol.person("Cato")
    assert dialog.came.isVisible()
    assert "Hild Bakke" in dialog.came.sentence
    assert "Cato Lund" in dialog.came.sentence
    (undo,) = dialog.came.links
    undo.click()
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert ("Cato Lund" in sat, "Hild Bakke" in sat) == (False, True)
    assert not dialog.came.isVisible()


def test_what_falls_away_when_the_member_comes_is_told_and_comes_back(
    before: LiveWorld, qtbot: QtBot
) -> None:
    reported(before, "Cato", "Hild")
    QTest.keyClick(opened(before, qtbot), Qt.Key.Key_Return)
    deputy, case = before.protocol.person("Hild"), before.protocol.case(2)
    aside = Recusal(None, deputy, case, Ground.CIRCUMSTANCES)
    before.store.write("test", enter_events, before.protocol.meeting, aside)
    before.page.refresh()
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Cato"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert not [one for one in known(before).events if isinstance(one, Recusal)]
    assert "Bakke" in dialog.came.sentence.partition(".")[2]
    dialog.came.links[0].click()
    assert [one.person_id for one in known(before).events if isinstance(one, Recusal)] == [deputy]


def test_who_reported_absence_from_a_case_and_is_there_is_pointed_out(
    before: LiveWorld, qtbot: QtBot
) -> None:
    person = before.protocol.person("Cato")
    absence = Absence(None, person, AbsenceReason.WORK, items=(before.case,))
    before.store.write("test", report_absence, before.protocol.meeting, absence)
    before.page.refresh()
    QTest.keyClick(opened(before, qtbot), Qt.Key.Key_Return)
    before.page.refresh()
    before.page.open_item(before.case)
    assert before.page.live is not None
    assert "Cato Lund" in away(before.page.live, before.case)
    assert "Cato Lund" not in away(before.page.live, before.protocol.case(2))


def test_a_deputy_who_said_yes_and_does_not_come_gives_way_to_the_next(
    before: LiveWorld, qtbot: QtBot
) -> None:
    reported(before, "Cato", "Hild")
    dialog = opened(before, qtbot)
    dialog.seats.choose(before.protocol.person("Cato"))
    choice = dialog.roll.deputy
    choice.box.setCurrentIndex(choice.box.findData(before.protocol.person("Ida")))
    choice.box.activated.emit(choice.box.currentIndex())
    dialog.set_meeting()
    assert not dialog.trouble.sentence
    sat = [seat.person_name for place in in_case(before).places for seat in place.sat]
    assert "Ida Dal" in sat
    people = known(before).chamber.people
    calls = before.store.read(read_calls, before.protocol.meeting)
    assert [(people[c.person_id].person_name, c.answer) for c in calls] == [
        ("Hild Bakke", Answer.ACCEPTED),
        ("Hild Bakke", Answer.NO_ANSWER),
        ("Ida Dal", Answer.ACCEPTED),
    ]


def test_what_was_asked_for_stands_ready_to_be_ruled_on(world: LiveWorld, qtbot: QtBot) -> None:
    person = world.protocol.person("Cato")
    request = Request(None, person, (world.case,), Ground.SIBLING)
    world.store.write("test", ask, world.protocol.meeting, request)
    world.page.refresh()
    dialog = opened(world, qtbot)
    assert "Cato Lund" in world.page.members.away.text()
    dialog.choose(person)
    assert dialog.seat.asked.isVisible()
    dialog.seat.recusal.button.click()
    (recusal,) = (e for e in known(world).events if isinstance(e, Recusal))
    assert (recusal.person_id, recusal.ground) == (person, Ground.SIBLING)
    assert not dialog.seat.asked.isVisible()
    world.page.refresh()
    assert "habiliteten" not in world.page.members.away.text()


def test_letters_in_a_row_find_the_surname_and_nobody_else(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    for typed, name in (("vik", "Bo"), ("lund", "Cato"), ("li", "Geir"), ("egil", "Egil")):
        QTest.keyClicks(dialog.seats, typed)
        assert dialog.seats.person == before.protocol.person(name)
        QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    away = {before.protocol.person(name) for name in ("Bo", "Cato", "Geir", "Egil")}
    assert set(dialog.draft.away) == away


def test_a_surname_goes_before_a_given_name(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    QTest.keyClicks(dialog.seats, "d")
    assert dialog.seats.person == before.protocol.person("Dina")
    dialog.seats.choose(before.protocol.person("Aud"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Home)
    QTest.keyClicks(dialog.seats, "a")
    assert dialog.seats.person == before.protocol.person("Frid")


def test_letters_of_nobody_turn_nobody_away(before: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(before, qtbot)
    QTest.keyClicks(dialog.seats, "lyng")
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert not dialog.draft.away
    QTest.keyClick(dialog.seats, Qt.Key.Key_Down)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert len(dialog.draft.away) == 1


def test_it_is_said_at_once_that_who_steps_aside_has_proposed(
    world: LiveWorld, qtbot: QtBot
) -> None:
    mover = world.protocol.mover("Geir", "V")
    proposal = an_addition(mover, "Kaia rustes opp.")
    with world.page.around.storage.database.write("test") as session:
        item = replace(world.kept(world.case), register=ProposalRegister((proposal,)))
        save_item_minutes(session, item)
    dialog = opened(world, qtbot)
    dialog.choose(world.protocol.person("Geir"))
    clicked(dialog, "recusal_enter")
    assert "Geir Li" in dialog.trouble.sentence
    assert dialog.trouble.isVisibleTo(dialog)
    with world.page.around.storage.database.write("test") as session:
        withdrawn = ProposalRegister((replace(proposal, withdrawn=True),))
        save_item_minutes(session, replace(world.kept(world.case), register=withdrawn))
    found = world.store.read(minutes_gaps, world.page.around.storage.files, world.protocol.meeting)
    assert not any(gap.code.value.startswith("aside") for gap in found)


def test_a_time_that_is_none_is_refused_and_stays(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.choose(world.protocol.person("Geir"))
    before = known(world).events
    dialog.seat.when.at.setText("25.00")
    clicked(dialog, "seat_left")
    assert known(world).events == before
    assert dialog.seat.when.at.text() == "25.00"
    (field,) = (f for f in dialog.seat.when.findChildren(Field) if f.editor is dialog.seat.when.at)
    assert field.error


def test_nobody_goes_under_an_item_that_is_over(world: LiveWorld, qtbot: QtBot) -> None:
    with world.page.around.storage.database.write("test") as session:
        kept = world.kept(world.case)
        save_item_minutes(session, replace(kept, begun_at=time(18, 10), ended_at=time(18, 30)))
    world.page.refresh()
    world.at(18, 20)
    dialog = opened(world, qtbot)
    dialog.choose(world.protocol.person("Geir"))
    before = known(world).events
    dialog.seat.when.at.setText("18.40")
    clicked(dialog, "seat_left")
    assert known(world).events == before
    assert "Geir Li" in dialog.trouble.sentence
    assert dialog.seat.when.at.text() == "18.40"
    clicked(dialog, "seat_phase_2")
    clicked(dialog, "seat_left")
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    assert left.moment == Moment(Phase.AFTER, world.case, at(18, 40))


def test_what_happens_now_is_after_an_item_that_is_over(world: LiveWorld, qtbot: QtBot) -> None:
    with world.page.around.storage.database.write("test") as session:
        kept = world.kept(world.case)
        save_item_minutes(session, replace(kept, begun_at=time(18, 10), ended_at=time(18, 30)))
    world.page.refresh()
    world.at(18, 40)
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Geir"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    assert left.moment == Moment(Phase.AFTER, world.case, at(18, 40))


def test_enter_after_a_time_lets_somebody_go_then_and_leads_back_to_the_list(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Cato"))
    dialog.seat.when.at.setFocus()
    dialog.seat.when.at.setText("18.40")
    QTest.keyClick(dialog.seat.when.at, Qt.Key.Key_Return)
    (gone,) = (event for event in known(world).events if isinstance(event, Left))
    assert (gone.person_id, gone.moment.at) == (world.protocol.person("Cato"), at(18, 40))
    assert dialog.focusWidget() is dialog.seats


def test_the_focus_goes_back_to_the_list_when_its_button_is_gone(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    dialog.seats.choose(world.protocol.person("Cato"))
    dialog.seat.left.setFocus()
    QTest.keyClick(dialog.seat.left, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.seats

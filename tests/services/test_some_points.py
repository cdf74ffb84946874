"""Who is out of some points is kept with them, refused where there are none, and told on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Recusal, SteppedIn
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.printed import Audience
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalPoint
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from agenda_app.domain.votes import Motion, Vote
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.services.locking import read_record
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.requests import ask
from agenda_app.services.voting import record_of
from tests.builders import TODAY, a_text
from tests.domain.partly_aside import TEXT
from tests.domain.voting import a_list
from tests.services.protocol import Protocol, a_protocol, roll_called, with_points


@dataclass
class Budget:
    """A meeting whose first case has five points, and whose second one has one."""

    session: Session
    protocol: Protocol

    @property
    def item(self) -> ItemId:
        return self.protocol.case(1)

    def points(self, *numbers: int) -> tuple[RecusedPoint, ...]:
        found = points_in(self.session, self.item)
        return tuple(found[number - 1] for number in numbers)

    def aside(self, *numbers: int) -> Recusal:
        ruling = Ruling(True, 6)
        person = self.protocol.person("Geir")
        return Recusal(None, person, self.item, Ground.PARTY, ruling, self.points(*numbers))

    def enter(self, *events: Event) -> None:
        enter_events(self.session, self.protocol.meeting, *events)

    def voted(self, *points: int) -> None:
        """Adopt some points, or the whole, with the votes of all who may."""
        motion = Motion((Matter(0, points),))
        room = record_of(self.session, self.item).room_now(motion)
        item = read_item_minutes(self.session, self.item)
        vote = Vote(motion, all_on(room.voters))
        save_item_minutes(self.session, replace(item, votes=(*item.votes, vote)))

    def codes(self) -> set[GapCode]:
        record = read_record(self.session, self.protocol.meeting)
        return {gap.code for gap in gaps_in(record)}


@pytest.fixture
def budget(storage: Storage) -> Iterator[Budget]:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        with_points(session, protocol.case(1), TEXT)
        yield Budget(session, protocol)


def test_the_points_are_there_again_and_come_back_when_they_were_taken_back(
    budget: Budget,
) -> None:
    budget.enter(budget.aside(3, 5))
    meeting = budget.protocol.meeting
    kept = read_attendance(budget.session, meeting).events[-1]
    assert replace(kept, id=None) == budget.aside(3, 5)
    withdraw_events(budget.session, meeting, kept)
    budget.enter(kept)
    assert read_attendance(budget.session, meeting).events[-1] == kept


def test_what_was_asked_for_has_its_points(budget: Budget) -> None:
    person = budget.protocol.person("Geir")
    request = Request(None, person, (budget.item,), Ground.PARTY, points=budget.points(3))
    known = ask(budget.session, budget.protocol.meeting, request)
    assert [one.points for one in known.requests] == [budget.points(3)]


def test_points_that_are_not_there_and_cases_without_points_are_refused(budget: Budget) -> None:
    strange = (RecusedPoint(7, "7", "x"),)
    with pytest.raises(UserError, match="Det finnes ikke noe punkt 7"):
        budget.enter(replace(budget.aside(), points=strange))
    with pytest.raises(UserError, match="Det er alle punktene"):
        budget.enter(budget.aside(1, 2, 3, 4, 5))
    other, standing = budget.protocol.case(2), budget.protocol.items[0].id
    for item in (other, standing):
        assert item is not None
        with pytest.raises(UserError, match="Saken har ingen punkter"):
            budget.enter(replace(budget.aside(3), item_id=item))
    request = Request(None, budget.protocol.person("Geir"), (other,), Ground.PARTY, points=strange)
    with pytest.raises(UserError, match="Saken har ingen punkter"):
        ask(budget.session, budget.protocol.meeting, request)
    assert read_attendance(budget.session, budget.protocol.meeting).partly(budget.item) == {}


def put_in_writing(budget: Budget) -> None:
    meeting = read_meeting(budget.session, budget.protocol.meeting)
    written = replace(meeting, form=MeetingForm.WRITTEN, urgency=Urgency.NO_TIME)
    save_meeting(budget.session, written)


def test_there_are_no_points_apart_where_all_answer_once_in_writing(budget: Budget) -> None:
    put_in_writing(budget)
    person, meeting = budget.protocol.person("Geir"), budget.protocol.meeting
    request = Request(None, person, (budget.item,), Ground.PARTY, points=budget.points(3))
    with pytest.raises(UserError, match="avgjøres skriftlig, svarer hver bare én gang") as refused:
        budget.enter(replace(budget.aside(3), ruling=None))
    assert "Geir Li (V) kan derfor ikke stå utenfor bare noen av punktene" in str(refused.value)
    with pytest.raises(UserError, match="avgjøres skriftlig, svarer hver bare én gang"):
        ask(budget.session, meeting, request)
    known = read_attendance(budget.session, meeting)
    assert known.requests == ()
    assert not any(isinstance(event, Recusal) for event in known.events)


def test_who_is_out_of_some_points_gives_no_answer_when_it_is_put_in_writing(
    budget: Budget,
) -> None:
    person, meeting = budget.protocol.person("Geir"), budget.protocol.meeting
    request = Request(None, person, (budget.item,), Ground.PARTY, points=budget.points(4))
    ask(budget.session, meeting, request)
    budget.enter(budget.aside(3))
    put_in_writing(budget)
    known = read_attendance(budget.session, meeting)
    assert known.partly(budget.item) == {}
    assert known.requests[0].points == ()
    written = record_of(budget.session, budget.item).written
    assert written is not None
    assert person not in {one.person_id for one in written.members}
    meeting_again = read_meeting(budget.session, meeting)
    save_meeting(budget.session, replace(meeting_again, form=MeetingForm.IN_ROOM, urgency=None))
    assert read_attendance(budget.session, meeting).partly(budget.item) == {
        person: budget.points(3)
    }


def test_each_vote_is_kept_with_those_who_take_part_in_it(budget: Budget) -> None:
    jon, geir = budget.protocol.person("Jon"), budget.protocol.person("Geir")
    budget.enter(budget.aside(3), SteppedIn(None, jon, budget.item, geir))
    for points in ((3,), (1, 2, 4, 5), ()):
        budget.voted(*points)
    record = record_of(budget.session, budget.item)
    voted = [{voter.person_id for voter in o.room.voters} for o in record.outcomes]
    assert [jon in room for room in voted] == [True, False, False]
    assert [geir in room for room in voted] == [False, True, True]
    assert record.refused == ()
    assert GapCode.POINTS_TOGETHER not in budget.codes()


def test_a_vote_in_which_everybody_took_part_does_not_fit_any_more(budget: Budget) -> None:
    budget.voted()
    budget.enter(budget.aside(3))
    assert {GapCode.VOTE_DOES_NOT_ADD_UP, GapCode.POINTS_TOGETHER} <= budget.codes()


def test_a_new_text_is_named_until_it_is_entered_anew_and_none_after_the_vote(
    budget: Budget,
) -> None:
    budget.enter(budget.aside(3))
    with_points(budget.session, budget.item, a_list("Nytt.", "Skolen får 10.", "Laget får 9."))
    assert GapCode.POINT_CHANGED in budget.codes()
    meeting = budget.protocol.meeting
    withdraw_events(budget.session, meeting, read_attendance(budget.session, meeting).events[-1])
    budget.enter(budget.aside(3))
    assert GapCode.POINT_CHANGED not in budget.codes()
    budget.voted(3)
    with_points(budget.session, budget.item, a_list("Alt er nytt.", "Og dette."))
    assert GapCode.POINT_CHANGED not in budget.codes()


def test_an_amendment_to_the_point_is_refused_to_who_is_out_of_it(budget: Budget) -> None:
    budget.enter(budget.aside(3))
    mover = budget.protocol.mover("Geir", "V")
    item = read_item_minutes(budget.session, budget.item)

    def amends(at: int) -> None:
        points = (ProposalPoint(a_text("Noe annet."), at),)
        made = MeetingProposal(1, ProposalKind.AMENDMENT, points, (mover,))
        register = replace(item.register, proposals=(made,))
        save_item_minutes(budget.session, replace(item, register=register))

    with pytest.raises(UserError, match="deltar ikke i behandlingen av punkt 3"):
        amends(3)
    amends(4)


def test_the_minutes_tell_of_it_with_how_many_took_part_in_each_vote(
    budget: Budget, storage: Storage
) -> None:
    budget.enter(budget.aside(3))
    budget.voted(3)
    budget.voted(1, 2, 4, 5)
    content = minutes_content(
        budget.session, storage.files, budget.protocol.meeting, Audience.INTERNAL, TODAY
    )
    item = next(one for one in content.items if one.votes)
    (said,) = item.before
    assert "Geir Li (V) ble enstemmig erklært inhabil ved behandlingen av punkt 3 i sak" in said
    fell = [row.fell for row in item.votes]
    assert "7 av 7 til stede, 6 med stemmerett." in fell[0]
    assert fell[1].endswith("7 av 7 til stede.")

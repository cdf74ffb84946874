"""Somebody comes or goes between two votes of a case, and both votes are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase
from agenda_app.domain.matters import Matter
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import correct_event, enter_events
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.voting import record_of
from tests.services.protocol import a_protocol, a_vote, at, roll_called


def test_an_arrival_between_two_votes_leaves_both_right(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Geir")
        case = protocol.case(1)
        first = a_vote(session, case, Matter())
        save_item_minutes(session, replace(read_item_minutes(session, case), votes=(first,)))
        during = Moment(Phase.DURING, case, at(18, 40))
        enter_events(session, protocol.meeting, Arrived(None, protocol.person("Geir"), during))
        second = a_vote(session, case, Matter())
        save_item_minutes(session, replace(read_item_minutes(session, case), votes=(first, second)))
    with storage.database.read() as session:
        record = record_of(session, case)
    assert record.refused == ()
    assert [outcome.votes for outcome in record.outcomes] == [(6, 0), (7, 0)]


def test_the_place_is_put_right_and_tells_that_the_vote_is_wrong(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        case = protocol.case(1)
        vote = a_vote(session, case, Matter())
        save_item_minutes(session, replace(read_item_minutes(session, case), votes=(vote,)))
        left = Left(None, protocol.person("Geir"), Moment(Phase.DURING, case, at(18, 45)))
        entered = enter_events(session, protocol.meeting, left).events[-1]
        assert isinstance(entered, Left)
        assert record_of(session, case).refused == ()
        right = replace(entered, moment=replace(entered.moment, after=0))
        correct_event(session, protocol.meeting, entered, right)
        assert read_attendance(session, protocol.meeting).events[-1] == right
        assert len(record_of(session, case).refused) == 1


def test_a_vote_with_a_wrong_number_is_refused_as_before(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        case = protocol.case(1)
        vote = a_vote(session, case, Matter())
        save_item_minutes(session, replace(read_item_minutes(session, case), votes=(vote,)))
        left = Left(None, protocol.person("Geir"), Moment(Phase.DURING, case, at(18, 45)))
        enter_events(session, protocol.meeting, left)
        kept = read_item_minutes(session, case)
        with pytest.raises(UserError):
            save_item_minutes(session, replace(kept, votes=(*kept.votes, vote)))

"""What is told of one person: the meetings they were at, and their votes that are public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow, MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.ballots import Ballots, Method, PartyVotes
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.matters import Matter
from agenda_app.domain.printed_person import AttendanceProof, VoteReport
from agenda_app.domain.proposals import Mover, ProposalRegister
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.agendas import read_item
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.locking import adjourn
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.one_person import attendance_proof, vote_report
from agenda_app.services.voting import record_of
from tests.builders import saved_meeting
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, an_addition, roll_called

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
TODAY = date(2026, 12, 31)


@pytest.fixture
def world(storage: Storage) -> Iterator[tuple[Storage, Session, Protocol]]:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Geir")
        for number in (1, 2):
            item = protocol.case(number)
            decide(session, item, OPEN)
            put(session, item, a_vote(session, item))
        yield storage, session, protocol


def decide(session: Session, item: ItemId, access: Access) -> None:
    """Decide on the access to the case of an item."""
    case_id = read_item(session, item).case_id
    assert case_id is not None
    save_case(session, replace(read_case(session, case_id), access=access))


def put(session: Session, item: ItemId, *votes: Vote) -> None:
    """Write votes on an addition down."""
    voter = record_of(session, item).room.voters[0]
    addition = an_addition(Mover(voter.person_id, voter.name, voter.party), "Kaia males.")
    kept = replace(read_item_minutes(session, item), register=ProposalRegister((addition,)))
    kept = save_item_minutes(session, kept)
    on_it = tuple(
        replace(vote, motion=replace(vote.motion, options=(Matter(1),))) for vote in votes
    )
    save_item_minutes(session, replace(kept, votes=on_it))


def lock(session: Session, protocol: Protocol) -> None:
    save_minutes(session, read_minutes(session, protocol.meeting))
    session.get_one(MinutesRow, protocol.meeting).locked_at = datetime(2026, 5, 1)


def proof(storage: Storage, session: Session, protocol: Protocol, name: str) -> AttendanceProof:
    asked = protocol.person(name), FIRST, LAST, TODAY
    return attendance_proof(session, storage.files, *asked)


def report(storage: Storage, session: Session, protocol: Protocol, name: str) -> VoteReport:
    asked = protocol.person(name), FIRST, LAST, TODAY
    return vote_report(session, storage.files, *asked)


def test_the_proof_has_the_meetings_somebody_was_at_with_clock_times(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    adjourn(session, protocol.meeting, time(20, 15))
    (line,) = proof(*world, "Bo").lines
    assert (line.day, line.committee, line.role) == (DAY, "Kommunestyret", "nestleder")
    assert (line.stays, line.is_part) == (((time(18, 2), time(20, 15)),), False)
    assert proof(*world, "Bo").head.about == "Bo Vik"
    assert proof(*world, "Geir").lines == ()


def test_who_was_called_for_a_case_and_aside_in_it_was_not_at_the_meeting(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    ida, item = protocol.person("Ida"), protocol.case(1)
    called = SteppedIn(None, ida, item, protocol.person("Geir"))
    enter_events(session, protocol.meeting, called)
    assert len(proof(*world, "Ida").lines) == 1
    enter_events(session, protocol.meeting, Recusal(None, ida, item, Ground.EMPLOYEE))
    assert proof(*world, "Ida").lines == ()


def test_a_meeting_outside_the_period_is_not_in_it(
    world: tuple[Storage, Session, Protocol],
) -> None:
    storage, session, protocol = world
    asked = protocol.person("Bo"), date(2026, 6, 1), LAST, TODAY
    assert attendance_proof(session, storage.files, *asked).lines == ()


def test_the_votes_of_a_person_are_told_when_the_minutes_are_locked(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    early = report(*world, "Bo")
    assert early.lines == ()
    assert "ikke låst" in early.lacking[0].bokmal
    lock(session, protocol)
    (first, second) = report(*world, "Bo").lines
    assert (first.title, second.title) == ("Opprusting av kaia", "Ny ferge")
    assert (first.side, first.is_named) == ("For", True)
    assert first.about.startswith("Tilleggsforslag")
    assert first.result == "Enstemmig vedtatt"
    assert report(*world, "Geir").lines == ()


def test_a_vote_in_an_item_that_was_put_right_says_where_to_look(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    lock(session, protocol)
    for number, item in ((1, 1), (2, None), (3, 1)):
        session.add(
            MinutesCorrectionRow(
                meeting_id=protocol.meeting,
                number=number,
                item_id=None if item is None else protocol.case(item),
                was="5 mot 1",
                becomes="4 mot 2",
                reason="Skrivefeil.",
                made_at=datetime(2026, 5, 4, 9),
            )
        )
    session.flush()
    (first, second) = report(*world, "Bo").lines
    assert first.outcome == (
        "Enstemmig vedtatt. Saken er rettet i protokollen, se rettelse 1 og 3."
    )
    assert second.outcome == "Enstemmig vedtatt"


@pytest.mark.parametrize("access", [exempt("offl. § 13"), UNDECIDED])
def test_what_is_not_public_is_left_out_whole(
    world: tuple[Storage, Session, Protocol], access: Access
) -> None:
    _, session, protocol = world
    decide(session, protocol.case(2), access)
    lock(session, protocol)
    assert [line.title for line in report(*world, "Bo").lines] == ["Opprusting av kaia"]


def test_what_was_voted_in_secret_and_trial_votes_are_left_out(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    item = protocol.case(1)
    taken = a_vote(session, item, Matter(1))
    trial = replace(taken, motion=Motion((Matter(1),), is_trial=True))
    secret = replace(taken, ballots=Ballots(Method.SECRET, (PartyVotes("", (6, 0)),)))
    kept = read_item_minutes(session, item)
    save_item_minutes(session, replace(kept, votes=(trial, secret)))
    lock(session, protocol)
    assert [line.title for line in report(*world, "Bo").lines] == ["Ny ferge"]


def test_who_voted_what_in_a_party_that_split_is_not_guessed(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, protocol = world
    item = protocol.case(1)
    kept = read_item_minutes(session, item)
    save_item_minutes(session, replace(kept, votes=(a_vote(session, item, Matter(1), Ap=2),)))
    lock(session, protocol)
    first = report(*world, "Dina").lines[0]
    assert (first.side, first.is_named) == ("Ikke ført med navn", False)
    assert first.result == "Vedtatt med 5 mot 1 stemme"
    assert report(*world, "Bo").lines[0].side == "For"


def test_meetings_that_nobody_wrote_down_are_told_to_those_who_sit_there(
    world: tuple[Storage, Session, Protocol],
) -> None:
    _, session, _ = world
    late = saved_meeting(session, "KST", date(2026, 5, 27)).id
    assert late is not None
    mark_sent(session, late)
    assert any("27.05.2026" in one.bokmal for one in proof(*world, "Bo").lacking)

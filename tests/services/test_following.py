"""A task is followed by itself, anything else when somebody chooses it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.case import Outcome
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import (
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.following import (
    follow_by_hand,
    follow_resolutions,
    not_followed,
    stop_following,
    unfollowed,
)
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from tests.builders import a_point, a_text
from tests.decided import first_case, held
from tests.services.protocol import Protocol, a_vote

MIXED = (
    a_point("1.", "Kaia rustes opp."),
    a_point("2.", "Rapporten tas til orientering."),
    a_point("3.", "Leder: Aud Strand (Ap)."),
)


def points(session: Session) -> list[str]:
    return [line.point.point for line in follow_ups(session)]


def test_only_what_leaves_something_to_do_is_followed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, text=MIXED)
        assert follow_resolutions(session) == 1
        assert points(session) == ["1."]
        assert unfollowed(session) == 0
        assert [(one.item.title, one.point.label) for one in not_followed(session)] == [
            ("Kaia", "2."),
            ("Kaia", "3."),
        ]


def test_what_was_sent_on_is_followed_until_it_is_answered(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, text=MIXED)
        item = protocol.case(1)
        points_of = (ProposalPoint(a_text("Lys utredes.")), ProposalPoint(a_text("Benk utredes.")))
        mover = protocol.mover("Bo", "H")
        sent = MeetingProposal(
            1, ProposalKind.REFER, points_of, (mover,), receiver="kommunedirektøren"
        )
        kept = read_item_minutes(session, item)
        kept = save_item_minutes(session, replace(kept, register=ProposalRegister((sent,))))
        first, second = (Matter(1, (number,)) for number in (1, 2))
        none = dict.fromkeys(("Ap", "H", "Sp", "V"), 0)
        votes = (*kept.votes, a_vote(session, item, first), a_vote(session, item, second, **none))
        save_item_minutes(session, replace(kept, votes=votes))
        follow_resolutions(session)
        told = [(line.point.point, line.point.text) for line in follow_ups(session)]
        assert told == [
            ("1.", "Kaia rustes opp."),
            ("Oversendt til kommunedirektøren:", "Lys utredes."),
        ]
        assert unfollowed(session) == 0


def test_whom_the_item_elected_is_nothing_to_follow(storage: Storage) -> None:
    text = (a_point("1.", "Takstnemnda: Aud Strand."), a_point("2.", "Nemnda møtes i mai."))
    with storage.database.write("test") as session:
        protocol = held(session, text=text)
        kept = read_item_minutes(session, protocol.case(1))
        election = HeldElection("Takstnemnda", AgreedElection(1, (), (), Count(7), None))
        save_item_minutes(session, replace(kept, elections=(election,)))
        follow_resolutions(session)
        assert points(session) == ["2."]


def test_a_recommendation_is_followed_only_when_it_is_chosen(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, text=MIXED[:1])
        recommend(session, protocol)
        assert follow_resolutions(session) == 0
        (one,) = not_followed(session)
        follow_by_hand(session, one.point)
        follow_by_hand(session, one.point)
        assert points(session) == ["1."]


def recommend(session: Session, protocol: Protocol) -> None:
    case = first_case(session, protocol)
    (step,) = case.treatments
    save_case(session, replace(case, treatments=(replace(step, outcome=Outcome.RECOMMENDED),)))
    assert case.id is not None
    assert read_case(session, case.id).treatments[0].outcome is Outcome.RECOMMENDED


def test_a_chosen_point_stays_and_can_be_taken_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, text=MIXED)
        follow_resolutions(session)
        noted = not_followed(session)[0].point
        follow_by_hand(session, noted)
        assert (follow_resolutions(session), unfollowed(session)) == (0, 0)
        assert points(session) == ["1.", "2."]
        stop_following(session, noted)
        assert points(session) == ["1."]
        stop_following(session, noted)


def test_a_chosen_point_on_which_something_is_written_is_not_taken_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, text=MIXED)
        noted = not_followed(session)[0].point
        follow_by_hand(session, noted)
        (line,) = follow_ups(session)
        save_follow_up(session, replace(line.point, owner="Siv Moe"))
        with pytest.raises(UserError, match="ført noe"):
            stop_following(session, noted)


def test_a_point_that_is_gone_cannot_be_chosen(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, text=MIXED)
        noted = not_followed(session)[0].point
        with pytest.raises(NotFoundError):
            follow_by_hand(session, replace(noted, place=9))


def test_what_was_followed_before_the_rule_goes_unless_something_is_written(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = held(
            session, text=(a_point("1.", "Kaia rives."), a_point("2.", "Lys settes opp."))
        )
        assert follow_resolutions(session) == 2
        second = follow_ups(session)[1]
        save_follow_up(session, replace(second.point, owner="Siv Moe"))
        kept = read_item_minutes(session, protocol.case(1))
        noted = (
            a_point("1.", "Saken tas til orientering."),
            a_point("2.", "Melding tas til orientering."),
        )
        save_item_minutes(session, replace(kept, resolution=noted, is_edited=True))
        assert unfollowed(session) == 1
        assert follow_resolutions(session) == 0
        assert [line.point.owner for line in follow_ups(session)] == ["Siv Moe"]

"""An election as it is stored: what was entered, never what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.ballots import Ballots
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Role
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Ballot, Count, ElectionMode
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import Election, HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.domain.vote_json import ballots_fields, ballots_from

Stored = dict[str, Any]


def to_json(held: HeldElection) -> str:
    """Return an election as compact JSON with a stable order of keys."""
    fields = {
        "about": held.about,
        "mode": held.mode.value,
        "election": _stored(held.election),
        "to": held.to and _to(held.to),
        "taken": held.taken,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> HeldElection:
    """Return the election that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not an election.
    """
    try:
        fields: Stored = json.loads(stored)
        mode = ElectionMode(fields["mode"])
        # Elections that were kept before they said what they are to have no such field.
        to = fields.get("to")
        # One that was kept before they were numbered comes before whoever goes from now on.
        taken = int(fields.get("taken", 1))
        election = _READ[mode](fields["election"])
        return HeldElection(fields["about"], election, to and _read_to(to), taken)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored election: {error!r}") from error


def _stored(election: Election) -> Stored:
    match election:
        case AgreedElection():
            return {
                "seats": election.seats,
                "members": [_candidate(c) for c in election.members],
                "deputies": [_candidate(c) for c in election.deputies],
                "on_method": _count(election.on_method),
                "on_names": election.on_names and _count(election.on_names),
                "blanks_are_cast": election.blanks_are_cast,
            }
        case ProportionalElection():
            return {
                "seats": election.seats,
                "lists": [_list(entry) for entry in election.lists],
                "blank": election.blank,
                "ballot": election.ballot.value,
                "drawn": list(election.drawn),
                "as_far_as_possible": election.as_far_as_possible,
                "ballots": election.ballots and ballots_fields(election.ballots),
            }
        case MajorityElection():
            return {
                "first": _poll(election.first),
                "second": election.second and _poll(election.second),
                "drawn": election.drawn and _candidate(election.drawn),
                "ballot": election.ballot.value,
                "elected_in": election.elected_in and election.elected_in.value,
                "blanks_are_cast": election.blanks_are_cast,
            }
        case AppointmentVote():
            return {
                "poll": _poll(election.poll),
                "chair_for": election.chair_for and _candidate(election.chair_for),
                "blanks_are_cast": election.blanks_are_cast,
            }


def _to(to: ElectedTo) -> Stored:
    return {
        "committee_id": to.committee_id,
        "kind": to.kind.value,
        "role": to.role.value,
        "starts": to.starts.isoformat(),
        "ends": to.ends and to.ends.isoformat(),
        "has_consented": to.has_consented,
    }


def _read_to(stored: Stored) -> ElectedTo:
    ends = stored["ends"]
    return ElectedTo(
        CommitteeId(stored["committee_id"]),
        CommitteeKind(stored["kind"]),
        Role(stored["role"]),
        date.fromisoformat(stored["starts"]),
        ends and date.fromisoformat(ends),
        stored["has_consented"],
    )


def _candidate(candidate: Candidate) -> Stored:
    return {
        "name": candidate.name,
        "gender": candidate.gender and candidate.gender.value,
        "party": candidate.party,
        "person_id": candidate.person_id,
    }


def _count(count: Count) -> list[Any]:
    numbers = [count.votes_for, count.against, count.blank]
    return numbers if count.ballots is None else [*numbers, ballots_fields(count.ballots)]


def _list(entry: ListVotes) -> Stored:
    handed_in = entry.candidates
    return {
        "name": handed_in.name,
        "candidates": [_candidate(c) for c in handed_in.candidates],
        "groups": list(handed_in.groups),
        "signed_by": handed_in.signed_by,
        "list_id": handed_in.list_id,
        "votes": entry.votes,
    }


def _poll(poll: Poll) -> Stored:
    votes = [[_candidate(entry.candidate), entry.votes] for entry in poll.votes]
    ballots = poll.ballots and ballots_fields(poll.ballots)
    return {"votes": votes, "blank": poll.blank, "ballots": ballots}


def _read_candidate(stored: Stored) -> Candidate:
    gender = stored["gender"]
    return Candidate(
        stored["name"], gender and Gender(gender), stored["party"], stored["person_id"]
    )


def _read_poll(stored: Stored) -> Poll:
    votes = (CandidateVotes(_read_candidate(who), number) for who, number in stored["votes"])
    return Poll(tuple(votes), stored["blank"], _read_ballots(stored))


def _read_ballots(stored: Stored) -> Ballots | None:
    # Elections that were kept before they said how the parties voted have no such field.
    ballots = stored.get("ballots")
    return ballots and ballots_from(ballots)


def _read_count(stored: list[Any]) -> Count:
    votes_for, against, blank, *told = stored
    return Count(votes_for, against, blank, ballots_from(told[0]) if told else None)


def _read_list(stored: Stored) -> ListVotes:
    handed_in = CandidateList(
        stored["name"],
        tuple(_read_candidate(c) for c in stored["candidates"]),
        tuple(stored["groups"]),
        stored["signed_by"],
        stored["list_id"],
    )
    return ListVotes(handed_in, stored["votes"])


def _read_agreed(stored: Stored) -> AgreedElection:
    return AgreedElection(
        seats=stored["seats"],
        members=tuple(_read_candidate(c) for c in stored["members"]),
        deputies=tuple(_read_candidate(c) for c in stored["deputies"]),
        on_method=_read_count(stored["on_method"]),
        on_names=stored["on_names"] and _read_count(stored["on_names"]),
        blanks_are_cast=stored["blanks_are_cast"],
    )


def _read_proportional(stored: Stored) -> ProportionalElection:
    return ProportionalElection(
        seats=stored["seats"],
        lists=tuple(_read_list(entry) for entry in stored["lists"]),
        blank=stored["blank"],
        ballot=Ballot(stored["ballot"]),
        drawn=tuple(stored["drawn"]),
        as_far_as_possible=stored["as_far_as_possible"],
        ballots=_read_ballots(stored),
    )


def _read_majority(stored: Stored) -> MajorityElection:
    return MajorityElection(
        first=_read_poll(stored["first"]),
        second=stored["second"] and _read_poll(stored["second"]),
        drawn=stored["drawn"] and _read_candidate(stored["drawn"]),
        ballot=Ballot(stored["ballot"]),
        elected_in=stored["elected_in"] and CommitteeKind(stored["elected_in"]),
        blanks_are_cast=stored["blanks_are_cast"],
    )


def _read_appointment(stored: Stored) -> AppointmentVote:
    return AppointmentVote(
        poll=_read_poll(stored["poll"]),
        chair_for=stored["chair_for"] and _read_candidate(stored["chair_for"]),
        blanks_are_cast=stored["blanks_are_cast"],
    )


_READ: dict[ElectionMode, Callable[[Stored], Election]] = {
    ElectionMode.AGREED: _read_agreed,
    ElectionMode.PROPORTIONAL: _read_proportional,
    ElectionMode.MAJORITY: _read_majority,
    ElectionMode.APPOINTMENT: _read_appointment,
}

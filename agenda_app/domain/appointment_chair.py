"""The vote of who chairs at an appointment, which decides where two have equally many.

Where it is told how the parties voted, what who chairs voted can follow from that, and it decides
whether anybody picked it or not (koml. § 11-9 second paragraph).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agenda_app.domain.appointment import AppointmentResult, AppointmentState, AppointmentVote
from agenda_app.domain.ballots import BLANK, ballot_refusals, known_sides
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.votes import Room


def with_chairs_vote(vote: AppointmentVote, room: Room) -> AppointmentVote:
    """Return a vote with what who chairs voted, where nobody picked it and the ballots tell."""
    side = _side(vote, room)
    if vote.chair_for is not None or side in {None, BLANK}:
        return vote
    assert side is not None
    return replace(vote, chair_for=vote.poll.votes[side].candidate)


def chair_doubts(vote: AppointmentVote, result: AppointmentResult, room: Room) -> Iterator[DoubtOn]:
    """Yield why the vote of who chairs cannot have decided; nothing where something else did."""
    if result.state is not AppointmentState.CHAIR_DECIDED or not room.voters:
        return
    if room.chair is None:
        yield DoubtOn(ElectionDoubt.NOBODY_CHAIRS)
        return
    side = _side(vote, room)
    told = None if side in {None, BLANK} else vote.poll.votes[side or 0].candidate
    if side is not None and told != vote.chair_for:
        yield DoubtOn(ElectionDoubt.CHAIR_WRONG)


def _side(vote: AppointmentVote, room: Room) -> int | None:
    """Return the side that the ballots have who chairs on, None where they do not tell."""
    ballots, sides = vote.poll.ballots, len(vote.poll.votes)
    if ballots is None or room.chair is None:
        return None
    if ballot_refusals(ballots, room.voters, sides, blank_allowed=True):
        return None
    return known_sides(ballots, room.voters).get(room.chair.person_id)

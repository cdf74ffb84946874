"""What came of an election as it was entered, counted anew each time among those who may vote.

Source of who elects nobody: koml. §§ 7-1 and 11-9 (too few are there).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agenda_app.domain.agreed_election import AgreedElection, AgreedResult, hold_agreed
from agenda_app.domain.appointment import AppointmentResult, AppointmentVote, hold_appointment
from agenda_app.domain.appointment_chair import chair_doubts, with_chairs_vote
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.committee_size import fewest_seats
from agenda_app.domain.deputies_balance import more_deputies_doubts
from agenda_app.domain.elected_from import ElectedFrom, outside_doubts
from agenda_app.domain.elected_members import is_of_whole
from agenda_app.domain.elected_to import LEADERS
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_parties import open_votes, party_doubts
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import (
    DeputyLine,
    ElectionOutcome,
    HeldElection,
    Result,
    Standing,
    election_refusals,
)
from agenda_app.domain.majorities import Majority, least_of_board
from agenda_app.domain.majority_election import (
    MajorityElection,
    MajorityResult,
    MajorityState,
    Poll,
    hold_majority,
)
from agenda_app.domain.people import PersonId
from agenda_app.domain.proportional_election import (
    ProportionalElection,
    ProportionalResult,
    hold_proportional,
)
from agenda_app.domain.votes import Room

_ADDS_UP = frozenset(
    {
        ElectionDoubt.VOTES_MISSING,
        ElectionDoubt.VOTES_TOO_MANY,
        ElectionDoubt.PARTIES_WRONG,
        ElectionDoubt.VOTES_APART,
        ElectionDoubt.CHAIR_WRONG,
        ElectionDoubt.NOBODY_CHAIRS,
    }
)
_OF_MAJORITY = {
    MajorityState.SECOND_VOTE_NEEDED: Standing.SECOND_VOTE_NEEDED,
    MajorityState.LOT_NEEDED: Standing.LOT_NEEDED,
    MajorityState.NOBODY: Standing.NOBODY,
}


def outcome_of(
    held: HeldElection, room: Room, elected_from: ElectedFrom | None = None
) -> ElectionOutcome:
    """Return what came of an election among those who may vote.

    Args:
        held: the election as it was entered.
        room: who may vote in it; when that is nobody, the attendance is not known. Fewer than half
            of the members elect nobody (koml. § 11-9), nor do fewer than two thirds of a council
            that constitutes (§ 7-1).
        elected_from: from among whom somebody must be elected, as far as that is known.

    Raises:
        ValueError: it cannot be as it is entered (``election_refusals``).
    """
    for reason in election_refusals(held):
        raise ValueError(reason.bokmal)
    outcome = replace(_counted(held, room), room=room)
    elected = (*outcome.members, *(name for line in outcome.deputies for name in line.names))
    known = elected_from or ElectedFrom()
    doubts = (
        *outside_doubts(held.to, elected, known),
        *_more_deputies(outcome, known),
        *_in_part(outcome),
    )
    outcome = replace(outcome, doubts=tuple(dict.fromkeys((*outcome.doubts, *doubts))))
    if outcome.standing is Standing.ELECTED and room.has_too_few:
        return replace(
            outcome,
            standing=Standing.NOT_QUORATE,
            members=(),
            deputies=(),
        )
    return outcome


def _more_deputies(outcome: ElectionOutcome, known: ElectedFrom) -> Iterator[DoubtOn]:
    """Yield what is doubtful about deputies who come in addition to those of their group.

    Nothing is where nobody knows whom the group has already.
    """
    election, to = outcome.held.election, outcome.held.to
    is_more = isinstance(election, AgreedElection) and election.is_supplement
    standing = None if to is None else known.deputies.get(to.committee_id)
    if is_more and standing is not None:
        names = (name for line in outcome.deputies for name in line.names)
        yield from more_deputies_doubts(names, standing)


def _in_part(outcome: ElectionOutcome) -> Iterator[DoubtOn]:
    """Yield that fewer are elected to a control committee than any has.

    Where one of it is replaced, all are elected anew (koml. § 23-1). A group that only gets more
    deputies replaces nobody.
    """
    to = outcome.held.to
    if to is None or to.kind is not CommitteeKind.CONTROL_COMMITTEE or to.role in LEADERS:
        return
    if outcome.members and not is_of_whole(outcome, fewest_seats(to.kind)):
        yield DoubtOn(ElectionDoubt.CONTROL_IN_PART)


def _counted(held: HeldElection, room: Room) -> ElectionOutcome:
    election = held.election
    entitled = len(room.voters) or None
    match election:
        case AgreedElection():
            agreed = hold_agreed(replace(_put(election), entitled=entitled))
            by_party = party_doubts(open_votes(agreed.election), room.voters)
            return _agreed(held, replace(agreed, doubts=(*agreed.doubts, *by_party)))
        case ProportionalElection():
            electing = [PersonId(voter.person_id) for voter in room.voters] or None
            known = replace(election, entitled=entitled, electing=electing)
            by_lists = hold_proportional(known)
            by_party = party_doubts(open_votes(known), room.voters)
            return _proportional(held, replace(by_lists, doubts=(*by_lists.doubts, *by_party)))
        case MajorityElection():
            put = _second(election)
            result = hold_majority(replace(put, entitled=entitled))
            by_party = party_doubts(open_votes(put), room.voters)
            result = replace(result, doubts=(*result.doubts, *by_party))
            return _majority(held, result)
        case AppointmentVote():
            vote = with_chairs_vote(election, room)
            least = least_of_board(room.seats) if room.usual is Majority.BOARD else 0
            appointed = hold_appointment(replace(vote, entitled=entitled, least=least))
            by_party = party_doubts(open_votes(election), room.voters)
            by_chair = chair_doubts(vote, appointed, room)
            doubts = (*appointed.doubts, *by_party, *by_chair)
            return _appointment(held, replace(appointed, doubts=doubts))


def _put(election: AgreedElection) -> AgreedElection:
    """Return an agreed election without a vote on the names that nobody has counted yet."""
    is_put = election.on_names is not None and election.on_names.all_votes > 0
    return election if is_put else replace(election, on_names=None)


def _second(election: MajorityElection) -> MajorityElection:
    """Return a majority election without a second vote that nobody has counted yet."""
    is_held = election.second is not None and election.second.cast(blanks_are_cast=True) > 0
    return election if is_held else replace(election, second=None)


def _agreed(held: HeldElection, result: AgreedResult) -> ElectionOutcome:
    election = result.election
    is_open = not _is_counted(election.on_method) or (
        result.method_is_agreed and not _is_counted(election.on_names)
    )
    standing = Standing.ELECTED if result.is_elected else Standing.NOT_AGREED
    if is_open or not election.has_names:
        standing = Standing.NOT_COUNTED
    groups = dict.fromkeys(candidate.party for candidate in election.deputies)
    deputies = tuple(
        DeputyLine(group, tuple(c for c in election.deputies if c.party == group))
        for group in groups
    )
    return _outcome(held, result, standing, election.members, deputies)


def _is_counted(count: Count | None) -> bool:
    return count is not None and count.all_votes > 0


def _proportional(held: HeldElection, result: ProportionalResult) -> ElectionOutcome:
    votes = sum(entry.votes for entry in result.election.lists)
    if not votes + result.election.blank:
        standing = Standing.NOT_COUNTED
    elif not votes:
        standing = Standing.NOBODY
    else:
        needs_lot = result.distribution.needs_lot
        standing = Standing.LOT_NEEDED if needs_lot else Standing.ELECTED
    members = tuple(
        replace(name, party=name.party or entry.candidates.name)
        for entry in result.lists
        for name in entry.members.names
    )
    deputies = tuple(
        DeputyLine(entry.candidates.name, entry.deputies.names)
        for entry in result.lists
        if entry.deputies.names
    )
    return _outcome(held, result, standing, members, deputies)


def _majority(held: HeldElection, result: MajorityResult) -> ElectionOutcome:
    election = result.election
    standing = _OF_MAJORITY.get(result.state, Standing.ELECTED)
    polls = [poll for poll in (election.first, election.second) if poll is not None]
    if not all(_is_complete(poll) for poll in polls):
        standing = Standing.NOT_COUNTED
    elected = () if result.elected is None else (result.elected,)
    return _outcome(held, result, standing, elected)


def _appointment(held: HeldElection, result: AppointmentResult) -> ElectionOutcome:
    appointed = () if result.appointed is None else (result.appointed,)
    standing = Standing.ELECTED if appointed else Standing.UNDECIDED
    if not _is_complete(result.poll):
        standing = Standing.NOT_COUNTED
    return _outcome(held, result, standing, appointed)


def _is_complete(poll: Poll) -> bool:
    """Tell whether votes were counted, none of them for somebody without a name."""
    named = all(entry.candidate.name for entry in poll.votes if entry.votes)
    return named and poll.cast(blanks_are_cast=True) > 0


def _outcome(
    held: HeldElection,
    result: Result,
    standing: Standing,
    members: tuple[Candidate, ...],
    deputies: tuple[DeputyLine, ...] = (),
) -> ElectionOutcome:
    doubts = tuple(dict.fromkeys(result.doubts))
    if standing is Standing.NOT_COUNTED:
        # What is still being entered is no more than that.
        return ElectionOutcome(held, result, standing)
    if any(doubt.doubt in _ADDS_UP for doubt in doubts):
        standing = Standing.DOES_NOT_ADD_UP
    if standing is not Standing.ELECTED:
        members, deputies = (), ()
    return ElectionOutcome(held, result, standing, members, deputies, doubts)

"""What two PCs can enter of one item at once: nothing that the other one entered is written over.

Each step says what it was read as by whoever takes it. It is compared with what is stored, in the
write that changes it; where that is something else, nothing is changed, and it is said what the
other PC did. Two who enter the same have both done it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from typing import TypeVar

from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.speaking import SpeakingList
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Motion, Vote
from agenda_app.domain.voting_order import ChosenOrder
from agenda_app.domain.written import Answer, with_answer
from agenda_app.errors import ConflictError

One = TypeVar("One")

_CHOOSE = Sentence(
    "Ingenting er overskrevet. Se på det som er lagret, og velg hva som skal gjelde.",
    "Ingenting er overskrive. Sjå på det som er lagra, og vel kva som skal gjelde.",
)
_LOOK = Sentence(
    "Ingenting er overskrevet. Se på det som står nå, og gjør det på nytt om det trengs.",
    "Ingenting er overskrive. Sjå på det som står no, og gjer det på nytt om det trengst.",
)
_VOTE_ENTERED = Sentence(
    "Noen andre har ført denne avstemningen mens du førte den.",
    "Nokon andre har ført denne røystinga medan du førte ho.",
)
_VOTE_CHANGED = Sentence(
    "Noen andre har rettet denne avstemningen mens du førte den.",
    "Nokon andre har retta denne røystinga medan du førte ho.",
)
_VOTE_GONE = Sentence(
    "Noen andre har tatt bort denne avstemningen mens du førte den.",
    "Nokon andre har teke bort denne røystinga medan du førte ho.",
)
_OTHER_VOTE = Sentence(
    "Noen andre har ført eller tatt bort en annen avstemning i saken mens du førte denne.",
    "Nokon andre har ført eller teke bort ei anna røysting i saka medan du førte denne.",
)
_ORDER = Sentence(
    "Noen andre har stemt over noe i saken eller endret rekkefølgen mens du valgte den.",
    "Nokon andre har ført ei røysting i saka eller endra rekkjefølgja medan du valde ho.",
)
_LOOK_AT_ORDER = Sentence(
    "Rekkefølgen er ikke endret. Avbryt, og åpne den på nytt for å se den som gjelder nå.",
    "Rekkjefølgja er ikkje endra. Avbryt, og opne ho på nytt for å sjå den som gjeld no.",
)
_ELECTION_NEW = Sentence(
    "Noen andre har ført et valg i saken mens du førte dette.",
    "Nokon andre har ført eit val i saka medan du førte dette.",
)
_ELECTION_CHANGED = Sentence(
    "Noen andre har rettet dette valget mens du førte det.",
    "Nokon andre har retta dette valet medan du førte det.",
)
_ELECTION_GONE = Sentence(
    "Noen andre har tatt bort dette valget mens du førte det.",
    "Nokon andre har teke bort dette valet medan du førte det.",
)
_SPEAKERS = Sentence(
    "Noen andre har endret talelisten samtidig.", "Nokon andre har endra talarlista samstundes."
)
_TIMES = Sentence(
    "Noen andre har endret klokkeslettene i saken mens du rettet dem.",
    "Nokon andre har endra klokkesletta i saka medan du retta dei.",
)
_VOTED = Sentence(
    "Det er ført en avstemning eller et valg i saken, så den ble ikke avgjort uten.",
    "Det er ført ei røysting eller eit val i saka, så ho vart ikkje avgjord utan.",
)
_DECIDED = Sentence(
    "Noen andre har ført hvordan saken ble avgjort, samtidig.",
    "Nokon andre har ført korleis saka vart avgjord, samstundes.",
)

_ANSWERED = Sentence(
    "Noen andre har ført et svar fra den samme samtidig.",
    "Nokon andre har ført eit svar frå den same samstundes.",
)


def with_vote(
    item: ItemMinutes,
    seen: Sequence[Vote],
    place: int,
    vote: Vote | None,
    unvoted: Unvoted | None = None,
) -> ItemMinutes:
    """Return what is written down of an item with a vote in its place, or without it.

    Args:
        item: what is stored.
        seen: its votes as whoever enters this one saw them.
        place: which one it is, from 0; the next one comes after the last.
        vote: what it shall be, None where it is taken away.
        unvoted: how it was decided without votes, as whoever enters this one saw it.

    Raises:
        ConflictError: somebody else entered it, changed it, or took it away, or noted meanwhile
            that the item was decided without a vote.
    """
    same_before = _motions(item.votes[:place]) == _motions(seen[:place])
    was, now = _at(seen, place), _at(item.votes, place)
    if same_before and now == vote:
        return item
    if vote is not None and not item.votes and item.unvoted not in (None, unvoted):
        raise ConflictError(_DECIDED, _CHOOSE)
    if same_before and now == was:
        return replace(item, votes=_put(item.votes, place, vote))
    raise ConflictError(_what_happened(was, now, vote) if same_before else _OTHER_VOTE, _CHOOSE)


def entered_meanwhile() -> ConflictError:
    """Return what is said of a vote that was not kept before the program was killed.

    Had nobody else entered the same one, it would have been.
    """
    return ConflictError(_VOTE_ENTERED, _CHOOSE)


def _what_happened(was: Vote | None, now: Vote | None, vote: Vote | None) -> Sentence:
    """Return what somebody else did with a vote, None being one that is not kept."""
    if now is None:
        return _VOTE_GONE
    mine = vote or was
    if mine is not None and mine.motion != now.motion:
        return _OTHER_VOTE
    return _VOTE_ENTERED if was is None else _VOTE_CHANGED


def with_order(
    item: ItemMinutes, seen: Sequence[Vote], was: ChosenOrder | None, becomes: ChosenOrder
) -> ItemMinutes:
    """Return what is written down of an item with another order of what is left to vote on.

    Args:
        item: what is stored.
        seen: its votes as whoever chooses the order saw them.
        was: the order that was chosen before, None where it is the usual one.
        becomes: the order.

    Raises:
        ConflictError: somebody else voted on something, or chose another order.
    """
    if item.plan not in (was, becomes) or _motions(item.votes) != _motions(seen):
        raise ConflictError(_ORDER, _LOOK_AT_ORDER)
    return replace(item, plan=becomes)


def election_place(
    stored: Sequence[HeldElection], seen: Sequence[HeldElection], place: int | None
) -> int:
    """Return where an election stands among those that are stored; a new one comes last.

    Args:
        stored: the elections of the item.
        seen: the same as whoever enters this one saw them.
        place: which of those it is, None for a new one.

    Raises:
        ConflictError: somebody else entered one, changed this one, or took it away.
    """
    if place is None:
        if len(stored) > len(seen):
            raise ConflictError(_ELECTION_NEW, _CHOOSE)
        return len(stored)
    # Where another one was taken away this one stands elsewhere; it is known by what it says.
    same = [at for at, one in enumerate(stored) if one == seen[place]]
    if place in same:
        return place
    if len(same) == 1:
        return same[0]
    gone = len(stored) < len(seen)
    raise ConflictError(_ELECTION_GONE if gone else _ELECTION_CHANGED, _CHOOSE)


def with_election(item: ItemMinutes, place: int, held: HeldElection | None) -> ItemMinutes:
    """Return what is written down of an item with an election in its place, or without it."""
    was = _at(item.elections, place)
    kept = held if held is None or was is None else replace(held, taken=was.taken)
    return replace(item, elections=_put(item.elections, place, kept))


def with_speakers(
    item: ItemMinutes,
    seen: SpeakingList,
    about: Callable[[SpeakingList], object],
    change: Callable[[SpeakingList], SpeakingList],
) -> ItemMinutes:
    """Return what is written down of an item with a step on its list of speakers.

    Args:
        item: what is stored.
        seen: the list as whoever takes the step saw it.
        about: what of a list the step stands on; the rest of it may be another by now.
        change: the step.

    Raises:
        ConflictError: somebody else changed what it stands on.
    """
    if about(item.speeches) != about(seen):
        raise ConflictError(_SPEAKERS, _LOOK)
    return replace(item, speeches=change(item.speeches))


def with_times(
    item: ItemMinutes, seen: ItemMinutes, begun: time | None, ended: time | None
) -> ItemMinutes:
    """Return what is written down of an item that was taken up and done at other times.

    Raises:
        ConflictError: somebody else changed them.
    """
    wanted, was = (begun, ended), (seen.begun_at, seen.ended_at)
    _refuse_other((item.begun_at, item.ended_at), was, wanted, _TIMES)
    return replace(item, begun_at=begun, ended_at=ended)


def with_reply(
    item: ItemMinutes, person_id: PersonId, was: Answer | None, becomes: Answer | None
) -> ItemMinutes:
    """Return what is written down of an item with what a member answered in writing.

    Args:
        item: what is stored.
        person_id: whose answer it is.
        was: the answer as whoever enters it saw it, None for none.
        becomes: what it shall be, None where it is taken away.

    Raises:
        ConflictError: somebody else entered another one.
    """
    stored = next((one for one in item.answers if one.person_id == person_id), None)
    _refuse_other(stored, was, becomes, _ANSWERED)
    return replace(item, answers=with_answer(item.answers, person_id, becomes))


def with_unvoted(item: ItemMinutes, was: Unvoted | None, becomes: Unvoted | None) -> ItemMinutes:
    """Return what is written down of an item that was decided without votes being counted, or not.

    Raises:
        ConflictError: somebody else noted how it was decided, or entered a vote or an election.
    """
    _refuse_other(item.unvoted, was, becomes, _DECIDED)
    if becomes is not None and (item.votes or item.elections):
        raise ConflictError(_VOTED, _LOOK)
    return replace(item, unvoted=becomes)


def _refuse_other(stored: object, seen: object, wanted: object, happened: Sentence) -> None:
    """Let nobody write over what somebody else entered; who enters the same is not refused."""
    if stored not in (seen, wanted):
        raise ConflictError(happened, _LOOK)


def _motions(votes: Sequence[Vote]) -> list[Motion]:
    return [vote.motion for vote in votes]


def _at(row: Sequence[One], place: int) -> One | None:
    return row[place] if place < len(row) else None


def _put(row: Sequence[One], place: int, one: One | None) -> tuple[One, ...]:
    return (*row[:place], *(() if one is None else (one,)), *row[place + 1 :])

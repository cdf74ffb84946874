"""How it was decided to close the doors and to open them again: counted as any other vote.

The committee decides it in the open, where it may and where the law demands it (koml. § 11-5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from agenda_app.domain.ballots import FOR, Ballots
from agenda_app.domain.law_references import references
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.time_in_meeting import is_before
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, tally, tally_refusals

_FELL = Sentence(
    "Forslaget om å lukke møtet falt, så dørene kan ikke stå som lukket.",
    "Framlegget om å lukke møtet fall, så dørene kan ikkje stå som lukka.",
)
_CARRIED = Sentence(
    "Forslaget om å lukke møtet ble vedtatt, så dørene kan ikke stå som åpne.",
    "Framlegget om å lukke møtet vart vedteke, så dørene kan ikkje stå som opne.",
)
_STAYED_SHUT = Sentence(
    "Forslaget om å åpne møtet igjen falt, så dørene kan ikke stå som åpnet etter det.",
    "Framlegget om å opne møtet att fall, så dørene kan ikkje stå som opna etter det.",
)
_OPENED = Sentence(
    "Forslaget om å åpne møtet igjen ble vedtatt. Før når dørene ble åpnet.",
    "Framlegget om å opne møtet att vart vedteke. Før når dørene vart opna.",
)


OPENED_TOO_EARLY = Sentence(
    "Dørene kan ikke være åpnet før de ble lukket. Rett klokkeslettene.",
    "Dørene kan ikkje vere opna før dei vart lukka. Rett klokkesletta.",
)


@dataclass(frozen=True, slots=True)
class Closing:
    """Closed doors, and what came of the votes on them.

    Attributes:
        session: what is written down.
        closed_by: of the vote on closing, None when none was entered or it does not add up.
        opened_by: of the vote on opening again, likewise.
        refused: why a vote cannot stand as it is entered, nothing when both can.
        room: who decided to close them.
    """

    session: ClosedSession
    closed_by: Outcome | None
    opened_by: Outcome | None
    refused: tuple[Sentence, ...]
    room: Room


def likely_ground(basis: str) -> ClosingGround:
    """Return the reason to close the doors that what exempts a case speaks for.

    A duty of confidentiality (offl. § 13) demands closed doors; what the act on access only lets
    be withheld can be a reason where public interests weigh heavily (koml. § 11-5 third para b).
    Without a basis it is the duty, which nobody may break.
    """
    found = {one.paragraph for one in references(basis) if one.act == "offl."}
    if found and "13" not in found:
        return ClosingGround.PUBLIC_INTEREST
    return ClosingGround.CONFIDENTIALITY


def lacks_times(session: ClosedSession) -> bool:
    """Tell whether nobody noted when the doors were closed or opened; good order, not law."""
    return not session.is_refused and None in (session.closed_at, session.opened_at)


def opens_too_early(session: ClosedSession, start: datetime) -> bool:
    """Tell whether the doors are said to have opened before they were closed.

    Args:
        session: the doors.
        start: when the meeting was set, which tells what is in the night after it.
    """
    closed, opened = session.closed_at, session.opened_at
    if session.is_refused or closed is None or opened is None:
        return False
    return is_before(start, opened, closed)


def lacks_basis(session: ClosedSession) -> bool:
    """Tell whether public interests stand without what exempts it (koml. § 11-5 third para b)."""
    return session.ground is ClosingGround.PUBLIC_INTEREST and not session.basis.strip()


def cannot_be_remote(session: ClosedSession) -> bool:
    """Tell whether the law closed the doors, so that nobody may be elsewhere (koml. § 11-7)."""
    return session.ground.is_duty and not session.is_refused


def lacks_vote(session: ClosedSession) -> bool:
    """Tell whether it is not told how the committee decided on the doors, which it has to."""
    told = session.ballots is not None or bool(session.vote.strip())
    return session.ground.needs_vote and not told


def is_by_too_few(closing: Closing) -> bool:
    """Tell whether the doors were closed on a vote that decided nothing (koml. § 11-9 first para).

    Where the chair can close them alone, that takes no vote.
    """
    session, vote = closing.session, closing.closed_by
    if not closing.room.has_too_few or not session.ground.needs_vote or session.is_refused:
        return False
    if session.ballots is None:
        return bool(session.vote.strip())
    return vote is not None and vote.winner == FOR


def opening_refusal(opened_by: Outcome | None, opened_at: time | None) -> Sentence | None:
    """Return why the doors cannot stand as they do after the vote on opening them again.

    Without a vote that adds up, or with one by too few, they may stand either way.
    """
    if opened_by is None or opened_by.is_void:
        return None
    if (opened_by.winner == FOR) is (opened_at is not None):
        return None
    return _OPENED if opened_at is None else _STAYED_SHUT


def door_vote(ballots: Ballots, room: Room) -> Vote:
    """Return the vote on closing or opening the doors: on one thing, which is no proposal."""
    return Vote(Motion(()), ballots, room.usual)


def closing_of(session: ClosedSession, room: Room, at_opening: Room | None = None) -> Closing:
    """Return closed doors with what came of the votes on them.

    Args:
        session: what is written down.
        room: who decided to close them.
        at_opening: who decided to open them again, None when it was the same.
    """
    opening = at_opening or room
    closed_by, opened_by = _outcome(session.ballots, room), _outcome(session.opening, opening)
    refused = dict.fromkeys(
        (
            *_sums(session.ballots, room),
            *_sums(session.opening, opening),
            *_contradictions(session, closed_by, opened_by),
        )
    )
    return Closing(session, closed_by, opened_by, tuple(refused), room)


def _outcome(ballots: Ballots | None, room: Room) -> Outcome | None:
    if ballots is None or tally_refusals(door_vote(ballots, room), room):
        return None
    return tally(door_vote(ballots, room), room)


def _sums(ballots: Ballots | None, room: Room) -> tuple[Sentence, ...]:
    return () if ballots is None else tally_refusals(door_vote(ballots, room), room)


def _contradictions(
    session: ClosedSession, closed_by: Outcome | None, opened_by: Outcome | None
) -> Iterator[Sentence]:
    """Yield where the doors are not as it was decided; too few decide nothing."""
    if closed_by is not None and (closed_by.winner == FOR) is session.is_refused:
        if not session.is_refused:
            yield _FELL
        elif not closed_by.is_void:
            yield _CARRIED
    refused = opening_refusal(opened_by, session.opened_at)
    if refused is not None:
        yield refused

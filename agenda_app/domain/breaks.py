"""Breaks of a meeting: from when to when, in which item, and what for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled
from agenda_app.domain.typography import clock


@dataclass(frozen=True, slots=True)
class Break:
    """A break.

    Attributes:
        began_at: when the meeting stopped.
        ended_at: when it went on, None as long as it has not.
        item_id: the item that was being treated.
        about: what it was for ("gruppemøte"), empty when nothing is said.
    """

    began_at: time
    ended_at: time | None = None
    item_id: ItemId | None = None
    about: str = ""


Breaks = tuple[Break, ...]

_WAS = Sentence("Møtet hadde pause{} fra {} til {}.", "Møtet hadde pause{} frå {} til {}.")
_IS = alike("Møtet tok pause{} {}.")
_FOR = alike(" for {}")


def open_break(breaks: Breaks) -> Break | None:
    """Return the break that is going on, None when the meeting is."""
    return breaks[-1] if breaks and breaks[-1].ended_at is None else None


def begin_break(breaks: Breaks, new: Break) -> Breaks:
    """Return the breaks with one more; while one goes on no other begins."""
    return breaks if open_break(breaks) is not None else (*breaks, new)


def end_break(breaks: Breaks, at: time) -> Breaks:
    """Return the breaks with the one that is going on ended."""
    if open_break(breaks) is None:
        return breaks
    return (*breaks[:-1], replace(breaks[-1], ended_at=at))


def with_break(breaks: Breaks, place: int, right: Break | None) -> Breaks:
    """Return the breaks with the one at a place put right, or without it for None."""
    kept = () if right is None else (right,)
    return (*breaks[:place], *kept, *breaks[place + 1 :])


def break_words(one: Break) -> Sentence:
    """Return "Møtet hadde pause for gruppemøte fra kl. 19.00 til kl. 19.15."."""
    about = filled(_FOR, one.about.strip()) if one.about.strip() else NOTHING
    if one.ended_at is None:
        return filled(_IS, about, alike(clock(one.began_at)))
    return filled(_WAS, about, clock(one.began_at), clock(one.ended_at))

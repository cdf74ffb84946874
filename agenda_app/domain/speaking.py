"""The list of speakers of an item (taleliste): who waits, who speaks, and for how long.

How long anybody may speak, and whether there are replies, is for the committee's own rules; what is
here is the order that a chair keeps: a point of order goes first, then replies to whoever has just
spoken, then speeches as they were asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum

from agenda_app.domain.sentence import Sentence, alike, filled, joined

SpeakingList = tuple["Speech", ...]
_DAY = 24 * 60 * 60


class SpeechKind(Enum):
    """What somebody asks for the floor for, in the order in which it is given."""

    PROCEDURE = "procedure"
    REPLY = "reply"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class Speech:
    """A place on the list.

    Attributes:
        number: its number in the item, which it keeps.
        name: who speaks.
        party: the abbreviation, empty for whoever has none.
        person_id: who it is in the register, None for somebody who sits in no seat here.
        kind: what it is.
        began_at: when it began, None as long as the person waits.
        ended_at: when it ended, None before.
    """

    number: int
    name: str
    party: str = ""
    person_id: int | None = None
    kind: SpeechKind = SpeechKind.SPEECH
    began_at: time | None = None
    ended_at: time | None = None

    def __str__(self) -> str:
        """Return "Kari Nes (Sp)"."""
        return f"{self.name} ({self.party})" if self.party else self.name

    @property
    def is_waiting(self) -> bool:
        """Whether it is still to come."""
        return self.began_at is None

    @property
    def is_running(self) -> bool:
        """Whether the person has the floor."""
        return self.began_at is not None and self.ended_at is None

    def seconds(self, now: time) -> int:
        """Return how long it has lasted, which may go on past midnight; 0 before it began."""
        if self.began_at is None:
            return 0
        return (_seconds(self.ended_at or now) - _seconds(self.began_at)) % _DAY


def _seconds(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second


def running(speeches: SpeakingList) -> Speech | None:
    """Return who has the floor, None when nobody has."""
    return next((speech for speech in speeches if speech.is_running), None)


def waiting(speeches: SpeakingList) -> SpeakingList:
    """Return who waits, in the order in which they get the floor."""
    return tuple(speech for speech in speeches if speech.is_waiting)


def floor_and_next(speeches: SpeakingList) -> tuple[Speech | None, Speech | None]:
    """Return who has the floor, and who gets it next."""
    return running(speeches), next(iter(waiting(speeches)), None)


def numbered_as(speeches: SpeakingList, number: int) -> Speech | None:
    """Return a place on the list by its number, None when it is not there."""
    return next((one for one in speeches if one.number == number), None)


def asked(speeches: SpeakingList, speech: Speech) -> SpeakingList:
    """Return the list with somebody who asks for the floor, in the place that the kind gives.

    Whoever waits already for the same keeps that place, and is not put down twice.
    """
    same = (speech.person_id, speech.name, speech.kind)
    if any((one.person_id, one.name, one.kind) == same for one in waiting(speeches)):
        return speeches
    number = max((one.number for one in speeches), default=0) + 1
    new = replace(speech, number=number, began_at=None, ended_at=None)
    order = list(SpeechKind)
    first_after = next(
        (
            place
            for place, one in enumerate(speeches)
            if one.is_waiting and order.index(one.kind) > order.index(new.kind)
        ),
        len(speeches),
    )
    return (*speeches[:first_after], new, *speeches[first_after:])


def stopped(speeches: SpeakingList, at: time) -> SpeakingList:
    """Return the list with whoever has the floor done."""
    return tuple(replace(one, ended_at=at) if one.is_running else one for one in speeches)


def begun(speeches: SpeakingList, number: int, at: time) -> SpeakingList:
    """Return the list with somebody given the floor; who had it is done.

    What has begun stands in the order in which it was, before all that waits.
    """
    chosen = next((one for one in waiting(speeches) if one.number == number), None)
    if chosen is None:
        return speeches
    done = tuple(one for one in stopped(speeches, at) if not one.is_waiting)
    rest = (one for one in waiting(speeches) if one is not chosen)
    return (*done, replace(chosen, began_at=at), *rest)


def dropped(speeches: SpeakingList, number: int) -> SpeakingList:
    """Return the list without somebody who waits; what was said is not taken away."""
    return tuple(one for one in speeches if one.number != number or not one.is_waiting)


def moved_up(speeches: SpeakingList, number: int, by: int) -> SpeakingList:
    """Return the list with somebody who waits further ahead (-1) or back (1), as the chair says."""
    queue = list(waiting(speeches))
    place = next((at for at, one in enumerate(queue) if one.number == number), None)
    if place is None:
        return speeches
    queue.insert(max(0, min(place + by, len(queue) - 1)), queue.pop(place))
    return (*(one for one in speeches if not one.is_waiting), *queue)


def turn_of(speeches: SpeakingList, speech: Speech) -> int:
    """Return which speech of the person it is in the item, from 1; replies are counted apart."""
    same = [one for one in speeches if _who(one) == _who(speech) and one.kind is speech.kind]
    return 1 + [one.number for one in same].index(speech.number)


def _who(speech: Speech) -> tuple[int | None, str]:
    return (speech.person_id, "" if speech.person_id is not None else speech.name)


@dataclass(frozen=True, slots=True)
class Spoken:
    """How much somebody spoke in an item: by kind, and for how many seconds in all."""

    speaker: str
    counts: tuple[tuple[SpeechKind, int], ...]
    seconds: int

    @property
    def minutes(self) -> int:
        """The minutes to the nearest, at least one."""
        return max(1, (self.seconds + 30) // 60)


def spoken(speeches: SpeakingList, now: time = time()) -> tuple[Spoken, ...]:
    """Return who spoke and how much, in the order in which they first had the floor.

    Args:
        speeches: the list.
        now: the clock, for a speech that is not over.
    """
    found: dict[tuple[int | None, str], list[Speech]] = {}
    for one in speeches:
        if not one.is_waiting:
            found.setdefault(_who(one), []).append(one)
    return tuple(
        Spoken(str(those[0]), tuple(_counts(those)), sum(one.seconds(now) for one in those))
        for those in found.values()
    )


def _counts(those: Iterable[Speech]) -> Iterator[tuple[SpeechKind, int]]:
    kinds = [one.kind for one in those]
    for kind in (SpeechKind.SPEECH, SpeechKind.REPLY, SpeechKind.PROCEDURE):
        if kind in kinds:
            yield kind, kinds.count(kind)


_HAD_THE_FLOOR = alike("Ordet hadde: {}.")
_ONE = {
    SpeechKind.SPEECH: alike("1 innlegg"),
    SpeechKind.REPLY: alike("1 replikk"),
    SpeechKind.PROCEDURE: alike("1 til forretningsorden"),
}
_MANY = {
    SpeechKind.SPEECH: alike("{} innlegg"),
    SpeechKind.REPLY: Sentence("{} replikker", "{} replikkar"),
    SpeechKind.PROCEDURE: alike("{} til forretningsorden"),
}
_MINUTES = alike("{}\u00a0min")


def spoken_words(speeches: SpeakingList) -> Sentence:
    """Return "Ordet hadde: Kari Nes (Sp), 2 innlegg, 1 replikk, 6 min; …", or nothing.

    Whoever spoke once is not said to have spoken once. Speeches that are not over have no length,
    nor have those that were entered afterwards; then none is told.
    """
    over = tuple(replace(one, ended_at=one.ended_at or one.began_at) for one in speeches)
    told = [_told(one) for one in spoken(over)]
    return filled(_HAD_THE_FLOOR, joined(told, "; ")) if told else alike("")


def _told(one: Spoken) -> Sentence:
    plain = one.counts == ((SpeechKind.SPEECH, 1),)
    counts = [] if plain else [count_words(kind, number) for kind, number in one.counts]
    lengths = [filled(_MINUTES, one.minutes)] if one.seconds else []
    return joined((alike(one.speaker), *counts, *lengths), ", ")


def count_words(kind: SpeechKind, number: int) -> Sentence:
    """Return "1 innlegg" or "2 replikker"."""
    return _ONE[kind] if number == 1 else filled(_MANY[kind], number)

"""What a text says, as it stands and in every other way it can be read."""

from __future__ import annotations

from itertools import chain
from typing import Any, NamedTuple

from agenda_app.jobs import Progress, Work
from agenda_app.proof.disguises import LONG, undisguised
from agenda_app.proof.identity_numbers import identity_numbers
from agenda_app.proof.letters import letters


class Reading(NamedTuple):
    """A text, and what is looked for in it by its form alone.

    Attributes:
        text: as it was read.
        letters: of it, by ``letters``.
        numbers: the identity numbers in it, eleven digits each.
    """

    text: str
    letters: str
    numbers: tuple[str, ...]


Readings = tuple[Reading, ...]
"""A text as it stands, then what it says without what may disguise it; never empty."""


def readings_of(text: str) -> Readings:
    """Return all readings of a text, each once; for the error see ``undisguised``."""
    others = [other for other in undisguised(text) if other is not None]
    return tuple(map(as_it_stands, (text, *others)))


def reading_on(text: str) -> Work[Readings]:
    """Do the same, with a text that is as long as a book a few moments at a step."""
    if len(text) < LONG:
        return readings_of(text)
    read = []
    for one in chain((text,), undisguised(text)):
        yield Progress(0, 0)
        if one is not None:
            said = letters(one)
            yield Progress(0, 0)
            read.append(Reading(one, said, tuple(identity_numbers(one))))
    return tuple(read)


def as_it_stands(text: str) -> Reading:
    """Return what is looked for in a text as it is written."""
    return Reading(text, letters(text), tuple(identity_numbers(text)))


def are_readings(answer: Any) -> bool:
    """Tell whether what another process answers can be the readings of a text."""
    is_some = isinstance(answer, tuple) and len(answer) > 0
    return is_some and all(isinstance(reading, Reading) for reading in answer)

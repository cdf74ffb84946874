"""What a text says, as it stands and in every other way it can be read."""

from __future__ import annotations

from typing import Any, NamedTuple

from agenda_app.proof.disguises import undisguised
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
    return tuple(map(as_it_stands, (text, *undisguised(text))))


def as_it_stands(text: str) -> Reading:
    """Return what is looked for in a text as it is written."""
    return Reading(text, letters(text), tuple(identity_numbers(text)))


def are_readings(answer: Any) -> bool:
    """Tell whether what another process answers can be the readings of a text."""
    is_some = isinstance(answer, tuple) and len(answer) > 0
    return is_some and all(isinstance(reading, Reading) for reading in answer)

"""The points that somebody takes no part in: how they are typed, kept and found again.

A point is held by what it says: where the text is numbered anew afterwards, it is the same point
under another number. One that was worded anew is held by its number, until somebody has looked
whether it is the same still.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from agenda_app.domain.points import said
from agenda_app.domain.sentence import Sentence, listed
from agenda_app.domain.text import Text

_LONG_ENOUGH = 16
_BETWEEN = re.compile(r"(?:\s|[,;]|\bog\b|\bpunkt(?:er|a|ene)?\b|\bpkt\b\.?)+", re.IGNORECASE)
_RANGE = re.compile(r"(\d+)\s*[-–]\s*(\d+)")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class RecusedPoint:
    """A point of what a case recommends.

    Attributes:
        number: its place among the points, from 1.
        name: what it is called in running text ("3", "b").
        says: what tells it from a point that says something else; nothing of it can be read.
    """

    number: int
    name: str
    says: str


def recused_point(number: int, name: str, text: Text) -> RecusedPoint:
    """Return a point as it is kept."""
    words = "\n".join(said(text))
    return RecusedPoint(number, name, hashlib.sha256(words.encode()).hexdigest()[:_LONG_ENOUGH])


def to_json(points: Iterable[RecusedPoint]) -> str:
    """Return points as compact JSON with a stable order of keys."""
    fields = [asdict(point) for point in points]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> tuple[RecusedPoint, ...]:
    """Return the points that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is no points.
    """
    try:
        fields = [(int(one["number"]), str(one["name"]), str(one["says"])) for one in _list(stored)]
    except (KeyError, TypeError) as error:
        raise ValueError(f"no stored points: {error!r}") from error
    return tuple(RecusedPoint(*one) for one in fields)


def _list(stored: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(stored)
    return found


def found_in(point: RecusedPoint, now: Sequence[RecusedPoint]) -> RecusedPoint | None:
    """Return which of the points that a case has now is one that was kept, None when none is.

    What says the same is the same, here or in one other place; else what has the number is.
    """
    here = now[point.number - 1] if point.number <= len(now) else None
    same = [one for one in now if one.says == point.says]
    if here in same or len(same) != 1:
        return here
    return same[0]


def is_reworded(point: RecusedPoint, now: Iterable[RecusedPoint]) -> bool:
    """Tell whether no point says what a kept one said."""
    return all(one.says != point.says for one in now)


def names_of(points: Iterable[RecusedPoint]) -> str:
    """Return "3 og 5", in the order in which they stand; the same in both forms."""
    return listed([one.name for one in sorted(points, key=lambda one: one.number)])


_NO_POINTS = Sentence(
    "Saken har ingen punkter som kan behandles hver for seg. La feltet for punkt stå tomt: da "
    "gjelder det hele saken.",
    "Saka har ingen punkt som kan handsamast kvar for seg. La feltet for punkt stå tomt: då gjeld "
    "det heile saka.",
)
_EVERY_POINT = Sentence(
    "Det er alle punktene i saken. La feltet for punkt stå tomt: da gjelder det hele saken.",
    "Det er alle punkta i saka. La feltet for punkt stå tomt: då gjeld det heile saka.",
)


def read_points(
    typed: str, now: Sequence[RecusedPoint]
) -> tuple[tuple[RecusedPoint, ...], tuple[Sentence, ...]]:
    """Return the points that somebody typed ("3 og 5", "2-4", "b"), and why they cannot be meant.

    Nothing typed is no points: then it is about the whole case.

    Args:
        typed: their names.
        now: the points that the case has.
    """
    names = list(dict.fromkeys(_names(typed)))
    by_name = {one.name.casefold(): one for one in now}
    if names and len(now) < _LEAST:
        return (), (_NO_POINTS,)
    unknown = tuple(_no_such(name, now) for name in names if name.casefold() not in by_name)
    points = tuple(one for one in now if one.name.casefold() in map(str.casefold, names))
    return points, unknown or tuple(point_refusals(points, now))


def _names(typed: str) -> Iterator[str]:
    spread = _RANGE.sub(
        lambda found: " ".join(map(str, range(int(found[1]), int(found[2]) + 1)[:99])), typed
    )
    return (name.rstrip(".):") for name in _BETWEEN.split(spread) if name.rstrip(".):"))


def _no_such(name: str, now: Sequence[RecusedPoint]) -> Sentence:
    known = listed([one.name for one in now])
    return Sentence(
        f"Det finnes ikke noe punkt {name} i saken. Velg blant punkt {known}.",
        f"Det finst ikkje noko punkt {name} i saka. Vel mellom punkt {known}.",
    )


def point_refusals(
    points: Sequence[RecusedPoint], now: Sequence[RecusedPoint]
) -> Iterator[Sentence]:
    """Yield why somebody cannot take no part in some points only, of those that a case has.

    A case without points, as one of procedure, is one question; all the points are the whole case.
    """
    if not points:
        return
    if len(now) < _LEAST:
        yield _NO_POINTS
        return
    yield from (_no_such(one.name, now) for one in points if found_in(one, now) is None)
    if len({found_in(one, now) for one in points}) >= len(now):
        yield _EVERY_POINT

"""Which corrections of locked minutes can be about who was elected in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agenda_app.domain.corrected_points import Wording, places_of, puts_right_anywhere
from agenda_app.domain.minutes_corrections import MinutesCorrection


def corrected_by(
    said: Sequence[str], names: Iterable[str], corrections: Iterable[MinutesCorrection]
) -> tuple[int, ...]:
    """Return the numbers of the corrections that can be about an election, in order.

    In doubt a correction is about it, since a place that the wrong one gets is worse than one that
    somebody is asked about: it names somebody who was elected, it puts right what the minutes say
    of the election, it puts such a correction right, or nobody wrote where it belongs.

    Args:
        said: what the minutes say of the election.
        names: of those who were elected.
        corrections: of the item it was held in, in order.
    """
    lines = [Wording("", line) for line in said]
    words = {word for name in names for word in _words(name)}
    found: list[MinutesCorrection] = []
    for one in corrections:
        named = words & {*_words(f"{one.was} {one.becomes}")}
        if named or any(places_of(lines, one.was)) or puts_right_anywhere(one, found):
            found.append(one)
    return tuple(one.number for one in found)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)

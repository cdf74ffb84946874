"""Which line of a newer agenda is which of an older one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from agenda_app.domain.frozen import line_key
from agenda_app.domain.printed import AgendaLine


def found_again(old: Sequence[AgendaLine], new: Sequence[AgendaLine]) -> Mapping[int, int]:
    """Return the place in the newer agenda of each line of the older that is still there.

    A line with a number is known by it. One without is known by its item, since its words may be
    others by now; where the item is not known, or was put on anew, by its words.
    """
    found: dict[int, int] = {}
    for known_by in (_item, line_key):
        taken = set(found.values())
        there = defaultdict[object, deque[int]](deque)
        for place, line in enumerate(new):
            if place not in taken:
                there[known_by(line)].append(place)
        for at, line in enumerate(old):
            key = known_by(line)
            if key and at not in found and there[key]:
                found[at] = there[key].popleft()
    return found


def _item(line: AgendaLine) -> str:
    return "" if line.number else line.key

"""What a projected screen may tell of who is there, while cases are exempt and the doors open.

Who steps aside in an exempt case, or asked to, tells whom the case is about; so does the deputy who
is called for it, and its title.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.deputies import Bench, Need
from agenda_app.domain.requests import Request
from agenda_app.domain.telling import Telling
from agenda_app.services.minutes_lines import without_items


def seen_telling(telling: Telling, titles: Mapping[ItemId, str]) -> Telling:
    """Return attendance and the names of its items without what some items may not tell.

    Args:
        telling: all that is known.
        titles: what each of the items is called where it may not be seen.
    """
    seen = without_items(telling.attendance, titles)
    seen = replace(seen, requests=tuple(_requests(seen.requests, titles)))
    lines = {
        item_id: replace(line, title=titles[item_id], archive_case_no="", speaker="")
        if item_id in titles
        else line
        for item_id, line in telling.lines.items()
    }
    return replace(telling, attendance=seen, lines=lines)


def seen_bench(bench: Bench, hidden: Collection[ItemId]) -> Bench:
    """Return the deputies without who was called for some items or steps aside in them."""
    return replace(
        bench,
        calls=tuple(call for call in bench.calls if call.item_id not in hidden),
        recused=frozenset(pair for pair in bench.recused if pair[1] not in hidden),
    )


def seen_needs(wanted: Iterable[Need], hidden: Collection[ItemId]) -> tuple[Need, ...]:
    """Return the seats that deputies are wanted in, without those in some items."""
    return tuple(need for need in wanted if need.item_id not in hidden)


def _requests(asked: Iterable[Request], hidden: Collection[ItemId]) -> Iterator[Request]:
    """Yield what was asked for, without the question of somebody's part in some items."""
    for one in asked:
        items = tuple(item_id for item_id in one.items if item_id not in hidden)
        if one.is_leave:
            yield one
        elif items:
            yield replace(one, items=items)

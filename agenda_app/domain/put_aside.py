"""A case that the meeting did not treat: who took it off, why, and where it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.sentence import NOTHING, Sentence, alike, ended, filled, joined
from agenda_app.domain.typography import date_short, with_hour

AWAY = frozenset({ItemState.POSTPONED, ItemState.WITHDRAWN})
"""What became of an item that a meeting did not treat."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """What is told of a case that was withdrawn or postponed.

    Attributes:
        by: who withdrew or postponed it, in the words of the minutes ("kommunedirektøren").
        why: the reason, as a sentence or a part of one.
        is_rest: the meeting was closed before it came to the case.
        until: the day of the meeting that has it now, None while it waits in the queue.
        hour: of that meeting, where the committee has another on the day; else empty.
    """

    by: str = ""
    why: str = ""
    is_rest: bool = False
    until: date | None = None
    hour: str = ""


_DONE = {
    ItemState.POSTPONED: Sentence("Saken ble utsatt{}.", "Saka vart utsett{}."),
    ItemState.WITHDRAWN: Sentence("Saken ble trukket{}.", "Saka vart trekt{}."),
}
_BY = alike(" av {}")
_WHY = Sentence("Begrunnelse: {}", "Grunngiving: {}")
_REST = Sentence(
    "Møtet ble hevet før saken ble behandlet.", "Møtet vart heva før saka vart handsama."
)
_THERE = Sentence("Den tas opp i møtet {}.", "Ho blir teken opp i møtet {}.")
_LATER = Sentence("Den tas opp i et senere møte.", "Ho blir teken opp i eit seinare møte.")


def aside_words(item: AgendaItem, aside: PutAside | None) -> Sentence:
    """Return why an item was not treated; nothing when it was, or when nobody noted it.

    "Saken ble trukket av kommunedirektøren. Begrunnelse: Det er kommet nye tall."
    """
    if aside is None or item.state not in _DONE:
        return NOTHING
    return joined(_told(item.state, aside))


def _told(state: ItemState, aside: PutAside) -> Iterator[Sentence]:
    by, why = " ".join(aside.by.split()), ended(aside.why)
    if aside.is_rest:
        yield _REST
    else:
        yield filled(_DONE[state], filled(_BY, by) if by else "")
    if why:
        yield filled(_WHY, why)
    if aside.until is not None:
        yield filled(_THERE, with_hour(date_short(aside.until), aside.hour))
    elif aside.is_rest:
        yield _LATER

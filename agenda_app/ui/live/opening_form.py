"""What the form of the opening of a meeting stands on, in plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import LateItem
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import SigningRule


@dataclass(frozen=True, slots=True)
class OpeningForm:
    """What the dialog stands on.

    Attributes:
        minutes: as they are kept.
        met: who met, in a sentence.
        aside: who steps aside in which item, a sentence each.
        approvals: the items that approve minutes; one without an item where the agenda has none.
        signers: those who can sign, each by name.
        rule: of the committee, of who signs.
        proposed: who signs by that rule alone, ticked as long as nobody was chosen.
        say_late: how a late case is told.
        unasked: the cases that came late and nobody was asked about, each with what is late.
        bases: by which laws cases of the meeting are exempt.
        asked: those of the cases in which somebody's part was in question (``asked_in``).
        is_projected: whether the screen may show nothing of exempt cases now.
    """

    minutes: MeetingMinutes
    met: str
    aside: Sequence[str]
    approvals: Sequence[tuple[str, ItemId | None]]
    signers: Sequence[tuple[PersonId, str]]
    rule: SigningRule
    proposed: Sequence[PersonId]
    say_late: Callable[[LateItem], str]
    unasked: Sequence[tuple[str, ItemId]] = ()
    bases: Sequence[str] = ()
    asked: Sequence[str] = ()
    is_projected: bool = False

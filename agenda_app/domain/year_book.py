"""What the bound volume of a committee's minutes of a year (årets møtebok) is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience, Letterhead
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem


@dataclass(frozen=True, slots=True)
class YearBookContent:
    """A committee's minutes of a year.

    Attributes:
        letterhead: of the title page.
        committee: its name.
        year: which year.
        language: of the pages of the volume itself; each minutes have their own.
        audience: for whom.
        printed: the day that it is made.
        plan: how the committee's papers are printed and bound.
        meetings: the locked minutes, by date.
        meeting_ids: whose minutes these are, in the same order.
        lacking: what is not in it and should be, a sentence each.
        keywords: those that somebody chose for an item, by its number; only such as ``audience``
            may read.
    """

    letterhead: Letterhead
    committee: str
    year: int
    language: Language
    audience: Audience
    printed: date
    plan: PrintPlan
    meetings: tuple[MinutesContent, ...]
    meeting_ids: tuple[MeetingId, ...]
    lacking: tuple[str, ...] = ()
    keywords: Mapping[ItemNumber, tuple[str, ...]] = field(default_factory=dict)

    def keywords_of(self, item: MinutesItem) -> tuple[str, ...]:
        """Return the keywords that were chosen for an item, none of what the paper withholds."""
        is_withheld = item.exempt and self.audience is Audience.PUBLIC
        if item.number is None or is_withheld:
            return ()
        return self.keywords.get(item.number, ())

"""What becomes of the pages that the readers of a version hold: they stay, or are printed anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda_app.domain.correction import ChangedPart, PartContent
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_plan import PagePlan

Agreed = dict[tuple[int, str], Mapping[int, PageLabel]]
"""Page numbers by supplement, paper and place in it."""


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """What becomes of the pages of a paper; ``supplement`` is 0 for what came with the notice."""

    supplement: int
    key: str
    content: PartContent
    plan: PagePlan


@dataclass(slots=True)
class PlannedVersion:
    """What the readers of a version hold afterwards, and what is printed to get there.

    ``again`` are the numbers of pages that are printed again with nothing else on them than before,
    for what they said of their case.
    """

    sent: list[SentBundle] = field(default_factory=list)
    planned: list[PlannedPart] = field(default_factory=list)
    again: set[PageLabel] = field(default_factory=set)

    @property
    def parts(self) -> tuple[ChangedPart, ...]:
        """The papers of which pages are printed."""
        return tuple(ChangedPart(p.key, p.content, p.plan.new) for p in self.planned if p.plan.new)

    @property
    def numbers(self) -> Agreed:
        """The numbers that its new pages have."""
        return {
            (part.supplement, part.key): {page.page: page.label for page in part.plan.new}
            for part in self.planned
        }

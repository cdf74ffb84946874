"""What can be voted on in a case: its recommendation and its proposals, whole or some points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agenda_app.domain.case import Proposal
from agenda_app.domain.point_parts import part_names
from agenda_app.domain.points import split
from agenda_app.domain.proposals import (
    ENDS,
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    ProposalRegister,
)
from agenda_app.domain.text import Text


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that is voted on: a proposal, or the recommendation, by its number.

    ``points`` are numbered from 1 in the order they stand; none is the whole.
    """

    proposal: int = RECOMMENDATION
    points: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Matters:
    """Everything in a case that can be voted on.

    ``recommendation`` has no text when the case comes without one. ``is_budget`` is a budget or a
    finance plan in the council: the final vote is on whole proposals (koml. § 11-9 third para).
    ``is_in_council`` is where that can be.
    """

    recommendation: Proposal
    register: ProposalRegister = field(default_factory=ProposalRegister)
    is_budget: bool = False
    is_in_council: bool = True

    def texts(self, number: int) -> tuple[Text, ...]:
        """Return what the recommendation or a proposal says, point by point.

        What has no words but can be voted on (to postpone, to strike a point) has empty points.
        """
        if number == RECOMMENDATION:
            return split(self.recommendation.text).points
        found = self.register.proposal(number)
        if found is None or not found.has_text:
            return ()
        return tuple(point.text for point in found.points) or ((),)

    def introduction(self, number: int) -> Text:
        """Return what stands before the points of the recommendation or a proposal."""
        if number == RECOMMENDATION:
            return split(self.recommendation.text).introduction
        found = self.register.proposal(number)
        return found.introduction if found is not None else ()

    def all_points(self, matter: Matter) -> tuple[int, ...]:
        """Return the numbers of the points that a matter is about."""
        return matter.points or tuple(range(1, len(self.texts(matter.proposal)) + 1))

    def is_whole_text(self, matter: Matter) -> bool:
        """Whether a matter is all of a text that can be the whole resolution."""
        proposal = self.register.proposal(matter.proposal)
        is_text = matter.proposal == RECOMMENDATION or (
            proposal is not None and proposal.effect is Effect.WHOLE
        )
        return is_text and not matter.points

    def narrowed(self, number: int, points: Sequence[int]) -> Matter:
        """Return a matter of some points; of all of them, it is the whole."""
        chosen = tuple(sorted(set(points)))
        return Matter(number, () if len(chosen) == len(self.texts(number)) else chosen)

    def can_be_voted_on(self) -> tuple[Matter, ...]:
        """Return the recommendation and what was put forward and is open, each with its points.

        What ends the case, and what says one thing only, has no points to be voted on apart.
        """
        open_ones = (one for one in self.register.proposals if one.is_open and one.has_text)
        wholes = [RECOMMENDATION] if self.texts(RECOMMENDATION) else []
        wholes += [one.number for one in open_ones]
        return tuple(matter for number in wholes for matter in self._whole_and_points(number))

    def _whole_and_points(self, number: int) -> Iterator[Matter]:
        yield Matter(number)
        found, points = self.register.proposal(number), len(self.texts(number))
        if points > 1 and (found is None or found.effect not in ENDS):
            yield from (Matter(number, (point,)) for point in range(1, points + 1))

    def target(self, proposal: MeetingProposal, point: int) -> int:
        """Return which point of what it changes a point of a proposal stands for, 0 for none.

        In a text of one point it needs no number. A point inside it has to be there.
        """
        at, part = proposal.points[point - 1].at, proposal.points[point - 1].part
        texts = self.texts(proposal.changes)
        if not at and len(texts) == 1 and proposal.effect is Effect.CHANGES:
            return 1
        is_there = 0 < at <= len(texts) and (not part or part in part_names(texts[at - 1]))
        return at if is_there else 0

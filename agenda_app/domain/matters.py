"""What can be voted on in a case: its recommendation and its proposals, whole or some points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agenda_app.domain.case import Proposal
from agenda_app.domain.points import split
from agenda_app.domain.proposals import (
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    ProposalRegister,
)
from agenda_app.domain.sentence import Sentence
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
    """

    recommendation: Proposal
    register: ProposalRegister = field(default_factory=ProposalRegister)
    is_budget: bool = False

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

    def narrowed(self, number: int, points: Sequence[int]) -> Matter:
        """Return a matter of some points; of all of them, it is the whole."""
        chosen = tuple(sorted(set(points)))
        return Matter(number, () if len(chosen) == len(self.texts(number)) else chosen)

    def target(self, proposal: MeetingProposal, point: int) -> int:
        """Return which point of what it changes a point of a proposal stands for, 0 for none.

        In a text of one point it needs no number.
        """
        at = proposal.points[point - 1].at
        changed = len(self.texts(proposal.changes))
        if not at and changed == 1 and proposal.effect is Effect.CHANGES:
            return 1
        return at if at <= changed else 0


_TWICE = Sentence(
    "Det samme står to ganger i avstemningen.", "Det same står to gonger i røystinga."
)
_NOTHING = Sentence("Velg hva det stemmes over.", "Vel kva det blir røysta over.")
_NO_RECOMMENDATION = Sentence("Saken har ingen innstilling.", "Saka har inga innstilling.")


def matter_refusals(options: Sequence[Matter], matters: Matters) -> Iterator[Sentence]:
    """Yield why these cannot be put to the vote, or set up against each other."""
    if not options:
        yield _NOTHING
    taken = [(option.proposal, point) for option in options for point in matters.all_points(option)]
    if len(taken) != len(set(taken)):
        yield _TWICE
    for option in options:
        yield from _refusals(option, matters)


def _refusals(option: Matter, matters: Matters) -> Iterator[Sentence]:
    texts = matters.texts(option.proposal)
    if option.proposal == RECOMMENDATION:
        if not texts:
            yield _NO_RECOMMENDATION
            return
    else:
        found = matters.register.proposal(option.proposal)
        number = option.proposal
        if found is None:
            yield Sentence(f"Forslag {number} finnes ikke.", f"Framlegg {number} finst ikkje.")
            return
        if found.withdrawn:
            yield Sentence(f"Forslag {number} er trukket.", f"Framlegg {number} er trekt.")
        if found.not_taken_up:
            yield Sentence(
                f"Forslag {number} er ikke tatt opp til behandling.",
                f"Framlegg {number} er ikkje teke opp til handsaming.",
            )
        if found.fell:
            yield Sentence(f"Forslag {number} er falt.", f"Framlegg {number} er falle.")
        if not texts:
            yield Sentence(
                f"Forslag {number} har ingen tekst.", f"Framlegg {number} har ingen tekst."
            )
            return
    for point in option.points:
        if not 1 <= point <= len(texts):
            yield Sentence(
                f"Det finnes ikke noe punkt {point} her.",
                f"Det finst ikkje noko punkt {point} her.",
            )

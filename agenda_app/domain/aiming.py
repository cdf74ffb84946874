"""A vote that was planned before others were taken, aimed at what they have put in force since.

Where an amendment has taken the place of a point, the next one to that point meets the amendment;
where another text beat the recommendation, the next text meets the one that won.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.composition import composition
from agenda_app.domain.fates import Fates, Place, changed_point, changes_in_force, is_out
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import RECOMMENDATION, Effect
from agenda_app.domain.votes import Motion


@dataclass(frozen=True, slots=True)
class Aim:
    """What votes are aimed at.

    Attributes:
        matters: the recommendation and the proposals.
        then: what the votes had made of them when the plan was made.
        now: what they have by now.
        settled: the numbers of the proposals that were settled in between.
    """

    matters: Matters
    then: Fates
    now: Fates
    settled: Container[int]

    def motion(self, planned: Motion) -> Motion | None:
        """Return a planned vote as it is to be taken, None where nothing stands against what holds.

        What is voted on for or against stays as it is.
        """
        if planned.is_for_or_against:
            return planned
        holding = {one: tuple(self._holding(one, planned.options)) for one in planned.options}
        held = {one for found in holding.values() for one in found}
        rivals = [
            one
            for one in planned.options
            if not holding[one] and one not in held and self._is_rival(one, planned.options)
        ]
        options = [
            one
            for option in planned.options
            for one in ((option,) if option in rivals else holding[option])
        ]
        return replace(planned, options=tuple(dict.fromkeys(options))) if rivals else None

    def _holding(self, option: Matter, options: Sequence[Matter]) -> Iterator[Matter]:
        """Yield what holds where an option stood, nothing where it would take another's place."""
        if self._is_contested(option, options):
            yield from self._standing(option)
        elif self._is_lost(option, self.now) and not self._is_lost(option, self.then):
            if not self._is_lost(self._base, self.now):
                yield self._base
        elif option == self._base:
            yield option

    def _is_rival(self, option: Matter, options: Sequence[Matter]) -> bool:
        """Tell whether an option is still to be voted on against what holds."""
        is_open = option.proposal not in self.settled and option != self._base
        return is_open and not self._is_contested(option, options)

    def _is_contested(self, option: Matter, options: Sequence[Matter]) -> bool:
        """Tell whether another option would change some point of this one."""
        changed = (changed_point(self.matters, p) for one in options for p in self._places(one))
        return not set(self._places(option)).isdisjoint(changed)

    def _standing(self, option: Matter) -> Iterator[Matter]:
        """Yield what stands at the points of a text, nothing where that is not of one text."""
        places = self._places(option)
        before, after = (changes_in_force(self.matters, fates) for fates in (self.then, self.now))
        if [before.get(place) for place in places] == [after.get(place) for place in places]:
            yield option
            return
        standing = [after.get(place, place) for place in places]
        if len({number for number, _ in standing}) == 1:
            yield self.matters.narrowed(standing[0][0], [point for _, point in standing])

    def _is_lost(self, option: Matter, fates: Fates) -> bool:
        """Tell whether an option is a whole text of which nothing stands any more."""
        proposal = self.matters.register.proposal(option.proposal)
        is_text = proposal is None or proposal.effect is Effect.WHOLE
        if not is_text or option.points:
            return False
        places, in_force = self._places(option), changes_in_force(self.matters, fates)
        return bool(places) and all(is_out(place, fates, in_force) for place in places)

    @property
    def _base(self) -> Matter:
        """The text that won so far, the recommendation where none did."""
        held = composition(self.matters, self.now).base
        return Matter(RECOMMENDATION if held is None else held)

    def _places(self, option: Matter) -> list[Place]:
        return [(option.proposal, point) for point in self.matters.all_points(option)]

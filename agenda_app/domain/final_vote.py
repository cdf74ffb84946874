"""The final vote on a budget or a finance plan, which is on whole proposals (koml. § 11-9)."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.matters import Matters
from agenda_app.domain.proposals import Effect
from agenda_app.domain.votes import Motion, Outcome


def last_on_matter(matters: Matters, outcomes: Sequence[Outcome]) -> Motion | None:
    """Return what was voted on last of what decides the case, None before anything was.

    What is only sent on decides nothing in it.
    """
    motions = (outcome.vote.motion for outcome in reversed(outcomes) if outcome.is_binding)
    return next((motion for motion in motions if not _only_sends_on(motion, matters)), None)


def is_on_whole(motion: Motion, matters: Matters) -> bool:
    """Tell whether a vote is on whole proposals, as the final one has to be."""
    return all(matters.is_whole_text(option) for option in motion.options)


def _only_sends_on(motion: Motion, matters: Matters) -> bool:
    found = [matters.register.proposal(option.proposal) for option in motion.options]
    return all(one is not None and one.effect is Effect.SENDS_ON for one in found)

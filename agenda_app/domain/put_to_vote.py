"""What was put to the vote in an item is kept with its first vote, and goes with its last one."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.case import Proposal
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import RECOMMENDATION, Effect
from agenda_app.domain.voted_text import VotedText

_OF_ITS_POINTS = frozenset({Effect.CHANGES, Effect.ADDS})


def is_put_to_vote(item: ItemMinutes) -> bool:
    """Tell whether an item was decided, or is about to be.

    A vote was taken, or none was needed, or somebody answered in writing (koml. § 11-8).
    """
    return bool(item.votes or item.answers) or item.unvoted is not None


def with_voted_text(item: ItemMinutes, voted: VotedText | None) -> ItemMinutes:
    """Return an item with what was put to the vote in it, and without as long as nothing is."""
    return replace(item, voted_text=voted if is_put_to_vote(item) else None)


def came_instead(item: ItemMinutes, now: Proposal) -> Proposal | None:
    """Return what the recommendation became after it was voted on, None where that is no matter.

    It is none where nothing of it was voted on, as when the case was only put off: then the paper
    may be written anew for the next meeting.
    """
    if item.voted_text is None or not _is_on_recommendation(item):
        return None
    return item.voted_text.came_instead(now)


def lacks_text(item: ItemMinutes) -> bool:
    """Tell whether something was voted on of which the text was not kept.

    That is so of what was entered before the program kept it, as long as nothing is saved anew.
    """
    return item.voted_text is None and is_put_to_vote(item) and _is_on_recommendation(item)


def with_vote_kept(item: ItemMinutes, passed_over: Proposal) -> ItemMinutes:
    """Return an item whose votes are about what was voted on, whatever the case says instead."""
    if item.voted_text is None:
        return item
    return replace(item, voted_text=replace(item.voted_text, passed_over=passed_over))


def without_votes(item: ItemMinutes) -> ItemMinutes:
    """Return an item to be voted on anew: without its votes or answers and what they were about."""
    return replace(item, votes=(), answers=(), voted_text=None, plan=None)


def _is_on_recommendation(item: ItemMinutes) -> bool:
    """Tell whether some vote was about the recommendation, or about what changes its points.

    Answers in writing are about nothing else.
    """
    return bool(item.answers) or any(
        option.proposal == RECOMMENDATION or _changes_it(item, option.proposal)
        for vote in item.votes
        for option in vote.motion.options
    )


def _changes_it(item: ItemMinutes, number: int) -> bool:
    found = item.register.proposal(number)
    return found is not None and found.changes == RECOMMENDATION and found.effect in _OF_ITS_POINTS

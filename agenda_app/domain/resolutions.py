"""The resolution that follows from the votes, and what is doubtful about it.

It is computed from the votes each time. What the secretary makes of it is a text of its own, which
is never overwritten; ``resolution_check.py`` says where the two disagree.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from agenda_app.domain.composition import Composition, ResolutionPoint, composition
from agenda_app.domain.fates import (
    Fates,
    Place,
    changes_in_force,
    ending,
    fates_of,
    part_changed,
    parts_in_force,
)
from agenda_app.domain.final_vote import is_on_whole, last_on_matter
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.points import numbered
from agenda_app.domain.proposal_states import ProposalState, states, unsettled
from agenda_app.domain.proposals import RECOMMENDATION, Effect, MeetingProposal
from agenda_app.domain.sentence import Sentence, capital, filled
from agenda_app.domain.text import Text, paragraphs, plain
from agenda_app.domain.votes import Outcome

_REFERENCE = re.compile(r"\b(?:punkt|punkta|punktene|pkt\.?)\s+\d", re.IGNORECASE)
ENDED = {
    Effect.POSTPONES: Sentence("Saken utsettes.", "Saka blir utsett."),
    Effect.DISMISSES: Sentence("Saken avvises.", "Saka blir avvist."),
    Effect.SENDS_BACK: Sentence(
        "Saken sendes tilbake for ny utredning.", "Saka blir send tilbake for ny utgreiing."
    ),
}
"""What is resolved by putting a case off, sending it back or dismissing it without more words."""
_REST_ENDED = {
    Effect.POSTPONES: Sentence("Resten av saken utsettes.", "Resten av saka blir utsett."),
    Effect.DISMISSES: Sentence("Resten av saken avvises.", "Resten av saka blir avvist."),
    Effect.SENDS_BACK: Sentence(
        "Resten av saken sendes tilbake for ny utredning.",
        "Resten av saka blir send tilbake for ny utgreiing.",
    ),
}
_FELL = Sentence("{} falt.", "{} fall.")
_ALL_FELL = Sentence("Ingen av forslagene ble vedtatt.", "Ingen av framlegga vart vedtekne.")


class Ending(Enum):
    """What the votes made of the case."""

    OPEN = "open"
    DECIDED = "decided"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    DISMISSED = "dismissed"
    SENT_BACK = "sent_back"


_ENDINGS = {
    Effect.POSTPONES: Ending.POSTPONED,
    Effect.DISMISSES: Ending.DISMISSED,
    Effect.SENDS_BACK: Ending.SENT_BACK,
}


class ResolutionDoubt(Enum):
    """What somebody should look at in a resolution that was put together."""

    TWO_TEXTS = "two_texts"
    NOT_VOTED_ON = "not_voted_on"
    UNSETTLED = "unsettled"
    TWO_CHANGES = "two_changes"
    UNPLACED = "unplaced"
    LOST_CHANGE = "lost_change"
    NO_MAJORITY = "no_majority"
    UNDECIDED = "undecided"
    ADOPTED_BEFORE_END = "adopted_before_end"
    VOTED_AFTER_END = "voted_after_end"
    BUDGET_NOT_WHOLE = "budget_not_whole"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was resolved.

    Attributes:
        ending: what became of the case; it is decided where points hold, also when the rest is not.
        text: the resolution.
        points: the same point by point; none when the case was put off, sent back or dismissed.
        rest: what became of the points that were not decided, None where that is nothing else.
        sent_on: the numbers of the proposals that were sent on without being decided.
        doubts: what to look at.
    """

    ending: Ending
    text: Text = ()
    points: tuple[ResolutionPoint, ...] = ()
    rest: Ending | None = None
    sent_on: tuple[int, ...] = ()
    doubts: tuple[ResolutionDoubt, ...] = ()


def compose(matters: Matters, outcomes: Sequence[Outcome], language: Language) -> Resolution:
    """Return the resolution that follows from the votes; trial votes do not count.

    Args:
        matters: the recommendation and the proposals.
        outcomes: of the votes in the case, in order.
        language: for the words of a postponement that has none of its own.
    """
    fates = fates_of(matters, outcomes)
    ended = ending(matters, fates)
    if ended is not None:
        return replace(_ended(matters, ended, fates, language), sent_on=_sent_on(matters, outcomes))
    made = composition(matters, fates)
    left = frozenset(unsettled(matters, outcomes))
    found = {*_doubts(matters, fates, made, left), *_doubts_of_votes(matters, outcomes)}
    return Resolution(
        _ending(matters, fates, made),
        made.text,
        made.points,
        sent_on=_sent_on(matters, outcomes),
        doubts=tuple(doubt for doubt in ResolutionDoubt if doubt in found),
    )


def rejected_words(matters: Matters, outcomes: Sequence[Outcome]) -> Sentence:
    """Return that what a case was to be decided by fell, where it all did (``Ending.REJECTED``).

    That is a decision, and the minutes must say it (koml. § 11-4 letter d): "Kommunedirektørens
    forslag til vedtak falt."
    """
    numbers = {number for number, _ in fates_of(matters, outcomes)}
    texts = sorted(number for number in numbers if matters.is_whole_text(Matter(number)))
    if len(texts) > 1:
        return _ALL_FELL
    return filled(_FELL, capital(matter_words(Matter(texts[0]), matters)))


def _ended(
    matters: Matters, proposal: MeetingProposal, fates: Fates, language: Language
) -> Resolution:
    """Return the resolution that ends a case undecided: in its own words if it has any.

    What was adopted before stays adopted, so where that is not everything, only the rest is ended.
    """
    own = tuple(block for text in matters.texts(proposal.number) for block in text)
    words = (*proposal.introduction, *own)
    when = fates[proposal.number, 1].vote
    made = composition(matters, {place: f for place, f in fates.items() if f.vote < when})
    later = any(fate.adopted and fate.vote > when for fate in fates.values())
    found = {
        ResolutionDoubt.ADOPTED_BEFORE_END: bool(made.points),
        ResolutionDoubt.VOTED_AFTER_END: later,
    }
    doubts = tuple(doubt for doubt, holds in found.items() if holds)
    ending = _ENDINGS[proposal.effect]
    if not made.points or not _leaves_some(matters, fates, made):
        text = words or paragraphs(ENDED[proposal.effect].said(language))
        return Resolution(ending, text, doubts=doubts)
    last = words or paragraphs(_REST_ENDED[proposal.effect].said(language))
    texts = (*(point.text for point in made.points), last)
    *kept, labelled = numbered(texts, [point.text for point in made.points])
    points = (
        *(replace(point, text=text) for point, text in zip(made.points, kept, strict=True)),
        ResolutionPoint(labelled, (proposal.number, 1)),
    )
    text = (*made.introduction, *(block for point in points for block in point.text))
    return Resolution(Ending.DECIDED, text, points, ending, doubts=doubts)


def _leaves_some(matters: Matters, fates: Fates, made: Composition) -> bool:
    """Tell whether some point of the text that holds was not voted on."""
    base = RECOMMENDATION if made.base is None else made.base
    places = ((base, point) for point in range(1, len(matters.texts(base)) + 1))
    in_force = changes_in_force(matters, fates)
    return any(place not in fates and place not in in_force for place in places)


def _ending(matters: Matters, fates: Fates, made: Composition) -> Ending:
    if made.points:
        return Ending.DECIDED
    voted = any(matters.is_whole_text(Matter(number)) for number, _ in fates)
    return Ending.REJECTED if voted else Ending.OPEN


def _sent_on(matters: Matters, outcomes: Sequence[Outcome]) -> tuple[int, ...]:
    found = states(matters, outcomes)
    sent = {ProposalState.SENT_ON, ProposalState.PARTLY_SENT}
    return tuple(p.number for p in matters.register.proposals if found[p.number] in sent)


def _doubts(
    matters: Matters, fates: Fates, made: Composition, left: Container[int]
) -> Iterator[ResolutionDoubt]:
    """Yield what is doubtful about the points; ``left`` are the proposals to be settled still."""
    if made.others:
        yield ResolutionDoubt.TWO_TEXTS
    if fates and _leaves_some(matters, fates, made):
        yield ResolutionDoubt.NOT_VOTED_ON
    if made.renumbered and _REFERENCE.search(plain(made.text)):
        yield ResolutionDoubt.REFERENCE
    for proposal in matters.register.proposals:
        is_elsewhere = proposal.changes != made.base and proposal.changes not in left
        if proposal.effect is Effect.CHANGES:
            yield from _doubts_of_change(proposal, matters, fates, is_elsewhere=is_elsewhere)
        elif proposal.effect is Effect.ADDS and proposal.changes != RECOMMENDATION and is_elsewhere:
            points = range(1, len(matters.texts(proposal.number)) + 1)
            if any(_is_adopted(fates, (proposal.number, point)) for point in points):
                yield ResolutionDoubt.LOST_CHANGE


def _doubts_of_change(
    proposal: MeetingProposal, matters: Matters, fates: Fates, *, is_elsewhere: bool
) -> Iterator[ResolutionDoubt]:
    """Yield what is doubtful about an amendment, which may be to a text that did not win."""
    in_force, parts = changes_in_force(matters, fates), parts_in_force(matters, fates)
    for point in range(1, len(matters.texts(proposal.number)) + 1):
        here = proposal.number, point
        if not _is_adopted(fates, here):
            continue
        target, part = matters.target(proposal, point), part_changed(matters, here)
        place = proposal.changes, target
        holds = parts.get(place, {}).get(part) if part else in_force.get(place)
        if is_elsewhere or (target and holds is None):
            yield ResolutionDoubt.LOST_CHANGE
        elif target and holds != here:
            yield ResolutionDoubt.TWO_CHANGES
        elif not target and (part or not proposal.points[point - 1].at):
            yield ResolutionDoubt.UNPLACED


def _is_adopted(fates: Fates, place: Place) -> bool:
    fate = fates.get(place)
    return fate is not None and fate.adopted


def _doubts_of_votes(matters: Matters, outcomes: Sequence[Outcome]) -> Iterator[ResolutionDoubt]:
    """Yield what is doubtful about which votes were taken, and in which order."""
    if any(outcome.is_binding for outcome in outcomes) and unsettled(matters, outcomes):
        yield ResolutionDoubt.UNSETTLED
    decided: set[Matter] = set()
    for outcome in reversed(outcomes):
        options = outcome.vote.motion.options
        if outcome.is_binding:
            decided.update(options)
        elif not (outcome.vote.motion.is_trial or outcome.is_void) and not decided.intersection(
            options
        ):
            tied = outcome.is_undecided
            yield ResolutionDoubt.UNDECIDED if tied else ResolutionDoubt.NO_MAJORITY
    last = last_on_matter(matters, outcomes)
    if matters.is_budget and last is not None and not is_on_whole(last, matters):
        yield ResolutionDoubt.BUDGET_NOT_WHOLE

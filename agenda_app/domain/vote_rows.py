"""The votes of an item as rows of a table: on what, how many for and against, and who they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.ballots import AGAINST, FOR
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words, within
from agenda_app.domain.matters import Matters
from agenda_app.domain.outcome_words import option_words, sends_on, tally_words
from agenda_app.domain.sentence import Sentence, alike, capital, filled, joined
from agenda_app.domain.votes import Motion, Outcome, Vote

_AGAINST = " mot "  # the same in both forms
_AGAINST_EACH_OTHER = alike("mot {}")
REFUSED = Sentence(
    "Stemmetallene går ikke opp med frammøtet. Før avstemningen på nytt.",
    "Røystetala går ikkje opp med frammøtet. Før røystinga på nytt.",
)


@dataclass(frozen=True, slots=True)
class VoteRow:
    """A row: what was voted on, the votes for and against it, and how they fell.

    Of those set up against each other each has a row, without votes ``against``, and all but the
    first go on with the row above. A vote that does not add up has no numbers.
    """

    about: str
    votes_for: int | None
    against: int | None
    fell: str
    goes_on: bool = False


def vote_rows(
    outcome: Outcome, matters: Matters, language: Language, later: Sequence[Motion] = ()
) -> tuple[VoteRow, ...]:
    """Return a vote as rows, one for each of those that were set up against each other.

    Args:
        outcome: of the vote.
        matters: what could be voted on, for what it is called.
        language: of the minutes.
        later: what was put to the vote after it.
    """
    return tuple(_rows(outcome, matters, language, later))


def refused_row(vote: Vote, matters: Matters, language: Language) -> VoteRow:
    """Return the row of a vote that does not add up (any more), so that nobody overlooks it."""
    about = capital(about_words(vote, matters)).said(language)
    return VoteRow(about, None, None, REFUSED.said(language))


def about_words(vote: Vote, matters: Matters) -> Sentence:
    """Return what a vote is about: one matter, or those that are set up against each other."""
    names = [matter_words(option, matters) for option in vote.motion.options]
    return joined((names[0], *map(within, names[1:])), _AGAINST)


def _rows(
    outcome: Outcome, matters: Matters, language: Language, later: Sequence[Motion]
) -> Iterator[VoteRow]:
    motion = outcome.vote.motion
    names = [matter_words(option, matters) for option in motion.options]
    if motion.is_for_or_against:
        votes_for, against = outcome.votes[FOR], outcome.votes[AGAINST]
        fell = tally_words(outcome, is_sent=sends_on(outcome, matters)).said(language)
        yield VoteRow(capital(names[0]).said(language), votes_for, against, fell)
        return
    for side, name in enumerate(names):
        about = filled(_AGAINST_EACH_OTHER, within(name)) if side else capital(name)
        fell = option_words(outcome, side, later).said(language)
        yield VoteRow(about.said(language), outcome.votes[side], None, fell, goes_on=side > 0)

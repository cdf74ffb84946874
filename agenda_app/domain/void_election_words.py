"""An election in which too few voted, in the words of the protocol: the votes, and nobody elected.

What the votes were goes into the minutes all the same (koml. § 11-4 first para letter e).
"""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.election_parties import OpenVote, open_votes, party_sentences, votes_in
from agenda_app.domain.held_elections import ElectionOutcome
from agenda_app.domain.language import Language
from agenda_app.domain.majorities import Majority
from agenda_app.domain.proportional_words import blank_votes
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.votes import Room

_VOTES = Sentence("Stemmer: {}.", "Røyster: {}.")
_TOO_FEW = Sentence(
    "Møtet var ikke vedtaksført (koml. § 11-9 første ledd).",
    "Møtet var ikkje vedtaksført (koml. § 11-9 fyrste ledd).",
)
_NOT_CONSTITUTED = Sentence(
    "Møtet var ikke vedtaksført (koml. § 7-1 første ledd).",
    "Møtet var ikkje vedtaksført (koml. § 7-1 fyrste ledd).",
)
_TOO_FEW_OF_BOARD = Sentence(
    "Styret var ikke vedtaksført (koml. § 9-9).", "Styret var ikkje vedtaksført (koml. § 9-9)."
)
_NOBODY = Sentence("Ingen er valgt.", "Ingen er vald.")
_NOBODY_APPOINTED = Sentence("Ingen er ansatt.", "Ingen er tilsett.")


def void_sentences(outcome: ElectionOutcome, language: Language) -> Iterator[str]:
    """Yield the votes of an election that elected nobody since too few voted, and that they did."""
    election = outcome.held.election
    is_open = bool(open_votes(election))
    for vote in votes_in(election):
        if not sum(vote.votes) + vote.blank:
            continue
        yield _VOTES.said(language, ", ".join(_numbers(vote)))
        if is_open:
            yield from party_sentences(vote, outcome.room.voters, language)
    yield _too_few(outcome.room).said(language)
    is_appointment = isinstance(election, AppointmentVote)
    yield (_NOBODY_APPOINTED if is_appointment else _NOBODY).said(language)


def _too_few(room: Room) -> Sentence:
    if room.usual is Majority.BOARD:
        return _TOO_FEW_OF_BOARD
    return _NOT_CONSTITUTED if room.lacks_two_thirds else _TOO_FEW


def _numbers(vote: OpenVote) -> Iterator[str]:
    yield from (f"{name} {votes}" for name, votes in zip(vote.sides, vote.votes, strict=True))
    yield from blank_votes(vote.blank)

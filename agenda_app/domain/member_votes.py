"""How one elected person voted in an item, as everybody may read it in the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from agenda_app.domain.ballots import AGAINST, BLANK, FOR, Method
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matter_words import matter_words, within
from agenda_app.domain.outcome_words import sends_on, verdict_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, capital, filled, joined
from agenda_app.domain.votes import Outcome

_SIDES = {
    FOR: alike("For"),
    AGAINST: alike("Mot"),
    BLANK: alike("Blankt"),
}
_NOT_NAMED = Sentence("Ikke ført med navn", "Ikkje ført med namn")
_NO_MAJORITY = Sentence("Ingen fikk flertall ({})", "Ingen fekk fleirtal ({})")
_WON = Sentence("Vedtatt: {} ({})", "Vedteke: {} ({})")


@dataclass(frozen=True, slots=True)
class MemberVote:
    """A vote: what it was on, what the person voted, and what came of it.

    ``is_named`` is False where the minutes do not tell how the person voted.
    """

    about: Sentence
    side: Sentence
    result: Sentence
    is_named: bool = True


def votes_of(person: PersonId, record: ItemRecord) -> Iterator[MemberVote]:
    """Yield the votes that somebody took part in, in order.

    Trial votes bind nobody, and what was voted in secret nobody knows; they are left out. So is a
    vote that does not add up.

    Args:
        person: who.
        record: the item.
    """
    for outcome in record.outcomes:
        vote = outcome.vote
        if all(voter.person_id != person for voter in outcome.room.voters):
            continue
        if vote.motion.is_trial or vote.ballots.method is Method.SECRET:
            continue
        names = [matter_words(option, record.matters) for option in vote.motion.options]
        side = outcome.known.get(person)
        said = _NOT_NAMED
        if side is not None:
            single = vote.motion.is_for_or_against or side == BLANK
            said = _SIDES[side] if single else capital(names[side])
        about = joined((capital(names[0]), *names[1:]), " / ")
        result = _result(outcome, names, is_sent=sends_on(outcome, record.matters))
        yield MemberVote(about, said, result, side is not None)


def _result(outcome: Outcome, names: list[Sentence], *, is_sent: bool) -> Sentence:
    if outcome.vote.motion.is_for_or_against:
        return verdict_words(outcome, is_sent=is_sent)
    sums = alike("–".join(str(number) for number in outcome.votes))
    if outcome.is_void:
        return sums
    if outcome.winner is None:
        return filled(_NO_MAJORITY, sums)
    return filled(_WON, within(names[outcome.winner]), sums)

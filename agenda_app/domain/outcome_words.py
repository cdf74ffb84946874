"""What came of a vote, as the minutes say it, in bokmål and nynorsk.

Every number in a sentence is the outcome's own. How parties voted, and who where a party split, is
said of both sides (the preparatory works to koml. § 11-4); of a secret ballot only the sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agenda_app.domain.ballots import AGAINST, FOR, Method, PartyVotes, members_of
from agenda_app.domain.majorities import SHARES, Majority
from agenda_app.domain.matter_words import capital, matter_words
from agenda_app.domain.matters import Matters
from agenda_app.domain.sentence import NOTHING, Sentence, alike, joined, listed
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Outcome

_BY_CHAIR = Sentence(
    "Møtelederens stemme avgjorde (koml. § 11-9 andre ledd).",
    "Røysta til møteleiaren avgjorde (koml. § 11-9 andre ledd).",
)
_METHODS = {
    Method.ROLL_CALL: Sentence(
        "Det ble stemt ved navneopprop.", "Det vart røysta ved namneopprop."
    ),
    Method.SECRET: Sentence("Avstemningen var hemmelig.", "Røystinga var hemmeleg."),
}
_TRIAL = Sentence("Prøvevotering.", "Prøverøysting.")
_SECOND_ROUND = Sentence("Andre gangs avstemning.", "Andre gongs røysting.")
_NO_MAJORITY = Sentence("Ingen av dem fikk flertall.", "Ingen av dei fekk fleirtal.")
_SIDES = (Sentence("For", "For"), Sentence("Mot", "Mot"))


def verdict_words(outcome: Outcome) -> Sentence:
    """Return "Vedtatt med 7 mot 4 stemmer", "Enstemmig vedtatt" or "Falt med 12 mot 3 stemmer".

    It is of a vote for or against. The side that won comes first; where fewer than half can win,
    or more than half lose, each number says what it is.
    """
    votes_for, votes_against = outcome.votes
    adopted = outcome.winner == FOR
    if outcome.vote.motion.is_trial:
        return Sentence(
            f"{votes_for} stemte for og {votes_against} mot",
            f"{votes_for} røysta for og {votes_against} mot",
        )
    if outcome.is_unanimous:
        if adopted:
            return Sentence("Enstemmig vedtatt", "Samrøystes vedteke")
        return Sentence("Falt enstemmig", "Fall samrøystes")
    if outcome.vote.majority is not Majority.SIMPLE or outcome.blank:
        count = _votes(votes_for)
        tail = Sentence(
            f"{count.bokmal} for og {votes_against} mot",
            f"{count.nynorsk} for og {votes_against} mot",
        )
    elif adopted:
        tail = _against(votes_for, votes_against)
    else:
        tail = _against(votes_against, votes_for)
    return Sentence(
        f"{'Vedtatt' if adopted else 'Falt'} med {tail.bokmal}",
        f"{'Vedteke' if adopted else 'Fall'} med {tail.nynorsk}",
    )


def _against(first: int, last: int) -> Sentence:
    count = _votes(last)
    return Sentence(f"{first} mot {count.bokmal}", f"{first} mot {count.nynorsk}")


def _votes(number: int) -> Sentence:
    if number == 1:
        return Sentence("1 stemme", "1 røyst")
    return Sentence(f"{number} stemmer", f"{number} røyster")


def side_words(outcome: Outcome, side: int, voters: Sequence[Voter]) -> Sentence:
    """Return "3 Sp, 2 V, Rune Falk (H)": who voted for a side, nothing of a secret ballot.

    A party that voted alike is a number; those of one that split, and those without a party, are
    named where it is known who they are. At a roll call everybody is.
    """
    method = outcome.vote.ballots.method
    if method is Method.SECRET:
        return NOTHING
    members = members_of(voters)
    return joined(
        (
            part
            for row in outcome.parties
            for part in _party_words(row, side, members.get(row.party, ()), outcome)
        ),
        ", ",
    )


def _party_words(
    row: PartyVotes, side: int, members: Sequence[Voter], outcome: Outcome
) -> Iterator[Sentence]:
    """Yield a party's votes on a side: the names if all of them are told, or else the number."""
    number = row.on(side)
    named = [voter for voter in members if outcome.known.get(voter.person_id) == side]
    by_name = outcome.vote.ballots.method is Method.ROLL_CALL or row.is_split or not row.party
    if by_name and len(named) == number:
        for voter in named:
            yield alike(f"{voter.name} ({voter.party})" if voter.party else voter.name)
    elif row.party:
        yield alike(f"{number} {row.party}") if number else NOTHING
    else:
        yield Sentence(f"{number} uten parti", f"{number} utan parti") if number else NOTHING


def short_words(outcome: Outcome, voters: Sequence[Voter]) -> Sentence:
    """Return "Vedtatt med 7 mot 4 stemmer (2 Ap, 2 H)": a vote for or against, and who lost it."""
    loser = AGAINST if outcome.winner == FOR else FOR
    return _with_who(verdict_words(outcome), side_words(outcome, loser, voters))


def _with_who(said: Sentence, who: Sentence) -> Sentence:
    if not who:
        return said
    return Sentence(f"{said.bokmal} ({who.bokmal})", f"{said.nynorsk} ({who.nynorsk})")


def tally_words(outcome: Outcome, voters: Sequence[Voter]) -> Sentence:
    """Return the account of a vote for or against, without what it was about.

    "Vedtatt med 6 mot 5 stemmer. For: 3 Sp, 2 V, Rune Falk (H). Mot: 4 Ap, Jon Brattøy (H)."
    """
    return joined(
        (
            *_how(outcome),
            _stop(verdict_words(outcome)),
            *(_side(outcome, side, voters) for side in (FOR, AGAINST)),
            *_rules(outcome),
        )
    )


def outcome_words(outcome: Outcome, matters: Matters, voters: Sequence[Voter]) -> Sentence:
    """Return the account of a vote for the minutes, beginning with what it was about.

    Args:
        outcome: of the vote.
        matters: what could be voted on, for what it is called.
        voters: who could vote, for their names.
    """
    motion = outcome.vote.motion
    names = [matter_words(option, matters) for option in motion.options]
    if motion.is_for_or_against:
        about = capital(names[0])
        tally = tally_words(outcome, voters)
        return Sentence(f"{about.bokmal}: {tally.bokmal}", f"{about.nynorsk}: {tally.nynorsk}")
    return joined(
        (
            *_how(outcome),
            _set_up(names),
            *(_got(outcome, side, name, voters) for side, name in enumerate(names)),
            *_rules(outcome),
            _won(outcome, names),
        )
    )


def _how(outcome: Outcome) -> Iterator[Sentence]:
    if outcome.vote.motion.is_trial:
        yield _TRIAL
    if outcome.vote.is_second_round:
        yield _SECOND_ROUND
    yield _METHODS.get(outcome.vote.ballots.method, NOTHING)


def _stop(said: Sentence) -> Sentence:
    return Sentence(f"{said.bokmal}.", f"{said.nynorsk}.")


def _side(outcome: Outcome, side: int, voters: Sequence[Voter]) -> Sentence:
    """Return "For: 3 Sp, 2 V."; a unanimous show of hands needs no list."""
    roll_call = outcome.vote.ballots.method is Method.ROLL_CALL
    who = side_words(outcome, side, voters)
    if not who or (outcome.is_unanimous and not roll_call):
        return NOTHING
    label = _SIDES[side]
    return Sentence(f"{label.bokmal}: {who.bokmal}.", f"{label.nynorsk}: {who.nynorsk}.")


def _rules(outcome: Outcome) -> Iterator[Sentence]:
    """Yield what else decided: blank votes, the chair's vote, more than a simple majority."""
    if outcome.blank:
        yield Sentence(f"{outcome.blank} stemte blankt.", f"{outcome.blank} røysta blankt.")
    if outcome.by_chair:
        yield _BY_CHAIR
    share = SHARES.get(outcome.vote.majority)
    if share is not None:
        count = _votes(outcome.needed)
        yield Sentence(
            f"Det krevdes minst {count.bokmal} ({share.bokmal}).",
            f"Det måtte minst {count.nynorsk} til ({share.nynorsk}).",
        )


def _set_up(names: Sequence[Sentence]) -> Sentence:
    first = capital(names[0])
    if len(names) == 2:
        return Sentence(
            f"{first.bokmal} ble satt opp mot {names[1].bokmal}.",
            f"{first.nynorsk} vart sett opp mot {names[1].nynorsk}.",
        )
    bokmal = listed([first.bokmal, *(name.bokmal for name in names[1:])])
    nynorsk = listed([first.nynorsk, *(name.nynorsk for name in names[1:])])
    return Sentence(
        f"{bokmal} ble satt opp mot hverandre.", f"{nynorsk} vart sette opp mot kvarandre."
    )


def _got(outcome: Outcome, side: int, name: Sentence, voters: Sequence[Voter]) -> Sentence:
    about, count = capital(name), _votes(outcome.votes[side])
    got = Sentence(f"{about.bokmal} fikk {count.bokmal}", f"{about.nynorsk} fekk {count.nynorsk}")
    return _stop(_with_who(got, side_words(outcome, side, voters)))


def _won(outcome: Outcome, names: Sequence[Sentence]) -> Sentence:
    if outcome.vote.motion.is_trial:
        return NOTHING
    if outcome.winner is None:
        return _NO_MAJORITY
    name = names[outcome.winner]
    return Sentence(
        f"Dermed er dette vedtatt: {name.bokmal}.", f"Dermed er dette vedteke: {name.nynorsk}."
    )

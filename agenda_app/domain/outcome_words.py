"""What came of a vote, as the minutes say it, in bokmål and nynorsk.

Every number in a sentence is the outcome's own. How parties voted, and who where a party split, is
said of both sides (the preparatory works to koml. § 11-4); of a secret ballot only the sums.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.ballots import AGAINST, FOR, Method, members_of
from agenda_app.domain.majorities import SHARES, Majority
from agenda_app.domain.matter_words import matter_words, within
from agenda_app.domain.matters import Matters
from agenda_app.domain.party_words import party_words
from agenda_app.domain.proposals import Effect
from agenda_app.domain.quorum_words import too_few
from agenda_app.domain.sentence import NOTHING, Sentence, alike, capital, filled, joined
from agenda_app.domain.votes import Motion, Outcome

_BY_CHAIR = Sentence(
    "Møtelederens stemme avgjorde (koml. § 11-9 andre ledd).",
    "Røysta til møteleiaren avgjorde (koml. § 11-9 andre ledd).",
)
_BY_CHAIR_OF_BOARD = Sentence(
    "Møtelederens stemme avgjorde (koml. § 9-9).", "Røysta til møteleiaren avgjorde (koml. § 9-9)."
)
_UNDECIDED = Sentence(
    "Det ble like mange stemmer, og møtelederen stemte blankt, så det ble ikke avgjort "
    "(koml. § 11-9 andre ledd).",
    "Det vart like mange røyster, og møteleiaren røysta blankt, så det vart ikkje avgjort "
    "(koml. § 11-9 andre ledd).",
)
_UNDECIDED_IN_BOARD = Sentence(
    "Det ble like mange stemmer, og møtelederen stemte blankt, så det ble ikke avgjort "
    "(koml. § 9-9).",
    "Det vart like mange røyster, og møteleiaren røysta blankt, så det vart ikkje avgjort "
    "(koml. § 9-9).",
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
_TOOK = Sentence("Det krevdes minst {} ({}).", "Det måtte minst {} til ({}).")
_SET_UP = Sentence("{} ble satt opp mot {}.", "{} vart sett opp mot {}.")
_ALL_SET_UP = Sentence(
    "{} og {} ble satt opp mot hverandre.", "{} og {} vart sette opp mot kvarandre."
)
_GOT = Sentence("{} fikk {}", "{} fekk {}")
_WON = Sentence("Dermed er dette vedtatt: {}.", "Dermed er dette vedteke: {}.")
_CARRIED = Sentence("Vedtatt.", "Vedteke.")
_MOST = Sentence("Fikk flertall.", "Fekk fleirtal.")
_MOST_FOR = Sentence("Flertall for {}.", "Fleirtal for {}.")
_LABELS = ("For", "Mot")
_ALL_FOR = Sentence("Enstemmig vedtatt", "Samrøystes vedteke")
_ALL_AGAINST = Sentence("Falt enstemmig", "Fall samrøystes")
_ADOPTED = Sentence("Vedtatt med {} mot {}", "Vedteke med {} mot {}")
_REJECTED = Sentence("Falt med {} mot {}", "Fall med {} mot {}")
_ALL_TO_SEND = Sentence("Enstemmig oversendt", "Samrøystes oversendt")
_SENT_ON = alike("Oversendt med {} mot {}")
_SENT_ON_BY = alike("Oversendt med {} for og {} mot")
_ADOPTED_BY = Sentence("Vedtatt med {} for og {} mot", "Vedteke med {} for og {} mot")
_REJECTED_BY = Sentence("Falt med {} for og {} mot", "Fall med {} for og {} mot")
_SUMS = Sentence("{} stemte for og {} mot", "{} røysta for og {} mot")


def sends_on(outcome: Outcome, matters: Matters) -> bool:
    """Tell whether a vote was on sending something on, which decides nothing on the matter."""
    numbers = (option.proposal for option in outcome.vote.motion.options)
    found = [matters.register.proposal(number) for number in numbers]
    return bool(found) and all(p is not None and p.effect is Effect.SENDS_ON for p in found)


def is_voted_on_again(outcome: Outcome, later: Iterable[Motion]) -> bool:
    """Tell whether what had a majority over another was voted on once more.

    It is not adopted by that then, but by the last vote, if it wins that.

    Args:
        outcome: of the vote.
        later: what was put to the vote after it.
    """
    motion = outcome.vote.motion
    if motion.is_for_or_against or not outcome.is_binding or outcome.winner is None:
        return False
    won = motion.options[outcome.winner]
    return any(won in one.options for one in later if not one.is_trial)


def verdict_words(outcome: Outcome, *, is_sent: bool = False) -> Sentence:
    """Return "Vedtatt med 7 mot 4 stemmer", "Enstemmig vedtatt" or "Falt med 12 mot 3 stemmer".

    It is of a vote for or against. The side that won comes first; where fewer than half can win,
    or more than half lose, each number says what it is. A trial vote, one by too few to decide
    anything, and one that nobody's vote decided have the numbers alone.

    Args:
        outcome: of the vote.
        is_sent: whether it was on sending something on (``sends_on``): that is not "vedtatt".
    """
    votes_for, votes_against = outcome.votes
    adopted = outcome.winner == FOR
    if outcome.vote.motion.is_trial or outcome.is_void or outcome.is_undecided:
        return filled(_SUMS, votes_for, votes_against)
    if outcome.is_unanimous:
        return (_ALL_TO_SEND if is_sent else _ALL_FOR) if adopted else _ALL_AGAINST
    if outcome.vote.majority is not Majority.SIMPLE or outcome.blank:
        sums = (_SENT_ON_BY if is_sent else _ADOPTED_BY) if adopted else _REJECTED_BY
        return filled(sums, votes_in_words(votes_for), votes_against)
    if adopted:
        return filled(_SENT_ON if is_sent else _ADOPTED, votes_for, votes_in_words(votes_against))
    return filled(_REJECTED, votes_against, votes_in_words(votes_for))


def votes_in_words(number: int) -> Sentence:
    """Return "3 stemmer", "1 stemme"."""
    if number == 1:
        return Sentence("1 stemme", "1 røyst")
    return Sentence(f"{number} stemmer", f"{number} røyster")


def side_words(outcome: Outcome, side: int) -> Sentence:
    """Return "3 Sp, 2 V, Rune Falk (H)": who voted for a side, nothing of a secret ballot.

    A party that voted alike is a number; those of one that split, and those without a party, are
    named where it is known who they are. At a roll call everybody is.
    """
    method = outcome.vote.ballots.method
    if method is Method.SECRET:
        return NOTHING
    members, by_name = members_of(outcome.room.voters), method is Method.ROLL_CALL
    return joined(
        (
            part
            for row in outcome.parties
            for part in party_words(
                row, side, members.get(row.party, ()), outcome.known, by_name=by_name
            )
        ),
        ", ",
    )


def short_words(outcome: Outcome, *, is_sent: bool = False) -> Sentence:
    """Return "Vedtatt med 7 mot 4 stemmer (2 Ap, 2 H)": a vote for or against, and who lost it."""
    said = verdict_words(outcome, is_sent=is_sent)
    if outcome.is_undecided:
        return said
    return _with_who(said, side_words(outcome, AGAINST if outcome.winner == FOR else FOR))


def _with_who(said: Sentence, who: Sentence) -> Sentence:
    return filled(alike("{} ({})"), said, who) if who else said


def tally_words(outcome: Outcome, *, is_sent: bool = False) -> Sentence:
    """Return the account of a vote for or against, without what it was about.

    "Vedtatt med 6 mot 5 stemmer. For: 3 Sp, 2 V, Rune Falk (H). Mot: 4 Ap, Jon Brattøy (H)."
    ``is_sent`` is as in ``verdict_words``.
    """
    return joined(
        (
            *_how(outcome),
            _stop(verdict_words(outcome, is_sent=is_sent)),
            *(_side(outcome, side) for side in (FOR, AGAINST)),
            *_rules(outcome),
        )
    )


def option_words(outcome: Outcome, side: int, later: Iterable[Motion] = ()) -> Sentence:
    """Return the account of one of several that were set up against each other.

    "Vedtatt. 3 Sp, 2 V, Rune Falk (H)." How the vote was taken is said with the first of them, and
    what else decided with the last. What was put to the vote ``later`` tells whether it is adopted
    by that (``is_voted_on_again``).
    """
    is_last = side == len(outcome.vote.motion.options) - 1
    carried = side == outcome.winner and outcome.is_binding
    won = _MOST if is_voted_on_again(outcome, later) else _CARRIED
    who = side_words(outcome, side)
    return joined(
        (
            *(_how(outcome) if side == 0 else ()),
            won if carried else NOTHING,
            _stop(who) if who else NOTHING,
            *(_rules(outcome) if is_last else ()),
            _NO_MAJORITY if is_last and _has_no_winner(outcome) else NOTHING,
        )
    )


def _has_no_winner(outcome: Outcome) -> bool:
    """Tell whether none of several had a majority; that it was equal is told for itself."""
    stands = not (outcome.vote.motion.is_trial or outcome.is_void or outcome.is_undecided)
    return outcome.winner is None and stands


def outcome_words(outcome: Outcome, matters: Matters, later: Iterable[Motion] = ()) -> Sentence:
    """Return the account of a vote for the minutes, beginning with what it was about.

    Args:
        outcome: of the vote.
        matters: what could be voted on, for what it is called.
        later: what was put to the vote after it.
    """
    motion = outcome.vote.motion
    names = [matter_words(option, matters) for option in motion.options]
    if motion.is_for_or_against:
        about = capital(names[0])
        tally = tally_words(outcome, is_sent=sends_on(outcome, matters))
        return joined((about, tally), ": ")
    return joined(
        (
            *_how(outcome),
            _set_up(names),
            *(_got(outcome, side, name) for side, name in enumerate(names)),
            *_rules(outcome),
            _won(outcome, names, is_last=not is_voted_on_again(outcome, later)),
        )
    )


def _how(outcome: Outcome) -> Iterator[Sentence]:
    if outcome.vote.motion.is_trial:
        yield _TRIAL
    if outcome.vote.is_second_round:
        yield _SECOND_ROUND
    yield _METHODS.get(outcome.vote.ballots.method, NOTHING)


def _stop(said: Sentence) -> Sentence:
    return filled(alike("{}."), said)


def _side(outcome: Outcome, side: int) -> Sentence:
    """Return "For: 3 Sp, 2 V."; a unanimous show of hands needs no list."""
    roll_call = outcome.vote.ballots.method is Method.ROLL_CALL
    who = side_words(outcome, side)
    if not who or (outcome.is_unanimous and not roll_call):
        return NOTHING
    return filled(alike("{}: {}."), _LABELS[side], who)


def _rules(outcome: Outcome) -> Iterator[Sentence]:
    """Yield what else decided, or that nothing did: blank votes, the chair's, a larger majority.

    Where too few voted it is that which did.
    """
    if outcome.blank:
        yield Sentence(f"{outcome.blank} stemte blankt.", f"{outcome.blank} røysta blankt.")
    if outcome.is_void:
        yield too_few(outcome.room)
        return
    in_board = outcome.vote.majority is Majority.BOARD
    if outcome.by_chair:
        yield _BY_CHAIR_OF_BOARD if in_board else _BY_CHAIR
    elif outcome.is_undecided:
        yield _UNDECIDED_IN_BOARD if in_board else _UNDECIDED
    share = SHARES.get(outcome.vote.majority)
    if share is not None:
        yield filled(_TOOK, votes_in_words(outcome.needed), share)


def _set_up(names: Sequence[Sentence]) -> Sentence:
    first, *others = (capital(names[0]), *map(within, names[1:]))
    if len(others) == 1:
        return filled(_SET_UP, first, others[0])
    *middle, last = (first, *others)
    return filled(_ALL_SET_UP, joined(middle, ", "), last)


def _got(outcome: Outcome, side: int, name: Sentence) -> Sentence:
    got = filled(_GOT, capital(name), votes_in_words(outcome.votes[side]))
    return _stop(_with_who(got, side_words(outcome, side)))


def _won(outcome: Outcome, names: Sequence[Sentence], *, is_last: bool) -> Sentence:
    if _has_no_winner(outcome):
        return _NO_MAJORITY
    if outcome.winner is None or outcome.vote.motion.is_trial or outcome.is_void:
        return NOTHING
    return filled(_WON if is_last else _MOST_FOR, within(names[outcome.winner]))

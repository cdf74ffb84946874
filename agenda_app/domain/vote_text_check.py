"""Where the words about a vote, as the secretary has edited them, are not what the vote was.

Each number is compared with the one it is said to be (``vote_claims.py``). What cannot be
understood is left alone, and nothing that the program itself says of a vote disagrees with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from agenda_app.domain.ballots import AGAINST, FOR, Method
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matters
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.vote_claims import Claim, Claimed, Listing, PartyClaim, Sides, VoteReader
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Outcome

_UNANIMOUS = re.compile(r"\b(?:enstemmig|einstemmig|samrøystes)\b", re.IGNORECASE)
_ADOPTED = re.compile(r"\b(?:vedtatt|vedteken?|vedtekne)\b", re.IGNORECASE)
_REJECTED = re.compile(
    r"\b(?:falt|(?<!så )(?<!alle )(?<!motsatt )(?<!annet )(?<!anna )fall"
    r"|nedstemt|nedrøysta|forkastet|forkasta)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:ikke|ikkje)\s+$", re.IGNORECASE)
_NAMED = r"(?<!\w){}(?=\s*(?:[(,.;]|og\b|$))"

_NOT_UNANIMOUS = Sentence(
    "Teksten sier enstemmig, men stemmene var delte.",
    "Teksten seier samrøystes, men røystene var delte.",
)
_NOT_ADOPTED = Sentence(
    "Teksten sier vedtatt, men forslaget falt.", "Teksten seier vedteke, men framlegget fall."
)
_NOT_DECIDED = Sentence(
    "Teksten sier vedtatt, men møtet var ikke vedtaksført.",
    "Teksten seier vedteke, men møtet var ikkje vedtaksført.",
)
_NOT_SETTLED = Sentence(
    "Teksten sier vedtatt, men det ble like mange stemmer, og møtelederen stemte blankt.",
    "Teksten seier vedteke, men det vart like mange røyster, og møteleiaren røysta blankt.",
)
_NOT_REJECTED = Sentence(
    "Teksten sier at forslaget falt, men det ble vedtatt.",
    "Teksten seier at framlegget fall, men det vart vedteke.",
)


def says_it_fell(text: str) -> bool:
    """Tell whether words are about something that fell, in bokmål or nynorsk."""
    return _REJECTED.search(text) is not None


def vote_disagreements(
    text: str, outcome: Outcome, matters: Matters, voters: Sequence[Voter]
) -> tuple[Sentence, ...]:
    """Return what an edited account of one vote says that the vote does not, each once.

    Args:
        text: what stands in the minutes about this vote and no other.
        outcome: of the vote.
        matters: what could be voted on, for what it is called.
        voters: who could vote, for names and parties.
    """
    reader = VoteReader(
        _names(outcome, matters),
        {voter.party for voter in voters},
        is_for_or_against=outcome.vote.motion.is_for_or_against,
    )
    claims = reader.claims(text)
    found = (
        *(_about_sum(claim, outcome) for claim in claims.sums if not _holds(claim, outcome)),
        *_about_parties(claims.parties, outcome),
        *_about_people(claims.listings, outcome, voters),
        *_about_words(reader.plain(text), outcome),
    )
    return tuple(dict.fromkeys(found))


def _names(outcome: Outcome, matters: Matters) -> dict[str, Sides]:
    """Return what the program calls the sides, in both forms."""
    names: dict[str, Sides] = {}
    for side, option in enumerate(outcome.vote.motion.options):
        words = matter_words(option, matters)
        for name in dict.fromkeys((words.bokmal.strip(), words.nynorsk.strip())):
            names[name] = (*names.get(name, ()), side)
    return names


def _holds(claim: Claim, outcome: Outcome) -> bool:
    votes, (number, *_) = outcome.votes, claim.numbers
    match claim.what:
        case Claimed.FOR_AND_AGAINST if outcome.vote.motion.is_for_or_against:
            return claim.numbers == votes
        case Claimed.FOR_AND_AGAINST | Claimed.PAIR:
            return claim.numbers in _right_pairs(outcome)
        case Claimed.SIDE:
            return any(votes[side] == number for side in claim.sides)
        case Claimed.LOSERS:
            return any(votes[side] == number for side in _said_last(outcome))
        case Claimed.BLANK:
            return number == outcome.blank
        case Claimed.NEEDED:
            return number == outcome.needed
        case Claimed.CAST:
            return number == sum(votes) + outcome.blank
        case Claimed.ANYTHING:
            return number in _every_number(outcome)


def _right_pairs(outcome: Outcome) -> Iterator[tuple[int, ...]]:
    """Yield the numbers of two sides in an order that tells no lie.

    The winner of a vote comes first. What fell is written both ways, and a trial vote has none.
    """
    last = _said_last(outcome)
    for first, other in permutations(range(len(outcome.votes)), 2):
        if other in last:
            yield outcome.votes[first], outcome.votes[other]


def _said_last(outcome: Outcome) -> Sides:
    """Return the sides whose votes the others are said to stand "against"."""
    motion, winner = outcome.vote.motion, outcome.winner
    fell = motion.is_for_or_against and winner != FOR
    every = range(len(outcome.votes))
    return tuple(side for side in every if fell or motion.is_trial or side != winner)


def _every_number(outcome: Outcome) -> set[int]:
    """Return what a number can be that nothing is said of."""
    of_parties = {row.on(side) for row in outcome.parties for side in range(len(outcome.votes))}
    cast = sum(outcome.votes) + outcome.blank
    return {*outcome.votes, outcome.blank, outcome.needed, cast, *of_parties}


def _about_sum(claim: Claim, outcome: Outcome) -> Sentence:
    said, took = claim.said, outcome.needed
    if claim.what is Claimed.NEEDED:
        return Sentence(
            f"Teksten sier «{said}», men det krevdes minst {took}.",
            f"Teksten seier «{said}», men det måtte minst {took} til.",
        )
    numbers = "–".join(map(str, outcome.votes))
    blank = f" og {outcome.blank} blanke" if outcome.blank else ""
    return Sentence(
        f"Teksten sier «{said}», men stemmene var {numbers}{blank}.",
        f"Teksten seier «{said}», men røystene var {numbers}{blank}.",
    )


def _sides_of(listing: Listing, outcome: Outcome) -> Sides:
    """Return how those in a list voted; in brackets after the sums stand those who lost."""
    if listing.sides or not outcome.vote.motion.is_for_or_against:
        return listing.sides
    return (AGAINST,) if outcome.winner == FOR else (FOR,)


def _about_parties(claims: Sequence[PartyClaim], outcome: Outcome) -> Iterator[Sentence]:
    """Yield where a party has not so many on that side; of a secret ballot nobody knows."""
    if outcome.vote.ballots.method is Method.SECRET:
        return
    rows = {row.party: row for row in outcome.parties}
    for claim in claims:
        row = rows.get(claim.party)
        if row is None:
            continue
        sides = () if claim.listing is None else _sides_of(claim.listing, outcome)
        right = {row.on(side) for side in sides}
        if claim.number not in (right or {*row.votes, row.blank, sum(row.votes) + row.blank}):
            numbers = "–".join(map(str, row.votes))
            yield Sentence(
                f"Teksten sier «{claim.said}», men stemmene fra "
                f"{claim.party or 'dem uten parti'} var {numbers}.",
                f"Teksten seier «{claim.said}», men røystene frå "
                f"{claim.party or 'dei utan parti'} var {numbers}.",
            )


def _about_people(
    listings: Sequence[Listing], outcome: Outcome, voters: Sequence[Voter]
) -> Iterator[Sentence]:
    """Yield who is named on the side that they did not vote for."""
    known = outcome.known
    for listing in listings:
        sides = _sides_of(listing, outcome)
        if not sides:
            continue
        right = {v.name for v in voters if known.get(v.person_id, sides[0]) in sides}
        for name in dict.fromkeys(voter.name for voter in voters):
            if name not in right and re.search(_NAMED.format(re.escape(name)), listing.text):
                yield _on_wrong_side(name, sides[0], outcome)


def _on_wrong_side(name: str, side: int, outcome: Outcome) -> Sentence:
    if outcome.vote.motion.is_for_or_against:
        label = "For" if side == FOR else "Mot"
        return Sentence(
            f"Teksten har {name} under «{label}», men {name} stemte ikke det.",
            f"Teksten har {name} under «{label}», men {name} røysta ikkje det.",
        )
    return Sentence(
        f"Teksten har {name} under noe annet enn det {name} stemte for.",
        f"Teksten har {name} under noko anna enn det {name} røysta for.",
    )


def _about_words(text: str, outcome: Outcome) -> Iterator[Sentence]:
    if _UNANIMOUS.search(text) and not outcome.is_unanimous:
        yield _NOT_UNANIMOUS
    motion = outcome.vote.motion
    if motion.is_trial or not motion.is_for_or_against:
        return
    adopted = any(not _NOT.search(text[: m.start()]) for m in _ADOPTED.finditer(text))
    rejected = says_it_fell(text)
    if adopted and not rejected and outcome.is_void:
        yield _NOT_DECIDED
    elif adopted and not rejected and outcome.is_undecided:
        yield _NOT_SETTLED
    elif adopted and not rejected and outcome.winner != FOR:
        yield _NOT_ADOPTED
    if rejected and not adopted and outcome.winner == FOR and not outcome.is_void:
        yield _NOT_REJECTED

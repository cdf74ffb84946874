"""Where the words about a vote, as the secretary has edited them, are not what the vote was.

Only figures and a few fixed words are looked at; what cannot be understood is left alone. A number
written out in letters is such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agenda_app.domain.ballots import AGAINST, FOR
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Outcome

_PAIR = re.compile(
    r"\b(\d+)\s+(?:(?:stemmer?\s+|røyster?\s+)?mot|(?:stemmer?|stemte|røyster?|røysta)\s+for\s+og)"
    r"\s+(\d+)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\b(\d+)\s+(?:stemmer?|røyst(?:er)?|røysta|stemte)\b", re.IGNORECASE)
_UNANIMOUS = re.compile(r"\b(?:enstemmig|einstemmig|samrøystes)\b", re.IGNORECASE)
_ADOPTED = re.compile(r"\b(?:vedtatt|vedteken?|vedtekne)\b", re.IGNORECASE)
_REJECTED = re.compile(
    r"\b(?:falt|(?<!så )(?<!alle )fall|nedstemt|nedrøysta|forkastet|forkasta)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:ikke|ikkje)\s+$", re.IGNORECASE)
_LABELS = re.compile(r"\b(For|Mot):", re.IGNORECASE)
_WORD = r"\b(\d+)\s+{}\b"
_NAME = r"\b{}(?=\s*(?:[(,.;]|og\b|$))"

_NOT_UNANIMOUS = Sentence(
    "Teksten sier enstemmig, men stemmene var delte.",
    "Teksten seier samrøystes, men røystene var delte.",
)
_NOT_ADOPTED = Sentence(
    "Teksten sier vedtatt, men forslaget falt.", "Teksten seier vedteke, men framlegget fall."
)
_NOT_REJECTED = Sentence(
    "Teksten sier at forslaget falt, men det ble vedtatt.",
    "Teksten seier at framlegget fall, men det vart vedteke.",
)


def vote_disagreements(
    text: str, outcome: Outcome, voters: Sequence[Voter]
) -> tuple[Sentence, ...]:
    """Return what an edited account of one vote says that the vote does not, each once.

    Args:
        text: what stands in the minutes about this vote and no other.
        outcome: of the vote.
        voters: who could vote, for names and parties.
    """
    found = (
        *_figures(text, outcome),
        *_parties(text, outcome, voters),
        *_names(text, outcome, voters),
        *_words(text, outcome),
    )
    return tuple(dict.fromkeys(found))


def _figures(text: str, outcome: Outcome) -> Iterator[Sentence]:
    votes = outcome.votes
    right = set(_right_pairs(outcome))
    for match in _PAIR.finditer(text):
        if (int(match[1]), int(match[2])) not in right:
            yield _wrong(match[0].strip(), outcome)
    cast = sum(votes) + outcome.blank
    allowed = {*votes, outcome.blank, outcome.needed, cast}
    allowed |= {row.on(side) for row in outcome.parties for side in range(len(votes))}
    for match in _ALONE.finditer(_PAIR.sub(" ", text)):
        if int(match[1]) not in allowed:
            yield _wrong(match[0], outcome)


def _right_pairs(outcome: Outcome) -> Iterator[tuple[int, int]]:
    """Yield the numbers of two sides in an order that tells no lie.

    The winner of a vote comes first. What fell is written both ways, and a trial vote has none.
    """
    motion, winner = outcome.vote.motion, outcome.winner
    fell = motion.is_for_or_against and winner != FOR
    for one, first in enumerate(outcome.votes):
        for other, second in enumerate(outcome.votes):
            if one != other and (fell or motion.is_trial or other != winner):
                yield first, second


def _wrong(said: str, outcome: Outcome) -> Sentence:
    numbers = "–".join(map(str, outcome.votes))
    return Sentence(
        f"Teksten sier «{said}», men stemmene var {numbers}.",
        f"Teksten seier «{said}», men røystene var {numbers}.",
    )


def _parties(text: str, outcome: Outcome, voters: Sequence[Voter]) -> Iterator[Sentence]:
    rows = {row.party: row for row in outcome.parties}
    for party in dict.fromkeys(voter.party for voter in voters if voter.party):
        row = rows.get(party)
        if row is None:
            continue
        allowed = {*row.votes, row.blank, sum(row.votes) + row.blank}
        for match in re.finditer(_WORD.format(re.escape(party)), text):
            if int(match[1]) not in allowed:
                numbers = "–".join(map(str, row.votes))
                yield Sentence(
                    f"Teksten sier «{match[0]}», men stemmene fra {party} var {numbers}.",
                    f"Teksten seier «{match[0]}», men røystene frå {party} var {numbers}.",
                )


def _names(text: str, outcome: Outcome, voters: Sequence[Voter]) -> Iterator[Sentence]:
    """Yield who is named on the side that they did not vote for."""
    if not outcome.vote.motion.is_for_or_against:
        return
    _, *pieces = _LABELS.split(text)
    for label, listed in zip(pieces[::2], pieces[1::2], strict=True):
        side = FOR if label.lower() == "for" else AGAINST
        right = {v.name for v in voters if outcome.known.get(v.person_id, side) == side}
        for name in dict.fromkeys(voter.name for voter in voters):
            if name not in right and re.search(_NAME.format(re.escape(name)), listed):
                yield Sentence(
                    f"Teksten har {name} under «{label}», men {name} stemte ikke det.",
                    f"Teksten har {name} under «{label}», men {name} røysta ikkje det.",
                )


def _words(text: str, outcome: Outcome) -> Iterator[Sentence]:
    if _UNANIMOUS.search(text) and not outcome.is_unanimous:
        yield _NOT_UNANIMOUS
    motion = outcome.vote.motion
    if motion.is_trial or not motion.is_for_or_against:
        return
    adopted = any(not _NOT.search(text[: m.start()]) for m in _ADOPTED.finditer(text))
    rejected = bool(_REJECTED.search(text))
    if adopted and not rejected and outcome.winner != FOR:
        yield _NOT_ADOPTED
    if rejected and not adopted and outcome.winner == FOR:
        yield _NOT_REJECTED

"""How a party's votes fell, in words: a number, or the names where the party did not vote alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agenda_app.domain.ballots import PartyVotes
from agenda_app.domain.sentence import NOTHING, Sentence, alike
from agenda_app.domain.voters import Voter


def party_words(
    row: PartyVotes,
    side: int,
    members: Sequence[Voter],
    known: Mapping[int, int],
    *,
    by_name: bool = False,
) -> Iterator[Sentence]:
    """Yield a party's votes on a side: the names if all of them are told, or else the number.

    A party that voted alike is a number; those of one that split, and those without a party, are
    named where it is known who they are (koml. § 11-4 letter e, Prop. 46 L (2017-2018)).

    Args:
        row: how the party's votes fell.
        side: which of them, or blank.
        members: of the party who could vote.
        known: how each person voted, where it is known (``known_sides``).
        by_name: everybody is named, as at a roll call.
    """
    number = row.on(side)
    named = [voter for voter in members if known.get(voter.person_id) == side]
    if (by_name or row.is_split or not row.party) and len(named) == number:
        for voter in named:
            yield alike(f"{voter.name} ({voter.party})" if voter.party else voter.name)
    elif row.party:
        yield alike(f"{number} {row.party}") if number else NOTHING
    else:
        yield Sentence(f"{number} uten parti", f"{number} utan parti") if number else NOTHING

"""Women and men where a group gets more deputies and no members are elected (koml. § 7-10).

The balance is that of all deputies of the group (§§ 7-6, 7-7): those whom it has already count with
those who come in addition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.gender_balance import Gender, balance_of, needed_of_each


def more_deputies_doubts(
    elected: Iterable[Candidate], standing: Iterable[Candidate]
) -> Iterator[DoubtOn]:
    """Yield the groups whose deputies are too few of one gender after an election.

    It is a hint only: who sits already is not elected anew, so the balance can be kept "as far as
    possible". Where all who are elected are of the gender that lacks people, no more can be done.

    Args:
        elected: the deputies who are elected in addition.
        standing: those whom the committee has already, with their group as party.
    """
    new, unknown = list(elected), 0
    old = [one for one in standing if not any(_is_same(one, other) for other in new)]
    for group in dict.fromkeys(one.party for one in new):
        coming = [one.gender for one in new if one.party == group]
        there = [one.gender for one in old if one.party.casefold() == group.casefold()]
        balance = balance_of((*there, *coming), needed_of_each(len(there) + len(coming)))
        lacking = {gender for gender in Gender if balance.lacking(gender)}
        if balance.is_broken and not set(coming) <= lacking:
            fewest = min(balance.women, balance.men)
            doubt = ElectionDoubt.DEPUTIES_UNBALANCED
            yield DoubtOn(doubt, group, fewest, balance.needed, as_far_as_possible=True)
        elif not balance.is_kept and not balance.is_broken:
            unknown += balance.unknown
    if unknown:
        yield DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "", unknown)


def _is_same(one: Candidate, other: Candidate) -> bool:
    if one.person_id is not None and other.person_id is not None:
        return one.person_id == other.person_id
    return one.spelled == other.spelled

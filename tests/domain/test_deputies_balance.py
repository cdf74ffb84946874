"""Where a group gets more deputies, women and men among all its deputies are balanced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Role
from agenda_app.domain.deputies_balance import more_deputies_doubts
from agenda_app.domain.elected_from import ElectedFrom
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.people import PersonId
from agenda_app.domain.votes import Room

WOMAN, MAN = Gender.WOMAN, Gender.MAN
KARI = Candidate("Kari Moen", WOMAN, "Ap", PersonId(1))
OLA = Candidate("Ola Vik", MAN, "Ap", PersonId(2))
PER = Candidate("Per Nes", MAN, "Ap", PersonId(3))
JON = Candidate("Jon Berg", MAN, "Ap", PersonId(4))
NEEDED = ElectionDoubt.DEPUTIES_UNBALANCED


@pytest.mark.parametrize(
    ("elected", "standing", "found"),
    [
        ((OLA, PER), (), [DoubtOn(NEEDED, "Ap", 0, 1, as_far_as_possible=True)]),
        ((OLA, PER), (KARI,), []),
        ((JON,), (OLA, PER, KARI), [DoubtOn(NEEDED, "Ap", 1, 2, as_far_as_possible=True)]),
        # No more can be done than to elect a woman.
        ((KARI,), (OLA, PER, JON), []),
        # What was entered since does not count twice.
        ((KARI, OLA), (KARI, OLA), []),
        # Those of another group do not help.
        ((OLA, PER), (replace(KARI, party="H"),), [DoubtOn(NEEDED, "Ap", 0, 1, True)]),
        ((OLA, replace(PER, gender=None)), (), [DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "", 1)]),
    ],
)
def test_those_the_group_has_count_with_those_who_come(
    elected: tuple[Candidate, ...], standing: tuple[Candidate, ...], found: list[DoubtOn]
) -> None:
    assert list(more_deputies_doubts(elected, standing)) == found


def test_an_election_of_deputies_only_is_judged_by_the_register() -> None:
    committee = CommitteeId(7)
    to = ElectedTo(committee, CommitteeKind.COMMITTEE, Role.MEMBER, date(2026, 9, 1))
    election = AgreedElection(0, (), (OLA, PER), Count(11), Count(11))
    held = HeldElection("Varamedlemmer", election, to)
    assert outcome_of(held, Room((), 0)).doubts == ()
    known = ElectedFrom(deputies={committee: ()})
    assert [one.doubt for one in outcome_of(held, Room((), 0), known).doubts] == [NEEDED]
    known = ElectedFrom(deputies={committee: (KARI,)})
    assert outcome_of(held, Room((), 0), known).doubts == ()

"""Seats and who sits on them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks import body
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind, Roster
from agenda_app.domain.findings import Level
from agenda_app.domain.gender_balance import Balance
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt
from agenda_app.domain.seating_words import SaidDoubt
from agenda_app.domain.sentence import alike
from tests.checks.cases import COUNCIL, NB, TODAY, a_roster, a_seat, codes, facts


def a_committee(kind: CommitteeKind, seats: int) -> Committee:
    return Committee(CommitteeId(3), "UTV", "Utvalget", kind, seats)


def test_a_full_committee_with_a_chair_is_fine() -> None:
    assert codes(body.members(facts(), NB, TODAY)) == []


def test_a_committee_without_members_is_said_and_nothing_else() -> None:
    assert codes(body.members(facts(roster=a_roster(0)), NB, TODAY)) == ["members_missing"]


def test_an_empty_seat_is_said_with_both_numbers() -> None:
    (finding,) = body.members(facts(roster=a_roster(10)), NB, TODAY)
    assert finding.text == "Utvalget har 11 plasser, men 10 registrerte medlemmer på møtedagen."


def test_somebody_chairs() -> None:
    seats = tuple(a_seat(number) for number in range(1, 12))
    without = facts(roster=Roster(COUNCIL, seats))
    assert codes(body.members(without, NB, TODAY)) == ["chair_missing"]


@pytest.mark.parametrize(
    ("seats", "expected"),
    [(11, []), (13, []), (12, ["even_council"]), (9, ["too_few_seats"])],
)
def test_a_council_is_odd_and_at_least_eleven(seats: int, expected: list[str]) -> None:
    council = replace(COUNCIL, seats=seats)
    assert codes(body.size(facts(committee=council), NB, TODAY)) == expected


@pytest.mark.parametrize(
    ("kind", "seats", "is_too_small"),
    [
        (CommitteeKind.EXECUTIVE_COMMITTEE, 4, True),
        (CommitteeKind.EXECUTIVE_COMMITTEE, 5, False),
        (CommitteeKind.COMMITTEE, 2, True),
        (CommitteeKind.COMMITTEE, 4, False),
        (CommitteeKind.CONTROL_COMMITTEE, 3, True),
        (CommitteeKind.ADVISORY_COUNCIL, 2, False),
    ],
)
def test_the_law_has_a_least_number_for_each_kind(
    kind: CommitteeKind, seats: int, is_too_small: bool
) -> None:
    found = codes(body.size(facts(committee=a_committee(kind, seats)), NB, TODAY))
    assert found == (["too_few_seats"] if is_too_small else [])


def test_who_sits_there_is_told_and_stops_nothing() -> None:
    unbalanced = SeatingDoubt(Doubt.MEMBERS_UNBALANCED, balance=Balance(3, 1, 6))
    seating = tuple(
        SaidDoubt(doubt, alike("Sagt."), "koml. § 7-7")
        for doubt in (unbalanced, SeatingDoubt(Doubt.NO_CHAIR), SeatingDoubt(Doubt.SMALL_BODY))
    )
    (finding,) = body.composition(facts(seating=seating), NB, TODAY)
    assert (finding.code, finding.level) == ("seating_members_unbalanced", Level.INFO)
    assert (finding.text, finding.legal_basis) == ("Sagt.", "koml. § 7-7")


def test_a_council_is_as_large_as_the_inhabitants_ask_for() -> None:
    assert codes(body.size(facts(inhabitants=5_000), NB, TODAY)) == []
    (finding,) = body.size(facts(inhabitants=5_001), NB, TODAY)
    assert (finding.code, finding.level) == ("too_few_seats", Level.WARN)
    assert finding.text.replace("\u00a0", " ") == (
        "Kommunestyret har 11 plasser. Med 5 001 innbyggere krever loven minst 19."
    )

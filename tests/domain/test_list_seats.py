"""Who on a list is elected, moved up where women or men are too few, and who the deputies are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.gender_balance import (
    Balance,
    Gender,
    balance_of,
    needed_of_each,
    needed_on_list,
)
from agenda_app.domain.list_seats import ListResult, Promotion, fill_list, most_deputies

GENDERS = {"W": Gender.WOMAN, "M": Gender.MAN, "?": None}


def a_list(genders: str) -> CandidateList:
    """Return a list of names like "M2": the gender, and the place on the list from 1."""
    names = (Candidate(f"{g}{n}", GENDERS[g]) for n, g in enumerate(genders, start=1))
    return CandidateList("A", tuple(names))


def filled(genders: str, seats: int) -> ListResult:
    return fill_list(a_list(genders), 9, seats)


def names(candidates: tuple[Candidate, ...]) -> list[str]:
    return [candidate.name for candidate in candidates]


def moves(promotions: tuple[Promotion, ...]) -> list[tuple[str, str]]:
    return [(move.promoted.name, move.passed.name) for move in promotions]


@pytest.mark.parametrize(
    ("places", "needed"),
    [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 2), (7, 3), (8, 4), (10, 4), (11, 5), (14, 6)],
)
def test_forty_percent_of_four_or_more_is_rounded_up(places: int, needed: int) -> None:
    assert needed_of_each(places) == needed


@pytest.mark.parametrize(
    ("names_on_list", "to_elect", "needed"),
    [(7, 7, 3), (8, 7, 4), (10, 5, 4), (14, 7, 6), (3, 7, 2), (6, 3, 1), (2, 2, 1), (2, 1, 0)],
)
def test_a_list_is_measured_by_its_names_when_four_or_more_are_elected(
    names_on_list: int, to_elect: int, needed: int
) -> None:
    assert needed_on_list(names_on_list, to_elect) == needed


def test_an_unknown_gender_may_make_up_for_what_is_missing() -> None:
    assert not Balance(2, 1, 2, unknown=1).is_kept
    assert not Balance(2, 1, 2, unknown=1).is_broken
    assert Balance(2, 0, 3, unknown=1).is_broken
    assert balance_of([Gender.WOMAN, None, Gender.MAN], 1) == Balance(1, 1, 1, 1)


def test_persons_are_elected_in_the_order_of_the_list() -> None:
    found = filled("WMWMWMWMWM", 4)
    assert names(found.members.names) == ["W1", "M2", "W3", "M4"]
    assert names(found.deputies.names) == ["W5", "M6", "W7", "M8", "W9", "M10"]
    assert found.members.promotions == found.deputies.promotions == ()


def test_the_next_woman_moves_up_past_the_last_man() -> None:
    found = filled("WMMMWMWMWM", 4)
    assert names(found.members.names) == ["W1", "M2", "M3", "W5"]
    assert moves(found.members.promotions) == [("W5", "M4")]
    assert names(found.deputies.names) == ["M4", "M6", "W7", "M8", "W9", "M10"]


def test_three_seats_need_both() -> None:
    found = filled("MMMMWWWWMM", 3)
    assert names(found.members.names) == ["M1", "M2", "W5"]
    assert names(found.deputies.names) == ["M3", "M4", "W6", "W7", "W8"]


def test_one_seat_needs_neither() -> None:
    assert names(filled("MMW", 1).members.names) == ["M1"]


def test_deputies_are_balanced_by_the_same_rule() -> None:
    found = filled("WWMMMMMMMMWWW", 4)
    assert names(found.members.names) == ["W1", "W2", "M3", "M4"]
    assert names(found.deputies.names) == ["M5", "M6", "M7", "W11", "W12", "W13"]
    assert moves(found.deputies.promotions) == [("W11", "M10"), ("W12", "M9"), ("W13", "M8")]


def test_there_are_as_many_deputies_as_members_and_two_more_as_far_as_names_last() -> None:
    assert [most_deputies(number) for number in (0, 1, 3, 4)] == [0, 3, 5, 6]
    assert filled("WMWM", 0).deputies.names == ()
    assert len(filled("WMWMWM", 3).deputies.names) == 3


def test_a_list_with_too_few_names_leaves_a_seat_empty() -> None:
    found = filled("WM", 4)
    assert found.seats == 4
    assert names(found.members.names) == ["W1", "M2"]
    assert found.deputies.names == ()


def test_nobody_moves_for_somebody_whose_gender_may_be_the_right_one() -> None:
    assert filled("M??MWW", 4).members.promotions == ()
    assert moves(filled("MM?MWW", 4).members.promotions) == [("W5", "M4")]


def test_what_the_list_cannot_give_stays_broken() -> None:
    found = filled("MMMMMMMM", 4)
    assert found.members.balance.is_broken
    assert found.members.promotions == ()


@given(st.text("WM?", max_size=14), st.integers(0, 7))
def test_everybody_is_chosen_once_and_the_places_are_full(genders: str, seats: int) -> None:
    found = filled(genders, seats)
    both = [*names(found.members.names), *names(found.deputies.names)]
    assert len(set(both)) == len(both)
    assert len(found.members.names) == min(seats, len(genders))
    left = len(genders) - len(found.members.names)
    assert len(found.deputies.names) == min(most_deputies(seats), left)


@given(st.text("WM", max_size=14), st.integers(2, 7))
def test_the_members_are_balanced_wherever_the_names_allow_it(genders: str, seats: int) -> None:
    members = filled(genders, seats).members
    needed = needed_of_each(len(members.names))
    possible = min(genders.count("W"), genders.count("M")) >= needed
    assert members.balance.is_kept == possible


@given(st.text("WM?", max_size=14), st.integers(0, 7))
def test_without_moving_up_the_first_names_sit(genders: str, seats: int) -> None:
    members = filled(genders, seats).members
    if not members.promotions:
        assert members.names == a_list(genders).candidates[:seats]

"""Filling in a show of hands: whatever is typed and clicked, two sides add up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from agenda_app.domain.ballot_entry import (
    all_for_except,
    all_on,
    as_typed,
    none_cast,
    with_person,
    with_votes,
)
from agenda_app.domain.ballots import (
    AGAINST,
    BLANK,
    FOR,
    Ballots,
    NamedVote,
    PartyVotes,
    ballot_refusals,
    known_sides,
    unnamed_splits,
)
from agenda_app.domain.votes import Room
from tests.domain.voting import rooms, voters

INSIDE = voters(Ap=4, Sp=3, H=2, V=2)
FALK, BERG = 8, 9


def rows(ballots: Ballots) -> dict[str, tuple[int, ...]]:
    return {row.party: row.votes for row in ballots.parties}


def test_the_matrix_starts_with_what_each_party_has() -> None:
    assert rows(all_on(INSIDE)) == {"Ap": (4, 0), "Sp": (3, 0), "H": (2, 0), "V": (2, 0)}
    assert rows(all_on(INSIDE, side=2, sides=3))["Sp"] == (0, 0, 3)


def test_a_number_on_one_side_fills_the_other() -> None:
    ballots = with_votes(all_on(INSIDE), INSIDE, "Ap", FOR, 1)
    assert rows(ballots)["Ap"] == (1, 3)
    assert rows(with_votes(ballots, INSIDE, "Ap", AGAINST, 4))["Ap"] == (0, 4)
    assert rows(with_votes(ballots, INSIDE, "Ap", FOR, 99))["Ap"] == (4, 0)
    assert rows(with_votes(ballots, INSIDE, "Ap", FOR, -1))["Ap"] == (0, 4)


def test_of_three_sides_the_first_has_those_who_are_not_counted_elsewhere() -> None:
    ballots = with_votes(all_on(INSIDE, sides=3), INSIDE, "Ap", 1, 1)
    assert rows(ballots)["Ap"] == (3, 1, 0)
    ballots = with_votes(ballots, INSIDE, "Ap", 2, 3)
    assert rows(ballots)["Ap"] == (0, 1, 3)
    assert ballot_refusals(with_votes(ballots, INSIDE, "Ap", 2, 2), INSIDE, 3) == ()


def test_of_three_sides_what_is_typed_on_the_first_or_is_too_much_is_refused_as_it_is() -> None:
    ballots = with_votes(all_on(INSIDE, sides=3), INSIDE, "Ap", FOR, 2)
    assert rows(ballots)["Ap"] == (2, 0, 0)
    assert ballot_refusals(ballots, INSIDE, 3)
    ballots = with_votes(with_votes(ballots, INSIDE, "Ap", 1, 3), INSIDE, "Ap", 2, 3)
    assert rows(ballots)["Ap"] == (0, 3, 3)
    assert ballot_refusals(ballots, INSIDE, 3)


def test_of_three_sides_the_first_is_given_nobody_whom_it_did_not_have() -> None:
    ballots = as_typed(none_cast(INSIDE, sides=3), INSIDE, "Ap", 1, 2)
    assert rows(ballots)["Ap"] == (0, 2, 0)


def test_of_three_sides_the_first_keeps_what_was_typed_there() -> None:
    ballots = as_typed(all_on(INSIDE, sides=3), INSIDE, "Ap", FOR, 1)
    ballots = as_typed(ballots, INSIDE, "Ap", 1, 2)
    assert rows(ballots)["Ap"] == (1, 2, 0)
    assert rows(as_typed(ballots, INSIDE, "Ap", 2, 1))["Ap"] == (1, 2, 1)


@pytest.mark.parametrize("wrong", [4, 99, -1])
def test_of_three_sides_the_first_has_the_rest_again_when_what_is_wrong_is_mended(
    wrong: int,
) -> None:
    ballots = as_typed(all_on(INSIDE, sides=3), INSIDE, "Ap", 1, 2)
    refused = as_typed(ballots, INSIDE, "Ap", 2, wrong)
    assert ballot_refusals(refused, INSIDE, 3)
    assert rows(as_typed(refused, INSIDE, "Ap", 2, 1))["Ap"] == (1, 2, 1)


def test_all_for_except_a_party_and_a_person_names_where_a_party_splits() -> None:
    ballots = all_for_except(INSIDE, parties=["Ap"], persons=[BERG])
    assert rows(ballots) == {"Ap": (0, 4), "Sp": (3, 0), "H": (1, 1), "V": (2, 0)}
    assert set(ballots.named) == {NamedVote(FALK, FOR), NamedVote(BERG, AGAINST)}
    assert ballot_refusals(ballots, INSIDE, 2) == ()


def test_a_person_of_a_party_that_is_against_is_counted_once() -> None:
    ballots = all_for_except(INSIDE, parties=["H"], persons=[BERG])
    assert rows(ballots)["H"] == (0, 2)
    assert ballots.named == ()


def test_a_party_whose_members_were_all_moved_is_not_split_any_more() -> None:
    ballots = all_for_except(INSIDE, persons=[FALK, BERG])
    assert rows(ballots)["H"] == (0, 2)
    assert ballots.named == ()


def test_a_name_is_one_of_those_that_the_numbers_already_have() -> None:
    split = with_votes(all_on(INSIDE), INSIDE, "H", FOR, 1)
    named = with_person(split, INSIDE, FALK, AGAINST)
    assert rows(named)["H"] == (1, 1)
    assert known_sides(named, INSIDE)[BERG] == FOR
    changed = with_person(named, INSIDE, FALK, FOR)
    assert rows(changed)["H"] == (2, 0)


def test_a_blank_vote_is_taken_from_the_party() -> None:
    ballots = with_person(all_on(INSIDE), INSIDE, FALK, BLANK)
    assert ballots.parties[2] == PartyVotes("H", (1, 0), 1)
    assert ballot_refusals(ballots, INSIDE, 2, blank_allowed=True) == ()


def test_names_go_when_the_numbers_leave_no_room_for_them() -> None:
    ballots = all_for_except(INSIDE, persons=[BERG])
    assert with_votes(ballots, INSIDE, "H", FOR, 2).named == ()


def test_somebody_who_may_not_vote_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        with_person(all_on(INSIDE), INSIDE, 77, FOR)


def test_the_only_one_of_a_party_who_comes_or_goes_since_is_counted_when_it_is_typed() -> None:
    alone = voters(Ap=3, V=1)
    without = alone[:3]
    for side in (FOR, AGAINST):
        come = with_votes(all_on(without), alone, "V", side, 1)
        assert ballot_refusals(come, alone, 2) == ()
        assert rows(come)["V"] == ((1, 0) if side == FOR else (0, 1))
        named = with_person(all_on(without), alone, alone[3].person_id, side)
        assert ballot_refusals(named, alone, 2) == ()
        assert rows(named) == rows(come)
    gone = with_votes(all_on(alone), without, "Ap", AGAINST, 1)
    assert ballot_refusals(gone, without, 2) == ()
    assert rows(gone) == {"Ap": (2, 1)}
    wrong = as_typed(all_on(alone), without, "Ap", FOR, 9)
    assert rows(wrong) == {"Ap": (9, 0)}
    more = voters(Ap=4)
    late = with_person(all_on(without), more, 4, AGAINST)
    assert (rows(late), ballot_refusals(late, more, 2)) == ({"Ap": (3, 1)}, ())


@given(rooms, st.data())
def test_exceptions_by_name_leave_nobody_unknown(inside: Room, data: st.DataObject) -> None:
    people = [voter.person_id for voter in inside.voters]
    persons = data.draw(st.sets(st.sampled_from(people)))
    ballots = all_for_except(inside.voters, persons=persons)
    known = known_sides(ballots, inside.voters)
    assert {person for person in people if known[person] == AGAINST} == persons
    assert unnamed_splits(ballots, inside.voters) == ()


class Entry(RuleBasedStateMachine):
    """A secretary at the table of parties and sides."""

    @initialize(inside=rooms)
    def begin(self, inside: Room) -> None:
        self.voters = inside.voters
        self.ballots = all_on(self.voters)
        self.said: dict[int, int] = {}

    @rule(data=st.data(), side=st.sampled_from([FOR, AGAINST]), votes=st.integers(-2, 9))
    def type_a_number(self, data: st.DataObject, side: int, votes: int) -> None:
        party = data.draw(st.sampled_from([row.party for row in self.ballots.parties]))
        self.ballots = with_votes(self.ballots, self.voters, party, side, votes)
        self.said = {}

    @rule(data=st.data(), side=st.sampled_from([FOR, AGAINST, BLANK]))
    def click_a_person(self, data: st.DataObject, side: int) -> None:
        person = data.draw(st.sampled_from(self.voters)).person_id
        self.ballots = with_person(self.ballots, self.voters, person, side)
        self.said[person] = side
        known = known_sides(self.ballots, self.voters)
        assert known[person] == side

    @invariant()
    def two_sides_add_up(self) -> None:
        assert ballot_refusals(self.ballots, self.voters, 2, blank_allowed=True) == ()

    @invariant()
    def what_was_said_of_a_person_holds_until_a_number_is_typed(self) -> None:
        known = known_sides(self.ballots, self.voters)
        assert {person: known.get(person) for person in self.said} == self.said


test_whatever_is_typed_and_clicked = Entry.TestCase
test_whatever_is_typed_and_clicked.settings = settings(
    max_examples=40, stateful_step_count=20, deadline=None
)


def test_ballots_with_a_stranger_are_cleaned_when_they_are_touched() -> None:
    stale = replace(all_on(INSIDE), named=(NamedVote(77, FOR),))
    assert with_votes(stale, INSIDE, "Ap", FOR, 1).named == ()


@pytest.mark.parametrize(("votes", "side", "row"), [(5, FOR, (5, 0)), (99, AGAINST, (0, 99))])
def test_what_is_too_much_stays_as_typed_and_is_refused(
    votes: int, side: int, row: tuple[int, int]
) -> None:
    wrong = as_typed(all_on(INSIDE), INSIDE, "Ap", side, votes)
    assert rows(wrong)["Ap"] == row
    (said,) = ballot_refusals(wrong, INSIDE, 2)
    assert said.bokmal.startswith(f"Ap har {votes} av 4 stemmer.")
    mended = as_typed(wrong, INSIDE, "Ap", AGAINST, 1)
    assert rows(mended)["Ap"] == (3, 1)
    assert ballot_refusals(mended, INSIDE, 2) == ()


@pytest.mark.parametrize("side", [FOR, AGAINST, BLANK])
def test_less_than_nothing_is_refused(side: int) -> None:
    wrong = as_typed(all_on(INSIDE), INSIDE, "Ap", side, -1)
    assert wrong.parties[0].on(side) == -1
    assert ballot_refusals(wrong, INSIDE, 2, blank_allowed=True)


def test_a_number_is_not_made_smaller_for_the_blank_votes() -> None:
    blank = as_typed(all_on(INSIDE), INSIDE, "Ap", BLANK, 2)
    assert blank.parties[0] == PartyVotes("Ap", (2, 0), 2)
    assert as_typed(blank, INSIDE, "Ap", FOR, 4).parties[0] == PartyVotes("Ap", (4, 0), 0)
    assert as_typed(blank, INSIDE, "Ap", AGAINST, 1).parties[0] == PartyVotes("Ap", (1, 1), 2)

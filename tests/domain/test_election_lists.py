"""What is doubtful about lists that are handed in, and about an election by them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList, list_doubts, named_twice
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import PersonId
from agenda_app.domain.proportional_election import (
    ListVotes,
    ProportionalElection,
    ProportionalResult,
    hold_proportional,
)

GENDERS = {"W": Gender.WOMAN, "M": Gender.MAN, "?": None}
SIGNER = PersonId(1)


def a_list(name: str, genders: str) -> CandidateList:
    names = (
        Candidate(f"{name} {number}", GENDERS[letter], name)
        for number, letter in enumerate(genders, start=1)
    )
    return CandidateList(name, tuple(names), (name,), SIGNER)


def election(seats: int, *lists: tuple[str, str, int], **changes: object) -> ProportionalElection:
    entered = tuple(ListVotes(a_list(name, genders), votes) for name, genders, votes in lists)
    made = ProportionalElection(seats, entered)
    return replace(made, **changes)  # type: ignore[arg-type]


def kinds(result: ProportionalResult) -> set[ElectionDoubt]:
    return {doubt.doubt for doubt in result.doubts}


def test_a_list_in_order_raises_no_doubt() -> None:
    assert list_doubts([a_list("Ap", "WMWMWMWMWMWMWM")], 7, {SIGNER}) == ()


def test_lists_that_are_called_the_same_are_doubtful() -> None:
    joint, other = a_list("Fellesliste", "WM"), a_list("fellesliste ", "MW")
    own = replace(other, groups=("V",), candidates=(Candidate("Ida", Gender.WOMAN),))
    found = list_doubts([joint, own, a_list("Sp", "WM")], 2)
    assert DoubtOn(ElectionDoubt.LISTS_ALIKE, "fellesliste", 2, 1) in found
    assert sum(one.doubt is ElectionDoubt.LISTS_ALIKE for one in found) == 1


def test_a_list_has_twice_as_many_names_as_seats_at_most() -> None:
    found = list_doubts([a_list("Ap", "WMWMWMWMWMWMWMW")], 7)
    assert found == (DoubtOn(ElectionDoubt.TOO_MANY_NAMES, "Ap", 15, 14),)


@pytest.mark.parametrize(
    ("signed_by", "doubt"),
    [(None, ElectionDoubt.NOT_SIGNED), (PersonId(9), ElectionDoubt.SIGNED_FROM_OUTSIDE)],
)
def test_a_list_is_signed_by_somebody_who_sits_there(
    signed_by: PersonId | None, doubt: ElectionDoubt
) -> None:
    handed_in = replace(a_list("Ap", "WM"), signed_by=signed_by)
    assert list_doubts([handed_in], 3, {SIGNER}) == (DoubtOn(doubt, "Ap"),)


def test_who_sits_there_is_not_asked_when_that_is_unknown() -> None:
    assert list_doubts([replace(a_list("Ap", "WM"), signed_by=PersonId(9))], 3) == ()


def test_an_unbalanced_list_is_a_hint_only_where_the_law_says_as_far_as_possible() -> None:
    lists = [a_list("Ap", "WMMMMMM")]
    wanted = DoubtOn(ElectionDoubt.LIST_UNBALANCED, "Ap", 1, 3)
    assert list_doubts(lists, 7) == (wanted,)
    assert list_doubts(lists, 7, as_far_as_possible=True) == (
        replace(wanted, as_far_as_possible=True),
    )


def test_unknown_genders_are_said_where_they_matter() -> None:
    assert list_doubts([a_list("Ap", "WMMM???")], 7) == (
        DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "Ap", 3),
    )
    assert list_doubts([a_list("Ap", "WM??")], 3) == ()


def test_a_group_has_one_list_and_a_person_one_place() -> None:
    first, second = a_list("Ap", "WM"), a_list("H", "WM")
    joint = replace(second, groups=("H", "Ap"), candidates=(*second.candidates, Candidate("Ap 1")))
    assert list_doubts([first, joint], 3) == (
        DoubtOn(ElectionDoubt.SECOND_LIST, "Ap", 2, 1),
        DoubtOn(ElectionDoubt.NAMED_TWICE, "Ap 1", 2, 1),
    )


def test_namesakes_who_are_in_the_register_are_two_persons() -> None:
    names = tuple(
        Candidate("Ola Vik", gender, person_id=PersonId(n)) for n, gender in enumerate(Gender)
    )
    assert list_doubts([replace(a_list("Ap", ""), candidates=names)], 3) == ()


def test_a_list_without_names_is_said_to_be_empty() -> None:
    assert DoubtOn(ElectionDoubt.NO_NAMES, "Ap") in list_doubts([a_list("Ap", "")], 3)


def test_seven_are_elected_with_their_deputies() -> None:
    result = hold_proportional(
        election(
            7,
            ("A", "WMMMWMWMWMWMWM", 9),
            ("B", "MWMWMWMW", 6),
            ("C", "WMWMWMW", 2),
            entitled=17,
        )
    )
    assert result.doubts == ()
    assert [entry.seats for entry in result.lists] == [4, 3, 0]
    assert [[c.name for c in entry.members.names] for entry in result.lists] == [
        ["A 1", "A 2", "A 3", "A 5"],
        ["B 1", "B 2", "B 3"],
        [],
    ]
    assert [len(entry.deputies.names) for entry in result.lists] == [6, 5, 0]


def test_nobody_is_elected_before_the_lot_is_drawn() -> None:
    waiting = election(3, ("A", "WMWM", 5), ("B", "WMWM", 5), ("C", "WM", 1))
    assert hold_proportional(waiting).lists == ()
    drawn = hold_proportional(replace(waiting, drawn=(0,)))
    assert [entry.seats for entry in drawn.lists] == [2, 1, 0]


@pytest.mark.parametrize(
    ("blank", "expected"),
    [
        (0, {ElectionDoubt.VOTES_MISSING}),
        (2, set()),
        (3, {ElectionDoubt.VOTES_TOO_MANY}),
    ],
)
def test_all_who_are_present_have_voted(blank: int, expected: set[ElectionDoubt]) -> None:
    held = election(3, ("A", "WMWM", 5), ("B", "WMWM", 4), blank=blank, entitled=11)
    assert kinds(hold_proportional(held)) == expected


def test_a_seat_that_no_name_is_left_for_is_said() -> None:
    result = hold_proportional(election(5, ("A", "WM", 9), ("B", "WMWM", 2)))
    assert DoubtOn(ElectionDoubt.SEAT_WITHOUT_NAME, "A", 2, 4) in result.doubts


def test_members_that_the_list_cannot_balance_are_said() -> None:
    result = hold_proportional(election(7, ("A", "MMMMMMM", 17)))
    assert DoubtOn(ElectionDoubt.SEATS_UNBALANCED, "A", 0, 3) in result.doubts
    held = election(7, ("A", "WMWMWMWMMMMM", 17), as_far_as_possible=True)
    deputies = DoubtOn(ElectionDoubt.DEPUTIES_UNBALANCED, "A", 0, 2, as_far_as_possible=True)
    assert deputies in hold_proportional(held).doubts


def test_blank_votes_alone_elect_nobody() -> None:
    result = hold_proportional(election(3, ("A", "WMWM", 0), blank=11))
    assert kinds(result) == {ElectionDoubt.NOBODY_ELECTED}
    with pytest.raises(ValueError, match="negative"):
        hold_proportional(election(3, ("A", "WMWM", 1), blank=-1))


def test_somebody_who_is_only_a_name_is_everybody_of_that_name() -> None:
    known = Candidate("Ola Vik", Gender.MAN, person_id=PersonId(1))
    typed = Candidate(" ola  vik", Gender.MAN)
    assert [(one.subject, one.found) for one in named_twice((known, typed))] == [("Ola Vik", 2)]
    assert named_twice((Candidate(""), Candidate(" "))) == ()


def test_a_gender_that_nobody_entered_is_asked_for_where_it_can_matter_to_who_is_elected() -> None:
    """The list is balanced whoever the two are; three men and one of them are not."""
    list_alone = ("A", "MMM?WWWW?M", 9)
    result = hold_proportional(election(4, list_alone))
    assert [c.gender for c in result.lists[0].members.names][-1] is Gender.WOMAN
    unknown = DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "A", 2)
    assert result.doubts.count(unknown) == 1
    known = hold_proportional(election(4, ("A", "WMWMWMWMWM?", 9)))
    assert ElectionDoubt.GENDER_UNKNOWN not in kinds(known)
    both = hold_proportional(election(4, ("A", "MMM?WW??MM", 9)))
    assert sum(one.doubt is ElectionDoubt.GENDER_UNKNOWN for one in both.doubts) == 1

"""Lists that those who sit in a committee cannot have been elected from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.committee import ELECTED_ELSEWHERE, CommitteeKind, Membership, Role
from agenda_app.domain.language import Language
from agenda_app.domain.people import ElectionList, ListId, PartyId, PersonId, TermId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt, Surroundings
from agenda_app.domain.seating_words import doubt_words, legal_basis, with_basis
from agenda_app.domain.sitting_lists import list_doubts
from tests.domain.test_seating import body, place

NOW, BEFORE = TermId(2), TermId(1)
PLAIN = body(CommitteeKind.COMMITTEE, 5)


def a_list(number: int, *parties: int, term: TermId = NOW) -> ElectionList:
    ids = tuple(PartyId(party) for party in parties)
    return ElectionList(ListId(number), term, f"Liste {number}", f"L{number}", ids)


def around(*lists: ElectionList, council: tuple[int, ...] = (1,)) -> Surroundings:
    """Let the council have a member of each list that ``council`` numbers."""
    seats = [place(90 + number, list_id=ListId(number)) for number in council]
    return Surroundings(seats, lists={one.id: one for one in lists if one.id is not None})


def on(number: int | None, person: int = 1, role: Role = Role.MEMBER) -> Membership:
    on_list = None if number is None else ListId(number)
    return replace(place(person, role), list_id=on_list, term_id=NOW)


A, B, JOINT = a_list(1, 1), a_list(2, 2), a_list(3, 1, 2)


def test_a_list_without_anybody_on_the_council_is_doubtful() -> None:
    seated = [on(1, 1), on(2, 2), on(2, 3), on(None, 4)]
    expected = (SeatingDoubt(Doubt.LIST_NOT_ON_COUNCIL, list_id=ListId(2)),)
    assert list_doubts(PLAIN, seated, around(A, B)) == expected


def test_several_groups_hand_in_a_list_together() -> None:
    assert list_doubts(PLAIN, [on(3)], around(A, JOINT)) == ()
    assert list_doubts(PLAIN, [on(1)], around(A, JOINT, council=(3,))) == ()


def test_only_a_deputy_on_the_council_is_no_group_there() -> None:
    council = [place(91), place(92, Role.DEPUTY, list_id=ListId(2))]
    known = Surroundings(council, lists={ListId(1): A, ListId(2): B})
    assert [one.list_id for one in list_doubts(PLAIN, [on(2)], known)] == [ListId(2)]


@pytest.mark.parametrize(
    "known",
    [
        around(A, a_list(2)),
        around(a_list(1), B),
        around(A, a_list(2, 2, term=BEFORE)),
        around(A, B, council=()),
        around(A),
        Surroundings(lists={ListId(2): B}),
    ],
)
def test_where_too_little_is_known_nothing_is_said(known: Surroundings) -> None:
    seated = [replace(on(2), term_id=None)]
    assert list_doubts(PLAIN, seated, known) == ()


@pytest.mark.parametrize(
    "kind",
    [
        CommitteeKind.MUNICIPAL_COUNCIL,
        CommitteeKind.ADVISORY_COUNCIL,
        CommitteeKind.BOARD,
        CommitteeKind.COMPANY_BOARD,
        *sorted(ELECTED_ELSEWHERE, key=lambda kind: kind.value),
    ],
)
def test_what_groups_of_the_council_do_not_fill_is_not_compared_with_them(
    kind: CommitteeKind,
) -> None:
    assert list_doubts(body(kind, 5), [on(2)], around(A, B)) == ()


def test_a_list_of_another_period_elected_nobody_in_this_one() -> None:
    old = a_list(4, 1, term=BEFORE)
    seated = [on(4, 1), on(1, 2), on(4, 3, Role.DEPUTY), replace(on(4, 5), term_id=None)]
    expected = (SeatingDoubt(Doubt.LIST_OF_OTHER_PERIOD, (PersonId(1), PersonId(3))),)
    assert list_doubts(PLAIN, seated, around(A, old)) == expected


def test_deputies_are_never_called_for_a_list_that_has_no_member() -> None:
    seated = [on(1), on(1, 2, Role.DEPUTY), on(3, 3, Role.DEPUTY), on(None, 4, Role.DEPUTY)]
    (found,) = list_doubts(PLAIN, seated, around(A, JOINT))
    assert found == SeatingDoubt(Doubt.DEPUTIES_WITHOUT_MEMBER, list_id=ListId(3))
    words = with_basis(
        doubt_words(found, PLAIN, str, lambda _: "Sp/KrF"), legal_basis(found, PLAIN)
    )
    assert words.said(Language.BOKMAL) == (
        "Sp/KrF har varamedlemmer her, men ingen medlemmer som de kan møte for (koml. § 7-10)."
    )

"""How people are ordered in a committee and taken off it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
)
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.seating import (
    last_rank,
    moved,
    taken_off,
)

TODAY = date(2026, 4, 1)


def body(kind: CommitteeKind, seats: int) -> Committee:
    return Committee(CommitteeId(1), "X", "Utvalget", kind, seats)


def place(number: int, role: Role = Role.MEMBER, rank: int = 0, **changes: object) -> Membership:
    made = Membership(
        MembershipId(number), CommitteeId(1), PersonId(number), ListId(1), role, rank or number
    )
    return replace(made, **changes)  # type: ignore[arg-type]


CHAIR = place(1, Role.CHAIR)


@given(st.integers(1, 8), st.data())
def test_a_move_puts_one_in_a_new_place_and_keeps_the_others_in_order(
    count: int, data: st.DataObject
) -> None:
    every = [place(number, Role.DEPUTY) for number in range(1, count + 1)]
    places = st.integers(0, count - 1)
    start, end = data.draw(places), data.draw(places)
    after = moved(every, every, start, end)
    if start == end:
        assert after is None
        return
    assert after is not None
    order = sorted(after, key=lambda m: m.rank)
    assert [m.rank for m in order] == list(range(1, count + 1))
    assert order[end].id == every[start].id
    others = [m.id for m in order if m.id != every[start].id]
    assert others == [m.id for m in every if m.id != every[start].id]


def test_a_member_does_not_pass_the_chair_and_other_lists_are_left_alone() -> None:
    other = place(9, Role.DEPUTY, rank=7, list_id=ListId(2))
    shown = [CHAIR, place(2), place(3)]
    assert moved([*shown, other], shown, 1, 0) is None
    after = moved([*shown, other], shown, 2, 1)
    assert after is not None
    assert [(m.id, m.rank) for m in after] == [(1, 1), (2, 3), (3, 2), (9, 7)]


def test_a_place_that_was_held_ends_yesterday() -> None:
    (ended,) = taken_off([CHAIR], CHAIR, TODAY, has_met=True)
    assert ended == replace(CHAIR, ends=date(2026, 3, 31))


def test_a_place_that_was_never_used_is_removed() -> None:
    coming = place(2, starts=TODAY)
    assert taken_off([CHAIR, coming], coming, TODAY, has_met=True) == (CHAIR,)
    assert taken_off([CHAIR, coming], CHAIR, TODAY, has_met=False) == (coming,)


def test_the_last_place_is_counted_per_list_for_deputies() -> None:
    every = [CHAIR, place(2, rank=4), place(3, Role.DEPUTY, rank=6)]
    assert last_rank(every, place(8)) == 5
    assert last_rank(every, place(8, Role.DEPUTY)) == 7
    assert last_rank(every, place(8, Role.DEPUTY, list_id=ListId(2))) == 1

"""How often people were present, by person, party and committee, and who filled their places."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.attendance_statistics import (
    Attendance,
    AttendanceStatistics,
    Presence,
    attendance_statistics,
)
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
HALF, NONE = Fraction(1, 2), Fraction(0)


def presence(meeting: int, person: int, **changes: object) -> Presence:
    made = Presence(
        MeetingId(meeting), CommitteeId(1), date(2026, meeting, 1), PersonId(person), "Ap"
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def of(*records: Presence) -> AttendanceStatistics:
    return attendance_statistics(records, FIRST, LAST)


def test_a_person_has_a_share_of_the_meetings_they_were_to_attend() -> None:
    found = of(
        presence(1, 7),
        presence(2, 7, share=HALF, reason="Permisjon"),
        presence(3, 7, share=NONE, reason="Syk"),
        presence(4, 7, share=NONE, reason=" Syk "),
        presence(5, 7, share=NONE),
    )
    assert found.persons == (
        (
            PersonId(7),
            Attendance(
                expected=5,
                whole=1,
                part=1,
                absent=3,
                present=Fraction(3, 2),
                reasons=(("Syk", 2), ("Permisjon", 1), ("", 1)),
            ),
        ),
    )
    assert found.total.share == Fraction(3, 10)


def test_a_deputy_fills_a_place_and_has_no_percentage_for_it() -> None:
    found = of(
        presence(1, 7, share=NONE, reason="Syk", filled=Fraction(1)),
        presence(1, 8, as_deputy=True),
        presence(2, 7),
    )
    assert found.total.expected == 2
    assert found.total.share == HALF
    assert found.total.filled == 1
    deputy = dict(found.persons)[PersonId(8)]
    assert deputy == Attendance(by_deputies=Fraction(1))
    assert (deputy.share, deputy.filled) == (None, None)


def test_the_party_of_the_member_has_the_place_that_is_filled_whose_deputy_it_may_be() -> None:
    found = of(
        presence(1, 7, share=NONE, filled=HALF),
        presence(1, 8, party="H", as_deputy=True, share=HALF),
        presence(1, 9, party="H"),
    )
    assert {party: one.filled for party, one in found.parties} == {"Ap": HALF, "H": 1}


def test_a_place_is_filled_once_at_most() -> None:
    with pytest.raises(ValueError, match="part of a meeting"):
        presence(1, 7, share=HALF, filled=Fraction(2, 3))
    twice = [presence(1, 7, share=HALF, filled=HALF), presence(1, 7, share=Fraction(1, 3))]
    assert of(*twice).total.filled == 1


def test_a_deputy_for_somebody_aside_was_there_and_fills_no_place() -> None:
    found = of(presence(1, 7), presence(1, 8, as_deputy=True, share=HALF)).total
    assert (found.by_deputies, found.filled) == (HALF, 1)


def test_a_deputy_who_came_in_twice_in_a_meeting_is_counted_once() -> None:
    parts = [presence(1, 8, as_deputy=True, share=Fraction(n, 3)) for n in (1, 1)]
    assert of(*parts).total.by_deputies == Fraction(2, 3)
    whole = [presence(1, 8, share=Fraction(3, 4)), presence(1, 8, share=HALF, reason="Reise")]
    found = of(*whole).total
    assert found == Attendance(expected=1, whole=1, present=Fraction(1))


def test_the_first_reason_that_was_given_holds() -> None:
    quarter = Fraction(1, 4)
    first = presence(1, 7, share=quarter)
    reasons = [replace(first, reason=reason) for reason in ("", "Syk", "Reise")]
    assert of(*reasons).total.reasons == (("Syk", 1),)


def test_parties_and_committees_have_their_own() -> None:
    found = of(
        presence(1, 7),
        presence(1, 8, party="H", share=NONE),
        presence(2, 7, committee_id=CommitteeId(2)),
    )
    assert [(party, entry.share) for party, entry in found.parties] == [
        ("Ap", Fraction(1)),
        ("H", NONE),
    ]
    assert [(body, entry.share) for body, entry in found.committees] == [
        (CommitteeId(1), HALF),
        (CommitteeId(2), Fraction(1)),
    ]


def test_only_the_period_counts_first_and_last_day_included() -> None:
    days = [date(2025, 12, 31), FIRST, LAST, date(2027, 1, 1)]
    found = of(*(presence(n, 7, day=day) for n, day in enumerate(days, start=1)))
    assert found.total.expected == 2


def test_nothing_recorded_has_no_percentage() -> None:
    found = of()
    assert found.total == Attendance()
    assert found.total.share is None
    assert found.persons == ()


@pytest.mark.parametrize("share", [Fraction(-1, 9), Fraction(10, 9)])
def test_more_than_a_whole_meeting_is_refused(share: Fraction) -> None:
    with pytest.raises(ValueError, match="part of a meeting"):
        presence(1, 7, share=share)


records = st.lists(
    st.builds(
        presence,
        st.integers(1, 12),
        st.integers(1, 4),
        committee_id=st.integers(1, 2).map(CommitteeId),
        party=st.sampled_from(["Ap", "H", ""]),
        share=st.fractions(0, 1, max_denominator=8),
        reason=st.sampled_from(["", "Syk", "Reise"]),
        as_deputy=st.booleans(),
    ),
    max_size=20,
)


@given(records)
def test_every_way_of_grouping_adds_up_to_the_whole(given_records: list[Presence]) -> None:
    found = of(*given_records)
    for groups in (found.persons, found.parties, found.committees):
        entries = [entry for _, entry in groups]
        assert sum(entry.expected for entry in entries) == found.total.expected
        assert sum((entry.present for entry in entries), NONE) == found.total.present
        assert sum((entry.by_deputies for entry in entries), NONE) == found.total.by_deputies


@given(records)
def test_whole_part_and_absent_are_all_there_is(given_records: list[Presence]) -> None:
    total = of(*given_records).total
    assert total.whole + total.part + total.absent == total.expected
    assert sum(number for _, number in total.reasons) == total.part + total.absent
    assert total.whole <= total.present <= total.whole + total.part

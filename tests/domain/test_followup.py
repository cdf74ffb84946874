"""What was decided and is to be done: how it stands on a day, and what is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.files import StoredFile
from agenda_app.domain.followup import (
    Evidence,
    FollowUp,
    FollowUpDoubt,
    FollowUpState,
    FollowUpStep,
    HalfYear,
    Which,
    follow_up_doubts,
    half_year_of,
    half_yearly,
    is_among,
    overdue,
    reported,
    status_on,
    with_due,
    with_report,
)

DECIDED, DUE = date(2026, 4, 29), date(2026, 8, 1)
LETTER = Evidence("Brev sendt 3. mai")
DONE, BEGUN, LAPSED = FollowUpState.DONE, FollowUpState.BEGUN, FollowUpState.LAPSED


def point(text: str = "Kaia rustes opp.", **changes: object) -> FollowUp:
    made = FollowUp(None, CaseId(1), CommitteeId(1), DECIDED, text, owner="Siv Moe", due=DUE)
    return replace(made, **changes)  # type: ignore[arg-type]


def step(day: date, state: FollowUpState, **changes: object) -> FollowUpStep:
    return replace(FollowUpStep(day, state), **changes)  # type: ignore[arg-type]


def test_it_is_late_from_the_day_after_its_date() -> None:
    assert not status_on(point(), DUE).is_overdue
    assert status_on(point(), DUE + timedelta(days=1)).is_overdue
    assert not status_on(point(due=None), date(2030, 1, 1)).is_overdue


@pytest.mark.parametrize(("state", "late"), [(BEGUN, True), (DONE, False), (LAPSED, False)])
def test_only_what_is_still_to_be_done_is_late(state: FollowUpState, late: bool) -> None:
    reported = point(steps=(step(date(2026, 6, 1), state),))
    assert status_on(reported, date(2026, 9, 1)).is_overdue is late


def test_what_is_reported_later_does_not_change_an_earlier_status() -> None:
    reported = point(steps=(step(date(2026, 9, 10), DONE), step(date(2026, 5, 1), BEGUN)))
    assert status_on(reported, date(2026, 4, 30)).state is FollowUpState.NOT_BEGUN
    may = status_on(reported, date(2026, 5, 1))
    assert (may.state, may.steps) == (BEGUN, reported.steps[1:])
    assert status_on(reported, date(2026, 9, 9)).is_overdue
    assert status_on(reported, date(2026, 9, 10)).state is DONE


def test_of_two_reports_on_a_day_the_later_entry_holds() -> None:
    day = date(2026, 5, 1)
    assert status_on(point(steps=(step(day, DONE), step(day, BEGUN))), day).state is BEGUN


def test_a_new_date_holds_from_the_day_it_was_set() -> None:
    moved = point(
        steps=(
            step(date(2026, 7, 1), BEGUN, due=date(2026, 12, 1)),
            step(date(2026, 7, 2), BEGUN),
            step(date(2026, 10, 1), BEGUN, due=date(2027, 2, 1)),
        )
    )
    assert status_on(moved, date(2026, 6, 30)).due == DUE
    assert status_on(moved, date(2026, 9, 1)).due == date(2026, 12, 1)
    assert not status_on(moved, date(2026, 9, 1)).is_overdue
    assert status_on(moved, date(2026, 12, 24)).due == date(2027, 2, 1)


def test_the_longest_overdue_comes_first() -> None:
    every = [point("A", due=date(2026, 7, 1)), point("B", due=date(2026, 6, 1)), point("C")]
    late = overdue(every, date(2026, 7, 15))
    assert [status.point.text for status in late] == ["B", "A"]


def test_points_are_grouped_by_the_half_year_they_were_decided_in() -> None:
    every = [
        point("A", decided=date(2026, 7, 1)),
        point("B", decided=date(2026, 6, 30), steps=(step(date(2026, 7, 5), DONE),)),
        point("C", decided=date(2025, 12, 31)),
        point("D", decided=date(2026, 12, 1)),
        point("E", decided=date(2026, 1, 1)),
    ]
    found = half_yearly(every, date(2026, 9, 1))
    assert [half.half_year for half in found] == [
        HalfYear(2025, 2),
        HalfYear(2026, 1),
        HalfYear(2026, 2),
    ]
    assert [[s.point.text for s in half.points] for half in found] == [["C"], ["B", "E"], ["A"]]
    spring = found[1]
    assert (spring.counted(DONE), spring.counted(FollowUpState.NOT_BEGUN)) == (1, 1)
    assert [s.point.text for s in spring.points if s.is_overdue] == ["E"]


def test_a_half_year_has_its_days() -> None:
    assert (HalfYear(2026, 1).starts, HalfYear(2026, 1).ends) == (
        date(2026, 1, 1),
        date(2026, 6, 30),
    )
    assert (HalfYear(2026, 2).starts, HalfYear(2026, 2).ends) == (
        date(2026, 7, 1),
        date(2026, 12, 31),
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"owner": " "}, [FollowUpDoubt.NO_OWNER]),
        ({"due": None}, [FollowUpDoubt.NO_DUE_DATE]),
        ({"due": date(2026, 4, 28)}, [FollowUpDoubt.DUE_BEFORE_DECISION]),
        (
            {"steps": (step(date(2026, 4, 28), BEGUN),)},
            [FollowUpDoubt.REPORTED_BEFORE_DECISION],
        ),
        ({"steps": (step(DUE, DONE),)}, [FollowUpDoubt.DONE_WITHOUT_EVIDENCE]),
        (
            {"steps": (step(DUE, DONE, evidence=(Evidence(" "),)),)},
            [FollowUpDoubt.DONE_WITHOUT_EVIDENCE],
        ),
        ({"steps": (step(DUE, DONE, evidence=(LETTER,)),), "owner": "", "due": None}, []),
        ({"steps": (step(DUE, LAPSED),)}, []),
    ],
)
def test_what_is_missing_is_said(changes: dict[str, object], expected: list[FollowUpDoubt]) -> None:
    doubtful = replace(point(), **changes)  # type: ignore[arg-type]
    assert list(follow_up_doubts(doubtful, DUE)) == expected


def test_evidence_that_comes_later_does_not_show_anything_yet() -> None:
    later = step(DUE + timedelta(days=9), DONE, evidence=(LETTER,))
    reported = point(steps=(step(DUE, DONE), later))
    assert follow_up_doubts(reported, DUE) == (FollowUpDoubt.DONE_WITHOUT_EVIDENCE,)
    assert follow_up_doubts(reported, later.day) == ()


def test_a_file_shows_something_without_words() -> None:
    assert Evidence(file=StoredFile("0" * 64, "brev.pdf", 10, "application/pdf"))
    assert not Evidence()


days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
points = st.lists(
    st.builds(
        point,
        decided=days,
        due=st.none() | days,
        steps=st.lists(st.builds(step, days, st.sampled_from(FollowUpState)), max_size=3).map(
            tuple
        ),
    ),
    max_size=8,
)


@given(points, days)
def test_the_half_years_hold_every_point_that_was_decided_once(
    every: list[FollowUp], on: date
) -> None:
    found = half_yearly(every, on)
    held = [status for half in found for status in half.points]
    assert len(held) == sum(p.decided <= on for p in every)
    for half in found:
        counted = sum(half.counted(state) for state in FollowUpState)
        assert counted == len(half.points) > 0
        assert all(
            half.half_year.starts <= s.point.decided <= half.half_year.ends for s in half.points
        )
    late = [s for half in found for s in half.points if s.is_overdue]
    assert len(late) == len(overdue(every, on))


@given(days)
def test_every_day_is_in_its_half_year(day: date) -> None:
    half = half_year_of(day)
    assert half.starts <= day <= half.ends


def test_a_day_has_one_report_and_what_is_left_out_stays() -> None:
    day = date(2026, 6, 1)
    begun = with_report(point(), day, state=BEGUN)
    told = with_report(with_report(begun, day, note="Anbud"), day, evidence=(LETTER,))
    assert told.steps == (FollowUpStep(day, BEGUN, "Anbud", (LETTER,)),)
    later = with_report(told, date(2026, 6, 2), note="Levert")
    assert [s.state for s in later.steps] == [BEGUN, BEGUN]


def test_a_moved_date_is_told_from_the_day_it_was_moved() -> None:
    first = with_due(point(due=None), DUE, date(2026, 5, 1))
    assert (first.due, first.steps) == (DUE, ())
    moved = with_due(first, date(2026, 10, 1), date(2026, 7, 15))
    assert status_on(moved, date(2026, 7, 14)).due == DUE
    assert status_on(moved, date(2026, 7, 15)).due == date(2026, 10, 1)
    gone = with_due(moved, None, date(2026, 7, 16))
    assert status_on(gone, date(2026, 7, 16)).due is None


def test_a_report_tells_what_is_new_and_what_was_still_to_be_done() -> None:
    on = date(2026, 12, 31)
    old = date(2025, 10, 1)
    done_before = point("før", decided=old, steps=(step(date(2026, 2, 1), DONE),))
    done_since = point("nå", decided=old, steps=(step(date(2026, 9, 1), DONE),))
    new = point("ny", decided=date(2026, 10, 1))
    to_come = point("siden", decided=date(2027, 1, 15))
    told = reported((done_before, done_since, new, to_come), on)
    assert [one.text for one in told] == ["nå", "ny"]


@pytest.mark.parametrize(
    ("which", "shown"),
    [
        (Which.OVERDUE, ["sen"]),
        (Which.OPEN, ["sen", "åpen"]),
        (Which.ALL, ["sen", "åpen", "utført"]),
    ],
)
def test_a_list_shows_what_is_late_what_is_open_or_all(which: Which, shown: list[str]) -> None:
    done = (step(date(2026, 5, 3), DONE),)
    points = (point("sen"), point("åpen", due=None), point("utført", steps=done))
    on = date(2026, 9, 1)
    assert [p.text for p in points if is_among(status_on(p, on), which)] == shown

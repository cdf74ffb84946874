"""Quorum, access, memberships, deadlines and states, against the acts' own figures."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.case import Case, short_title
from agenda_app.domain.committee import (
    CommitteeId,
    Membership,
    Role,
    in_force,
    quorum,
)
from agenda_app.domain.meeting import (
    TRANSITIONS,
    Meeting,
    MeetingAction,
    MeetingState,
    notice_deadline,
    papers_deadline,
)
from agenda_app.domain.people import PersonId
from tests.builders import a_committee


@pytest.mark.parametrize(("seats", "needed"), [(5, 3), (7, 4), (11, 6), (15, 8), (17, 9), (19, 10)])
def test_half_of_the_seats_must_vote(seats: int, needed: int) -> None:
    assert quorum(seats) == needed


def test_undecided_counts_as_exempt_and_an_exemption_ends_the_day_after_its_last() -> None:
    last = date(2026, 5, 1)
    assert OPEN.is_public(last)
    assert not UNDECIDED.is_public(last)
    assert not exempt("offl. § 5", last).is_public(last)
    assert exempt("offl. § 5", last).is_public(date(2026, 5, 2))
    assert not exempt("offl. § 13").is_public(date(2126, 1, 1))


def test_a_membership_holds_on_its_first_and_last_day() -> None:
    def member(starts: date | None, ends: date | None) -> Membership:
        return Membership(
            None, CommitteeId(1), PersonId(1), None, Role.MEMBER, 1, starts=starts, ends=ends
        )

    day = date(2026, 4, 29)
    inside = [member(None, None), member(day, None), member(None, day)]
    outside = [member(date(2026, 4, 30), None), member(None, date(2026, 4, 28))]
    assert in_force([*inside, *outside], day) == tuple(inside)


def test_deadlines_are_counted_back_from_the_meeting() -> None:
    meeting = Meeting(None, CommitteeId(1), datetime(2026, 4, 29, 18))
    body = a_committee(notice_days=7, paper_days=14)
    assert notice_deadline(meeting, body) == date(2026, 4, 22)
    assert papers_deadline(meeting, body) == date(2026, 4, 15)


def test_only_the_listed_steps_lead_from_one_state_to_another() -> None:
    assert (MeetingState.DRAFT, MeetingAction.HOLD) not in TRANSITIONS
    assert (MeetingState.APPROVED, MeetingAction.REOPEN) not in TRANSITIONS
    reachable = {MeetingState.PLANNED, *TRANSITIONS.values()}
    assert reachable == set(MeetingState)


@pytest.mark.parametrize(
    ("title", "short", "shown"),
    [
        ("Molo på Nordøya – videre deltakelse", "", "Molo på Nordøya"),
        ("Molo - videre", "", "Molo"),
        ("Molo – videre", "Moloen", "Moloen"),
        ("Årsregnskap 2025", "", "Årsregnskap 2025"),
    ],
)
def test_the_short_title_is_what_stands_before_the_dash(title: str, short: str, shown: str) -> None:
    assert short_title(Case(None, title, short_title=short)) == shown

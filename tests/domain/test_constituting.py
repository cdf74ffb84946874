"""A new council constitutes only where two thirds of its members are there (koml. § 7-1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.attendance_gaps import Gap, GapKind, gaps
from agenda_app.domain.attendance_problems import ImpossibleError
from agenda_app.domain.committee import CommitteeId, constituting_quorum, quorum
from agenda_app.domain.deputies import Bench
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.expected import expected
from agenda_app.domain.item_rooms import room_in
from agenda_app.domain.meeting import Meeting, MeetingId, notice_deadline
from agenda_app.domain.people import PersonId
from agenda_app.domain.quorum_words import too_few, would_decide_nothing
from agenda_app.domain.rulings import deciders
from tests.council import eleven, met

FIRST = ItemId(1)


def there(*away: int, is_constituting: bool = True) -> Attendance:
    return met(replace(eleven(), is_constituting=is_constituting), away=away)


@pytest.mark.parametrize(("seats", "needed"), [(11, 8), (17, 12), (19, 13), (15, 10)])
def test_two_thirds_are_rounded_up(seats: int, needed: int) -> None:
    assert constituting_quorum(seats) == needed


@pytest.mark.parametrize(
    ("away", "is_constituting", "is_quorate"),
    [((9, 10, 11), True, True), ((8, 9, 10, 11), True, False), ((8, 9, 10, 11), False, True)],
)
def test_of_eleven_eight_must_be_there_and_else_six(
    away: tuple[int, ...], is_constituting: bool, is_quorate: bool
) -> None:
    known = there(*away, is_constituting=is_constituting)
    room = room_in(known, FIRST)
    assert known.is_quorate is is_quorate
    assert known.items[FIRST].room.is_quorate is is_quorate
    assert room.has_too_few is not is_quorate
    assert (Gap(GapKind.NOT_CONSTITUTED, FIRST) in gaps(known)) is not is_quorate


def test_who_steps_aside_is_there_all_the_same() -> None:
    aside = Recusal(None, PersonId(1), FIRST, Ground.PARTY, Ruling(True, 7))
    known = entered(there(9, 10, 11), aside)
    assert len(known.items[FIRST].voters) == 7
    assert known.items[FIRST].room.is_quorate


@pytest.mark.parametrize(
    ("is_constituting", "away", "in_question", "ruling"),
    [
        (True, (9, 10, 11), (3,), 8),
        (True, (10, 11), (3,), 8),
        (True, (10, 11), (3, 4), 9),
        (False, (9, 10, 11), (3,), 7),
    ],
)
def test_all_who_are_present_rule_where_without_the_member_two_thirds_are_not(
    is_constituting: bool, away: tuple[int, ...], in_question: tuple[int, ...], ruling: int
) -> None:
    item = there(*away, is_constituting=is_constituting).items[FIRST]
    assert len(deciders(item, {PersonId(number) for number in in_question})) == ruling


@pytest.mark.parametrize("agreed", [7, 8])
def test_who_was_ruled_on_can_have_ruled_where_two_thirds_were_needed(agreed: int) -> None:
    aside = Recusal(None, PersonId(1), FIRST, Ground.PARTY, Ruling(True, agreed))
    assert not entered(there(9, 10, 11), aside).problems
    if agreed > 7:
        with pytest.raises(ImpossibleError):
            entered(there(9, 10, 11, is_constituting=False), aside)


def test_what_too_few_decide_is_told_with_the_law_of_that_meeting() -> None:
    room = room_in(there(8, 9, 10, 11), FIRST)
    assert "to tredeler av medlemmene var til stede" in too_few(room).bokmal
    assert "§ 7-1 fyrste ledd" in would_decide_nothing(room).nynorsk
    half = room_in(there(6, 7, 8, 9, 10, 11, is_constituting=False), FIRST)
    assert "§ 11-9 første ledd" in too_few(half).bokmal


def test_as_many_are_expected_before_the_roll_is_called() -> None:
    chamber = replace(eleven(), is_constituting=True)
    told = expected(Attendance(chamber), Bench(chamber.roster))
    assert (told.quorum, quorum(told.seats), told.is_quorate) == (8, 6, True)


def test_the_notice_goes_out_at_least_fourteen_days_before() -> None:
    meeting = Meeting(MeetingId(1), CommitteeId(1), datetime(2027, 10, 14, 18))
    body = replace(eleven().roster.committee, notice_days=7)
    first = replace(meeting, is_constituting=True)
    assert notice_deadline(meeting, body) == date(2027, 10, 7)
    assert notice_deadline(first, body) == date(2027, 9, 30)
    assert notice_deadline(first, replace(body, notice_days=21)) == date(2027, 9, 23)

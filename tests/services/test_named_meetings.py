"""A meeting is found by its committee, its day, and its hour where it meets more than once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingId, MeetingName
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_steps import cancel
from agenda_app.services.named_meetings import meeting_named
from tests.builders import a_municipality

NBSP = "\u00a0"
DAY = date(2026, 3, 12)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        a_municipality(opened)
        yield opened


def planned(session: Session, hour: int) -> MeetingId:
    body = committee_by_code(session, "FSK")
    assert body.id is not None
    made = add_meeting(session, body.id, DAY, at=time(hour)).id
    assert made is not None
    return made


def test_the_day_is_enough_for_a_meeting_alone_on_it(session: Session) -> None:
    only = planned(session, 9)
    assert meeting_named(session, MeetingName("fsk", DAY)) == only
    assert meeting_named(session, MeetingName("FSK", DAY, time(9))) == only


def test_of_two_the_hour_tells_which_and_without_it_both_are_said(session: Session) -> None:
    morning, evening = planned(session, 9), planned(session, 18)
    assert meeting_named(session, MeetingName("FSK", DAY, time(18))) == evening
    with pytest.raises(UserError) as refused:
        meeting_named(session, MeetingName("FSK", DAY))
    assert refused.value.message.bokmal == (
        f"Formannskapet har flere møter 12.03.2026: "
        f"kl.{NBSP}09.00 (møte {morning}) og kl.{NBSP}18.00 (møte {evening})."
    )
    assert refused.value.remedy.bokmal == (
        "Skriv klokkeslettet også, som «FSK 2026-03-12 09:00», eller nummeret."
    )


def test_a_cancelled_one_is_meant_only_where_no_other_is_there(session: Session) -> None:
    morning = planned(session, 9)
    cancel(session, morning)
    assert meeting_named(session, MeetingName("FSK", DAY)) == morning
    evening = planned(session, 18)
    assert meeting_named(session, MeetingName("FSK", DAY)) == evening
    assert meeting_named(session, MeetingName("FSK", DAY, time(9))) == morning


@pytest.mark.parametrize("at", [None, time(7)])
def test_a_day_without_a_meeting_is_said(session: Session, at: time | None) -> None:
    if at is not None:
        planned(session, 9)
    with pytest.raises(NotFoundError, match=r"har ikke noe møte 12\.03\.2026"):
        meeting_named(session, MeetingName("FSK", DAY, at))


def test_two_at_the_same_time_since_before_are_told_by_their_numbers(session: Session) -> None:
    planned(session, 9)
    other = planned(session, 10)
    session.get_one(MeetingRow, other).starts = session.get_one(MeetingRow, other).starts.replace(
        hour=9
    )
    session.flush()
    with pytest.raises(UserError) as refused:
        meeting_named(session, MeetingName("FSK", DAY, time(9)))
    assert "nummeret på møtet" in refused.value.remedy.bokmal

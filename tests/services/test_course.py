"""Times that cannot be are refused where they are entered; what stands can be mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.breaks import Break
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.speaking import Speech
from agenda_app.domain.text import paragraphs
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import correct_event, enter_events, report_absence
from agenda_app.services.locking import adjourn, minutes_gaps
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from tests.services.protocol import Protocol, a_protocol, at, roll_called


@pytest.fixture
def held(storage: Storage) -> Iterator[tuple[Session, Protocol]]:
    """A meeting that was set at 18.02, whose first case was treated from 19.10 to 19.30."""
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        timed(session, protocol, begun_at=time(19, 10), ended_at=time(19, 30))
        yield session, protocol


def timed(session: Session, protocol: Protocol, **changes: Any) -> None:
    item = read_item_minutes(session, protocol.case(1))
    save_item_minutes(session, replace(item, **changes))


def changed(session: Session, protocol: Protocol, **changes: Any) -> Meeting:
    return save_meeting(session, replace(read_meeting(session, protocol.meeting), **changes))


def paused(session: Session, protocol: Protocol, *breaks: Break) -> None:
    save_minutes(session, replace(read_minutes(session, protocol.meeting), breaks=breaks))


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(17), "Møtet ble satt kl. 18.02 og kan ikke være hevet kl. 17.00."),
        (time(18, 1), "Møtet ble satt kl. 18.02 og kan ikke være hevet kl. 18.01."),
        (time(19, 5), "PS 3/26: Saken begynte kl. 19.10, men møtet ble hevet kl. 19.05."),
        (time(19, 29), "PS 3/26: Saken varte til kl. 19.30, men møtet ble hevet kl. 19.29."),
    ],
)
def test_a_meeting_is_closed_after_all_that_happened(
    held: tuple[Session, Protocol], at: time, said: str
) -> None:
    session, protocol = held
    with pytest.raises(UserError) as refused:
        adjourn(session, protocol.meeting, at)
    assert refused.value.message.bokmal.replace("\u00a0", " ") == said
    assert refused.value.remedy.nynorsk == "Rett klokkesletta."


def test_a_meeting_may_be_closed_after_midnight(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    assert adjourn(session, protocol.meeting, time(0, 40)).ends_at == time(0, 40)


def test_the_end_is_not_moved_before_what_happened_either(held: tuple[Session, Protocol]) -> None:
    """The form of the meeting changes the same time as the end of the live window."""
    session, protocol = held
    adjourn(session, protocol.meeting, time(20))
    for end in (time(17), time(19, 20)):
        with pytest.raises(UserError, match="hevet"):
            changed(session, protocol, ends_at=end)
    saved = changed(session, protocol, ends_at=time(19, 30))
    assert read_minutes(session, protocol.meeting).adjourned_at == saved.ends_at == time(19, 30)


def test_a_planned_meeting_does_not_end_before_it_begins(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        with pytest.raises(UserError, match="begynner"):
            changed(session, protocol, ends_at=time(17))
        assert changed(session, protocol, ends_at=time(0, 30)).ends_at == time(0, 30)


def test_no_item_and_no_break_is_over_before_it_begins(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    with pytest.raises(UserError, match="Saken begynte"):
        timed(session, protocol, ended_at=time(18, 50))
    with pytest.raises(UserError, match="Saken kan ikke ha begynt"):
        timed(session, protocol, begun_at=time(12, 30), ended_at=None)
    with pytest.raises(UserError, match="Pausen begynte"):
        paused(session, protocol, Break(time(19, 30), time(19)))
    paused(session, protocol, Break(time(23, 50), time(0, 10)))


def test_after_the_end_no_item_is_said_to_go_on(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    adjourn(session, protocol.meeting, time(20))
    with pytest.raises(UserError, match="men møtet ble hevet"):
        timed(session, protocol, ended_at=time(20, 5))
    with pytest.raises(UserError, match="men møtet ble hevet"):
        paused(session, protocol, Break(time(19, 50), time(20, 5)))


def test_old_times_that_cannot_be_stop_the_locking_and_nothing_else(
    storage: Storage, held: tuple[Session, Protocol]
) -> None:
    session, protocol = held
    adjourn(session, protocol.meeting, time(20))
    paused(session, protocol, Break(time(19, 15), time(19, 20)))
    item = session.get_one(ItemMinutesRow, protocol.case(1))
    item.begun_at, item.ended_at = time(19, 10), time(18, 50)
    whole = session.get_one(MinutesRow, protocol.meeting)
    whole.adjourned_at = time(17)
    whole.breaks = whole.breaks.replace("19:20", "19:00")
    session.flush()
    found = [gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)]
    for code in (GapCode.END_WRONG, GapCode.TIMES_WRONG, GapCode.BREAK_WRONG):
        assert code in found
        assert code.blocks
    timed(session, protocol, proceedings=paragraphs("Ordføreren orienterte."))
    timed(session, protocol, ended_at=time(19, 30))
    save_minutes(session, replace(read_minutes(session, protocol.meeting), others=("Ola Vik",)))
    paused(session, protocol, Break(time(19, 15), time(19, 20)))
    save_minutes(session, replace(read_minutes(session, protocol.meeting), adjourned_at=time(20)))
    mended = {gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)}
    assert not mended & {GapCode.END_WRONG, GapCode.TIMES_WRONG, GapCode.BREAK_WRONG}


def moved_to(session: Session, protocol: Protocol, to: datetime, *, with_record: bool) -> Meeting:
    draft = replace(read_meeting(session, protocol.meeting), starts=to)
    return save_meeting(session, draft, with_record=with_record)


def test_a_meeting_that_happened_stays_on_its_day(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    for to in (datetime(2026, 6, 10, 18), datetime(2026, 4, 29, 20), datetime(2026, 4, 29, 12)):
        with pytest.raises(UserError, match="dato og klokkeslett kan ikke endres"):
            moved_to(session, protocol, to, with_record=False)
    assert read_meeting(session, protocol.meeting).starts == datetime(2026, 4, 29, 18)
    assert changed(session, protocol, place="Samfunnshuset").place == "Samfunnshuset"


def test_a_meeting_of_which_nothing_is_written_moves_freely(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        sick = Absence(None, protocol.person("Geir"), AbsenceReason.ILLNESS, at(9, 0))
        report_absence(session, protocol.meeting, sick)
        to = datetime(2026, 5, 6, 17)
        assert moved_to(session, protocol, to, with_record=False).starts == to


@pytest.mark.parametrize("happened", [{"begun_at": time(18, 5)}, {"speeches": (Speech(1, "Bo"),)}])
def test_what_was_written_without_a_roll_call_binds_too(
    storage: Storage, happened: dict[str, Any]
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        timed(session, protocol, **happened)
        with pytest.raises(UserError, match="kan ikke endres"):
            moved_to(session, protocol, datetime(2026, 5, 6, 18), with_record=False)


def test_a_mistaken_date_is_put_right_with_all_that_is_written_down(
    held: tuple[Session, Protocol],
) -> None:
    session, protocol = held
    night = datetime(2026, 4, 30, 0, 20)
    left = Left(None, protocol.person("Geir"), Moment(Phase.AFTER, protocol.case(1), night))
    enter_events(session, protocol.meeting, left)
    moved_to(session, protocol, datetime(2026, 4, 28, 18), with_record=True)
    there = read_attendance(session, protocol.meeting)
    assert there.opened is not None
    assert there.opened.at == datetime(2026, 4, 28, 18, 2)
    (gone,) = (event for event in there.events if isinstance(event, Left))
    assert gone.moment.at == datetime(2026, 4, 29, 0, 20)
    assert there.problems == ()
    assert read_item_minutes(session, protocol.case(1)).begun_at == time(19, 10)


def test_a_closed_meeting_and_another_hour_do_not_move_along(
    held: tuple[Session, Protocol],
) -> None:
    session, protocol = held
    with pytest.raises(UserError, match="kan ikke endres"):
        moved_to(session, protocol, datetime(2026, 4, 28, 19), with_record=True)
    adjourn(session, protocol.meeting, time(20))
    with pytest.raises(UserError, match="så lenge møtet ikke er hevet"):
        moved_to(session, protocol, datetime(2026, 4, 28, 18), with_record=True)


def test_a_meeting_is_set_before_what_happened_in_it(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    opened = read_attendance(session, protocol.meeting).opened
    assert opened is not None
    with pytest.raises(UserError, match="Saken kan ikke ha begynt"):
        correct_event(session, protocol.meeting, opened, replace(opened, at=at(20, 30)))


def test_the_mistyped_start_of_a_meeting_is_put_right(held: tuple[Session, Protocol]) -> None:
    session, protocol = held
    opened = read_attendance(session, protocol.meeting).opened
    assert opened is not None
    right = replace(opened, at=at(18, 12))
    there = correct_event(session, protocol.meeting, opened, right)
    assert there.opened == replace(right, id=opened.id)

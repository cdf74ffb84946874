"""Times that cannot be are refused where they are entered; what stands can be mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.breaks import Break
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.text import paragraphs
from agenda_app.errors import UserError
from agenda_app.services.locking import adjourn, minutes_gaps
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from tests.services.protocol import Protocol, a_protocol, roll_called


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
    for at in (time(17), time(19, 20)):
        with pytest.raises(UserError, match="hevet"):
            changed(session, protocol, ends_at=at)
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

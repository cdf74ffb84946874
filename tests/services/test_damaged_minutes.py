"""One row of the minutes comes to harm: the rest is shown, and nothing is locked or printed."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.printed import Audience
from agenda_app.domain.text import plain
from agenda_app.errors import BlockedError, UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import telling_of
from agenda_app.services.locking import adjourn, lock, minutes_gaps, read_record
from agenda_app.services.minutes import (
    items_minutes,
    read_item_minutes,
    read_minutes,
    readable_minutes,
    save_item_minutes,
)
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_plans import plan_for
from agenda_app.services.minutes_text import minutes_lines
from tests.builders import TODAY
from tests.produce.locked_meeting import NOW, held
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

COLUMNS = {
    "votes": '[{"broken":1}]',
    "proceedings": "[{",
    "register": "[]",
    "resolution": '[{"kind":"song"}]',
    "closed": "7",
    "elections": '[{"broken":1}]',
    "plan": '{"broken":1}',
    "speeches": '[{"broken":1}]',
    "aside": "[1]",
}


def harm(session: Session, protocol: Protocol, column: str = "votes") -> None:
    """Let the first case come to harm in a column."""
    row = update(ItemMinutesRow).where(ItemMinutesRow.item_id == protocol.case(1))
    session.execute(row.values({column: COLUMNS[column]}))


def harmed(storage: Storage, column: str = "votes") -> Protocol:
    """Hold a meeting of two cases, of which the first comes to harm."""
    protocol = held(storage)
    with storage.database.write("test") as session:
        harm(session, protocol, column)
    return protocol


@pytest.mark.parametrize("column", COLUMNS)
def test_what_cannot_be_read_is_named_and_all_else_is_read(storage: Storage, column: str) -> None:
    protocol = harmed(storage, column)
    first, second = protocol.case(1), protocol.case(2)
    with storage.database.read() as session:
        found = readable_minutes(session, protocol.meeting)
        with pytest.raises(UserError, match=r"PS.3/26: Noe av det som er ført her, er skadet"):
            items_minutes(session, protocol.meeting)
        with pytest.raises(UserError, match=r"PS.3/26"):
            read_item_minutes(session, first)
        assert read_item_minutes(session, second) == found[second]
    assert [one.is_damaged for one in (found[first], found[second])] == [True, False]
    assert plain(found[second].proceedings) == "Aud Strand orienterte om sak 2."
    if column != "proceedings":
        assert plain(found[first].proceedings) == "Aud Strand orienterte om sak 1."


def test_the_rest_is_shown_and_nothing_is_locked_printed_or_written_over(storage: Storage) -> None:
    protocol = harmed(storage)
    with storage.database.read() as session:
        record = read_record(session, protocol.meeting)
        telling = telling_of(session, protocol.meeting, record.attendance)
        order = plan_for(session, protocol.meeting).layout.order
        said = "\n".join(minutes_lines(record, telling, order))
        gaps = minutes_gaps(session, storage.files, protocol.meeting)
        for audience in Audience:
            with pytest.raises(UserError, match=r"PS.3/26"):
                minutes_content(session, storage.files, protocol.meeting, audience, TODAY)
        kept = readable_minutes(session, protocol.meeting)[protocol.case(1)]
    assert "Noe av det som er ført her, er skadet og kan ikke leses." in said
    assert "Aud Strand orienterte om sak 1." in said
    assert "Aud Strand orienterte om sak 2." in said
    assert [(gap.code, gap.item_id) for gap in gaps if gap.code.blocks] == [
        (GapCode.DAMAGED, protocol.case(1))
    ]
    with storage.database.write("test") as session:
        with pytest.raises(BlockedError, match=r"PS.3/26"):
            lock(session, protocol.meeting, NOW)
        with pytest.raises(UserError, match=r"PS.3/26"):
            save_item_minutes(session, kept)


def test_a_meeting_with_a_damaged_item_can_be_closed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Skolen")
        roll_called(session, protocol)
        for number in (1, 2):
            item = protocol.case(number)
            save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))
        harm(session, protocol)
        session.expire_all()
        adjourn(session, protocol.meeting, time(20, 40))
        states = {i.id: i.state for i in read_agenda(session, protocol.meeting).items}
        assert read_minutes(session, protocol.meeting).adjourned_at == time(20, 40)
    assert states[protocol.case(1)] is ItemState.PLANNED
    assert states[protocol.case(2)] is ItemState.TREATED

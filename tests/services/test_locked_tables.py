"""What was locked is what is shown, and verifying tells where the tables say something else."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from sqlalchemy import update

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.models import MeetingRow, TreatmentRow
from agenda_app.db.storage import Storage
from agenda_app.domain.text import to_json
from agenda_app.services.locked_tables import table_faults
from agenda_app.services.locked_text import text_of_minutes
from tests.builders import a_text
from tests.produce.locked_meeting import held, locked, put_right, rename
from tests.services.protocol import Protocol

NBSP = "\u00a0"
HACKED = to_json(a_text("HACKET"))


def said(storage: Storage, protocol: Protocol) -> str:
    with storage.database.read() as session:
        return "\n".join(text_of_minutes(session, storage.files, protocol.meeting))


def faults(storage: Storage, protocol: Protocol) -> list[str]:
    with storage.database.read() as session:
        found = table_faults(session, storage.files, protocol.meeting)
    return [fault.bokmal.replace(NBSP, " ").split(" er endret")[0] for fault in found]


def tamper(storage: Storage, table: Any, where: Any, **values: Any) -> None:
    with storage.database.write("test") as session:
        session.execute(update(table).where(where).values(**values))


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"proceedings": HACKED}, "behandlingen"),
        ({"resolution": HACKED, "is_edited": True}, "vedtaket"),
        ({"begun_at": time(19, 59)}, "klokkeslettene"),
        ({"votes": "[]"}, "voteringen"),
    ],
)
def test_locked_minutes_are_shown_as_they_were_locked_and_what_differs_is_named(
    storage: Storage, values: dict[str, Any], named: str
) -> None:
    protocol = held(storage)
    before = said(storage, protocol)
    locked(storage, protocol)
    shown = said(storage, protocol)
    assert faults(storage, protocol) == []
    for text in ("Aud Strand orienterte om sak 1.", "PS 4/26", "Hevet kl. 20.35"):
        assert text in before.replace(NBSP, " ")
        assert text in shown.replace(NBSP, " ")
    tamper(storage, ItemMinutesRow, ItemMinutesRow.item_id == protocol.case(1), **values)
    assert said(storage, protocol) == shown
    assert faults(storage, protocol) == [f"PS 3/26: {named}"]


def test_what_the_case_says_was_resolved_is_compared_too(storage: Storage) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    tamper(storage, TreatmentRow, TreatmentRow.recommendation != "[]", recommendation=HACKED)
    assert faults(storage, protocol) == ["PS 3/26: vedtaket", "PS 4/26: vedtaket"]


def test_what_is_of_the_meeting_as_a_whole_is_compared_too(storage: Storage) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    here, bo = MinutesRow.meeting_id == protocol.meeting, f"[{protocol.person('Bo')}]"
    tamper(storage, MinutesRow, here, others='["Ola Li"]', remarks=HACKED, signers=bo)
    tamper(storage, MeetingRow, MeetingRow.id == protocol.meeting, place="Et annet sted")
    assert faults(storage, protocol) == [
        "Møtet som helhet: tid og sted",
        "Møtet som helhet: andre som møtte",
        "Møtet som helhet: merknadene",
        "Møtet som helhet: hvem som underskriver",
    ]


def test_a_new_name_in_the_register_and_a_correction_are_no_fault(storage: Storage) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    shown = said(storage, protocol)
    rename(storage, "Aud Strand", "Aud Bakken")
    rename(storage, "Cato Lund", "Aaron Lund")
    put_right(storage, protocol)
    assert faults(storage, protocol) == []
    assert said(storage, protocol) == shown


def test_minutes_that_came_to_harm_in_the_tables_are_shown_as_they_were_locked(
    storage: Storage,
) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    shown = said(storage, protocol)
    here = ItemMinutesRow.item_id == protocol.case(1)
    tamper(storage, ItemMinutesRow, here, votes='[{"broken":1}]')
    assert said(storage, protocol) == shown
    assert faults(storage, protocol) == [
        "PS 3/26: Noe av det som er ført her, er skadet og kan ikke leses."
    ]

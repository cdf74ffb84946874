"""The minutes say which items were treated out of order, and only of those that were treated."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.services import treating
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.putting_aside import set_aside
from tests.builders import TODAY
from tests.services.protocol import Protocol, a_protocol, roll_called


def begun(at: time) -> treating.ItemChange:
    """Return the change that takes an item up."""
    return lambda item: replace(item, begun_at=at)


def content(
    storage: Storage, *left_out: int, late: int = 0, chair_leaves: int = 0
) -> MinutesContent:
    """Treat three cases one after the other, but for some that are withdrawn; one comes last."""
    with storage.database.write("test") as session:
        protocol: Protocol = a_protocol(session, "Kaia", "Ferga", "Skolen")
        roll_called(session, protocol)
        for number in left_out:
            set_aside(session, protocol.meeting, protocol.case(number), ItemState.WITHDRAWN)
        gone = {protocol.case(number) for number in left_out}
        ids = [i.id for i in protocol.items if i.id is not None and i.id not in gone]
        if late:
            ids.remove(protocol.case(late))
            ids.append(protocol.case(late))
        for minute, item_id in enumerate(ids, start=5):
            treating.change_item(session, item_id, begun(time(18, minute)))
        if chair_leaves:
            before = Moment(Phase.BEFORE, protocol.case(chair_leaves))
            enter_events(session, protocol.meeting, Left(None, protocol.person("Aud"), before))
        return minutes_content(session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY)


def told(storage: Storage, *left_out: int, late: int = 0) -> tuple[str, ...]:
    """Return what the minutes say of the order."""
    made = content(storage, *left_out, late=late)
    return tuple(words.replace("\u00a0", " ") for words in made.order)


def test_a_case_that_was_withdrawn_is_not_said_to_be_treated_last(storage: Storage) -> None:
    assert told(storage, 2) == ()


def test_a_deputy_leader_chairs_to_the_end_and_not_to_what_was_withdrawn(storage: Storage) -> None:
    last = content(storage, 2, chair_leaves=3).items
    said = [words.replace("\u00a0", " ") for item in last for words in item.before]
    assert "Bo Vik (H) ledet møtet fra sak PS 5/26 til og med «Spørretime»." in said


def test_one_that_was_treated_last_is_told_alone(storage: Storage) -> None:
    assert told(storage, 2, late=1) == ("Sak PS 3/26 ble behandlet etter «Spørretime».",)


def test_nobody_is_counted_as_present_in_a_case_that_was_withdrawn(storage: Storage) -> None:
    items = {item.title: item.present for item in content(storage, 2).items}
    assert items["Ferga"] == ""
    assert items["Kaia"].replace("\u00a0", " ").startswith("7 av 7")

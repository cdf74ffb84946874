"""When items are taken up and done, as somebody goes through them."""

from __future__ import annotations

from datetime import time

from agenda_app.db.storage import Storage
from agenda_app.services.minutes import read_item_minutes
from agenda_app.services.treating import pass_on
from tests.services.protocol import a_protocol, roll_called


def test_who_looks_at_items_that_are_done_ends_none_that_is_treated(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga", "Skolen", "Havna")
        roll_called(session, protocol)
        meeting = protocol.meeting
        first, second, third, fourth = (protocol.case(number) for number in range(1, 5))
        pass_on(session, meeting, first, second, time(18, 10), is_live=True)
        pass_on(session, meeting, second, third, time(18, 20), is_live=True)
        pass_on(session, meeting, first, second, time(18, 25), is_live=True)
        pass_on(session, meeting, second, third, time(18, 26), is_live=True)
        assert read_item_minutes(session, third).ended_at is None
        pass_on(session, meeting, third, fourth, time(18, 40), is_live=True)
        assert read_item_minutes(session, second).ended_at == time(18, 20)
        assert read_item_minutes(session, third).ended_at == time(18, 40)

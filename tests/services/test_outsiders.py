"""Who sits in the executive committee has a seat on the council, or the minutes ask (§ 5-6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Arrived
from agenda_app.domain.committee import Membership, Role
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.committees import committee_by_code, replace_memberships
from agenda_app.services.locking import minutes_gaps
from tests.services.protocol import a_protocol, roll_called


@pytest.mark.parametrize("code", ["FSK", "KST"])
def test_a_deputy_without_a_seat_on_the_council_is_asked_about(storage: Storage, code: str) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session, "Kaia", code=code)
        hild, cato = made.person("Hild"), made.person("Cato")
        council = committee_by_code(session, "KST")
        assert council.id is not None
        if code == "FSK":
            a_seat = Membership(None, council.id, hild, None, Role.MEMBER, 1)
            seats = (replace(a_seat, person_id=one) for one in made.people.values() if one != hild)
            replace_memberships(session, council.id, tuple(seats))
        roll_called(session, made, "Cato")
        enter_events(session, made.meeting, Arrived(None, hild, stands_for=cato))
        found = minutes_gaps(session, storage.files, made.meeting)
        asked = [gap.person_id for gap in found if gap.code is GapCode.NOT_ELIGIBLE]
        assert asked == ([hild] if code == "FSK" else [])
        assert not GapCode.NOT_ELIGIBLE.blocks

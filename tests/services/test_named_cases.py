"""Which case is meant by its number on an agenda, also where another meeting came to harm."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from agenda_app.db.storage import Storage
from agenda_app.domain.named_number import named_number
from agenda_app.errors import DamagedError
from agenda_app.services.named_cases import case_named
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, saved_case, saved_meeting


def test_a_meeting_without_a_readable_date_may_have_the_number_too(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        damaged = saved_meeting(session, "FSK", date(2026, 4, 22)).id
        meeting = saved_meeting(session, "KST", date(2026, 4, 29)).id
        assert meeting is not None
        session.execute(text(f"DELETE FROM agenda_items WHERE meeting_id = {meeting}"))
        case = saved_case(session, "Kaia", "KST").id
        put_cases(session, meeting, [case])
        session.execute(text(f"UPDATE meetings SET starts = 'i går' WHERE id = {damaged}"))
    number = named_number("PS 1/26")
    assert number is not None
    with storage.database.read() as session:
        with pytest.raises(DamagedError, match="møte 1 i Formannskapet"):
            case_named(session, number)
        assert case_named(session, number, meeting) == case

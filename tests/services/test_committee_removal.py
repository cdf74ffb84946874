"""A committee made by mistake goes without a trace; one that is used stays."""

from __future__ import annotations

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemType
from agenda_app.domain.dispatch import Recipient
from agenda_app.errors import UserError
from agenda_app.services import committees
from agenda_app.services.committee_removal import bring_committee_back, remove_committee
from agenda_app.services.recipients import replace_recipients
from tests.builders import a_committee, a_municipality, saved_case, saved_meeting, saved_member


def test_an_unused_committee_goes_and_comes_back_as_it_was(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = committees.save_committee(session, a_committee("PLU"))
        committees.set_next_serial(session, made.id, 2026, ItemType.PS, 4)
        remove_committee(session, made.id)
        assert made.id not in [c.id for c in committees.committees(session, active_only=False)]
    with storage.database.write("test") as session:
        back = bring_committee_back(session, made)
    assert back == made


def test_a_committee_does_not_come_back_over_another_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = committees.save_committee(session, a_committee("PLU"))
        remove_committee(session, made.id)
        committees.save_committee(session, a_committee("PLU"))
        with pytest.raises(UserError, match="har tatt plassen"):
            bring_committee_back(session, made)


@pytest.mark.parametrize("use", ["meeting", "member", "case", "recipient"])
def test_a_committee_in_use_is_not_removed(storage: Storage, use: str) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        body = committees.committee_by_code(session, "FSK")
        if use == "meeting":
            saved_meeting(session, "FSK")
        elif use == "member":
            saved_member(session, "FSK", "Aud Strømsnes", "Ap")
        elif use == "recipient":
            replace_recipients(session, body.id, [Recipient(None, body.id, "Avisa")])
        else:
            saved_case(session, "Kaia", "FSK")
        with pytest.raises(UserError, match="møter, medlemmer, mottakere, saker eller egne satser"):
            remove_committee(session, body.id)

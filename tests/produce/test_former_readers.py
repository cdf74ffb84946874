"""Whoever had some of the papers and is no recipient any more is named before more is sent."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import Recipient, Version
from agenda_app.domain.language import Language
from agenda_app.services.former_readers import left_out
from tests.produce.dispatch_world import MEMBER, PRESS, a_meeting, send


def test_who_got_the_notice_and_is_no_recipient_any_more_is_named(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    now = (Recipient(None, None, MEMBER.name, MEMBER.kind, Version.INTERNAL),)
    with storage.database.read() as session:
        assert not left_out(session, meeting, now)
    send(storage, meeting, with_public=False)
    with storage.database.read() as session:
        assert not left_out(session, meeting, now)
        told = left_out(session, meeting, ())
    assert told.said(Language.BOKMAL).endswith(f"mottakerne nå: {MEMBER.name}.")
    assert PRESS.name not in told.bokmal

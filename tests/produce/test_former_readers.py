"""Before more is sent, those are named who had papers and get no more, and who lack the first."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import DispatchKind, Recipient, RecipientKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.former_readers import about_readers
from tests.produce.dispatch_world import MEMBER, PRESS, a_meeting, send

CORRECTION = DispatchKind.CORRECTION
NOW = Recipient(None, None, MEMBER.name, MEMBER.kind, Version.INTERNAL)
DEPUTY = Recipient(None, None, "Hild Nes", RecipientKind.DEPUTY, Version.INTERNAL)
PAPER = Recipient(None, None, PRESS.name, PRESS.kind, Version.PUBLIC)


def told(
    storage: Storage, meeting: MeetingId, *now: Recipient, kind: DispatchKind = CORRECTION
) -> list[str]:
    with storage.database.read() as session:
        said = about_readers(session, meeting, kind, now)
    return [sentence.said(Language.BOKMAL) for sentence in said]


def test_who_got_the_notice_and_is_no_recipient_any_more_is_named(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    assert told(storage, meeting, NOW, kind=DispatchKind.NOTICE) == []
    send(storage, meeting, with_public=False)
    assert told(storage, meeting, NOW) == []
    (said,) = told(storage, meeting)
    assert said.endswith(
        f"mottakerne nå: {MEMBER.name}. Skal de fortsatt ha papirene, må de få dette også; "
        "ellers må det de har, slettes eller makuleres."
    )
    assert PRESS.name not in said


def test_who_gets_more_without_the_notice_is_named_with_what_to_do(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting, with_public=False)
    (said,) = told(storage, meeting, NOW, DEPUTY, PAPER)
    assert said.startswith(f"Fikk ikke innkallingen: {DEPUTY.name}. Gi dem også møtebunken")
    assert told(storage, meeting, NOW, DEPUTY, kind=DispatchKind.PUBLIC) == []


def test_somebody_with_another_name_by_now_may_be_among_both(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    *named, hint = told(storage, meeting, DEPUTY, PAPER)
    assert [MEMBER.name in named[0], DEPUTY.name in named[1]] == [True, True]
    assert "gammelt og nytt navn" in hint

"""A notice that was marked as sent before papers were kept: kept afterwards, and called that."""

from __future__ import annotations

import json

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.version_names import version_name
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.services.dispatches import dispatches
from agenda_app.services.meeting_overview import meeting_overview
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import act
from agenda_app.services.sent_content import frozen_content
from agenda_app.services.verify_dispatch import verify_dispatch
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    PRESS,
    a_meeting,
    change,
    labels_of,
    new_case,
    pages_of,
    put,
    send,
)

NOTICE, KEPT = DispatchKind.NOTICE, DispatchKind.KEPT
SUPPLEMENT, CORRECTION = DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION


@pytest.fixture
def meeting(storage: Storage) -> MeetingId:
    """Return a meeting that an earlier program marked as sent."""
    made, _ = a_meeting(storage)
    with storage.database.write("test") as session:
        mark_sent(session, made)
    return made


def test_nothing_follows_before_the_papers_are_kept_and_the_refusal_says_what_to_do(
    storage: Storage, meeting: MeetingId
) -> None:
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    for kind in (SUPPLEMENT, CORRECTION, DispatchKind.PUBLIC):
        with pytest.raises(UserError, match="Ta vare på papirene slik de er nå"):
            send(storage, meeting, kind, LATER)


def test_they_are_kept_as_they_are_under_a_name_that_says_so(
    storage: Storage, meeting: MeetingId
) -> None:
    sent = send(storage, meeting, KEPT, LATER)
    assert (sent.kind, sent.serial, sent.first_page) == (KEPT, 1, 1)
    assert version_name(sent) == "1"
    assert sent.recipients == (MEMBER, PRESS)
    names = {file.version: file.name for file in sent.files}
    assert names[Version.INTERNAL] == (
        "2026-04-29 Kommunestyret møtebunke tatt vare på i ettertid.pdf"
    )
    assert set(names) == set(Version)
    assert json.loads(storage.files.get(sent.manifest))["kind"] == "kept"
    with storage.database.read() as session:
        assert verify_dispatch(session, storage.files, sent) == ()
        overview = meeting_overview(session, meeting)
    assert overview.sent == (sent,)
    assert overview.sent_on is None
    again = run_to_end(built(frozen_content(storage.files, sent), storage.files))
    kept = {file.version: storage.files.get(file.sha256) for file in sent.files}
    assert {version: bundle.pdf for version, bundle in again.items()} == kept


def test_a_case_that_was_added_since_goes_out_as_a_supplement(
    storage: Storage, meeting: MeetingId
) -> None:
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    kept = send(storage, meeting, KEPT, LATER)
    for version in (Version.INTERNAL, Version.PUBLIC):
        assert "Valg av nemnd" not in " ".join(pages_of(storage, kept, version))
    more = send(storage, meeting, SUPPLEMENT, LATER)
    assert "Valg av nemnd" in " ".join(pages_of(storage, more))
    assert labels_of(storage, more)[0] == str(kept.last_page + 1)


def test_a_correction_does_not_say_when_the_notice_was_sent(
    storage: Storage, meeting: MeetingId
) -> None:
    send(storage, meeting, KEPT, LATER)
    with storage.database.read() as session:
        case = next(i.case_id for i in meeting_overview(session, meeting).agenda.items if i.case_id)
    change(storage, case, title="Opprusting av dampskipskaia")
    cover = pages_of(storage, send(storage, meeting, CORRECTION, LATER))[0]
    assert "Denne rettelsen gjelder innkallingen til møtet. Ta ut sidene" in cover
    assert "ble sendt" not in cover
    assert "Innkalling, tatt vare på i ettertid 23.04.2026" in cover


def test_only_what_was_never_kept_is_kept_afterwards(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    with pytest.raises(UserError, match="merket som sendt"):
        send(storage, meeting, KEPT)
    send(storage, meeting)
    with pytest.raises(UserError, match="tatt vare på da innkallingen"):
        send(storage, meeting, KEPT, LATER)


def test_not_of_a_meeting_that_was_held(storage: Storage, meeting: MeetingId) -> None:
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    with pytest.raises(UserError, match="merket som sendt"):
        send(storage, meeting, KEPT, LATER)
    with storage.database.read() as session:
        assert dispatches(session, meeting) == ()


def test_a_meeting_that_is_called_anew_counts_on(storage: Storage, meeting: MeetingId) -> None:
    send(storage, meeting, KEPT, LATER)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.CANCEL)
        act(session, meeting, MeetingAction.REOPEN)
    anew = send(storage, meeting, NOTICE, LATER)
    assert (anew.serial, version_name(anew)) == (2, "2")

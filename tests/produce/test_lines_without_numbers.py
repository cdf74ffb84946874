"""Pages of a line without a number that come after it was sent."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import AgendaItem, ItemKind
from agenda_app.domain.changes import What
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.sent_content import standing
from tests.produce.dispatch_world import (
    LATER,
    TODAY,
    a_meeting,
    labels_of,
    long_text,
    pages_of,
    send,
)

TITLE = "Orientering om havna"


def briefing(storage: Storage, meeting: MeetingId, words: str) -> None:
    """Put the briefing last on the agenda, anew if it is there."""
    fresh = AgendaItem(None, ItemKind.BRIEFING, TITLE, access=OPEN, text=long_text(words, 1))
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        known = [item for item in agenda.items if item.title == TITLE]
        # Both are there for a while, or the new one would get the id of the former.
        save_agenda(session, replace(agenda, items=(*agenda.items, fresh)))
        agenda = read_agenda(session, meeting)
        ids = {item.id for item in known}
        left = tuple(item for item in agenda.items if item.id not in ids)
        save_agenda(session, replace(agenda, items=left))


def corrected_pages(storage: Storage, meeting: MeetingId) -> list[str]:
    """Return the words behind the page in front, as members and as the public get them."""
    sent = send(storage, meeting, DispatchKind.CORRECTION, LATER)
    versions = (Version.INTERNAL, Version.PUBLIC)
    return [" ".join(pages_of(storage, sent, version)[1:]) for version in versions]


def test_the_words_of_one_that_is_put_on_anew_are_printed(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    briefing(storage, meeting, "Moloen er målt opp.")
    send(storage, meeting)
    briefing(storage, meeting, "Moloen skal måles opp.")
    assert all("Moloen skal måles opp." in page for page in corrected_pages(storage, meeting))


def test_the_other_words_of_one_that_is_put_on_anew_are_told(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    briefing(storage, meeting, "Moloen er målt opp.")
    send(storage, meeting)
    briefing(storage, meeting, "Moloen er målt opp.")
    with storage.database.read() as session:
        assert standing(session, storage.files, meeting, TODAY).changes.is_same
    briefing(storage, meeting, "Moloen skal måles opp.")
    with storage.database.read() as session:
        (told,) = standing(session, storage.files, meeting, TODAY).changes.items
    assert {change.what for change in told.changes} == {What.TEXT}


def test_the_public_gets_its_pages_when_it_was_put_on_anew(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    briefing(storage, meeting, "Moloen er målt opp.")
    members = send(storage, meeting, with_public=False)
    briefing(storage, meeting, "Moloen er målt opp.")
    sent = send(storage, meeting, DispatchKind.PUBLIC, LATER)
    pages = pages_of(storage, sent, Version.PUBLIC)
    assert labels_of(storage, members) == ["1", "2", "3", "4", "5", "6"]
    assert labels_of(storage, sent, Version.PUBLIC) == ["1", "2", "3", "4", "5", "(6)"]
    assert "Moloen er målt opp." in pages[4]

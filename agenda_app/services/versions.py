"""The versions of a meeting, each by its short name, and what is different between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.comparison import Comparison, compare
from agenda_app.domain.dispatch import Dispatch, SentTo, told_apart
from agenda_app.domain.later_content import redated
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.public_comparison import with_public
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.version_names import NOW, names_there_are, version_name
from agenda_app.errors import NotFoundError
from agenda_app.files.store import FileStore
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meetings import read_meeting
from agenda_app.services.recipients import recipients_of
from agenda_app.services.sent_content import content_of, frozen_content, public_now, public_of


@dataclass(frozen=True, slots=True)
class MeetingVersion:
    """A meeting as its members had it after a sending, or have it now.

    ``public`` is the same as the public has it, None when it was given nothing or may not be now.
    ``recipients`` is everybody who had something of it by then, not who got that sending alone.
    """

    name: str
    content: BundleContent
    public: BundleContent | None
    recipients: tuple[SentTo, ...]


def version_named(sent: Sequence[Dispatch], name: str) -> Dispatch:
    """Return the sending that a version is called by.

    Raises:
        NotFoundError: none of these is called so.
    """
    found = next((dispatch for dispatch in sent if version_name(dispatch) == name), None)
    if found is None:
        raise NotFoundError(
            Sentence(f"Møtet har ingen versjon «{name}».", f"Møtet har ikkje versjonen «{name}»."),
            names_there_are(sent),
        )
    return found


def version_of(
    session: Session, files: FileStore, meeting_id: MeetingId, name: str, today: date
) -> MeetingVersion:
    """Return a version by its name.

    Raises:
        NotFoundError: there is no such meeting, or it has no such version.
        UserError: what was kept is gone or changed.
    """
    if name == NOW:
        content = bundle_content(session, files, meeting_id, Audience.INTERNAL, today)
        readers = tuple(
            SentTo(r.name, r.kind, r.version, r.channel, r.copies)
            for r in recipients_of(session, meeting_id)
        )
        public = public_now(session, files, meeting_id, today)
        return MeetingVersion(name, content, public, readers)
    read_meeting(session, meeting_id)  # one that is not there has no versions to be told of
    sent = dispatches(session, meeting_id)
    found = version_named(sent, name)
    frozen = frozen_content(files, found)
    by_then = current(sent[: sent.index(found) + 1])
    had = {key: to for dispatch in by_then for key, to in told_apart(dispatch.recipients)}
    held = content_of(frozen.internal)
    return MeetingVersion(name, held, public_of(frozen), tuple(had.values()))


def compare_versions(
    session: Session, files: FileStore, meeting_id: MeetingId, old: str, new: str, today: date
) -> Comparison:
    """Return what is different between two versions of a meeting.

    Raises:
        NotFoundError: there is no such meeting, or it has no such version.
        UserError: what was kept is gone or changed.
    """
    before = version_of(session, files, meeting_id, old, today)
    after = version_of(session, files, meeting_id, new, today)
    day = before.content.notice.head.printed
    content, had, have = redated(after.content, day), before.recipients, after.recipients
    members = compare(before.content, content, had, have)
    return with_public(members, before.public, after.public)

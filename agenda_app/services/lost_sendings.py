"""Sendings that are gone from the tables: the list of what was in each lies among the kept files.

Nothing in the program takes a sending away, and a list is kept in the same step as its sending. So
a list that no sending names tells of one that somebody took out of the database.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import DispatchRow
from agenda_app.db.models import AttachmentRow, FileRow
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.typography import clock, date_short, with_hour
from agenda_app.errors import UserError
from agenda_app.exchange.manifest import FORMAT
from agenda_app.files.store import FileStore
from agenda_app.services.committees import committee
from agenda_app.services.meetings import read_meeting
from agenda_app.terms import dispatch_said

_MEDIA_TYPE = "application/json"
_GONE = Sentence(
    "{} {}: «{}», sendt {}, er borte fra basen, men filene er tatt vare på. "
    "Hent tilbake den siste sikkerhetskopien som er hel.",
    "{} {}: «{}», send {}, er borte frå basen, men filene er tekne vare på. "
    "Hent tilbake den siste tryggingskopien som er heil.",
)


@dataclass(frozen=True, slots=True)
class LostSending:
    """What the list of a sending tells of it that the tables no longer have."""

    manifest: str
    previous: str | None
    committee: str
    starts: datetime
    kind: DispatchKind
    serial: int
    sent_at: datetime

    @property
    def said(self) -> Sentence:
        """That it is gone, with its meeting and what it was."""
        name = dispatch_said(self.kind, self.serial)
        when = f"{date_short(self.sent_at.date())} {self.sent_at:%H.%M}"
        # Its meeting may be gone too, so that nothing tells whether there was another on the day.
        held = with_hour(date_short(self.starts.date()), clock(self.starts.time()))
        return filled(_GONE, self.committee, held, name, when)


def lost_sendings(session: Session, files: FileStore) -> tuple[LostSending, ...]:
    """Return the sendings that are gone from the tables, oldest first."""
    return tuple(sorted(_lost(session, files), key=lambda one: (one.sent_at, one.manifest)))


def lost_of(session: Session, files: FileStore, meeting_id: MeetingId) -> tuple[LostSending, ...]:
    """Return those of one meeting: they follow what it still has, or were the first of its day.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    code = committee(session, meeting.committee_id).code
    kept = select(DispatchRow.manifest_sha256).filter_by(meeting_id=meeting_id)
    its = set(session.scalars(kept))
    found = []
    for one in lost_sendings(session, files):
        is_first = one.previous is None and (one.committee, one.starts) == (code, meeting.starts)
        if is_first or one.previous in its:
            its.add(one.manifest)
            found.append(one)
    return tuple(found)


def _lost(session: Session, files: FileStore) -> Iterator[LostSending]:
    attached = select(AttachmentRow.sha256).where(AttachmentRow.sha256.is_not(None))
    rows = select(FileRow.sha256).where(
        FileRow.media_type == _MEDIA_TYPE,
        FileRow.sha256.not_in(select(DispatchRow.manifest_sha256)),
        FileRow.sha256.not_in(select(DispatchRow.content_sha256)),
        FileRow.sha256.not_in(attached),
    )
    for sha256 in session.scalars(rows):
        try:
            listed: Any = json.loads(files.get(sha256))
            if listed["format"] != FORMAT:
                continue
            meeting = listed["meeting"]
            yield LostSending(
                sha256,
                listed["previous"],
                str(meeting["committee"]),
                datetime.fromisoformat(meeting["starts"]),
                DispatchKind(listed["kind"]),
                int(listed["serial"]),
                datetime.fromisoformat(listed["sent_at"]),
            )
        except (UserError, ValueError, TypeError, KeyError):
            continue  # another file, or one that came to harm, of which is told elsewhere

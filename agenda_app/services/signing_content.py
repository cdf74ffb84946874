"""Locked minutes as the content of the sheet on which they are signed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import SigningContent
from agenda_app.files.store import FileStore
from agenda_app.services.kept_minutes import frozen_minutes, locked_at, the_kept
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.minutes_plans import plan_for


def signing_content(session: Session, files: FileStore, meeting_id: MeetingId) -> SigningContent:
    """Return what the sheet says: the meeting, the very file that is signed, and who signs.

    Raises:
        UserError: the minutes are not locked, their file was not kept, or what was kept is gone.
    """
    kept = the_kept(session, meeting_id, Audience.INTERNAL)
    return SigningContent(
        minutes=frozen_minutes(files, kept),
        locked_at=locked_at(session, meeting_id),
        pages=kept.pages,
        sha256=kept.sha256,
        corrections=len(read_corrections(session, meeting_id)),
        at_least=plan_for(session, meeting_id).signing.at_least,
    )

"""What is printed of minutes: once they are locked, what was locked, with corrections on top.

Minutes that were locked before their files were kept are printed as they stand in the tables.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.files import FileStore
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_corrections import read_corrections


def printed_minutes(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> MinutesContent:
    """Return the minutes of a meeting as they are printed for an audience.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    now = minutes_content(session, files, meeting_id, audience, printed)
    kept = kept_minutes(session, meeting_id).get(audience)
    if kept is None:
        return now
    frozen = frozen_minutes(files, kept)
    return replace(frozen, corrections=now.corrections) if _holds(frozen, now) else now


def kept_that_holds(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> KeptMinutes | None:
    """Return the kept minutes for an audience; none for the public once something else is exempt.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    kept = kept_minutes(session, meeting_id).get(audience)
    if kept is None or audience is Audience.INTERNAL:
        return kept
    now = minutes_content(session, files, meeting_id, audience, printed)
    return kept if _holds(frozen_minutes(files, kept), now) else None


def lacking(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: dt.date
) -> tuple[Audience, ...]:
    """Return the audiences of locked minutes that no file is kept for which still holds.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    return tuple(
        audience
        for audience in Audience
        if kept_that_holds(session, files, meeting_id, audience, printed) is None
    )


def kept_as_printed(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> KeptMinutes | None:
    """Return the kept minutes whose file is what is printed: none once something was put right.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    if read_corrections(session, meeting_id):
        return None
    return kept_that_holds(session, files, meeting_id, audience, printed)


def _holds(frozen: MinutesContent, now: MinutesContent) -> bool:
    """Return whether readers may still be given what was frozen: the same is withheld from them."""
    return now.head.audience is Audience.INTERNAL or _withheld(frozen) == _withheld(now)


def _withheld(content: MinutesContent) -> tuple[tuple[bool, str, str, str], ...]:
    """Return what of each item may not be read, by which law, and what it is called instead."""
    return tuple(
        (item.exempt, item.exempt_basis, item.partly_exempt, item.title if item.exempt else "")
        for item in content.items
    )

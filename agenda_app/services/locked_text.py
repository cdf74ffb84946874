"""Minutes as plain text: what was locked once they are, before that what is written down so far."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.domain.taken_words import with_votes
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import telling_of
from agenda_app.services.item_text import heading_lines, put_forward, told_lines
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes
from agenda_app.services.locking import read_record
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_plans import plan_for
from agenda_app.services.minutes_text import ADJOURNED, LOCKED, minutes_lines


def text_of_minutes(session: Session, files: FileStore, meeting_id: MeetingId) -> tuple[str, ...]:
    """Return the minutes of a meeting line by line, in the language of the meeting.

    Of locked minutes that is what was locked, whatever stands in the tables by now; of those that
    were locked before their files were kept it is what stands in the tables.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    locked = locked_content(session, files, meeting_id)
    if locked is not None:
        return tuple(locked_lines(locked))
    record = read_record(session, meeting_id)
    telling = with_votes(telling_of(session, meeting_id, record.attendance), record.items)
    return tuple(minutes_lines(record, telling, plan_for(session, meeting_id).layout.order))


def locked_content(
    session: Session, files: FileStore, meeting_id: MeetingId
) -> MinutesContent | None:
    """Return what was locked for the members; None as long as nothing was kept.

    Raises:
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    kept = kept_minutes(session, meeting_id).get(Audience.INTERNAL)
    return None if kept is None else frozen_minutes(files, kept)


def content_now(
    session: Session, files: FileStore, meeting_id: MeetingId, locked: MinutesContent
) -> MinutesContent | None:
    """Return what the tables would have printed in place of what was locked for the members.

    None where some of them cannot be read: then there is nothing beside what was locked.

    Raises:
        NotFoundError: there is no such meeting.
    """
    try:
        return minutes_content(session, files, meeting_id, Audience.INTERNAL, locked.head.printed)
    except NotFoundError:
        raise
    except UserError:
        return None


def locked_lines(content: MinutesContent) -> Iterator[str]:
    """Yield what was locked, line by line."""
    language = content.head.language
    if content.ends_at is not None:
        yield ADJOURNED.said(language, clock(content.ends_at))
    yield LOCKED.said(language)
    yield from () if content.attendance is None else content.attendance.visitors
    yield from content.opening
    yield from filter(None, (plain(content.remarks),))
    yield from content.breaks
    for item in content.items:
        yield from heading_lines(item, language)
        yield from told_lines(item, content.layout.order, language)
    yield from put_forward(content.questions)

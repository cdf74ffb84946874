"""Minutes as plain text: what was locked once they are, before that what is written down so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_layout import PrintedLayout, Section
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock, item_number
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.errors import NotFoundError, UserError
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import telling_of
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes
from agenda_app.services.locking import read_record
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_plans import plan_for
from agenda_app.services.minutes_text import ADJOURNED, LOCKED, minutes_lines, put_forward
from agenda_app.terms import word


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
    telling = telling_of(session, meeting_id, record.attendance)
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
        number = "" if item.number is None else f"{item_number(item.number)}  "
        yield f"{number}{item.title}"
        yield f"  {word(item.state, language)}"
        for text in _told(item, content.layout, language):
            yield from (f"  {line}" for line in text.splitlines())
    yield from put_forward(content.questions)


def _told(item: MinutesItem, layout: PrintedLayout, language: Language) -> Iterator[str]:
    """Yield the parts of an item in the order in which they are printed."""
    parts: dict[Section, Iterable[str]] = {
        Section.PROCEEDINGS: (
            *item.opening,
            *item.closed,
            *item.breaks,
            item.spoken,
            plain(item.proceedings),
            item.aside,
        ),
        Section.QUESTIONS: put_forward(item.questions),
        Section.PROPOSALS: put_forward(item.proposals),
        Section.STATEMENTS: put_forward(item.statements),
        Section.VOTES: map(_vote, item.votes),
        Section.ELECTIONS: (
            "\n".join((f"{one.heading}:", *(f"  {said}" for said in (*one.paragraphs, *one.after))))
            for one in item.elections
        ),
        Section.RESOLUTION: () if item.decided is None else (plain(item.decided.text),),
    }
    for section in layout.order:
        yield from filter(None, parts.get(section, ()))


def _vote(row: VoteRow) -> str:
    """Return "Forslaget fra Sp: …"; how it fell has the numbers, but for what stood against it."""
    is_set_up = row.votes_for is not None and row.against is None
    return ": ".join(filter(None, (row.about, str(row.votes_for) if is_set_up else "", row.fell)))

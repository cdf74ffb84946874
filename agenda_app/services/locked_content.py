"""What is printed of minutes: once they are locked, what was locked, with corrections on top.

Minutes that were locked before their files were kept are printed as they stand in the tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.shielding import withheld_mark
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.kept_minutes import frozen_minutes, kept_minutes
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.minutes_content import minutes_content, whole_item
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.passages import item_texts, minutes_item_for, passages_mark


def printed_minutes(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> MinutesContent:
    """Return the minutes of a meeting as they are printed for an audience.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    now = minutes_content(session, files, meeting_id, audience, printed)
    every = kept_minutes(session, meeting_id)
    if audience not in every:
        return now
    frozen = _frozen(files, every, audience)
    return replace(frozen, corrections=now.corrections) if _holds(frozen, now) else now


def kept_that_holds(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> KeptMinutes | None:
    """Return the kept minutes for an audience; none for the public once something else is exempt.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    every = kept_minutes(session, meeting_id)
    kept = every.get(audience)
    if kept is None or audience is Audience.INTERNAL:
        return kept
    now = minutes_content(session, files, meeting_id, audience, printed)
    return kept if _holds(_frozen(files, every, audience), now) else None


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


def printed_item(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    item: AgendaItem,
    audience: Audience,
    printed: dt.date,
) -> tuple[MeetingHead, MinutesItem]:
    """Return a meeting as its papers name it, and one line of its minutes with exempt passages.

    Of locked minutes that is what was locked: the committee's name and every other one as it was
    then, whoever the line is for. The letterhead is that of today, as answers go there. The public
    is told what stands in the tables as soon as something else in the line is exempt.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    head = meeting_head(session, files, meeting_id, audience, printed)
    kept = kept_minutes(session, meeting_id).get(Audience.INTERNAL)
    if kept is None:
        return head, whole_item(session, item, meeting_id, head)
    frozen = frozen_minutes(files, kept)
    # The lines were frozen in the order of the agenda, which nobody can change afterwards.
    ids = [one.id for one in read_agenda(session, meeting_id).items]
    line = frozen.items[ids.index(item.id)]
    if audience is Audience.PUBLIC:
        now = whole_item(session, item, meeting_id, head)
        if now.exempt or withheld_mark(item_texts(now)) != withheld_mark(item_texts(line)):
            line = now
    was = frozen.head
    head = replace(
        head,
        committee=was.committee,
        committee_code=was.committee_code,
        starts=was.starts,
        place=was.place,
        form=was.form,
        is_written=was.is_written,
        number=was.number,
        language=was.language,
    )
    return head, line


def is_withheld(
    session: Session, files: FileStore, meeting_id: MeetingId, item: AgendaItem, printed: dt.date
) -> bool:
    """Return whether the public may not read an item's part of the minutes, or not all of it.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    head, whole = printed_item(session, files, meeting_id, item, Audience.PUBLIC, printed)
    line = minutes_item_for(whole, head)
    return line.exempt or bool(line.partly_exempt)


def _frozen(
    files: FileStore, kept: Mapping[Audience, KeptMinutes], audience: Audience
) -> MinutesContent:
    """Return the content that was frozen for an audience.

    What was kept for the public by an older program does not know which passages it withholds:
    that is read off the members' minutes of the same lock.
    """
    frozen = frozen_minutes(files, kept[audience])
    if audience is Audience.INTERNAL or frozen.withheld is not None:
        return frozen
    whole = frozen_minutes(files, kept[Audience.INTERNAL]) if Audience.INTERNAL in kept else frozen
    mark = passages_mark(whole.items, whole.remarks, whole.questions)
    return replace(frozen, withheld=mark)


def _holds(frozen: MinutesContent, now: MinutesContent) -> bool:
    """Return whether readers may still be given what was frozen: the same is withheld from them."""
    return now.head.audience is Audience.INTERNAL or _withheld(frozen) == _withheld(now)


def _withheld(content: MinutesContent) -> tuple[object, ...]:
    """Return what may not be read: passages, and items by which law and under which title."""
    return content.withheld, *(
        (item.exempt, item.exempt_basis, item.partly_exempt, item.title if item.exempt else "")
        for item in content.items
    )

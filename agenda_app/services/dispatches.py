"""What was sent of a meeting: kept once, never changed, read back for as long as there is need."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import DispatchFileRow, DispatchRecipientRow, DispatchRow
from agenda_app.db.models import FileRow
from agenda_app.domain.dispatch import (
    BEGINS,
    Channel,
    Dispatch,
    DispatchId,
    DispatchKind,
    RecipientKind,
    SentFile,
    SentTo,
    Version,
)
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.rows import keep_file


def dispatches(session: Session, meeting_id: MeetingId) -> tuple[Dispatch, ...]:
    """Return everything that was sent of a meeting, oldest first."""
    query = select(DispatchRow).filter_by(meeting_id=meeting_id).order_by(DispatchRow.id)
    return tuple(_dispatch(session, row) for row in session.scalars(query))


def current(sent: Iterable[Dispatch]) -> tuple[Dispatch, ...]:
    """Return what holds of everything that was sent: the last notice and what came after it.

    A meeting that was called off and taken up again is called anew.
    """
    held: list[Dispatch] = []
    for dispatch in sent:
        held = [dispatch] if dispatch.kind in BEGINS else [*held, dispatch]
    return tuple(held)


def next_serial(sent: Iterable[Dispatch], kind: DispatchKind) -> int:
    """Return which one of its kind the next sending of a meeting is; all notices count as one."""
    kinds = BEGINS if kind in BEGINS else {kind}
    return 1 + max((d.serial for d in sent if d.kind in kinds), default=0)


def keep_dispatch(session: Session, dispatch: Dispatch, stored: Iterable[StoredFile]) -> Dispatch:
    """Keep a sending with its files and readers, and return it with its id.

    Args:
        session: an open write.
        dispatch: the sending.
        stored: every file that it needs, the bytes of which are kept already.
    """
    for file in stored:
        keep_file(session, file)
    row = DispatchRow(
        meeting_id=dispatch.meeting_id,
        kind=dispatch.kind.value,
        serial=dispatch.serial,
        sent_at=dispatch.sent_at,
        first_page=dispatch.first_page,
        last_page=dispatch.last_page,
        content_sha256=dispatch.content,
        manifest_sha256=dispatch.manifest,
        note=dispatch.note,
    )
    session.add(row)
    session.flush()
    for sent in dispatch.files:
        session.add(
            DispatchFileRow(
                dispatch_id=row.id,
                bundle=sent.version.value,
                name=sent.name,
                sha256=sent.sha256,
                pages=sent.pages,
            )
        )
    for position, to in enumerate(dispatch.recipients, start=1):
        session.add(_recipient_row(row.id, position, to))
    session.flush()
    return _dispatch(session, row)


def _recipient_row(dispatch_id: int, position: int, to: SentTo) -> DispatchRecipientRow:
    return DispatchRecipientRow(
        dispatch_id=dispatch_id,
        position=position,
        name=to.name,
        kind=to.kind.value,
        bundle=to.version.value,
        channel=to.channel.value,
        copies=to.copies,
    )


def _dispatch(session: Session, row: DispatchRow) -> Dispatch:
    return Dispatch(
        id=DispatchId(row.id),
        meeting_id=MeetingId(row.meeting_id),
        kind=DispatchKind(row.kind),
        serial=row.serial,
        sent_at=row.sent_at,
        first_page=row.first_page,
        last_page=row.last_page,
        content=row.content_sha256,
        manifest=row.manifest_sha256,
        note=row.note,
        files=_files(session, row.id),
        recipients=_recipients(session, row.id),
    )


def _files(session: Session, dispatch_id: int) -> tuple[SentFile, ...]:
    order = list(Version)
    rows = session.execute(
        select(DispatchFileRow, FileRow.size)
        .join(FileRow, FileRow.sha256 == DispatchFileRow.sha256)
        .where(DispatchFileRow.dispatch_id == dispatch_id)
    )
    found = (
        SentFile(Version(row.bundle), row.name, row.sha256, size, row.pages) for row, size in rows
    )
    return tuple(sorted(found, key=lambda file: order.index(file.version)))


def _recipients(session: Session, dispatch_id: int) -> tuple[SentTo, ...]:
    query = (
        select(DispatchRecipientRow)
        .filter_by(dispatch_id=dispatch_id)
        .order_by(DispatchRecipientRow.position)
    )
    return tuple(
        SentTo(
            row.name,
            RecipientKind(row.kind),
            Version(row.bundle),
            Channel(row.channel),
            row.copies,
        )
        for row in session.scalars(query)
    )

"""The files of locked minutes: kept once, never changed, and looked at for harm."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.kept_models import KeptMinutesRow
from agenda_app.db.models import FileRow
from agenda_app.domain.files import StoredFile
from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.errors import UserError
from agenda_app.exchange.content_json import from_json
from agenda_app.files.store import FileStore
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.rows import keep_file

_FILES = {
    Audience.INTERNAL: Sentence(
        "Filen med den interne protokollen", "Fila med den interne protokollen"
    ),
    Audience.PUBLIC: Sentence(
        "Filen med den offentlige protokollen", "Fila med den offentlege protokollen"
    ),
}
_CONTENT = Sentence("Innholdet i protokollen", "Innhaldet i protokollen")
_PROOF = Sentence(
    "Beviset for at den offentlige protokollen er ren",
    "Provet for at den offentlege protokollen er rein",
)
_OTHER = Sentence(
    "stemmer ikke med det som er registrert.", "stemmer ikkje med det som er registrert."
)


def keep_minutes(session: Session, kept: KeptMinutes, stored: Iterable[StoredFile]) -> None:
    """Keep what was locked.

    Args:
        session: an open write.
        kept: the minutes for one audience.
        stored: every file that they need, the bytes of which are kept already.
    """
    for file in stored:
        keep_file(session, file)
    session.add(
        KeptMinutesRow(
            meeting_id=kept.meeting_id,
            audience=kept.audience.value,
            kept_at=kept.kept_at,
            sha256=kept.sha256,
            pages=kept.pages,
            content_sha256=kept.content,
            proof_sha256=kept.proof or None,
        )
    )
    session.flush()


def kept_minutes(session: Session, meeting_id: MeetingId) -> dict[Audience, KeptMinutes]:
    """Return what was kept of a meeting's minutes, the last for each audience."""
    rows = session.execute(
        select(KeptMinutesRow, FileRow.size)
        .join(FileRow, FileRow.sha256 == KeptMinutesRow.sha256)
        .where(KeptMinutesRow.meeting_id == meeting_id)
        .order_by(KeptMinutesRow.id)
    )
    return {Audience(row.audience): _kept(row, size) for row, size in rows}


def the_kept(session: Session, meeting_id: MeetingId, audience: Audience) -> KeptMinutes:
    """Return what was kept of a meeting's minutes for an audience.

    Raises:
        UserError: they are not locked, or were not kept for it.
    """
    found = kept_minutes(session, meeting_id).get(audience)
    if found is not None:
        return found
    locked_at(session, meeting_id)
    raise UserError(
        Sentence(
            "Protokollen er låst, men filen ble ikke tatt vare på.",
            "Protokollen er låst, men fila vart ikkje teken vare på.",
        ),
        Sentence(
            "Ta vare på protokollen slik den er nå.", "Ta vare på protokollen slik han er no."
        ),
    )


def locked_at(session: Session, meeting_id: MeetingId) -> datetime:
    """Return when the minutes of a meeting were locked.

    Raises:
        UserError: they are not.
    """
    at = read_minutes(session, meeting_id).locked_at
    if at is None:
        raise UserError(
            Sentence("Protokollen er ikke låst ennå.", "Protokollen er ikkje låst enno."),
            Sentence("Lås den først.", "Lås han først."),
        )
    return at


def frozen_minutes(files: FileStore, kept: KeptMinutes) -> MinutesContent:
    """Return the content that was frozen with a file.

    Raises:
        UserError: it is gone, changed, or was kept by a newer program.
    """
    return from_json(files.get(kept.content), MinutesContent, files)


def minutes_faults(files: FileStore, kept: Iterable[KeptMinutes]) -> tuple[Sentence, ...]:
    """Return what is wrong with kept minutes, nothing when all is as it was locked.

    Every file must have the bytes that its hash says, the content must be there with its pictures
    and be for the same readers, and a public file must be the very one that was proved clean.
    """
    return tuple(fault for one in kept for fault in _faults(files, one))


def _faults(files: FileStore, kept: KeptMinutes) -> Iterator[Sentence]:
    name = _FILES[kept.audience]
    try:
        files.get(kept.sha256)
    except UserError as error:
        yield joined((name, error.message), ": ")
    try:
        if frozen_minutes(files, kept).head.audience is not kept.audience:
            yield joined((_CONTENT, _OTHER))
    except UserError as error:
        yield joined((_CONTENT, error.message), ": ")
    except ValueError:
        yield joined((_CONTENT, _OTHER))
    if kept.proof:
        try:
            proved = json.loads(files.get(kept.proof))["file"]["sha256"]
        except UserError as error:
            yield joined((_PROOF, error.message), ": ")
        else:
            if proved != kept.sha256:
                yield joined((_PROOF, _OTHER))


def _kept(row: KeptMinutesRow, size: int) -> KeptMinutes:
    return KeptMinutes(
        meeting_id=MeetingId(row.meeting_id),
        audience=Audience(row.audience),
        kept_at=row.kept_at,
        sha256=row.sha256,
        size=size,
        pages=row.pages,
        content=row.content_sha256,
        proof=row.proof_sha256 or "",
    )

"""Whether everything of a sending, or of all of them, is still what was kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import DispatchRow
from agenda_app.domain.dispatch import Dispatch
from agenda_app.domain.frozen import Frozen, FrozenVersion
from agenda_app.domain.printed import AttachmentContent
from agenda_app.domain.sentence import Sentence, alike, joined
from agenda_app.errors import UserError
from agenda_app.exchange.manifest import NAMED, manifest
from agenda_app.files.store import FileStore
from agenda_app.services.damage import Sparing
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.lost_sendings import lost_sendings
from agenda_app.services.meeting_lines import readable_lines
from agenda_app.services.sent_content import frozen_content
from agenda_app.terms import dispatch_said

_CONTENT = Sentence("Innholdet", "Innhaldet")
_MANIFEST = Sentence("Manifestet", "Innhaldslista")
_PROOF = Sentence(
    "Beviset for at den offentlige filen er ren",
    "Provet for at den offentlege fila er rein",
)
_OTHER = Sentence(
    "Manifestet stemmer ikke med det som er registrert.",
    "Innhaldslista stemmer ikkje med det som er registrert.",
)


def verify_dispatch(session: Session, files: FileStore, dispatch: Dispatch) -> tuple[Sentence, ...]:
    """Return what is wrong with a sending, nothing when all is as it was kept.

    Every file must have the bytes that its hash says, and the manifest must say of files, parts,
    pages, readers and the sending before exactly what the tables and the frozen content say.
    """
    names = {file.sha256: file.name for file in reversed(dispatch.files)}
    faults = [fault for sha256, name in names.items() for fault in _fault(files, sha256, name)]
    faults += _fault(files, dispatch.manifest, _MANIFEST)
    try:
        frozen = frozen_content(files, dispatch)
    except (UserError, ValueError) as error:
        said = error.message if isinstance(error, UserError) else _OTHER
        return (*faults, joined((_CONTENT, said), ": "))
    for sha256, title in _attached(frozen.internal):
        faults += _fault(files, sha256, title)
    if not faults:
        proof = json.loads(files.get(dispatch.manifest)).get("proof")
        faults += _fault(files, proof, _PROOF) if proof else ()
    if not faults and not _agrees(session, files, dispatch, frozen):
        faults.append(_OTHER)
    return tuple(faults)


def every_sending_fault(session: Session, files: FileStore) -> Iterator[Sentence]:
    """Yield what is wrong with anything that was sent, under committee, day and what it was.

    Of a meeting that cannot be read at all nothing is said: whoever looks at meetings tells of it.
    """
    sent_of = set(session.scalars(select(DispatchRow.meeting_id)))
    sparing = Sparing(session)
    for line in readable_lines(session)[0]:
        meeting_id = line.meeting.id
        if meeting_id not in sent_of or meeting_id is None:
            continue
        with sparing.reading(meeting_id):
            for dispatch in dispatches(session, meeting_id):
                for fault in verify_dispatch(session, files, dispatch):
                    yield joined((_of(line.name, dispatch), fault), ": ")
    yield from (error.message for error in sparing.damaged)
    yield from (lost.said for lost in lost_sendings(session, files))


def _of(place: str, sent: Dispatch) -> Sentence:
    return joined((alike(place), dispatch_said(sent.kind, sent.serial)), ", ")


def _attached(held: FrozenVersion) -> Iterator[tuple[str, str]]:
    """Yield the pages of attachments that are needed to build it again, with their titles."""
    for bundle in held.sent:
        for paper in bundle.content.papers:
            if isinstance(paper, AttachmentContent) and paper.pdf:
                yield paper.pdf, paper.title


def _fault(files: FileStore, sha256: str, name: str | Sentence) -> Iterator[Sentence]:
    try:
        files.get(sha256)
    except UserError as error:
        shown = alike(name) if isinstance(name, str) else name
        yield joined((shown, error.message), ": ")


def _agrees(session: Session, files: FileStore, dispatch: Dispatch, frozen: Frozen) -> bool:
    stored = files.get(dispatch.manifest)
    listed: dict[str, Any] = json.loads(stored)
    return stored == manifest(
        dispatch,
        frozen,
        previous=_before(session, dispatch),
        program=str(listed.get("program") or ""),
        proof=str(listed.get("proof") or ""),
        is_named=NAMED in listed,
    )


def _before(session: Session, dispatch: Dispatch) -> str:
    """Return the manifest of the sending before, empty for a notice."""
    every = dispatches(session, dispatch.meeting_id)
    held = current([*takewhile(lambda one: one.id != dispatch.id, every), dispatch])
    return held[-2].manifest if len(held) > 1 else ""

"""A proof as the two files that lie beside the public one: a page to read, and JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import PurePath

from agenda_app.db.storage import Storage
from agenda_app.documents.proof_pdf import render_proof
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof, SearchedFile
from agenda_app.proof.proof_json import fields_of, to_json
from agenda_app.services.meeting_head import meeting_head

_SUFFIX = "bevis"


def proof_files(
    storage: Storage,
    meeting_id: MeetingId,
    proof: Proof,
    today: date,
    also: Sequence[SearchedFile] = (),
) -> Mapping[str, bytes]:
    """Return the files of a proof by their names, which begin like that of the public file.

    Args:
        storage: the tables and the files.
        meeting_id: whose paper was searched.
        proof: what the search came to.
        today: the date that stands on the page.
        also: other files of the same set that were searched and clean.

    Raises:
        NotFoundError: the meeting is gone.
    """
    stem = PurePath(proof.file.name).stem
    return {
        f"{stem} {_SUFFIX}.pdf": proof_page(storage, meeting_id, proof, today, also),
        f"{stem} {_SUFFIX}.json": _json(proof, also).encode(),
    }


def _json(proof: Proof, also: Sequence[SearchedFile]) -> str:
    if not also:
        return to_json(proof)
    fields = {**fields_of(proof), "also_clean": [asdict(file) for file in also]}
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def proof_page(
    storage: Storage,
    meeting_id: MeetingId,
    proof: Proof,
    today: date,
    also: Sequence[SearchedFile] = (),
) -> bytes:
    """Return a proof as PDF under the letterhead of its meeting.

    Raises:
        NotFoundError: the meeting is gone.
    """
    with storage.database.read() as session:
        head = meeting_head(session, storage.files, meeting_id, Audience.PUBLIC, today)
    return render_proof(proof, head, also)

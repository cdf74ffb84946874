"""A proof as the two files that lie beside the public one: a page to read, and JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from agenda_app.db.storage import Storage
from agenda_app.documents.proof_pdf import render_proof
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof
from agenda_app.proof.proof_json import to_json
from agenda_app.services.meeting_head import meeting_head

_SUFFIX = "bevis"


def proof_files(
    storage: Storage, meeting_id: MeetingId, proof: Proof, today: date
) -> Mapping[str, bytes]:
    """Return the files of a proof by their names, which begin like that of the public file.

    Raises:
        NotFoundError: the meeting is gone.
    """
    stem = PurePath(proof.file.name).stem
    return {
        f"{stem} {_SUFFIX}.pdf": proof_page(storage, meeting_id, proof, today),
        f"{stem} {_SUFFIX}.json": to_json(proof).encode(),
    }


def proof_page(storage: Storage, meeting_id: MeetingId, proof: Proof, today: date) -> bytes:
    """Return a proof as PDF under the letterhead of its meeting.

    Raises:
        NotFoundError: the meeting is gone.
    """
    with storage.database.read() as session:
        head = meeting_head(session, storage.files, meeting_id, Audience.PUBLIC, today)
    return render_proof(proof, head)

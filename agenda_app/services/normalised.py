"""The pages that were made of files from outside, kept by the hash of the file."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.db.models import NormalisedFileRow
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.verdict import TrackedChanges, Verdict, from_json, to_json
from agenda_app.services.rows import keep_file


@dataclass(frozen=True, slots=True)
class NormalisedFile:
    """What was made of a file.

    ``pdf`` is the SHA-256 of its pages, None when nothing can be shown. ``recipe`` is the version
    of the maker: an older one is made again when there is time.
    """

    pdf: str | None
    verdict: Verdict
    recipe: int


def normalised_of(session: Session, attachment: Attachment) -> NormalisedFile | None:
    """Return what was made of an attachment's file, None when that has not been done yet."""
    if attachment.file is None:
        return None
    key = (attachment.file.sha256, attachment.tracked_changes.value)
    row = session.get(NormalisedFileRow, key)
    return (
        None if row is None else NormalisedFile(row.pdf_sha256, from_json(row.verdict), row.recipe)
    )


def keep_normalised(
    session: Session,
    source: StoredFile,
    tracked_changes: TrackedChanges,
    recipe: int,
    pdf: StoredFile | None,
    verdict: Verdict,
) -> None:
    """Keep what was made of a file; the bytes of both are kept already. An older result goes."""
    for file in (source, pdf):
        if file is not None:
            keep_file(session, file)
    row = session.get(NormalisedFileRow, (source.sha256, tracked_changes.value))
    if row is None:
        row = NormalisedFileRow(source_sha256=source.sha256, tracked_changes=tracked_changes.value)
        session.add(row)
    row.recipe = recipe
    row.pdf_sha256 = pdf.sha256 if pdf else None
    row.verdict = to_json(verdict)
    session.flush()

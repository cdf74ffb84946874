"""The pages that were made of files from outside, kept by the hash of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, SQLColumnExpression, func, literal, select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, AttachmentRow, CasePaperRow, NormalisedFileRow
from agenda_app.domain import text
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict, from_json, to_json
from agenda_app.domain.verdict_codes import Refused
from agenda_app.services.case_rows import paper_of
from agenda_app.services.rows import file_of, keep_file

_LOCKED = frozenset({Refused.PASSWORD_NEEDED, Refused.PASSWORD_WRONG, Refused.OFFICE_LOCKED})
_SHEETS_WITHOUT_COMMENTS = 10
"""Older recipes printed comments of a spreadsheet, and changes in it that nobody had accepted."""


@dataclass(frozen=True, slots=True)
class NormalisedFile:
    """What was made of a file.

    ``pdf`` is the SHA-256 of its pages, None when nothing can be shown. ``recipe`` is the version
    of the maker: an older one is made again when there is time.
    """

    pdf: str | None
    verdict: Verdict
    recipe: int


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A kept file that pages are made of, and what is printed of its tracked changes."""

    file: StoredFile
    tracked_changes: TrackedChanges = TrackedChanges.ASK


def normalised_of(session: Session, attachment: Attachment) -> NormalisedFile | None:
    """Return what was made of an attachment's file, None when that has not been done yet."""
    if attachment.file is None:
        return None
    return normalised_file(session, SourceFile(attachment.file, attachment.tracked_changes))


def normalised_file(session: Session, source: SourceFile) -> NormalisedFile | None:
    """Return what was made of a kept file, None when that has not been done yet."""
    row = session.get(NormalisedFileRow, (source.file.sha256, source.tracked_changes.value))
    return (
        None if row is None else NormalisedFile(row.pdf_sha256, from_json(row.verdict), row.recipe)
    )


def pages_made(session: Session) -> tuple[str, ...]:
    """Return the hashes of all pages that were made of files, each once."""
    made = select(NormalisedFileRow.pdf_sha256).where(NormalisedFileRow.pdf_sha256.is_not(None))
    return tuple(sha256 for sha256 in session.scalars(made.distinct()) if sha256 is not None)


def waiting_files(
    session: Session,
    recipe: int,
    meeting_id: MeetingId | None = None,
    again: Iterable[Refused] = (),
) -> tuple[SourceFile, ...]:
    """Return the files that no pages were made of yet, or by an older recipe; each once.

    Those are attachments, and the originals of cases whose paper could not be read.

    Args:
        session: an open read.
        recipe: the recipe in force.
        meeting_id: only of the cases on this meeting; None for all.
        again: refusals that would be none any more, so their files wait as well.
    """
    refusals = tuple(again)
    attachments = _waiting(
        select(AttachmentRow),
        AttachmentRow.sha256,
        AttachmentRow.tracked_changes,
        recipe,
        refusals,
    )
    asked = literal(TrackedChanges.ASK.value)
    papers = _waiting(_newest_papers(), CasePaperRow.source_sha256, asked, recipe, refusals)
    papers = papers.where(CasePaperRow.body == text.to_json(()))
    if meeting_id is not None:
        here = select(AgendaItemRow.case_id).where(AgendaItemRow.meeting_id == meeting_id)
        attachments = attachments.where(AttachmentRow.case_id.in_(here))
        papers = papers.where(CasePaperRow.case_id.in_(here))
    found = [
        SourceFile(file_of(session, row.sha256, row.name), TrackedChanges(row.tracked_changes))
        for row in session.scalars(attachments.order_by(AttachmentRow.id))
        if row.sha256 is not None
    ]
    for row in session.scalars(papers.order_by(CasePaperRow.case_id)):
        paper = paper_of(session, row)
        if paper.source is not None and paper.is_as_it_came:
            found.append(SourceFile(paper.source))
    once = {(one.file.sha256, one.tracked_changes): one for one in reversed(found)}
    return tuple(reversed(once.values()))


def _waiting(
    rows: Select[Any],
    sha256: SQLColumnExpression[Any],
    tracked: SQLColumnExpression[Any],
    recipe: int,
    again: tuple[Refused, ...],
) -> Select[Any]:
    """Return the rows whose file has no result of a recipe, told by their columns."""
    fresh = select(NormalisedFileRow.source_sha256).where(
        NormalisedFileRow.source_sha256 == sha256,
        NormalisedFileRow.tracked_changes == tracked,
        NormalisedFileRow.recipe >= recipe,
        *(NormalisedFileRow.verdict.not_like(f'%"refused":"{code.value}"%') for code in again),
    )
    return rows.where(sha256.is_not(None), ~fresh.exists())


def _newest_papers() -> Select[Any]:
    newest = (
        select(CasePaperRow.case_id, func.max(CasePaperRow.number).label("number"))
        .group_by(CasePaperRow.case_id)
        .subquery()
    )
    return select(CasePaperRow).join(
        newest,
        (newest.c.case_id == CasePaperRow.case_id) & (newest.c.number == CasePaperRow.number),
    )


def keep_normalised(
    session: Session,
    source: StoredFile,
    tracked_changes: TrackedChanges,
    recipe: int,
    pdf: StoredFile | None,
    verdict: Verdict,
) -> None:
    """Keep what was made of a file; the bytes of both are kept already. An older result goes.

    A file that somebody typed the password of keeps its pages when it is made again without: nobody
    is there to type it. Pages that may say what must not be printed go all the same, and the
    password is asked for once more. The attachments that show the file follow in their number of
    pages.
    """
    for file in (source, pdf):
        if file is not None:
            keep_file(session, file)
    row = session.get(NormalisedFileRow, (source.sha256, tracked_changes.value))
    is_locked = verdict.refused in _LOCKED
    if verdict.refused == Refused.PASSWORD_WRONG:  # what somebody typed is nothing about the file
        verdict = replace(verdict, refused=Refused.PASSWORD_NEEDED.value)
    if row is not None and row.pdf_sha256 is not None and is_locked and not _may_say_too_much(row):
        row.recipe = recipe
        session.flush()
        return
    if row is None:
        row = NormalisedFileRow(source_sha256=source.sha256, tracked_changes=tracked_changes.value)
        session.add(row)
    row.recipe = recipe
    row.pdf_sha256 = pdf.sha256 if pdf else None
    row.verdict = to_json(verdict)
    same = select(AttachmentRow).filter_by(
        sha256=source.sha256, tracked_changes=tracked_changes.value
    )
    for attachment in session.scalars(same):
        attachment.pages = verdict.page_count
    session.flush()


def _may_say_too_much(row: NormalisedFileRow) -> bool:
    is_sheet = from_json(row.verdict).kind is FileKind.SPREADSHEET
    return is_sheet and row.recipe < _SHEETS_WITHOUT_COMMENTS

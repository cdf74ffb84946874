"""Between the rows of a case and its values: its paper, treatments and attachments."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from agenda_app.db.models import AttachmentRow, CasePaperRow, CaseRow, TreatmentRow
from agenda_app.db.unreadable import sound
from agenda_app.domain.case import (
    Attachment,
    AttachmentId,
    Case,
    CaseId,
    CasePaper,
    Delivery,
    Outcome,
    Proposal,
    Signer,
    Treatment,
    TreatmentId,
)
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import from_json, one_line, to_json
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.services.rows import access_of, file_of, put_access


def _strings(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def _json(value: Iterable[Any]) -> str:
    return json.dumps(list(value), ensure_ascii=False)


def _left_out(stored: str | list[str]) -> LeftOut:
    """Return what a reading left out: text stands alone, all else behind its kind."""
    kind, text = (LeftOutKind.TEXT, stored) if isinstance(stored, str) else stored
    return LeftOut(LeftOutKind(kind), text)


def _stored(one: LeftOut) -> str | list[str]:
    return one.text if one.kind is LeftOutKind.TEXT else [one.kind.value, one.text]


def paper_of(session: Session, row: CasePaperRow) -> CasePaper:
    """Return a paper.

    Raises:
        ValueError: something of it cannot be read.
    """
    source = row.source_sha256 and file_of(session, row.source_sha256, row.source_name)
    return CasePaper(
        number=row.number,
        unit=row.unit,
        date=sound(row.date),
        journal_no=row.journal_no,
        case_officer=row.case_officer,
        proposals=tuple(Proposal(owner, from_json(t)) for owner, t in json.loads(row.proposals)),
        body=from_json(row.body),
        signers=tuple(Signer(*fields) for fields in json.loads(row.signers)),
        referenced=_strings(row.referenced),
        language=Language(row.language),
        source=source or None,
        unrecognised=_strings(row.unrecognised),
        dropped=tuple(map(_left_out, json.loads(row.dropped))),
        listed_attachments=_strings(row.listed_attachments),
    )


def put_paper(row: CasePaperRow, paper: CasePaper) -> None:
    """Write a paper into its row; the source file must be registered."""
    row.number = paper.number
    row.unit = paper.unit
    row.date = paper.date
    row.journal_no = paper.journal_no
    row.case_officer = paper.case_officer
    row.language = paper.language.value
    row.proposals = _json([p.owner, to_json(p.text)] for p in paper.proposals)
    row.body = to_json(paper.body)
    row.signers = _json([s.name, s.title] for s in paper.signers)
    row.referenced = _json(paper.referenced)
    row.unrecognised = _json(paper.unrecognised)
    row.dropped = _json(map(_stored, paper.dropped))
    row.listed_attachments = _json(paper.listed_attachments)
    row.source_sha256 = paper.source.sha256 if paper.source else None
    row.source_name = paper.source.name if paper.source else ""


def treatment_of(row: TreatmentRow) -> Treatment:
    """Return a treatment.

    Raises:
        ValueError: something of it cannot be read.
    """
    return Treatment(
        id=TreatmentId(row.id),
        order=row.order,
        committee_id=None if row.committee_id is None else CommitteeId(row.committee_id),
        committee_name=row.committee_name,
        is_final=row.is_final,
        outcome=Outcome(row.outcome) if row.outcome else None,
        recommendation=from_json(row.recommendation),
        earlier_number=row.earlier_number,
        earlier_date=sound(row.earlier_date),
    )


def put_treatment(row: TreatmentRow, treatment: Treatment) -> None:
    """Write a treatment into its row."""
    row.order = treatment.order
    row.committee_id = treatment.committee_id
    row.committee_name = treatment.committee_name
    row.is_final = treatment.is_final
    row.outcome = treatment.outcome.value if treatment.outcome else None
    row.recommendation = to_json(treatment.recommendation)
    row.earlier_number = treatment.earlier_number
    row.earlier_date = treatment.earlier_date


def attachment_of(session: Session, row: AttachmentRow) -> Attachment:
    """Return an attachment."""
    return Attachment(
        id=AttachmentId(row.id),
        title=row.title,
        file=None if row.sha256 is None else file_of(session, row.sha256, row.name),
        access=access_of(row),
        pages=row.pages,
        delivery=Delivery(row.delivery),
        tracked_changes=TrackedChanges(row.tracked_changes),
    )


def put_attachment(row: AttachmentRow, attachment: Attachment, position: int) -> None:
    """Write an attachment into its row; its file, if it has come, must be registered."""
    row.position = position
    row.title = one_line(attachment.title)
    row.sha256 = attachment.file.sha256 if attachment.file else None
    row.name = attachment.file.name if attachment.file else ""
    row.pages = attachment.pages
    row.delivery = attachment.delivery.value
    row.tracked_changes = attachment.tracked_changes.value
    put_access(row, attachment.access)


def case_of(
    row: CaseRow,
    paper: CasePaper,
    treatments: tuple[Treatment, ...],
    attachments: tuple[Attachment, ...],
) -> Case:
    """Return a case from its row and what belongs to it."""
    return Case(
        id=CaseId(row.id),
        title=row.title,
        archive_case_no=row.archive_case_no,
        short_title=row.short_title,
        public_title=row.public_title,
        keywords=_strings(row.keywords),
        access=access_of(row),
        paper=paper,
        treatments=treatments,
        attachments=attachments,
        closed=row.closed,
        version=row.version,
    )


def put_keywords(row: CaseRow, keywords: Iterable[str]) -> None:
    """Put the keywords of a case into its row."""
    row.keywords = _json(keywords)

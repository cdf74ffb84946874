"""Between rows and values: the one place that knows how a value lies in columns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol, TypeVar

from sqlalchemy.orm import Session

from agenda_app.db.base import Base
from agenda_app.db.models import (
    AgendaItemRow,
    AttachmentRow,
    CasePaperRow,
    CaseRow,
    FileRow,
    MeetingRow,
    TreatmentRow,
)
from agenda_app.db.unreadable import sound
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemNumber, ItemState, ItemType
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
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import from_json, to_json
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.errors import ConflictError

Id = TypeVar("Id", bound=int)


class HasAccess(Protocol):
    """A row with the three columns of an access decision."""

    access_state: Any
    access_basis: Any
    access_until: Any


class HasVersion(Protocol):
    """A row that guards against lost updates."""

    version: Any


def free_id(session: Session, table: type[Base], wanted: Id | None) -> Id | None:
    """Return the id that a row had before it was deleted, None when another row has it now.

    SQLite gives the highest id out again, so an undo may find its id taken.
    """
    return None if wanted is None or session.get(table, wanted) is not None else wanted


DO_IT_AGAIN = Sentence(
    "Se på det som er lagret, og gjør endringen på nytt. Ingenting er overskrevet.",
    "Sjå på det som er lagra, og gjer endringa på nytt. Ingenting er overskrive.",
)


def saved_meanwhile() -> ConflictError:
    """Return the error of whoever wants to change what is no more what was read."""
    return ConflictError(
        Sentence(
            "Noen andre har lagret dette i mellomtiden.",
            "Nokon andre har lagra dette i mellomtida.",
        ),
        DO_IT_AGAIN,
    )


def raise_version(session: Session, row: HasVersion, read_version: int) -> None:
    """Raise a row's version when it is still the one that was read.

    Raises:
        ConflictError: somebody saved it in between.
    """
    session.refresh(row)
    if row.version != read_version:
        raise saved_meanwhile()
    row.version = read_version + 1


def access_of(row: HasAccess) -> Access:
    """Return the access decision of a row."""
    return Access(AccessState(row.access_state), row.access_basis, row.access_until)


def put_access(row: HasAccess, access: Access) -> None:
    """Write an access decision into a row."""
    row.access_state = access.state.value
    row.access_basis = access.basis
    row.access_until = access.until


def file_of(session: Session, sha256: str, name: str) -> StoredFile:
    """Return a kept file under the name it has here."""
    row = session.get_one(FileRow, sha256)
    return StoredFile(sha256, name, row.size, row.media_type)


def keep_file(session: Session, file: StoredFile) -> None:
    """Register a file whose bytes are already kept."""
    if session.get(FileRow, file.sha256) is None:
        session.add(FileRow(sha256=file.sha256, size=file.size, media_type=file.media_type))
        session.flush()


def _strings(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def _json(value: Iterable[Any]) -> str:
    return json.dumps(list(value), ensure_ascii=False)


def paper_of(session: Session, row: CasePaperRow) -> CasePaper:
    """Return a paper."""
    source = row.source_sha256 and file_of(session, row.source_sha256, row.source_name)
    return CasePaper(
        number=row.number,
        unit=row.unit,
        date=row.date,
        journal_no=row.journal_no,
        case_officer=row.case_officer,
        proposals=tuple(Proposal(owner, from_json(t)) for owner, t in json.loads(row.proposals)),
        body=from_json(row.body),
        signers=tuple(Signer(*fields) for fields in json.loads(row.signers)),
        referenced=_strings(row.referenced),
        language=Language(row.language),
        source=source or None,
        unrecognised=_strings(row.unrecognised),
        dropped=_strings(row.dropped),
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
    row.dropped = _json(paper.dropped)
    row.listed_attachments = _json(paper.listed_attachments)
    row.source_sha256 = paper.source.sha256 if paper.source else None
    row.source_name = paper.source.name if paper.source else ""


def treatment_of(row: TreatmentRow) -> Treatment:
    """Return a treatment."""
    return Treatment(
        id=TreatmentId(row.id),
        order=row.order,
        committee_id=None if row.committee_id is None else CommitteeId(row.committee_id),
        committee_name=row.committee_name,
        is_final=row.is_final,
        outcome=Outcome(row.outcome) if row.outcome else None,
        recommendation=from_json(row.recommendation),
        earlier_number=row.earlier_number,
        earlier_date=row.earlier_date,
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
    row.title = attachment.title
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


def meeting_of(row: MeetingRow, number: int) -> Meeting:
    """Return a meeting with its number, fixed or computed."""
    return Meeting(
        id=MeetingId(row.id),
        committee_id=CommitteeId(row.committee_id),
        starts=sound(row.starts),
        place=row.place,
        language=Language(row.language),
        state=MeetingState(row.state),
        number=row.number or number,
        ends_at=sound(row.ends_at),
        notice_note=row.notice_note,
        version=row.version,
    )


def item_of(row: AgendaItemRow, case: CaseRow | None) -> AgendaItem:
    """Return an agenda item; a case's title, access and archive number come from the case."""
    frozen = row.serial is not None and row.series_type is not None
    number = (
        ItemNumber(ItemType(row.series_type), row.serial or 0, row.series_year or 0)
        if frozen
        else None
    )
    return AgendaItem(
        id=ItemId(row.id),
        kind=ItemKind(row.kind),
        title=case.title if case else row.title,
        type=ItemType(row.type) if row.type else None,
        standard=StandardItem(row.standard) if row.standard else None,
        case_id=None if row.case_id is None else CaseId(row.case_id),
        treatment_id=None if row.treatment_id is None else TreatmentId(row.treatment_id),
        state=ItemState(row.state),
        access=access_of(case or row),
        public_title=case.public_title if case else row.public_title,
        archive_case_no=case.archive_case_no if case else row.archive_case_no,
        starts_at=sound(row.starts_at),
        speaker=row.speaker,
        text=from_json(row.text),
        number=number,
        frozen=frozen,
    )


def put_item(row: AgendaItemRow, item: AgendaItem, position: int) -> None:
    """Write an item into its row, but for its number, which only sending writes."""
    row.position = position
    row.kind = item.kind.value
    row.type = item.type.value if item.type else None
    row.standard = item.standard.value if item.standard else None
    row.title = "" if item.case_id else item.title
    row.case_id = item.case_id
    row.treatment_id = item.treatment_id
    row.state = item.state.value
    put_access(row, Access() if item.case_id else item.access)
    row.public_title = "" if item.case_id else item.public_title
    row.archive_case_no = "" if item.case_id else item.archive_case_no
    row.starts_at = item.starts_at
    row.speaker = item.speaker
    row.text = to_json(item.text)


def year_bounds(year: int) -> tuple[date, date]:
    """Return the first day of a year and of the next."""
    return date(year, 1, 1), date(year + 1, 1, 1)

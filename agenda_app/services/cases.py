"""Cases with their papers, route and attachments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import DecisionFactsRow
from agenda_app.db.mayor_models import MayorsDecisionRow
from agenda_app.db.models import AgendaItemRow, AttachmentRow, CasePaperRow, CaseRow, TreatmentRow
from agenda_app.domain.access import Access
from agenda_app.domain.case import Attachment, Case, CaseId, CasePaper, Treatment
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import clean, one_line, plain
from agenda_app.errors import NoCaseError, UserError
from agenda_app.services.case_rows import (
    attachment_of,
    case_of,
    paper_of,
    put_attachment,
    put_keywords,
    put_paper,
    put_treatment,
    treatment_of,
)
from agenda_app.services.damage import reading_case
from agenda_app.services.normalised import normalised_of
from agenda_app.services.rows import access_of, free_id, keep_file, put_access, raise_version


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a list shows of a case."""

    id: CaseId
    title: str
    archive_case_no: str
    access: Access
    case_officer: str
    closed: bool


def read_case(session: Session, case_id: CaseId) -> Case:
    """Return a case with its newest paper.

    Raises:
        NotFoundError: there is none with this id.
        DamagedError: some of it cannot be read.
    """
    row = session.get(CaseRow, case_id)
    if row is None:
        raise NoCaseError(Sentence(f"Sak {case_id} finnes ikke.", f"Sak {case_id} finst ikkje."))
    treatments = session.scalars(
        select(TreatmentRow).filter_by(case_id=case_id).order_by(TreatmentRow.order)
    )
    attachments = session.scalars(
        select(AttachmentRow).filter_by(case_id=case_id).order_by(AttachmentRow.position)
    )
    with reading_case(row):
        return case_of(
            row,
            paper_of(session, _newest(session, case_id)),
            tuple(treatment_of(t) for t in treatments),
            tuple(attachment_of(session, a) for a in attachments),
        )


def paper_versions(session: Session, case_id: CaseId) -> tuple[CasePaper, ...]:
    """Return every version of a case's paper, oldest first.

    Raises:
        DamagedError: one of them cannot be read.
    """
    rows = session.scalars(
        select(CasePaperRow).filter_by(case_id=case_id).order_by(CasePaperRow.number)
    )
    with reading_case(session.get_one(CaseRow, case_id)):
        return tuple(paper_of(session, row) for row in rows)


def _newest(session: Session, case_id: CaseId) -> CasePaperRow:
    query = select(CasePaperRow).filter_by(case_id=case_id).order_by(CasePaperRow.number.desc())
    return session.scalars(query.limit(1)).one()


def case_lines(session: Session) -> tuple[CaseLine, ...]:
    """Return all cases, the newest first."""
    newest = (
        select(CasePaperRow.case_id, func.max(CasePaperRow.number).label("number"))
        .group_by(CasePaperRow.case_id)
        .subquery()
    )
    query = (
        select(CaseRow, CasePaperRow.case_officer)
        .join(CasePaperRow, CasePaperRow.case_id == CaseRow.id)
        .join(
            newest,
            (newest.c.case_id == CasePaperRow.case_id) & (newest.c.number == CasePaperRow.number),
        )
        .order_by(CaseRow.id.desc())
    )
    return tuple(
        CaseLine(
            CaseId(row.id), row.title, row.archive_case_no, access_of(row), officer, row.closed
        )
        for row, officer in session.execute(query)
    )


def meetings_of_cases(session: Session) -> dict[CaseId, tuple[MeetingId, ...]]:
    """Return the meetings that each case is on, by their numbers; no case without any."""
    query = (
        select(AgendaItemRow.case_id, AgendaItemRow.meeting_id)
        .where(AgendaItemRow.case_id.is_not(None))
        .distinct()
        .order_by(AgendaItemRow.meeting_id)
    )
    found: dict[CaseId, tuple[MeetingId, ...]] = {}
    for case_id, meeting_id in session.execute(query):
        case = CaseId(case_id or 0)
        found[case] = (*found.get(case, ()), MeetingId(meeting_id))
    return found


def save_case(session: Session, case: Case) -> Case:
    """Save a case whole (paper, route, attachments) and return it with new ids and version.

    A paper with a higher number becomes a new version; the same number changes that version.

    Raises:
        ConflictError: somebody saved it in between.
        UserError: the title is empty, or a treatment that is on an agenda would vanish.
    """
    title = " ".join(one_line(case.title).split())
    if not title:
        raise UserError(
            Sentence("Saken må ha en tittel.", "Saka må ha ein tittel."),
            Sentence("Skriv tittelen før du lagrer.", "Skriv tittelen før du lagrar."),
        )
    row = None if case.id is None else session.get(CaseRow, case.id)
    if row is None:
        row = CaseRow(id=case.id, version=case.version or 1)
        session.add(row)
    else:
        raise_version(session, row, case.version)
    row.title = title
    row.archive_case_no = case.archive_case_no.strip()
    row.short_title = one_line(case.short_title)
    row.public_title = one_line(case.public_title)
    put_keywords(row, filter(None, (" ".join(one_line(w).split()) for w in case.keywords)))
    row.closed = case.closed
    row.search_text = _search_text(case)
    put_access(row, case.access)
    session.flush()
    _save_paper(session, row.id, case.paper)
    _save_treatments(session, row.id, case.treatments)
    _save_attachments(session, row.id, case.attachments)
    session.flush()
    return read_case(session, CaseId(row.id))


def set_keywords(session: Session, keywords: Mapping[CaseId, Sequence[str]]) -> None:
    """Keep the keywords of cases; everything else of them stays as it is stored.

    Raises:
        NotFoundError: there is no such case.
    """
    for case_id, words in keywords.items():
        save_case(session, replace(read_case(session, case_id), keywords=tuple(words)))


def _search_text(case: Case) -> str:
    paper = case.paper
    parts = (
        case.title,
        case.archive_case_no,
        *case.keywords,
        paper.journal_no,
        paper.unit,
        paper.case_officer,
        *(plain(proposal.text) for proposal in paper.proposals),
        plain(paper.body),
        *(attachment.title for attachment in case.attachments),
    )
    return clean("\n".join(parts)).casefold()


def _save_paper(session: Session, case_id: int, paper: CasePaper) -> None:
    if paper.source is not None:
        keep_file(session, paper.source)
    row = session.scalars(
        select(CasePaperRow).filter_by(case_id=case_id, number=paper.number)
    ).one_or_none()
    if row is None:
        row = CasePaperRow(case_id=case_id)
        session.add(row)
    put_paper(row, paper)


def _save_treatments(session: Session, case_id: int, treatments: tuple[Treatment, ...]) -> None:
    rows = {r.id: r for r in session.scalars(select(TreatmentRow).filter_by(case_id=case_id))}
    kept = {t.id for t in treatments}
    for gone in rows.keys() - kept:
        used = session.scalar(select(AgendaItemRow.id).filter_by(treatment_id=gone).limit(1))
        if used is not None:
            raise UserError(
                Sentence(
                    "Behandlingen står på en saksliste og kan ikke slettes.",
                    "Handsaminga står på ei sakliste og kan ikkje slettast.",
                ),
                Sentence("Ta saken av sakslisten først.", "Ta saka av saklista først."),
            )
        _refuse_mayors(session, gone)
        session.delete(rows[gone])
    for order, treatment in enumerate(treatments, start=1):
        row = None if treatment.id is None else rows.get(treatment.id)
        if row is None:
            row = TreatmentRow(id=free_id(session, TreatmentRow, treatment.id), case_id=case_id)
            session.add(row)
        final = order == len(treatments)
        put_treatment(row, replace(treatment, order=order, is_final=final))


def _refuse_mayors(session: Session, treatment_id: int) -> None:
    """Let a step stay that the mayor took.

    Raises:
        UserError: it is one.
    """
    taken = select(MayorsDecisionRow.id).filter_by(treatment_id=treatment_id)
    if session.scalar(taken) is not None:
        raise UserError(
            Sentence(
                "Ordføreren har avgjort saken, så behandlingen kan ikke slettes.",
                "Ordføraren har avgjort saka, så handsaminga kan ikkje slettast.",
            ),
            Sentence(
                "Ta vedtaket tilbake først, fra menyen til ordføreren i saksgangen.",
                "Ta vedtaket tilbake først, frå menyen til ordføraren i saksgangen.",
            ),
        )


def _save_attachments(session: Session, case_id: int, attachments: tuple[Attachment, ...]) -> None:
    rows = {r.id: r for r in session.scalars(select(AttachmentRow).filter_by(case_id=case_id))}
    kept = {a.id for a in attachments}
    for gone in rows.keys() - kept:
        session.delete(rows[gone])
    for position, attachment in enumerate(attachments, start=1):
        if attachment.file is not None:
            keep_file(session, attachment.file)
        made = normalised_of(session, attachment)
        pages = attachment.pages if made is None else made.verdict.page_count
        row = None if attachment.id is None else rows.get(attachment.id)
        if row is None:
            row = AttachmentRow(id=free_id(session, AttachmentRow, attachment.id), case_id=case_id)
            session.add(row)
        put_attachment(row, replace(attachment, pages=pages), position)


def delete_case(session: Session, case_id: CaseId) -> None:
    """Delete a case that has never been on an agenda; its files stay until the next clean-up.

    Raises:
        UserError: it is or was on an agenda, so it belongs to the record.
    """
    if session.scalar(select(AgendaItemRow.id).filter_by(case_id=case_id).limit(1)) is not None:
        raise UserError(
            Sentence(
                "Saken har stått på en saksliste og kan ikke slettes.",
                "Saka har stått på ei sakliste og kan ikkje slettast.",
            ),
            Sentence(
                "Avslutt den i stedet, så forsvinner den fra køen.",
                "Avslutt ho i staden, så forsvinn ho frå køen.",
            ),
        )
    facts = session.get(DecisionFactsRow, case_id)
    if facts is not None:
        session.delete(facts)
    for step in session.scalars(select(TreatmentRow.id).filter_by(case_id=case_id)):
        _refuse_mayors(session, step)
    for table in (TreatmentRow, AttachmentRow, CasePaperRow):
        for row in session.scalars(select(table).filter_by(case_id=case_id)):
            session.delete(row)
    session.flush()
    session.delete(session.get_one(CaseRow, case_id))
    session.flush()

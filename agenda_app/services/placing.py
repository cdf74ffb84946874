"""Undo and redo for what a meeting's page does to cases: place, attach, decide on access."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.domain.access import Access
from agenda_app.domain.agenda import Agenda
from agenda_app.domain.case import Attachment, Case, CaseId
from agenda_app.services.agendas import save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.rows import saved_meanwhile


@dataclass(frozen=True, slots=True)
class CaseAccess:
    """What has been decided on a case's access, and the title the public reads."""

    access: Access
    public_title: str = ""


def place_again(session: Session, agenda: Agenda, cases: Iterable[Case]) -> Agenda:
    """Redo what ``putting_on.restore`` undid: the cases' routes first, then the agenda."""
    for case in cases:
        if case.id is not None:
            now = read_case(session, case.id)
            save_case(session, replace(now, treatments=case.treatments))
    meeting = session.get_one(MeetingRow, agenda.meeting_id)
    return save_agenda(session, replace(agenda, version=meeting.version))


def add_attachments(
    session: Session, case_id: CaseId, added: Iterable[Attachment]
) -> tuple[Attachment, ...]:
    """Put attachments, whose bytes are kept, last on a case; return them with their ids."""
    case = read_case(session, case_id)
    saved = save_case(session, replace(case, attachments=(*case.attachments, *added)))
    return saved.attachments[len(case.attachments) :]


def remove_attachments(
    session: Session, case_id: CaseId, removed: Iterable[Attachment]
) -> tuple[Attachment, ...]:
    """Take attachments off a case, and return those that were taken."""
    gone = {attachment.id for attachment in removed}
    case = read_case(session, case_id)
    kept = tuple(a for a in case.attachments if a.id not in gone)
    save_case(session, replace(case, attachments=kept))
    return tuple(a for a in case.attachments if a.id in gone)


def change_attachment(session: Session, case_id: CaseId, changed: Attachment) -> None:
    """Make an attachment of a case this one, where it stands; one that is gone stays gone."""
    case = read_case(session, case_id)
    attachments = tuple(changed if a.id == changed.id else a for a in case.attachments)
    save_case(session, replace(case, attachments=attachments))


def decide_access(session: Session, case_id: CaseId, wanted: CaseAccess, agenda: Agenda) -> Agenda:
    """Decide on a case's access, and put the agenda in the order that follows from it.

    Args:
        session: an open write.
        case_id: the case.
        wanted: the decision.
        agenda: with the case where it belongs then: exempt ones stand last.
    """
    case = read_case(session, case_id)
    save_case(session, replace(case, access=wanted.access, public_title=wanted.public_title))
    return save_agenda(session, agenda)


def say_access(session: Session, case_id: CaseId, seen: CaseAccess, wanted: CaseAccess) -> None:
    """Decide on a case's access where its place on an agenda is settled.

    Args:
        session: an open write.
        case_id: the case.
        seen: what was decided on it, as whoever decides now saw it.
        wanted: the decision.

    Raises:
        ConflictError: somebody else decided otherwise.
    """
    case = read_case(session, case_id)
    now = CaseAccess(case.access, case.public_title)
    if now not in (seen, wanted):
        raise saved_meanwhile()
    if now != wanted:
        save_case(session, replace(case, access=wanted.access, public_title=wanted.public_title))

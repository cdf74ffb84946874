"""Which case somebody means who writes the number that it has on an agenda."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.named_number import NamedNumber
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import NoCaseError, UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee
from agenda_app.services.damage import reading

_NONE = Sentence("Ingen sak har nummeret {}.", "Inga sak har nummeret {}.")
_SEVERAL = Sentence("{} kan være {}.", "{} kan vere {}.")
_WRITE_CASE = alike("Skriv saksnummeret her i programmet, som {}.")


def case_named(session: Session, named: NamedNumber, meeting_id: MeetingId | None = None) -> CaseId:
    """Return the case that has a number on an agenda.

    Args:
        session: where the agendas are.
        named: the number; each committee has its own series for a year.
        meeting_id: on this meeting's agenda only; None for all.

    Raises:
        NoCaseError: no case has it.
        UserError: cases of more than one committee have it.
        DamagedError: an agenda that may have it cannot be read: of that year, or of a day that
            cannot be read either.
    """
    found = dict(_meant(session, named, meeting_id))
    if not found:
        raise NoCaseError(filled(_NONE, named))
    if len(found) > 1:
        said = " eller ".join(found.values())
        raise UserError(filled(_SEVERAL, named, said), filled(_WRITE_CASE, next(iter(found))))
    return next(iter(found))


def _meant(
    session: Session, named: NamedNumber, meeting_id: MeetingId | None
) -> Iterator[tuple[CaseId, str]]:
    query = select(MeetingRow).order_by(MeetingRow.starts, MeetingRow.id)
    if meeting_id is not None:
        query = query.filter_by(id=meeting_id)
    for row in session.scalars(query):
        with reading(session, row.id):
            may_have = named.is_of(row.starts.year)
        if not may_have:
            continue
        for item in read_agenda(session, MeetingId(row.id)).items:
            if item.case_id is not None and named.means(item.number):
                code = committee(session, CommitteeId(row.committee_id)).code
                yield item.case_id, f"sak {item.case_id} ({code}: {item.title})"

"""What the mayor decided in a case, as the papers of any decision are made of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState
from agenda_app.domain.case import Case, CaseId, Proposal
from agenda_app.domain.mayor import MAYOR, RESOLUTION, MayorsDecision, basis_words
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError
from agenda_app.files.store import FileStore
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.mayors_decisions import decision_in
from agenda_app.services.meeting_head import letterhead_of
from agenda_app.services.municipality import the_municipality

_END_OF_DAY = dt.time(23, 59)


@dataclass(frozen=True, slots=True)
class MayorsCase:
    """A case that the mayor decided: told as a line of minutes, under the mayor's own head.

    ``basis`` says by which power, in the language of the head.
    """

    decision: MayorsDecision
    case: Case
    item: AgendaItem
    head: MeetingHead
    line: MinutesItem
    basis: str


def mayors_case(
    session: Session, files: FileStore, case_id: CaseId, printed: dt.date
) -> MayorsCase:
    """Return what the mayor decided in a case, for the office, in the municipality's language.

    Raises:
        NotFoundError: there is no such case, or the mayor has not decided it.
    """
    case = read_case(session, case_id)
    decision = decision_in(session, case)
    if decision is None:
        raise NotFoundError(
            Sentence("Ordføreren har ikke avgjort saken.", "Ordføraren har ikkje avgjort saka."),
            Sentence("Se på saksgangen.", "Sjå på saksgangen."),
        )
    municipality = the_municipality(session)
    language = municipality.language
    step = next(t for t in case.treatments if t.id == decision.treatment_id)
    item = AgendaItem(
        id=None,
        kind=ItemKind.CASE,
        title=case.title,
        case_id=case.id,
        treatment_id=step.id,
        state=ItemState.TREATED,
        access=case.access,
        public_title=case.public_title,
        archive_case_no=case.archive_case_no,
    )
    head = MeetingHead(
        letterhead=letterhead_of(files, municipality),
        committee=MAYOR.said(language),
        committee_code="",
        # No hour is kept: a committee that met on the day met before.
        starts=dt.datetime.combine(decision.decided_on, _END_OF_DAY),
        place="",
        number=0,
        language=language,
        audience=Audience.INTERNAL,
        printed=printed,
    )
    basis = basis_words(decision, committee(session, decision.committee_id).name).said(language)
    line = MinutesItem(
        number=None,
        kind=ItemKind.CASE,
        title=case.title,
        archive_case_no=case.archive_case_no,
        state=ItemState.TREATED,
        decided=Proposal(RESOLUTION.said(language), step.recommendation),
        before=(basis,),
    )
    return MayorsCase(decision, case, item, head, line, basis)

"""Putting cases on the agenda of a meeting, from the queue or straight from their paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import Agenda, AgendaItem, ItemKind, ItemType, add
from agenda_app.domain.case import Case, CaseId, Treatment
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import OVER, MeetingId, MeetingState
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.agendas import (
    meeting_row,
    read_agenda,
    save_agenda,
    treatments_on_the_way,
)
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee


@dataclass(frozen=True, slots=True)
class Placed:
    """What putting cases on an agenda did: both agendas, and the cases as they were before."""

    before: Agenda
    after: Agenda
    cases_before: tuple[Case, ...]


def put_cases(
    session: Session,
    meeting_id: MeetingId,
    case_ids: Iterable[CaseId],
    position: int | None = None,
    kind: ItemType = ItemType.PS,
    *,
    afterwards: bool = False,
) -> Placed:
    """Put cases on a meeting's agenda, each with its next treatment in that committee.

    A case that was not on its way to this committee gets a treatment there as its last one. One
    that was taken up in the meeting itself is entered ``afterwards``, when it may be over.

    Raises:
        UserError: a case already stands on an agenda, or the meeting is over.
    """
    meeting = meeting_row(session, meeting_id)
    if not afterwards:
        refuse_when_over(session, meeting_id)
    before = agenda = read_agenda(session, meeting_id)
    changed = []
    for offset, case_id in enumerate(case_ids):
        case = read_case(session, case_id)
        treatment = _waiting_treatment(session, case, CommitteeId(meeting.committee_id))
        if treatment is None:
            changed.append(case)
            case = _route_to(session, case, CommitteeId(meeting.committee_id))
            treatment = case.treatments[-1]
        item = _case_item(case, treatment, kind)
        agenda = add(agenda, item, None if position is None else position + offset)
    return Placed(before, save_agenda(session, agenda), tuple(changed))


def refuse_when_over(session: Session, meeting_id: MeetingId) -> None:
    """Let only a meeting that is still ahead get cases.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it was held or is called off.
    """
    if MeetingState(meeting_row(session, meeting_id).state) in OVER | {MeetingState.CANCELLED}:
        raise UserError(
            Sentence(
                "Møtet er holdt eller avlyst og kan ikke få flere saker.",
                "Møtet er halde eller avlyst og kan ikkje få fleire saker.",
            ),
            Sentence("Velg et kommende møte.", "Vel eit komande møte."),
        )


def _case_item(case: Case, treatment: Treatment, kind: ItemType) -> AgendaItem:
    return AgendaItem(
        id=None,
        kind=ItemKind.CASE,
        title=case.title,
        type=kind,
        case_id=case.id,
        treatment_id=treatment.id,
        access=case.access,
        public_title=case.public_title,
        archive_case_no=case.archive_case_no,
    )


def _waiting_treatment(session: Session, case: Case, committee_id: CommitteeId) -> Treatment | None:
    taken = treatments_on_the_way(session, [t.id for t in case.treatments if t.id])
    return next(
        (
            treatment
            for treatment in case.treatments
            if treatment.committee_id == committee_id and treatment.id not in taken
        ),
        None,
    )


def _route_to(session: Session, case: Case, committee_id: CommitteeId) -> Case:
    body = committee(session, committee_id)
    waiting = [t for t in case.treatments if t.committee_id is not None or t.earlier_number]
    added = Treatment(None, len(waiting) + 1, committee_id, body.name)
    return save_case(session, replace(case, treatments=(*waiting, added)))


def restore(session: Session, agenda: Agenda, cases: Iterable[Case]) -> Agenda:
    """Undo ``put_cases``: the agenda as it was, then the cases' routes as they were."""
    meeting = meeting_row(session, agenda.meeting_id)
    saved = save_agenda(session, replace(agenda, version=meeting.version))
    for case in cases:
        if case.id is not None:
            now = read_case(session, case.id)
            save_case(session, replace(now, treatments=case.treatments))
    return saved

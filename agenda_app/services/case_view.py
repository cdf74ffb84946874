"""Everything the page of one case shows of it, in one read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.models import AgendaItemRow, CasePaperRow, MeetingRow
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, CaseId, Outcome, Proposal, Treatment, TreatmentId
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.mayors_decisions import decided_by_mayor
from agenda_app.services.meetings import read_meeting
from agenda_app.services.recommended import last_recommending, text_to_vote_on
from agenda_app.services.route import (
    Placement,
    outcome_in,
    previous_and_next,
    steps_of,
)

_MOST_WORDS = 60


@dataclass(frozen=True, slots=True)
class OnAgenda:
    """Where a case stands on the agenda that it was opened from, and what stands beside it."""

    meeting: Meeting
    committee: str
    item: AgendaItem
    previous: AgendaItem | None
    next: AgendaItem | None


@dataclass(frozen=True, slots=True)
class OnMeeting:
    """A committee's meeting, by its name and day, and its hour where there is another that day."""

    committee: str
    day: date
    hour: str = ""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with its way, and the text that is voted on.

    ``recommended`` is an earlier committee's recommendation, None when the paper's own proposal
    is voted on; ``recommended_by`` is the treatment that made it, ``same_as_proposal`` tells that
    it says the same. ``versions`` counts the papers. ``by_mayor`` are the steps that the mayor
    took in a committee's place, ``stating`` those of committees that only give their opinion.
    ``voted_in`` are the meetings that have voted on what the case
    recommends, and whose minutes are not locked.
    """

    case: Case
    steps: tuple[tuple[Treatment, str, Placement | None], ...]
    here: OnAgenda | None = None
    recommended: Proposal | None = None
    recommended_by: TreatmentId | None = None
    same_as_proposal: bool = False
    versions: int = 1
    by_mayor: frozenset[TreatmentId] = frozenset()
    stating: frozenset[TreatmentId] = frozenset()
    voted_in: tuple[OnMeeting, ...] = ()


def case_view(session: Session, case_id: CaseId, meeting_id: MeetingId | None) -> CaseView:
    """Return what the page of a case shows.

    Args:
        session: an open read.
        case_id: the case.
        meeting_id: the meeting that it was opened from, if any.

    Raises:
        NotFoundError: there is no such case or meeting.
    """
    case = read_case(session, case_id)
    here = None if meeting_id is None else _on_agenda(session, case_id, meeting_id)
    last = case.treatments[-1].id if case.treatments else None
    treatment = here.item.treatment_id if here else last
    starts = here.meeting.starts if here else None
    recommended = _recommended(session, case, treatment, starts)
    source = last_recommending(session, case, treatment, starts)
    own = case.paper.proposals
    same = recommended is not None and bool(own) and recommended.text == own[0].text
    return CaseView(
        case=case,
        steps=steps_of(session, case),
        here=here,
        recommended=recommended,
        recommended_by=source.id if recommended and source else None,
        same_as_proposal=same,
        versions=case.paper.number,
        by_mayor=decided_by_mayor(session, case),
        stating=frozenset(
            t.id
            for t in case.treatments
            if t.id is not None and outcome_in(session, case, t) is Outcome.STATED
        ),
        voted_in=tuple(_voted_in(session, case)),
    )


def _on_agenda(session: Session, case_id: CaseId, meeting_id: MeetingId) -> OnAgenda | None:
    agenda = read_agenda(session, meeting_id)
    item = next((item for item in agenda.items if item.case_id == case_id), None)
    if item is None:
        return None
    meeting = read_meeting(session, meeting_id)
    before, after = previous_and_next(session, item, meeting_id)
    name = committee(session, meeting.committee_id).name
    return OnAgenda(meeting, name, item, before, after)


def _voted_in(session: Session, case: Case) -> Iterator[OnMeeting]:
    query = (
        select(AgendaItemRow.meeting_id)
        .join(ItemMinutesRow, ItemMinutesRow.item_id == AgendaItemRow.id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .outerjoin(MinutesRow, MinutesRow.meeting_id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.case_id == case.id)
        .where(ItemMinutesRow.voted_text.is_not(None), MinutesRow.locked_at.is_(None))
        .order_by(MeetingRow.starts)
    )
    for meeting_id in session.scalars(query):
        meeting = read_meeting(session, MeetingId(meeting_id))
        name = committee(session, meeting.committee_id).name
        yield OnMeeting(name, meeting.date, meeting.apart)


def _recommended(
    session: Session, case: Case, treatment: TreatmentId | None, starts: datetime | None
) -> Proposal | None:
    """Return the recommendation that a committee votes on."""
    voted, _ = text_to_vote_on(session, case, treatment, case.paper.language, starts)
    return None if voted is None or voted in case.paper.proposals else voted


def known_words(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the case officers and the units of earlier papers, the most frequent first."""
    return (
        _used(session, CasePaperRow.case_officer),
        _used(session, CasePaperRow.unit),
    )


def _used(session: Session, column: object) -> tuple[str, ...]:
    query = (
        select(column)  # type: ignore[call-overload]
        .where(column != "")
        .group_by(column)
        .order_by(func.count().desc(), column)
        .limit(_MOST_WORDS)
    )
    return tuple(session.scalars(query))

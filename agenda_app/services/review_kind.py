"""What a resolution is, for whether its legality can be reviewed, until somebody has said it."""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemId, ItemState, ItemType
from agenda_app.domain.case import CaseId
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.minutes import ClosingGround
from agenda_app.errors import DamagedError
from agenda_app.services.cases import read_case
from agenda_app.services.decision_facts import read_decision_facts
from agenda_app.services.minutes_rows import read_item_minutes

_OF_PERSONS = re.compile(r"\bval(?:g)? av\b", re.IGNORECASE)
_DISMISSAL = re.compile(r"\b(?:oppsigelse|oppseiing|avskjed|avskil|suspensjon)", re.IGNORECASE)


def facts_to_show(session: Session, case_id: CaseId) -> DecisionFacts:
    """Return what is kept of a case's letters; before anything is, with what the resolution seems.

    It seems hiring where it was voted on whom to appoint, or where it is called a dismissal and was
    treated behind doors that were closed for an employee's affairs. It seems to be about whether
    the election is valid where it is the first case of a new council, which decides that before it
    elects anybody (koml. §§ 7-1, 11-5 and 27-2).
    """
    kept = read_decision_facts(session, case_id)
    return kept if kept.version else replace(kept, review=_proposed(session, case_id))


def _proposed(session: Session, case_id: CaseId) -> ReviewKind:
    query = (
        select(AgendaItemRow, MeetingRow.is_constituting)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.case_id == case_id)
    )
    title = read_case(session, case_id).title
    for at, is_constituting in session.execute(query):
        if _is_of_staff(session, ItemId(at.id), title):
            return ReviewKind.HIRING
        if is_constituting and _is_first(session, at) and not _OF_PERSONS.search(title):
            return ReviewKind.ELECTION_VALIDITY
    return ReviewKind.FINAL


def _is_of_staff(session: Session, item_id: ItemId, title: str) -> bool:
    """Tell whether somebody is hired in an item, or loses the post."""
    try:
        kept = read_item_minutes(session, item_id)
    except DamagedError:
        return False
    about_staff = any(one.ground is ClosingGround.EMPLOYEE for one in kept.behind_doors)
    appoints = any(one.mode is ElectionMode.APPOINTMENT for one in kept.elections)
    return appoints or (about_staff and bool(_DISMISSAL.search(title)))


def _is_first(session: Session, at: AgendaItemRow) -> bool:
    """Tell whether an item is the first case of its meeting that is decided."""
    query = (
        select(AgendaItemRow.id)
        .where(
            AgendaItemRow.meeting_id == at.meeting_id,
            AgendaItemRow.case_id.is_not(None),
            AgendaItemRow.type == ItemType.PS.value,
            AgendaItemRow.state != ItemState.WITHDRAWN.value,
        )
        .order_by(AgendaItemRow.position)
        .limit(1)
    )
    return session.scalar(query) == at.id

"""What stands over the outcome of a case: a resolution, a recommendation or a statement."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import Case, Outcome, Treatment
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.quorum_words import NOT_QUORATE
from agenda_app.services.cases import read_case
from agenda_app.services.route import (
    outcome_in,
    recommendation_label,
    resolution_label,
    statement_label,
    step_label,
)
from agenda_app.terms import word


def made_of_cases(session: Session, records: Iterable[ItemRecord]) -> dict[ItemId, Outcome]:
    """Return what a meeting made of each case that it treated: it decided, recommended, stated.

    What too few voted on came to nothing.
    """
    made = {}
    for record in records:
        item = record.item
        if item.case_id is None or item.state is not ItemState.TREATED or record.is_void:
            continue
        case = read_case(session, item.case_id)
        step = next((t for t in case.treatments if t.id == item.treatment_id), None)
        made[record.minutes.item_id] = (
            Outcome.DECIDED if step is None else outcome_in(session, case, step)
        )
    return made


def label_in_minutes(
    session: Session,
    case: Case,
    step: Treatment | None,
    record: ItemRecord,
    language: Language,
) -> str:
    """Return what the minutes call the outcome of a case, empty for a resolution.

    Args:
        session: an open read.
        case: the case.
        step: the committee's step in it, None where it made nothing of the case.
        record: the item.
        language: of the meeting.
    """
    if record.is_void:
        return NOT_QUORATE.said(language)
    made = Outcome.DECIDED if step is None else outcome_in(session, case, step)
    if made is Outcome.RECOMMENDED and step is not None:
        return step_label(session, case, step, language)
    # Whom a council elects, it decides.
    return word(made, language) if made is Outcome.STATED and not record.elections else ""


def label_in_extract(
    session: Session,
    case: Case,
    item: AgendaItem,
    record: ItemRecord | None,
    line: MinutesItem,
    head: MeetingHead,
) -> str:
    """Return what an extract calls the outcome, with the name of the committee.

    Args:
        session: an open read.
        case: the case.
        item: its line on the agenda.
        record: what the minutes have of it, None when that cannot be read.
        line: as the minutes have it.
        head: the meeting.
    """
    if record is not None and record.is_void:
        return NOT_QUORATE.said(head.language)
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    made = Outcome.DECIDED if step is None else outcome_in(session, case, step)
    name_of = resolution_label
    if made is Outcome.RECOMMENDED:
        name_of = recommendation_label
    elif made is Outcome.STATED and not line.elections:
        name_of = statement_label
    return name_of(head.committee, head.language)

"""Until when three council members can demand that the legality of a resolution is reviewed."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Case, Outcome
from agenda_app.domain.complaint_deadlines import Deadline, review_deadline
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.time_in_meeting import moment_in
from agenda_app.domain.unvoted import Unvoted
from agenda_app.services.municipality import the_municipality
from agenda_app.services.review_kind import facts_to_show
from agenda_app.services.route import outcome_in
from agenda_app.words import date_long

_LAST_DAY = Sentence(
    "Siste dag for å kreve lovlighetskontroll: {} ({}).",
    "Siste dag for å krevje lovlegkontroll: {} ({}).",
)


def decided_on(head: MeetingHead, line: MinutesItem, record: ItemRecord | None) -> date:
    """Return the day of a decision: the one after the meeting's where it was made past midnight.

    What is decided in writing is adopted when the last one accepts it, not when the time for
    answers is over (koml. § 11-8 fourth para).

    Args:
        head: the meeting.
        line: the item as it stands in the minutes; without a time it is of the meeting's own day.
        record: what the minutes have of it, None when there are none that can be read.
    """
    if record is not None and record.adopted_on is not None:
        return record.adopted_on
    at = line.ended_at or line.begun_at
    return head.starts.date() if at is None else moment_in(head.starts, at).date()


def is_decision(session: Session, case: Case, item: AgendaItem, record: ItemRecord | None) -> bool:
    """Tell whether a committee decided a case: it recommended or stated nothing, and enough voted.

    Args:
        session: an open read.
        case: the case.
        item: its line on the agenda; what the mayor decided stands on none.
        record: what the minutes have of it. None when that cannot be read: it is then taken for
            what it is by the way of the case.
    """
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    if item.state is not ItemState.TREATED:
        return False
    if step is not None and outcome_in(session, case, step) is not Outcome.DECIDED:
        return False
    return record is None or not record.is_void


def review_of(
    session: Session, case: Case, item: AgendaItem, record: ItemRecord | None, decided: date
) -> Deadline | None:
    """Return the last day of a review, None where nothing was decided that can be reviewed.

    That is a recommendation or a statement, a case that was put off, that too few voted on or that
    was only taken note of, and what koml. § 27-2 leaves out.
    """
    is_noted = record is not None and record.unvoted is Unvoted.NOTED
    if case.id is None or is_noted or not is_decision(session, case, item, record):
        return None
    kind = facts_to_show(session, case.id).review
    is_new = the_municipality(session).has_act_of_2025_on(decided)
    return review_deadline(decided, kind, is_holiday, by_act_of_2025=is_new)


def review_words(
    session: Session,
    case: Case,
    item: AgendaItem,
    record: ItemRecord | None,
    head: MeetingHead,
    decided: date,
) -> str:
    """Return the last day as a sentence with its basis, empty where there is none."""
    found = review_of(session, case, item, record, decided)
    if found is None:
        return ""
    return _LAST_DAY.said(head.language, date_long(found.last, head.language), found.basis)

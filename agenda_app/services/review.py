"""Until when three council members can demand that the legality of a resolution is reviewed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Case
from agenda_app.domain.complaint_deadlines import Deadline, review_deadline
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.sentence import Sentence
from agenda_app.services.decision_facts import read_decision_facts
from agenda_app.services.municipality import the_municipality
from agenda_app.services.route import is_decision
from agenda_app.words import date_long

_LAST_DAY = Sentence(
    "Siste dag for å kreve lovlighetskontroll: {} ({}).",
    "Siste dag for å krevje lovlegkontroll: {} ({}).",
)


def review_of(session: Session, case: Case, item: AgendaItem, head: MeetingHead) -> Deadline | None:
    """Return the last day of a review, None where nothing was decided that can be reviewed.

    That is a recommendation, a case that was put off, and what koml. § 27-2 leaves out.
    """
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    decided = item.state is ItemState.TREATED and (step is None or is_decision(step))
    if not decided or case.id is None:
        return None
    kind = read_decision_facts(session, case.id).review
    day = head.starts.date()
    is_new = the_municipality(session).has_act_of_2025_on(day)
    return review_deadline(day, kind, is_holiday, by_act_of_2025=is_new)


def review_words(session: Session, case: Case, item: AgendaItem, head: MeetingHead) -> str:
    """Return the last day as a sentence with its basis, empty where there is none."""
    found = review_of(session, case, item, head)
    if found is None:
        return ""
    return _LAST_DAY.said(head.language, date_long(found.last, head.language), found.basis)

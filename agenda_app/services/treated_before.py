"""Where a case has been: every meeting that had it, also those that put it off, in order."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, Proposal, Treatment
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, MeetingHead, TreatmentLine
from agenda_app.domain.printed_extract import EarlierTreatment
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.shielding import shielded
from agenda_app.files.store import FileStore
from agenda_app.services.correction_lines import corrections_of
from agenda_app.services.locked_content import printed_item
from agenda_app.services.minutes_content import layout_of
from agenda_app.services.passages import minutes_item_for
from agenda_app.services.route import committee_name, step_label
from agenda_app.services.treatment_history import met_before, short_number, steps_until


def earlier_treatments(
    session: Session, files: FileStore, case: Case, item: AgendaItem, head: MeetingHead
) -> Iterator[EarlierTreatment]:
    """Yield every meeting that had a case before, the first one first.

    A case that was put off has been in the same committee before; a paper may also come with what
    a committee recommended in a meeting that is not kept here.

    Args:
        session: an open read.
        files: what is kept.
        case: the case.
        item: its line on the agenda of the meeting that is told of.
        head: that meeting, for an audience.
    """
    for treatment in steps_until(case, item):
        met = met_before(session, treatment, item, head)
        for meeting, at in met:
            assert meeting.id is not None
            yield _told(session, files, meeting.id, at, head)
        if not met and treatment.id != item.treatment_id and treatment.recommendation:
            yield _recommended(session, case, treatment, item, head)


def _told(
    session: Session, files: FileStore, meeting_id: MeetingId, at: AgendaItem, head: MeetingHead
) -> EarlierTreatment:
    its, whole = printed_item(session, files, meeting_id, at, head.audience, head.printed)
    told = minutes_item_for(whole, its)
    line = TreatmentLine(short_number(at.number), its.committee, its.starts.date())
    corrections = corrections_of(session, meeting_id, at, told, its)
    layout = layout_of(session, meeting_id, its.language)
    return EarlierTreatment(line, told, its.language, corrections, layout)


def _recommended(
    session: Session, case: Case, treatment: Treatment, item: AgendaItem, head: MeetingHead
) -> EarlierTreatment:
    """Return what a paper says that a committee said of it, in a meeting that is not kept."""
    name = committee_name(session, treatment)
    line = TreatmentLine(treatment.earlier_number, name, treatment.earlier_date)
    text = treatment.recommendation
    if head.audience is Audience.PUBLIC:
        text = shielded(text, head.language)
    decided = Proposal(step_label(session, case, treatment, head.language), text)
    told = MinutesItem(None, item.kind, item.title, decided=decided)
    return EarlierTreatment(line, told, head.language)

"""The rows of the treatment table of a case, a row for each meeting that had it, in order."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemNumber, ItemState
from agenda_app.domain.case import Case, Treatment
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import UNCALLED, MeetingForm
from agenda_app.domain.printed import MeetingHead, TreatmentLine
from agenda_app.domain.put_aside import AWAY
from agenda_app.services.committees import committee
from agenda_app.services.route import Placement, placements, route_line
from agenda_app.terms import word


def history_lines(
    session: Session, case: Case, item: AgendaItem, head: MeetingHead
) -> tuple[TreatmentLine, ...]:
    """Return the treatment table with a row for each meeting, also those that put the case off.

    That they did is said in the language of the meeting that is told of.

    The rows after this meeting say where the case goes from there.
    """
    past = tuple(steps_until(case, item))
    later = (route_line(session, step) for step in case.treatments if step not in past)
    name = _how(head.committee, item, head.language, is_written=head.is_written)
    here = TreatmentLine(short_number(item.number), name, head.starts.date())
    now = (here for step in past if step.id == item.treatment_id)
    before = earlier_lines(session, case, item, head, with_planned=True)
    return (*before, *now, *later)


def earlier_lines(
    session: Session,
    case: Case,
    item: AgendaItem,
    head: MeetingHead,
    *,
    with_planned: bool = False,
) -> Iterator[TreatmentLine]:
    """Yield the rows of the table that come before the meeting that is told of.

    Where a case is only meant to be treated first (``with_planned``), a paper says so; minutes
    tell of nothing that nobody was called to.
    """
    for step in steps_until(case, item):
        met = met_before(session, step, item, head)
        yield from (_line(session, placed, head.language) for placed in met)
        if met or step.id is None or step.id == item.treatment_id:
            continue
        if with_planned or not placements(session, step.id):
            yield route_line(session, step)


def steps_until(case: Case, item: AgendaItem) -> Iterator[Treatment]:
    """Yield the steps of a case up to the one that an item is."""
    here = next((t.order for t in case.treatments if t.id == item.treatment_id), 0)
    return (t for t in case.treatments if t.id is not None and t.order <= here)


def met_before(
    session: Session, treatment: Treatment, item: AgendaItem, head: MeetingHead
) -> list[Placement]:
    """Return the meetings before this one that had a step, by date.

    Nothing has come of it in one that nobody was called to, unless it was put off there.
    """
    assert treatment.id is not None
    return [
        (meeting, at)
        for meeting, at in placements(session, treatment.id)
        if at.id != item.id and meeting.id is not None and meeting.starts < head.starts
        if meeting.state not in UNCALLED or at.state is not ItemState.PLANNED
    ]


def short_number(number: ItemNumber | None) -> str:
    """Return "8/26", as the treatment table has it."""
    return str(number).split(" ", 1)[-1] if number else ""


def _line(session: Session, placed: Placement, language: Language) -> TreatmentLine:
    meeting, at = placed
    is_written = meeting.form is MeetingForm.WRITTEN
    # The mayor may have taken the step since, in place of the committee that had put it off.
    committee_name = committee(session, meeting.committee_id).name
    name = _how(committee_name, at, language, is_written=is_written)
    return TreatmentLine(short_number(at.number), name, meeting.date)


def _how(committee: str, item: AgendaItem, language: Language, *, is_written: bool) -> str:
    """Return "Kommunestyret (utsatt)"; a meeting that treated the case has its name alone.

    Where nobody met, that is said: "Formannskapet (skriftlig behandling)".
    """
    fates = (
        *((MeetingForm.WRITTEN,) if is_written else ()),
        *((item.state,) if item.state in AWAY else ()),
    )
    said = ", ".join(word(one, language).lower() for one in fates)
    return f"{committee} ({said})" if said else committee

"""The queue: cases that wait for a meeting. Nothing is stored, it follows from the agendas."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, CaseRow, MeetingRow, TreatmentRow
from agenda_app.domain.access import Access
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingState
from agenda_app.services.damage import day_of
from agenda_app.services.rows import access_of

_STATES = frozenset(state.value for state in ItemState)
_ON_THE_WAY = {ItemState.PLANNED.value, ItemState.TREATED.value}


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A case that waits.

    ``committee_id`` and ``committee`` are where it goes next, None and the paper's own word (or
    nothing) when no registered committee is chosen. ``waits_for`` names the committee that has it
    first, with ``waits_until`` the day of that meeting when there is one. ``history`` tells where
    it was put off: (committee, date, state).
    """

    case_id: CaseId
    treatment_id: TreatmentId | None
    title: str
    archive_case_no: str
    access: Access
    committee_id: CommitteeId | None
    committee: str
    waits_for: str = ""
    waits_until: date | None = None
    history: tuple[tuple[str, date, ItemState], ...] = ()


@dataclass(frozen=True, slots=True)
class _Step:
    treatment: TreatmentRow
    current: tuple[AgendaItemRow, MeetingRow] | None
    past: tuple[tuple[AgendaItemRow, MeetingRow], ...]


def queue(session: Session, names: dict[CommitteeId, str]) -> tuple[QueueLine, ...]:
    """Return the cases that wait, in the order they came in.

    Args:
        session: an open read.
        names: the committees' names by id.
    """
    cases = session.scalars(select(CaseRow).filter_by(closed=False).order_by(CaseRow.id))
    steps = _steps(session)
    lines = (_line(case, steps.get(case.id, ()), names) for case in cases)
    return tuple(line for line in lines if line is not None)


def _steps(session: Session) -> dict[int, tuple[_Step, ...]]:
    placed: dict[int, list[tuple[AgendaItemRow, MeetingRow]]] = {}
    query = (
        select(AgendaItemRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.treatment_id.is_not(None))
        .order_by(MeetingRow.starts, MeetingRow.id)
    )
    for item, meeting in session.execute(query):
        placed.setdefault(item.treatment_id or 0, []).append((item, meeting))
    found: dict[int, tuple[_Step, ...]] = {}
    rows = session.scalars(select(TreatmentRow).order_by(TreatmentRow.case_id, TreatmentRow.order))
    for row in rows:
        here = placed.get(row.id, [])
        current = [pair for pair in here if _is_current(*pair)]
        past = tuple(pair for pair in here if not _is_current(*pair))
        step = _Step(row, current[-1] if current else None, past)
        found[row.case_id] = (*found.get(row.case_id, ()), step)
    return found


def _is_current(item: AgendaItemRow, meeting: MeetingRow) -> bool:
    return item.state in _ON_THE_WAY and meeting.state != MeetingState.CANCELLED.value


def _line(
    case: CaseRow, steps: tuple[_Step, ...], names: dict[CommitteeId, str]
) -> QueueLine | None:
    done = [step.current is not None or _is_taken(step, steps) for step in steps]
    if steps and all(done):
        return None
    index = _next_step(steps, done) if steps else None
    step = steps[index] if index is not None else None
    before = steps[index - 1] if index else None
    if before is not None and _is_treated(before, steps):
        before = None
    committee_id = step.treatment.committee_id if step else None
    return QueueLine(
        case_id=CaseId(case.id),
        treatment_id=TreatmentId(step.treatment.id) if step else None,
        title=case.title,
        archive_case_no=case.archive_case_no,
        access=access_of(case),
        committee_id=None if committee_id is None else CommitteeId(committee_id),
        committee=_name(step, names),
        waits_for=_name(before, names),
        waits_until=day_of(before.current[1].starts) if before and before.current else None,
        history=tuple(
            (names.get(CommitteeId(meeting.committee_id), ""), day, end)
            for item, meeting in (step.past if step else ())
            if (day := day_of(meeting.starts)) is not None and (end := _end(item)) is not None
        ),
    )


def _next_step(steps: tuple[_Step, ...], done: list[bool]) -> int:
    """Return the step that was put off, else the first that has not been taken.

    A case may have been put on a meeting before an earlier committee had it; when it is put off
    there, that is where it waits to come back.
    """
    put_off = (i for i, step in enumerate(steps) if step.past and not done[i])
    return next(put_off, done.index(False))


def _is_taken(step: _Step, steps: tuple[_Step, ...]) -> bool:
    """Tell whether a step was taken outside the agendas.

    What came of it was written in by hand, the mayor took it, or the paper came with it taken: a
    number and a date, and not the last. The last step of a paper that comes in has still to be
    taken, whatever somebody filled in.
    """
    row = step.treatment
    if row.outcome is not None:
        return True
    return bool(row.earlier_number) and row.earlier_date is not None and step is not steps[-1]


def _end(item: AgendaItemRow) -> ItemState | None:
    """Return how a case left a meeting, None where that is damaged."""
    if item.state not in _STATES:
        return None
    withdrawn = item.state == ItemState.WITHDRAWN.value
    return ItemState.WITHDRAWN if withdrawn else ItemState.POSTPONED


def _is_treated(step: _Step, steps: tuple[_Step, ...]) -> bool:
    if step.current is None:
        return _is_taken(step, steps)
    return step.current[0].state == ItemState.TREATED.value


def _name(step: _Step | None, names: dict[CommitteeId, str]) -> str:
    if step is None:
        return ""
    if step.treatment.committee_id is None:
        return step.treatment.committee_name
    return names.get(CommitteeId(step.treatment.committee_id), step.treatment.committee_name)

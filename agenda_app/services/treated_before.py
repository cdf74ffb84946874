"""Where a case has been: every meeting that had it, also those that put it off, in order."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemNumber, ItemState
from agenda_app.domain.case import Case, Proposal, Treatment
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, MeetingHead, TreatmentLine
from agenda_app.domain.printed_minutes import EarlierTreatment, MinutesItem
from agenda_app.domain.shielding import shielded
from agenda_app.files.store import FileStore
from agenda_app.services.correction_lines import corrections_of
from agenda_app.services.locked_content import printed_item
from agenda_app.services.minutes_content import layout_of
from agenda_app.services.passages import minutes_item_for
from agenda_app.services.route import (
    Placement,
    committee_name,
    placements,
    recommendation_label,
    route_line,
)
from agenda_app.terms import word

_PUT_OFF = frozenset({ItemState.POSTPONED, ItemState.WITHDRAWN})


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
    for treatment in _until(case, item):
        met = _met(session, treatment, item, head)
        for meeting, at in met:
            assert meeting.id is not None
            yield _told(session, files, meeting.id, at, head)
        if not met and treatment.id != item.treatment_id and treatment.recommendation:
            yield _recommended(session, treatment, item, head)


def history_lines(
    session: Session, case: Case, item: AgendaItem, head: MeetingHead
) -> tuple[TreatmentLine, ...]:
    """Return the treatment table with a row for each meeting, also those that put the case off.

    That they did is said in the language of the meeting that is told of.

    The rows after this meeting say where the case goes from there.
    """
    past = {t.id for t in _until(case, item)}
    found: list[TreatmentLine] = []
    for treatment in case.treatments:
        if treatment.id not in past:
            found.append(route_line(session, treatment))
            continue
        met = _met(session, treatment, item, head)
        found += (_line(session, treatment, placed, head.language) for placed in met)
        if treatment.id == item.treatment_id:
            number = _short(item.number)
            name = _with_fate(head.committee, item, head.language)
            found.append(TreatmentLine(number, name, head.starts.date()))
        elif not met:
            found.append(route_line(session, treatment))
    return tuple(found)


def _until(case: Case, item: AgendaItem) -> Iterator[Treatment]:
    """Yield the steps of a case up to the one that an item is."""
    here = next((t.order for t in case.treatments if t.id == item.treatment_id), 0)
    return (t for t in case.treatments if t.id is not None and t.order <= here)


def _met(
    session: Session, treatment: Treatment, item: AgendaItem, head: MeetingHead
) -> list[Placement]:
    """Return the meetings before this one that had a step, by date."""
    assert treatment.id is not None
    return [
        (meeting, at)
        for meeting, at in placements(session, treatment.id)
        if at.id != item.id and meeting.id is not None and meeting.starts < head.starts
    ]


def _told(
    session: Session, files: FileStore, meeting_id: MeetingId, at: AgendaItem, head: MeetingHead
) -> EarlierTreatment:
    its, whole = printed_item(session, files, meeting_id, at, head.audience, head.printed)
    told = minutes_item_for(whole, its)
    line = TreatmentLine(_short(at.number), its.committee, its.starts.date())
    corrections = corrections_of(session, meeting_id, at, told, its)
    layout = layout_of(session, meeting_id, its.language)
    return EarlierTreatment(line, told, its.language, corrections, layout)


def _recommended(
    session: Session, treatment: Treatment, item: AgendaItem, head: MeetingHead
) -> EarlierTreatment:
    """Return what a paper says that a committee recommended, in a meeting that is not kept."""
    name = committee_name(session, treatment)
    line = TreatmentLine(treatment.earlier_number, name, treatment.earlier_date)
    text = treatment.recommendation
    if head.audience is Audience.PUBLIC:
        text = shielded(text, head.language)
    decided = Proposal(recommendation_label(name, head.language), text)
    told = MinutesItem(None, item.kind, item.title, decided=decided)
    return EarlierTreatment(line, told, head.language)


def _line(
    session: Session, treatment: Treatment, placed: Placement, language: Language
) -> TreatmentLine:
    meeting, at = placed
    name = _with_fate(committee_name(session, treatment), at, language)
    return TreatmentLine(_short(at.number), name, meeting.date)


def _with_fate(committee: str, item: AgendaItem, language: Language) -> str:
    """Return "Kommunestyret (utsatt)"; a meeting that treated the case has its name alone."""
    if item.state not in _PUT_OFF:
        return committee
    return f"{committee} ({word(item.state, language).lower()})"


def _short(number: ItemNumber | None) -> str:
    """Return "8/26", as the treatment table has it."""
    return str(number).split(" ", 1)[-1] if number else ""

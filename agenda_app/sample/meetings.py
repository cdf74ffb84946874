"""The meetings of the invented municipality: those that were held, and those to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemType, add
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import Committee
from agenda_app.domain.meeting import MeetingAction, MeetingForm, MeetingId, Urgency
from agenda_app.files.store import FileStore
from agenda_app.sample.aftermath import correct_the_minutes, follow_up, tell_the_company
from agenda_app.sample.board_meeting import hold_board
from agenda_app.sample.calendar import Calendar
from agenda_app.sample.calling import called, planned, send
from agenda_app.sample.earlier_council import hold_earlier_council
from agenda_app.sample.fees import add_claims
from agenda_app.sample.last_council import hold_council
from agenda_app.sample.new_council import constitute
from agenda_app.sample.nynorsk import in_form
from agenda_app.sample.papers import (
    CONSTITUTING,
    EARLIER,
    IN_WRITING,
    LAST,
    LATE,
    NEXT,
    URGENT,
    SamplePaper,
)
from agenda_app.sample.urgent_executive import decide_urgently
from agenda_app.sample.written_board import decide_in_writing
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.people import term_on
from agenda_app.services.putting_on import put_cases
from agenda_app.services.route import record_recommendation

_LENGTH = timedelta(hours=2, minutes=35)
_NOTE = "Gruppemøter holdes i rådhuset fra kl. 16.30. Det er enkel servering før møtet."


@dataclass(frozen=True, slots=True)
class Put:
    """A paper of the sample and the case it became."""

    paper: SamplePaper
    case_id: CaseId


def hold_meetings(
    session: Session,
    files: FileStore,
    bodies: dict[str, Committee],
    calendar: Calendar,
    made: list[Put],
) -> MeetingId:
    """Hold the meetings that were, plan those to come, and return the council's next."""
    _councils_held(session, files, bodies["KST"], calendar, made)
    on_next = [put for put in made if NEXT in put.paper.where]
    on_board = [put.case_id for put in _through("HTM", on_next)]
    hold_board(session, called(session, bodies["HTM"], calendar.board, on_board))
    _hold(session, bodies["FSK"], calendar.executive, _through("FSK", on_next))
    # Neither before nor after: a meeting of the council that is planned would approve its minutes.
    _constitute(session, bodies, calendar, made)
    _plan(session, bodies, calendar, on_next)
    following = _next_meeting(session, bodies["KST"], calendar, on_next)
    _decide_in_writing(session, bodies["HTM"], calendar, made)
    _decide_urgently(session, bodies, calendar, made)
    follow_up(session, calendar.earlier_council)
    return following


def _councils_held(
    session: Session, files: FileStore, body: Committee, calendar: Calendar, made: list[Put]
) -> None:
    """Hold the council's two last meetings; the last one was planned when the earlier was held.

    So its agenda has the item that approves the minutes of the earlier one, and in that they are
    corrected.
    """
    last = planned(session, body, calendar.last_council)
    earlier = planned(session, body, calendar.earlier_council)
    send(session, earlier, [put.case_id for put in made if EARLIER in put.paper.where])
    (late,) = (put.case_id for put in made if LATE in put.paper.where)
    hold_earlier_council(session, earlier, late)
    send(session, last, [put.case_id for put in made if LAST in put.paper.where])
    hold_council(session, last)
    correct_the_minutes(session, files, earlier, last)
    tell_the_company(session, earlier)
    for meeting_id in (earlier, last):
        add_claims(session, meeting_id)


def _constitute(
    session: Session, bodies: dict[str, Committee], calendar: Calendar, made: list[Put]
) -> None:
    """Let the council constitute itself, where its term had begun before it met last."""
    day = calendar.constituting
    if not term_on(session, calendar.today).starts <= day:
        return
    executive = bodies["FSK"].id
    assert executive is not None
    meeting_id = planned(session, bodies["KST"], day, is_constituting=True)
    send(session, meeting_id, [put.case_id for put in made if CONSTITUTING in put.paper.where])
    constitute(session, meeting_id, executive)


def _decide_urgently(
    session: Session, bodies: dict[str, Committee], calendar: Calendar, made: list[Put]
) -> None:
    """Let the executive committee decide on screens what the council hears of in its next."""
    council = bodies["KST"].id
    assert council is not None
    form, why = MeetingForm.URGENT_REMOTE, Urgency.NO_TIME
    meeting_id = planned(session, bodies["FSK"], calendar.urgent, form=form, urgency=why)
    send(session, meeting_id, [put.case_id for put in made if URGENT in put.paper.where])
    decide_urgently(session, meeting_id, council)


def _decide_in_writing(
    session: Session, body: Committee, calendar: Calendar, made: list[Put]
) -> None:
    """Let a committee decide a case that is not weighty enough for a meeting."""
    form, why = MeetingForm.WRITTEN, Urgency.NOT_WEIGHTY
    meeting_id = planned(session, body, calendar.in_writing, form=form, urgency=why)
    send(session, meeting_id, [put.case_id for put in made if IN_WRITING in put.paper.where])
    decide_in_writing(session, meeting_id)


def _through(code: str, made: Iterable[Put]) -> list[Put]:
    """Return the cases that a committee has made something of."""
    return [put for put in made if code in put.paper.decided]


def _hold(session: Session, body: Committee, day: date, made: list[Put]) -> None:
    """Hold a meeting that decides on each case what its paper says that it decided."""
    meeting_id = called(session, body, day, [put.case_id for put in made])
    meeting = read_meeting(session, meeting_id)
    ends = (meeting.starts + _LENGTH).time()
    save_meeting(session, replace(meeting, ends_at=ends))
    act(session, meeting_id, MeetingAction.HOLD)
    for put in made:
        case = read_case(session, put.case_id)
        step = next(t for t in case.treatments if t.committee_id == body.id)
        assert step.id is not None
        record_recommendation(session, case, step.id, put.paper.decided[body.code])


def _plan(
    session: Session, bodies: dict[str, Committee], calendar: Calendar, made: list[Put]
) -> None:
    """Plan the year; what the executive committee has not seen yet comes up on its next meeting."""
    waiting = [p for p in made if "FSK" in p.paper.route and "FSK" not in p.paper.decided]
    meeting_id = planned(session, bodies["FSK"], calendar.next_executive)
    put_cases(session, meeting_id, [put.case_id for put in waiting])
    for code, day in calendar.planned:
        planned(session, bodies[code], day)


def _next_meeting(
    session: Session, body: Committee, calendar: Calendar, made: list[Put]
) -> MeetingId:
    meeting_id = planned(session, body, calendar.next_council)
    for kind in (ItemType.PS, ItemType.RS):
        chosen = [put.case_id for put in made if put.paper.type is kind]
        put_cases(session, meeting_id, chosen, kind=kind)
    heading = AgendaItem(None, ItemKind.HEADING, "Orientering før sakene")
    briefing = AgendaItem(
        None,
        ItemKind.BRIEFING,
        "Beredskapen på hurtigbåtrutene",
        starts_at=time(18, 5),
        speaker="Pål Skjerholm, næringskonsulent",
    )
    agenda = add(add(read_agenda(session, meeting_id), heading, 0), briefing, 1)
    save_agenda(session, agenda)
    meeting = read_meeting(session, meeting_id)
    save_meeting(session, replace(meeting, notice_note=in_form(_NOTE, meeting.language)))
    return meeting_id

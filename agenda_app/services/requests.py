"""What is asked for before a meeting: disqualification, exemption, leave."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.db.request_models import RequestRow
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.recused_points import point_refusals
from agenda_app.domain.requests import Request
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.services.attendance import (
    open_attendance,
    read_attendance,
    refuse_gone,
    telling_of,
)
from agenda_app.services.attendance_rows import put_request
from agenda_app.services.matters import points_in
from agenda_app.services.rows import free_id


def ask(session: Session, meeting_id: MeetingId, request: Request) -> Attendance:
    """Enter something that somebody asks for, and return what is known of the meeting then.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the person is nobody who could come, an item is not treated here, the same was
            asked before, it is about some points of what is answered in writing, or the minutes
            are locked.
    """
    before = open_attendance(session, meeting_id)
    _refuse_strange(session, meeting_id, before, request)
    if request.points and before.chamber.is_written:
        divided = Problem(ProblemKind.POINTS_IN_WRITING, request.person_id)
        raise UserError(*refusal(divided, telling_of(session, meeting_id, before)))
    for item in request.items if request.points else ():
        for reason in point_refusals(request.points, points_in(session, item)):
            raise UserError(reason)
    for known in before.requests:
        same = (known.person_id, known.is_leave) == (request.person_id, request.is_leave)
        if same and set(known.items) & set(request.items):
            name = before.chamber.beforehand[request.person_id].person_name
            raise UserError(
                Sentence(
                    f"{name} har alt bedt om dette i en av sakene.",
                    f"{name} har alt bede om dette i ei av sakene.",
                ),
                alike("Ta bort det som er ført, først."),
            )
    row = RequestRow(id=free_id(session, RequestRow, request.id), meeting_id=meeting_id)
    put_request(row, request)
    session.add(row)
    session.flush()
    return read_attendance(session, meeting_id)


def withdraw_request(session: Session, meeting_id: MeetingId, request: Request) -> Attendance:
    """Take back something that was asked for, and return what is known of the meeting then.

    Raises:
        NotFoundError: there is no such meeting, or somebody took it back in between.
        UserError: the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    refuse_gone(request in before.requests)
    session.delete(session.get_one(RequestRow, request.id))
    session.flush()
    return read_attendance(session, meeting_id)


def _refuse_strange(
    session: Session, meeting_id: MeetingId, before: Attendance, request: Request
) -> None:
    telling = telling_of(session, meeting_id, before)
    if request.person_id not in before.chamber.beforehand:
        stranger = Problem(ProblemKind.UNKNOWN_PERSON, request.person_id)
        raise UserError(*refusal(stranger, telling))
    unknown = [item for item in request.items if item not in before.chamber.items]
    if unknown or not request.items:
        strange = Problem(ProblemKind.UNKNOWN_ITEM, request.person_id)
        raise UserError(*refusal(strange, telling))

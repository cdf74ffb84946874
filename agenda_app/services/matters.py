"""What can be voted on in an item: what is recommended, and what was put forward."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.checks.dates import is_budget
from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.case import Proposal
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.matters import Matters
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.some_points import points_of
from agenda_app.domain.typed_points import with_points
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_item_minutes
from agenda_app.services.recommended import text_to_vote_on


def matters_in(
    session: Session, item: AgendaItem, minutes: ItemMinutes
) -> tuple[Matters, Proposal]:
    """Return what can be voted on in an item, and what is recommended by now.

    What was voted on stays what was voted on, whatever is recommended since.
    """
    meeting = _meeting_of(session, item)
    now, title = _recommended(session, item, meeting)
    is_council = meeting is None or _is_of_council(session, meeting)
    voted = minutes.voted_text
    is_budget_case = is_council and is_budget(title)
    is_chosen = is_budget_case if minutes.is_budget is None else minutes.is_budget
    recommendation = now if voted is None else voted.in_force(now)
    return Matters(recommendation, minutes.register, is_chosen, is_council), now


def points_in(session: Session, item_id: ItemId) -> tuple[RecusedPoint, ...]:
    """Return the points of an item that somebody can be out of.

    Raises:
        NotFoundError: there is no such item.
    """
    matters, _ = matters_in(
        session, read_item(session, item_id), read_item_minutes(session, item_id)
    )
    return points_of(matters)


def recommended_in(session: Session, item_id: ItemId) -> Proposal:
    """Return what is recommended in an item by now, whatever was voted on; perhaps no text.

    Raises:
        NotFoundError: there is no such item.
    """
    item = read_item(session, item_id)
    return _recommended(session, item, _meeting_of(session, item))[0]


def _recommended(
    session: Session, item: AgendaItem, meeting: Meeting | None
) -> tuple[Proposal, str]:
    """Return what is recommended in an item, and the title of its case, empty without one.

    Lines that begin with a label are its points, as those of a proposal are: it is voted on,
    changed and followed point by point, however it was typed.
    """
    if item.case_id is None or meeting is None:
        return Proposal("", with_points(item.text, {})), ""
    case = read_case(session, item.case_id)
    found, _ = text_to_vote_on(session, case, item.treatment_id, meeting.language, meeting.starts)
    text = with_points(found.text, {}) if found else ()
    return replace(found, text=text) if found else Proposal("", ()), case.title


def _meeting_of(session: Session, item: AgendaItem) -> Meeting | None:
    return None if item.id is None else read_meeting(session, meeting_of_item(session, item.id))


def _is_of_council(session: Session, meeting: Meeting) -> bool:
    return committee(session, meeting.committee_id).kind is CommitteeKind.MUNICIPAL_COUNCIL


def meeting_of_item(session: Session, item_id: ItemId) -> MeetingId:
    """Return the meeting on whose agenda an item stands."""
    return MeetingId(session.get_one(AgendaItemRow, item_id).meeting_id)

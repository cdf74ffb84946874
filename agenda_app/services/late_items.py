"""What the notice did not have: cases and briefings that are taken up in the meeting itself.

They are entered in the meeting, or afterwards as the rest of its minutes, until those are locked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState, add
from agenda_app.domain.case import CaseId
from agenda_app.domain.late_present import present_refusals
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.opening import LateItem, late_refusals
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.agendas import freeze_numbers, read_agenda, save_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.cases import read_case
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_rows import read_minutes, refuse_when_locked
from agenda_app.services.putting_on import put_cases
from agenda_app.terms import word

_CLOSED = {
    MeetingState.CANCELLED: Sentence(
        "Møtet er avlyst, og ingenting er tatt opp i det.",
        "Møtet er avlyst, og ingenting er teke opp i det.",
    ),
    MeetingState.APPROVED: Sentence(
        "Protokollen er godkjent, og det kan ikke føres mer i den.",
        "Protokollen er godkjend, og det kan ikkje førast meir i han.",
    ),
}


_PAPERS_OF_BOARD = Sentence(
    "I styret for et kommunalt foretak kan ingen stanse en sak på sakslisten fordi dokumentene kom "
    "sent (koml. § 11-1).",
    "I styret for eit kommunalt føretak kan ingen stanse ei sak på saklista fordi dokumenta kom "
    "seint (koml. § 11-1).",
)


@dataclass(frozen=True, slots=True)
class LateCase:
    """A case that is, or was, put before a meeting that has begun.

    Attributes:
        late: what was ruled about it; with ``item_id`` it is on the agenda already.
        case_id: the case of the queue, None for a new one with the title of ``late``.
    """

    late: LateItem
    case_id: CaseId | None = None


def take_up_late(session: Session, meeting_id: MeetingId, wanted: LateCase) -> LateItem:
    """Note what was ruled about a late case, and put it on the agenda when it may be decided.

    Unless the chair or a third of those present object (koml. § 11-3 fifth para), or anybody in
    the board of a municipal company (§ 9-9), it gets the next number at once: the numbers of a
    meeting that was sent are fixed. One that is stopped stays where it was.

    Raises:
        NotFoundError: there is no such meeting or case.
        UserError: the meeting is called off, its minutes are locked, the case stands on an agenda,
            or the ruling cannot be.
    """
    _refuse_when_closed(session, meeting_id)
    late = wanted.late
    if late.item_id is None and wanted.case_id is not None:
        late = replace(late, title=_public_title(session, meeting_id, wanted.case_id))
    there = read_attendance(session, meeting_id)
    if late.only_papers and there.chamber.board:
        raise UserError(_PAPERS_OF_BOARD)
    late = replace(late, board=0 if late.only_papers else there.chamber.board)
    for reason in (*late_refusals(late), *present_refusals(late, there)):
        raise UserError(reason)
    if late.item_id is None and not late.is_stopped:
        late = replace(late, item_id=_placed(session, meeting_id, late.title, wanted.case_id))
    if late.item_id is not None:
        # The agenda says what it is called, to each audience as it may know.
        late = replace(late, title="")
    minutes = read_minutes(session, meeting_id)
    others = tuple(
        one for one in minutes.opening.late if late.item_id is None or one.item_id != late.item_id
    )
    opening = replace(minutes.opening, late=(*others, late))
    save_minutes(session, replace(minutes, opening=opening))
    return late


def _refuse_when_closed(session: Session, meeting_id: MeetingId) -> None:
    """Let nothing be taken up in a meeting that was not held, or whose minutes are finished."""
    refuse_when_locked(session, meeting_id)
    closed = _CLOSED.get(read_meeting(session, meeting_id).state)
    if closed is not None:
        raise UserError(closed)


def _public_title(session: Session, meeting_id: MeetingId, case_id: CaseId) -> str:
    """Return what everybody may know that a case is called, for it has no line of its own yet."""
    case, meeting = read_case(session, case_id), read_meeting(session, meeting_id)
    if case.access.is_public(meeting.date):
        return case.title
    return case.public_title or word(AccessState.EXEMPT, meeting.language)


def _placed(session: Session, meeting_id: MeetingId, title: str, case_id: CaseId | None) -> ItemId:
    if case_id is None:
        day = read_meeting(session, meeting_id).date
        case_id = add_blank_case(session, title.strip(), day).id
    assert case_id is not None
    put_cases(session, meeting_id, [case_id], afterwards=True)
    freeze_numbers(session, meeting_id)
    query = select(AgendaItemRow.id).filter_by(meeting_id=meeting_id, case_id=case_id)
    return ItemId(session.scalars(query.order_by(AgendaItemRow.id.desc())).first() or 0)


def take_up_briefing(
    session: Session, meeting_id: MeetingId, title: str, speaker: str = ""
) -> ItemId:
    """Put a briefing that nobody had planned on the agenda of a meeting; nothing is decided in it.

    One that is entered after the meeting was closed counts as given, as ``adjourn`` has it of the
    others.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it has no title, the meeting is called off, or its minutes are locked.
    """
    _refuse_when_closed(session, meeting_id)
    if not title.strip():
        raise UserError(
            Sentence("Skriv hva orienteringen gjelder.", "Skriv kva orienteringa gjeld.")
        )
    agenda = read_agenda(session, meeting_id)
    is_held = read_meeting(session, meeting_id).state is MeetingState.HELD
    state = ItemState.TREATED if is_held else ItemState.PLANNED
    item = AgendaItem(None, ItemKind.BRIEFING, title.strip(), state=state, speaker=speaker.strip())
    before = {one.id for one in agenda.items}
    saved = save_agenda(session, add(agenda, item, len(agenda.items)))
    return next(one.id for one in saved.items if one.id is not None and one.id not in before)

"""The item in which the next meeting approves minutes makes itself when they are locked."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import Agenda, AgendaItem, ItemKind, ItemType, add
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.meeting_lines import next_planned
from agenda_app.services.meetings import read_meeting
from agenda_app.terms import word
from agenda_app.words import approval_title, approval_titles

_APPROVAL = StandardItem.APPROVE_MINUTES


def put_up_for_approval(session: Session, meeting_id: MeetingId) -> None:
    """Let the committee's next meeting that is not called yet approve the minutes of this one.

    An item that names no meeting yet gets the name of this one; where the minutes of another
    meeting are to be approved, this one's get an item of their own beside it. When no meeting is
    planned, the next that is planned takes the item along by itself.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    following = next_planned(session, meeting.committee_id, meeting.starts)
    if following is None or following.id is None:
        return
    language = following.language
    title = approval_title(meeting.date, language, meeting.apart)
    agenda = read_agenda(session, following.id)
    there = [item for item in agenda.items if item.standard is _APPROVAL]
    if any(item.title == title for item in there):
        return
    # Named before there was another meeting on the day, or not named at all.
    less = {word(_APPROVAL, language), *approval_titles(meeting, language)}
    nameless = next((item for item in there if item.title in less), None)
    if nameless is None:
        save_agenda(session, _beside(agenda, there, title))
    else:
        named = (replace(i, title=title) if i is nameless else i for i in agenda.items)
        save_agenda(session, replace(agenda, items=tuple(named)))


def _beside(agenda: Agenda, there: list[AgendaItem], title: str) -> Agenda:
    """Return an agenda with the item after its like, after the approval of the notice, or first."""
    item = AgendaItem(
        id=None, kind=ItemKind.STANDARD, title=title, type=ItemType.PS, standard=_APPROVAL
    )
    opening = [i for i in agenda.items if i.standard is StandardItem.APPROVE_NOTICE]
    before = there[-1:] or opening[-1:]
    return add(agenda, item, agenda.items.index(before[0]) + 1 if before else 0)

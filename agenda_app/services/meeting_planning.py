"""Planning a meeting: its day, its place, and the items it begins with."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemKind, ItemType
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import (
    Meeting,
    MeetingForm,
    MeetingId,
    MeetingState,
    Urgency,
)
from agenda_app.services import agendas
from agenda_app.services.approval_item import approve_anew
from agenda_app.services.committees import committee
from agenda_app.services.meetings import read_meeting, refuse_form
from agenda_app.services.municipality import the_municipality
from agenda_app.services.reporting import report_to
from agenda_app.services.same_day import refuse_same_time
from agenda_app.terms import word

_NUMBERED = {StandardItem.APPROVE_NOTICE, StandardItem.APPROVE_MINUTES, StandardItem.REFERRALS}


def add_meeting(
    session: Session,
    committee_id: CommitteeId,
    day: dt.date,
    *,
    at: dt.time | None = None,
    place: str = "",
    language: Language | None = None,
    is_constituting: bool = False,
    form: MeetingForm = MeetingForm.IN_ROOM,
    urgency: Urgency | None = None,
) -> Meeting:
    """Plan a meeting; time, place and standard items come from the committee when not given.

    A case that is decided in writing has no meeting around it, so none of the standard items.

    Raises:
        UserError: the committee has another meeting then, or cannot meet so.
    """
    body = committee(session, committee_id)
    starts = dt.datetime.combine(day, at or body.starts_at)
    wanted = Meeting(
        *(None, committee_id, starts), is_constituting=is_constituting, form=form, urgency=urgency
    )
    refuse_form(body, wanted)
    refuse_same_time(session, body, starts)
    chosen = language or the_municipality(session).language
    row = MeetingRow(
        version=1,
        committee_id=committee_id,
        starts=starts,
        place=place or body.place,
        language=chosen.value,
        state=MeetingState.PLANNED.value,
        number=0,
        notice_note="",
        is_constituting=is_constituting,
        form=form.value,
        urgency=urgency.value if form.is_urgent and urgency is not None else None,
        demanded=0,
    )
    session.add(row)
    session.flush()
    meeting_id = MeetingId(row.id)
    usual = () if form is MeetingForm.WRITTEN else body.standard_items
    items = tuple(_standard_item(kind, chosen) for kind in usual)
    agendas.save_agenda(session, Agenda(meeting_id, items, row.version))
    approve_anew(session, committee_id)
    report_to(session, committee_id)
    return read_meeting(session, meeting_id)


def _standard_item(kind: StandardItem, language: Language) -> AgendaItem:
    return AgendaItem(
        id=None,
        kind=ItemKind.STANDARD,
        title=word(kind, language),
        type=ItemType.PS if kind in _NUMBERED else None,
        standard=kind,
    )

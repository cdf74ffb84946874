"""A meeting that was never sent can be removed, and comes back under its id with its agenda."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.domain.agenda import Agenda
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingId, MeetingState
from agenda_app.domain.proof import Excuse
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.committees import committee
from agenda_app.services.excuses import excuses_of, keep_excuse, take_excuse_back
from agenda_app.services.meetings import delete_meeting, read_meeting
from agenda_app.services.reporting import report_to, still_told
from agenda_app.services.rows import free_id
from agenda_app.services.same_day import refuse_same_time
from agenda_app.services.written import Written, bring_written_back, take_written


@dataclass(frozen=True, slots=True)
class RemovedMeeting:
    """A meeting as it was, with its agenda, what was said to be no secret, and its minutes."""

    meeting: Meeting
    agenda: Agenda
    excuses: tuple[Excuse, ...] = ()
    written: Written = field(default_factory=Written)


def removable_meeting(session: Session, meeting_id: MeetingId) -> Meeting:
    """Return a meeting that can be removed, without touching it.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it has been sent out, so it belongs to the record.
    """
    meeting = read_meeting(session, meeting_id)
    if meeting.state in FROZEN or any(i.frozen for i in read_agenda(session, meeting_id).items):
        raise UserError(
            Sentence(
                "Møtet er sendt ut og kan ikke slettes.",
                "Møtet er sendt ut og kan ikkje slettast.",
            ),
            Sentence(
                "Det blir stående i arkivet. Skal det ikke holdes, kan du avlyse det.",
                "Det blir ståande i arkivet. Skal det ikkje haldast, kan du avlyse det.",
            ),
        )
    return meeting


def remove_meeting(
    session: Session, meeting_id: MeetingId, now: datetime | None = None
) -> RemovedMeeting:
    """Delete a meeting and return what is needed to bring it back; its cases wait again.

    Args:
        session: an open write.
        meeting_id: the meeting.
        now: as in ``report_to``.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it has been sent out, so it belongs to the record.
    """
    gone = RemovedMeeting(
        removable_meeting(session, meeting_id),
        read_agenda(session, meeting_id),
        excuses_of(session, meeting_id),
        take_written(session, meeting_id),
    )
    for excuse in gone.excuses:
        take_excuse_back(session, meeting_id, excuse.words)
    delete_meeting(session, meeting_id)
    session.flush()
    report_to(session, gone.meeting.committee_id, now)
    return gone


def bring_meeting_back(session: Session, gone: RemovedMeeting) -> Meeting:
    """Plan a removed meeting again as it was, and return it.

    What was decided in the committee's place is not reported again where another meeting does by
    now, or where that was taken back.

    Raises:
        UserError: one of its cases stands on another agenda by now, or the committee meets then.
    """
    meeting = gone.meeting
    if meeting.state is not MeetingState.CANCELLED:
        refuse_same_time(session, committee(session, meeting.committee_id), meeting.starts)
    row = MeetingRow(
        id=free_id(session, MeetingRow, meeting.id),
        version=meeting.version,
        committee_id=meeting.committee_id,
        starts=meeting.starts,
        ends_at=meeting.ends_at,
        place=meeting.place,
        language=meeting.language.value,
        state=meeting.state.value,
        number=0,
        notice_note=meeting.notice_note,
        is_constituting=meeting.is_constituting,
        form=meeting.form.value,
        urgency=meeting.urgency and meeting.urgency.value,
        demanded=meeting.demanded,
    )
    session.add(row)
    session.flush()
    back = MeetingId(row.id)
    for excuse in gone.excuses:
        keep_excuse(session, back, excuse)
    items = still_told(session, meeting.committee_id, gone.agenda.items)
    wanted = replace(gone.agenda, meeting_id=back, items=items, version=row.version)
    agenda = save_agenda(session, wanted)
    pairs = zip(items, agenda.items, strict=True)
    ids = {old.id: new.id for old, new in pairs if old.id is not None and new.id is not None}
    bring_written_back(session, gone.written, back, ids)
    return read_meeting(session, back)

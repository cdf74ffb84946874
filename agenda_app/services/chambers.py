"""Who sits in a meeting: read off the register, and kept as it is when the minutes are locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import MeetingRow
from agenda_app.domain.agenda import ItemId, ItemKind
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Roster, Seat
from agenda_app.domain.kept_chamber import from_json, to_json
from agenda_app.domain.meeting import Meeting, MeetingForm, MeetingId
from agenda_app.domain.urgent_meetings import is_stopped
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee, committees, roster
from agenda_app.services.damage import reading
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes


def chamber_of(session: Session, meeting: Meeting) -> Chamber:
    """Return the seats of a meeting, and its items in the order in which they are treated.

    Locked minutes have the seats that they were locked with. Else they are those of the committee
    on the meeting's day, as many as there were at the roll call, and the mayor is the one of that
    day.
    """
    assert meeting.id is not None
    items = treated_items(session, meeting.id)
    row = session.get(MinutesRow, meeting.id)
    if row is not None and row.chamber is not None:
        with reading(session, meeting.id):
            kept = from_json(row.chamber)
        return _chamber(meeting, kept.roster, items, kept.council)
    seats = roster(session, meeting.committee_id, meeting.date)
    called = session.get_one(MeetingRow, meeting.id).seats
    if called is not None:
        seats = replace(seats, committee=replace(seats.committee, seats=called))
    return _chamber(meeting, seats, items, _council_members(session, meeting.date))


def _chamber(
    meeting: Meeting, seats: Roster, items: tuple[ItemId, ...], council: tuple[Seat, ...]
) -> Chamber:
    is_written = meeting.form is MeetingForm.WRITTEN
    made = Chamber(seats, items, council, meeting.is_constituting, is_written)
    return replace(made, is_stopped=is_stopped(meeting, made.size))


def freeze_chamber(session: Session, meeting_id: MeetingId) -> None:
    """Keep who sits in a meeting with its minutes: they are being locked."""
    chamber = chamber_of(session, read_meeting(session, meeting_id))
    session.get_one(MinutesRow, meeting_id).chamber = to_json(chamber)


def keep_seats(session: Session, meeting_id: MeetingId, *, is_called: bool) -> None:
    """Keep how many seats there are at the roll call, and let go of it where that is taken back.

    Half of them make a quorum (koml. § 11-9): a committee that gets more seats afterwards makes no
    vote void that was taken.
    """
    row = session.get_one(MeetingRow, meeting_id)
    if not is_called:
        row.seats = None
    elif row.seats is None:
        row.seats = committee(session, CommitteeId(row.committee_id)).seats
    session.flush()


def are_seats_changed(session: Session, meeting_id: MeetingId) -> bool:
    """Tell whether the committee has another number of seats now than at the roll call."""
    row = session.get_one(MeetingRow, meeting_id)
    return row.seats not in {None, committee(session, CommitteeId(row.committee_id)).seats}


def treated_items(session: Session, meeting_id: MeetingId) -> tuple[ItemId, ...]:
    """Return the items of a meeting in the order in which they are treated, without headings.

    What the minutes say nothing of, since it was added after, comes last.
    """
    listed = [
        item.id
        for item in read_agenda(session, meeting_id).items
        if item.id is not None and item.kind is not ItemKind.HEADING
    ]
    order = dict.fromkeys(i for i in read_minutes(session, meeting_id).order if i in listed)
    return (*order, *(item for item in listed if item not in order))


def council_id(session: Session) -> CommitteeId | None:
    """Return the municipal council, None where none is registered."""
    bodies = committees(session, active_only=False)
    kind = CommitteeKind.MUNICIPAL_COUNCIL
    return next((one.id for one in bodies if one.kind is kind and one.id is not None), None)


def _council_members(session: Session, on: date) -> tuple[Seat, ...]:
    council = council_id(session)
    return () if council is None else roster(session, council, on).members

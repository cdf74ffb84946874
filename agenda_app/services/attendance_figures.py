"""How often everybody was present in a period, under the names that a list prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.alphabet import by_surname, norwegian_key
from agenda_app.domain.attendance_statistics import Attendance, attendance_statistics
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import presences_in
from agenda_app.domain.printed_lists import StatisticsContent, StatisticsLine
from agenda_app.files.store import FileStore
from agenda_app.services.committees import committees
from agenda_app.services.municipality import the_municipality
from agenda_app.services.sat_meetings import SatMeeting, lacking_words, period_head, sat_meetings


def statistics_content(
    session: Session,
    files: FileStore,
    first: date,
    last: date,
    today: date,
    committee_id: CommitteeId | None = None,
) -> StatisticsContent:
    """Return the attendance of a period, both days included, in all committees or one.

    Raises:
        UserError: the period ends before it begins.
    """
    found = sat_meetings(session, first, last, today, committee_id)
    records = [
        record
        for one in found.meetings
        for record in presences_in(one.meeting, one.attendance, one.hours)
    ]
    counted = attendance_statistics(records, first, last)
    names = {
        person: seat.person_name
        for one in found.meetings
        for person, seat in one.attendance.chamber.known.items()
    }
    bodies = {body.id: body.name for body in committees(session, active_only=False)}
    municipality = the_municipality(session)
    about = bodies.get(committee_id, "")
    parties = _lists(found.meetings)
    lines = (
        StatisticsLine(names[person], attendance, parties.get(person, ""))
        for person, attendance in counted.persons
    )
    return StatisticsContent(
        head=period_head(files, municipality, first, last, today, about),
        meetings=len(found.meetings),
        total=counted.total,
        persons=tuple(sorted(lines, key=lambda line: by_surname(line.name))),
        parties=_named((party, attendance) for party, attendance in counted.parties),
        committees=_named((bodies[body], attendance) for body, attendance in counted.committees),
        lacking=tuple(lacking_words(line) for line in found.lacking),
    )


def _named(counted: Iterable[tuple[str, Attendance]]) -> tuple[StatisticsLine, ...]:
    """Return the lines by name, those without a party last."""
    lines = (StatisticsLine(name, attendance) for name, attendance in counted)
    return tuple(sorted(lines, key=lambda line: (not line.name, norwegian_key(line.name))))


def _lists(meetings: Iterable[SatMeeting]) -> Mapping[PersonId, str]:
    """Return what everybody stood for, short, in the order of the meetings."""
    found: dict[PersonId, dict[str, None]] = {}
    for one in meetings:
        for person, seat in one.attendance.chamber.people.items():
            short = seat.party or (seat.list_name if seat.own_party is None else "")
            if short:
                found.setdefault(person, {})[short] = None
    return {person: ", ".join(lists) for person, lists in found.items()}

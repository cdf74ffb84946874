"""The people who may sign the minutes, as lines of the end of the meeting."""

from __future__ import annotations

from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.seat_lines import about
from agenda_app.ui.live.seat_list import SeatLine


def signer_lines(live: LiveMeeting) -> list[SeatLine]:
    """Return who may sign: who came, or all members where nobody does; and who is chosen.

    Somebody chosen who did not come stands there to be taken out again.
    """
    chosen, attendance = live.minutes.signers, live.attendance
    people = attendance.chamber.people
    came = attendance.chamber.own_seats if live.is_written else attendance.came
    return [
        SeatLine(person, people[person].person_name, about(people[person]), "", person in chosen)
        for person in dict.fromkeys((*people, *chosen))
        if person in people and (person in came or person in chosen)
    ]

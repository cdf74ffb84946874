"""For whom a deputy met is told in the order of the meeting."""

from __future__ import annotations

from datetime import date

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import (
    Arrived,
    Left,
    Moment,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.telling import Telling
from tests.council import at, eleven, lines, met

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)
DEPUTY = PersonId(21)


def test_a_deputy_who_met_for_several_met_for_them_by_the_clock() -> None:
    moments = [Moment(Phase.BEFORE, item, at(18, n)) for n, item in ((20, FIRST), (40, THIRD))]
    attendance = entered(
        met(eleven(), away=[3, 4], d21=3),
        Left(None, DEPUTY, moments[0]),
        Arrived(None, PersonId(3), moments[0]),
        Arrived(None, DEPUTY, moments[1], PersonId(4)),
        Recusal(None, PersonId(5), SECOND, Ground.PARTY),
        SteppedIn(None, DEPUTY, SECOND, PersonId(5)),
    )
    how = Telling(attendance, lines(attendance.chamber), Language.BOKMAL, date(2026, 4, 29))
    (line,) = attendance_lists(how).deputies
    assert [one.split(",")[0] for one in line.met_for.split("; ")] == [
        "Person 3",
        "Person 5",
        "Person 4",
    ]

"""How many a third is counted of when somebody objects to a late case (koml. § 11-3 fifth para).

It is those present, whom the attendance knows; what is written down is one of the numbers that it
had at some time in the meeting.
"""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.item_attendance import places_in
from agenda_app.domain.opening import LateItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.stints import seated_at

NO_ROLL = Sentence(
    "Oppropet må føres først: Det kommer an på hvor mange som er til stede.",
    "Oppropet må førast først: Det kjem an på kor mange som er til stades.",
)


def present_refusals(late: LateItem, attendance: Attendance) -> Iterator[Sentence]:
    """Yield why so many cannot have been present when it was asked who objects."""
    if attendance.opened is None:
        yield NO_ROLL
        return
    least, most = present_range(attendance)
    if least <= late.present <= most:
        return
    told = str(most) if least == most else f"{least}–{most}"
    yield Sentence(
        f"Etter oppropet og frammøtet var {told} til stede, ikke {late.present}.",
        f"Etter oppropet og frammøtet var {told} til stades, ikkje {late.present}.",
    )


def present_range(attendance: Attendance) -> tuple[int, int]:
    """Return how few and how many seats were filled at once in the meeting."""
    counts = [attendance.at_roll_call]
    for moment in _moments(attendance):
        seated = seated_at(attendance.chamber, attendance.stints, moment)
        counts.append(sum(person is not None for person in seated))
    return min(counts), max(counts)


def _moments(attendance: Attendance) -> Iterator[Moment]:
    """Yield the moments of a meeting between which nobody comes or goes."""
    for item in attendance.chamber.items:
        yield Moment(Phase.BEFORE, item)
        for place in (0, *places_in(attendance.events, item)):
            yield Moment(Phase.DURING, item, after=place)
        yield Moment(Phase.AFTER, item)

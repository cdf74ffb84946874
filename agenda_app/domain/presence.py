"""From the events of one meeting to who sat in it for how long: for fees and for statistics.

The share of a meeting is counted by the clock where it was noted when somebody came and left. Where
a time is missing, that one and whoever else sat in the same seat are counted by the items, so that
shares of one seat never come to more than the meeting: somebody was there for an item who had a
seat when it was first put to the vote. Who was there for all of them missed nothing, whatever the
clock says, and who steps aside in an item is at the meeting all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from fractions import Fraction

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.attendance_statistics import Presence
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import Committee, Role, Seat
from agenda_app.domain.filled_seats import filled_seats
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.people import PersonId
from agenda_app.domain.seats_taken import sat_there
from agenda_app.domain.sittings import Sitting
from agenda_app.domain.stays import Clock, ItemHours, clocks_of, hours_of, stays_in, visits_in
from agenda_app.domain.stints import Stint, seated_at

REPORTED, LATE_OR_EARLY, UNREPORTED = "reported", "late_or_early", ""
"""Why somebody was not there all the time: it was reported or granted; not reported, but the person
was there for some of it; not reported at all.

What was given as the reason is for the office alone (it can be about health), so statistics never
hold it.
"""


@dataclass(frozen=True, slots=True)
class Sat:
    """How long one person was there.

    Attributes:
        share: of the meeting, 0 to 1: of its time, or else of its items.
        as_deputy: the person has no seat of their own.
        stays: from when to when they were there, each stretch.
        hours: how long they were there in all, None when a time was not noted.
        by_items: the share is one of the items, since a time is missing.
    """

    share: Fraction
    as_deputy: bool
    stays: tuple[Clock, ...] = ()
    hours: Fraction | None = None
    by_items: bool = False


def who_sat(
    attendance: Attendance, ended: time | None, hours: ItemHours | None = None
) -> dict[PersonId, Sat]:
    """Return everybody who was at a meeting, members in the order of the seats, then deputies.

    Args:
        attendance: what was written down.
        ended: when the meeting was closed, None when nobody noted it.
        hours: of the items; they tell when somebody came or left where nobody noted that itself.
    """
    stays = stays_in(attendance, ended, hours or {})
    chamber = attendance.chamber
    stints: dict[PersonId, list[Stint]] = {}
    for stint in attendance.stints:
        stints.setdefault(stint.person_id, []).append(stint)
    stepped = [
        event
        for item in attendance.items
        for event in attendance.stepped_in(item)
        if sat_there(attendance, event)
    ]
    present = dict.fromkeys((*stints, *(event.person_id for event in stepped)), 0)
    for number in attendance.items:
        seated = seated_at(chamber, attendance.stints, Moment(Phase.DURING, number, after=0))
        # Who sits for some points is called in for the item, and is there for it.
        parts = (part for part, *_ in attendance.parts(number))
        called = (event for part in parts for event in part.stepped_in)
        here = {*seated, *(event.person_id for event in called if event in stepped)}
        for person in present:
            present[person] += person in here
    there = {person: hours_of(stays.get(person, [])) for person in present}
    timed = _timed(attendance, ended, there)
    total = len(attendance.items)

    def share_of(person: PersonId) -> Fraction:
        share = Fraction(present[person], total) if total else Fraction(person in stints)
        return timed.get(person, share) if share < 1 else share

    found = {
        person: Sat(
            share_of(person),
            person not in chamber.own_seats,
            clocks_of(stays.get(person, [])),
            there[person],
            person not in timed,
        )
        for person in present
    }
    order = {person: place for place, person in enumerate((*chamber.own_seats, *chamber.people))}
    return dict(sorted(found.items(), key=lambda pair: (pair[1].as_deputy, order[pair[0]])))


def _timed(
    attendance: Attendance, ended: time | None, there: Mapping[PersonId, Fraction | None]
) -> dict[PersonId, Fraction]:
    """Return for how much of a meeting's time everybody was there whom the clock can tell of.

    Left out are those of whom a time is missing, and who sat in a seat with them. Somebody who was
    there for less than a minute has no share that a clock could tell.
    """
    opened = attendance.opened
    whole = hours_of([(None if opened is None else opened.at, ended)])
    if not whole:
        return {}
    untold = _with_their_seats(attendance, {person for person, hours in there.items() if not hours})
    return {
        person: min(Fraction(1), hours / whole)
        for person, hours in there.items()
        if hours and person not in untold
    }


def _with_their_seats(attendance: Attendance, people: set[PersonId]) -> set[PersonId]:
    """Return some people and whoever sat in a seat with one of them, or with one of those."""
    seats: dict[int, set[PersonId]] = {}
    for stint in attendance.stints:
        seats.setdefault(stint.seat, set()).add(stint.person_id)
    every = (part for item_id in attendance.items for part in attendance.parts(item_id))
    for stage in (stage for stages in every for stage in stages):
        for number, place in enumerate(stage.places):
            seats.setdefault(number, set()).update(s.membership.person_id for s in place.sat)
    found, before = people, set[PersonId]()
    while found != before:
        before = found
        found = found.union(*(sat for sat in seats.values() if sat & found))
    return found


def sittings_in(
    meeting: Meeting,
    committee: Committee,
    attendance: Attendance,
    sheets: Mapping[PersonId, ClaimSheet],
    hours: ItemHours | None = None,
) -> Iterator[Sitting]:
    """Yield a sitting for everybody who was at a meeting or claims something for it.

    The mayor who came without a seat (koml. § 6-1 third para), or whoever the mayor sent, was there
    for no part of it that gives a fee: one is paid only where somebody decided which part of it.
    The same holds of a deputy who was called in for an item and was aside in it, too: what work was
    done then no act says (koml. § 8-4).

    Args:
        meeting: the meeting, with when it ended.
        committee: whose it is.
        attendance: who was there.
        sheets: what is claimed for it.
        hours: of its items, as in ``who_sat``.
    """
    assert meeting.id is not None
    assert committee.id is not None
    sat = who_sat(attendance, meeting.ends_at, hours)
    people, known = attendance.chamber.people, attendance.chamber.known
    visited = visits_in(attendance, meeting.ends_at, hours or {})
    stepped_in = (event for item in attendance.items for event in attendance.stepped_in(item))
    called = {event.person_id: None for event in stepped_in if event.person_id not in sat}
    for person in dict.fromkeys((*sat, *called, *visited, *(p for p in sheets if p in known))):
        sheet = sheets.get(person) or ClaimSheet(meeting.id, person)
        seat = known[person]
        as_deputy = person in people and person not in attendance.chamber.own_seats
        visit = clocks_of(visited.get(person, []))
        here = sat.get(person) or Sat(Fraction(0), as_deputy, visit)
        role = seat.membership.role if person in people else Role.MEMBER
        yield Sitting(
            meeting.id,
            person,
            seat.person_name,
            committee.id,
            committee.name,
            meeting.date,
            Role.DEPUTY if here.as_deputy else role,
            here.share,
            here.stays,
            sheet.kind,
            sheet.decided_factor,
            sheet.claims,
            here.hours,
            here.by_items,
            meeting.apart,
            person in called,
            person in visited and person not in sat,
        )


def presences_in(
    meeting: Meeting, attendance: Attendance, hours: ItemHours | None = None
) -> Iterator[Presence]:
    """Yield every member of a meeting, there or not, and the deputies who were there.

    A deputy was there for as long as they sat; the seat of a member was filled for as long as one
    sat there while it else stood empty, so no seat is filled twice.

    Args:
        meeting: the meeting, with when it ended.
        attendance: who was there.
        hours: of its items, as in ``who_sat``.
    """
    assert meeting.id is not None
    sat = who_sat(attendance, meeting.ends_at, hours)
    shares = {person: one.share for person, one in sat.items()}
    by_items = [person for person, one in sat.items() if one.by_items]
    filled = filled_seats(attendance, shares, by_items, meeting.ends_at, hours or {})
    nothing = Sat(Fraction(0), False)
    excused = {one.person_id for one in attendance.absences}
    excused |= {stint.person_id for stint in attendance.stints if stint.on_leave}
    people = attendance.chamber.people
    for person in (*attendance.chamber.own_seats, *(p for p, s in sat.items() if s.as_deputy)):
        here = sat.get(person)
        as_deputy = person not in attendance.chamber.own_seats
        known = here or nothing
        yield Presence(
            meeting.id,
            meeting.committee_id,
            meeting.date,
            person,
            party_of(people[person]),
            known.share,
            REPORTED if person in excused else LATE_OR_EARLY if here else UNREPORTED,
            as_deputy,
            filled.get(person, Fraction(0)),
        )


def party_of(seat: Seat) -> str:
    """Return the list that somebody was elected for, or the party they have now, "" of neither."""
    return (seat.list_name or seat.list_abbreviation) if seat.own_party is None else seat.own_party

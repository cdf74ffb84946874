"""The seats of a meeting as lines of the attendance, and what was entered about one of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.absences import is_for_item, is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Attended,
    Chaired,
    Event,
    Left,
    Moment,
    Opened,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Role, Seat
from agenda_app.domain.item_attendance import Place
from agenda_app.domain.open_requests import deciders_on, open_requests
from agenda_app.domain.people import PersonId
from agenda_app.domain.request_words import asked_for, kind_of
from agenda_app.domain.seats_taken import parts_for
from agenda_app.domain.sentence import listed
from agenda_app.domain.some_points import points_of
from agenda_app.domain.visit_words import MAYOR
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_words import aside_word, aside_words, surname, takes_part
from agenda_app.ui.live.recusal_form import RecusalQuestion
from agenda_app.ui.live.roll_draft import RollDraft
from agenda_app.ui.live.seat_list import EmptySeat, Holder, SeatLine
from agenda_app.ui.live.words import time_of_day

translate = QCoreApplication.translate


def roll_lines(draft: RollDraft) -> list[SeatLine]:
    """Return the members before the roll is called, then the mayor where there is no seat."""
    people = draft.attendance.chamber.people
    found = []
    for seat in draft.members:
        person = seat.membership.person_id
        note = _asks_beforehand(draft.attendance, person)
        if person in draft.away:
            note = translate("Attendance", "– away")
            if draft.away[person] is not None:
                note = translate("Attendance", "– reported absence")
            if person in draft.calls:
                deputy = people[draft.calls[person].person_id].person_name
                note = translate("Attendance", "{note}, {deputy} sits").format(
                    note=note, deputy=deputy
                )
        found.append(
            SeatLine(person, seat.person_name, about(seat), note, person not in draft.away)
        )
    for number in draft.empty_seats:
        sits = draft.on_empty.get(number)
        note = "" if sits is None else _sits(people[sits.person_id])
        found.append(SeatLine(EmptySeat(number), empty_seat(), "", note, sits is not None))
    return [*found, *_mayor_lines(draft.attendance, draft.visitor)]


def empty_seat() -> str:
    """Return what a seat is called that nobody holds."""
    return translate("Attendance", "Empty seat")


def _sits(seat: Seat) -> str:
    return "– " + translate("Attendance", "{deputy} sits").format(deputy=seat.person_name)


def _asks_beforehand(attendance: Attendance, person: PersonId) -> str:
    """Return what somebody asked for before the meeting, empty when nothing."""
    asked = [request for request in attendance.requests if request.person_id == person]
    kinds = dict.fromkeys(spoken(asked_for(kind_of(request))) for request in asked)
    words = translate("Attendance", "– asks beforehand: {what}")
    return words.format(what=", ".join(kinds)) if kinds else ""


def _mayor_lines(
    attendance: Attendance, visitor: PersonId | None, more: str = ""
) -> Iterator[SeatLine]:
    """Yield the mayor as a line of the list, where he or she may come without a seat."""
    chamber = attendance.chamber
    mayor = chamber.mayor
    if mayor is None:
        return
    person = mayor.membership.person_id
    note = _asks_beforehand(attendance, person)
    if is_reported(attendance.absences, person):
        note = translate("Attendance", "– reported absence")
    if visitor is not None:
        note = f"– {more}" if more else translate("Attendance", "– does not vote")
        if visitor != person:
            note = translate("Attendance", "– {name} comes instead").format(
                name=chamber.visitors[visitor].person_name
            )
    about_mayor = about_guest(chamber, mayor)
    yield SeatLine(person, mayor.person_name, about_mayor, note, visitor is not None)


def lines_of(live: LiveMeeting, item_id: ItemId) -> list[SeatLine]:
    """Return the members' seats as they are in an item, then the mayor where there is no seat."""
    attendance = live.attendance
    places = attendance.in_points(item_id).places
    seats = [_line(live, item_id, number) for number in range(len(places))]
    if live.is_written:
        return seats
    visitor = attendance.visitor(item_id)
    aside = ""
    if visitor is not None and not takes_part(live, visitor, item_id):
        aside = aside_word(live, visitor, item_id)
    return [*seats, *_mayor_lines(attendance, visitor, aside)]


def line_of(attendance: Attendance, item_id: ItemId, person: PersonId) -> Holder | None:
    """Return in whose line somebody is there who has none: that of the seat, or the mayor's."""
    chamber = attendance.chamber
    if chamber.mayor is not None and person not in chamber.people:
        return chamber.mayor.membership.person_id
    for number, place in enumerate(attendance.in_points(item_id).places):
        if any(seat.membership.person_id == person for seat in place.sat):
            held = chamber.holder(number)
            return EmptySeat(number) if held is None else held
    return None


def _line(live: LiveMeeting, item_id: ItemId, number: int) -> SeatLine:
    place = live.attendance.in_points(item_id).places[number]
    if place.holder is None:
        note = ", ".join(_notes(live, item_id, place)) if place.sat else ""
        note = f"– {note}" if note else ""
        return SeatLine(EmptySeat(number), empty_seat(), "", note, bool(place.sat))
    person = place.holder.membership.person_id
    there = any(seat.membership.person_id == person for seat in place.sat)
    notes = list(_notes(live, item_id, place))
    note = f"– {', '.join(notes)}" if notes else ""
    return SeatLine(person, place.holder.person_name, about(place.holder), note, there)


def _notes(live: LiveMeeting, item_id: ItemId, place: Place) -> Iterator[str]:
    member = None if place.holder is None else place.holder.membership.person_id
    acting = None if place.acting is None else place.acting.membership.person_id
    if not place.sat:
        yield translate("Attendance", "away")
    for seat in place.sat:
        person = seat.membership.person_id
        if person != member:
            name = surname(seat.person_name)
            sits = translate("Attendance", "{deputy} sits")
            if live.is_written:
                sits = translate("Attendance", "{deputy} answers")
            yield sits.format(deputy=name)
        elif is_for_item(live.attendance.absences, person, item_id):
            yield translate("Attendance", "reported absence from this item")
        if person != acting:
            yield aside_words(live, person, item_id)
    chair = live.attendance.items[item_id].chair
    is_chair = any(seat.membership.person_id == chair for seat in place.sat)
    if is_chair and not live.is_written:
        yield translate("Attendance", "chairs")


def asked_aside(
    live: LiveMeeting, item_id: ItemId, person: PersonId, name: str = ""
) -> RecusalQuestion:
    """Return the question whether somebody takes part in an item; ``name`` as in the question."""
    asked = (r for r in open_requests(live.attendance, item_id) if r.person_id == person)
    return RecusalQuestion(
        person,
        item_id,
        len(deciders_on(live.attendance, item_id, person)),
        name,
        next((request for request in asked if request.ground is not None), None),
        () if live.is_written else points_of(live.records[item_id].matters),
        live.attendance.partly(item_id).get(person, ()),
    )


def named(seat: Seat) -> str:
    """Return "Kari Strømsnes (Ap), leder"."""
    return f"{seat.person_name}{about(seat)}"


def about(seat: Seat) -> str:
    """Return " (Ap), ordfører", what follows a name: the committee's own word, as on paper."""
    party = f" ({seat.party})" if seat.party else ""
    role = {
        Role.CHAIR: translate("Attendance", "chair"),
        Role.VICE_CHAIR: translate("Attendance", "vice chair"),
    }.get(seat.membership.role, "")
    role = role and (seat.membership.office or role)
    return f"{party}{', ' if role else ''}{role}"


def about_guest(chamber: Chamber, seat: Seat) -> str:
    """Return " (Ap), ordfører", what follows the name of somebody who has no seat here."""
    party = f" ({seat.party})" if seat.party else ""
    return f"{party}, {spoken(MAYOR)}" if seat == chamber.mayor else party


def chairs_words(place: Place) -> str:
    """Return what lets whoever sits in a seat chair; a deputy is named, the seat is another's."""
    if place.acting is None or place.acting == place.holder:
        return translate("Attendance", "Chairs the item")
    words = translate("Attendance", "{deputy} chairs the item")
    return words.format(deputy=surname(place.acting.person_name))


def entered_about(live: LiveMeeting, people: set[PersonId]) -> list[tuple[Event, str]]:
    """Return what was entered about some people after the roll call, in words."""
    found: list[tuple[Event, str]] = []
    for event in live.attendance.events:
        if isinstance(event, Opened) or event.person_id not in people:
            continue
        found.append((event, told_of(live, event)))
    return found


def told_of(live: LiveMeeting, event: Event) -> str:
    """Return what was entered about somebody in words; of the roll call nothing."""
    if isinstance(event, Opened):
        return ""
    name = surname(live.attendance.chamber.known[event.person_id].person_name)
    return f"{name} {_words(live, event)}"


def _words(live: LiveMeeting, event: Event) -> str:
    match event:
        case Arrived(moment=moment, stands_for=replaced) if replaced is not None:
            name = surname(live.attendance.chamber.people[replaced].person_name)
            sits = translate("Attendance", "sits for {name}{when}")
            return sits.format(name=name, when=_when(live, moment))
        case Arrived(moment=moment) | Attended(moment=moment):
            return translate("Attendance", "came{when}").format(when=_when(live, moment))
        case Left(moment=moment, on_leave=True):
            return translate("Attendance", "got leave{when}").format(when=_when(live, moment))
        case Left(moment=moment):
            return translate("Attendance", "left{when}").format(when=_when(live, moment))
        case Recusal(item_id=item):
            aside = translate("Attendance", "steps aside in {item}")
            if live.is_written:
                aside = translate("Attendance", "does not answer in {item}")
            if not event.is_aside:
                aside = translate("Attendance", "may take part in {item}")
            return aside.format(item=live.telling.part_of_item(item, event.points))
        case SteppedIn(item_id=item):
            steps = translate("Attendance", "stepped in in {item}")
            if live.is_written:
                steps = translate("Attendance", "answers in {item}")
            every = parts_for(live.attendance, event)
            parts = [live.telling.part_of_item(item, points) for points in every]
            return steps.format(item=listed(parts))
        case Chaired():
            return _chairs(live, event)
    return ""


def _chairs(live: LiveMeeting, event: Chaired) -> str:
    if event.item_id is None:
        return translate("Attendance", "chairs the meeting")
    said = translate("Attendance", "chairs {item}")
    if event.elected:
        said = translate("Attendance", "elected to chair {item}")
    return said.format(item=live.telling.item(event.item_id))


def _when(live: LiveMeeting, moment: Moment) -> str:
    if moment.item_id is None:
        return f" {translate('Attendance', 'at the roll call')}"
    at = f" {time_of_day(moment.at.time())}" if moment.at is not None else ""
    after = live.telling.after(moment.item_id, moment.after or 0)
    return f"{at}, {live.telling.item(moment.item_id)}{after}"

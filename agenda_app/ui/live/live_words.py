"""A meeting that is held in the words and lines of its window: who is there, how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.absences import is_for_item, is_reported
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.attendance_words import numbers
from agenda_app.domain.breaks import open_break
from agenda_app.domain.committee import Role, Seat
from agenda_app.domain.item_attendance import Place
from agenda_app.domain.item_gaps import aside_gaps
from agenda_app.domain.minutes_gap_words import gap_words
from agenda_app.domain.open_requests import open_requests
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.recused_points import names_of
from agenda_app.domain.request_words import KINDS, asks, kind_of
from agenda_app.domain.sentence import alike, listed
from agenda_app.domain.taking_part import Right, standings
from agenda_app.domain.typography import clock, item_number, with_hour
from agenda_app.domain.visit_words import rights_words, visiting_words
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.finished_items import FinishedItems
from agenda_app.ui.live.item_list import ItemLine
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.members_row import Present
from agenda_app.ui.live.words import long_date, time_of_day

translate = QCoreApplication.translate


def facts(live: LiveMeeting) -> str:
    """Return "onsdag 29. april 2026 · satt kl. 18.02"."""
    day = with_hour(long_date(live.meeting.date), live.meeting.apart)
    if live.minutes.adjourned_at is not None:
        ended = translate("LiveMeeting", "closed at {time}")
        if live.is_written:
            ended = translate("LiveMeeting", "ended at {time}")
        return f"{day} · {ended.format(time=clock(live.minutes.adjourned_at))}"
    resting = open_break(live.minutes.breaks)
    if resting is not None:
        since = translate("LiveMeeting", "break since {time}")
        return f"{day} · {since.format(time=clock(resting.began_at))}"
    opened = live.attendance.opened
    if live.is_written:
        answers = translate("LiveMeeting", "in writing, answers by {time}")
        return f"{day} · {answers.format(time=clock(live.meeting.starts.time()))}"
    if opened is None:
        return f"{day} · {translate('LiveMeeting', 'the roll is not called yet')}"
    was_set = translate("LiveMeeting", "set at {time}")
    return f"{day} · {was_set.format(time=clock(opened.at.time()))}"


def present(live: LiveMeeting, item_id: ItemId | None) -> tuple[str, str]:
    """Return "11 av 11 til stede" and "vedtaksført, minst 6"."""
    size = live.attendance.chamber.size
    least = live.attendance.chamber.quorum
    if live.is_written:
        written = live.records[item_id].written if item_id is not None else None
        asked = live.attendance.chamber.members if written is None else written.members
        members = translate("LiveMeeting", "%n have to answer", "", len(asked))
        return members, translate("LiveMeeting", "all of them must accept it")
    if live.attendance.opened is None or item_id is None:
        seats = translate("LiveMeeting", "%n seat(s)", "", size)
        return seats, translate("LiveMeeting", "a quorum is {number}").format(number=least)
    telling = replace(live.telling, language=interface_language())
    quorate = live.attendance.items[item_id].room.is_quorate
    words = (
        translate("LiveMeeting", "a quorum, at least {number}")
        if quorate
        else translate("LiveMeeting", "NO quorum, at least {number}")
    )
    return numbers(telling, item_id), words.format(number=least)


def people(live: LiveMeeting, item_id: ItemId | None) -> list[Present]:
    """Return who is there in an item, party by party in the order of the seats."""
    if item_id is None or live.attendance.opened is None:
        return []
    found = [_present(live, item_id, place) for place in live.attendance.items[item_id].places]
    there = [one for one in found if one is not None]
    order = {party: n for n, party in enumerate(dict.fromkeys(one.party for one in there))}
    return sorted(there, key=lambda one: order[one.party])


def _present(live: LiveMeeting, item_id: ItemId, place: Place) -> Present | None:
    if not place.sat:
        return None
    seat = place.sat[-1]
    person = seat.membership.person_id
    notes = list(_notes(live, item_id, place, seat))
    return Present(
        person,
        surname(seat.person_name),
        seat.person_name,
        seat.party,
        ", ".join(notes),
        is_chair=live.attendance.items[item_id].chair == person,
        is_deputy=seat.membership.role is Role.DEPUTY,
        is_aside=place.acting is None,
    )


def _notes(live: LiveMeeting, item_id: ItemId, place: Place, seat: Seat) -> Iterator[str]:
    person = seat.membership.person_id
    if place.acting is None or person in live.attendance.partly(item_id):
        yield aside_words(live, person, item_id)
    if person in live.attendance.partly(item_id):
        for event in live.attendance.stepped_in(item_id):
            if event.stands_for == person:
                name = live.attendance.chamber.people[event.person_id].person_name
                yield translate("Attendance", "{deputy} sits").format(deputy=surname(name))
    if place.holder is not None and place.holder.membership.person_id != person:
        replaced = surname(place.holder.person_name)
        yield translate("LiveMeeting", "deputy for {name}").format(name=replaced)
    mine = [stint for stint in live.attendance.stints if stint.person_id == person]
    if mine and mine[-1].start.at is not None and mine[-1].start.item_id is not None:
        at = time_of_day(mine[-1].start.at.time())
        yield translate("LiveMeeting", "from {time}").format(time=at)


def takes_part(live: LiveMeeting, person: PersonId, item_id: ItemId) -> bool:
    """Whether somebody has a say in an item, with a seat or without one."""
    found = standings(live.attendance, item_id, Right.SPEAK)
    return found.get(person) is Standing.ENTITLED


def aside_word(live: LiveMeeting, person: PersonId, item_id: ItemId) -> str:
    """Return "inhabil", or "fritatt" for who asked to be excused."""
    exempt = any(
        isinstance(event, Recusal)
        and (event.person_id, event.item_id) == (person, item_id)
        and event.ground.is_exemption
        for event in live.attendance.events
    )
    if exempt:
        return translate("LiveMeeting", "excused")
    return translate("LiveMeeting", "disqualified")


def aside_words(live: LiveMeeting, person: PersonId, item_id: ItemId) -> str:
    """Return the same with the points where it is not the whole item: "inhabil i punkt 3"."""
    word, points = aside_word(live, person, item_id), live.attendance.partly(item_id).get(person)
    if not points:
        return word
    words = translate("LiveMeeting", "{aside} in point {points}")
    return words.format(aside=word, points=names_of(points))


def under_those_aside(live: LiveMeeting, item_id: ItemId) -> str:
    """Return what stands under the name of somebody who takes no part, "" where nothing does."""
    if not live.is_shown(item_id):
        return ""
    found = aside_gaps(live.records[item_id], live.attendance, live.minutes.questions)
    return " ".join(spoken(gap_words(gap, live.telling)) for gap in found)


def away(live: LiveMeeting, item_id: ItemId | None) -> str:
    """Return "Forfall: Eli Vestre (H)": who is away, what was asked for, the mayor as a guest.

    Whoever reported no absence is told apart: that they are not there is all that is known.
    """
    if live.is_written:
        told = translate("LiveMeeting", "Go to the answers with F8, to who has to answer with F7.")
        return " · ".join((told, *(() if item_id is None else _asked(live, item_id))))
    if item_id is None or live.attendance.opened is None:
        return translate("LiveMeeting", "Call the roll with F7.")
    absences, gone, here = live.attendance.absences, list[Seat](), list[Seat]()
    for place in live.attendance.items[item_id].places:
        if place.holder is not None:
            (here if place.holder in place.sat else gone).append(place.holder)
    reported = [one for one in gone if is_reported(absences, one.membership.person_id, item_id)]
    not_gone = [one for one in here if is_for_item(absences, one.membership.person_id, item_id)]
    said = [
        words.format(names=listed([f"{seat.person_name} ({seat.party})" for seat in seats]))
        for words, seats in (
            (translate("LiveMeeting", "Away: {names}"), reported),
            (
                translate("LiveMeeting", "Not here: {names}"),
                [one for one in gone if one not in reported],
            ),
            (translate("LiveMeeting", "Reported absence but entered as here: {names}"), not_gone),
        )
        if seats
    ]
    said += _asked(live, item_id)
    visitor = live.attendance.visitor(item_id)
    if visitor is not None:
        chamber = live.attendance.chamber
        right = rights_words(chamber)
        if not takes_part(live, visitor, item_id):
            right = alike(aside_word(live, visitor, item_id))
        words = spoken(visiting_words(chamber, visitor, right))
        said.append(f"{words[:1].upper()}{words[1:]}")
    return " · ".join(said)


def _asked(live: LiveMeeting, item_id: ItemId) -> Iterator[str]:
    """Yield what was asked for an item before the meeting and waits for an answer."""
    found = open_requests(live.attendance, item_id)
    for kind in KINDS:
        names = [live.telling.person(one.person_id) for one in found if kind_of(one) is kind]
        if names:
            yield f"{spoken(asks(kind))}: {listed(names)}"


def surname(name: str) -> str:
    """Return the last of somebody's names."""
    return name.rsplit(" ", 1)[-1]


def item_lines(live: LiveMeeting, finished: FinishedItems) -> list[ItemLine]:
    """Return the lines of the list at the left."""
    return [_line(live, item, finished) for item in live.items]


def _line(live: LiveMeeting, item: AgendaItem, finished: FinishedItems) -> ItemLine:
    assert item.id is not None
    kept = live.records[item.id].minutes
    number = item_number(item.number) if item.number else ""
    line = ItemLine(item.id, number, live.title(item.id, short=True))
    if not number:
        line = replace(line, number=line.title, title=item.speaker, is_numbered=False)
    if item.state in AWAY:
        fate = word(item.state, interface_language()).lower()
        return replace(line, note=fate, icon="minus", is_done=True, is_struck=True)
    is_treated = kept.ended_at is not None or item.state is ItemState.TREATED
    if kept.begun_at is not None and not is_treated:
        being = translate("LiveMeeting", "being treated")
        return replace(line, note=being, icon="play", token="title")
    if is_treated:
        at = time_of_day(kept.ended_at) if kept.ended_at is not None else ""
        is_open = live.minutes.locked_at is None
        if is_open and not finished.hold(live.records[item.id], live.meeting.language):
            lacks = translate("LiveMeeting", "unfinished")
            return replace(line, note=", ".join(filter(None, (at, lacks))), icon="ellipsis")
        return replace(line, note=at, icon="check", token="ok", is_done=True)
    if not live.is_shown(item.id):
        close = translate("LiveMeeting", "behind closed doors")
        return replace(line, note=close, icon="lock", token="exempt")
    aside = live.attendance.items[item.id].aside + sum(
        len(place.sat) > 1 for place in live.attendance.items[item.id].places
    )
    aside += len(live.attendance.partly(item.id))
    if aside:
        disqualified = translate("LiveMeeting", "%n disqualified", "", aside)
        return replace(line, note=disqualified, token="warn", icon="circle")
    return line

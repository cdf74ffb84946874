"""The people of a committee as lines: who comes, who does not, who comes instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.committee import Role, Seat
from agenda_app.domain.deputy_turns import Candidate, Standing, Turn
from agenda_app.domain.deputy_words import need_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.request_words import asked_for, kind_of
from agenda_app.domain.requests import Request
from agenda_app.domain.telling import Telling
from agenda_app.ui.before.before_data import Before
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.seat_lines import about, about_guest, empty_seat
from agenda_app.ui.live.seat_list import EmptySeat, SeatLine

translate = QCoreApplication.translate
_SITS = frozenset({Standing.ACCEPTED, Standing.WAITING})


def people_lines(before: Before) -> list[SeatLine]:
    """Return the members, the seats that nobody holds, then deputies who have something to say."""
    lines = [_line(before, seat) for seat in before.people]
    members = len(before.attendance.chamber.members)
    return [*lines[:members], *_empty_lines(before), *lines[members:]]


def _empty_lines(before: Before) -> Iterator[SeatLine]:
    """Yield a line for each seat that nobody holds, with the deputy who comes or is asked."""
    chamber = before.attendance.chamber
    turn = next((one for one in before.turns if one.need.person_id is None), None)
    found = [] if turn is None else [one for one in turn.candidates if one.standing in _SITS]
    taken = iter(sorted(found, key=lambda one: one.standing is not Standing.ACCEPTED))
    for number in range(len(chamber.members), chamber.size):
        one = next(taken, None)
        agreed = one is not None and one.standing is Standing.ACCEPTED
        yield SeatLine(EmptySeat(number), empty_seat(), "", f"– {_comes(one)}", agreed)


def facts(before: Before) -> str:
    """Return "10 av 11 ventes. Det er vedtaksført, minst 6. PS 12/26: 9 kan stemme."."""
    told = before.expected
    law = before.telling.attendance.chamber.quorum_law
    said = translate("Before", "{coming} of {seats} are expected.").format(
        coming=told.coming, seats=told.seats
    )
    enough = translate("Before", "That is a quorum, at least {number}.")
    too_few = translate("Before", "That is NO quorum, at least {number} ({law}).")
    words = enough if told.is_quorate else too_few
    parts = [said, words.format(number=told.quorum, law=law)]
    telling = spoken_telling(before)
    fewer = translate("Before", "{item}: {number} can vote.")
    parts += [
        fewer.format(item=telling.item(item), number=count)
        for item, count in told.voters.items()
        if count != told.coming and item in telling.lines
    ]
    return " ".join(parts)


def has_quorum(before: Before) -> bool:
    """Tell whether enough are expected in the meeting and in each of its items."""
    return before.expected.is_quorate and not before.expected.too_few


def spoken_telling(before: Before) -> Telling:
    """Return how people and items are called in the language of the window."""
    return replace(before.telling, language=interface_language())


def _line(before: Before, seat: Seat) -> SeatLine:
    person = seat.membership.person_id
    notes = list(_notes(before, seat))
    note = f"– {', '.join(notes)}" if notes else ""
    is_there = before.absence(person) is None
    return SeatLine(person, seat.person_name, about_person(before, seat), note, is_there)


def about_person(before: Before, seat: Seat) -> str:
    """Return what follows the name of somebody; the mayor without a seat is called that."""
    chamber = before.attendance.chamber
    return about_guest(chamber, seat) if _is_guest(before, seat) else about(seat)


def _is_guest(before: Before, seat: Seat) -> bool:
    return seat.membership.person_id not in before.attendance.chamber.people


def _notes(before: Before, seat: Seat) -> Iterator[str]:
    person = seat.membership.person_id
    if _is_guest(before, seat):
        yield translate("Before", "no seat here")
    elif seat.membership.role is Role.DEPUTY:
        promised = before.promised(person)
        if promised is None:
            yield translate("Before", "deputy")
        else:
            name = need_words(promised.need, spoken_telling(before))
            yield translate("Before", "deputy for {name}").format(name=name)
    if before.absence(person) is not None:
        yield translate("Before", "reported absence")
    for request in before.attendance.requests:
        if request.person_id == person:
            yield request_words(before, request)
    for turn in before.turns:
        if turn.need.person_id == person:
            yield _instead(before, turn)


def _instead(before: Before, turn: Turn) -> str:
    """Return who comes instead of somebody: the one who has said yes, is asked, or nobody yet."""
    return _comes(turn.first(Standing.ACCEPTED) or turn.first(Standing.WAITING))


def _comes(deputy: Candidate | None) -> str:
    """Return that a deputy comes or is asked, or that there is none yet."""
    if deputy is None:
        return translate("Before", "no deputy yet")
    words = translate("Before", "{deputy} is asked")
    if deputy.standing is Standing.ACCEPTED:
        words = translate("Before", "{deputy} comes")
    return words.format(deputy=deputy.seat.person_name)


def request_words(before: Before, request: Request) -> str:
    """Return "habilitet: PS 12/26"."""
    telling = spoken_telling(before)
    here = (item for item in request.items if item in telling.lines)
    items = ", ".join(telling.part_of_item(item, request.points) for item in here)
    return f"{spoken(asked_for(kind_of(request)))}: {items}"


def seat_of(before: Before, person: PersonId) -> Seat:
    """Return somebody's place in the committee, or in the council for the mayor."""
    return before.attendance.chamber.beforehand[person]

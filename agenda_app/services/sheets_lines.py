"""What is known before a meeting, as its sheets for the pen print it; nothing here is looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from agenda_app.domain.absences import is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Bench, Call, last_answers, needs
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.open_requests import asked_aside, open_requests
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_sheets import AttendanceLine, ProtocolSheetContent
from agenda_app.domain.proposal_words import proposal_text
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.domain.recused_points import RecusedPoint, names_of
from agenda_app.domain.request_words import KINDS, asked_for, asks, kind_of
from agenda_app.domain.sentence import Sentence, alike, capital, joined, listed
from agenda_app.domain.telling import Telling
from agenda_app.domain.visit_words import MAYOR

_REPORTED = alike("meldt")
_AWAY = alike("meldt forfall")
_AWAY_FROM = alike("forfall: {}")
_ABSENT = alike("Meldt forfall: {}.")
_DEPUTY = alike("{} (vara)")
_DISQUALIFIED = Sentence("Inhabil: {}.", "Ugild: {}.")
_EXEMPTED = Sentence("Fritatt: {}.", "Friteken: {}.")
_MEETS = alike("{} møter")
_ANSWERS = Sentence("{} svarer", "{} svarar")
_NOBODYS_SEAT = Sentence("ubesatt plass", "ledig plass")

Points = tuple[RecusedPoint, ...]
_Place = tuple[PersonId | None, ItemId | None]


@dataclass(frozen=True)
class Beforehand:
    """What has been entered for a meeting: absences, requests, who steps aside, the call log."""

    telling: Telling
    calls: tuple[Call, ...] = ()

    @cached_property
    def promised(self) -> dict[PersonId, tuple[_Place, ...]]:
        """The deputies who will meet, and for whom or in which item, as far as it is still needed.

        A seat that nobody holds is always in need; whoever has reported absence since comes to
        none.
        """
        attendance = self.telling.attendance
        roster = attendance.chamber.roster
        asked = asked_aside(attendance)
        wanted: set[_Place] = {
            (need.person_id, need.item_id)
            for need in needs(roster, attendance.absences, asked, self.calls)
        }
        wanted |= {(event.person_id, event.item_id) for event in self.aside}
        bench = Bench(roster, calls=self.calls)
        found = {}
        for seat in roster.deputies:
            person = seat.membership.person_id
            found[person] = tuple(
                place
                for place, call in reversed(last_answers(bench, person).items())
                if call.answer is Answer.ACCEPTED
                and (place in wanted or place[0] is None)
                and not is_reported(attendance.absences, person, place[1])
            )
        return found

    @cached_property
    def aside(self) -> tuple[Recusal, ...]:
        """Who is known to take no part in an item."""
        events = self.telling.attendance.events
        return tuple(one for one in events if isinstance(one, Recusal) and one.is_aside)

    def name(self, person: PersonId) -> str:
        """Return somebody's name."""
        return self.telling.attendance.chamber.beforehand[person].person_name

    def items(self, items: Iterable[ItemId], points: Iterable[RecusedPoint] = ()) -> str:
        """Return "PS 12/26 og PS 13/26 (punkt 3)", those that are on the agenda still."""
        of, lines = tuple(points), self.telling.lines
        return listed([self.telling.part_of_item(item, of) for item in items if item in lines])

    def stands_in(self, person: PersonId, item_id: ItemId) -> str:
        """Return the deputies who will meet for somebody in an item, empty when none has agreed."""
        wanted = {(person, None), (person, item_id)}
        absences = self.telling.attendance.absences
        return listed(
            [
                self.name(one)
                for one, at in self.promised.items()
                if wanted & {*at} and not is_reported(absences, one, item_id)
            ]
        )


def member_line(line: AttendanceLine, seat: Seat, known: Beforehand) -> AttendanceLine:
    """Return a member's line of the attendance sheet with the absence that was reported."""
    if _is_away(seat, known):
        return replace(line, is_absent=True, remark=_REPORTED.said(known.telling.language))
    away = _away_from(seat, known)
    return replace(line, remark="; ".join(filter(None, (away, *_asked_by(seat, known)))))


def _is_away(seat: Seat, known: Beforehand) -> bool:
    """Tell whether somebody has reported absence from the whole meeting."""
    return is_reported(known.telling.attendance.absences, seat.membership.person_id)


def _away_from(seat: Seat, known: Beforehand) -> str:
    """Return the items that somebody has reported absence from."""
    absences = known.telling.attendance.absences
    own = [one for one in absences if one.person_id == seat.membership.person_id]
    return known.items(item for one in own for item in one.items)


def mayor_line(line: AttendanceLine, seat: Seat, known: Beforehand) -> AttendanceLine:
    """Return the line of the mayor, who has no seat, with what is known beforehand."""
    return replace(member_line(line, seat, known), office=MAYOR.said(known.telling.language))


def _asked_by(seat: Seat, known: Beforehand) -> Iterator[str]:
    """Yield "permisjon: PS 14/26" for what somebody has asked for."""
    requests = known.telling.attendance.requests
    own = [one for one in requests if one.person_id == seat.membership.person_id]
    for kind in KINDS:
        asked = (known.items(one.items, one.points) for one in own if kind_of(one) is kind)
        items = listed([said for said in asked if said])
        if items:
            yield f"{asked_for(kind).said(known.telling.language)}: {items}"


def deputy_line(line: AttendanceLine, seat: Seat, known: Beforehand) -> AttendanceLine:
    """Return a deputy's line with whom the deputy has agreed to meet for, or the absence."""
    language = known.telling.language
    if _is_away(seat, known):
        return replace(line, is_absent=True, remark=_AWAY.said(language))
    places = known.promised.get(seat.membership.person_id, ())
    away = _away_from(seat, known)
    told = (
        *(_place(place, known) for place in places),
        *((_AWAY_FROM.said(language, away),) if away else ()),
        *(_asked_by(seat, known) if places else ()),
    )
    return replace(line, remark="; ".join(told))


def _place(place: _Place, known: Beforehand) -> str:
    person, item = place
    nobody = _NOBODYS_SEAT.said(known.telling.language)
    name = nobody if person is None else known.name(person)
    if item is None or item not in known.telling.lines:
        return name
    return f"{name}, {known.telling.item(item)}"


def sheet_lines(
    sheet: ProtocolSheetContent, item_id: ItemId, matters: Matters, known: Beforehand
) -> ProtocolSheetContent:
    """Return an item's sheet with who is known to be away, and the proposals that have come."""
    language = known.telling.language
    open_ones = [one for one in matters.register.proposals if one.is_open]
    names = tuple(
        capital(matter_words(Matter(one.number), matters)).said(language) for one in open_ones
    )
    return replace(
        sheet,
        known=tuple(_known(item_id, known)),
        proposals=tuple(
            PutForward(_whose(one, name), proposal_text(one, matters, language))
            for one, name in zip(open_ones, names, strict=True)
        ),
        motions=names,
    )


def _whose(proposal: MeetingProposal, name: str) -> str:
    """Return "Tilleggsforslag fra Sp og V ved Olav Tangvær (Sp):"; "ved" is in both forms."""
    movers = listed([str(mover) for mover in proposal.movers])
    return f"{name} ved {movers}:" if movers else f"{name}:"


def _known(item_id: ItemId, known: Beforehand) -> Iterator[str]:
    """Yield what is asked for an item, who has reported absence from it, and who steps aside."""
    attendance = known.telling.attendance
    aside = [event for event in known.aside if event.item_id == item_id]
    asked = open_requests(attendance, item_id)
    groups: tuple[tuple[Sentence, list[tuple[PersonId, Points]]], ...] = (
        *(
            (
                joined((asks(kind), alike("{}.")), ": "),
                [(one.person_id, one.points) for one in asked if kind_of(one) is kind],
            )
            for kind in KINDS
        ),
        (_ABSENT, [(one.person_id, ()) for one in attendance.absences if one.covers(item_id)]),
        (
            _DISQUALIFIED,
            [(one.person_id, one.points) for one in aside if not one.ground.is_exemption],
        ),
        (_EXEMPTED, [(one.person_id, one.points) for one in aside if one.ground.is_exemption]),
    )
    for sentence, people in groups:
        names = _with_deputies(people, item_id, known)
        if names:
            yield sentence.said(known.telling.language, listed(names))


def _with_deputies(
    people: Iterable[tuple[PersonId, Points]], item_id: ItemId, known: Beforehand
) -> list[str]:
    """Return "Eli Vestre (punkt 3, Rune Falk møter)" for each who can sit here, and the mayor."""
    names = []
    of: dict[PersonId, Points] = {}
    for person, points in people:
        of[person] = (*of.get(person, ()), *points)
    chamber = known.telling.attendance.chamber
    meets = _ANSWERS if chamber.is_written else _MEETS
    mayor = None if chamber.mayor is None else chamber.mayor.membership.person_id
    for person, points in of.items():
        if person in chamber.beforehand:
            deputy = known.stands_in(person, item_id)
            name = known.name(person)
            if person not in chamber.own_seats and person != mayor:
                name = _DEPUTY.said(known.telling.language, name)
            notes = [f"punkt {names_of(points)}"] if points else []
            notes += [meets.said(known.telling.language, deputy)] if deputy else []
            names.append(f"{name} ({', '.join(notes)})" if notes else name)
    return names

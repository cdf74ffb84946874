"""The lists of the protocol: members who met, deputies who met and for whom, and who was away.

They are read off the same events as the sums, so nobody can stand in two of the first and last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agenda_app.domain.absences import is_reported
from agenda_app.domain.attendance_events import Moment, Phase, Recusal
from agenda_app.domain.committee import Seat
from agenda_app.domain.people import PersonId
from agenda_app.domain.seats_taken import parts_for
from agenda_app.domain.sentence import Sentence, alike, listed
from agenda_app.domain.stints import Span, Stint
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import clock
from agenda_app.domain.visit_words import met


@dataclass(frozen=True, slots=True)
class MetLine:
    """A member who met; ``remark`` says when, where it was not all the time."""

    seat: Seat
    remark: str


@dataclass(frozen=True, slots=True)
class DeputyLine:
    """A deputy who met; ``met_for`` says for whom, when or in which items."""

    seat: Seat
    met_for: str


@dataclass(frozen=True, slots=True)
class AwayLine:
    """A member who did not meet at all.

    ``reported`` tells whether that was reported (forfall); ``deputies`` are who sat instead.
    """

    seat: Seat
    reported: bool
    deputies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VisitorLine:
    """The mayor, or whom the mayor sent, who met without a seat; ``said`` is the sentence of it."""

    seat: Seat
    said: str


@dataclass(frozen=True, slots=True)
class AttendanceLists:
    """Who met and who did not: chair, vice chair, members as they are called, then deputies.

    ``visitors`` are none of the committee, and counted in nothing.
    """

    members: tuple[MetLine, ...]
    deputies: tuple[DeputyLine, ...]
    away: tuple[AwayLine, ...]
    visitors: tuple[VisitorLine, ...] = ()


def attendance_lists(telling: Telling) -> AttendanceLists:
    """Return the lists of the protocol."""
    attendance = telling.attendance
    by_person: dict[PersonId, list[Stint]] = {}
    for stint in attendance.stints:
        by_person.setdefault(stint.person_id, []).append(stint)
    members, away = [], []
    for number, seat in enumerate(attendance.chamber.members):
        person = seat.membership.person_id
        if person in by_person:
            remark = _remark(telling, person, by_person[person])
            members.append(MetLine(seat, remark))
        else:
            sat = [stint.person_id for stint in attendance.stints if stint.seat == number]
            names = tuple(attendance.chamber.people[one].person_name for one in dict.fromkeys(sat))
            away.append(AwayLine(seat, is_reported(attendance.absences, person), names))
    deputies = (
        DeputyLine(seat, met_for)
        for seat in attendance.chamber.roster.deputies
        if (met_for := _met_for(telling, seat.membership.person_id))
    )
    visiting = dict.fromkeys(visit.person_id for visit in attendance.visits)
    visitors = (
        VisitorLine(attendance.chamber.visitors[person], _visited(telling, person))
        for person in visiting
    )
    return AttendanceLists(tuple(members), tuple(deputies), tuple(away), tuple(visitors))


_ARRIVED = {True: Sentence("fra {}", "frå {}"), False: alike("kom {}")}
_DEPARTED = {
    (False, True): alike("til {}"),
    (False, False): Sentence("gikk {}", "gjekk {}"),
    (True, True): Sentence("permisjon fra {}", "permisjon frå {}"),
    (True, False): alike("permisjon {}"),
}
_RECUSED = {
    False: Sentence("inhabil i {}", "ugild i {}"),
    True: Sentence("fritatt i {}", "friteken i {}"),
}
_NOBODYS_SEAT = Sentence("ubesatt plass", "ledig plass")
_AT = {Phase.BEFORE: "før", Phase.DURING: "under", Phase.AFTER: "etter"}  # the same in both forms


def _remark(telling: Telling, person: PersonId, stints: Iterable[Stint]) -> str:
    """Return "fra kl. 18.25, før PS 12/26; inhabil i PS 13/26"."""
    times = (time for stint in stints for time in _times(telling, stint))
    return "; ".join((*times, *_recused(telling, person)))


def _visited(telling: Telling, person: PersonId) -> str:
    """Return who met, with what right, and in brackets when, where it was not all the time."""
    visits = [visit for visit in telling.attendance.visits if visit.person_id == person]
    times = [", ".join(_times(telling, visit)) for visit in visits]
    remark = "; ".join(filter(None, (*times, *_recused(telling, person))))
    return f"{met(telling, person)} ({remark})." if remark else f"{met(telling, person)}."


def _times(telling: Telling, stint: Span) -> Iterator[str]:
    """Yield from when and until when somebody was there, where it was not all the time."""
    start, end = stint.start, stint.end
    if start.item_id is not None:
        arrived = _ARRIVED[start.at is not None]
        yield arrived.said(telling.language, _point(telling, start))
    if end is not None:
        departed = _DEPARTED[stint.on_leave, end.at is not None]
        yield departed.said(telling.language, _point(telling, end))


def _point(telling: Telling, moment: Moment) -> str:
    """Return "kl. 18.25, før PS 12/26", without the time when nobody noted it."""
    at = [] if moment.at is None else [clock(moment.at.time())]
    if moment.item_id is not None:
        at.append(f"{_AT[moment.phase]} {telling.item(moment.item_id)}")
    return ", ".join(at)


def _recused(telling: Telling, person: PersonId) -> Iterator[str]:
    for is_exemption, sentence in _RECUSED.items():
        items = [
            telling.part_of_item(event.item_id, event.points)
            for event in telling.attendance.events
            if isinstance(event, Recusal)
            and event.person_id == person
            and event.item_id in telling.attendance.items
            and event.is_aside
            and event.ground.is_exemption is is_exemption
        ]
        if items:
            yield sentence.said(telling.language, listed(items))


def _met_for(telling: Telling, person: PersonId) -> str:
    """Return "Eli Vestre; Jon Brattøy, PS 13/26", empty when the deputy never sat.

    It is in the order of the meeting: of the items that the deputy came in for, by the first.
    """
    attendance = telling.attendance
    met: list[tuple[Moment, str]] = []
    for stint in attendance.stints:
        if stint.person_id == person:
            name = _name(telling, attendance.chamber.holder(stint.seat))
            met.append((stint.start, ", ".join((name, *_times(telling, stint)))))
    single: dict[PersonId | None, list[str]] = {}
    first: dict[PersonId | None, Moment] = {}
    for item_id in attendance.items:
        for event in attendance.stepped_in(item_id):
            if event.person_id == person:
                parts = [telling.part_of_item(item_id, p) for p in parts_for(attendance, event)]
                single.setdefault(event.stands_for, []).extend(parts)
                first.setdefault(event.stands_for, Moment(Phase.DURING, item_id))
    for replaced, items in single.items():
        met.append((first[replaced], f"{_name(telling, replaced)}, {listed(items)}"))
    in_order = sorted(met, key=lambda one: attendance.chamber.position(one[0]) or ())
    return "; ".join((*(said for _, said in in_order), *_recused(telling, person))) if met else ""


def _name(telling: Telling, person: PersonId | None) -> str:
    if person is None:
        return _NOBODYS_SEAT.said(telling.language)
    return telling.attendance.chamber.people[person].person_name

"""``attendance``: who is there in each item of a meeting, and what is known before it."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Attended, Left, Moment, Phase
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_words import told as sentences_of
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Bench, Call
from agenda_app.domain.deputy_turns import turns
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.expected import expected
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling
from agenda_app.domain.time_in_meeting import moment_in
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.attendance import enter_events, read_attendance, report_absence, telling_of
from agenda_app.services.attendance_text import attendance_text
from agenda_app.services.before_text import before_text
from agenda_app.services.course import course_of
from agenda_app.services.deputy_calls import bench_of, log_call
from agenda_app.services.named_items import item_named, item_said
from agenda_app.services.requests import ask

_PEOPLE = Sentence(
    "Fant ikke «{}» blant medlemmer og varamedlemmer.",
    "Fann ikkje «{}» mellom medlemer og varamedlemer.",
)
_VISITORS = Sentence(
    "Fant ikke «{}» blant medlemmene av kommunestyret som ikke er medlem her.",
    "Fann ikkje «{}» mellom medlemene av kommunestyret som ikkje er medlem her.",
)
_WHOLE_NAME = Sentence(
    "Skriv hele navnet slik det står i utvalget.", "Skriv heile namnet slik det står i utvalet."
)
_NO_MAYOR = Sentence(
    "Ordføreren kan ikke møte her uten å være medlem.",
    "Ordføraren kan ikkje møte her utan å vere medlem.",
)
_WHY_NO_MAYOR = Sentence(
    "Ordføreren er medlem her, er ikke registrert som leder av kommunestyret, eller har ikke "
    "møterett i organet (koml. § 6-1 tredje ledd).",
    "Ordføraren er medlem her, er ikkje registrert som leiar av kommunestyret, eller har ikkje "
    "møterett i organet (koml. § 6-1 tredje ledd).",
)
_NOT_THERE = Sentence("Ordføreren er ikke ført som møtt.", "Ordføraren er ikkje ført som møtt.")
_ENTER_FIRST = alike("Bruk --mayor.")
_ABOUT = alike("Ført i {}.")
_NOTHING_OF_ONE_ITEM = Sentence(
    "--item hører til --asks, --call, --mayor og --mayor-left.",
    "--item høyrer til --asks, --call, --mayor og --mayor-left.",
)
_WITH_ITEM = Sentence(
    "Skriv en av dem, eller utelat --item.", "Skriv ein av dei, eller utelat --item."
)
_ONLY_MAYOR = Sentence("--at gjelder bare ordføreren.", "--at gjeld berre ordføraren.")

_FOR_WHOM = Sentence(
    "--call krever --for eller --empty-seat.", "--call krev --for eller --empty-seat."
)
_ONE_OF_THEM = Sentence("Skriv en av dem.", "Skriv ein av dei.")

LEAVE = "leave"
"""What ``--ground`` says of somebody who asks for leave."""


def attendance(options: Namespace) -> int:
    """Show who is there, after what was named has been entered.

    Raises:
        UserError: a case was named, and nothing to enter that is of one case only.
    """
    item = None
    with data(options) as storage:
        if options.item and not (options.asks or options.call or _moves_mayor(options)):
            raise UserError(_NOTHING_OF_ONE_ITEM, _WITH_ITEM)
        if options.absent or options.call or options.asks or options.at or _moves_mayor(options):
            with storage.database.write("attendance") as session:
                item = options.item and item_named(session, options.meeting, options.item)
                _enter(session, options, item.id if item else None)
        with storage.database.read() as session:
            found = read_attendance(session, options.meeting)
            telling = telling_of(session, options.meeting, found)
            bench = bench_of(session, options.meeting)
    if options.json:
        print_json(_as_json(telling, bench))
    else:
        about = (_ABOUT.said(options.spoken, item_said(item)),) if item else ()
        more = before_text(telling, bench) if options.before else ()
        print("\n".join((*about, *attendance_text(telling), *more)))
    return 0


def _enter(session: Any, options: Namespace, item: ItemId | None) -> None:
    """Enter an absence, something asked for, a call to a deputy, the mayor, in this order."""
    known, now = read_attendance(session, options.meeting), _now()
    if options.absent:
        person, reason = _person(options.absent, known), AbsenceReason(options.reason)
        absence = Absence(None, person, reason, now, note=options.note)
        report_absence(session, options.meeting, absence)
    if options.asks:
        if item is None:
            raise _incomplete("--asks", "--item")
        ground = None if options.ground == LEAVE else Ground(options.ground)
        person = _person(options.asks, known)
        request = Request(None, person, (item,), ground, now, options.note)
        ask(session, options.meeting, request)
    if options.call:
        if bool(options.stands_for) is options.empty_seat:
            raise UserError(_FOR_WHOM, _ONE_OF_THEM)
        people = known.chamber.people
        whom = options.stands_for and _named(options.stands_for, people, _PEOPLE)
        call = Call(
            None,
            _named(options.call, people, _PEOPLE),
            whom or None,
            now,
            Answer(options.answer),
            item,
            options.why,
        )
        log_call(session, options.meeting, call)
    if _moves_mayor(options):
        start = course_of(session, options.meeting).start
        enter_events(session, options.meeting, _mayors_move(options, known, item, start))
    elif options.at is not None:
        raise UserError(_ONLY_MAYOR, _ENTER_FIRST)


def _moves_mayor(options: Namespace) -> bool:
    return options.mayor is not None or options.mayor_left


def _mayors_move(
    options: Namespace, known: Attendance, item: ItemId | None, start: dt.datetime
) -> Attended | Left:
    """Return that the mayor, or who comes instead, came (at the roll call or later) or left.

    Raises:
        NotFoundError: nobody who could come is called so.
        UserError: the mayor has no right to come here without a seat, or the item is missing.

    ``start`` is when the meeting was set, which tells the day of a clock time.
    """
    if options.at is not None and item is None:
        raise _incomplete("--at", "--item")
    at = None if options.at is None else moment_in(start, options.at)
    moment = Moment(Phase.BEFORE, item, at) if item else Moment()
    if options.mayor_left:
        if not known.visits:
            raise UserError(_NOT_THERE, _ENTER_FIRST)
        if not item:
            raise _incomplete("--mayor-left", "--item")
        return Left(None, known.visits[-1].person_id, moment)
    chamber = known.chamber
    if chamber.mayor is None:
        raise UserError(_NO_MAYOR, _WHY_NO_MAYOR)
    person = chamber.mayor.membership.person_id
    if options.mayor:
        person = _named(options.mayor, chamber.visitors, _VISITORS)
    return Attended(None, person, moment)


def _now() -> dt.datetime:
    return dt.datetime.now().replace(second=0, microsecond=0)


def _incomplete(given: str, missing: str) -> UserError:
    return UserError(
        Sentence(f"{given} krever {missing}.", f"{given} krev {missing}."),
        alike("Skriv begge."),
    )


def _person(name: str, known: Attendance) -> PersonId:
    """Return whom of the committee a name means, or the mayor, as ``_named``."""
    return _named(name, known.chamber.beforehand, _PEOPLE)


def _named(name: str, people: Mapping[PersonId, Seat], among: Sentence) -> PersonId:
    """Return whom of some people a name means.

    Raises:
        NotFoundError: nobody of them is called so, or several are.
    """
    wanted = " ".join(name.split()).casefold()
    found = [person for person, seat in people.items() if seat.person_name.casefold() == wanted]
    if len(found) != 1:
        raise NotFoundError(filled(among, name), _WHOLE_NAME)
    return found[0]


def _as_json(telling: Telling, bench: Bench) -> dict[str, Any]:
    known = telling.attendance
    names = {person: seat.person_name for person, seat in known.chamber.beforehand.items()}
    return {
        "seats": known.chamber.size,
        "opened_at": None if known.opened is None else known.opened.at.isoformat(),
        "at_roll_call": known.at_roll_call,
        "is_quorate": known.is_quorate,
        "absences": [
            {
                "person": names.get(absence.person_id),
                "reason": absence.reason.value,
                "items": list(absence.items),
                "note": absence.note,
            }
            for absence in known.absences
        ],
        "requests": [
            {
                "person": names.get(request.person_id),
                "items": list(request.items),
                "ground": LEAVE if request.ground is None else request.ground.value,
                "note": request.note,
            }
            for request in known.requests
        ],
        **_before(telling, bench, names),
        "items": [
            {
                "item": number,
                "number": telling.item(number),
                "present": item.present,
                "absent": item.absent,
                "aside": item.aside,
                "is_quorate": item.is_quorate,
                "chair": None if item.chair is None else names[item.chair],
                "voters": [{"name": v.name, "party": v.party} for v in item.voters],
                "visitor": _visitor(known, number),
            }
            for number, item in known.items.items()
        ],
        "visitors": [
            {
                "name": line.seat.person_name,
                "party": line.seat.list_abbreviation,
                "right": known.chamber.mayors_right.value,
                "text": line.said,
            }
            for line in attendance_lists(telling).visitors
        ],
        "told": [{"item": one.item_id, "text": one.text} for one in sentences_of(telling)],
    }


def _visitor(known: Attendance, item_id: ItemId) -> str | None:
    """Return who is there in an item without a seat."""
    person = known.visitor(item_id)
    return None if person is None else known.chamber.visitors[person].person_name


def _before(telling: Telling, bench: Bench, names: dict[PersonId, str]) -> dict[str, Any]:
    """Return who was called, whose turn it is, and how many can be expected."""
    told = expected(telling.attendance, bench)

    def name(person: PersonId | None) -> str | None:
        return None if person is None else names.get(person)

    return {
        "calls": [
            {
                "deputy": name(call.person_id),
                "for": name(call.stands_for),
                "item": call.item_id,
                "at": call.at.isoformat(),
                "answer": call.answer.value,
                "reason": call.reason,
            }
            for call in bench.calls
        ],
        "needs": [
            {
                "for": name(turn.need.person_id),
                "item": turn.need.item_id,
                "seats": turn.need.seats,
                "deputies": [
                    {"name": name(one.person_id), "standing": one.standing.value}
                    for one in turn.candidates
                ],
            }
            for turn in turns(bench, needs_of(telling.attendance, bench.calls))
        ],
        "expected": {
            "coming": told.coming,
            "is_quorate": told.is_quorate,
            "voters": {str(item): count for item, count in told.voters.items()},
        },
    }

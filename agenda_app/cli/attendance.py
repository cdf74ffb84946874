"""``attendance``: who is there in each item of a meeting, and what is known before it."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from agenda_app.cli.attendance_json import LEAVE, attendance_fields
from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.cli.stepping_aside import stepping_aside, steps_aside, wanted_points
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Attended, Event, Left, Moment, Phase
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.making_way import deputy_in
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling
from agenda_app.domain.time_in_meeting import moment_in
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.attendance_text import attendance_text
from agenda_app.services.before_text import before_text
from agenda_app.services.course import course_of
from agenda_app.services.deputy_calls import bench_of, log_call
from agenda_app.services.named_items import item_named, item_said
from agenda_app.services.requests import ask
from agenda_app.services.roll_call import let_in

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
    "--item hører til --asks, --aside, --steps-in, --call, --came, --mayor og --mayor-left.",
    "--item høyrer til --asks, --aside, --steps-in, --call, --came, --mayor og --mayor-left.",
)
_WITH_ITEM = Sentence(
    "Skriv en av dem, eller utelat --item.", "Skriv ein av dei, eller utelat --item."
)
_ONLY_MOVES = Sentence(
    "--at hører til --came, --mayor og --mayor-left.",
    "--at høyrer til --came, --mayor og --mayor-left.",
)
_FELL = Sentence(
    "Tatt ut det som var ført om {} i {}: plassen er ikke ledig der lenger.",
    "Teke ut det som var ført om {} i {}: plassen er ikkje ledig der lenger.",
)
_CAME_FIRST = alike("Bruk --came eller --mayor.")
_MEMBERS = Sentence(
    "Fant ikke «{}» blant de faste medlemmene.", "Fann ikkje «{}» mellom dei faste medlemene."
)

_FOR_WHOM = Sentence(
    "--call krever --for eller --empty-seat.", "--call krev --for eller --empty-seat."
)
_ONLY_CALL = Sentence(
    "--for hører til --call og --steps-in, og --empty-seat hører til --call.",
    "--for høyrer til --call og --steps-in, og --empty-seat høyrer til --call.",
)
_NAME_DEPUTY = Sentence(
    "Skriv hvem som er kalt inn etter --call, eller utelat det andre.",
    "Skriv kven som er kalla inn etter --call, eller utelat det andre.",
)
_NO_LEAVE = Sentence(
    "Permisjon er ikke en grunn til å fratre i en sak.",
    "Permisjon er ikkje ein grunn til å gå frå i ei sak.",
)
_OTHER_GROUND = Sentence("Velg en annen --ground.", "Vel ein annan --ground.")
_ONE_OF_THEM = Sentence("Skriv en av dem.", "Skriv ein av dei.")


def attendance(options: Namespace) -> int:
    """Show who is there, after what was named has been entered.

    Raises:
        UserError: a case was named, and nothing to enter that is of one case only; or a seat,
            and nobody who was called to it.
    """
    item, fallen = None, tuple[Event, ...]()
    _refuse_incomplete(options)
    in_item = _is_in_item(options)
    with data(options) as storage:
        if options.item and not in_item:
            raise UserError(_NOTHING_OF_ONE_ITEM, _WITH_ITEM)
        if options.absent or options.at or in_item:
            with storage.database.write("attendance") as session:
                item = options.item and item_named(session, options.meeting, options.item)
                fallen = _enter(session, options, item.id if item else None)
        with storage.database.read() as session:
            found = read_attendance(session, options.meeting)
            telling = telling_of(session, options.meeting, found)
            bench = bench_of(session, options.meeting)
    if options.json:
        print_json(attendance_fields(telling, bench))
    else:
        about = (_ABOUT.said(options.spoken, item_said(item)),) if item else ()
        more = before_text(telling, bench) if options.before else ()
        fell = (_fell(telling, event) for event in fallen)
        print("\n".join((*about, *fell, *attendance_text(telling), *more)))
    return 0


def _is_in_item(options: Namespace) -> bool:
    """Tell whether something is entered that can be of one case."""
    entered = options.asks or options.call or options.came
    return bool(entered or steps_aside(options) or _moves_mayor(options))


def _refuse_incomplete(options: Namespace) -> None:
    """Refuse what says something of nothing."""
    if options.stands_for and not (options.call or options.steps_in):
        raise UserError(_ONLY_CALL, _NAME_DEPUTY)
    if options.empty_seat and not options.call:
        raise UserError(_ONLY_CALL, _NAME_DEPUTY)
    if options.points and not (options.aside or options.asks):
        raise _incomplete("--points", "--aside")
    if options.steps_in and not options.stands_for:
        raise _incomplete("--steps-in", "--for")
    if steps_aside(options) and not options.item:
        raise _incomplete("--aside" if options.aside else "--steps-in", "--item")
    if options.aside and options.ground == LEAVE:
        raise UserError(_NO_LEAVE, _OTHER_GROUND)


def _fell(telling: Telling, event: Event) -> str:
    about = deputy_in(telling.attendance, event)
    assert about is not None
    person, item = about
    assert item is not None
    words = telling.person(person), telling.item(item)
    return _FELL.said(telling.language, *words)


def _enter(session: Any, options: Namespace, item: ItemId | None) -> tuple[Event, ...]:
    """Enter an absence, what is asked for, a call to a deputy, who came, the mayor; in order.

    What fell away when a member came is returned.
    """
    fallen: tuple[Event, ...] = ()
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
        points = wanted_points(session, options, item)
        request = Request(None, person, (item,), ground, now, options.note, points)
        ask(session, options.meeting, request)
    if steps_aside(options) and item is not None:

        def named(name: str, people: Mapping[PersonId, Seat]) -> PersonId:
            return _named(name, people, _PEOPLE)

        events = stepping_aside(session, options, known, item, named)
        enter_events(session, options.meeting, *events)
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
    if options.came:
        start = course_of(session, options.meeting).start
        known = read_attendance(session, options.meeting)
        person, moment = _arrival(options, known, item, start)
        fallen = let_in(session, options.meeting, person, moment).fell_away
    if _moves_mayor(options):
        start = course_of(session, options.meeting).start
        enter_events(session, options.meeting, _mayors_move(options, known, item, start))
    elif options.at is not None and not options.came:
        raise UserError(_ONLY_MOVES, _CAME_FIRST)
    return fallen


def _arrival(
    options: Namespace, known: Attendance, item: ItemId | None, start: dt.datetime
) -> tuple[PersonId, Moment]:
    """Return which member came, and when; whether absence was reported or not.

    Raises:
        NotFoundError: no member is called so.
        UserError: the item is missing.
    """
    if item is None:
        raise _incomplete("--came", "--item")
    own = {person: known.chamber.people[person] for person in known.chamber.own_seats}
    at = None if options.at is None else moment_in(start, options.at)
    person = _named(options.came, own, _MEMBERS)
    return person, Moment(Phase.BEFORE, item, at)


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

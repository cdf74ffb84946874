"""``attendance``: who is there in each item of a meeting, and who has reported absence."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_words import told
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.errors import NotFoundError
from agenda_app.services.attendance import read_attendance, report_absence, telling_of
from agenda_app.services.attendance_text import attendance_text


def attendance(options: Namespace) -> int:
    """Show who is there, after an absence has been entered when one was named."""
    with data(options) as storage:
        if options.absent:
            with storage.database.write("report absence") as session:
                before = read_attendance(session, options.meeting)
                report_absence(session, options.meeting, _absence(options, before))
        with storage.database.read() as session:
            found = read_attendance(session, options.meeting)
            telling = telling_of(session, options.meeting, found)
    if options.json:
        print_json(_as_json(telling))
    else:
        print("\n".join(attendance_text(telling)))
    return 0


def _absence(options: Namespace, known: Attendance) -> Absence:
    now = dt.datetime.now().replace(second=0, microsecond=0)
    person = _person(options.absent, known)
    return Absence(None, person, AbsenceReason(options.reason), now, note=options.note)


def _person(name: str, known: Attendance) -> PersonId:
    """Return whom a name means.

    Raises:
        NotFoundError: nobody of the committee is called so, or several are.
    """
    wanted = " ".join(name.split()).casefold()
    found = [p for p, seat in known.chamber.people.items() if seat.person_name.casefold() == wanted]
    if len(found) != 1:
        raise NotFoundError(
            Sentence(
                f"Fant ikke «{name}» blant medlemmer og varamedlemmer.",
                f"Fann ikkje «{name}» mellom medlemer og varamedlemer.",
            ),
            Sentence(
                "Skriv hele navnet slik det står i utvalget.",
                "Skriv heile namnet slik det står i utvalet.",
            ),
        )
    return found[0]


def _as_json(telling: Telling) -> dict[str, Any]:
    known = telling.attendance
    names = {person: seat.person_name for person, seat in known.chamber.people.items()}
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
            }
            for number, item in known.items.items()
        ],
        "told": [{"item": one.item_id, "text": one.text} for one in told(telling)],
    }

"""Undo for cases that were put on an agenda, whatever else has happened to it since."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import Agenda
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.putting_on import Placed


def take_off(session: Session, placed: Placed) -> Agenda:
    """Take exactly the items off that were put on; the cases get back the routes they had.

    Raises:
        UserError: they have been sent out with their numbers meanwhile.
    """
    known = {item.id for item in placed.before.items}
    added = {item.id for item in placed.after.items} - known
    now = read_agenda(session, placed.after.meeting_id)
    kept = tuple(item for item in now.items if item.id not in added)
    saved = save_agenda(session, replace(now, items=kept))
    for case in placed.cases_before:
        if case.id is not None:
            fresh = read_case(session, case.id)
            save_case(session, replace(fresh, treatments=case.treatments))
    return saved

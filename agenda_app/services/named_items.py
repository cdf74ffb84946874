"""Which line of a meeting's agenda somebody means who writes it as the program prints it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.named_number import named_number
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.minutes_corrections import approvals

_CASE = re.compile(r"(?:sak )?(\d+)")


def item_named(session: Session, meeting_id: MeetingId, written: str) -> AgendaItem:
    """Return the line of a meeting's agenda that is written as the agenda prints it.

    Args:
        session: where the agenda is.
        meeting_id: whose agenda.
        written: its number ("PS 4/26", "4/26"), its case ("sak 12", "12") or its title.

    Raises:
        NotFoundError: there is no such meeting, or the line is not on its agenda.
        UserError: more than one line can be meant.
    """
    found = items_meant(read_agenda(session, meeting_id).items, written)
    if not found:
        raise NotFoundError(
            Sentence(
                f"«{written}» står ikke på sakslisten til møte {meeting_id}.",
                f"«{written}» står ikkje på saklista til møte {meeting_id}.",
            ),
            Sentence(
                f"Se hvilke saker som står der med: saksliste agenda show {meeting_id}",
                f"Sjå kva saker som står der med: saksliste agenda show {meeting_id}",
            ),
        )
    return _the_one(found, written)


def approval_named(session: Session, meeting_id: MeetingId, written: str) -> AgendaItem:
    """Return the item of a later meeting that approved a meeting's minutes, as it is written there.

    Raises:
        NotFoundError: there is no such meeting, or no such item that can have approved them.
        UserError: more than one can be meant.
    """
    found = items_meant((item for _, item in approvals(session, meeting_id)), written)
    if not found:
        raise NotFoundError(
            Sentence(
                f"«{written}» er ingen sak der et senere møte kan ha godkjent denne protokollen.",
                f"«{written}» er inga sak der eit seinare møte kan ha godkjent denne protokollen.",
            ),
            Sentence(
                "Skriv nummeret på saken der protokollen ble godkjent, som «PS 12/26».",
                "Skriv nummeret på saka der protokollen vart godkjend, som «PS 12/26».",
            ),
        )
    return _the_one(found, written)


def items_meant(items: Iterable[AgendaItem], written: str) -> tuple[AgendaItem, ...]:
    """Return the lines that can be meant, in order; a heading is no case.

    "12" alone is the case that the agenda prints as "sak 12", but can be read as "PS 12/26" too, so
    that both are meant where both are there.
    """
    wanted = " ".join(written.split()).casefold()
    is_meant = _with_number(wanted) or _with_case(wanted) or _with_title(wanted)
    lines = [item for item in items if item.kind is not ItemKind.HEADING]
    found = tuple(item for item in lines if is_meant(item))
    if found and wanted.isdecimal():
        return tuple(
            i for i in lines if i in found or (i.number and i.number.serial == int(wanted))
        )
    return found


def _the_one(found: tuple[AgendaItem, ...], written: str) -> AgendaItem:
    """Return the only one of the lines that can be meant.

    Raises:
        UserError: there are several.
    """
    if len(found) == 1:
        return found[0]
    named = [item_said(item) for item in found]
    raise UserError(
        Sentence(
            f"«{written}» kan være {' eller '.join(named)}.",
            f"«{written}» kan vere {' eller '.join(named)}.",
        ),
        Sentence(
            "Skriv hele nummeret, som «PS 4/26», eller «sak 12».",
            "Skriv heile nummeret, som «PS 4/26», eller «sak 12».",
        ),
    )


def item_said(item: AgendaItem) -> str:
    """Return "PS 4/26 Plassering av ny miljøstasjon", so that nobody takes it for another."""
    return f"{item.number} {item.title}" if item.number else item.title


def _with_number(wanted: str) -> Callable[[AgendaItem], bool] | None:
    named = named_number(wanted)
    return None if named is None else lambda item: named.means(item.number)


def _with_case(wanted: str) -> Callable[[AgendaItem], bool] | None:
    found = _CASE.fullmatch(wanted)
    return found and (lambda item: item.case_id == int(found[1]))


def _with_title(wanted: str) -> Callable[[AgendaItem], bool]:
    return lambda item: " ".join(item.title.split()).casefold() == wanted

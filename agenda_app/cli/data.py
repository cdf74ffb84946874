"""The data that a command works on: a folder, or a shared database."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from agenda_app.cli.folders import folder_of
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import Storage, open_folder, open_url
from agenda_app.domain.meeting import MeetingName
from agenda_app.domain.named_number import NamedAttachment, NamedNumber
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.services.municipality import the_municipality
from agenda_app.services.named_cases import case_named
from agenda_app.services.named_meetings import meeting_named

MADE = Sentence("{} er laget.", "{} er laga.")
"""What a command says when it has written a file."""
_KNOWN = ("postgresql+psycopg://", "sqlite:///")


def local_folder(options: Namespace) -> Path:
    """Return the folder of data that must lie on this PC.

    Raises:
        UserError: a shared database was named.
    """
    if options.database:
        raise UserError(
            Sentence(
                "Sikkerhetskopi av en felles base tas på databasetjeneren.",
                "Tryggingskopi av ein felles base blir teken på databasetenaren.",
            ),
            Sentence(
                "Be IT ta den, eller utelat --database.", "Be IT ta han, eller utelat --database."
            ),
        )
    return folder_of(options)


@contextmanager
def new_data(options: Namespace) -> Iterator[Storage]:
    """Open the data, which are made when they are missing."""
    storage = _open(options)
    try:
        yield storage
    finally:
        storage.close()


@contextmanager
def data(options: Namespace) -> Iterator[Storage]:
    """Open the data of a municipality that has been set up; its language is spoken from then on.

    A meeting that was written by committee and day, and cases that were written by their number on
    an agenda, have their own numbers in ``options`` afterwards; a case of which an attachment was
    named is the case, and ``attachment`` its place there.

    Raises:
        UserError: there are no data, they hold no municipality yet, or what was named is not there.
    """
    folder = folder_of(options)
    if not options.database and not (folder / DATABASE_NAME).is_file():
        raise UserError(
            alike(f"Det er ingen data i {folder}."),
            Sentence(
                "Skriv «saksliste init --municipality NAVN» først, eller rett mappen etter --data.",
                "Skriv «saksliste init --municipality NAMN» først, eller rett mappa etter --data.",
            ),
        )
    with new_data(options) as storage:
        with storage.database.read() as session:
            options.spoken = the_municipality(session).language
            _find_named(session, options)
        yield storage


def _find_named(session: Any, options: Namespace) -> None:
    """Put in the options what was named there: a meeting first, for it can tell which case."""
    meeting, case = getattr(options, "meeting", None), getattr(options, "case", None)
    if isinstance(meeting, MeetingName):
        meeting = options.meeting = meeting_named(session, meeting)
    if isinstance(case, NamedAttachment):
        options.attachment, case = case.place, case.case
        options.case = case
    if isinstance(case, NamedNumber):
        options.case = case_named(session, case, meeting)
    if cases := getattr(options, "cases", ()):
        options.cases = [
            case_named(session, one) if isinstance(one, NamedNumber) else one for one in cases
        ]


def _open(options: Namespace) -> Storage:
    if not options.database:
        return open_folder(folder_of(options))
    if not options.database.startswith(_KNOWN):
        raise UserError(
            Sentence(
                f"Adressen «{options.database}» til basen er ikke forstått.",
                f"Adressa «{options.database}» til basen er ikkje forstått.",
            ),
            Sentence(
                "Skriv den som postgresql+psycopg://bruker@tjener/base.",
                "Skriv ho som postgresql+psycopg://brukar@tenar/base.",
            ),
        )
    return open_url(options.database)

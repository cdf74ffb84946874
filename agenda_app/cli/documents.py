"""``pdf``: one document of a meeting, for the members or for the public."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from agenda_app.cli.data import data
from agenda_app.cli.file_sets import told
from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.files import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.produce.after_meeting import letter_files
from agenda_app.produce.file_set import landed
from agenda_app.produce.papers import INTERNAL_ONLY, Kind, Wanted, make
from agenda_app.services.extract import item_of_case

_OF_ONE_CASE = frozenset({Kind.EXTRACT, Kind.ITEM_MINUTES})


def pdf(options: Namespace) -> int:
    """Write a document; when something blocks the public version, nothing is written."""
    kind = _kind(options)
    with data(options) as storage:
        audience = Audience.PUBLIC if options.public else Audience.INTERNAL
        wanted = Wanted(options.meeting, kind, audience, _item(storage, options))
        now = dt.datetime.now()
        made = run_to_end(make(storage, wanted, now.date(), kept_cache(options.beside), at=now))
    write_whole(options.target, made.pdf)
    print(f"{options.target} er laget.")
    return 0


def letters(options: Namespace) -> int:
    """Write the letters to the parties of a meeting's cases into a folder."""
    with data(options) as storage:
        work = letter_files(storage, options.meeting, dt.date.today())
        return told(run_to_end(landed(work, options.target)), options)


def _kind(options: Namespace) -> Kind:
    """Return which document was asked for.

    Raises:
        UserError: an extract of no case, a case for another document, or a public version of
            something that is for the meeting only.
    """
    kind = Kind(options.kind)
    if kind in _OF_ONE_CASE and options.case is None:
        raise UserError(alike("Dokumentet gjelder én sak."), alike("Skriv saken etter --case."))
    if kind not in _OF_ONE_CASE and options.case is not None:
        raise UserError(
            alike("--case hører bare til særutskrift og saksprotokoll."),
            alike("Utelat --case, eller skriv extract."),
        )
    if options.public and kind in INTERNAL_ONLY:
        raise UserError(
            alike("Dokumentet er bare til internt bruk og finnes ikke i offentlig utgave."),
            alike("Utelat --public."),
        )
    return kind


def _item(storage: Storage, options: Namespace) -> ItemId | None:
    if options.case is None:
        return None
    with storage.database.read() as session:
        return item_of_case(session, options.meeting, options.case).id

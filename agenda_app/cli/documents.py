"""``pdf``: one document of a meeting, for the members or for the public."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from agenda_app.cli.data import MADE, data
from agenda_app.cli.file_sets import told
from agenda_app.cli.paper_arguments import OF_ONE_CASE
from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.own_process import hold
from agenda_app.produce.after_meeting import letter_files
from agenda_app.produce.file_set import landed
from agenda_app.produce.paper_files import make_file
from agenda_app.produce.papers import INTERNAL_ONLY, Kind, Wanted
from agenda_app.produce.summons import summons_files
from agenda_app.services.named_items import item_named, item_said

_NO_CASE = Sentence(
    "{} har ingen egen sak, så den har verken særutskrift eller saksprotokoll.",
    "{} har inga eiga sak, så ho har verken særutskrift eller saksprotokoll.",
)


def pdf(options: Namespace) -> int:
    """Write a document; when something blocks the public version, nothing is written.

    Raises:
        NotFoundError: the case is not on the agenda.
        UserError: the document has no public version, has no case behind it, or cannot be made or
            written.
    """
    kind = _kind(options)
    with data(options) as storage:
        audience = Audience.PUBLIC if options.public else Audience.INTERNAL
        item = _item(storage, options) if options.kind in OF_ONE_CASE else None
        wanted = Wanted(options.meeting, kind, audience, item.id if item else None)
        now = dt.datetime.now()
        cache = kept_cache(options.beside)
        hold(cache)
        run_to_end(make_file(storage, wanted, options.target, now.date(), cache, now))
    about = f"{item_said(item)}: " if item else ""
    print(f"{about}{MADE.said(options.spoken, options.target)}")
    return 0


def letters(options: Namespace) -> int:
    """Write the letters to the parties of a meeting's cases into a folder."""
    with data(options) as storage:
        work = letter_files(storage, options.meeting, dt.date.today())
        return told(run_to_end(landed(work, options.target)), options)


def summons(options: Namespace) -> int:
    """Write letter, e-mail and text message for each deputy who was called, into a folder."""
    with data(options) as storage:
        work = summons_files(storage, options.meeting, dt.date.today())
        return told(run_to_end(landed(work, options.target)), options)


def _kind(options: Namespace) -> Kind:
    """Return which document was asked for.

    Raises:
        UserError: a public version of something that is for the meeting only.
    """
    kind = Kind(options.kind)
    if options.public and kind in INTERNAL_ONLY:
        raise UserError(
            Sentence(
                "Dokumentet er bare til internt bruk og finnes ikke i offentlig utgave.",
                "Dokumentet er berre til internt bruk og finst ikkje i offentleg utgåve.",
            ),
            alike("Utelat --public."),
        )
    return kind


def _item(storage: Storage, options: Namespace) -> AgendaItem:
    """Return the line of a case that has an extract.

    Raises:
        NotFoundError: it is not on the agenda.
        UserError: several can be meant, or it has no case behind it.
    """
    with storage.database.read() as session:
        item = item_named(session, options.meeting, options.case)
    if item.case_id is None:
        raise UserError(filled(_NO_CASE, item_said(item)))
    return item

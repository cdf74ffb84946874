"""``files`` and ``after``: every file of a meeting in a folder, before it and after it."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace

from agenda_app.cli import blocked
from agenda_app.cli.data import data
from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.sentence import Sentence
from agenda_app.jobs import run_to_end
from agenda_app.produce.after_meeting import after_meeting_files
from agenda_app.produce.file_set import FileSet, file_set, landed
from agenda_app.produce.meeting_files import SetChoice

_WITHHELD = Sentence("De offentlige filene mangler. {}", "Dei offentlege filene manglar. {}")


def files(options: Namespace) -> int:
    """Write the files and print where they are; 1 when something keeps the public ones back."""
    choice = SetChoice(not options.no_public, options.email_mb, options.email_exempt)
    today, cache = dt.date.today(), kept_cache(options.beside)
    with data(options) as storage:
        made: FileSet = run_to_end(
            file_set(storage, options.meeting, options.folder, today, choice, cache)
        )
    return told(made, options)


def after(options: Namespace) -> int:
    """Write what goes out after a meeting; 1 when something keeps the public files back."""
    with data(options) as storage:
        work = after_meeting_files(storage, options.meeting, dt.date.today())
        made: FileSet = run_to_end(landed(work, options.folder))
    return told(made, options)


def told(made: FileSet, options: Namespace) -> int:
    """Print where files are and what is to know of them; return the exit code."""
    for path in made.paths:
        print(path)
    for note in made.notes:
        print(note.said(options.spoken), file=sys.stderr)
    if made.withheld is None:
        return 0
    why = blocked.with_command(made.withheld, options).said(options.spoken)
    print(_WITHHELD.said(options.spoken, why), file=sys.stderr)
    return 1

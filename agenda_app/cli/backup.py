"""``backup``, ``restore`` and ``verify``: everything in one file, back again, and still whole."""

from __future__ import annotations

from argparse import Namespace

from agenda_app.cli.data import data, local_folder
from agenda_app.db.spoken import language_in
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.jobs import run_to_end
from agenda_app.services import backup
from agenda_app.services.whole import verify_all

_BACKED_UP = Sentence(
    "Sikkerhetskopien ligger i {} (basen og {} filer).",
    "Tryggingskopien ligg i {} (basen og {} filer).",
)
_RESTORED = Sentence(
    "Alt er hentet tilbake til {} (basen og {} filer).",
    "Alt er henta tilbake til {} (basen og {} filer).",
)
_WHOLE = alike("Alt er i orden: basen og {} filer.")
_WHOLE_WITH_ONE = alike("Alt er i orden: basen og {} fil.")


def back_up(options: Namespace) -> int:
    """Write a backup; a file that was named is replaced."""
    folder = local_folder(options)
    with data(options):
        files = run_to_end(backup.back_up(folder, options.file))
    print(_BACKED_UP.said(options.spoken, options.file, files))
    return 0


def restore(options: Namespace) -> int:
    """Unpack a backup into an empty folder; the data that came back tell the language."""
    folder = local_folder(options)
    files = run_to_end(backup.restore(options.file, folder))
    spoken = language_in(folder) or options.spoken
    print(_RESTORED.said(spoken, folder, files))
    return 0


def verify(options: Namespace) -> int:
    """Look at the database, files, locked minutes and sendings; 1 when one is not what was kept."""
    with data(options) as storage, storage.database.read() as session:
        verdict = run_to_end(verify_all(session, storage.files))
    for fault in verdict.faults:
        print(fault.said(options.spoken))
    if not verdict.faults:
        whole = _WHOLE_WITH_ONE if verdict.files == 1 else _WHOLE
        print(whole.said(options.spoken, verdict.files))
    return int(bool(verdict.faults))

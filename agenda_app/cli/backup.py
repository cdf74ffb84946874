"""``backup``, ``restore`` and ``verify``: everything in one file, back again, and still whole."""

from __future__ import annotations

from argparse import Namespace

from agenda_app.cli.data import data, local_folder
from agenda_app.jobs import run_to_end
from agenda_app.services import backup
from agenda_app.services.locked_tables import every_table_fault


def back_up(options: Namespace) -> int:
    """Write a backup; a file that was named is replaced."""
    folder = local_folder(options)
    with data(options):
        files = run_to_end(backup.back_up(folder, options.file))
    print(f"Sikkerhetskopien ligger i {options.file} (basen og {files} filer).")
    return 0


def restore(options: Namespace) -> int:
    """Unpack a backup into an empty folder."""
    folder = local_folder(options)
    files = run_to_end(backup.restore(options.file, folder))
    print(f"Alt er hentet tilbake til {folder} (basen og {files} filer).")
    return 0


def verify(options: Namespace) -> int:
    """Look at the database, every file and locked minutes; 1 when one is not what was kept."""
    with data(options) as storage, storage.database.read() as session:
        verdict = run_to_end(backup.verify(session, storage.files))
        faults = (*verdict.faults, *every_table_fault(session, storage.files))
    for fault in faults:
        print(fault.said(options.spoken))
    if not faults:
        word = "fil" if verdict.files == 1 else "filer"
        print(f"Alt er i orden: basen og {verdict.files} {word}.")
    return int(bool(faults))

"""What to say and advise when a file cannot be written."""

from __future__ import annotations

import errno
from pathlib import Path

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.drafts import LONGEST_DRAFT
from agenda_app.files.places import is_device, is_folder, is_there

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL_ON_WINDOWS = {39, 112}
_TOO_LONG_ON_WINDOWS = {206}
_NOT_FOUND_ON_WINDOWS = {2, 3, 123}
_LONGEST_ON_WINDOWS = 259
_MAKE_ROOM = Sentence("Frigjør plass og prøv igjen.", "Frigjer plass og prøv igjen.")


def full_disk(error: BaseException) -> UserError | None:
    """Return that the disk is full, wherever something was written; None when that is not it."""
    if not isinstance(error, OSError) or not is_full(error):
        return None
    return UserError(
        Sentence(
            "Disken er full, så filen ble ikke skrevet.",
            "Disken er full, så fila vart ikkje skriven.",
        ),
        _MAKE_ROOM,
    )


def is_full(error: OSError) -> bool:
    """Tell whether there is no room: on the disk, of the user's share of it, or for the file."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_ON_WINDOWS


def _is_too_long(error: OSError, target: Path) -> bool:
    """Tell whether a name is too long for the disk, or with its folders for Windows.

    Windows says of a path that it does not take for its length that there is no such place. Before
    a file is there, its draft is.
    """
    on_windows = getattr(error, "winerror", None)
    if error.errno == errno.ENAMETOOLONG or on_windows in _TOO_LONG_ON_WINDOWS:
        return True
    ends = max(len(target.name), LONGEST_DRAFT)
    long = len(str(target.parent)) + 1 + ends > _LONGEST_ON_WINDOWS
    return on_windows in _NOT_FOUND_ON_WINDOWS and long


def own_advice(error: OSError) -> tuple[Sentence, Sentence]:
    """Return what to say when a file of the data themselves cannot be written."""
    if is_full(error):
        return (
            Sentence(
                "Disken er full, så en fil som hører til dataene, ble ikke lagret.",
                "Disken er full, så ei fil som høyrer til dataa, vart ikkje lagra.",
            ),
            _MAKE_ROOM,
        )
    if isinstance(error, PermissionError):
        return (
            Sentence(
                "Mappen med dataene kan ikke skrives til.",
                "Det går ikkje å skrive til mappa med dataa.",
            ),
            Sentence("Be IT om å få skrive i mappen.", "Be IT om å få skrive i mappa."),
        )
    return (
        Sentence(
            "En fil som hører til dataene, kunne ikke skrives til disken.",
            "Ei fil som høyrer til dataa, kunne ikkje skrivast til disken.",
        ),
        Sentence(
            "Se om disken eller nettet er tilkoblet, og prøv igjen.",
            "Sjå om disken eller nettet er kopla til, og prøv igjen.",
        ),
    )


def advice(error: OSError, target: Path) -> tuple[Sentence, Sentence]:
    """Return what to say when a file in a place that the user chose cannot be written."""
    if is_full(error):
        return (
            Sentence(
                f"Disken er full, så «{target.name}» ble ikke lagret.",
                f"Disken er full, så «{target.name}» vart ikkje lagra.",
            ),
            _MAKE_ROOM,
        )
    if _is_too_long(error, target):
        return (
            Sentence(
                f"«{target.name}» kan ikke lagres: navnet og mappene foran er til sammen for "
                "lange.",
                f"«{target.name}» kan ikkje lagrast: namnet og mappene framfor er til saman for "
                "lange.",
            ),
            Sentence(
                "Velg en mappe med kortere navn, nærmere roten av disken.",
                "Vel ei mappe med kortare namn, nærare rota av disken.",
            ),
        )
    if is_folder(target):
        folder = target.name or target
        return (
            Sentence(f"«{folder}» er en mappe.", f"«{folder}» er ei mappe."),
            Sentence("Skriv også hva filen skal hete i den.", "Skriv òg kva fila skal heite i ho."),
        )
    if is_device(target):
        return (
            Sentence(f"«{target}» er ikke en vanlig fil.", f"«{target}» er ikkje ei vanleg fil."),
            Sentence("Skriv et filnavn i en mappe.", "Skriv eit filnamn i ei mappe."),
        )
    if isinstance(error, PermissionError) and is_there(target):
        return (
            Sentence(f"«{target.name}» kan ikke skrives.", f"«{target.name}» kan ikkje skrivast."),
            Sentence(
                "Lukk filen hvis den er åpen i et annet program, eller velg en annen mappe.",
                "Lukk fila om ho er open i eit anna program, eller vel ei anna mappe.",
            ),
        )
    where = target.parent.absolute()
    return (
        Sentence(
            f"«{target.name}» kan ikke lagres i {where}.",
            f"«{target.name}» kan ikkje lagrast i {where}.",
        ),
        Sentence("Velg en annen mappe.", "Vel ei anna mappe."),
    )

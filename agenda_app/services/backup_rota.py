"""The backups that are made by themselves: when one is due, and which older ones may go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import BACKUPS_NAME
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.services.backup import back_up

DAYS, MONTHS = 20, 12
AT_LEAST = 3
ROOM = 10_000_000_000
"""Bytes that the backups may fill together; the newest three stay whatever they fill."""
_NAME = "Saksliste %Y-%m-%d kl %H.%M.%S.zip"


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup in the folder: when it was made, how large it is, and its file."""

    at: datetime
    size: int
    file: Path


def kept_backups(folder: Path) -> tuple[Kept, ...]:
    """Return the backups that were made by themselves of a data folder, newest first.

    Other files among them (copies before an upgrade, what somebody put there) are nobody's.
    """
    found = []
    for file in (folder / BACKUPS_NAME).glob("*.zip"):
        try:
            made = Kept(datetime.strptime(file.name, _NAME), file.stat().st_size, file)
        except (ValueError, OSError):
            continue
        found.append(made)
    return tuple(sorted(found, key=lambda kept: kept.at, reverse=True))


def last_backup(folder: Path) -> datetime | None:
    """Return when the newest backup was made, None when there is none yet."""
    return next((kept.at for kept in kept_backups(folder)), None)


def is_due(folder: Path) -> bool:
    """Whether the database was written to after the newest backup."""
    newest = next(iter(kept_backups(folder)), None)
    try:
        written = (folder / DATABASE_NAME).stat().st_mtime
        return newest is None or written > newest.file.stat().st_mtime
    except OSError:
        return False


def superfluous(backups: Iterable[Kept], room: int = ROOM) -> tuple[Kept, ...]:
    """Return those that may go: all but the last of each of 20 days and of each of 12 months.

    The oldest go as well while all together fill more than ``room``. The newest three stay.
    """
    newest_first = sorted(backups, key=lambda kept: kept.at, reverse=True)
    days = {kept.at.date(): kept for kept in reversed(newest_first)}
    months = {(kept.at.year, kept.at.month): kept for kept in reversed(newest_first)}
    wanted = {
        *(days[day].file for day in sorted(days, reverse=True)[:DAYS]),
        *(months[month].file for month in sorted(months, reverse=True)[:MONTHS]),
        *(kept.file for kept in newest_first[:AT_LEAST]),
    }
    gone, filled, stayed = [], 0, 0
    for kept in newest_first:
        fits = filled + kept.size <= room or stayed < AT_LEAST
        if kept.file in wanted and fits:
            filled, stayed = filled + kept.size, stayed + 1
        else:
            gone.append(kept)
    return tuple(gone)


def back_up_by_itself(folder: Path, now: datetime) -> Work[Path]:
    """Write a backup into the data folder, then remove superfluous ones; return its file.

    Raises:
        UserError: the database is damaged, or the backup cannot be written; then the older
            backups are left as they are.
    """
    _refuse_damaged(folder / DATABASE_NAME)
    target = folder / BACKUPS_NAME / now.strftime(_NAME)
    try:
        yield from back_up(folder, target)
    except (OSError, sqlite3.Error) as error:
        raise UserError(
            Sentence(
                "Det ble ikke laget noen sikkerhetskopi.",
                "Det vart ikkje laga nokon tryggingskopi.",
            ),
            Sentence(
                "Se om det er plass på disken. Alt du har gjort, er lagret.",
                "Sjå om det er plass på disken. Alt du har gjort, er lagra.",
            ),
        ) from error
    for kept in superfluous(kept_backups(folder)):
        # One that somebody is reading just now goes the next time.
        with suppress(OSError):
            kept.file.unlink()
    return target


def _refuse_damaged(database: Path) -> None:
    try:
        with closing(sqlite3.connect(database)) as connection:
            is_whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        is_whole = False
    if not is_whole:
        raise UserError(
            Sentence(
                "Basen har feil, så det ble ikke laget noen sikkerhetskopi av den.",
                "Basen har feil, så det vart ikkje laga nokon tryggingskopi av han.",
            ),
            Sentence(
                "Hent tilbake den siste sikkerhetskopien. De som finnes, er urørt.",
                "Hent tilbake den siste tryggingskopien. Dei som finst, er urørte.",
            ),
        )

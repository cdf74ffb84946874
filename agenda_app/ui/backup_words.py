"""How the window says when the last backup was made."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.language import Language
from agenda_app.domain.typography import clock
from agenda_app.services.backup_rota import last_backup
from agenda_app.ui.interface_language import interface_language
from agenda_app.words import date_long

translate = QCoreApplication.translate


def backup_words(folder: Path | None, now: datetime) -> str:
    """Return when a data folder was backed up last; empty for a shared database."""
    if folder is None:
        return ""
    return _words(last_backup(folder), now, interface_language())


def _words(at: datetime | None, now: datetime, language: Language) -> str:
    if at is None:
        return translate("BackupWords", "A backup is made when the window is closed")
    time = clock(at.time())
    if at.date() == now.date():
        return translate("BackupWords", "Backed up today {time}").format(time=time)
    if at.date() == now.date() - timedelta(days=1):
        return translate("BackupWords", "Backed up yesterday {time}").format(time=time)
    day = date_long(at.date(), language, with_weekday=False)
    return translate("BackupWords", "Backed up {day} {time}").format(day=day, time=time)

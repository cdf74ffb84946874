"""Whether everything that is stored is still what it was: files, locked minutes, sendings."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.files.store import FileStore
from agenda_app.jobs import Work
from agenda_app.services import backup
from agenda_app.services.backup import Verdict
from agenda_app.services.locked_tables import every_table_fault
from agenda_app.services.verify_dispatch import every_sending_fault


def verify_all(session: Session, files: FileStore) -> Work[Verdict]:
    """Look at the database, every file, locked minutes and all that was sent, as a job.

    Yields:
        Progress, a step for each file.
    """
    verdict: Verdict = yield from backup.verify(session, files)
    more = (*every_table_fault(session, files), *every_sending_fault(session, files))
    return replace(verdict, faults=(*verdict.faults, *more))

"""What other programs wrote in a shared database: each window shows what all the PCs did."""

from __future__ import annotations

from sqlalchemy import func, select

from agenda_app.db.database import Database
from agenda_app.db.models import AuditRow

_LATE = 100
"""Numbers of the trail that are looked at again: who was given one first may end later."""


class OthersWrites:
    """Reads the audit trail from where it ended the last time."""

    def __init__(self, database: Database) -> None:
        """Begin where the trail ends at the first look."""
        self._database = database
        self._seen: frozenset[int] | None = None
        self._own: set[int] = set()
        database.on_written = self._own.add

    def look(self) -> frozenset[str]:
        """Return the names of the tables that others wrote to since the last look.

        Raises:
            UserError: the database cannot be read now.
        """
        before = self._seen
        with self._database.read() as session:
            last = max(before, default=0) if before else session.scalar(_NEWEST) or 0
            later = select(AuditRow.id, AuditRow.tables).where(AuditRow.id > last - _LATE)
            found = {row.id: row.tables for row in session.execute(later)}
        self._seen = frozenset(found)
        fresh = found.keys() - before if before is not None else frozenset[int]()
        others = fresh - self._own
        self._own.difference_update(found)
        return frozenset(name for number in others for name in found[number].split())


_NEWEST = select(func.max(AuditRow.id))

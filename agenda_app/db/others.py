"""What other programs wrote in a shared database: each window shows what all the PCs did."""

from __future__ import annotations

from sqlalchemy import func, select

from agenda_app.db.database import Database
from agenda_app.db.models import AuditRow


class OthersWrites:
    """Reads the audit trail from where it ended the last time."""

    def __init__(self, database: Database) -> None:
        """Begin where the trail ends at the first look."""
        self._database = database
        self._last: int | None = None

    def look(self) -> frozenset[str]:
        """Return the names of the tables that others wrote to since the last look.

        Raises:
            UserError: the database cannot be read now.
        """
        own = self._database.own_writes
        with self._database.read() as session:
            if self._last is None:
                self._last = session.scalar(select(func.max(AuditRow.id))) or 0
                return frozenset()
            later = select(AuditRow.id, AuditRow.tables).where(AuditRow.id > self._last)
            found = session.execute(later.order_by(AuditRow.id)).all()
        tables: set[str] = set()
        for number, names in found:
            self._last = number
            if number in own:
                own.discard(number)
            else:
                tables.update(names.split())
        return frozenset(tables)

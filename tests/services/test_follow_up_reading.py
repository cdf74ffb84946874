"""What is followed is read with as many statements of many items as of few."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy import event
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.followup import Evidence, with_report
from agenda_app.services.following import follow_resolutions, followed, not_followed, unfollowed
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.importing import keep
from agenda_app.services.rows import keep_file
from tests.decided import held

READS = (followed, unfollowed, not_followed, follow_resolutions, follow_ups)


def asked(storage: Storage, read: Callable[[Session], object]) -> list[str]:
    """Return the statements that a read takes."""
    statements: list[str] = []
    with storage.database.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *a: statements.append(a[2]))
        read(session)
    return statements


def reported(storage: Storage, *names: str, code: str = "KST") -> None:
    """Hold a meeting with a case of each name, and report on every point with a file."""
    with storage.database.write("test") as session:
        held(session, *names, code=code)
        follow_resolutions(session)
        for line in follow_ups(session):
            file = keep(storage.files, f"{line.point.id}".encode(), "kvittering.txt")
            keep_file(session, file)
            told = with_report(line.point, date(2026, 5, 20), evidence=(Evidence("", file),))
            save_follow_up(session, told)


def test_many_items_take_no_more_statements_than_few(storage: Storage) -> None:
    reported(storage, "Kaia")
    few = {read: asked(storage, read) for read in READS}
    reported(storage, "Brua", "Ferga", "Skolen", code="FSK")
    for read in READS:
        assert asked(storage, read) == few[read]

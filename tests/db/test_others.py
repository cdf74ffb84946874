from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select

from agenda_app.db.committee_models import PersonRow
from agenda_app.db.models import AuditRow
from agenda_app.db.others import OthersWrites
from agenda_app.db.storage import Storage, open_folder

AT = datetime(2026, 4, 20, 9, 30)


def add(storage: Storage, name: str) -> None:
    with storage.database.write("add person") as session:
        session.add(PersonRow(name=name))


def test_what_another_program_wrote_is_told_once_and_what_this_one_wrote_never(
    storage: Storage,
) -> None:
    assert storage.folder is not None
    other = open_folder(storage.folder)
    add(other, "Ada Moe")
    others = OthersWrites(storage.database)
    assert others.look() == frozenset()
    add(other, "Bo Vik")
    add(storage, "Cato Lund")
    assert others.look() == {PersonRow.__tablename__}
    add(storage, "Dina Moe")
    assert others.look() == frozenset()
    other.close()


def test_who_ends_later_than_somebody_who_began_later_is_told_too(storage: Storage) -> None:
    add(storage, "Ada Moe")
    others = OthersWrites(storage.database)
    others.look()
    with storage.database.write("a later number first") as session:
        number = session.scalar(select(func.max(AuditRow.id))) or 0
        session.add(AuditRow(id=number + 2, at=AT, action="later", tables="cases"))
    assert "cases" in others.look()
    with storage.database.write("an earlier number afterwards") as session:
        session.add(AuditRow(id=number + 1, at=AT, action="earlier", tables="meetings"))
    assert "meetings" in others.look()
    assert others.look() == frozenset()

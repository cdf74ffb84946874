from __future__ import annotations

from agenda_app.db.committee_models import PersonRow
from agenda_app.db.others import OthersWrites
from agenda_app.db.storage import Storage, open_folder


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
    assert storage.database.own_writes == set()
    other.close()

"""The same tables on a server, with several PCs at once; skipped where there is no server."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from agenda_app.db.base import Base
from agenda_app.db.committee_models import NumberSeriesRow, PersonRow
from agenda_app.db.database import Database
from agenda_app.db.engines import make_engine
from agenda_app.db.file_table import TableStore
from agenda_app.db.migrate import HEAD, upgrade
from agenda_app.db.models import AuditRow
from agenda_app.db.storage import Storage, open_url
from agenda_app.errors import ConflictError, UserError
from agenda_app.files.store import sha256_of
from agenda_app.services.municipality import save_municipality, the_municipality
from tests.builders import a_municipality
from tests.postgresql import Server


def people(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(PersonRow.name).order_by(PersonRow.id)))


def add(database: Database, name: str, *, hasty: bool = False) -> None:
    with database.write("add person", hasty=hasty) as session:
        session.add(PersonRow(name=name))


def test_the_steps_make_exactly_the_tables_of_the_models(server: Server, template: str) -> None:
    engine = make_engine(server.url(template))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_pcs_that_open_an_empty_database_at_once_make_the_tables_once(server: Server) -> None:
    url = server.url(server.new_database())

    def opened(_: int) -> str:
        storage = open_url(url)
        with storage.database.read() as session:
            version: str = session.execute(text("SELECT version_num FROM alembic_version")).scalar()
        storage.close()
        return version

    with ThreadPoolExecutor(4) as pcs:
        assert list(pcs.map(opened, range(4))) == [HEAD] * 4


WRITER = """
import sys
from agenda_app.db.committee_models import NumberSeriesRow
from agenda_app.db.storage import open_url
store = open_url(sys.argv[1])
for _ in range(25):
    with store.database.write("count") as session:
        row = session.get(NumberSeriesRow, (1, 2026, "PS"))
        row.next_serial += 1
store.close()
"""


def test_writers_on_several_pcs_wait_for_each_other(shared: Storage) -> None:
    with shared.database.write("begin") as session:
        a_municipality(session)
        session.add(NumberSeriesRow(committee_id=1, year=2026, type="PS", next_serial=1))
    command = [sys.executable, "-c", WRITER, shared.database.url]
    running = [subprocess.Popen(command) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]
    with shared.database.read() as session:
        row = session.get(NumberSeriesRow, (1, 2026, "PS"))
        assert row is not None
        assert row.next_serial == 51


def test_two_pcs_that_change_the_same_do_not_overwrite_each_other(shared: Storage) -> None:
    with shared.database.write("begin") as session:
        a_municipality(session)
    with shared.database.read() as session:
        looked_at = the_municipality(session)

    def save(_: int) -> str:
        try:
            with shared.database.write("save") as session:
                save_municipality(session, looked_at)
        except ConflictError:
            return "told"
        return "saved"

    with ThreadPoolExecutor(4) as pcs:
        assert sorted(pcs.map(save, range(4))) == ["saved", "told", "told", "told"]


def test_who_types_is_told_at_once_that_another_pc_writes(
    shared: Storage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.expected_warnings = ("database:",)  # type: ignore[attr-defined]
    other = Database(shared.database.url)
    with shared.database.write("slow") as session:
        a_municipality(session)
        begun = monotonic()
        with pytest.raises(UserError, match="opptatt"):
            add(other, "Kari", hasty=True)
        assert monotonic() - begun < 2
    add(other, "Kari", hasty=True)
    assert people(shared.database) == ["Kari"]
    other.close()


def test_a_read_shows_one_moment(shared: Storage) -> None:
    with shared.database.read() as session:
        assert session.scalars(select(PersonRow)).all() == []
        add(shared.database, "Kari")
        assert session.scalars(select(PersonRow)).all() == []
    assert people(shared.database) == ["Kari"]


def test_a_file_that_is_kept_in_a_write_belongs_to_it(shared: Storage) -> None:
    name = sha256_of(b"et bilde")
    with pytest.raises(ZeroDivisionError):
        keep_and_fail(shared, b"et bilde")
    with pytest.raises(UserError, match="mangler"):
        shared.files.get(name)


def keep_and_fail(shared: Storage, data: bytes) -> None:
    with shared.database.write("import"):
        assert shared.files.get(shared.files.put(data)) == data
        _ = 1 / 0


def test_the_same_file_from_several_pcs_is_kept_once(shared: Storage) -> None:
    data = b"\0stort" * 100_000
    together = threading.Barrier(4)

    def put(_: int) -> str:
        together.wait(10)
        return TableStore(shared.database).put(data)

    with ThreadPoolExecutor(4) as pcs:
        assert set(pcs.map(put, range(4))) == {sha256_of(data)}
    assert shared.files.get(sha256_of(data)) == data


def test_a_file_that_is_kept_keeps_nobody_waiting(shared: Storage) -> None:
    with shared.database.write("slow") as session, ThreadPoolExecutor(1) as pc:
        a_municipality(session)
        kept = pc.submit(shared.files.put, b"en fil").result(timeout=3)
    assert shared.files.get(kept) == b"en fil"


def stop_in_a_write(server: Server, database: Database) -> None:
    with database.write("cut") as session:
        session.add(PersonRow(name="Ola"))
        session.flush()
        server.stop()


def test_a_server_that_stops_is_told_and_used_again_when_it_is_back(
    server: Server, shared: Storage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.expected_warnings = ("database:",)  # type: ignore[attr-defined]
    add(shared.database, "Kari")
    with pytest.raises(UserError, match="svarer ikke"):
        stop_in_a_write(server, shared.database)
    try:
        with pytest.raises(UserError, match="svarer ikke"):
            add(shared.database, "Ola")
        with pytest.raises(UserError, match="svarer ikke"):
            open_url(shared.database.url)
    finally:
        server.start()
    add(shared.database, "Per")
    assert people(shared.database) == ["Kari", "Per"]


def test_connections_that_the_server_closed_are_made_anew(server: Server, shared: Storage) -> None:
    add(shared.database, "Kari")
    server.command(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
    add(shared.database, "Ola")
    assert people(shared.database) == ["Kari", "Ola"]


def test_a_newer_database_is_refused_and_not_touched(server: Server, shared: Storage) -> None:
    with shared.database.write("newer") as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UserError, match="nyere utgave"):
        upgrade(shared.database.url)
    with shared.database.read() as session:
        assert session.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"


def test_who_is_not_let_in_is_told_why(server: Server, template: str) -> None:
    server.command("CREATE ROLE guarded LOGIN PASSWORD 'hemmelig'")
    server.command("CREATE ROLE reader LOGIN")
    empty = server.new_database()
    of_others = server.new_database()
    server.command("CREATE TABLE cases (id integer)", of_others)
    told = {
        server.url("finnes_ikke"): "finnes ikke",
        server.url(template, "ukjent"): "godtar ikke",
        server.url(template, "guarded"): "godtar ikke",
        server.url(template, "guarded:feil"): "godtar ikke",
        server.url(empty, "reader"): "ikke lov",
        server.url(of_others): "brukes av et annet program",
        "postgresql+psycopg://kari@ingen.invalid/base": "svarer ikke",
    }
    for url, words in told.items():
        with pytest.raises(UserError, match=words):
            open_url(url)


def test_text_that_the_server_would_refuse_is_kept_without_it(shared: Storage) -> None:
    add(shared.database, "Ka\0ri Å")
    assert people(shared.database) == ["Kari Å"]


def test_the_password_is_in_no_address_that_is_written_down() -> None:
    pytest.importorskip("psycopg")
    database = Database("postgresql+psycopg://kari:hemmelig@tjener/base")
    assert "hemmelig" not in database.address
    assert "tjener/base" in database.address


def test_a_write_has_its_audit_row(shared: Storage) -> None:
    add(shared.database, "Kari")
    with shared.database.read() as session:
        (audit,) = session.scalars(select(AuditRow))
        assert (audit.action, audit.tables) == ("add person", "persons")

"""A PostgreSQL server of the tests' own, where its programs and the driver are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from agenda_app.db.migrate import upgrade
from agenda_app.db.storage import Storage, open_url

_USER = "postgres"
_FAST = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c shared_buffers=16MB"


@dataclass(slots=True)
class Server:
    """A server that is reached over a socket in its own folder."""

    programs: Path
    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)

    def run(self, program: str, *words: str) -> None:
        """Run one of its programs; it refuses to run as root."""
        as_user: dict[str, Any] = {"user": _USER, "group": _USER} if os.geteuid() == 0 else {}
        subprocess.run(
            [self.programs / program, *words],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            check=True,
            **as_user,
        )

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-k {self.folder} {_FAST}"
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-o", options, "-l", log, "-w", "start")

    def stop(self) -> None:
        """Stop it in the middle of what is going on."""
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def url(self, database: str, user: str = _USER) -> str:
        """Return the address of a database."""
        return f"postgresql+psycopg://{user}@/{database}?host={self.folder}"

    def command(self, sql: str, database: str = "postgres") -> None:
        """Do something to a database beside the program."""
        import psycopg

        address = f"host={self.folder} user={_USER} dbname={database}"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(sql.encode())

    def new_database(self, like: str = "template1") -> str:
        """Make a database, and return its name."""
        name = f"base{next(self._numbers)}"
        self.command(f"CREATE DATABASE {name} TEMPLATE {like}")
        return name


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed here")
    if find_spec("psycopg") is None:
        pytest.skip("the library psycopg is not installed")
    # Not in pytest's folder: that one is root's own, and its path too long for a socket.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, _USER, _USER)
    made = Server(programs, folder)
    words = ("-A", "trust", "-U", _USER, "-E", "UTF8", "--locale=C", "--no-sync")
    made.run("initdb", "-D", str(folder / "data"), *words)
    rules = folder / "data" / "pg_hba.conf"
    rules.write_text(f"local all guarded scram-sha-256\n{rules.read_text()}")
    made.start()
    yield made
    made.stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def template(server: Server) -> str:
    name = server.new_database()
    upgrade(server.url(name))
    return name


@pytest.fixture
def shared(server: Server, template: str) -> Iterator[Storage]:
    """A shared database with tables and nothing in them."""
    opened = open_url(server.url(server.new_database(template)))
    yield opened
    opened.close()


def _programs() -> Path | None:
    """Where the server's programs are: a distribution keeps them off the PATH."""
    if os.name == "nt":
        return None
    found = shutil.which("initdb")
    known = [Path(found).parent] if found else []
    known += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in known if (folder / "pg_ctl").exists()), None)

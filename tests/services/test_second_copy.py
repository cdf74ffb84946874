"""The second copy opens alone, is read without the program, and writes over nobody's work."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.text import plain
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.services.backup import restore
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.second_copy import COPY_NAME, begin_copy, copying
from tests.builders import a_text
from tests.services.protocol import Protocol, a_protocol, roll_called


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def write(storage: Storage, protocol: Protocol, words: str) -> None:
    with storage.database.write("test") as session:
        item = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(item, proceedings=a_text(words)))


def copied(storage: Storage, protocol: Protocol, stick: Path) -> Path:
    return run_to_end(copying(storage, protocol.meeting, stick))


def test_a_copy_opens_alone_with_its_files(
    storage: Storage, protocol: Protocol, stick: Path
) -> None:
    sha256 = storage.files.put(b"brev")
    write(storage, protocol, "Ordet var fritt.")
    begin_copy(storage, stick)
    folder = copied(storage, protocol, stick)
    write(storage, protocol, "Ordet var fritt. Strek ble satt.")
    copied(storage, protocol, stick)
    again = open_folder(folder)
    with again.database.read() as session:
        kept = read_item_minutes(session, protocol.case(1))
    assert plain(kept.proceedings) == "Ordet var fritt. Strek ble satt."
    assert again.files.get(sha256) == b"brev"
    again.close()


def test_a_copy_is_read_without_the_program(
    storage: Storage, protocol: Protocol, stick: Path
) -> None:
    write(storage, protocol, "Ordet var fritt på kaia.")
    with storage.database.write("test") as session:
        item = read_item_minutes(session, protocol.case(1))
        doors = ClosedSession(ClosingGround.PRIVACY, "", time(18, 40), time(18, 50), "enstemmig")
        save_item_minutes(session, replace(item, closed=(doors,)))
    begin_copy(storage, stick)
    folder = copied(storage, protocol, stick)
    text = (folder / "Protokoll KST 2026-04-29.txt").read_text(encoding="utf-8-sig")
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    assert text.startswith("Kommunestyret onsdag 29. april 2026\n")
    assert "7 av 7" in text
    assert "PS 3/26  Opprusting av kaia" in text
    assert "Ordet var fritt på kaia." in text
    assert (
        "Møtet ble lukket kl. 18.40 etter koml. § 11-5 tredje ledd bokstav a (enstemmig)." in text
    )
    assert "Det ble åpnet igjen kl. 18.50." in text


def test_a_stick_that_is_pulled_out_is_said_and_written_to_again(
    storage: Storage, protocol: Protocol, stick: Path
) -> None:
    begin_copy(storage, stick)
    copied(storage, protocol, stick)
    elsewhere = stick.with_name("drawer")
    stick.rename(elsewhere)
    with pytest.raises(UserError, match="er ikke der"):
        copied(storage, protocol, stick)
    stick.mkdir()  # the empty folder that some systems leave where a stick was
    with pytest.raises(UserError, match="er ikke der"):
        copied(storage, protocol, stick)
    assert not list(stick.iterdir())
    stick.rmdir()
    elsewhere.rename(stick)
    write(storage, protocol, "Møtet går videre.")
    folder = copied(storage, protocol, stick)
    assert "Møtet går videre." in next(folder.glob("*.txt")).read_text(encoding="utf-8-sig")


def test_what_was_worked_on_elsewhere_is_not_written_over(
    storage: Storage, protocol: Protocol, stick: Path
) -> None:
    begin_copy(storage, stick)
    folder = copied(storage, protocol, stick)
    other = open_folder(folder)
    write(other, protocol, "Skrevet på den andre PC-en.")
    other.close()
    with pytest.raises(UserError, match="noe annet"):
        copied(storage, protocol, stick)
    with pytest.raises(UserError, match="noe annet"):
        begin_copy(storage, stick)
    again = open_folder(folder)
    with again.database.read() as session:
        kept = read_item_minutes(session, protocol.case(1))
    again.close()
    assert plain(kept.proceedings) == "Skrevet på den andre PC-en."


def test_the_data_of_somebody_else_are_not_written_over(
    storage: Storage, protocol: Protocol, stick: Path
) -> None:
    assert storage.folder is not None
    (stick / COPY_NAME).mkdir()
    shutil.copy(storage.folder / DATABASE_NAME, stick / COPY_NAME)
    with pytest.raises(UserError, match="noe annet"):
        begin_copy(storage, stick)


def test_a_copy_beside_the_data_is_refused(storage: Storage) -> None:
    assert storage.folder is not None
    with pytest.raises(UserError, match="sammen med dataene"):
        begin_copy(storage, storage.folder)
    with pytest.raises(UserError, match="er ikke der"):
        begin_copy(storage, storage.folder / "borte")


@pytest.mark.parametrize("name", ["", DATABASE_NAME])
def test_a_copy_is_fetched_back_as_a_backup_is(
    storage: Storage, protocol: Protocol, stick: Path, tmp_path: Path, name: str
) -> None:
    sha256 = storage.files.put(b"brev")
    write(storage, protocol, "Ordet var fritt.")
    begin_copy(storage, stick)
    folder = copied(storage, protocol, stick)
    assert run_to_end(restore(folder / name, tmp_path / "ny")) == 1
    again = open_folder(tmp_path / "ny")
    with again.database.read() as session:
        assert plain(read_item_minutes(session, protocol.case(1)).proceedings) == "Ordet var fritt."
    assert again.files.get(sha256) == b"brev"
    again.close()


def test_an_empty_folder_is_no_copy(tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    with pytest.raises(UserError, match="ikke en hel sikkerhetskopi"):
        run_to_end(restore(tmp_path / "tom", tmp_path / "ny"))

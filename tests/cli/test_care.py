"""Backups, and whether the PC and the program are well."""

from __future__ import annotations

import subprocess
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from agenda_app import paths
from agenda_app.cli import doctor, self_test
from agenda_app.cli.main import main
from agenda_app.db import storage
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import alike

Run = Callable[..., int]
Out = pytest.CaptureFixture[str]


def test_everything_comes_back_from_a_backup(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    assert run("backup", tmp_path / "kopi.zip") == 0
    assert "filer" in capsys.readouterr().out
    elsewhere = ["--data", str(tmp_path / "annen pc")]
    assert main([*elsewhere, "restore", str(tmp_path / "kopi.zip")]) == 0
    capsys.readouterr()
    assert main([*elsewhere, "agenda", "show", str(meeting)]) == 0
    there = capsys.readouterr().out
    assert run("agenda", "show", meeting) == 0
    assert capsys.readouterr().out == there
    assert main([*elsewhere, "verify"]) == 0


def test_a_backup_never_writes_over_data(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    run("backup", tmp_path / "kopi.zip")
    capsys.readouterr()
    assert run("restore", tmp_path / "kopi.zip") == 2
    assert "ligger allerede" in capsys.readouterr().err


def test_what_is_no_backup_is_refused(run: Run, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "brev.zip").write_text("hei")
    assert run("restore", tmp_path / "brev.zip") == 2
    assert run("restore", tmp_path / "borte.zip") == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_verify_finds_a_file_that_was_changed_on_the_disk(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    for file in (tmp_path / "data" / "files").rglob("*"):
        if file.is_file():
            file.write_bytes(b"noe annet")
    assert run("verify") == 1
    assert "endret eller skadet" in capsys.readouterr().out


def test_a_shared_database_is_backed_up_where_it_is(tmp_path: Path, capsys: Out) -> None:
    code = main(["--database", "postgresql+psycopg://tjener/base", "backup", str(tmp_path / "k")])
    assert code == 2
    assert "databasetjeneren" in capsys.readouterr().err


def test_a_missing_database_library_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(storage, "find_spec", lambda _name: None)
    assert main(["--database", "postgresql+psycopg://tjener/base", "verify"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "psycopg" in line


def test_an_address_that_is_none_is_one_line(capsys: Out) -> None:
    assert main(["--database", "hva som helst", "verify"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "Adressen" in line


def test_the_doctor_finds_this_machine_well(tmp_path: Path, capsys: Out) -> None:
    assert main(["--data", str(tmp_path / "ny" / "mappe"), "doctor"]) == 0
    out = capsys.readouterr().out
    for wanted in ("Python", "SQLAlchemy", "skrifter", "Datamappe", "Ledig plass", "LibreOffice"):
        assert wanted in out
    assert not (tmp_path / "ny").exists()


def test_the_doctor_names_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Out
) -> None:
    monkeypatch.setattr(paths, "resource", lambda *_: tmp_path / "tom")
    monkeypatch.setattr(doctor, "_LIBRARIES", ("no-such-library",))
    monkeypatch.setattr(doctor, "_screens", lambda: iter(()))
    assert doctor.doctor(Namespace(data=tmp_path, spoken=Language.BOKMAL)) == 1
    out = capsys.readouterr().out
    assert "FEIL  no-such-library" in out
    assert "FEIL  Filer: skrifter" in out


def test_the_doctor_names_the_system_library_that_a_window_lacks() -> None:
    said = "qt.qpa.plugin: From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed\nAborted\n"

    def fails(*_: object, **__: object) -> None:
        raise subprocess.CalledProcessError(-6, "python", stderr=said)

    answer = doctor._starts(alike("Qt"), "xcb", run=fails)
    assert not answer.is_well
    assert "libxcb-cursor0" in answer.found.bokmal


def test_the_self_test_goes_from_paper_to_bundle(capsys: Out) -> None:
    assert main(["self-test"]) == 0
    assert "Alt virker" in capsys.readouterr().out


def test_the_self_test_finds_a_bundle_without_the_case(
    monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(self_test, "_text_of", lambda _pdf: "noe helt annet")
    assert main(["self-test"]) == 1
    assert "mangler i møtebunken" in capsys.readouterr().out

"""Sending, listing and comparing from the command line."""

from __future__ import annotations

import errno
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from agenda_app.db.storage import DATABASE_NAME, open_folder
from agenda_app.domain.access import exempt
from agenda_app.domain.dispatch import Recipient, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.files.store import sha256_of
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.recipients import replace_recipients
from tests.cli.conftest import Run

TODAY = date(2026, 4, 20)


def test_a_notice_is_sent_listed_and_written_out(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    assert run("dispatch", meeting, "--out", tmp_path / "out") == 0
    said = capsys.readouterr().out
    assert said.startswith("1   Innkalling")
    written = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert len(written) >= 2
    assert all(name in said for name in written)
    assert run("versions", meeting, "--json") == 0
    (sent,) = json.loads(capsys.readouterr().out)
    assert (sent["name"], sent["faults"], sent["first_page"]) == ("1", [], 1)
    assert {f["version"] for f in sent["files"]} >= {"internal", "public"}
    assert run("dispatch", meeting) == 2
    assert "allerede sendt" in capsys.readouterr().err
    assert run("verify") == 0
    capsys.readouterr()
    with closing(sqlite3.connect(tmp_path / "data" / DATABASE_NAME)) as database:
        database.execute("update dispatches set note='Noe annet'")
        database.commit()
    for command in (("verify",), ("versions", meeting)):
        assert run(*command) == 1
        assert "Manifestet stemmer ikke" in capsys.readouterr().out
    with closing(sqlite3.connect(tmp_path / "data" / DATABASE_NAME)) as database:
        for table in ("dispatch_files", "dispatch_recipients", "dispatches"):
            database.execute(f"delete from {table}")
        database.commit()
    assert run("verify") == 1
    assert "«Innkalling», sendt" in capsys.readouterr().out
    assert run("versions", meeting) == 1
    assert "er borte fra basen" in capsys.readouterr().err


def test_nothing_is_sent_when_the_folder_cannot_be_written(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    (tmp_path / "fil").write_bytes(b"no folder")
    assert run("dispatch", meeting, "-o", tmp_path / "fil" / "ut") == 2
    told = capsys.readouterr().err
    assert "kan ikke lagres" in told
    assert "Ingenting er sendt." in told
    assert run("versions", meeting) == 0
    assert "Ingenting er sendt av dette møtet ennå." in capsys.readouterr().out


def test_what_was_sent_though_its_files_were_not_written_is_written_afterwards(
    sample: tuple[Run, int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fill_up(_target: Path, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    run, meeting = sample
    with monkeypatch.context() as full:
        full.setattr("agenda_app.produce.landing.write_durably", fill_up)
        assert run("dispatch", meeting, "-o", tmp_path / "ut") == 2
    told = capsys.readouterr()
    assert told.out.startswith("1   Innkalling")
    (line,) = told.err.splitlines()
    assert line.startswith(
        "Papirene er sendt og tatt vare på, men filene ble ikke skrevet. Disken er full"
    )
    assert f"«versions {meeting} --only 1 -o MAPPE»" in line
    assert not (tmp_path / "ut").exists()
    assert run("compare", meeting, "1", "t1") == 2
    assert "Det har 1. Skriv now" in capsys.readouterr().err
    assert run("versions", meeting, "--only", "t1", "-o", tmp_path / "ut") == 2
    assert "Det har 1. Skriv now" in capsys.readouterr().err
    assert run("versions", meeting, "--only", "1", "-o", tmp_path / "ut", "--json") == 0
    told = capsys.readouterr()
    assert "se etter før de legges ut" in told.err
    (sent,) = json.loads(told.out)
    kept = {p.name: p.read_bytes() for p in (tmp_path / "ut").iterdir()}
    written = {name: sha256_of(data) for name, data in kept.items() if name.endswith(".pdf")}
    assert written == {file["name"]: file["sha256"] for file in sent["files"]}
    assert len(written) >= 2
    (manifest,) = (data for name, data in kept.items() if name.endswith(" manifest internt.json"))
    assert sha256_of(manifest) == sent["manifest"]
    listed = json.loads(manifest)
    assert {file["sha256"] for file in listed["files"]} == set(written.values())
    (name,) = (file["name"] for file in sent["files"] if file["version"] == "public")
    proof = kept[f"{Path(name).stem} bevis.json"]
    assert sha256_of(proof) == listed["proof"]
    assert json.loads(proof)["file"]["sha256"] == written[name]


def test_a_new_case_goes_out_as_a_supplement_and_is_compared(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    run("dispatch", meeting)
    capsys.readouterr()
    assert run("dispatch", meeting, "--supplement") == 2
    assert "ingen nye saker" in capsys.readouterr().err
    paper = tmp_path / "sak.txt"
    paper.write_text("Valg av nemnd\n\nForslag til vedtak\n1. Nemnda velges.\n", encoding="utf-8")
    assert run("import", paper, "--json") == 0
    case = json.loads(capsys.readouterr().out)[0]["case"]
    run("access", case, "open")
    run("agenda", "add", meeting, case)
    capsys.readouterr()
    assert run("dispatch", meeting, "--supplement", "--note", "Saken haster.") == 0
    assert "t1  Tilleggsinnkalling 1" in capsys.readouterr().out
    assert run("compare", meeting, "1", "t1", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [item["fate"] for item in found["items"]] == ["new"]
    assert run("compare", meeting, "t1", "now") == 0
    assert "Ingenting er endret." in capsys.readouterr().out
    assert run("versions", meeting) == 0
    assert "«Saken haster.»" in capsys.readouterr().out


def test_a_notice_without_cases_is_remarked_on_and_what_is_left_after_a_supplement_too(
    ytterholm: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = ytterholm
    run("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    meeting = capsys.readouterr().out.splitlines()[-1].split()[0]
    assert run("dispatch", meeting) == 0
    assert "Det er ingen saker på sakslisten." in capsys.readouterr().err
    paper = tmp_path / "sak.txt"
    paper.write_text("Valg av nemnd\n\nForslag til vedtak\n1. Nemnda velges.\n", encoding="utf-8")
    run("import", paper)
    run("access", 1, "open")
    run("agenda", "add", meeting, 1)
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        moved = replace(read_meeting(session, MeetingId(int(meeting))), place="Sentralskolen")
        save_meeting(session, moved)
    storage.close()
    capsys.readouterr()
    assert run("dispatch", meeting, "--supplement") == 0
    (told,) = capsys.readouterr().err.splitlines()
    assert f"«dispatch {meeting} --correction»" in told


def test_the_public_version_can_be_made_afterwards(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    assert run("dispatch", meeting, "--internal") == 0
    assert f"«dispatch {meeting} --public»" in capsys.readouterr().err
    assert run("dispatch", meeting, "--public", "--internal") == 2
    assert "--internal" in capsys.readouterr().err
    assert run("dispatch", meeting, "--public", "--out", tmp_path / "out") == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("o1  Offentlig utgave")
    assert printed.err == ""
    names = [line.strip().split("  ")[0] for line in printed.out.splitlines()[1:]]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(names)
    assert [name.rsplit(" ", 1)[1] for name in names[1:]] == ["manifest.json", "bevis.json"]
    assert run("dispatch", meeting, "--public") == 2
    refused = capsys.readouterr().err
    assert "finnes i offentlig utgave" in refused
    assert f"«saksliste versions {meeting}»" in refused
    assert "…" not in refused
    assert run("compare", meeting, "1", "o1") == 0
    assert run("versions", meeting) == 0


def test_a_new_public_title_alone_is_sent_as_a_correction(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        items = read_agenda(session, MeetingId(int(meeting))).items
        case_id = next(i.case_id for i in items if i.case_id and not i.access.is_public(TODAY))
    run("dispatch", meeting)
    with storage.database.write("test") as session:
        case = replace(read_case(session, case_id), public_title="Sak om ansettelsesforhold")
        save_case(session, case)
    storage.close()
    capsys.readouterr()
    assert run("compare", meeting, "1", "now", "--json") == 0
    (item,) = json.loads(capsys.readouterr().out)["public"]["items"]
    assert item["title"] == "Sak om ansettelsesforhold"
    assert run("dispatch", meeting, "--correction", "--internal") == 2
    refused = capsys.readouterr().err
    assert "Bare den offentlige utgaven er det" in refused
    assert "Ta med den offentlige utgaven" in refused
    assert run("dispatch", meeting, "--correction") == 0
    printed = capsys.readouterr()
    (name,) = (line.strip().split("  ")[0] for line in printed.out.splitlines()[1:])
    assert "rettelse 1" in name
    assert printed.err == ""
    assert run("versions", meeting) == 0
    assert run("verify") == 0


def test_a_correction_needs_something_that_changed(
    sample: tuple[Run, int], capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    assert run("dispatch", meeting, "--correction") == 2
    assert "ikke sendt ennå" in capsys.readouterr().err
    run("dispatch", meeting)
    capsys.readouterr()
    assert run("dispatch", meeting, "--correction") == 2
    assert "Ingenting av det som er sendt" in capsys.readouterr().err
    assert run("dispatch", meeting, "--correction", "--supplement") == 2
    assert "hver for seg" in capsys.readouterr().err


def test_a_stop_leaves_the_meeting_unsent(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        item = next(i for i in read_agenda(session, meeting).items if i.is_closed)
        assert item.case_id is not None
        save_case(session, replace(read_case(session, item.case_id), access=exempt("")))
    storage.close()
    assert run("dispatch", meeting) == 1
    assert run("versions", meeting) == 0
    assert "Ingenting er sendt" in capsys.readouterr().out
    assert run("dispatch", meeting, "--internal") == 0


@pytest.mark.parametrize("name", ["x1", "0", "t", "nå"])
def test_a_version_that_cannot_be_named_so_is_told(
    sample: tuple[Run, int], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    assert run("compare", meeting, name, "now") == 2
    assert capsys.readouterr().err == (
        f"«{name}» er ingen versjon; skriv 1, t1, r1, o1 eller now.\n"
    )


def test_a_meeting_that_is_not_there_is_not_said_to_be_unsent(
    sample: tuple[Run, int], capsys: pytest.CaptureFixture[str]
) -> None:
    run, _meeting = sample
    for pair in (("1", "now"), ("now", "1")):
        assert run("compare", 99, *pair) == 2
        assert capsys.readouterr().err.startswith("Møte 99 finnes ikke.")


def test_a_meeting_marked_as_sent_without_kept_papers_says_so(
    sample: tuple[Run, int], capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    held = 1
    assert run("versions", held) == 0
    assert capsys.readouterr().out.strip() == (
        "Innkallingen er merket som sendt, men papirene ble ikke tatt vare på."
    )
    assert run("versions", meeting) == 0
    assert capsys.readouterr().out.strip() == "Ingenting er sendt av dette møtet ennå."


def test_papers_that_were_not_kept_can_be_kept_as_they_are_now(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    assert run("dispatch", meeting, "--keep") == 2
    assert "merket som sendt" in capsys.readouterr().err
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        mark_sent(session, MeetingId(meeting))
    storage.close()
    assert run("dispatch", meeting, "--correction") == 2
    assert "Ta vare på papirene slik de er nå" in capsys.readouterr().err
    assert run("versions", meeting) == 0
    assert "«dispatch --keep»" in capsys.readouterr().out
    assert run("dispatch", meeting, "--keep") == 0
    assert "Innkalling, tatt vare på i ettertid" in capsys.readouterr().out
    assert run("compare", meeting, "1", "now") == 0
    assert "Ingenting er endret." in capsys.readouterr().out


def test_a_meeting_that_is_over_is_not_pointed_to_what_would_be_refused_next(
    sample: tuple[Run, int], capsys: pytest.CaptureFixture[str]
) -> None:
    run, _ = sample
    held = 1
    assert run("dispatch", held) == 2
    error = capsys.readouterr().err
    assert "holdt" in error
    assert "tillegg" not in error


def test_who_does_not_get_what_comes_after_the_notice_is_named(
    sample: tuple[Run, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, meeting = sample
    archive = Recipient(None, None, "Byarkivet", version=Version.INTERNAL)
    with_recipients(tmp_path, meeting, archive)
    assert run("dispatch", meeting, "--internal") == 0
    assert "Byarkivet" not in capsys.readouterr().err
    with_recipients(tmp_path, meeting)
    note = tmp_path / "notat.txt"
    note.write_text("Tall fra havna.\n", encoding="utf-8")
    assert run("attach", 5, note, "--access", "open") == 0
    capsys.readouterr()
    assert run("dispatch", meeting, "--correction", "--internal") == 0
    assert "mottakerne nå: Byarkivet." in capsys.readouterr().err


def with_recipients(tmp_path: Path, meeting: int, *recipients: Recipient) -> None:
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        body = read_meeting(session, MeetingId(meeting)).committee_id
        replace_recipients(session, body, recipients)
    storage.close()

"""``proof``: a file is searched from the command line before it is published."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdf
import pytest

from agenda_app import beside
from agenda_app.beside import READ_PAGES, Beside
from agenda_app.cli.main import main
from agenda_app.domain.meeting import MeetingId
from tests.proof.hostile import STOPPED

Run = Callable[..., int]
Out = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def bundles(
    municipality: tuple[Path, MeetingId], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("bundles")
    data, meeting = folder / "data", municipality[1]
    shutil.copytree(municipality[0], data)
    internal, public = folder / "intern.pdf", folder / "åpen.pdf"
    words = ["--data", str(data), "pdf", "bundle", str(meeting), "-o"]
    assert main([*words, str(internal)]) == 0
    assert main([*words, str(public), "--public"]) == 0
    return internal, public


def test_a_public_bundle_is_clean_and_gets_its_page(
    sample: tuple[Run, int], bundles: tuple[Path, Path], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    page = tmp_path / "bevis.pdf"
    assert run("proof", bundles[1], "--meeting", meeting, "--pdf", page) == 0
    out = capsys.readouterr().out
    assert out.startswith("Ingenting av det som er unntatt offentlighet, ble funnet.")
    (read,) = pypdf.PdfReader(io.BytesIO(page.read_bytes())).pages
    text = "".join(read.extract_text().split())
    sha256 = out.rsplit("SHA-256: ", 1)[1].strip()
    assert sha256 in text


def test_the_members_bundle_is_full_of_hits_each_with_page_and_case(
    sample: tuple[Run, int], bundles: tuple[Path, Path], capsys: Out
) -> None:
    run, meeting = sample
    assert run("proof", bundles[0], "--meeting", meeting) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(
        line.startswith("På side 2 (tekst på siden), fra PS ") and "Kremmergården" in line
        for line in lines
    )


def test_a_second_process_finds_the_same(
    sample: tuple[Run, int],
    bundles: tuple[Path, Path],
    capsys: Out,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run, meeting = sample
    assert run("proof", bundles[0], "--meeting", meeting) == 1
    alone = capsys.readouterr().out
    started = []
    monkeypatch.setattr(beside, "Beside", lambda work: started.append(work) or Beside(work))
    assert run("proof", bundles[0], "--meeting", meeting) == 1
    assert capsys.readouterr().out == alone
    assert started == [READ_PAGES]


def test_json_holds_what_was_found(
    sample: tuple[Run, int], bundles: tuple[Path, Path], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    leaking = tmp_path / "lekk.pdf"
    with pikepdf.open(bundles[1]) as pdf:
        pdf.docinfo["/Keywords"] = "Takst og tilstandsrapport for Kremmergården"
        pdf.save(leaking)
    assert run("proof", leaking, "--meeting", meeting, "--json") == 1
    held = json.loads(capsys.readouterr().out)
    assert held["clean"] is False
    assert {(hit["place"], hit["page"]) for hit in held["hits"]} == {("metadata", None)}
    assert any(hit["attachment"] == 1 for hit in held["hits"])


def test_what_passes_because_somebody_said_so_is_told(
    sample: tuple[Run, int], bundles: tuple[Path, Path], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    words = "Takst og tilstandsrapport for Kremmergården"
    leaking = tmp_path / "lekk.pdf"
    with pikepdf.open(bundles[1]) as pdf:
        pdf.docinfo["/Keywords"] = words
        pdf.save(leaking)
    said = ("proof", leaking, "--meeting", meeting, "--excuse", words)
    for missing in ((), ("--who", "Leif Båtnes"), ("--reason", "Står i avisa")):
        assert run(*said, *missing) == 2
    assert "skriv" in capsys.readouterr().err.casefold()
    assert run("proof", leaking, "--meeting", meeting, "--who", "Leif Båtnes") == 2
    assert "Skriv også --excuse" in capsys.readouterr().err
    assert run(*said, "--who", "Leif Båtnes", "--reason", "Står i avisa") == 0
    told = f"Sagt ikke å være hemmelig: «{words}» (Leif Båtnes, "
    assert told in capsys.readouterr().out
    assert run("proof", leaking, "--meeting", meeting) == 0


def test_all_of_one_case_is_excused_at_once_but_for_what_it_names(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    file = tmp_path / "åpen.txt"
    texts = (
        "Pakkhuset er verneverdig og kan bli havnekontor.",
        "Årlig drift er anslått til 140 000 kroner.",
        "Møtet bør lukkes etter kommuneloven § 11-5 tredje ledd bokstav b mens saken behandles.",
    )
    file.write_text("\n\nNoe annet.\n\n".join(texts), encoding="utf-8")
    search = ("proof", file, "--meeting", meeting)
    assert run(*search, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    case = found["hits"][0]["item"]
    assert len(found["hits"]) == len(texts)
    assert run(*search) == 1
    assert f"--excuse-from «{case}». Navn og tall" in capsys.readouterr().out
    by_us = ("--who", "Leif Båtnes", "--reason", "Står også i åpne papirer")
    for wrong in (
        ("--excuse-from", case),
        ("--excuse-from", "PS 999/26", *by_us),
        ("--excuse-from", case, "--named", "Ola Nordmann", *by_us),
        ("--named", "140 000"),
    ):
        assert run(*search, *wrong) == 2
    assert run(*search, "--excuse-from", case.lower(), *by_us) == 1
    out = capsys.readouterr().out
    assert "140 000 kroner" in out.split("Sagt ikke", 1)[0]
    assert out.count("Sagt ikke å være hemmelig") == len(texts) - 1
    assert run(*search, "--excuse-from", case, "--named", "140 000", *by_us) == 0


def test_what_nobody_has_read_to_its_end_is_not_proved(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    file = tmp_path / "tung.pdf"
    file.write_bytes(STOPPED["forms that draw forms"]())
    assert run("proof", file, "--meeting", meeting) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("Det er ikke bevist at «tung.pdf» er ren: ")


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.7 broken"])
def test_what_cannot_be_read_is_said_in_one_line(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, content: bytes | None
) -> None:
    run, meeting = sample
    file = tmp_path / "fil.pdf"
    if content is not None:
        file.write_bytes(content)
    assert run("proof", file, "--meeting", meeting) == 2
    error = capsys.readouterr().err
    assert "fil.pdf" in error
    assert error.count("\n") == 1


def test_a_meeting_that_does_not_exist_is_refused(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    (tmp_path / "a.txt").write_text("hei", encoding="utf-8")
    assert run("proof", tmp_path / "a.txt", "--meeting", 999) == 2
    assert "999" in capsys.readouterr().err

"""Documents from the command line: what is in them, and what may not leave the house."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdf
import pytest

from agenda_app import beside
from agenda_app.beside import LAY_OUT, Beside
from agenda_app.cli.demo import write_demo

Run = Callable[..., int]
Out = pytest.CaptureFixture[str]
SECRET = ("Kremmergården", "3 950 000", "gnr. 21")


def text_of(pdf: bytes | Path) -> str:
    data = pdf if isinstance(pdf, bytes) else pdf.read_bytes()
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    text = " ".join(page.extract_text() for page in pages)
    return " ".join(text.replace("\xad", "").split())


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("demo")
    return {str(path.relative_to(folder)): path for path in write_demo(folder, date(2026, 11, 23))}


def test_demo_writes_every_document_under_the_usual_names(demo: dict[str, Path]) -> None:
    assert {name for name in demo if "/" not in name and "\\" not in name} == {
        "2026-12-09 Kommunestyret innkalling.pdf",
        "2026-12-09 Kommunestyret innkalling uten unntatte.pdf",
        "2026-12-09 Kommunestyret saksliste.pdf",
        "2026-12-09 Kommunestyret saksliste uten unntatte.pdf",
        "2026-12-09 Kommunestyret møtebunke.pdf",
        "2026-12-09 Kommunestyret møtebunke uten unntatte.pdf",
        "2026-12-09 Kommunestyret protokollark.pdf",
        "2026-12-09 Kommunestyret fordelingsliste.pdf",
        "2026-12-09 Kommunestyret unntatt del.pdf",
        "2026-12-09 Kommunestyret bevis for offentlig utgave.pdf",
        "2026-12-09 Kommunestyret bevis for offentlig utgave.json",
        "2023-10-17 Kommunestyret protokoll.pdf",
        "2026-09-09 Kommunestyret protokoll.pdf",
        "2026-10-14 Kommunestyret protokoll.pdf",
        "2026-10-14 KST 13-26 særutskrift.pdf",
    }
    papers = [path for path in demo.values() if path.parent.name == "saksframlegg"]
    assert {path.suffix for path in papers} == {".docx", ".odt", ".pdf", ".txt"}


def test_demo_gives_the_same_bytes_on_the_same_day(demo: dict[str, Path], tmp_path: Path) -> None:
    again = write_demo(tmp_path, date(2026, 11, 23))
    assert len(again) == len(demo)
    for path in again:
        assert path.read_bytes() == demo[str(path.relative_to(tmp_path))].read_bytes(), path.name


def test_the_public_documents_say_nothing_of_the_exempt_case(demo: dict[str, Path]) -> None:
    internal = text_of(demo["2026-12-09 Kommunestyret møtebunke.pdf"])
    assert all(words in internal.replace("\xa0", " ") for words in SECRET)
    for name, path in demo.items():
        if "uten unntatte" in name:
            text = text_of(path).replace("\xa0", " ")
            assert not [words for words in SECRET if words in text], name
            assert "Eiendomssak" in text, name


def test_the_minutes_hold_what_was_decided(demo: dict[str, Path]) -> None:
    text = text_of(demo["2026-10-14 Kommunestyret protokoll.pdf"]).replace("\xa0", " ")
    for words in (
        "Møteprotokoll",
        "kl. 18.00–20.35",
        "Anne-Lise Kvitskjær ordfører Ap",
        "PS 11/26–PS 17/26",
        "Vedtak",
        "Fergen må ta kjøretøy minst to ganger i uken.",
    ):
        assert words in text
    # A resolution that is the proposal unchanged is read once.
    assert text.count("Det bevilges kr 350 000 til ny lekeplass") == 1


def test_the_extract_begins_with_the_resolution(demo: dict[str, Path]) -> None:
    text = text_of(demo["2026-10-14 KST 13-26 særutskrift.pdf"]).replace("\xa0", " ")
    assert text.index("Kommunestyrets vedtak") < text.index("Kommunedirektørens forslag")
    assert text.index("Kommunestyrets vedtak") < text.index("Siste dag for å kreve lovlighetskontr")
    assert "Særutskrift, intern" in text
    assert "13/26 Kommunestyret 14.10.2026" in text


@pytest.mark.parametrize(
    "kind", ["notice", "agenda", "bundle", "sheets", "distribution", "minutes"]
)
def test_each_document_can_be_made(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, kind: str
) -> None:
    run, meeting = sample
    target = tmp_path / "ut" / f"{kind}.pdf"
    assert run("pdf", kind, meeting, "-o", target) == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert str(target) in capsys.readouterr().out
    assert run("pdf", kind, meeting, "-o", target) == 0


def test_a_second_process_comes_to_the_same_bundle(
    sample: tuple[Run, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, meeting = sample
    alone, by_two = tmp_path / "alene.pdf", tmp_path / "to.pdf"
    assert run("pdf", "bundle", meeting, "-o", alone) == 0
    started = []
    monkeypatch.setattr(beside, "Beside", lambda work: started.append(work) or Beside(work))
    assert run("pdf", "bundle", meeting, "-o", by_two) == 0
    assert started == [LAY_OUT]
    assert by_two.read_bytes() == alone.read_bytes()


@pytest.mark.parametrize("kind", ["notice", "bundle", "minutes"])
def test_a_public_document_is_refused_while_an_exempt_case_has_no_basis(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, kind: str
) -> None:
    run, meeting = sample
    take_the_basis_away(tmp_path / "data")
    target = tmp_path / "ut.pdf"
    assert run("pdf", kind, meeting, "--public", "-o", target) == 1
    assert not target.exists()
    (line,) = capsys.readouterr().err.splitlines()
    assert "hjemmel" in line
    assert run("pdf", kind, meeting, "-o", target) == 0
    assert run("check", meeting) == 1


def take_the_basis_away(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "saksliste.sqlite")) as connection:
        changed = connection.execute(
            "UPDATE cases SET access_basis = '' WHERE public_title = 'Eiendomssak'"
        )
        assert changed.rowcount == 1
        connection.commit()


def test_an_exempt_case_has_no_public_extract(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    target = tmp_path / "ut.pdf"
    assert run("pdf", "extract", meeting, "--case", 10, "--public", "-o", target) == 2
    assert "ikke offentlig" in capsys.readouterr().err
    assert not target.exists()
    assert run("pdf", "extract", meeting, "--case", 10, "-o", target) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("extract",), "--case"),
        (("extract", "--case", "Referatsaker"), "Referatsaker har ingen egen sak"),
        (("extract", "--case", "99"), "«99» står ikke på sakslisten"),
        (("notice", "--case", "1"), "--case"),
        (("sheets", "--public"), "--public"),
    ],
)
def test_wrong_use_is_one_line(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, words: tuple[str, ...], said: str
) -> None:
    run, meeting = sample
    kind, *rest = words
    assert run("pdf", kind, meeting, *rest, "-o", tmp_path / "ut.pdf") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_a_folder_that_cannot_be_written_is_one_line(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    (tmp_path / "fil").write_text("ikke en mappe")
    assert run("pdf", "agenda", meeting, "-o", tmp_path / "fil" / "ut.pdf") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_public_file_that_names_an_exempt_case_is_not_written(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    secret = "Kjøp av Kremmergården, gnr. 21 bnr. 8 – fullmakt til å forhandle"
    with closing(sqlite3.connect(tmp_path / "data" / "saksliste.sqlite")) as connection:
        body = [{"kind": "paragraph", "runs": [{"text": f"Se også {secret}."}]}]
        connection.execute("UPDATE case_papers SET body = ? WHERE case_id = 8", (json.dumps(body),))
        connection.commit()
    target = tmp_path / "ut.pdf"
    assert run("pdf", "bundle", meeting, "--public", "-o", target) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "Kremmergården" in line
    assert not target.exists()
    assert run("pdf", "notice", meeting, "--public", "-o", target) == 0


def test_files_puts_everything_of_a_meeting_into_a_folder(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    folder = tmp_path / "ut"
    assert run("files", meeting, folder) == 0
    printed = capsys.readouterr().out.splitlines()
    assert sorted(printed) == sorted(str(path) for path in folder.iterdir())
    listed = json.loads(Path(printed[-1]).read_text(encoding="utf-8"))
    assert [entry["name"] for entry in listed["files"]] == [Path(p).name for p in printed[:-1]]
    assert any("uten unntatte" in path for path in printed)


def test_files_can_leave_the_public_ones_out(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    assert run("files", meeting, tmp_path / "ut", "--no-public") == 0
    assert "uten unntatte" not in capsys.readouterr().out


def test_files_makes_what_is_exempt_ready_for_e_mail_only_when_that_is_asked_for(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agenda_app.produce.meeting_files.MB", 90_000)
    run, meeting = sample
    words = ("files", meeting, tmp_path / "ut", "--no-public", "--email-mb=1")
    assert run(*words) == 0
    told = capsys.readouterr()
    assert "e-post" not in told.out
    assert "Møtebunke med unntatte saker sendes ikke på vanlig e-post." in told.err
    assert run(*words, "--email-exempt") == 0
    told = capsys.readouterr()
    assert "møtebunke til e-post" in told.out
    assert "sendes ikke på vanlig e-post" not in told.err
    assert "send den bare på en sikret måte" in told.err


def test_files_says_in_a_line_why_the_public_ones_are_missing(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    with closing(sqlite3.connect(tmp_path / "data" / "saksliste.sqlite")) as database:
        database.execute("update cases set access_basis='' where access_state='exempt'")
        database.commit()
    assert run("files", meeting, tmp_path / "ut") == 1
    told = capsys.readouterr()
    assert "uten unntatte" not in told.out
    assert f"{tmp_path / 'ut'}" in told.out
    *_, why = told.err.splitlines()
    assert why.startswith("De offentlige filene mangler. ")
    assert "hjemmelen mangler" in why


@pytest.mark.parametrize("size", ["-1", "501", "25MB", "x"])
def test_a_size_that_cannot_be_is_refused(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, size: str
) -> None:
    run, meeting = sample
    assert run("files", meeting, tmp_path / "ut", f"--email-mb={size}") == 2
    assert "er ikke en størrelse" in capsys.readouterr().err
    assert not (tmp_path / "ut").exists()

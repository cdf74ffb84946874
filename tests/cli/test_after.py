"""What comes after a meeting, from the command line: extracts, letters, and the status report."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from agenda_app.db.storage import open_folder
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.services.agendas import read_agenda
from agenda_app.services.decision_facts import save_decision_facts
from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
HELD = 1
"""The council's last meeting in the sample, which is written down."""


def with_party(folder: Path) -> int:
    """Give the first case of the meeting a party, and return the case."""
    storage = open_folder(folder / "data")
    with storage.database.write("test") as session:
        items = read_agenda(session, HELD).items  # type: ignore[arg-type]
        case_id = next(item.case_id for item in items if item.case_id is not None)
        save_decision_facts(session, DecisionFacts(case_id, True, (Party("Mari Sund"),)))
    storage.close()
    return case_id


def test_letters_are_written_into_a_folder(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    folder = tmp_path / "brev"
    assert run("pdf", "letters", HELD, "-o", folder) == 2
    assert "Ingen skal ha brev" in capsys.readouterr().err
    assert not folder.exists() or not list(folder.iterdir())
    with_party(tmp_path)
    assert run("pdf", "letters", HELD, "-o", folder) == 0
    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert [name.rsplit(".", 1)[1] for name in names] == ["pdf", "txt", "json"]
    assert "melding om vedtak Mari Sund" in names[0]


def test_the_letters_land_where_one_stands(
    sample: tuple[Run, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = sample
    with_party(tmp_path)
    here = tmp_path / "her"
    here.mkdir()
    monkeypatch.chdir(here)
    assert run("pdf", "letters", HELD) == 0
    assert len(list(here.iterdir())) == 3


def test_extract_and_minutes_of_one_case(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    case_id = with_party(tmp_path)
    for kind in ("extract", "item_minutes"):
        target = tmp_path / f"{kind}.pdf"
        assert run("pdf", kind, HELD, "--case", f"sak {case_id}", "--public", "-o", target) == 0
        assert target.read_bytes().startswith(b"%PDF")
        assert run("pdf", kind, HELD, "-o", target) == 2
        assert "--case" in capsys.readouterr().err


def test_everything_after_a_meeting_in_one_run(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, coming = sample
    assert run("after", HELD, tmp_path / "ut") == 0
    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    # Three cases were treated and one was put off, each with two papers for two audiences; then
    # the list.
    assert len(names) == 4 * 4 + 1
    assert run("after", coming, tmp_path / "ut") == 2
    assert "ikke holdt" in capsys.readouterr().err


def test_the_status_report(sample: tuple[Run, int], tmp_path: Path, capsys: Out) -> None:
    run, _ = sample
    target = tmp_path / "status.pdf"
    assert run("pdf", "status", "--public", "-o", target) == 0
    pages = pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Oppfølging av politiske vedtak" in text
    assert run("pdf", "status", "--committee", "FSK", "-o", target) == 0
    capsys.readouterr()
    for words in (
        ("status", HELD, "-o", target),
        ("status",),
        ("status", "--committee", "XXX", "-o", target),
        ("minutes", HELD, "--committee", "KST", "-o", target),
        ("minutes", "-o", target),
        ("minutes", HELD),
    ):
        assert run("pdf", *words) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line

"""``attach`` says what was found in each file; ``preflight`` says it of a whole meeting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agenda_app.child.asking import end_spare_child
from tests.cli.conftest import Run
from tests.produce.files_outside import NO_DOCUMENT, PASSWORD, locked, put, three_pages

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def no_child_is_left() -> Iterator[None]:
    yield
    end_spare_child()


@pytest.fixture
def case_on_meeting(ytterholm: Run, tmp_path: Path, capsys: Out) -> tuple[Run, str]:
    paper = put(tmp_path, "Kaia.txt", b"Kaia\n\nForslag til vedtak:\nKaia rustes opp.\n")
    ytterholm("import", paper)
    ytterholm("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    meeting = capsys.readouterr().out.splitlines()[-1].split()[0]
    assert ytterholm("agenda", "add", meeting, 1) == 0
    capsys.readouterr()
    return ytterholm, meeting


def test_attach_says_what_was_found_in_each_file_and_fails_for_none_that_can_be_read(
    case_on_meeting: tuple[Run, str], tmp_path: Path, capsys: Out
) -> None:
    run, _ = case_on_meeting
    good = put(tmp_path, "Kart.pdf", three_pages())
    strange = put(tmp_path, "Tegning.dwg", NO_DOCUMENT)
    assert run("attach", 1, good, strange) == 0
    said = capsys.readouterr().out
    assert "la ved «Kart»" in said
    assert "Leseren ser: 3 sider" in said
    assert said.count("Funnet: ") > 1


def test_the_password_may_be_given_with_the_file(
    case_on_meeting: tuple[Run, str], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = case_on_meeting
    file = put(tmp_path, "Avtale.pdf", locked())
    assert run("attach", 1, file, "--password", PASSWORD) == 0
    assert "3 sider" in capsys.readouterr().out
    assert run("preflight", meeting, "--json") == 0
    (line,) = json.loads(capsys.readouterr().out)["attachments"]
    assert line["pages"] == 3
    assert line["page_sizes"] == [{"width_mm": 210.0, "height_mm": 297.0}] * 3


def test_a_locked_file_attached_again_with_the_right_password_is_one_attachment(
    case_on_meeting: tuple[Run, str], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = case_on_meeting
    file = put(tmp_path, "Avtale.pdf", locked())
    assert run("attach", 1, file, "--password", "gjett", "--access", "open") == 0
    assert "passordet til filen er feil" in capsys.readouterr().out
    assert run("attach", 1, file, "--password", PASSWORD) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first == "Sak 1: «Avtale.pdf» lå ved fra før som «Avtale», som nå er åpnet."
    assert second == "  Vedlegg: «Avtale» (offentlig)."
    assert run("preflight", meeting, "--json") == 0
    (line,) = json.loads(capsys.readouterr().out)["attachments"]
    assert line["pages"] == 3


def test_the_same_file_is_not_attached_twice_but_what_is_said_of_it_counts(
    case_on_meeting: tuple[Run, str], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = case_on_meeting
    file = put(tmp_path, "Kart.pdf", three_pages())
    run("attach", 1, file, "--access", "open")
    capsys.readouterr()
    copy = put(tmp_path, "Kart (1).pdf", file.read_bytes())
    assert run("attach", 1, copy, "--access", "exempt", "--basis", "offl. § 13") == 0
    said = capsys.readouterr().out
    assert "«Kart (1).pdf» ligger ved fra før som «Kart», og er ikke lagt ved én gang til." in said
    assert "«Kart» (unntatt offentlighet, jf. offl." in said
    run("preflight", meeting, "--json")
    (line,) = json.loads(capsys.readouterr().out)["attachments"]
    assert line["title"] == "Kart"


def test_preflight_has_a_headline_and_a_line_for_each_attachment(
    case_on_meeting: tuple[Run, str], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = case_on_meeting
    assert run("preflight", meeting) == 0
    assert capsys.readouterr().out == "Ingen vedlegg.\n"
    run("attach", 1, put(tmp_path, "Avtale.pdf", locked()), "--access", "open")
    capsys.readouterr()
    assert run("preflight", meeting) == 0
    first, _, line, *rest = capsys.readouterr().out.splitlines()
    assert first == "1 vedlegg, 1 side. 1 trenger et blikk."
    assert line.startswith("Se på: PS")
    assert line.endswith("vedlegg 1: Avtale")
    assert any("passord" in line for line in rest)


def test_a_meeting_that_is_not_there_is_said(ytterholm: Run, capsys: Out) -> None:
    assert ytterholm("preflight", 99) == 2
    assert "99" in capsys.readouterr().err


def test_what_stops_the_public_bundle_alone_is_told_where_that_is_asked_for(
    case_on_meeting: tuple[Run, str], capsys: Out
) -> None:
    run, meeting = case_on_meeting
    assert run("preflight", meeting) == 0
    capsys.readouterr()
    assert run("preflight", meeting, "--public", "--json") == 1
    (stop,) = json.loads(capsys.readouterr().out)["stops_public"]
    assert stop["code"] == "access_undecided"
    assert run("preflight", meeting, "--public") == 1
    assert "Stopper den offentlige utgaven: Det er ikke avgjort" in capsys.readouterr().out
    run("access", 1, "open")
    assert run("preflight", meeting, "--public") == 0

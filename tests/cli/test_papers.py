"""Case papers from files: what is said of them, and what cannot be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement

from agenda_app.child import asking
from tests.intake import bombs

Run = Callable[..., int]
Out = pytest.CaptureFixture[str]


def imported(run: Run, capsys: Out, *words: object) -> tuple[int, list[dict[str, Any]]]:
    capsys.readouterr()
    code = run("import", *words, "--json")
    return code, json.loads(capsys.readouterr().out)


def with_an_insertion(source: Path, target: Path) -> Path:
    document = docx.Document(str(source))
    paragraph = document.add_paragraph()
    insertion = OxmlElement("w:ins")
    insertion.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}author", "Siv")
    run = paragraph.add_run("satt inn senere")
    insertion.append(run._element)
    paragraph._element.append(insertion)
    document.save(str(target))
    return target


def test_a_paper_becomes_a_case_and_everything_recognised_is_told(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    code, (report,) = imported(ytterholm, capsys, papers[".odt"])
    assert code == 0
    assert report["case"] == 1
    assert report["file"] == str(papers[".odt"])
    found = report["recognised"]
    assert found["title"].startswith("Detaljregulering for Sørvågen")
    assert found["unit"] == "Plan og miljø"
    assert found["date"] == "2026-09-29"
    assert found["archive_case_no"] == "2025/231"
    assert found["journal_no"] == "1391/2026"
    assert found["case_officer"] == "Ingvild Fuglehamn"
    assert found["proposal_owner"] == "Kommunedirektørens forslag til vedtak"
    assert len(found["proposal"]) == 6
    assert found["proposal"][0].startswith("1. Kommunestyret vedtar")
    assert [row["committee"] for row in found["treatments"]][-1] == "Kommunestyret"
    assert found["treatments"][0]["date"] is None
    assert {"heading": "Støy", "words": 24} in found["sections"]
    assert found["attachments"][0] == "Planbestemmelser"
    assert len(found["referenced"]) == 2
    assert found["signers"] == [{"name": "Torgeir Lyngskjær", "title": "kommunedirektør"}]
    assert found["language"] == "nb"
    assert report["unrecognised"] == []
    assert {"code", "level", "stops_public", "text", "remedy", "quotes"} == set(
        report["findings"][0]
    )


def test_people_get_it_in_norwegian(ytterholm: Run, papers: dict[str, Path], capsys: Out) -> None:
    assert ytterholm("import", papers[".txt"]) == 0
    out = capsys.readouterr().out
    assert "ble sak 1" in out
    assert "Saksbehandler:" in out
    assert "Pål Skjerholm" in out
    assert "3 punkter" in out


def test_one_unreadable_file_does_not_stop_the_others(
    ytterholm: Run, papers: dict[str, Path], tmp_path: Path, capsys: Out
) -> None:
    broken = tmp_path / "skadet.docx"
    broken.write_bytes(b"PK\x03\x04 nothing of the kind")
    missing = tmp_path / "borte.docx"
    code = ytterholm("import", broken, papers[".txt"], missing, "--json")
    captured = capsys.readouterr()
    reports = json.loads(captured.out)
    assert code == 2
    assert [report["case"] for report in reports] == [None, 1, None]
    assert reports[0]["recognised"] is None
    assert reports[0]["findings"][0]["level"] == "stop"
    assert "skadet.docx" in reports[0]["findings"][0]["text"]
    assert len(captured.err.splitlines()) == 1
    assert "skadet.docx" in captured.err


def test_a_file_with_tracked_changes_waits_until_somebody_decides(
    ytterholm: Run, papers: dict[str, Path], tmp_path: Path, capsys: Out
) -> None:
    marked = with_an_insertion(papers[".docx"], tmp_path / "sporet.docx")
    code, (report,) = imported(ytterholm, capsys, marked)
    assert code == 1
    assert report["case"] is None
    assert report["findings"][0]["code"] == "tracked_changes"
    assert "satt inn senere" in report["findings"][0]["quotes"][0]
    code, (report,) = imported(ytterholm, capsys, marked, "--changes", "accept")
    assert code == 0
    assert report["case"] == 1


def test_the_same_file_twice_is_said(ytterholm: Run, papers: dict[str, Path], capsys: Out) -> None:
    imported(ytterholm, capsys, papers[".txt"])
    _, (report,) = imported(ytterholm, capsys, papers[".txt"])
    assert "imported_before" in {finding["code"] for finding in report["findings"]}


def test_an_imported_case_goes_on_an_agenda(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    _, (report,) = imported(ytterholm, capsys, papers[".pdf"])
    ytterholm("meeting", "add", "--committee", "KST", "--date", "2026-12-09")
    meeting = capsys.readouterr().out.split()[0]
    assert ytterholm("agenda", "add", meeting, report["case"]) == 0
    assert "Høringsuttalelse" in capsys.readouterr().out
    assert ytterholm("agenda", "add", meeting, report["case"] + 40) == 2
    assert "Sak 41 finnes ikke" in capsys.readouterr().err


def test_attachments_and_access_are_decided(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    imported(ytterholm, capsys, papers[".txt"])
    assert ytterholm("attach", 1, papers[".pdf"], "--title", "Høringen", "--access", "open") == 0
    assert "«Høringen» (offentlig)" in capsys.readouterr().out
    assert ytterholm("access", 1, "exempt", "--basis", "offl. § 23") == 0
    assert "unntatt offentlighet, jf. offl." in capsys.readouterr().out
    assert ytterholm("access", 1, "open") == 0


def test_access_to_an_attachment_is_decided_by_its_case_and_number(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    imported(ytterholm, capsys, papers[".txt"])
    ytterholm("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    meeting = int(capsys.readouterr().out.split()[0])
    for title in ("Takst", "Kart"):
        assert ytterholm("attach", 1, "--announce", "--title", title) == 0
    assert ytterholm("agenda", "add", meeting, 1) == 0
    capsys.readouterr()
    ytterholm("agenda", "show", meeting, "--json")
    (number,) = (one["number"] for one in json.loads(capsys.readouterr().out) if one["case"] == 1)
    said = {}
    for named, *decided in (
        (f"{number}, vedlegg 2", "open"),
        ("sak 1 ,Vedlegg 1", "exempt", "--basis", "offl. § 23"),
    ):
        capsys.readouterr()
        assert ytterholm("access", named, *decided) == 0
        said[named[-1]] = capsys.readouterr().out
    assert said == {
        "2": "Sak 1: vedlegg 2, «Kart» (offentlig).\n",
        "1": "Sak 1: vedlegg 1, «Takst» (unntatt offentlighet, jf. offl.\u00a0§\u00a023).\n",
    }
    assert ytterholm("access", "1, vedlegg 3", "open") == 2
    assert capsys.readouterr().err == (
        "Sak 1 har ikke vedlegg 3. Vedleggene er: 1, «Takst»; 2, «Kart».\n"
    )


def test_an_attachment_is_announced_and_its_file_takes_its_place(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    imported(ytterholm, capsys, papers[".txt"])
    assert ytterholm("attach", 1, "--announce", "--title", "Takst", "--access", "open") == 0
    assert "meldte «Takst» (offentlig; ettersendes)" in capsys.readouterr().out
    waiting = ytterholm("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    assert waiting == 0
    meeting = int(capsys.readouterr().out.split()[0])
    assert ytterholm("agenda", "add", meeting, 1) == 0
    ytterholm("check", meeting)
    assert "«Takst» er meldt, men har ikke kommet" in capsys.readouterr().out
    came = ("attach", 1, papers[".pdf"], "--title", "takst", "--delivery", "in_meeting")
    assert ytterholm(*came) == 0
    said = capsys.readouterr().out
    assert "Leseren ser: Bare en linje i listen over vedlegg: deles ut i møtet." in said
    assert "rett etter saken" not in said
    ytterholm("check", meeting)
    assert "er meldt" not in capsys.readouterr().out


def test_a_file_that_kills_the_reader_is_one_line_and_the_next_one_is_read(
    ytterholm: Run,
    papers: dict[str, Path],
    capsys: Out,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asking.end_spare_child()
    monkeypatch.setattr(asking, "own_command", lambda *_: bombs.FAILING_CHILD)
    bad = tmp_path / "krasj.txt"
    bad.write_bytes(b"DIES")
    assert ytterholm("import", bad, papers[".odt"], "--json") == 2
    out, err = capsys.readouterr()
    asking.end_spare_child()
    assert [report["case"] for report in json.loads(out)] == [None, 1]
    (line,) = err.splitlines()
    assert line.startswith("krasj.txt: Noe i filen stoppet innlesingen.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("attach", 1), "FIL"),
        (("attach", 1, "--announce"), "--announce"),
        (("attach", 1, __file__, "--announce", "--title", "Takst"), "--announce"),
        (("attach", 9, "--announce", "--title", "Takst"), "Sak 9 finnes ikke"),
        (("attach", 1, __file__, "--delivery", "soon"), "soon"),
        (("access", 1, "exempt"), "hjemmel"),
        (("access", 1, "exempt", "--basis", "."), "paragraf"),
        (("attach", 1, __file__, "--access", "exempt", "--basis", "u.off"), "paragraf"),
        (("access", 1, "open", "--basis", "offl. § 13"), "--basis"),
        (("access", 9, "open"), "Sak 9 finnes ikke"),
        (("access", "9, vedlegg 1", "open"), "Sak 9 finnes ikke"),
        (("access", "PS 1/26, vedlegg 0", "open"), "er ikke en sak"),
        (("attach", 9, __file__), "Sak 9 finnes ikke"),
        (("attach", 1, "borte.pdf"), "borte.pdf"),
        (("attach", 1, __file__, __file__, "--title", "To"), "--title"),
    ],
)
def test_wrong_use_changes_nothing_and_is_one_line(
    ytterholm: Run, capsys: Out, words: tuple[object, ...], said: str
) -> None:
    assert ytterholm(*words) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_a_pattern_means_the_files_that_fit_it(
    ytterholm: Run, papers: dict[str, Path], capsys: Out
) -> None:
    pattern = papers[".docx"].with_name("*.docx")
    code, reports = imported(ytterholm, capsys, pattern)
    assert code == 0
    assert [Path(report["file"]).suffix for report in reports] == [".docx"] * 3

"""A meeting goes by keyboard only, in the real window, with a power cut in the middle.

What came of it is read where everybody else reads it: in the finished minutes, as text, as JSON,
and in the files that were kept when they were locked.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from agenda_app.cli.main import main
from agenda_app.db.storage import open_folder
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.kept_minutes import kept_minutes
from tests.services.protocol import a_protocol
from tests.stories.live_cases import ANSWER, BOLLARDS, LIGHT, QUESTION, STATEMENT
from tests.stories.live_meeting import GOES_ON, TYPED
from tests.stories.live_start import OTHER, REMARK

STORY = Path(__file__).parent / "live_meeting.py"
KILLED = -9
SECRET = "Forlik med entreprenøren"
CASES = ("Opprusting av kaia", "Ny ferge", "Gangvei til skolen", "Valg av havnestyre", SECRET)


def called(folder: Path) -> MeetingId:
    """Call the council to five cases; the last of them is exempt."""
    storage = open_folder(folder / "data")
    with storage.database.write("test") as session:
        protocol = a_protocol(session, *CASES, day=date.today())
        for case_id in (item.case_id for item in protocol.items if item.case_id is not None):
            case = read_case(session, case_id)
            access = exempt("offl. § 23 første ledd") if case.title == SECRET else OPEN
            save_case(session, replace(case, access=access))
    storage.close()
    return protocol.meeting


def played(desktop: dict[str, str], folder: Path, part: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(STORY), str(folder / "data"), part],
        env=desktop,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def printed(folder: Path, meeting: MeetingId) -> dict[Audience, str]:
    """Return the words of the files that were kept when the minutes were locked."""
    storage = open_folder(folder / "data")
    with storage.database.read() as session:
        kept = kept_minutes(session, meeting)
    files = {audience: storage.files.get(one.sha256) for audience, one in kept.items()}
    storage.close()
    return {audience: _words(pdf) for audience, pdf in files.items()}


def _words(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_a_whole_meeting_goes_by_keyboard(
    desktop: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    meeting = called(tmp_path)
    cut = played(desktop, tmp_path, "1")
    assert cut.returncode == KILLED, f"{cut.stdout}\n{cut.stderr}"
    done = played(desktop, tmp_path, "2")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert not [action for action in told["actions"] if action.startswith("click")]

    def said(*words: str) -> str:
        assert main(["--data", str(tmp_path / "data"), "minutes", *words]) == 0
        return capsys.readouterr().out.replace("\u00a0", " ")

    kept = json.loads(said("show", str(meeting), "--json"))
    items = {item["title"]: item for item in kept["items"]}
    _the_opening(kept)
    _the_quay(items["Opprusting av kaia"], kept)
    _the_rest(items, kept)
    _the_text(said("show", str(meeting)).splitlines())
    _the_files(printed(tmp_path, meeting))


def _the_opening(kept: dict[str, Any]) -> None:
    assert kept["locked_at"]
    assert kept["others"] == [OTHER]
    assert kept["signers"] == ["Aud Strand", "Bo Vik"]
    opening = kept["opening"]
    assert (opening["lawfully_summoned"], opening["signers_elected"]) == (True, True)
    assert opening["notice"] == {"approval": "approved", "remarks": ""}
    assert opening["agenda"] == {"approval": "with_remarks", "remarks": REMARK}
    assert [one["approval"] for one in opening["last_minutes"]] == ["approved"]


def _the_quay(quay: dict[str, Any], kept: dict[str, Any]) -> None:
    """Seven vote: Ap 3 (a deputy for who is ill, one for who stepped aside), H 3 and V 1.

    The recommendation comes first; then the chair wants that of H (2) before that of V (1).
    For the lights: H 3 and V 1, against: Ap 3. For the bollards: V 1, against: Ap 3 and H 3.
    """
    assert [(one["about"][0]["proposal"], one["votes"]) for one in quay["votes"]] == [
        (0, [7, 0]),
        (2, [4, 3]),
        (1, [1, 6]),
    ]
    assert [(p["text"], p["movers"], p["state"]) for p in quay["proposals"]] == [
        (BOLLARDS, ["Geir Li (V)"], "rejected"),
        (LIGHT, ["Bo Vik (H)"], "adopted"),
    ]
    assert quay["resolution"] == f"1. Kaia rustes opp.\n2. {LIGHT}"
    assert [(s["mover"], s["text"], s["entered"]) for s in quay["statements"]] == [
        ("Geir Li (V)", STATEMENT, True)
    ]
    # Aud Strand asked after Bo Vik, but a reply comes before the next speech.
    assert [(one["name"], one["kind"]) for one in quay["speakers"]] == [
        ("Geir Li (V)", "speech"),
        ("Aud Strand (Ap)", "reply"),
        ("Bo Vik (H)", "speech"),
    ]
    assert all(one["ended_at"] for one in quay["speakers"])
    (pause,) = kept["breaks"]
    assert (pause["item"], pause["about"]) == (quay["item"], "middag")
    assert pause["ended_at"] >= pause["began_at"]
    assert quay["proceedings"].endswith(": Pause. Strek ble satt.")


def _the_rest(items: dict[str, dict[str, Any]], kept: dict[str, Any]) -> None:
    """The ferry: all but V 1. Behind closed doors: Ap 3 and V 1 against H 3."""
    ferry, path = items["Ny ferge"], items["Gangvei til skolen"]
    assert ferry["proceedings"] == TYPED + GOES_ON
    assert [one["votes"] for one in ferry["votes"]] == [[6, 1]]
    assert (path["state"], path["votes"], path["proceedings"]) == ("postponed", [], "")
    (election,) = items["Valg av havnestyre"]["elections"]
    assert (election["mode"], election["standing"]) == ("agreed", "elected")
    assert [one["name"] for one in election["elected"]] == ["Egil Nes", "Dina Moe"]
    assert [(d["group"], [one["name"] for one in d["names"]]) for d in election["deputies"]] == [
        ("H", ["Frid Aas"]),
        ("Ap", ["Cato Lund"]),
    ]
    hidden = items[SECRET]
    assert [one["votes"] for one in hidden["votes"]] == [[4, 3]]
    (doors,) = hidden["closed"]
    assert doors["ground"] == "privacy"
    # Seven sit: the grid stands on "for" and nobody is against, so Return is enough.
    assert doors["closing_vote"]["votes"] == [7, 0]
    assert doors["opened_at"] >= doors["closed_at"]
    (question,) = kept["questions"]
    assert (question["asker"], question["text"]) == ("Frid Aas (H)", QUESTION)
    assert (question["answered"], question["answer"]) == (True, ANSWER)
    assert question["item"] == items["Spørretime"]["item"]


def _the_text(lines: list[str]) -> None:
    told = [line.strip() for line in lines]
    for line in (
        "Til å skrive under protokollen ble valgt: Aud Strand (Ap) og Bo Vik (H).",
        "Innkallingen ble godkjent. Sakslisten ble godkjent med merknader.",
        f"Merknad: {REMARK}",
        "Protokolltilførsel fra Geir Li (V):",
        "Tilleggsforslag fra H: 4 for, 3 mot. "
        "Vedtatt med 4 mot 3 stemmer. For: 3 H, 1 V. Mot: 3 Ap.",
        "Tilleggsforslag fra V: 1 for, 6 mot. Falt med 6 mot 1 stemme. For: 1 V. Mot: 3 Ap, 3 H.",
        "Spørsmål fra Frid Aas (H) til lederen:",
    ):
        assert line in told
    closed = "Forslag om å lukke møtet: Enstemmig vedtatt. Møtet ble lukket kl. "
    assert any(line.startswith(closed) for line in told)
    assert [told[told.index(line) + 1] for line in told if line.startswith("PS 5/26")] == ["Utsatt"]


def _the_files(files: dict[Audience, str]) -> None:
    """The public reads of the exempt case that the doors were closed, and nothing of what it was.

    One stepped aside, so she met in all but one of the items, and her deputy in that one.
    """
    for words in files.values():
        assert "Dina Moe (Ap) ble enstemmig erklært inhabil i sak PS 3/26" in words
        assert "fvl. § 6 første ledd bokstav e nr. 2" in words
        assert "Ida Dal (Ap) møtte for Dina Moe (Ap) i sak PS 3/26." in words
        assert "7 av 7 representanter møtte, av disse 1 varamedlem." in words
        assert "koml. § 11-5 tredje ledd bokstav a" in words
        assert "ikke ført" not in words
    assert SECRET in files[Audience.INTERNAL]
    assert SECRET not in files[Audience.PUBLIC]
    assert files[Audience.INTERNAL].count("Mot: 3 H.") == 1
    assert "Mot: 3 H." not in files[Audience.PUBLIC]

"""``minutes lock`` when the public version may not leave, and the ways out of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.storage import open_folder
from agenda_app.domain import proposal_json
from agenda_app.domain.access import exempt
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.minutes import read_minutes, save_minutes
from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
HELD = 1
"""The council's last meeting in the sample, which is written down."""


@pytest.fixture
def leaking(sample: tuple[Run, int], tmp_path: Path) -> Run:
    """Have the public minutes name the party of a case that is exempt."""
    storage = open_folder(tmp_path / "data")
    meeting_id = MeetingId(HELD)
    with storage.database.write("test") as session:
        items = read_agenda(session, meeting_id).items
        case_id = next(item.case_id for item in items if item.case_id is not None)
        case = read_case(session, case_id)
        save_case(session, replace(case, access=exempt("offl. § 13"), public_title="En sak"))
        party = Party("Vidar Skjult", "Nesveien 2")
        save_decision_facts(session, DecisionFacts(case_id, True, (party,)))
        minutes = read_minutes(session, meeting_id)
        save_minutes(session, replace(minutes, others=("Tor Vik, for Vidar Skjult",)))
    storage.close()
    return sample[0]


def test_what_may_not_leave_is_listed_and_nothing_is_locked(leaking: Run, capsys: Out) -> None:
    assert leaking("minutes", "lock", HELD, "--anyway") == 1
    said = capsys.readouterr()
    assert "«Vidar Skjult»" in said.out
    assert "Protokollen er ikke låst" in said.err
    assert f"minutes excuse {HELD}" in said.err
    assert "--without-public" in said.err
    assert leaking("minutes", "lock", HELD, "--anyway", "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["locked_at"] is None
    assert [hit["words"] for hit in found["hits"]] == ["Vidar Skjult"]
    assert leaking("minutes", "verify", HELD) == 2
    assert "Protokollen er ikke låst ennå." in capsys.readouterr().err


def test_what_is_excused_after_the_locking_lets_the_public_file_be_kept(
    leaking: Run, capsys: Out
) -> None:
    assert leaking("minutes", "lock", HELD, "--anyway", "--without-public") == 0
    said = capsys.readouterr()
    assert "intern" in said.out
    assert "offentlig " not in said.out
    assert f"minutes excuse {HELD}" in said.err
    assert leaking("minutes", "keep", HELD) == 1
    assert "«Vidar Skjult»" in capsys.readouterr().out
    words = ("minutes", "excuse", HELD, "Vidar Skjult", "--who", "Else Nes")
    assert leaking(*words, "--reason", " ") == 2
    assert "Begrunnelsen mangler" in capsys.readouterr().err
    assert leaking(*words, "--reason", "Han sto fram selv.") == 0
    assert capsys.readouterr().out == "«Vidar Skjult» regnes ikke som hemmelig.\n"
    assert leaking("minutes", "keep", HELD) == 0
    assert "offentlig " in capsys.readouterr().out


def test_what_was_tampered_with_is_not_shown_and_is_named(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, _ = sample
    assert run("minutes", "lock", HELD) == 0
    capsys.readouterr()
    assert run("minutes", "show", HELD) == 0
    shown = capsys.readouterr().out
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        for row in session.scalars(select(ItemMinutesRow).where(ItemMinutesRow.is_edited)):
            row.resolution = row.resolution.replace("Innkalling", "HACKET")
    storage.close()
    assert run("minutes", "show", HELD) == 0
    said = capsys.readouterr()
    assert said.out == shown
    assert "vedtaket er endret i basen etter at protokollen ble låst" in said.err
    assert run("minutes", "show", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert "HACKET" not in json.dumps(found)
    assert len(found["differs"]) == 1
    assert run("minutes", "verify", HELD) == 1
    assert "vedtaket er endret i basen" in capsys.readouterr().out
    assert run("verify") == 1
    assert "vedtaket er endret i basen" in capsys.readouterr().out


def test_the_fields_of_locked_minutes_are_what_was_locked_whatever_the_tables_say(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, _ = sample

    def shown() -> dict[str, Any]:
        capsys.readouterr()
        assert run("minutes", "show", HELD, "--json") == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    open_still = shown()
    assert run("minutes", "lock", HELD) == 0
    locked = shown()
    # As long as the tables make the words that were locked, they tell the rest as well.
    for name in ("votes", "proposals", "elections", "statements", "speakers"):
        assert [i[name] for i in locked["items"]] == [i[name] for i in open_still["items"]]
    assert any(item["votes"] for item in locked["items"])
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        for row in session.scalars(select(ItemMinutesRow)):
            row.votes = row.elections = row.speeches = "[]"
            row.register = proposal_json.to_json(ProposalRegister())
        minutes = session.get_one(MinutesRow, HELD)
        minutes.others = '["Ingen"]'
    storage.close()
    after = shown()
    for was, item in zip(locked["items"], after["items"], strict=True):
        assert [vote["votes"] for vote in item["votes"]] == [v["votes"] for v in was["votes"]]
        assert [p["text"] for p in item["proposals"]] == [
            "\n".join(filter(None, (p["introduction"], p["text"]))) for p in was["proposals"]
        ]
        assert len(item["elections"]) == len(was["elections"])
        assert item["number"] == was["number"]
    assert after["others"] == locked["others"]
    assert after["signers"] == locked["signers"]
    assert after["differs"]

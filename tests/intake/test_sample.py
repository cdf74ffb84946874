"""The one real paper: every field is read, and no word is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.text import Heading, ListItem, Paragraph, plain_runs
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper, ReadTreatment
from tests.intake.account import missing

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "nartjenestesenter-2024-45.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the real paper is not on this machine")


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return [line for line in SAMPLE.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.fixture(scope="module")
def read() -> ReadPaper:
    return read_paper(SAMPLE.read_bytes(), SAMPLE.name)


def test_the_head_is_read(read: ReadPaper) -> None:
    assert read.paper.unit == "Støtte og kultur"
    assert read.paper.date == date(2026, 4, 20)
    assert read.paper.journal_no == "701/2026"
    assert read.archive_case_no == "2024/45"
    assert read.title == "Pilot nærtjenestesenter - videre deltakelse"
    assert read.treatments == (ReadTreatment("", "Kommunestyret", None),)
    assert read.paper.language is Language.BOKMAL


def test_the_proposal_is_two_numbered_points_under_its_owner(
    read: ReadPaper, lines: list[str]
) -> None:
    (proposal,) = read.paper.proposals
    assert proposal.owner == "Kommunedirektørens forslag til vedtak"
    at = lines.index(proposal.owner)
    expected = [line.split(" ", 1) for line in lines[at + 1 : at + 3]]
    assert [
        [block.label, plain_runs(block.runs)]
        for block in proposal.text
        if isinstance(block, ListItem)
    ] == expected
    assert len(proposal.text) == 2


def test_every_section_stands_under_its_own_heading(read: ReadPaper) -> None:
    headings = [
        (block.level, plain_runs(block.runs).split(" løftes")[0])
        for block in read.paper.body
        if isinstance(block, Heading)
    ]
    assert headings == [
        (1, "Sammendrag"),
        (1, "Saksopplysninger"),
        (2, "Status per mars 2026"),
        (2, "Moskenes kommunes utmelding"),
        (1, "Vurderinger"),
        (2, "Fiskerinæringens behov"),
        (1, "Konklusjon og anbefaling"),
    ]


def test_the_paragraph_that_a_page_cut_is_whole(read: ReadPaper, lines: list[str]) -> None:
    at = next(n for n, line in enumerate(lines) if line.endswith("HK-dir og Skatteetaten gir"))
    whole = f"{lines[at]} {lines[at + 1]}"
    assert whole in [plain_runs(b.runs) for b in read.paper.body if isinstance(b, Paragraph)]


def test_signer_and_case_officer_are_the_last_lines(read: ReadPaper, lines: list[str]) -> None:
    (signer,) = read.paper.signers
    assert [signer.name, signer.title] == lines[-3:-1]
    assert read.paper.case_officer == lines[-1].split(": ")[1]


def test_nothing_is_lost_and_nothing_unplaced(read: ReadPaper) -> None:
    assert not missing([SAMPLE.read_text(encoding="utf-8")], read)
    assert read.paper.unrecognised == ()
    assert read.warnings == ()

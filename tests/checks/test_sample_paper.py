"""A real case paper whose faults people found by reading; the rules find the same ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.checks.paper import check_paper
from agenda_app.domain.case import Case, Treatment
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.intake.read import read_paper

PAPER = Path(__file__).parents[3] / "shared/samples/nartjenestesenter-2024-45.txt"
pytestmark = pytest.mark.skipif(not PAPER.is_file(), reason="the sample paper is not here")


@pytest.fixture(scope="module")
def findings() -> tuple[Finding, ...]:
    read = read_paper(PAPER.read_bytes(), PAPER.name)
    case = Case(
        None,
        read.title,
        read.archive_case_no,
        paper=replace(read.paper, listed_attachments=read.attachments),
        treatments=tuple(
            Treatment(None, order, None, row.committee)
            for order, row in enumerate(read.treatments, 1)
        ),
    )
    return check_paper(case, Language.BOKMAL)


def of(findings: tuple[Finding, ...], code: str) -> list[Finding]:
    return [finding for finding in findings if finding.code == code]


def test_the_summary_and_the_assessment_are_against_the_proposal(
    findings: tuple[Finding, ...],
) -> None:
    found = of(findings, "opposite_recommendation")
    assert [finding.text.split("»")[0] for finding in found] == ["«Sammendrag", "«Vurderinger"]
    assert "avslutter" in found[0].quotes[0]
    assert "fortsatt deltakelse" in found[0].quotes[1]
    assert "trekke seg" in found[1].quotes[1]


def test_attachments_are_promised_twice_and_none_is_there(findings: tuple[Finding, ...]) -> None:
    (finding,) = of(findings, "attachment_missing")
    assert len(finding.quotes) == 2
    assert all("som vedlegg" in quote for quote in finding.quotes)


def test_the_misspelling_is_found_in_both_places(findings: tuple[Finding, ...]) -> None:
    (finding,) = of(findings, "near_spelling")
    assert len(finding.quotes) == 2
    assert all("tesesenter" in quote for quote in finding.quotes)


def test_the_rest_is_good_to_know(findings: tuple[Finding, ...]) -> None:
    (reason,) = of(findings, "point_is_reason")
    assert "legger til grunn" in reason.quotes[0]
    assert len(of(findings, "economy_missing")) == 1
    assert len(of(findings, "single_treatment")) == 1


def test_there_is_no_false_alarm(findings: tuple[Finding, ...]) -> None:
    assert {finding.code for finding in findings} == {
        "access_undecided",
        "attachment_missing",
        "committee_unknown",
        "economy_missing",
        "near_spelling",
        "opposite_recommendation",
        "point_is_reason",
        "single_treatment",
    }

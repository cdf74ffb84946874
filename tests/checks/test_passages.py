"""Exempt passages: a basis that holds, and the same words open nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks import passages
from agenda_app.checks.paper import check_paper
from agenda_app.domain.access import exempt
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Level
from agenda_app.domain.text import Heading, Paragraph, Run, runs
from tests.checks.cases import FIRST, LAST, NB, NN, a_case, a_paper, codes

PERSON = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"


def writing(word: str = "Kari Nordmann", basis: str = PERSON, **changes: object) -> Case:
    text = (Heading(1, runs("Fakta")), Paragraph((Run("Søker: "), Run(word, exempt=basis))))
    return a_case(paper=a_paper(body=text), **changes)


@pytest.mark.parametrize("basis", [PERSON, "offl. § 23 første ledd", "koml. § 11-5"])
def test_a_passage_with_a_sound_basis_is_accepted(basis: str) -> None:
    assert codes(passages.legal_basis(writing(basis=basis), NB)) == []
    assert codes(passages.open_elsewhere(writing(basis=basis), NB)) == []


@pytest.mark.parametrize("basis", [" ", "."])
def test_a_passage_without_basis_stops(basis: str) -> None:
    (finding,) = passages.legal_basis(writing(basis=basis), NB)
    assert (finding.code, finding.level) == ("passage_basis_missing", Level.STOP)
    assert finding.quotes == ("Kari Nordmann",)
    assert "passage_basis_missing" in codes(iter(check_paper(writing(basis=" "), NN)))


@pytest.mark.parametrize(
    ("basis", "code"),
    [
        ("offl. § 14", "passage_basis_internal"),
        ("offl. § 15 første ledd", "passage_basis_internal"),
        ("offl. § 13", "passage_basis_incomplete"),
    ],
)
def test_a_basis_is_judged_as_that_of_a_case(basis: str, code: str) -> None:
    (finding,) = passages.legal_basis(writing(basis=basis), NB)
    assert (finding.code, finding.level) == (code, Level.WARN)


def test_a_recommendation_is_looked_at_too() -> None:
    bare = (Paragraph((Run("Kari", exempt=" "),)),)
    case = a_case(treatments=(replace(FIRST, recommendation=bare), LAST))
    assert codes(passages.legal_basis(case, NB)) == ["passage_basis_missing"]


def test_a_passage_in_a_case_that_is_exempt_whole_is_only_told() -> None:
    (finding,) = passages.legal_basis(writing(access=exempt(PERSON)), NB)
    assert (finding.code, finding.level) == ("passage_in_exempt_case", Level.INFO)
    case = writing(access=exempt(PERSON), title="Lån til Kari Nordmann")
    assert codes(passages.open_elsewhere(case, NB)) == []


@pytest.mark.parametrize("title", ["Lån til Kari Nordmann", "Kari  nordmanns lån; KARI NORDMANN"])
def test_words_that_stand_open_in_the_title_are_shown(title: str) -> None:
    (finding,) = passages.open_elsewhere(writing("Kari\u00a0Nordmann ", title=title), NB)
    assert finding.level is Level.WARN
    assert finding.quotes == ("Kari\u00a0Nordmann",)


@pytest.mark.parametrize(
    ("word", "title"), [("Kari", "Kari får lån"), ("Strand", "Strandvegen"), ("Nes-Li", "Nes Li")]
)
def test_short_words_and_parts_of_others_are_no_finding(word: str, title: str) -> None:
    assert codes(passages.open_elsewhere(writing(word, title=title), NB)) == []


def test_a_case_without_passages_has_no_finding() -> None:
    assert codes(passages.legal_basis(a_case(), NB)) == []
    assert codes(passages.open_elsewhere(a_case(), NB)) == []

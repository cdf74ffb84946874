"""Title, archive number, unit and officer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.checks import fields
from tests.checks.cases import NB, a_case, a_paper, codes


@pytest.mark.parametrize(
    ("title", "code"), [("", "title_missing"), ("  ", "title_missing"), ("x" * 151, "title_long")]
)
def test_a_title_is_there_and_fits(title: str, code: str) -> None:
    assert codes(fields.title(a_case(title=title), NB)) == [code]


@given(st.integers(1950, 2099), st.integers(1, 99999))
def test_year_and_serial_is_an_archive_number(year: int, serial: int) -> None:
    for number in (f"{year}/{serial}", f"{year % 100:02d}/{serial}", f"{year}/{serial}-3"):
        assert codes(fields.archive_number(a_case(archive_case_no=number), NB)) == []


def test_a_journal_number_in_its_place_is_recognised() -> None:
    (finding,) = fields.archive_number(a_case(archive_case_no="701/2026"), NB)
    assert finding.text.startswith("«701/2026» ligner et løpenummer")


@pytest.mark.parametrize("number", ["45", "2026-45", "2026/", "2026//45", "sak 45", "1026/45"])
def test_other_shapes_are_strange(number: str) -> None:
    (finding,) = fields.archive_number(a_case(archive_case_no=number), NB)
    assert finding.code == "archive_number_shape"


def test_a_missing_archive_number_is_only_good_to_know() -> None:
    findings = fields.archive_number(a_case(archive_case_no=""), NB)
    assert codes(findings) == ["archive_number_missing"]


def test_a_paper_says_where_it_comes_from() -> None:
    case = a_case(paper=a_paper(unit="", case_officer=""))
    assert codes(fields.author(case, NB)) == ["unit_missing", "case_officer_missing"]
    assert codes(fields.author(a_case(), NB)) == []


def test_what_the_import_did_not_recognise_is_quoted() -> None:
    (finding,) = fields.left_over(a_case(paper=a_paper(unrecognised=("Side 3", "xyz"))), NB)
    assert finding.quotes == ("Side 3", "xyz")

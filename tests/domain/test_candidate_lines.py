"""Names are read as they come, typed or pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.candidate_lines import (
    candidate_line,
    candidate_lines,
    read_candidate,
    read_candidates,
)
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import PersonId

W, M = Gender.WOMAN, Gender.MAN
KNOWN = {"kari holm": PersonId(7)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kari Holm", Candidate("Kari Holm", person_id=PersonId(7))),
        ("1. Kari  Holm (Ap), k", Candidate("Kari Holm", W, "Ap", PersonId(7))),
        ("2) Per Lie m", Candidate("Per Lie", M)),
        ("Per Lie; mann", Candidate("Per Lie", M)),
        ("- Per Lie (Sp/KrF) K", Candidate("Per Lie", W, "Sp/KrF")),
        ("3\tPer Lie\tH\tm", Candidate("Per Lie", M, "H")),
        ("Per Lie\tH", Candidate("Per Lie", None, "H")),
        ("Mona Kim", Candidate("Mona Kim")),
        ("K", Candidate("K")),
        ("   ", None),
        ("4. ", None),
    ],
)
def test_a_line_is_read(line: str, expected: Candidate | None) -> None:
    assert read_candidate(line, KNOWN) == expected


names = st.lists(
    st.text("abcdefgæøåKM-", min_size=2, max_size=6).map(lambda word: f"N{word}"),
    min_size=1,
    max_size=3,
).map(" ".join)


@given(names, st.sampled_from([None, W, M]), st.sampled_from(["", "Ap", "Sp/KrF"]))
def test_what_is_shown_is_read_as_the_same(name: str, gender: Gender | None, party: str) -> None:
    candidate = Candidate(name, gender, party)
    assert read_candidate(candidate_line(candidate), {}) == candidate


def test_empty_lines_are_nobody() -> None:
    found = read_candidates("Kari Holm\n\n  \nPer Lie m\n", KNOWN)
    assert candidate_lines(found) == "Kari Holm\nPer Lie, m"

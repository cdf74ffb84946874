"""Words spelled in two ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.checks.spelling import distance, is_misspelling, near_spellings
from tests.checks.cases import NB, a_case, a_paper, body, said

WORDS = st.text(alphabet="abcå", max_size=7)


def test_a_slip_in_a_word_of_the_title_is_shown_with_its_sentence() -> None:
    text = "Her er fint. Pilot servicesentersesentral er i gang."
    case = a_case(
        title="Pilot servicesentersentral", paper=a_paper(body=body(("Sammendrag", text)))
    )
    (finding,) = near_spellings(case, NB)
    assert finding.text == "«servicesentersentral» er også skrevet «servicesentersesentral»."
    assert finding.quotes == ("Pilot servicesentersesentral er i gang.",)


def test_a_slip_in_a_frequent_word_is_shown() -> None:
    text = "Havnefogden vil. " + "Kystforvaltningen vil. " * 3 + "Kystfrovaltningen vil."
    case = a_case(paper=a_paper(body=body(("Sammendrag", text))))
    assert said(near_spellings, case) == [
        "«kystforvaltningen» er også skrevet «kystfrovaltningen»."
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("saksbehandler", "saksbehandlere"),
        ("kommunestyret", "kommunestyrets"),
        ("saksbehandling", "saksbehandler"),
        ("innbetalingen", "utbetalingen"),
        ("arbeidsgiver", "arbeidstaker"),
        ("prosjektleder", "prosjektledelse"),
        ("grunneierne", "grunneieren"),
    ],
)
def test_other_words_and_endings_are_no_slips(one: str, other: str) -> None:
    assert not is_misspelling(one, other)


def test_two_frequent_spellings_are_two_words() -> None:
    text = "Havneutbygging kommer. Havneutbytting kommer. " * 3
    case = a_case(paper=a_paper(body=body(("Sammendrag", text))))
    assert said(near_spellings, case) == []


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("", "", 0), ("", "ab", 2), ("molo", "mole", 1), ("havn", "hvan", 1), ("kai", "kaia", 1)],
)
def test_distance_counts_letters(one: str, other: str, steps: int) -> None:
    assert distance(one, other) == steps


@given(WORDS, WORDS)
def test_distance_is_the_same_both_ways_and_zero_only_for_the_same(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


@given(WORDS, st.integers(0, 7), st.sampled_from("abcå"))
def test_one_letter_too_many_is_one_step(word: str, place: int, letter: str) -> None:
    assert distance(word, word[:place] + letter + word[place:]) == 1

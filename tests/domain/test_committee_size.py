"""How many seats the law wants, by kind of body and by inhabitants."""

from __future__ import annotations

import pytest

from agenda_app.domain.committee import ELECTED_ELSEWHERE, CommitteeKind
from agenda_app.domain.committee_size import fewest_seats
from agenda_app.domain.language import Language
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt, Surroundings, seating_doubts
from agenda_app.domain.seating_words import doubt_words, legal_basis, with_basis
from tests.domain.test_seating import CHAIR, body

COUNCIL = CommitteeKind.MUNICIPAL_COUNCIL


@pytest.mark.parametrize(
    ("inhabitants", "seats"),
    [
        (None, 11),
        (480, 11),
        (5_000, 11),
        (5_001, 19),
        (10_000, 19),
        (10_001, 27),
        (50_000, 27),
        (50_001, 35),
        (100_000, 35),
        (100_001, 43),
    ],
)
def test_a_council_grows_with_the_municipality(inhabitants: int | None, seats: int) -> None:
    assert fewest_seats(COUNCIL, inhabitants) == seats


def test_other_bodies_are_as_large_everywhere() -> None:
    for kind in set(CommitteeKind) - {COUNCIL}:
        assert fewest_seats(kind, 200_000) == fewest_seats(kind)
    assert {fewest_seats(kind) for kind in ELECTED_ELSEWHERE} == {0}


@pytest.mark.parametrize(
    ("inhabitants", "is_small"), [(None, False), (4_900, False), (6_200, True)]
)
def test_a_council_of_seventeen_is_enough_until_there_are_more_than_five_thousand(
    inhabitants: int | None, is_small: bool
) -> None:
    council, around = body(COUNCIL, 17), Surroundings(inhabitants=inhabitants)
    for seated in ([CHAIR], []):
        found = seating_doubts(council, seated, around)
        expected = SeatingDoubt(Doubt.SMALL_COUNCIL, inhabitants=inhabitants)
        assert found == ((expected,) if is_small else ())


def test_the_number_of_inhabitants_is_said() -> None:
    council = body(COUNCIL, 17)
    (found,) = seating_doubts(council, [CHAIR], Surroundings(inhabitants=12_345))
    words = with_basis(doubt_words(found, council, str, str), legal_basis(found, council))
    assert words.said(Language.BOKMAL).replace("\u00a0", " ") == (
        "Kommunestyret har 17 plasser. Med 12 345 innbyggere krever loven minst 27 (koml. § 5-5)."
    )
    assert words.said(Language.NYNORSK).replace("\u00a0", " ") == (
        "Kommunestyret har 17 plassar. Med 12 345 innbyggjarar krev lova minst 27 (koml. § 5-5)."
    )

"""What is followed up goes to the same readers as a public paper: exempt corrections are named."""

from __future__ import annotations

from datetime import datetime

from agenda_app.domain.corrected_points import Wording
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.text import to_json
from agenda_app.services.followed_points import FollowedItem, point_wordings
from tests.builders import a_text

POINT = Wording("1.", "Rammen er 12 mill. kroner.")


def put_right(number: int, was: str, becomes: str, basis: str = "") -> MinutesCorrection:
    at = datetime(2026, 4, 22, 9)
    return MinutesCorrection(number, None, was, becomes, "Skrivefeil", at, exempt_basis=basis)


def test_a_point_is_put_right_but_by_what_is_exempt() -> None:
    made = put_right(1, "12 mill.", "11 mill."), put_right(2, "kroner", "euro", "offl. § 23")
    words, found = FollowedItem((POINT,), made).put_right(POINT, 1)
    assert words == "Rammen er 11 mill. kroner."
    assert (found.applied, found.withheld, found.beside) == ((1,), (2,), ())


def test_lines_of_a_resolution_that_begin_with_a_number_are_followed_up_each() -> None:
    stored = to_json(a_text("1. Kaia males.", "2. Plassen får lys."))
    assert point_wordings(stored, Language.BOKMAL) == (
        Wording("1.", "Kaia males."),
        Wording("2.", "Plassen får lys."),
    )

"""What cannot be read on the pages of a spreadsheet is told with its page."""

from __future__ import annotations

import pytest

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.hidden_words import Hiding, Letter
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sheet_pages import note_sheets, without_what_goes_on
from agenda_app.normalise.sight import Sight, has_tiny_print


def told(text: str, *, tiny: bool = False) -> list[tuple[str, int]]:
    remarks = Remarks()
    blank = Sight(drawn=True, blank=True, text="Post # 2")
    note_sheets([blank, Sight(drawn=True, blank=False, text=text, tiny=tiny)], remarks)
    return [(remark.code, remark.page) for remark in remarks.found]


@pytest.mark.parametrize("text", ["Sum ###", "Sum###vei", "######"])
def test_numbers_without_room_are_told_also_where_cells_meet(text: str) -> None:
    assert told(text) == [(Found.TOO_NARROW, 2)]


@pytest.mark.parametrize("text", ["#REF!", "a#DIV/0!", "#NAVN?", "Err:502", "#I/T", "#N/A"])
def test_errors_of_formulas_are_told(text: str) -> None:
    assert told(f"Sum {text} vei") == [(Found.CELL_ERRORS, 2)]


def test_numbers_with_a_sign_before_them_are_none() -> None:
    assert told("Sak #12, ##, Err: 502") == []


def test_tiny_print_is_told() -> None:
    assert told("Merknad", tiny=True) == [(Found.TINY_PRINT, 2)]


def letters(text: str, wide: float, high: float) -> list[Letter]:
    return [Letter(sign, (10.0, 10.0, 10.0 + wide, 10.0 + high)) for sign in text]


def test_a_word_that_is_smaller_than_5_points_is_tiny_and_turned_letters_are_not() -> None:
    assert has_tiny_print(letters("Merknad", 2, 4))
    assert not has_tiny_print(letters("Merknad", 4, 5))
    assert not has_tiny_print(letters("Merknad", 5, 2))
    assert not has_tiny_print(letters("m2.....", 2, 4))


def test_what_goes_on_behind_the_edge_of_a_page_is_no_secret_and_white_letters_are() -> None:
    def page(text: str, *hidden: str) -> Sight:
        words = tuple((Hiding.UNSEEN, one) for one in hidden)
        return Sight(drawn=True, blank=False, text=text, hidden=words)

    pages = [
        page("Merknad om drift av skoleveg\nOla", "oleveg", "Ola"),
        page("om drift\nav skoleveg\nOlav Vik", "om drift"),
        page("Kari Ås", "Kari Ås"),
        page("Et notat om", "om havna"),
        page("om havna i Fjordvik"),
    ]
    left = [[words for _, words in sight.hidden] for sight in without_what_goes_on(pages)]
    assert left == [["Ola"], [], ["Kari Ås"], [], []]

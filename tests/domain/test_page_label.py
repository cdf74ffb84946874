"""The numbers of pages are read as they are written, and said shortly."""

from __future__ import annotations

import pytest

from agenda_app.domain.page_label import (
    Letters,
    PageLabel,
    in_words,
    labels_instead,
    labels_like,
    page_label,
)
from tests.domain.page_numbers import numbers, pages, shown


def test_letters_go_on_after_z_like_the_columns_of_a_spreadsheet() -> None:
    assert shown([PageLabel(4, n) for n in (0, 1, 26, 27, 52, 53)]) == [
        "4",
        "4a",
        "4z",
        "4aa",
        "4az",
        "4ba",
    ]


def test_page_numbers_are_said_shortly() -> None:
    labels = [*pages(4, 6), PageLabel(8, 1), PageLabel(8, 2), PageLabel(9)]
    assert in_words(labels) == "4–6, 8a, 8b, 9"
    assert in_words([]) == ""


@pytest.mark.parametrize("text", ["4", "45a", "45z", "45aa", "120ba"])
def test_a_label_is_read_as_it_is_written(text: str) -> None:
    assert str(page_label(text)) == text


def test_a_page_that_stands_for_several_is_named_by_the_first() -> None:
    label = page_label("40–53")
    assert (str(label), label.stamped) == ("40", "40–53")
    assert page_label("45a").stamped == "45a"
    assert page_label("(45a)") == PageLabel(45, 1, 45)
    assert page_label("(45a)").stamped == "(45a)"
    assert page_label("45b–45d") == PageLabel(45, 2, 45, 4)
    assert page_label("45b–45d").stamped == "45b–45d"
    for wrong in ("side 4", "(4", "4)", "(4–6)"):
        with pytest.raises(ValueError, match="not a page number"):
            page_label(wrong)


@pytest.mark.parametrize(
    ("counted", "pages", "expected"),
    [
        ("12 13 14", 3, "12 13 14"),
        ("40 41 42 43", 1, "40–43"),
        ("12 13 14 15", 2, "12 13–15"),
        ("45 45a 45b", 2, "45 45a"),
        ("45 45a 46", 2, "45 45a–46"),
        ("12", 3, "12 12a 12b"),
        ("14 14a", 3, "14 14a 14b"),
    ],
)
def test_pages_are_labelled_like_those_that_they_count_for(
    counted: str, pages: int, expected: str
) -> None:
    letters = Letters(numbers(counted))
    made = labels_like(numbers(counted), pages, letters)
    assert " ".join(label.stamped for label in made) == expected


@pytest.mark.parametrize(
    ("counted", "expected"),
    [("45", "(45)"), ("45b", "(45b)"), ("45b 45c 45d", "45b–45d"), ("45 45a", "45–45a")],
)
def test_a_page_in_place_of_pages_of_one_number_tells_all_of_them(
    counted: str, expected: str
) -> None:
    (label,) = labels_instead(numbers(counted))
    assert label.stamped == expected
    assert label.is_for_one
    assert page_label(expected) == label


def test_a_letter_that_another_page_has_is_not_given_again() -> None:
    letters = Letters(numbers("12 12a 12b"))
    assert labels_like(numbers("12"), 2, letters)[1] == page_label("12c")


def test_a_page_that_stands_for_several_is_told_with_all_of_them() -> None:
    assert in_words((PageLabel(14), PageLabel(15), PageLabel(16, until=21), PageLabel(22))) == (
        "14–15, 16–21, 22"
    )
    assert in_words((PageLabel(49, until=60),)) == "49–60"
    assert in_words((PageLabel(49, 1, 60), PageLabel(61))) == "49a–60, 61"

"""The blank page and the divider before a case, and what is put in behind them."""

from __future__ import annotations

import pytest

from agenda_app.domain.print_plan import PrintPlan
from tests.produce.made_up_meeting import Case
from tests.produce.made_up_office import Office

pytestmark = pytest.mark.usefixtures("words_for_pages")
DIVIDERS = PrintPlan(two_sided=False, dividers=True)


def two_cases() -> list[Case]:
    return [
        Case(f"c{serial}", serial, [*pages], exempt=False)
        for serial, pages in ((1, "a"), (2, "pqr"))
    ]


def test_a_page_that_is_put_in_first_stands_behind_the_divider_of_its_case() -> None:
    cases = two_cases()
    office = Office(cases, DIVIDERS)
    assert [label for label, _ in office.members.pages] == ["1", "2", "3", "4", "5", "6", "7"]
    cases[1].pages.insert(0, "new")
    assert office.correct()
    assert [page for _, page in office.members.pages[3:]] == ["before PS 2/26 Sak", *cases[1].pages]
    assert str(office.members.label("new")) == "4a"


def test_a_page_that_is_put_in_first_stands_behind_the_blank_page_before_its_case() -> None:
    cases = two_cases()
    office = Office(cases, PrintPlan(start_right=True))
    assert [page for _, page in office.members.pages] == [
        "notice 0: PS 1/26 planned False, PS 2/26 planned False",
        "blank",
        "a",
        "blank",
        "p",
        "q",
        "r",
    ]
    cases[1].pages.insert(0, "new")
    assert office.correct()
    assert str(office.members.label("new")) == "4a"


def test_a_divider_keeps_its_number_when_the_first_page_behind_it_goes_out() -> None:
    cases = two_cases()
    office = Office(cases, DIVIDERS)
    del cases[1].pages[0]
    assert office.correct()
    assert office.frozen is not None
    office.members.take_whole(office.frozen.internal)
    assert dict(office.members.pages)["4"] == "before PS 2/26 Sak"


def test_a_divider_keeps_its_number_when_the_last_page_in_front_of_it_goes_out() -> None:
    cases = two_cases()
    cases[0].pages = ["a", "b"]
    office = Office(cases, PrintPlan(dividers=True))
    was = office.members.label("before PS 2/26 Sak")
    del cases[0].pages[1]
    assert office.correct()
    assert office.frozen is not None
    office.members.take_whole(office.frozen.internal)
    assert office.members.label("before PS 2/26 Sak") == was

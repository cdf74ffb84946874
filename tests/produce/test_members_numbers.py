"""Which numbers of the members' pages the public's get, when it had other pages under them."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.print_plan import PrintPlan
from tests.produce.made_up_meeting import Attached, Case
from tests.produce.made_up_office import Office

pytestmark = pytest.mark.usefixtures("words_for_pages")


def a_case(pages: str = "a b c", serial: int = 1, *attached: Attached) -> Case:
    return Case(f"c{serial}", serial, pages.split(), exempt=False, attached=[*attached])


def corrected(office: Office, *, with_public: bool = True) -> dict[str, str]:
    """Send a correction, and return what the public has under which number, without the notice."""
    assert office.correct(with_public=with_public)
    return dict(office.public.pages[1:])


def test_a_case_that_is_opened_with_a_passage_is_numbered_otherwise_than_when_it_was_open() -> None:
    case = a_case()
    office = Office([case])
    case.exempt = True
    assert [*corrected(office)] == ["2a–4"]
    case.exempt, case.hidden = False, {"b"}
    assert corrected(office) == {"2b": "a", "3a": "b*", "4a": "c"}
    assert [*office.public.theirs.values()] == [*map(office.members.label, "bc")]
    assert dict(office.members.pages[1:]) == {"2b": "a", "3": "b", "4": "c"}


def test_a_case_with_a_passage_that_is_opened_as_it_was_has_the_numbers_that_it_had() -> None:
    case = a_case()
    case.hidden = {"b"}
    office = Office([case])
    assert dict(office.public.pages[1:]) == {"2": "a", "3": "b*", "4": "c"}
    case.exempt = True
    assert [*corrected(office)] == ["2a–4"]
    case.exempt = False
    assert corrected(office) == {"2b": "a", "3": "b*", "4": "c"}
    assert dict(office.members.pages[1:]) == {"2b": "a", "3": "b", "4": "c"}
    assert not office.public.theirs
    case.exempt = True
    corrected(office)
    case.exempt, case.hidden = False, {"b", "c"}
    assert corrected(office) == {"2d": "a", "3a": "b*", "4a": "c*"}


def test_a_case_that_is_opened_as_it_was_has_the_numbers_that_the_members_have() -> None:
    case = a_case()
    office = Office([case])
    case.exempt = True
    corrected(office)
    case.exempt = False
    assert corrected(office) == dict(office.members.pages[1:]) == {"2b": "a", "3": "b", "4": "c"}


def test_an_attachment_that_is_opened_with_its_case_has_the_number_that_the_members_have() -> None:
    case = a_case("a", 1, Attached("x", ["x"], exempt=False))
    office = Office([case])
    case.exempt = True
    assert [*corrected(office)] == ["2a–3"]
    case.exempt = False
    assert corrected(office) == {"2b": "a", "3": "1: x"}


def test_when_the_public_gets_all_no_page_gets_the_number_of_one_that_stands_for_several() -> None:
    case = a_case("a b")
    office = Office([case])
    case.pages, case.left_out = ["A", "b"], {"A"}
    assert corrected(office) == {"2a–3": "b"}
    case.hidden = {"b"}
    assert office.send(DispatchKind.PUBLIC)
    assert dict(office.public.pages[1:]) == {"2b–3": "b*"}


def test_a_withdrawn_case_of_which_the_public_has_an_older_text_has_numbers_of_its_own() -> None:
    case = a_case("a")
    office = Office([case])
    case.pages = ["A"]
    assert corrected(office, with_public=False) == {"2": "a"}
    case.state = ItemState.WITHDRAWN
    assert corrected(office) == {"2c": "a away"}
    assert dict(office.members.pages[1:]) == {"2b": "A away"}
    assert office.public.theirs == {"2c": office.members.label("A away")}


def test_a_case_that_was_away_when_the_public_got_all_comes_in_where_the_members_have_it() -> None:
    case, other = a_case("a b"), a_case("q", 2)
    office = Office([case, other], with_public=False)
    case.state = ItemState.WITHDRAWN
    corrected(office, with_public=False)
    assert office.send(DispatchKind.PUBLIC)
    assert dict(office.public.pages[1:]) == {"4": "q"}
    case.state = ItemState.PLANNED
    office.correct()
    assert office.public.pages[1:] == office.members.pages[1:]
    assert office.public.pages[1:] == [("2b", "a"), ("3", "b"), ("4", "q")]


@pytest.mark.parametrize("two_sided", [False, True])
def test_a_case_that_was_away_when_the_public_got_all_comes_with_the_sheet_before_it(
    *, two_sided: bool
) -> None:
    case, other = a_case("a b"), a_case("q", 2)
    plan = PrintPlan(two_sided=two_sided, dividers=True)
    office = Office([case, other], plan, with_public=False)
    case.state = ItemState.WITHDRAWN
    corrected(office, with_public=False)
    assert office.send(DispatchKind.PUBLIC)
    case.state = ItemState.PLANNED
    office.correct()
    assert office.public.printed == office.members.printed
    assert [page for _, page in office.public.printed[1:4]] == ["before PS 1/26 Sak", "a", "b"]
    other.pages = ["Q"]
    office.correct()
    assert office.public.printed == office.members.printed


def test_what_the_back_of_a_new_page_says_of_its_case_is_put_right_when_the_case_is_back() -> None:
    case, other = a_case("a b"), a_case("q", 2)
    office = Office([case, other], PrintPlan(two_sided=True))
    case.state, other.pages = ItemState.WITHDRAWN, ["Q"]
    corrected(office)
    assert office.members.says["3"] is ItemState.WITHDRAWN
    case.state = ItemState.PLANNED
    corrected(office)
    assert dict(office.members.pages[1:]) == {"2b": "a", "3a": "b", "4a": "Q"}
    assert {office.members.says[label] for label, _ in office.members.pages} == {ItemState.PLANNED}
    assert office.public.pages == office.members.pages


@pytest.mark.parametrize("grown", ["a n b", "n a b"])
def test_a_page_that_is_put_right_has_one_number_for_all_when_its_case_grows_too(
    grown: str,
) -> None:
    case, other = a_case("a b"), a_case("q", 2)
    office = Office([case, other], PrintPlan(two_sided=True))
    case.state, other.pages = ItemState.WITHDRAWN, ["Q"]
    corrected(office)
    assert office.members.says["3"] is ItemState.WITHDRAWN
    case.state, case.pages = ItemState.PLANNED, grown.split()
    corrected(office)
    assert [page for _, page in office.members.pages[1:]] == [*case.pages, "Q"]
    assert office.public.pages == office.members.pages

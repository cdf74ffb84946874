"""A page that was sent keeps its number, and no number ever stands on two different pages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.page_alignment import OtherVersion, plan_pages
from agenda_app.domain.page_label import Letters, PageLabel, page_label
from agenda_app.domain.page_plan import PagePlan
from tests.domain.page_numbers import BEFORE, numbers, pages, shown

looks = st.lists(st.sampled_from("abcdefgh"), max_size=8)


def plan(old: str, new: str, letters: Letters | None = None, first: int = 41) -> PagePlan:
    held = pages(first, first + len(old) - 1)
    return plan_pages(held, old, new, letters or Letters(), before=PageLabel(first - 1))


def test_a_replaced_page_gets_the_letter_a() -> None:
    made = plan("xyz", "xYz")
    assert shown(made.labels) == ["41", "42a", "43"]
    assert [(str(p.label), str(p.replaces), p.page) for p in made.new] == [("42a", "42", 1)]


def test_a_page_that_becomes_two_is_a_and_b() -> None:
    made = plan("xyz", "xYYz".replace("YY", "YQ"))
    assert shown(made.labels) == ["41", "42a", "42b", "43"]
    second = made.new[1]
    assert (second.replaces, str(second.after)) == (None, "42a")


def test_two_pages_that_become_one_leave_one_without_a_successor() -> None:
    made = plan("wxyz", "wQz")
    assert shown(made.labels) == ["41", "42a", "44"]
    assert shown(made.gone) == ["43"]


def test_a_page_put_in_takes_its_number_from_the_page_before() -> None:
    made = plan("xy", "xQy")
    assert shown(made.labels) == ["41", "41a", "42"]
    assert made.new[0].replaces is None


def test_a_paper_that_was_not_there_follows_the_paper_before() -> None:
    made = plan_pages([], [], ["p", "q"], Letters(), before=PageLabel(40))
    assert shown(made.labels) == ["40a", "40b"]


def test_what_only_moves_at_the_ends_costs_no_page() -> None:
    assert plan("abcdef", "abcdef").new == ()
    assert [p.page for p in plan("abcdef", "abQdef").new] == [2]


def test_the_second_correction_of_a_page_goes_on_with_the_next_letter() -> None:
    letters = Letters()
    first = plan("xyz", "xYz", letters)
    again = plan_pages(first.labels, "xYz", "xQz", Letters(letters.given), before=BEFORE)
    assert shown(again.labels) == ["41", "42b", "43"]
    assert str(again.new[0].replaces) == "42a"


def test_a_number_agreed_with_the_other_version_is_taken_when_it_fits() -> None:
    letters = Letters([PageLabel(42, 3)])
    held = pages(41, 43)
    fitting = {1: PageLabel(42, 1)}
    taken = plan_pages(
        held, "xyz", "xYz", letters, before=BEFORE, other=OtherVersion(agreed=fitting)
    )
    assert shown(taken.labels) == ["41", "42a", "43"]
    other = {1: PageLabel(77, 1)}
    kept = plan_pages(held, "xyz", "xYz", letters, before=BEFORE, other=OtherVersion(agreed=other))
    assert shown(kept.labels) == ["41", "42d", "43"]


def test_looks_that_do_not_match_the_pages_are_refused() -> None:
    with pytest.raises(ValueError, match="look"):
        plan_pages(pages(1, 2), "x", "x", Letters(), before=BEFORE)


@given(st.lists(looks, min_size=1, max_size=6))
def test_no_number_ever_stands_on_two_different_pages(versions: list[list[str]]) -> None:
    held: tuple[PageLabel, ...] = tuple(pages(41, 40 + len(versions[0])))
    printed = list(held)
    letters: tuple[PageLabel, ...] = ()
    for old, new in pairwise(versions):
        ledger = Letters(letters)
        made = plan_pages(held, old, new, ledger, before=BEFORE)
        printed += [page.label for page in made.new]
        held, letters = made.labels, ledger.given
        assert len(held) == len(new)
    assert len(set(printed)) == len(printed)


@given(looks, looks)
def test_what_a_reader_holds_afterwards_is_the_new_paper(old: list[str], new: list[str]) -> None:
    held = pages(41, 40 + len(old))
    made = plan_pages(held, old, new, Letters(), before=BEFORE)
    drawn = dict(zip(held, old, strict=True))
    drawn |= {page.label: new[page.page] for page in made.new}
    assert [drawn[label] for label in made.labels] == new
    out = {page.replaces for page in made.new if page.replaces} | set(made.gone)
    assert out == set(held) - set(made.labels)


def corrected_parts(
    held: list[tuple[PageLabel, ...]], old: list[list[str]], new: list[list[str]], letters: Letters
) -> tuple[list[tuple[PageLabel, ...]], list[PageLabel]]:
    """Correct papers that stand behind each other, as a bundle's do."""
    before, after, printed = BEFORE, [], []
    for labels, was, now in zip(held, old, new, strict=True):
        made = plan_pages(labels, was, now, letters, before=before)
        after.append(made.labels)
        printed += [page.label for page in made.new]
        before = made.labels[-1] if made.labels else before
    return after, printed


bundles = st.lists(st.lists(looks, min_size=3, max_size=3), min_size=2, max_size=4)


@given(bundles)
def test_papers_behind_each_other_never_share_a_number(versions: list[list[list[str]]]) -> None:
    held, first = [], 41
    for paper in versions[0]:
        held.append(tuple(pages(first, first + len(paper) - 1)))
        first += len(paper)
    printed = [label for labels in held for label in labels]
    letters = Letters(printed)
    for old, new in pairwise(versions):
        held, more = corrected_parts(held, old, new, letters)
        printed += more
    assert len(set(printed)) == len(printed)


def test_what_comes_behind_a_page_in_place_of_others_is_numbered_as_for_the_members() -> None:
    other = OtherVersion(numbers("11a"), {0: page_label("11a")})
    before = page_label("10–11")
    assert shown(plan_pages([], [], ["p"], Letters(), before=before, other=other).labels) == ["11a"]
    assert shown(plan_pages([], [], ["p"], Letters(), before=before).labels) == ["11a"]


def test_a_page_stands_for_the_numbers_that_only_the_members_have_any_more() -> None:
    other = OtherVersion(numbers("14 15a 16"))
    made = plan_pages(pages(14, 16), "xyz", "xQ", Letters(), before=BEFORE, other=other)
    assert [label.stamped for label in made.labels] == ["14", "15a–16"]
    assert (made.new[0].out, made.gone) == (numbers("15 16"), ())
    gone = plan_pages(pages(14, 16), "xyz", "xy", Letters(), before=BEFORE, other=other)
    assert [label.stamped for label in gone.labels] == ["14", "15a–16"]
    first = plan_pages(pages(14, 16), "xyz", "yz", Letters(), before=BEFORE, other=other)
    assert [label.stamped for label in first.labels] == ["14a–15", "16"]


def test_a_number_that_stood_on_another_page_is_not_taken_from_the_other_version() -> None:
    wished, before = {0: PageLabel(4, 2)}, Letters(numbers("4b"))
    for spent, label in (((), "4b"), (numbers("4b"), "4c")):
        other = OtherVersion(numbers("4b"), wished, spent)
        made = plan_pages(numbers("4"), "x", "y", before, before=BEFORE, other=other)
        assert shown(made.labels) == [label]


def test_a_page_that_stands_for_several_is_not_numbered_as_the_one_that_it_replaces() -> None:
    held, other = numbers("4a–5"), OtherVersion(numbers("4a 5"), {0: PageLabel(4, 1)})
    made = plan_pages(held, "x", "y", Letters(held), before=BEFORE, other=other)
    assert [label.stamped for label in made.labels] == ["4b–5"]


@pytest.mark.parametrize(("held", "label"), [("14 15", "15a"), ("14 15b", "15b")])
def test_a_page_that_the_members_get_again_has_their_number_once_they_are_one(
    held: str, label: str
) -> None:
    agreed = {0: page_label("14"), 1: page_label("15a")}
    for again, number in ((frozenset(numbers("15a")), label), (frozenset(), numbers(held)[1])):
        other = OtherVersion(numbers("14 15a"), agreed, again=again)
        made = plan_pages(numbers(held), "xy", "xy", Letters(), before=BEFORE, other=other)
        assert shown(made.labels) == ["14", str(number)]

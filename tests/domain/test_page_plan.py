"""A page that was sent keeps its number, and no number ever stands on two different pages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.page_label import Letters, PageLabel, in_words, labels_like, page_label
from agenda_app.domain.page_plan import (
    NewPage,
    OtherVersion,
    PagePlan,
    beside_theirs,
    plan_anew,
    plan_pages,
)

BEFORE = PageLabel(40)
looks = st.lists(st.sampled_from("abcdefgh"), max_size=8)


def pages(first: int, last: int) -> list[PageLabel]:
    return [PageLabel(number) for number in range(first, last + 1)]


def plan(old: str, new: str, letters: Letters | None = None, first: int = 41) -> PagePlan:
    held = pages(first, first + len(old) - 1)
    return plan_pages(held, old, new, letters or Letters(), before=PageLabel(first - 1))


def shown(labels: Sequence[PageLabel]) -> list[str]:
    return [str(label) for label in labels]


def test_letters_go_on_after_z_like_the_columns_of_a_spreadsheet() -> None:
    assert shown([PageLabel(4, n) for n in (0, 1, 26, 27, 52, 53)]) == [
        "4",
        "4a",
        "4z",
        "4aa",
        "4az",
        "4ba",
    ]


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


def test_page_numbers_are_said_shortly() -> None:
    labels = [*pages(4, 6), PageLabel(8, 1), PageLabel(8, 2), PageLabel(9)]
    assert in_words(labels) == "4–6, 8a, 8b, 9"
    assert in_words([]) == ""


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


@pytest.mark.parametrize("text", ["4", "45a", "45z", "45aa", "120ba"])
def test_a_label_is_read_as_it_is_written(text: str) -> None:
    assert str(page_label(text)) == text


def test_a_page_that_stands_for_several_is_named_by_the_first() -> None:
    label = page_label("40–53")
    assert (str(label), label.stamped) == ("40", "40–53")
    assert page_label("45a").stamped == "45a"
    assert page_label("(45a)") == PageLabel(45, 1, 45)
    assert page_label("(45a)").stamped == "(45a)"
    for wrong in ("side 4", "(4", "4)", "(4–6)"):
        with pytest.raises(ValueError, match="not a page number"):
            page_label(wrong)


def numbers(text: str) -> tuple[PageLabel, ...]:
    return tuple(map(page_label, text.split()))


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


def test_a_letter_that_another_page_has_is_not_given_again() -> None:
    letters = Letters(numbers("12 12a 12b"))
    assert labels_like(numbers("12"), 2, letters)[1] == page_label("12c")


def test_a_page_in_place_of_others_has_the_numbers_of_all_that_it_stands_for() -> None:
    held, letters = tuple(pages(16, 21)), Letters()
    made = plan_anew(held, 1, held, letters, before=PageLabel(15))
    (page,) = made.new
    assert (page.label.stamped, page.out) == ("16a–21", held)
    assert made.gone == ()
    assert made.labels == (page.label,)
    renewed = (PageLabel(16, 1), *held[1:])
    (page,) = plan_anew(held, 1, renewed, letters, before=PageLabel(15)).new
    assert (page.label.stamped, page.out) == ("16a–21", held)


def test_what_it_stood_for_comes_back_under_those_numbers() -> None:
    members = tuple(pages(16, 18))
    made = plan_anew((PageLabel(16, until=18),), 3, members, Letters(), before=PageLabel(15))
    assert made.labels == members
    assert [page.replaces for page in made.new] == [PageLabel(16, until=18), None, None]
    assert [page.after for page in made.new] == [None, PageLabel(16), PageLabel(17)]
    (put_in, *_) = plan_anew((), 1, members, Letters(), before=PageLabel(15)).new
    assert put_in.after == PageLabel(15)


def test_a_page_in_place_of_a_single_one_is_told_apart_from_it() -> None:
    letters, open_page, before = Letters(), numbers("14"), PageLabel(13)
    (page,) = plan_anew(open_page, 1, open_page, letters, before=before, instead=True).new
    assert (page.label.stamped, page.label.counted, str(page.label)) == ("(14)", "14", "14")
    assert in_words((PageLabel(13), *page.out)) == "13–14"
    assert in_words((PageLabel(13), page.label)) == "13, (14)"
    (back,) = plan_anew((page.label,), 1, open_page, letters, before=before).new
    assert (back.label.stamped, in_words(back.out)) == ("14", "(14)")
    (again,) = plan_anew((page.label,), 1, open_page, letters, before=before, instead=True).new
    assert (again.label.stamped, in_words(again.out)) == ("(14a)", "(14)")


def test_what_is_opened_has_a_letter_only_where_its_number_was_open_before() -> None:
    (page,) = plan_anew(numbers("14"), 1, numbers("14"), Letters(), before=PageLabel(13)).new
    assert (str(page.label), page.replaces) == ("14a", PageLabel(14))


def test_a_page_of_the_public_tells_the_number_that_the_members_have_if_it_is_another() -> None:
    made = plan_pages(numbers("4 5 6"), "xyz", "xYZ", Letters(), before=BEFORE)
    assert [page.theirs for page in beside_theirs(made, ()).new] == [None, None]
    assert [page.theirs for page in beside_theirs(made, numbers("4 5a 6a")).new] == [None, None]
    told = beside_theirs(made, numbers("4 5 6a")).new
    assert [page.theirs for page in told] == [page_label("5"), None]
    shorter = beside_theirs(made, numbers("4 5b")).new
    assert [str(page.theirs) for page in shorter] == ["5b", "5b"]


def test_a_page_that_stands_for_several_has_all_their_numbers() -> None:
    other = OtherVersion(numbers("14 15a 16a"))
    made = plan_pages(numbers("14 15 16"), "xyz", "xQ", Letters(), before=BEFORE, other=other)
    assert [page.theirs for page in beside_theirs(made, other.labels).new] == [None]


def test_letters_of_what_comes_back_are_in_the_order_of_its_pages() -> None:
    made = plan_anew((PageLabel(14),), 3, (PageLabel(14),), Letters(), before=PageLabel(13))
    assert [label.stamped for label in made.labels] == ["14a", "14b", "14c"]


def test_a_range_that_is_held_is_told_apart_from_the_one_that_comes_in() -> None:
    held = (PageLabel(16, until=18),)
    made = plan_anew(held, 1, tuple(pages(16, 18)), Letters(), before=PageLabel(15))
    assert [label.stamped for label in made.labels] == ["16a–18"]


def test_a_page_that_stands_for_several_is_told_with_all_of_them() -> None:
    assert in_words((PageLabel(14), PageLabel(15), PageLabel(16, until=21), PageLabel(22))) == (
        "14–15, 16–21, 22"
    )
    assert in_words((PageLabel(49, until=60),)) == "49–60"
    assert in_words((PageLabel(49, 1, 60), PageLabel(61))) == "49a–60, 61"


def test_a_page_in_place_of_others_is_not_told_to_be_the_other_side_of_a_sheet() -> None:
    held = tuple(pages(4, 6))
    (page,) = plan_anew(held, 1, held, Letters(), before=PageLabel(3)).new
    assert (page.label.stamped, page.is_other_side) == ("4a–6", False)


def test_a_page_that_was_renewed_or_put_in_goes_out_by_its_own_name() -> None:
    held, members = numbers("2 3a 4 5 6 6a 6b"), numbers("2b 3b 4 5 6 6a 6b")
    (page,) = plan_anew(held, 1, members, Letters(held), before=PageLabel(1)).new
    assert in_words(page.out) == "2, 3a, 4–6, 6a, 6b"
    assert page.label.stamped == "2b–6"


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


def test_the_other_side_of_a_sheet_is_known_in_a_correction_of_an_earlier_program() -> None:
    assert NewPage(0, PageLabel(5), PageLabel(5)).is_other_side
    assert not NewPage(0, PageLabel(5, 1), PageLabel(5)).is_other_side


def test_the_number_of_a_page_in_place_of_one_is_not_given_to_the_page_itself_again() -> None:
    made = plan_anew((), 1, (PageLabel(14),), Letters(), before=BEFORE, spent=(PageLabel(14),))
    assert shown(made.labels) == ["14a"]

"""What a page in place of others is numbered, and what tells the public of the members' numbers."""

from __future__ import annotations

from agenda_app.domain.page_alignment import OtherVersion, plan_pages
from agenda_app.domain.page_label import Letters, PageLabel, in_words, page_label
from agenda_app.domain.page_plan import NewPage, beside_theirs, plan_anew
from tests.domain.page_numbers import BEFORE, numbers, pages, shown


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


def test_a_page_in_place_of_others_is_not_told_to_be_the_other_side_of_a_sheet() -> None:
    held = tuple(pages(4, 6))
    (page,) = plan_anew(held, 1, held, Letters(), before=PageLabel(3)).new
    assert (page.label.stamped, page.is_other_side) == ("4a–6", False)


def test_a_page_that_was_renewed_or_put_in_goes_out_by_its_own_name() -> None:
    held, members = numbers("2 3a 4 5 6 6a 6b"), numbers("2b 3b 4 5 6 6a 6b")
    (page,) = plan_anew(held, 1, members, Letters(held), before=PageLabel(1)).new
    assert in_words(page.out) == "2, 3a, 4–6, 6a, 6b"
    assert page.label.stamped == "2b–6"


def test_the_other_side_of_a_sheet_is_known_in_a_correction_of_an_earlier_program() -> None:
    assert NewPage(0, PageLabel(5), PageLabel(5)).is_other_side
    assert not NewPage(0, PageLabel(5, 1), PageLabel(5)).is_other_side


def test_the_number_of_a_page_in_place_of_one_is_not_given_to_the_page_itself_again() -> None:
    made = plan_anew((), 1, (PageLabel(14),), Letters(), before=BEFORE, spent=(PageLabel(14),))
    assert shown(made.labels) == ["14a"]


def test_a_page_in_place_of_lettered_ones_a_second_time_still_names_them_all() -> None:
    letters, opened = Letters(), numbers("28b 28c 28d")
    letters.note(opened)
    spent = (page_label("28b–28d"),)
    (page,) = plan_anew(
        opened, 1, opened, letters, before=PageLabel(28), spent=spent, instead=True
    ).new
    assert (page.label.stamped, page.label.counted) == ("28b–28e", "28b–28e")
    fresh = Letters((page.label,))
    assert fresh.following(28) == page_label("28f")

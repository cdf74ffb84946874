"""A resolution's text taken apart into points, and numbered again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.points import (
    in_place_of,
    joined,
    label_of,
    number_in,
    numbered,
    said,
    split,
)
from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Text,
    plain,
    runs,
)
from tests.builders import a_point
from tests.domain.voting import a_list

blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, st.text("abc", min_size=1, max_size=3).map(runs)),
    st.builds(Heading, st.integers(1, 3), st.text("abc", max_size=3).map(runs)),
    st.builds(
        ListItem,
        st.integers(0, 2),
        st.sampled_from(["", "1.", "2.", "a)", "1.1"]),
        st.text("abc", max_size=3).map(runs),
    ),
)
texts = st.lists(blocks, max_size=8).map(tuple)


@given(texts)
def test_no_block_is_lost_when_a_text_is_taken_apart(text: Text) -> None:
    assert joined(split(text)) == text


@given(st.lists(texts.filter(bool), min_size=2, max_size=6))
def test_points_are_numbered_one_by_one_and_keep_their_words(points: list[Text]) -> None:
    found = numbered(points, split(a_list("Eit", "To")).points)
    assert [label_of(point) for point in found] == [f"{n}." for n in range(1, len(points) + 1)]
    for before, after in zip(points, found, strict=True):
        assert [w for w in plain(before).split() if w.isalpha()] == [
            w for w in plain(after).split() if w.isalpha()
        ]


def test_what_stands_before_the_first_number_is_the_introduction() -> None:
    intro, detail = Paragraph(runs("Kommunestyret vedtar:")), a_point("", "Med lys.", 1)
    parts = split((intro, a_point("1.", "Kaia."), detail, a_point("2.", "Rammen.")))
    assert parts.introduction == (intro,)
    assert parts.points == ((a_point("1.", "Kaia."), detail), (a_point("2.", "Rammen."),))


def test_a_text_without_numbers_is_one_point() -> None:
    text = (Paragraph(runs("Kaia rustes opp.")), Paragraph(runs("Rammen er 100.")))
    assert split(text).points == (text,)
    assert split(()).points == ()


def test_bullets_are_points_only_when_nothing_is_numbered() -> None:
    bullets = (a_point("", "Kaia."), a_point("", "Rammen."))
    assert len(split(bullets).points) == 2
    assert len(split((a_point("1.", "Dette:"), *bullets)).points) == 1


def test_a_heading_goes_with_the_point_under_it() -> None:
    heading = Heading(2, runs("Drift"))
    parts = split((a_point("1.", "Kaia."), heading, a_point("2.", "Rammen.")))
    assert parts.points == ((a_point("1.", "Kaia."),), (heading, a_point("2.", "Rammen.")))


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["1.", "2."], ["1.", "2.", "3."]),
        (["1)", "2)"], ["1)", "2)", "3)"]),
        (["a)", "b)"], ["a)", "b)", "c)"]),
        (["A.", "B."], ["A.", "B.", "C."]),
        (["I.", "II."], ["I.", "II.", "III."]),
        (["Punkt 1:", "Punkt 2:"], ["Punkt 1:", "Punkt 2:", "Punkt 3:"]),
        (["Vedtak:", "Vedtak:"], ["1.", "2.", "3."]),
        (["", ""], ["", "", ""]),
    ],
)
def test_labels_go_on_in_the_manner_of_the_text(labels: list[str], expected: list[str]) -> None:
    like: list[Text] = [(a_point(label, "x"),) for label in labels]
    more = [*like, (Paragraph(runs("y")),)]
    assert [label_of(point) for point in numbered(more, like)] == expected


def test_roman_figures_are_counted_right() -> None:
    like = [(a_point("i)", "x"),)]
    found = numbered([*like] * 14, like)
    assert [label_of(p) for p in found][3::5] == ["iv)", "ix)", "xiv)"]


def test_a_single_point_gets_no_number_where_the_text_had_none() -> None:
    plain_text = ((Paragraph(runs("Kaia rustes opp.")),),)
    assert numbered(plain_text, plain_text) == plain_text
    assert numbered([a_list("Kaia rives.")], plain_text) == ((Paragraph(runs("Kaia rives.")),),)


def test_two_points_are_numbered_also_where_one_had_no_number() -> None:
    alone = (Paragraph(runs("Kaia rustes opp.")),)
    found = numbered([alone, (Paragraph(runs("Rammen er 100.")),)], [alone])
    assert plain(block for point in found for block in point) == (
        "1. Kaia rustes opp.\n2. Rammen er 100."
    )


def test_numbers_inside_a_point_follow_it() -> None:
    point = (a_point("3.", "Dette:"), a_point("3.1", "Kaia.", 1), a_point("31.", "Nei.", 1))
    (found,) = numbered([point], [a_list("Eit")])
    assert [block.label for block in found if isinstance(block, ListItem)] == ["1.", "1.1", "31."]


def test_a_point_takes_the_label_of_the_one_it_stands_in_for() -> None:
    new = (Paragraph(runs("Kaia rives.")),)
    assert in_place_of(new, (a_point("2a.", "Kaia."),)) == (a_point("2a.", "Kaia rives."),)
    assert in_place_of((a_point("2.", "Kaia rives."),), new) == new


def test_a_picture_becomes_a_point_under_a_number_of_its_own() -> None:
    (found,) = numbered([(Image("ab", "Kart"),)], [a_list("Eit")])
    assert found == (ListItem(0, "1.", ()), Image("ab", "Kart"))


@pytest.mark.parametrize(("label", "number"), [("2.", 2), ("Punkt 12:", 12), ("b)", 0), ("", 0)])
def test_the_number_in_a_label(label: str, number: int) -> None:
    assert number_in(label) == number


def test_points_say_the_same_whatever_they_look_like() -> None:
    assert said((a_point("2.", "Kaia  rives."),)) == said((Paragraph(runs("Kaia rives.")),))
    assert said((Image("ab"),)) != said((Image("cd"),))

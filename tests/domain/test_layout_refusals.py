"""What the law wants in the minutes is never lost, and no two parts are called the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.layout_refusals import layout_refusals
from agenda_app.domain.minutes_layout import (
    CAN_BE_LEFT_OUT,
    STANDARD_FRAME,
    STANDARD_ORDER,
    FramePart,
    MinutesLayout,
    Section,
    Wording,
    frame_name,
    section_name,
)
from agenda_app.domain.sentence import Sentence


@given(st.permutations(STANDARD_ORDER))
def test_any_order_of_all_parts_can_be(order: list[Section]) -> None:
    assert layout_refusals(MinutesLayout(tuple(order))) == ()


@pytest.mark.parametrize("section", Section)
def test_only_what_the_papers_say_already_can_be_left_out(section: Section) -> None:
    order = tuple(one for one in STANDARD_ORDER if one is not section)
    refused = layout_refusals(MinutesLayout(order))
    assert len(refused) == int(section not in CAN_BE_LEFT_OUT)
    for one in refused:
        assert section_name(section).nynorsk in one.nynorsk
        assert "koml. § 11-4" in one.nynorsk


def test_a_part_stands_once() -> None:
    (refused,) = layout_refusals(MinutesLayout((*STANDARD_ORDER, Section.VOTES)))
    assert refused.bokmal == "«Votering» er oppført to ganger."


@pytest.mark.parametrize("part", FramePart)
def test_no_part_of_the_minutes_can_be_left_out_or_stand_twice(part: FramePart) -> None:
    name = frame_name(part)
    without = tuple(one for one in STANDARD_FRAME if one is not part)
    (missing,) = layout_refusals(MinutesLayout(frame=without))
    assert missing.nynorsk.startswith(f"«{name.nynorsk}» manglar.")
    (twice,) = layout_refusals(MinutesLayout(frame=(*STANDARD_FRAME, part)))
    assert twice.bokmal == f"«{name.bokmal}» er oppført to ganger."


@pytest.mark.parametrize("words", ["Møtet er slutt.", "Slutt [tid] og [tid]."])
def test_the_end_of_the_meeting_has_its_time_once(words: str) -> None:
    layout = MinutesLayout(wordings={Wording.ADJOURNED: Sentence("", words)})
    (refused,) = layout_refusals(layout)
    assert "[tid]" in refused.bokmal


def test_two_parts_are_not_called_the_same_in_one_form() -> None:
    layout = MinutesLayout(wordings={Wording.VOTES: Sentence("vedtak", "Avrøysting")})
    (refused,) = layout_refusals(layout)
    assert refused.bokmal == "To deler av saken kan ikke hete «vedtak»."


def test_words_have_an_end() -> None:
    layout = MinutesLayout(wordings={Wording.MINUTES: Sentence("M" * 81, "M" * 80)})
    (refused,) = layout_refusals(layout)
    assert "høyst 80 tegn" in refused.bokmal

"""Parts of the minutes are moved and renamed, and what the law wants is never lost."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import (
    CAN_BE_LEFT_OUT,
    STANDARD_FRAME,
    STANDARD_ORDER,
    STANDARD_WORDS,
    FramePart,
    MinutesLayout,
    Section,
    Wording,
    frame_name,
    layout_refusals,
    printed,
    section_name,
)
from agenda_app.domain.minutes_plan import MinutesPlan, from_json, plan_refusals, to_json
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.signing import Choosing, SigningRule

NB, NN = Language.BOKMAL, Language.NYNORSK


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


@given(st.permutations(STANDARD_FRAME))
def test_the_parts_of_the_minutes_can_stand_in_any_order(frame: list[FramePart]) -> None:
    layout = MinutesLayout(frame=tuple(frame))
    assert layout_refusals(layout) == ()
    assert printed(layout, NN).frame == tuple(frame)


@pytest.mark.parametrize("part", FramePart)
def test_no_part_of_the_minutes_can_be_left_out_or_stand_twice(part: FramePart) -> None:
    name = frame_name(part)
    without = tuple(one for one in STANDARD_FRAME if one is not part)
    (missing,) = layout_refusals(MinutesLayout(frame=without))
    assert missing.nynorsk.startswith(f"«{name.nynorsk}» manglar.")
    (twice,) = layout_refusals(MinutesLayout(frame=(*STANDARD_FRAME, part)))
    assert twice.bokmal == f"«{name.bokmal}» er oppført to ganger."


def test_the_forms_are_kept_apart_and_an_empty_one_has_the_usual_words() -> None:
    layout = MinutesLayout(wordings={Wording.PROCEEDINGS: Sentence("Drøfting", "")})
    assert printed(layout, NB).said(Wording.PROCEEDINGS, NB) == "Drøfting"
    assert printed(layout, NN).said(Wording.PROCEEDINGS, NN) == "Handsaming"


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


def test_what_follows_the_proceedings_stands_under_their_heading() -> None:
    assert printed(MinutesLayout(), NB).run_on == (
        Section.QUESTIONS,
        Section.PROPOSALS,
        Section.STATEMENTS,
    )
    others = [s for s in STANDARD_ORDER if s not in (Section.PROPOSALS, Section.QUESTIONS)]
    moved = MinutesLayout((*others[:-1], Section.QUESTIONS, others[-1], Section.PROPOSALS))
    assert printed(moved, NB).run_on == (Section.STATEMENTS,)
    named = MinutesLayout(wordings={Wording.PROPOSALS: Sentence("Forslag", "")})
    assert printed(named, NB).run_on == (Section.QUESTIONS,)
    assert len(printed(named, NN).run_on) == 3


@given(
    st.permutations(STANDARD_ORDER),
    st.permutations(STANDARD_FRAME),
    st.dictionaries(
        st.sampled_from(Wording), st.sampled_from(["", "Ord", "Andre ord"]), max_size=4
    ),
    st.integers(1, 20),
    st.booleans(),
    st.sampled_from(Choosing),
)
def test_a_plan_comes_back_as_it_was_written(
    order: list[Section],
    frame: list[FramePart],
    words: dict[Wording, str],
    number: int,
    chair: bool,
    how: Choosing,
) -> None:
    wordings = {key: Sentence(said, "Nynorsk") for key, said in words.items()}
    plan = MinutesPlan(
        MinutesLayout(tuple(order), wordings, tuple(frame)),
        SigningRule(number, chair, how, (PersonId(3),)),
    )
    assert from_json(to_json(plan)) == plan


def test_a_plan_from_before_the_parts_could_be_moved_has_their_usual_order() -> None:
    own = MinutesPlan(MinutesLayout(frame=STANDARD_FRAME[::-1]))
    fields = json.loads(to_json(own))
    del fields["frame"]
    assert from_json(json.dumps({**fields, "version": 1})) == MinutesPlan()


@pytest.mark.parametrize(
    "stored",
    [
        "{}",
        "[]",
        "null",
        "ikke json",
        to_json(MinutesPlan()).replace('"version": 2', '"version": 3'),
        to_json(MinutesPlan()).replace('"frame"', '"order_of_all"'),
        to_json(MinutesPlan()).replace('"signatures"', '"stamps"'),
        to_json(MinutesPlan()).replace('"votes"', '"vote"'),
        to_json(MinutesPlan()).replace('"freely"', '"somehow"'),
        to_json(MinutesPlan()).replace('"words": {}', '"words": {"votes": {"nb": 1, "nn": ""}}'),
    ],
)
def test_what_is_no_plan_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one too
        from_json(stored)


@pytest.mark.parametrize(
    ("rule", "is_refused"),
    [
        (SigningRule(), False),
        (SigningRule(0), True),
        (SigningRule(0, chair_too=True), False),
        (SigningRule(21), True),
        (SigningRule(2, choosing=Choosing.FIXED, fixed=(PersonId(1),)), True),
        (SigningRule(1, choosing=Choosing.FIXED, fixed=(PersonId(1),)), False),
    ],
)
def test_somebody_signs(rule: SigningRule, is_refused: bool) -> None:
    assert bool(plan_refusals(MinutesPlan(signing=rule))) is is_refused


def test_every_wording_has_words_in_both_forms() -> None:
    assert set(STANDARD_WORDS) == set(Wording)
    assert all(words.bokmal and words.nynorsk for words in STANDARD_WORDS.values())


@pytest.mark.parametrize("language", Language)
def test_what_was_decided_in_writing_says_nothing_of_a_vote_or_a_meeting(
    language: Language,
) -> None:
    made = printed(MinutesLayout(), language, is_written=True)
    assert made.said(Wording.VOTES, language) == "Svar"
    for wording in (Wording.CONFIRMED, Wording.SIGNING_CONFIRMED):
        assert "møte" not in made.said(wording, language)
        assert "møte" in printed(MinutesLayout(), language).said(wording, language)
    own = MinutesLayout(wordings={Wording.VOTES: Sentence("Avstemning", "Avstemming")})
    assert printed(own, language, is_written=True).said(Wording.VOTES, language).startswith("Avst")

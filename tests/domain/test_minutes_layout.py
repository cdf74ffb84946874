"""Parts of the minutes are moved and renamed, and what the law wants is never lost."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.language import Language
from agenda_app.domain.layout_refusals import layout_refusals
from agenda_app.domain.minutes_layout import (
    STANDARD_FRAME,
    STANDARD_ORDER,
    STANDARD_WORDS,
    FramePart,
    MinutesLayout,
    Section,
    Wording,
    printed,
)
from agenda_app.domain.minutes_plan import MinutesPlan, from_json, plan_refusals, to_json
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.signing import Choosing, SigningRule

NB, NN = Language.BOKMAL, Language.NYNORSK


@given(st.permutations(STANDARD_FRAME))
def test_the_parts_of_the_minutes_can_stand_in_any_order(frame: list[FramePart]) -> None:
    layout = MinutesLayout(frame=tuple(frame))
    assert layout_refusals(layout) == ()
    assert printed(layout, NN).frame == tuple(frame)


def test_the_forms_are_kept_apart_and_an_empty_one_has_the_usual_words() -> None:
    layout = MinutesLayout(wordings={Wording.PROCEEDINGS: Sentence("Drøfting", "")})
    assert printed(layout, NB).said(Wording.PROCEEDINGS, NB) == "Drøfting"
    assert printed(layout, NN).said(Wording.PROCEEDINGS, NN) == "Handsaming"


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

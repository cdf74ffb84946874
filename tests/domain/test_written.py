"""What comes of answers in writing: all must accept, and one who does not is enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from agenda_app.domain import answers_json
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.written import Answer, Reply, Written, entered_after, with_answer
from agenda_app.domain.written_words import written_words
from tests.domain.voting import voters

FIVE = voters(Ap=3, H=1, none=1)
YES, NO, SILENT = Reply.ACCEPTS, Reply.REFUSES, Reply.SILENT


def answered(*replies: Reply | None, is_stopped: bool = False) -> Written:
    pairs = zip(FIVE, replies, strict=True)
    answers = tuple(Answer(PersonId(one.person_id), said) for one, said in pairs if said)
    return Written(FIVE, answers, is_stopped)


@pytest.mark.parametrize(
    ("written", "is_complete", "is_adopted"),
    [
        (answered(YES, YES, YES, YES, YES), True, True),
        (answered(YES, YES, YES, YES, None), False, False),
        (answered(YES, YES, YES, YES, SILENT), True, False),
        (answered(YES, NO, YES, YES, YES), True, False),
        (answered(YES, YES, YES, YES, YES, is_stopped=True), True, False),
        (Written(()), False, False),
    ],
)
def test_only_all_members_adopt(written: Written, is_complete: bool, is_adopted: bool) -> None:
    assert (written.is_complete, written.is_adopted) == (is_complete, is_adopted)


def test_it_is_adopted_on_the_day_that_the_last_one_accepts() -> None:
    written, first = answered(YES, YES, YES, YES, YES), datetime(2026, 6, 15, 9)
    hours = (0, 30, 2, 8, 1)  # the second answered last, on the next day
    timed = tuple(
        replace(one, at=first + timedelta(hours=later))
        for one, later in zip(written.answers, hours, strict=True)
    )
    adopted = replace(written, answers=timed)
    assert adopted.adopted_on == date(2026, 6, 16)
    assert [written_words(adopted).said(form).split(". ")[-1] for form in Language] == [
        "Det ble vedtatt 16.06.2026, da det siste svaret kom.",
        "Det vart vedteke 16.06.2026, då det siste svaret kom.",
    ]
    assert replace(written, answers=(*timed[1:], written.answers[0])).adopted_on is None
    assert replace(written, answers=timed, is_stopped=True).adopted_on is None


def test_who_is_no_member_any_more_counts_for_nothing() -> None:
    stranger = Answer(PersonId(99), NO)
    written = answered(YES, YES, YES, YES, YES)
    assert Written(FIVE, (*written.answers, stranger)).is_adopted


def test_the_sentence_has_the_numbers_and_who_did_not_accept_in_both_forms() -> None:
    said = written_words(answered(YES, NO, YES, SILENT, SILENT))
    assert said.said(Language.BOKMAL) == (
        "2 av 5 medlemmer godtok både forslaget og at det ble vedtatt ved skriftlig behandling, "
        "1 svarte nei (Bo Strand, Ap) og 2 svarte ikke (Dina Strand, H; Egil Strand), "
        "så det er ikke vedtatt (koml. § 11-8 fjerde ledd)."
    )
    assert said.said(Language.NYNORSK) == (
        "2 av 5 medlemer godtok både framlegget og at det vart vedteke ved skriftleg handsaming, "
        "1 svara nei (Bo Strand, Ap) og 2 svara ikkje (Dina Strand, H; Egil Strand), "
        "så det er ikkje vedteke (koml. § 11-8 fjerde ledd)."
    )
    assert not written_words(answered(YES, YES, YES, YES, None))


def test_an_answer_takes_the_place_of_the_one_before_and_can_be_taken_away() -> None:
    before = answered(YES, NO, YES, YES, YES).answers
    bo = PersonId(2)
    after = with_answer(before, bo, Answer(bo, YES))
    assert [one.person_id for one in after] == [one.person_id for one in before]
    assert Written(FIVE, after).is_adopted
    assert Written(FIVE, with_answer(after, bo, None)).who(None) == (FIVE[1],)


def test_answers_come_back_as_they_were_kept() -> None:
    answers = (Answer(PersonId(1), YES, datetime(2026, 7, 2, 9, 30)), Answer(PersonId(2), SILENT))
    assert answers_json.from_json(answers_json.to_json(answers)) == answers
    changed = entered_after((replace(answers[0], reply=NO), answers[1]), answers)
    assert [one.is_after for one in changed] == [True, False]
    assert answers_json.from_json(answers_json.to_json(changed)) == changed
    with pytest.raises(ValueError, match="not stored answers"):
        answers_json.from_json('[{"reply": "accepts"}]')

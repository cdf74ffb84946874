"""Questions, interpellations and breaks: what they are called, and what cannot be."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import (
    Break,
    begin_break,
    break_words,
    end_break,
    open_break,
    with_break,
)
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_json import (
    breaks_from_json,
    breaks_to_json,
    questions_from_json,
    questions_to_json,
)
from agenda_app.domain.proposals import Mover
from agenda_app.domain.questions import (
    Question,
    QuestionKind,
    answer_heading,
    answered_words,
    question_heading,
    question_refusals,
    with_question,
    without_question,
)
from tests.builders import a_text

NB, NN = Language.BOKMAL, Language.NYNORSK
KARI = Mover(1, "Kari Nes", "Sp")
ASKED = Question(0, QuestionKind.QUESTION, KARI, "ordføreren", a_text("Når blir kaia ferdig?"))


def test_a_question_says_who_asks_whom() -> None:
    assert question_heading(ASKED).said(NB) == "Spørsmål fra Kari Nes (Sp) til ordføreren:"
    other = replace(ASKED, kind=QuestionKind.INTERPELLATION, to="")
    assert question_heading(other).said(NN) == "Interpellasjon frå Kari Nes (Sp):"
    assert answer_heading(ASKED).said(NN) == "Svar frå ordføreren:"


def test_whether_it_was_answered_is_said_once() -> None:
    assert answered_words(replace(ASKED, answered=True)).said(NB) == "Spørsmålet ble besvart."
    not_answered = replace(ASKED, kind=QuestionKind.INTERPELLATION, answered=False)
    said = answered_words(not_answered).said(NN)
    assert said == "Interpellasjonen vart ikkje svara på i møtet."
    assert not answered_words(ASKED)
    assert not answered_words(replace(ASKED, answered=True, answer=a_text("I oktober.")))


def test_a_question_without_words_and_an_answer_to_none_are_refused() -> None:
    assert not list(question_refusals(ASKED))
    assert len(list(question_refusals(replace(ASKED, text=())))) == 1
    contradiction = replace(ASKED, answered=False, answer=a_text("I oktober."))
    assert len(list(question_refusals(contradiction))) == 1


def test_questions_keep_their_numbers() -> None:
    two = with_question(with_question((), ASKED), replace(ASKED, to="rådet"))
    assert [one.number for one in two] == [1, 2]
    changed = with_question(two, replace(two[0], answered=True))
    assert [one.answered for one in changed] == [True, None]
    assert [one.number for one in without_question(changed, 1)] == [2]


def test_only_one_break_goes_on_at_a_time() -> None:
    taken = begin_break((), Break(time(19), None, ItemId(3), "gruppemøte"))
    assert begin_break(taken, Break(time(19, 5))) == taken
    assert open_break(taken) == taken[0]
    assert break_words(taken[0]).said(NB) == "Møtet tok pause for gruppemøte kl.\u00a019.00."
    over = end_break(taken, time(19, 15))
    assert open_break(over) is None
    assert end_break(over, time(20)) == over
    said = break_words(over[0]).said(NN)
    assert said == "Møtet hadde pause for gruppemøte frå kl.\u00a019.00 til kl.\u00a019.15."


def test_questions_and_breaks_come_back_from_the_database_as_they_were() -> None:
    questions = with_question((), replace(ASKED, item_id=ItemId(7), answered=True))
    assert questions_from_json(questions_to_json(questions)) == questions
    breaks = end_break((Break(time(19), None, None, "middag"),), time(19, 30))
    assert breaks_from_json(breaks_to_json(breaks)) == breaks


def test_a_break_is_put_right_or_taken_out_where_it_stands() -> None:
    breaks = (Break(time(18)), Break(time(19)), Break(time(20)))
    right = Break(time(19, 5), time(19, 10))
    assert with_break(breaks, 1, right) == (breaks[0], right, breaks[2])
    assert with_break(breaks, 0, None) == breaks[1:]

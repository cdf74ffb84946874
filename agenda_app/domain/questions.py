"""Questions and interpellations in a meeting: who asks whom, what, and whether it was answered.

Every member may ask the leader of a committee questions, also about what is not on the agenda
(koml. § 11-2 fourth para); when one has to be handed in is for the committee's own rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.proposals import Mover
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled
from agenda_app.domain.text import Text


class QuestionKind(Enum):
    """What it is called in the minutes."""

    QUESTION = "question"
    INTERPELLATION = "interpellation"


@dataclass(frozen=True, slots=True)
class Question:
    """A question or an interpellation.

    Attributes:
        number: its number in the meeting, 0 before it is kept.
        kind: what it is called.
        asker: who asks.
        to: whom, by office or name ("ordføreren").
        text: what is asked.
        answered: whether it was answered in the meeting, None as long as that is open.
        answer: what was answered, as far as it is written down.
        item_id: the item that it is printed in, None when it stands for itself.
    """

    number: int
    kind: QuestionKind
    asker: Mover
    to: str = ""
    text: Text = ()
    answered: bool | None = None
    answer: Text = ()
    item_id: ItemId | None = None


Questions = tuple[Question, ...]

_HEADINGS = {
    QuestionKind.QUESTION: Sentence("Spørsmål fra {}", "Spørsmål frå {}"),
    QuestionKind.INTERPELLATION: Sentence("Interpellasjon fra {}", "Interpellasjon frå {}"),
}
_TO = alike("{} til {}:")
_PLAIN = alike("{}:")
_ANSWERED = {
    QuestionKind.QUESTION: Sentence("Spørsmålet ble besvart.", "Spørsmålet vart svara på."),
    QuestionKind.INTERPELLATION: Sentence(
        "Interpellasjonen ble besvart.", "Interpellasjonen vart svara på."
    ),
}
_NOT_ANSWERED = {
    QuestionKind.QUESTION: Sentence(
        "Spørsmålet ble ikke besvart i møtet.", "Spørsmålet vart ikkje svara på i møtet."
    ),
    QuestionKind.INTERPELLATION: Sentence(
        "Interpellasjonen ble ikke besvart i møtet.",
        "Interpellasjonen vart ikkje svara på i møtet.",
    ),
}
_ANSWER = alike("Svar:")
_ANSWER_FROM = Sentence("Svar fra {}:", "Svar frå {}:")
_NO_TEXT = Sentence("Skriv hva det spørres om.", "Skriv kva det blir spurt om.")
_TWICE = Sentence(
    "Et spørsmål som har fått svar, kan ikke stå som ubesvart.",
    "Eit spørsmål som har fått svar, kan ikkje stå som at det ikkje er svara på.",
)


def question_heading(question: Question) -> Sentence:
    """Return "Spørsmål fra Kari Nes (Sp) til ordføreren:"."""
    heading = filled(_HEADINGS[question.kind], question.asker)
    to = question.to.strip()
    return filled(_TO, heading, to) if to else filled(_PLAIN, heading)


def answer_heading(question: Question) -> Sentence:
    """Return "Svar fra ordføreren:"."""
    to = question.to.strip()
    return filled(_ANSWER_FROM, to) if to else _ANSWER


def answered_words(question: Question) -> Sentence:
    """Return whether it was answered; nothing where the answer itself says so, or it is open."""
    if question.answered is None or question.answer:
        return NOTHING
    return (_ANSWERED if question.answered else _NOT_ANSWERED)[question.kind]


def question_refusals(question: Question) -> Iterator[Sentence]:
    """Yield why a question cannot be kept as it is."""
    if not question.text:
        yield _NO_TEXT
    if question.answer and question.answered is False:
        yield _TWICE


def with_question(questions: Questions, question: Question) -> Questions:
    """Return the questions with one changed, or with one more under the next number."""
    if any(one.number == question.number for one in questions):
        return tuple(question if one.number == question.number else one for one in questions)
    number = max((one.number for one in questions), default=0) + 1
    return (*questions, replace(question, number=number))


def without_question(questions: Questions, number: int) -> Questions:
    """Return the questions without one."""
    return tuple(one for one in questions if one.number != number)

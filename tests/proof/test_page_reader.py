"""Pages are read by two processes as they are by one, and nothing counts as read that was not."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app import beside
from agenda_app.beside import READ_PAGES, Beside, GoneError
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.jobs import run_to_end
from agenda_app.proof import page_answers, page_reader
from agenda_app.proof import searching as searching_module
from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.files import pieces
from agenda_app.proof.needles import Needle
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_answers import answered
from agenda_app.proof.page_questions import (
    FindScattered,
    FindStanding,
    OpenFile,
    ReadPages,
    ReadWhole,
)
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.piece import Piece
from agenda_app.proof.reading import Readings, readings_of
from agenda_app.proof.searching import Question, searching
from tests.proof.hostile import STOPPED
from tests.proof.world import NOW, titles

LONG = 300


def written(pages: int) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for number in range(pages):
        canvas.drawString(70, 700, f"Side {number} om havna")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


DATA = written(LONG)
SAID = [f"Side {number} om havna" for number in range(LONG)]


class Second:
    """Stands for the second process: answers so many questions as told, then is gone or hangs."""

    def __init__(
        self, answers: int = 999, change: Callable[[Any, Any], Any] = lambda _, a: a
    ) -> None:
        self.answers, self.change, self.ended = answers, change, False
        self.gone: type[Exception] = GoneError
        self.asked: list[Any] = []

    @property
    def has_answered(self) -> bool:
        return not self.answers

    def ask(self, question: Any) -> None:
        self.asked.append(question)

    def answer(self, seconds: float) -> Any:
        if not self.answers:
            raise self.gone
        if not seconds:
            raise TimeoutError
        self.answers -= 1
        question = self.asked.pop(0)
        return self.change(question, answered(question))

    def let_go(self) -> None:
        pass

    def end(self) -> None:
        self.ended = True


@pytest.fixture(autouse=True)
def no_help(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this process help only where a test is about that, and let go of what it stood in for."""
    monkeypatch.setattr(page_reader, "_WORTH_HELPING", LONG + 1)
    yield
    while page_answers._opened:
        page_answers._opened.pop().close()


def said_by(reader: PageReader) -> list[str]:
    return [said[0].text for said in reader.readings() if said is not None]


def reader_beside(second: Any, data: bytes = DATA) -> PageReader:
    return PageReader(data, second)


@pytest.fixture
def process() -> Iterator[Beside]:
    running = Beside(READ_PAGES)
    yield running
    running.end()


def test_a_second_process_reads_what_one_does(process: Beside) -> None:
    reader = reader_beside(process)
    other = OtherFile(partial(written, 2))
    reader.ask(other)
    assert said_by(reader) == SAID
    assert [part for part in reader.parts(other) if part is not None] == SAID[:2]
    assert "pypdfium2" not in vars(page_reader)
    reader.close()


def test_both_processes_read_until_they_meet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_reader, "_WORTH_HELPING", 30)
    second = Second()
    asked: list[int] = []

    def noted(question: Any, answer: Any) -> Any:
        if isinstance(question, ReadPages):
            asked.extend(question.numbers)
        return answer

    second.change = noted
    reader = reader_beside(second)
    while not asked:
        reader.look(1)
    assert said_by(reader) == SAID
    assert asked == list(range(len(asked)))
    assert 0 < len(asked) < LONG
    reader.close()


@pytest.mark.parametrize("answers", [0, 1, 2, 5])
def test_what_a_process_that_dies_has_not_read_is_read_here(answers: int) -> None:
    second = Second(answers)
    reader = reader_beside(second)
    assert said_by(reader) == SAID
    assert second.ended
    reader.close()


def other_words(question: Any, answer: Any) -> Any:
    return answer if not isinstance(question, ReadPages) else [readings_of("Noe annet")] * 20


def shorter(question: Any, answer: Any) -> Any:
    return answer[1:] if isinstance(question, ReadPages) else answer


def of_no_kind(question: Any, answer: Any) -> Any:
    return "Side" if isinstance(question, ReadPages) else answer


def empty(question: Any, answer: Any) -> Any:
    return [()] * len(answer) if isinstance(question, ReadPages) else answer


@pytest.mark.parametrize("change", [shorter, of_no_kind, empty])
def test_what_cannot_be_the_answer_is_read_here(change: Callable[[Any, Any], Any]) -> None:
    reader = reader_beside(Second(change=change))
    assert said_by(reader) == SAID
    reader.close()


@pytest.mark.parametrize("count", [None, "300", LONG - 1, LONG + 1])
def test_who_does_not_see_all_pages_reads_none(count: object) -> None:
    def counted(question: Any, answer: Any) -> Any:
        return count if isinstance(question, OpenFile) else other_words(question, answer)

    second = Second(change=counted)
    reader = reader_beside(second)
    assert said_by(reader) == SAID
    assert not any(isinstance(question, ReadPages) for question in second.asked)
    reader.close()


@pytest.mark.parametrize("answers", [0, 1, 3])
def test_what_a_process_that_hangs_has_not_read_is_read_here(answers: int) -> None:
    second = Second(answers)
    second.gone = TimeoutError
    reader = reader_beside(second)
    other = OtherFile(partial(written, 2))
    reader.ask(other)
    assert said_by(reader) == SAID
    assert [part for part in reader.parts(other) if part is not None] == SAID[:2]
    assert second.ended
    reader.close()


@pytest.mark.parametrize("name", STOPPED)
def test_nobody_vouches_for_a_file_that_two_processes_cannot_read_to_its_end(name: str) -> None:
    data = STOPPED[name]()
    reader = reader_beside(Second(), data)
    question = Question(titles("Havna"), lambda: (), (), "Kommunestyret", NOW)
    assert run_to_end(searching(data, "bunke.pdf", question, reader)).is_unproved
    reader.close()


def test_pages_that_draw_without_end_are_read_by_no_process() -> None:
    data = STOPPED["forms that draw forms"]()
    second = Second()
    reader = reader_beside(second, data)
    with pytest.raises(TooMuchError):
        said_by(reader)
    assert not any(isinstance(question, ReadPages) for question in second.asked)
    reader.close()


def test_a_proof_runs_where_no_second_process_may_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_work: str) -> Beside:
        raise PermissionError

    monkeypatch.setattr(beside, "Beside", refused)
    secret = "Side 299 om havna"
    question = Question(titles(secret), lambda: (), (), "Kommunestyret", NOW)
    proof = run_to_end(searching(DATA, "bunke.pdf", question))
    assert proof.file.pages == LONG
    assert [(hit.kind, hit.page) for hit in proof.hits] == [(SecretKind.TITLE, LONG)]


@pytest.mark.parametrize("steps", [1, 3, 8])
def test_a_proof_that_is_stopped_leaves_no_process(
    monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    second = Second()
    monkeypatch.setattr(page_reader, "started", lambda _work: second)
    question = Question(titles("Havna"), lambda: (), (), "Kommunestyret", NOW)
    work = searching(DATA, "bunke.pdf", question)
    for _ in range(steps):
        next(work)
    assert not second.ended
    work.close()
    assert second.ended


def test_two_processes_find_what_one_finds(process: Beside) -> None:
    secret = "Side 299 om havna"
    question = Question(titles(secret), lambda: (), (), "Kommunestyret", NOW)
    reader = reader_beside(process)
    proof = run_to_end(searching(DATA, "bunke.pdf", question, reader))
    reader.close()
    assert [(hit.kind, hit.page) for hit in proof.hits] == [(SecretKind.TITLE, LONG)]


@pytest.mark.parametrize("answer", [None, "words", [1, 2]])
def test_another_file_is_read_here_when_the_answer_cannot_be_its_words(answer: object) -> None:
    other = OtherFile(partial(bytes, b"Ord for ord"))
    other.take(answer)
    assert list(other.parts()) == ["Ord for ord"]


def test_a_file_that_never_ends_is_looked_at_before_it_is_read() -> None:
    data = STOPPED["forms that draw forms"]()
    assert answered(ReadWhole(partial(bytes, data))) == []
    assert answered(ReadWhole(partial(bytes, DATA))) == SAID


def test_files_that_can_wait_are_asked_for_behind_the_pages() -> None:
    second, other = Second(), OtherFile(partial(written, 2))
    reader = reader_beside(second)
    reader.ask_later([other])
    asked: list[Any] = []
    second.change = lambda question, answer: asked.append(question) or answer
    assert said_by(reader) == SAID
    assert [part for part in reader.parts(other) if part is not None] == SAID[:2]
    reader.close()
    kinds = [type(question) for question in asked]
    assert kinds == [OpenFile, *[ReadPages] * (LONG // 10), ReadWhole]


def test_files_that_can_wait_are_read_here_without_a_second_process() -> None:
    other = OtherFile(partial(written, 2))
    reader = PageReader(b"no pdf")
    reader.ask_later([other])
    assert list(reader.parts(other)) == SAID[:2]
    reader.close()


def test_all_readings_of_a_page_come_from_the_second_process() -> None:
    def disguised(question: Any, answer: Any) -> Any:
        if not isinstance(question, ReadPages):
            return answer
        return [readings_of("S%C3%A5 og s%C3%A5")] * len(answer)

    reader = reader_beside(Second(change=disguised))
    readings: list[Readings] = [said for said in reader.readings() if said is not None]
    assert {tuple(one.text for one in said) for said in readings} == {
        ("S%C3%A5 og s%C3%A5", "Så og så")
    }
    reader.close()


def test_pages_are_searched_as_soon_as_the_last_is_read() -> None:
    second = Second()
    reader = reader_beside(second)
    reader.search([Needle("side299", SecretKind.TITLE, "Side 299", Source("PS 14/26"))])
    assert said_by(reader) == SAID
    assert [type(question) for question in second.asked] == [FindStanding, FindScattered]
    reader.close()


def test_nobody_waits_for_pages_that_came_while_other_work_was_done() -> None:
    second = Second()
    reader = reader_beside(second)
    waited: list[float] = []

    def answer(seconds: float) -> Any:
        waited.append(seconds)
        return Second.answer(second, seconds)

    second.answer = answer  # type: ignore[method-assign]
    reader.search([Needle("side299", SecretKind.TITLE, "Side 299", Source("PS 14/26"))])
    for said in reader.readings():
        if said is None:
            while len(reader._pages.read) < LONG:  # the other work, that looks now and then
                reader.look(1)
            waited.clear()
    assert waited == []
    reader.close()


@pytest.mark.parametrize("is_asked", [False, True])
def test_it_is_known_what_to_search_for_before_the_file_is_read_unless_somebody_reads_that(
    monkeypatch: pytest.MonkeyPatch, *, is_asked: bool
) -> None:
    reader, withheld = reader_beside(Second()), OtherFile(partial(written, 2))
    order: list[str] = []

    def searched(needles: Any) -> None:
        order.append("search")
        PageReader.search(reader, needles)

    def read(*file: Any, **named: Any) -> Iterator[Piece]:
        order.append("file")
        yield from pieces(*file, **named)

    monkeypatch.setattr(reader, "search", searched)
    monkeypatch.setattr(searching_module, "pieces", read)
    if is_asked:
        reader.ask(withheld)
    source = Source("PS 14/26")
    question = Question(
        titles("Havna"), lambda: (), (), "Kommunestyret", NOW, withheld=[(source, withheld)]
    )
    proof = run_to_end(searching(DATA, "bunke.pdf", question, reader))
    reader.close()
    assert order == (["file", "search"] if is_asked else ["search", "file"])
    assert {hit.kind for hit in proof.hits} == {SecretKind.TITLE, SecretKind.TEXT}

"""The second process: it answers in order, says when it is gone, and ends when it is told to."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from agenda_app import beside
from agenda_app.beside import Beside, GoneError, started

_SOON = 30


@pytest.fixture(autouse=True)
def no_second_process() -> None:
    """Here there is one."""


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Start second processes that do a work of the standard library's."""
    started = []

    def start(function: str) -> Beside:
        lines = (
            "from agenda_app import beside",
            f"beside.WORKS['x'] = {tuple(function.split(':'))}",
            "raise SystemExit(beside.serve('x'))",
        )
        command = [sys.executable, "-c", "\n".join(lines)]
        monkeypatch.setattr(beside, "own_command", lambda *_: command)
        started.append(Beside("x"))
        return started[-1]

    yield start
    for process in started:
        process.end()


def test_answers_come_in_the_order_of_the_questions(second: Any) -> None:
    process = second("operator:neg")
    for number in (1, 2, 3):
        process.ask(number)
    assert process.open == 3
    assert [process.answer(_SOON) for _ in range(3)] == [-1, -2, -3]
    assert process.open == 0


def test_whoever_looks_too_early_is_told(second: Any) -> None:
    process = second("time:sleep")
    process.ask(60)
    with pytest.raises(TimeoutError):
        process.answer(0)
    with pytest.raises(TimeoutError):
        process.answer(0.01)


def test_a_mistake_is_told_and_not_taken_for_an_answer(second: Any) -> None:
    process = second("builtins:int")
    process.ask("Sluttpakke")
    with pytest.raises(GoneError, match="ValueError") as caught:
        process.answer(_SOON)
    assert "Sluttpakke" not in str(caught.value)


def test_a_process_that_dies_is_noticed(second: Any) -> None:
    process = second("os:_exit")
    process.ask(3)
    with pytest.raises(GoneError):
        process.answer(_SOON)


def test_one_that_never_starts_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", "print('not an answer')"]
    monkeypatch.setattr(beside, "own_command", lambda *_: command)
    process = Beside("x")
    try:
        process.ask(1)
        with pytest.raises(GoneError):
            process.answer(_SOON)
    finally:
        process.end()


def test_where_no_process_may_be_started_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "own_command", lambda *_: ["/no/such/program"])
    assert started(beside.LAY_OUT) is None


def test_a_working_process_is_stopped_at_once(second: Any) -> None:
    process = second("time:sleep")
    process.ask(600)
    process.end()
    assert process._process.wait(_SOON) != 0


def test_a_large_question_does_not_keep_the_asker_waiting(second: Any) -> None:
    process = second("builtins:len")
    process.ask(bytes(5_000_000))
    process.ask(bytes(6_000_000))
    assert [process.answer(_SOON) for _ in range(2)] == [5_000_000, 6_000_000]


def test_whoever_works_leaves_a_moment_now_and_then(
    second: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, moments = [100.0], list[float]()
    monkeypatch.setattr(beside.time, "perf_counter", lambda: now[0])
    monkeypatch.setattr(beside.time, "sleep", moments.append)
    process = second("time:sleep")
    assert not process.has_answered
    assert moments == []  # nothing was asked
    process.ask(600)
    assert len(moments) == 1  # so that it is written at once, while nobody works for this process
    process.ask(600)
    assert len(moments) == 1
    moments.clear()
    for now[0] in (100.0, 100.001, 100.003, 100.005, 100.006, 100.011):
        assert not process.has_answered
    assert len(moments) == 3
    assert max(moments) < 0.001


def test_it_ends_when_nobody_asks_any_more() -> None:
    command = [sys.executable, "-m", "agenda_app.beside", beside.LAY_OUT]
    question = pickle.dumps("not a layout")
    ended = subprocess.run(command, input=question, capture_output=True, timeout=60, check=True)
    good, _ = pickle.loads(ended.stdout)
    assert (good, ended.stderr) == (False, b"")


def test_every_work_is_there() -> None:
    from importlib import import_module

    for module, function in beside.WORKS.values():
        assert callable(getattr(import_module(module), function))

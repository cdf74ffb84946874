"""What a log tells of a mistake quotes nothing that somebody wrote."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from agenda_app import log
from agenda_app.child import worker
from agenda_app.mistakes import told

SECRET = "Oppsigelse av rektor Snorre Bakkemyr"


def a_mistake(cause: str = SECRET) -> Exception:
    try:
        try:
            raise LookupError(cause)
        except LookupError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error


@pytest.fixture
def own_log() -> Iterator[None]:
    root = logging.getLogger("agenda_app")
    before = list(root.handlers)
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()


def test_a_mistake_is_told_by_its_kinds_and_places_alone() -> None:
    said = told(a_mistake())
    assert [line for line in said.splitlines() if not line.startswith(" ")] == [
        "ValueError",
        "LookupError",
    ]
    assert "tests/test_mistakes.py" in said
    assert "a_mistake" in said
    assert SECRET not in said


def test_causes_that_go_round_in_a_ring_are_told_once() -> None:
    first, second = ValueError(), LookupError()
    first.__cause__, second.__cause__ = second, first
    assert told(first).splitlines() == ["ValueError", "LookupError"]


@pytest.mark.usefixtures("own_log")
def test_the_log_quotes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_watch", lambda _file: None)
    log.start(tmp_path)
    error = a_mistake()
    logging.getLogger("agenda_app.ui").info("the preview could not be made", exc_info=error)
    written = (tmp_path / "saksliste.log").read_text(encoding="utf-8")
    assert "LookupError" in written
    assert SECRET not in written


def test_the_child_quotes_nothing_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise a_mistake()

    monkeypatch.setattr(worker, "_loaded", lambda _work: fail)
    heading, _ = worker._answer({"work": "x", "asked": None}, b"")
    assert "ValueError" in heading["mistake"]
    assert SECRET not in heading["mistake"]

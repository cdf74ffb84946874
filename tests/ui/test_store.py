from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.store import Store


class Notebook:
    """A database of one table: what was done, and when it commits."""

    def __init__(self) -> None:
        self.on_changed: Callable[[frozenset[str]], None] = lambda _tables: None
        self.rows: list[str] = []
        self.actions: list[str] = []

    @contextmanager
    def read(self) -> Iterator[list[str]]:
        yield list(self.rows)

    @contextmanager
    def write(self, action: str, *, hasty: bool = False) -> Iterator[list[str]]:
        session = list(self.rows)
        yield session
        self.rows = session
        self.actions.append(action)
        self.on_changed(frozenset({"case"}))


def add(session: list[str], title: str, *, twice: bool = False) -> int:
    session.extend([title, title] if twice else [title])
    return len(session)


def refuse(session: list[str]) -> None:
    session.append("never")
    raise UserError(alike("Disken er full."), alike("Frigjør plass."))


def blunder(session: list[str]) -> None:
    raise ZeroDivisionError


@pytest.fixture
def told(qapp: QApplication) -> list[object]:
    return []


def store_that_tells(database: Notebook, told: list[object], jobs: JobRunner | None) -> Store:
    store = Store(database, jobs)
    store.saving.connect(lambda: told.append("saving"))
    store.saved.connect(told.append)
    store.save_failed.connect(told.append)
    store.refused.connect(lambda: told.append("refused"))
    store.changed.connect(told.append)
    return store


def test_a_write_returns_the_result_and_tells_in_order(told: list[object]) -> None:
    database = Notebook()
    store = store_that_tells(database, told, None)
    assert store.write("new case", add, "Molo", twice=True) == 2
    assert store.read(len) == 2
    assert database.actions == ["new case"]
    assert told[:2] == ["saving", frozenset({"case"})]
    assert isinstance(told[2], datetime)


def test_what_the_user_can_mend_is_told_and_raised(told: list[object]) -> None:
    database = Notebook()
    store = store_that_tells(database, told, None)
    with pytest.raises(UserError):
        store.write("x", refuse)
    assert told == ["saving", "Disken er full. Frigjør plass."]
    assert database.rows == []


def test_what_a_dialog_says_itself_is_not_told_to_outlive_it(
    told: list[object], qtbot: QtBot
) -> None:
    store = store_that_tells(Notebook(), told, None)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    with pytest.raises(UserError):
        store.write("x", refuse)
    assert told == ["saving", "refused"]
    for keep in (store.write_page, store.write_typed):
        told.clear()
        with pytest.raises(UserError):
            keep("x", refuse)
        assert told == ["saving", "Disken er full. Frigjør plass."]


def test_a_mistake_of_ours_is_told_without_its_words(told: list[object]) -> None:
    store = store_that_tells(Notebook(), told, None)
    with pytest.raises(ZeroDivisionError):
        store.write("x", blunder)
    assert told[0] == "saving"
    assert "division" not in str(told[1])


def test_what_a_job_wrote_is_told_on_the_windows_thread_when_it_is_over(
    told: list[object], jobs: JobRunner, qtbot: QtBot
) -> None:
    database = Notebook()
    store = store_that_tells(database, told, jobs)
    threads: list[int] = []
    store.changed.connect(lambda _tables: threads.append(threading.get_ident()))

    def importing() -> Work[None]:
        for title in ("a", "b"):
            with database.write("import") as session:
                session.append(title)
            yield Progress(0, 2)

    with qtbot.waitSignal(store.changed):
        jobs.start(importing())
    assert told == [frozenset({"case"})]
    assert threads == [threading.get_ident()]

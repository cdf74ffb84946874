"""What another PC wrote in the same base is told to the pages, and takes nothing away."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from agenda_app.db.committee_models import PersonRow
from agenda_app.db.storage import Storage
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.ui.others_watch import OFTEN, SELDOM, OthersWatch
from agenda_app.ui.store import Store

PEOPLE = frozenset({PersonRow.__tablename__})


@pytest.fixture
def store(storage: Storage, qapp: QApplication) -> Store:
    return Store(storage.database)


@pytest.fixture
def watch(storage: Storage, store: Store) -> OthersWatch:
    made = OthersWatch(storage.database, store)
    made.look()
    return made


@pytest.fixture
def told(store: Store) -> list[object]:
    heard: list[object] = []
    store.changed.connect(heard.append)
    return heard


def add(on: Storage, name: str) -> None:
    with on.database.write("add person") as session:
        session.add(PersonRow(name=name))


def test_what_another_pc_wrote_is_told_once(
    watch: OthersWatch, told: list[object], other: Storage
) -> None:
    add(other, "Ada Moe")
    watch.look()
    watch.look()
    assert told == [PEOPLE]


def test_it_waits_for_what_is_half_typed(
    qtbot: QtBot, watch: OthersWatch, told: list[object], other: Storage
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
    line.setFocus()
    QTest.keyClicks(line, "Bo")
    add(other, "Ada Moe")
    watch.look()
    assert told == []
    line.setModified(False)
    watch.look()
    assert told == [PEOPLE]


def test_it_looks_seldom_as_long_as_the_base_cannot_be_read(
    watch: OthersWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise UserError(alike("Tjeneren svarer ikke."), alike("Ring IT."))

    with monkeypatch.context() as patched:
        patched.setattr(watch._others, "look", refuse)
        watch.look()
    assert watch.interval() == SELDOM
    watch.look()
    assert watch.interval() == OFTEN

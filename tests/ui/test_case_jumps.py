"""A jump into the text of a case: the passage is in view, and stays there as the page settles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.text import Block, Heading, Paragraph, runs
from agenda_app.services.cases import save_case
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import CaseRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_case, a_municipality, a_paper
from tests.ui.test_case_page import TODAY

MANY = 300
SENTENCE = "Kaia er fra 1974 og har fått fire nye fendere siden den gang. " * 4
Jump = Callable[..., CasePage]
ATTACHED = "Kjøp av Kremmergården – fullmakt"


def a_long_text() -> tuple[Block, ...]:
    """Return paragraphs that can be told apart, under headings, with dates that contradict."""
    made: list[Block] = []
    for number in range(MANY):
        if number % 25 == 0:
            made.append(Heading(1, runs(f"Kapittel {number // 25}")))
        made.append(Paragraph(runs(f"Avsnitt nr. {number}. {SENTENCE}")))
    made.insert(3, Paragraph(runs("Kart over havna følger som vedlegg.")))
    return tuple(made)


@pytest.fixture
def jump(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Jump:
    """Open a case at a passage, in a window that was never shown before."""
    store = Store(storage.database, jobs)
    with storage.database.write("test") as session:
        a_municipality(session)
        paper = replace(a_paper(), body=a_long_text(), listed_attachments=("Kart over havna",))
        files = tuple(Attachment(None, title, None) for title in ("Kart", ATTACHED))
        saved = save_case(session, replace(a_case(paper=paper), attachments=files))
    around = Surroundings(storage, store, jobs, theme, lambda _: None, lambda: TODAY)

    def go(quote: str, *, is_in_text: bool = True, attachment: int | None = None) -> CasePage:
        page = CasePage(around)
        qtbot.addWidget(page)
        page.resize(1280, 620)
        page.show()
        one = None if attachment is None else saved.attachments[attachment].id
        page.show_route(CaseRoute(CaseId(saved.id or 0), None, quote, one))
        if is_in_text:
            chosen = page.text.body.textCursor
            qtbot.waitUntil(lambda: bool(chosen().selectedText()), timeout=5000)
        return page

    return go


def seen(page: CasePage) -> bool:
    """Whether all of the passage that is selected can be seen."""
    editor, area = page.text.body, page.text
    cursor = editor.textCursor()
    first, last = cursor, editor.textCursor()
    first.setPosition(cursor.selectionStart())
    last.setPosition(cursor.selectionEnd())
    box = editor.cursorRect(first).united(editor.cursorRect(last))
    place = QRect(editor.mapTo(area.viewport(), box.topLeft()), box.size())
    return area.viewport().rect().contains(place)


@pytest.mark.parametrize("number", [2, 150, 287, MANY - 1])
def test_a_passage_far_down_is_seen_from_a_cold_window(
    jump: Jump, qtbot: QtBot, number: int
) -> None:
    page = jump(f"Avsnitt nr. {number}.")
    assert page.sections.currentItem().text() == f"Kapittel {number // 25}"
    assert page.text.body.textCursor().selectedText() == f"Avsnitt nr. {number}."
    assert seen(page)
    with qtbot.waitSignal(page.findings.watch.found, timeout=20_000):
        page.findings.watch.plan(at_once=True)
    qtbot.wait(50)
    assert page.text.body.findChildren(object, "finding")
    assert seen(page)
    page.resize(1010, 700)
    qtbot.wait(50)
    assert seen(page)


def test_whoever_scrolls_away_is_left_in_peace(jump: Jump, qtbot: QtBot) -> None:
    page = jump("Avsnitt nr. 287.")
    where = QPointF(page.text.viewport().rect().center())
    none = Qt.KeyboardModifier.NoModifier
    button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    for _ in range(40):
        turned = QWheelEvent(where, where, QPoint(), QPoint(0, 1200), button, none, phase, False)
        QApplication.sendEvent(page.text.viewport(), turned)
    there = page.text.verticalScrollBar().value()
    assert not seen(page)
    page.resize(1280, 700)
    qtbot.wait(50)
    assert page.text.verticalScrollBar().value() == there


def test_the_list_of_sections_brings_a_late_heading_to_the_top(jump: Jump, qtbot: QtBot) -> None:
    page = jump("Avsnitt nr. 1.")
    stops = page.text.stops()
    page.text.go_to(stops[-1])
    editor = page.text.body
    top = editor.mapTo(page.text.viewport(), editor.cursorRect().topLeft()).y()
    assert editor.textCursor().block().text() == "Kapittel 11"
    assert 0 <= top <= 60


def test_a_jump_to_words_that_an_attachment_is_called_by_chooses_it(
    jump: Jump, qtbot: QtBot
) -> None:
    page = jump("Kremmergården – fullmakt", is_in_text=False)
    chosen = page.attachments.list
    qtbot.waitUntil(lambda: chosen.current is not None and chosen.current[1].title == ATTACHED)


def test_a_jump_to_what_stands_in_an_attachment_chooses_it(jump: Jump, qtbot: QtBot) -> None:
    chosen = jump("", is_in_text=False, attachment=1).attachments.list
    qtbot.waitUntil(lambda: chosen.current is not None and chosen.current[1].title == ATTACHED)

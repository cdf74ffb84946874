"""Exempt passages in the editor: marked by key, kept while typing, never brought from outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.text import (
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
    runs,
)
from agenda_app.files.store import FolderStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.case.passage_dialog import PassageDialog
from agenda_app.ui.case.text_passages import basis_at, mark_passage, passage_at
from agenda_app.ui.case.text_points import make_heading, make_plain
from agenda_app.ui.palette import DARK, LIGHT, Tokens

BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
OTHER = "offl. § 23 første ledd"
NAME: Text = (Paragraph((Run("Søker "), Run("Kari Nes", exempt=BASIS), Run(" har søkt."))),)
START, END = 6, 14
"""Where the name begins and ends."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> QWidget:
    """An editor under its bar."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    editor = BlockEditor(FolderStore(tmp_path / "files"), spoken="Text", name="body")
    bar = EditorBar(editor)
    column.addWidget(bar)
    column.addWidget(editor)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    editor.setFocus()
    return made


@pytest.fixture
def editor(window: QWidget) -> BlockEditor:
    found = window.findChild(BlockEditor)
    assert found is not None
    return found


@pytest.fixture
def bar(window: QWidget) -> EditorBar:
    found = window.findChild(EditorBar)
    assert found is not None
    return found


def at(editor: BlockEditor, place: int, end: int | None = None) -> QTextCursor:
    """Put the cursor at a place, or select from there to the end."""
    cursor = editor.textCursor()
    cursor.setPosition(place)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    return cursor


def hidden(editor: BlockEditor) -> list[str]:
    return [passage.text for passage in exempt_passages(editor.text())]


def answer(act: Callable[[Any], None]) -> None:
    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, PassageDialog):
            act(found)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def marked_with(basis: str) -> Callable[[PassageDialog], None]:
    def act(dialog: PassageDialog) -> None:
        dialog.basis.setEditText(basis)
        dialog.accept()

    return act


CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_selection_is_marked_by_key_and_undone_in_one_step(
    editor: BlockEditor, bar: EditorBar, qtbot: QtBot
) -> None:
    text = (Paragraph(runs("Søker Kari Nes har søkt.")),)
    editor.set_text(text)
    at(editor, START, END)
    answer(marked_with(BASIS))
    bar.exempt.command.trigger()
    assert editor.text() == NAME
    editor.undo()
    assert editor.text() == text
    editor.redo()
    assert editor.text() == NAME


def test_the_keys_open_the_question(editor: BlockEditor, bar: EditorBar, qtbot: QtBot) -> None:
    editor.set_text((Paragraph(runs("Kari Nes")),))
    at(editor, 2)
    answer(marked_with(OTHER))
    qtbot.keyClick(editor, Qt.Key.Key_U, CONTROL_SHIFT)
    assert editor.text() == (Paragraph((Run("Kari", exempt=OTHER), Run(" Nes"))),)


def test_the_bar_is_off_while_what_is_read_cannot_be_changed(
    editor: BlockEditor, bar: EditorBar, qtbot: QtBot
) -> None:
    text = (Paragraph(runs("Kari Nes har søkt.")),)
    editor.set_text(text)
    at(editor, 2)
    recommended = BlockEditor(editor.files, spoken="Innstilling", read_only=True)
    qtbot.addWidget(recommended)
    recommended.set_text((Paragraph(runs("Søknaden tilrås.")),))
    bar.work_on(recommended)
    assert not bar.isEnabled()
    assert not bar.exempt.command.isEnabled()
    bar.exempt.command.trigger()
    bar.ask_link()
    assert editor.text() == text
    bar.work_on(editor)
    assert bar.isEnabled()
    assert bar.exempt.command.isEnabled()


def test_the_last_basis_is_proposed_the_next_time(
    editor: BlockEditor, bar: EditorBar, qtbot: QtBot
) -> None:
    editor.set_text((Paragraph(runs("Kari Nes")),))
    proposed: list[str] = []
    for place in (1, 6):
        at(editor, place)
        answer(lambda dialog: (proposed.append(dialog.basis.basis), marked_with(OTHER)(dialog)))
        bar.exempt.ask()
    assert proposed[1] == OTHER


def test_an_exemption_without_basis_is_not_taken(qtbot: QtBot) -> None:
    dialog = PassageDialog("Kari", "")
    qtbot.addWidget(dialog)
    dialog.basis.setEditText("  ")
    assert not dialog.is_right()
    dialog.basis.setEditText(f" {BASIS} ")
    assert dialog.is_right()
    assert dialog.chosen == BASIS
    assert "[offl. § 13]" in dialog.mark.text().replace("\u00a0", " ")
    assert dialog.findChild(QWidget, "passage_remove") is None
    offered = [dialog.basis.itemText(row) for row in range(dialog.basis.count())]
    assert BASIS in offered
    assert not any("§ 14" in basis or "§ 15" in basis for basis in offered)


def test_what_is_printed_is_told_also_of_the_first_passage_of_a_paper(
    editor: BlockEditor, bar: EditorBar, qtbot: QtBot
) -> None:
    long = "Søkeren har vært sykmeldt siden i fjor høst."
    editor.set_text((Heading(1, runs(long)), Paragraph(runs(long))))
    told: list[str] = []

    def look(dialog: PassageDialog) -> None:
        dialog.basis.setEditText("offl. § 13")
        told.append(dialog.mark.text().replace("\u00a0", " "))
        dialog.reject()

    for place in (0, len(long) + 1):
        at(editor, place, place + len(long))
        answer(look)
        bar.exempt.ask()
    heading, paragraph = told
    assert "unntatt" not in heading
    assert "[offl. § 13]" in heading
    assert "[unntatt offentlighet, jf. offl. § 13]" in paragraph
    assert "[offl. § 13]" in paragraph


def test_the_mark_is_removed_from_all_of_the_passage_that_the_cursor_is_in(
    editor: BlockEditor, bar: EditorBar
) -> None:
    editor.set_text(NAME)
    at(editor, START + 3)
    assert bar.exempt.isChecked()
    answer(lambda dialog: dialog.findChild(QWidget, "passage_remove").click())
    bar.exempt.click()
    assert editor.text() == (Paragraph(runs("Søker Kari Nes har søkt.")),)
    assert not bar.exempt.isChecked()


def test_the_bar_tells_in_words_when_the_cursor_comes_to_a_passage(
    editor: BlockEditor, bar: EditorBar, qtbot: QtBot
) -> None:
    editor.set_text(NAME)
    told: list[str] = []
    bar.exempt.touched.connect(told.append)
    for place in (0, START + 2, START + 3, END + 4):
        at(editor, place)
    assert told == [BASIS, ""]
    at(editor, START + 2)
    assert BASIS in bar.exempt.toolTip().replace("\u00a0", " ")
    assert BASIS in bar.exempt.accessibleDescription().replace("\u00a0", " ")
    assert BASIS in editor.currentCharFormat().toolTip().replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("place", "passage", "whole"),
    [
        (START, "Kari Nes", "Søker xKari Nes har søkt."),
        (START + 1, "Kxari Nes", "Søker Kxari Nes har søkt."),
        (END, "Kari Nes", "Søker Kari Nesx har søkt."),
        (END + 1, "Kari Nes", "Søker Kari Nes xhar søkt."),
    ],
)
@pytest.mark.parametrize("by", ["keys", "input method"])
def test_typing_inside_is_exempt_and_beside_is_not(
    editor: BlockEditor, qtbot: QtBot, place: int, passage: str, whole: str, by: str
) -> None:
    editor.set_text(NAME)
    at(editor, place)
    if by == "keys":
        qtbot.keyClicks(editor, "x")
    else:
        event = QInputMethodEvent()
        event.setCommitString("x")
        QApplication.sendEvent(editor, event)
    assert plain(editor.text()) == whole
    assert hidden(editor) == [passage]


@pytest.mark.parametrize("backwards", [False, True])
def test_a_name_typed_over_an_exempt_one_is_exempt(
    editor: BlockEditor, qtbot: QtBot, *, backwards: bool
) -> None:
    editor.set_text(NAME)
    at(editor, *((END, START) if backwards else (START, END)))
    qtbot.keyClicks(editor, "Ola")
    assert editor.text() == (
        Paragraph((Run("Søker "), Run("Ola", exempt=BASIS), Run(" har søkt."))),
    )


def test_typing_goes_on_as_usual_after_a_passage_at_the_end_of_a_line(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    editor.set_text((Paragraph((Run("Søker "), Run("Kari", exempt=BASIS))),))
    at(editor, 10)
    qtbot.keyClicks(editor, " a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    assert editor.text() == (
        Paragraph((Run("Søker "), Run("Kari", exempt=BASIS), Run(" a"))),
        Paragraph(runs("b")),
    )


def test_a_passage_divided_by_enter_is_exempt_on_both_sides(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    editor.set_text(NAME)
    at(editor, START + 4)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "x")
    assert hidden(editor) == ["Kari", "x Nes"]


@pytest.mark.parametrize(
    ("place", "key"), [(START + 4, Qt.Key.Key_Delete), (END, Qt.Key.Key_Backspace)]
)
def test_the_end_of_a_name_written_anew_is_exempt(
    editor: BlockEditor, qtbot: QtBot, place: int, key: Qt.Key
) -> None:
    editor.set_text(NAME)
    at(editor, place)
    for _ in range(4):
        qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, " Li")
    assert hidden(editor) == ["Kari Li"]
    assert plain(editor.text()) == "Søker Kari Li har søkt."


def test_after_moving_the_cursor_a_passage_has_ended(editor: BlockEditor, qtbot: QtBot) -> None:
    editor.set_text(NAME)
    at(editor, END)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClicks(editor, "x")
    assert hidden(editor) == ["Kari Ne"]


def test_a_copied_passage_keeps_its_mark_and_one_from_outside_has_none(
    editor: BlockEditor,
) -> None:
    editor.set_text(NAME)
    at(editor, START, END)
    inside = editor.createMimeDataFromSelection()
    outside = QMimeData()
    outside.setHtml(inside.html())
    outside.setText(inside.text())
    editor.set_text(())
    editor.insertFromMimeData(inside)
    editor.insertFromMimeData(outside)
    assert editor.text() == (Paragraph((Run("Kari Nes", exempt=BASIS), Run("Kari Nes"))),)


@pytest.mark.parametrize(
    ("place", "found"), [(START + 4, ["Kariog annet Nes"]), (END, ["Kari Nes"])]
)
def test_what_is_pasted_inside_a_passage_is_exempt(
    editor: BlockEditor, place: int, found: list[str]
) -> None:
    editor.set_text(NAME)
    at(editor, place)
    mime = QMimeData()
    mime.setText("og annet")
    editor.insertFromMimeData(mime)
    assert hidden(editor) == found


def test_lines_pasted_inside_a_passage_are_exempt(editor: BlockEditor) -> None:
    editor.set_text((Paragraph((Run("Kari Nes", exempt=BASIS),)),))
    at(editor, 4)
    mime = QMimeData()
    mime.setText("en\nto")
    editor.insertFromMimeData(mime)
    passages = " ".join(hidden(editor)).split()
    assert passages == plain(editor.text()).split()


def test_a_passage_over_blocks_and_pictures_is_marked_and_painted(
    editor: BlockEditor, qtbot: QtBot
) -> None:
    text = (
        Heading(1, runs("Om Kari")),
        ListItem(0, "1.", runs("Punkt")),
        Image("ab" * 32, "Kart", 40.0),
        Table(((Cell(runs("A")), Cell(runs("B"))),), 0),
        Paragraph(runs("Slutt")),
    )
    editor.set_text(text)
    editor.selectAll()
    mark_passage(editor.textCursor(), BASIS)
    assert hidden(editor) == ["Om Kari", "Punkt", "Kart", "A", "B", "Slutt"]
    picture = editor.text()[2]
    assert picture == Image("ab" * 32, "Kart", 40.0, BASIS)
    editor.grab()
    editor.undo()
    assert editor.text() == text


def test_a_new_kind_of_block_keeps_the_mark(editor: BlockEditor) -> None:
    editor.set_text(NAME)
    make_heading(editor.document().firstBlock(), 2)
    assert hidden(editor) == ["Kari Nes"]
    make_plain(editor.document().firstBlock())
    assert editor.text() == NAME


def test_two_bases_side_by_side_are_two_passages(editor: BlockEditor) -> None:
    editor.set_text((Paragraph((Run("Kari", exempt=BASIS), Run("4 mill", exempt=OTHER))),))
    first, second = passage_at(at(editor, 2)), passage_at(at(editor, 7))
    assert first is not None
    assert second is not None
    assert (first.selectedText(), second.selectedText()) == ("Kari", "4 mill")
    assert (basis_at(at(editor, 0)), basis_at(at(editor, 10))) == (BASIS, OTHER)


def luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    found = QColor(color)
    red, green, blue = map(linear, (found.redF(), found.greenF(), found.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("token", ["text", "title", "link"])
def test_words_on_the_colour_of_a_passage_can_be_read(tokens: Tokens, token: str) -> None:
    lights = sorted((luminance(getattr(tokens, token)), luminance(tokens.passage)))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


SECRET: Text = (Paragraph((Run("abc "), Run("KLM NOP", exempt=BASIS), Run(" def"))),)
keys = st.tuples(st.integers(0, 40), st.sampled_from(["x", " ", "\r", "\b"]))


@given(st.lists(keys, max_size=12))
@settings(deadline=None, max_examples=60)
def test_no_typing_opens_what_was_exempt_or_hides_what_was_open(
    qapp: QApplication, typed: list[tuple[int, str]]
) -> None:
    editor = BlockEditor(FolderStore(Path("unused")), spoken="Text")
    editor.set_text(SECRET)
    codes = {"\r": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace}
    for place, key in typed:
        at(editor, min(place, editor.document().characterCount() - 1))
        if key in codes:
            QTest.keyClick(editor, codes[key])
        else:
            QTest.keyClicks(editor, key)
    parts = [p for block in editor.text() if isinstance(block, Paragraph) for p in block.runs]
    opened = "".join(part.text for part in parts if not part.exempt)
    closed = "".join(part.text for part in parts if part.exempt)
    assert not set("KLMNOP") & set(opened)
    assert not set("abcdef") & set(closed)
    editor.deleteLater()

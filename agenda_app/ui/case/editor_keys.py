"""What Enter, Backspace, Tab and the shortcuts of an office program do in the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agenda_app.ui.case.text_looks import (
    FILLER,
    HEADING,
    ITEM,
    base_format,
    kind_of,
    paragraph_format,
)
from agenda_app.ui.case.text_marks import toggle_bold, toggle_italic, toggle_underline
from agenda_app.ui.case.text_points import (
    keep_in_step,
    leave_points,
    make_plain,
    point_after,
    shift_points,
)
from agenda_app.ui.case.text_tables import next_cell
from agenda_app.ui.parts.plain_keys import HELD_DOWN

Command = Callable[[QTextEdit], None]
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def letters() -> tuple[str, str, str]:
    """Return the letters of bold, italic and underline: F, K, U as in Norwegian Office."""
    return ("F", "K", "U") if QLocale().name()[:2] in {"nb", "nn", "no"} else ("B", "I", "U")


def shortcuts() -> tuple[QKeySequence, QKeySequence, QKeySequence]:
    """Return the keys of bold, italic and underline."""
    bold, italic, underline = (QKeySequence(f"Ctrl+{letter}") for letter in letters())
    return bold, italic, underline


def is_ours(event: QKeyEvent) -> bool:
    """Tell whether a key is a command of the text, whatever the window's menus use it for."""
    plain = event.modifiers() & HELD_DOWN
    return plain == _CONTROL and event.key() in {ord(letter) for letter in letters()}


def handle_key(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Do what a key means beyond plain typing; False when it means nothing special."""
    if is_ours(event):
        _mark(edit, event)
        return True
    cursor = edit.textCursor()
    key = event.key()
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        return _tab(edit, cursor, back=key == Qt.Key.Key_Backtab)
    if key in _ENTER and not event.modifiers() & HELD_DOWN:
        return _enter(edit, cursor)
    if key == Qt.Key.Key_Backspace and not cursor.hasSelection() and cursor.atBlockStart():
        return _backspace(cursor)
    return False


def _mark(edit: QTextEdit, event: QKeyEvent) -> None:
    commands: tuple[Command, ...] = (toggle_bold, toggle_italic, toggle_underline)
    for letter, command in zip(letters(), commands, strict=True):
        if event.key() == ord(letter):
            command(edit)


def _tab(edit: QTextEdit, cursor: QTextCursor, *, back: bool) -> bool:
    moved = next_cell(cursor, back=back) or shift_points(cursor, -1 if back else 1)
    # The editor itself lets no focus go as long as Tab may mean something in it: the window does.
    if moved:
        edit.setTextCursor(cursor)
    elif back:
        edit.window().focusPreviousChild()
    else:
        edit.window().focusNextChild()
    return True


def _enter(edit: QTextEdit, cursor: QTextCursor) -> bool:
    block = cursor.block()
    if cursor.currentTable() is not None:
        # A cell holds lines, not blocks.
        cursor.insertText("\u2028")
        return True
    kind = kind_of(block)
    if kind == ITEM and block.length() == 1:
        cursor.beginEditBlock()
        leave_points(block)
        keep_in_step(cursor.block())
        cursor.endEditBlock()
        return True
    if cursor.hasSelection() or kind not in {ITEM, HEADING}:
        return _enter_in_text(cursor)
    cursor.beginEditBlock()
    if kind == HEADING and cursor.atBlockEnd():
        cursor.insertBlock(paragraph_format(), base_format())
    else:
        cursor.insertBlock()
        point_after(cursor.block())
        keep_in_step(cursor.block())
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    return True


def _enter_in_text(cursor: QTextCursor) -> bool:
    """Let typing go on as usual, but never from a block that only keeps tables apart."""
    if cursor.blockFormat().boolProperty(FILLER):
        cursor.setBlockFormat(paragraph_format())
    return False


def _backspace(cursor: QTextCursor) -> bool:
    block = cursor.block()
    if kind_of(block) not in {ITEM, HEADING} or cursor.currentTable() is not None:
        return False
    cursor.beginEditBlock()
    if kind_of(block) == ITEM:
        leave_points(block)
        keep_in_step(cursor.block())
    else:
        make_plain(block)
    cursor.endEditBlock()
    return True

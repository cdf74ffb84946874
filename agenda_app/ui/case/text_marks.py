"""Bold, italic, underline and links on what is selected, or on what is typed next."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agenda_app.ui.case.text_looks import BOLD, HEADING, kind_of


def is_bold(edit: QTextEdit) -> bool:
    """Tell whether typing is bold here."""
    return edit.currentCharFormat().fontWeight() >= BOLD


def toggle_bold(edit: QTextEdit) -> None:
    """Make the selection bold, or not."""
    look = QTextCharFormat()
    plain = QFont.Weight.Normal
    if kind_of(edit.textCursor().block()) == HEADING:
        plain = QFont.Weight.DemiBold
    look.setFontWeight(plain if is_bold(edit) else QFont.Weight.Bold)
    edit.mergeCurrentCharFormat(look)


def toggle_italic(edit: QTextEdit) -> None:
    """Make the selection italic, or not."""
    look = QTextCharFormat()
    look.setFontItalic(not edit.currentCharFormat().fontItalic())
    edit.mergeCurrentCharFormat(look)


def toggle_underline(edit: QTextEdit) -> None:
    """Underline the selection, or not."""
    look = QTextCharFormat()
    look.setFontUnderline(not edit.currentCharFormat().fontUnderline())
    edit.mergeCurrentCharFormat(look)


def link_at(cursor: QTextCursor) -> str:
    """Return the address of the link at a cursor, empty when there is none."""
    look = cursor.charFormat()
    return look.anchorHref() if look.isAnchor() else ""


def set_link(edit: QTextEdit, address: str) -> None:
    """Make the selection, or the word at the cursor, a link; with no address, none any more."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    look = QTextCharFormat()
    look.setAnchor(bool(address))
    look.setAnchorHref(address)
    cursor.mergeCharFormat(look)

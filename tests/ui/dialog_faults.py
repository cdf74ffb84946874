"""What can be wrong with how any dialog looks and how Enter and Tab work in it."""

from __future__ import annotations

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.buttons import PrimaryButton
from tests.ui.cut_words import cut_words
from tests.ui.pale_words import pale_words
from tests.ui.tab_order import tab_faults

WIDEST, LOWEST, TITLE_BAR = 1280, 720, 40
"""A screen of 1920 by 1080 at 150 per cent, and what the frame of a window takes of it."""
SAFE = {"confirm_cancel", "tracked_cancel", "excuses_close", "compare_close"}
"""Buttons that Enter may press though they are not the main one: they change nothing."""


def dialog_faults(dialog: QDialog) -> list[str]:
    """Show a dialog and return what is wrong with it, a line each."""
    dialog.show()
    for _ in range(3):
        QApplication.processEvents()
    return [
        *_cramped(dialog),
        *cut_words(dialog),
        *pale_words(dialog),
        *_pressed_by_enter(dialog),
        *_kept_from_enter(dialog),
        *tab_faults(dialog),
    ]


def _cramped(dialog: QWidget) -> list[str]:
    least = dialog.minimumSizeHint()
    found = []
    if least.width() > min(WIDEST, dialog.width()) or least.height() > LOWEST - TITLE_BAR:
        found.append(f"{dialog.objectName()}: {dialog.size()} for {least}")
    return found


def _pressed_by_enter(dialog: QDialog) -> list[str]:
    if "keyPressEvent" in vars(type(dialog)):
        return []  # it says itself what Enter does
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isDefault()]
    return [
        f"Enter presses {one.objectName()}"
        for one in buttons
        if one.isVisible() and not isinstance(one, PrimaryButton) and one.objectName() not in SAFE
    ]


def _kept_from_enter(dialog: QDialog) -> list[str]:
    if not isinstance(dialog, FormDialog):
        return []
    keys = {one.key().toString() for one in dialog.findChildren(QShortcut)}
    texts = [*dialog.findChildren(QPlainTextEdit), *dialog.findChildren(QTextEdit)]
    return [
        f"Ctrl+Enter takes nothing of {one.objectName()}"
        for one in texts
        if one.isVisible() and not one.isReadOnly() and "Ctrl+Return" not in keys
    ]

"""Saying what came of it, where a page offers no strip for that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level


class Tell(Protocol):
    """Says one sentence, with what can be done about it."""

    def __call__(self, level: Level, sentence: str, *actions: Action) -> None:
        """Say it."""


def tell_in_box(parent: QWidget, level: Level, sentence: str, *actions: Action) -> None:
    """Say it in a box; what is chosen there is done after it has closed."""
    box = QMessageBox(parent)
    box.setObjectName("told")
    box.setWindowTitle(QCoreApplication.translate("Told", "Saksliste"))
    bad = level in {Level.STOP, Level.WARN}
    box.setIcon(QMessageBox.Icon.Warning if bad else QMessageBox.Icon.Information)
    box.setText(sentence)
    buttons: dict[QAbstractButton, Callable[[], object]] = {}
    for text, action in actions:
        buttons[box.addButton(text, QMessageBox.ButtonRole.ActionRole)] = action
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.exec()
    chosen = buttons.get(box.clickedButton())
    box.deleteLater()
    if chosen is not None:
        chosen()

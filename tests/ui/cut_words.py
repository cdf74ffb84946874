"""Finds labels and buttons that have less room than their words need."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from agenda_app.ui.parts.elided_label import ElidedLabel

_SPARED = 1
"""How much lower the room may be: what lies over and under the letters is more than that."""


def cut_words(root: QWidget) -> list[str]:
    """Return what is cut of all that is visible, a line each."""
    return [_told(part) for part in root.findChildren(QWidget) if _is_cut(part)]


def _is_cut(part: QWidget) -> bool:
    if not isinstance(part, QLabel | QAbstractButton) or not part.isVisible() or not part.text():
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    wanted = part.sizeHint()
    is_narrow = part.width() < wanted.width() and not isinstance(part, ElidedLabel)
    return is_narrow or part.height() < wanted.height() - _SPARED


def _told(part: QWidget) -> str:
    wanted = part.sizeHint()
    return f"{part.objectName()}: {part.width()} x {part.height()}, not {wanted.toTuple()}"

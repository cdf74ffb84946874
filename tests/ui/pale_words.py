"""Finds words that stand out too little from what is behind them, in what is really painted."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from tests.ui.test_palette import contrast

WANTED = 4.5
"""What WCAG 2 asks of text."""
_WORDS = (QLabel, QPushButton, QCheckBox, QRadioButton, QLineEdit, QComboBox)
_FRAME = 4
"""What a field has round it that is no ground of its words."""


def pale_words(root: QWidget) -> list[str]:
    """Return what is too pale of all that is visible and can be used, a line each."""
    whole = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for part in root.findChildren(QWidget):
        if _has_words(part) and part.visibleRegion().boundingRect() == part.rect():
            place = part.rect().translated(part.mapTo(root, part.rect().topLeft()))
            ratio = _best(whole.copy(place.adjusted(_FRAME, 1, -_FRAME, -1)))
            if ratio < WANTED:
                found.append(f"{part.objectName()} {_said(part)!r}: {ratio:.1f}")
    return found


def _has_words(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and bool(_said(part).strip())


def _said(part: QWidget) -> str:
    if isinstance(part, QComboBox):
        return part.currentText()
    if isinstance(part, QLineEdit):
        return part.text() or part.placeholderText()
    return part.text() if isinstance(part, _WORDS) else ""


def _best(image: QImage) -> float:
    """Return the contrast between the ground and what differs most from it."""
    if image.isNull():
        return WANTED
    count = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(count.most_common(1)[0][0]).name()
    return max(contrast(ground, QColor(color).name()) for color in count)

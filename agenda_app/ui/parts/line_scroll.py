"""The scrolling room of what may be too long: a panel's lines, or the parts of a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def line_scroll(lines: QWidget) -> QScrollArea:
    """Return a scroll area around a panel's lines, on its own ground and out of the tab order."""
    area = QScrollArea()
    area.setWidget(lines)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for widget in (lines, area.viewport()):
        widget.setAutoFillBackground(True)
        widget.setBackgroundRole(widget.palette().ColorRole.Base)
    return area


def clear_scroll(inner: QWidget) -> QScrollArea:
    """Return a scroll area without frame or ground of its own: what is behind shines through.

    It is out of the tab order: what it holds is reached, and scrolls into sight by itself.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    for widget in (inner, area.viewport()):
        widget.setAutoFillBackground(False)
    return area

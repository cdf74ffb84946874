"""The scrolling room of a panel's lines, on the panel's own ground and out of the tab order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def line_scroll(lines: QWidget) -> QScrollArea:
    """Return a scroll area around the widget that holds the lines."""
    area = QScrollArea()
    area.setWidget(lines)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for widget in (lines, area.viewport()):
        widget.setAutoFillBackground(True)
        widget.setBackgroundRole(widget.palette().ColorRole.Base)
    return area

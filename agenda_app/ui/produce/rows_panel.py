"""A panel with rows under each other, which scroll when they are many."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.ui.parts.line_scroll import line_scroll
from agenda_app.ui.parts.panel import Panel


def rows_panel(*rows: QWidget, said: str, name: str) -> Panel:
    """Return the panel; ``said`` names the list for a screen reader."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    area = line_scroll(held)
    area.setObjectName(f"{name}_area")
    area.setAccessibleName(said)
    panel = Panel(name=name)
    panel.body.addWidget(area)
    return panel

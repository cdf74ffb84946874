"""A page under each other: its header, what is said under that, and the room for the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def page_column(page: QWidget, *top: QWidget) -> QVBoxLayout:
    """Lay a page out with some parts over its whole width, and return the room under them."""
    body = QVBoxLayout()
    body.setContentsMargins(28, 16, 24, 16)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in top:
        column.addWidget(part)
    column.addLayout(body, 1)
    return body

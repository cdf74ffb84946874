"""Room between parts of a row that goes first where there is too little of it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QSpacerItem


def gap(width: int) -> QSpacerItem:
    """Return a gap for a row, so wide where there is room and none in a narrow window."""
    return QSpacerItem(width, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

"""Keeps what is in front of a list in sight, in the pane that scrolls around the list."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QScrollArea


def keep_in_sight(view: QListWidget, place: int) -> None:
    """Scroll the pane around a list that is as high as its lines, so that one of them is seen."""
    around = view.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inner = None if around is None else around.widget()
    if around is not None and inner is not None and place >= 0:
        line = view.visualItemRect(view.item(place))
        middle = view.viewport().mapTo(inner, line.center())
        around.ensureVisible(0, middle.y(), 0, 2 * line.height())

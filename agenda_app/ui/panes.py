"""F6: from pane to pane, in the order in which they stand on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

PANE = "pane"
"""The property that makes a widget a pane."""


def make_pane(widget: QWidget) -> None:
    """Let F6 stop at a widget."""
    widget.setProperty(PANE, True)


def next_pane(window: QWidget) -> None:
    """Put the focus into the pane after the one that has it."""
    panes = _panes(window)
    if not panes:
        return
    focus = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(panes) if _holds(pane, focus)), -1)
    for step in range(1, len(panes) + 1):
        if enter(panes[(here + step) % len(panes)]):
            return


def enter(pane: QWidget) -> bool:
    """Put the focus on the first thing in a pane that takes it; False when nothing does."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            proxy = widget.focusProxy()
            if widget.isVisibleTo(pane) and proxy is None:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
    return False


def _panes(window: QWidget) -> list[QWidget]:
    found = [w for w in window.findChildren(QWidget) if w.property(PANE) and w.isVisible()]
    return sorted(found, key=lambda w: _place(w.mapTo(window, QPoint(0, 0))))


def _place(corner: QPoint) -> tuple[int, int]:
    # Columns first: a page reads from the left pane to the right one.
    return corner.x(), corner.y()


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))

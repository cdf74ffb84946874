"""Where the tab key comes to in a dialog in another order than it is read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from agenda_app.ui.case.editor_bar import EditorBar

MOST = 120


def tab_faults(dialog: QDialog) -> list[str]:
    """Return the steps of the tab key that go back, but for the one from the end to the start.

    Back is up, or to the left in the same line; up in the next column is on. The tools over a text
    come last of all: Tab leads from the fields to the text, past them.
    """
    stops = [one for one in _round(dialog) if not _is_tool(one)]
    steps = zip(stops, (*stops[1:], *stops[:1]), strict=True)
    back = [f"Tab goes back from {_name(a)} to {_name(b)}" for a, b in steps if _is_back(a, b)]
    return back if len(back) > 1 else []


def _round(dialog: QDialog) -> list[QWidget]:
    """Go once round a dialog that is shown."""
    seen: list[QWidget] = []
    while (here := dialog.focusWidget()) is not None and here not in seen and len(seen) < MOST:
        seen.append(here)
        dialog.focusNextPrevChild(True)
    if seen:
        seen[0].setFocus()
    return seen


def _is_tool(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, EditorBar) or (parent is not None and _is_tool(parent))


def _is_back(step: QWidget, to: QWidget) -> bool:
    one, other = _place(step, to), _place(to, step)
    if other.bottom() <= one.top():
        return other.left() < one.right()
    overlap = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return overlap > 0 and other.right() <= one.left()


def _place(widget: QWidget, beside: QWidget) -> QRect:
    """Return where a widget is, or the area in which it is scrolled and the other one is not."""
    found, part = widget, widget.parentWidget()
    while part is not None and not part.isAncestorOf(beside):
        found = part if isinstance(part, QScrollArea) else found
        part = part.parentWidget()
    return QRect(found.mapTo(found.window(), QPoint(0, 0)), found.size())


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__

"""The tab key's round in the live window: region by region, in each as it is read.

Qt goes round in the order in which widgets were made. Members and ballots are made anew all the
time, so they would come last, or never.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_A_LINE = 14
"""Tops that are not further apart, in pixels, are in one line."""


def go_round(regions: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to what comes after what has it, or before it; False when nothing takes it."""
    stops = [stop for region in regions for stop in _stops(region)]
    if not stops:
        return False
    focus = QApplication.focusWidget()
    here = next((n for n, stop in enumerate(stops) if _holds(stop, focus)), -1 if forward else 0)
    stop = stops[(here + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    _show(stop)
    return True


def _stops(region: QWidget) -> Iterator[QWidget]:
    """Yield what takes the focus in a region, line by line, each from the left."""
    found = [one for one in (region, *region.findChildren(QWidget)) if _takes_focus(one, region)]
    places = {one: one.mapTo(region, QPoint(0, 0)) for one in found}
    line: list[QWidget] = []
    for one in sorted(found, key=lambda one: places[one].y()):
        if line and places[one].y() - places[line[0]].y() > _A_LINE:
            yield from sorted(line, key=lambda one: places[one].x())
            line = []
        line.append(one)
    yield from sorted(line, key=lambda one: places[one].x())


def _takes_focus(widget: QWidget, region: QWidget) -> bool:
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    is_here = widget.isVisible() and widget.window() is region.window()
    return is_stop and is_here and widget.isEnabled()


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    """Tell whether the focus is on a stop, or in what it is made of; an area holds more stops."""
    if focus is None or isinstance(stop, QScrollArea):
        return stop is focus
    return stop is focus or stop.isAncestorOf(focus)


def _show(stop: QWidget) -> None:
    parent = stop.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(stop)
        parent = parent.parentWidget()

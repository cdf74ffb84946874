"""The pre-flight of a meeting: what the bundle becomes, then a line for each attachment."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from agenda_app.services.preflight import PreflightLine, headline, verdict_on_bundle
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.control_panel import line_height
from agenda_app.ui.meeting.preflight_row import GAP, ICON, LEFT, NUMBER, RIGHT, PreflightRow
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.line_scroll import line_scroll

SHARE, HEADS = 0.36, 150
"""How much of the window's height without its heads, in pixels, the lines may take."""
FEWEST = 4


class PreflightPanel(QWidget):
    """``jump`` tells the PreflightLine to be shown, ``acted`` a line and what shall be done.

    ``headline`` is the verdict in one sentence; ``changed`` tells that it says something else, or
    that the keyboard stops elsewhere.
    """

    jump = Signal(object)
    acted = Signal(object, object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("preflight")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lines: tuple[PreflightLine, ...] = ()
        self.headline = ""
        self.rows: list[PreflightRow] = []
        self._open: set[str] = set()
        self._sign = QLabel()
        self._sign.setFixedWidth(ICON)
        self.bundle = ElidedLabel(role="label", name="preflight_bundle")
        self._build()

    def _build(self) -> None:
        self._becomes = QWidget()
        self._becomes.setFixedHeight(line_height())
        first = QHBoxLayout(self._becomes)
        first.setContentsMargins(LEFT + NUMBER + GAP, 0, RIGHT, 0)
        first.setSpacing(GAP)
        first.addWidget(self._sign)
        first.addWidget(self.bundle, 1)
        self._inside = QWidget()
        self._inside.setObjectName("preflight_lines")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._column.addWidget(self._becomes)
        self._column.addStretch(1)
        self.area = line_scroll(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def show_lines(self, lines: tuple[PreflightLine, ...]) -> None:
        """Show these lines; those that were open stay open."""
        language = interface_language()
        self.headline = headline(lines, language)
        self.bundle.setText(verdict_on_bundle(lines, language) if lines else "")
        self._becomes.setVisible(bool(lines))
        if lines != self.lines:
            self.lines = lines
            self._fill()
        self._draw_sign()
        self.fit()
        self.changed.emit()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops: at each line, and at the links of those that are open."""
        return tuple(stop for row in self.rows for stop in row.stops)

    def clear(self) -> None:
        """Say nothing until the attachments were looked at."""
        self._open.clear()
        self.show_lines(())
        self.headline = ""
        self.changed.emit()

    def open_first(self) -> None:
        """Open the first line that a person should look at, and put the focus there."""
        if (row := self._first()) is not None:
            row.set_open(is_open=True)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_first(self) -> None:
        """Bring the first line that a person should look at into view."""
        if (row := self._first()) is not None:
            # Where it lies is known when the lines have been laid out.
            QTimer.singleShot(0, row, partial(self.area.ensureWidgetVisible, row, 0, 0))

    def _first(self) -> PreflightRow | None:
        return next((row for row in self.rows if row.line.level.value == "warn"), None)

    def fit(self) -> None:
        """Take the height that the lines need, up to a share of the window's."""
        layout = self._column
        width = self.area.viewport().width()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        if needed < 0:
            needed = layout.totalSizeHint().height()
        lines = max(FEWEST, round((self.window().height() - HEADS) * SHARE) // line_height())
        most = lines * line_height()
        self.area.setFixedHeight(min(needed, most) if self.lines else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how high the opened lines are."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw_sign()

    def _fill(self) -> None:
        focused = next((row.line.key for row in self.rows if row.hasFocus()), "")
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        before = None
        for place, line in enumerate(self.lines, start=1):
            row = PreflightRow(line, repeats=line.item_id == before, is_open=line.key in self._open)
            row.shown.connect(partial(self.jump.emit, line))
            row.acted.connect(partial(self.acted.emit, line))
            row.walked.connect(partial(self._on_walked, row))
            row.resized.connect(partial(self._on_resized, row))
            self._column.insertWidget(place, row)
            row.show()  # what is not shown yet takes no height when the panel is fitted
            self.rows.append(row)
            before = line.item_id
            if line.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_walked(self, row: PreflightRow, key: Qt.Key) -> None:
        """Go from line to line with the arrows, Home and End."""
        here, last = self.rows.index(row), len(self.rows) - 1
        goals = {
            Qt.Key.Key_Up: max(0, here - 1),
            Qt.Key.Key_Down: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = self.rows[goals[key]]
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(goal, 0, 0)

    def _on_resized(self, row: PreflightRow) -> None:
        (self._open.add if row.is_open else self._open.discard)(row.line.key)
        self.fit()
        self.changed.emit()
        if row.is_open:
            # Where the row ends is known when it has been laid out.
            QTimer.singleShot(0, row, partial(self.area.ensureWidgetVisible, row, 0, 0))

    def _draw_sign(self) -> None:
        held = [line for line in self.lines if line.in_bundle]
        is_well = not any(line.against_ua or line.against_a for line in held)
        name, token = ("circle-check", "ok") if is_well else ("info", "info")
        self._sign.setPixmap(pixmap(name, token, ICON))

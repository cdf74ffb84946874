"""The places of the program, at the left edge of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring

WIDTH = 89
_ITEM = QSize(88, 62)
_ICON = 22
_RULE = 3


@dataclass(frozen=True, slots=True)
class Place:
    """One place: ``key`` says which in code, ``text`` on screen; ``foot`` puts it at the foot."""

    key: str
    text: str
    icon: str
    foot: bool = False


class _RailButton(QAbstractButton):
    """One item: icon, count, word."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.count = 0
        self.setText(place.text)
        self.setAccessibleName(place.text)
        self.setObjectName(f"rail_{place.key}")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as icon and word need."""
        words = round(QFontMetricsF(font(12.5)).height())
        return QSize(_ITEM.width(), max(_ITEM.height(), words + _ICON + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(colors.tint))
            painter.fillRect(QRect(0, 0, _RULE, self.height()), QColor(colors.title))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(colors.hover))
        token = "title" if self.isChecked() else "label"
        picture = pixmap(self.place.icon, token, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - _ICON) / 2, 10), picture)
        painter.setFont(font(12.5, 600 if self.isChecked() else 400))
        painter.setPen(colors.color(token))
        words = QRect(0, 34, self.width(), self.height() - 38)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.count:
            self._paint_count(painter)
        if self.hasFocus():
            draw_ring(painter, self.rect().adjusted(1, 1, -1, -1))

    def _paint_count(self, painter: QPainter) -> None:
        colors = tokens()
        text = str(self.count) if self.count < 100 else "99+"
        painter.setFont(font(11.5, 600))
        width = max(18.0, painter.fontMetrics().horizontalAdvance(text) + 9.0)
        box = QRectF(self.width() / 2 + 6, 5, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.primary))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(colors.on_primary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """One place is chosen; ``chosen`` tells its key when the user takes another."""

    chosen = Signal(str)

    def __init__(self, *, name: str = "rail", parent: QWidget | None = None) -> None:
        """Make the rail with its places, the settings at the foot."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Places"))
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 1, 8)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        stretched = False
        for place in self._places():
            if place.foot and not stretched:
                column.addStretch(1)
                stretched = True
            button = _RailButton(place)
            self._buttons[place.key] = button
            self._group.addButton(button)
            column.addWidget(button)
            self._offer(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self.choose("meetings")

    def _offer(self, button: _RailButton) -> None:
        """Let a place be found among the commands too, also where the rail is not shown."""
        way = QAction(button.text(), button)
        way.triggered.connect(button.click)
        button.addAction(way)

    def _places(self) -> tuple[Place, ...]:
        return (
            Place("meetings", self.tr("Meetings"), "calendar-days"),
            Place("queue", self.tr("Case queue"), "inbox"),
            Place("committees", self.tr("Committees"), "users"),
            Place("follow_up", self.tr("Follow-up"), "circle-check"),
            Place("archive", self.tr("Archive"), "archive"),
            Place("reports", self.tr("Reports"), "table"),
            Place("settings", self.tr("Settings"), "settings", foot=True),
        )

    @property
    def current(self) -> str:
        """The key of the place that is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Mark a place as the one on screen, without telling."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int, spoken: str = "") -> None:
        """Show a number at a place; 0 shows none. ``spoken`` is what it counts ("3 saker")."""
        button = self._buttons[key]
        button.count = count
        said = spoken or str(count)
        button.setAccessibleName(f"{button.text()}, {said}" if count else button.text())
        button.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrows."""
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key(), 0)
        buttons = list(self._buttons.values())
        focused = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step and focused is not None and 0 <= focused + step < len(buttons):
            buttons[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.place.key if isinstance(button, _RailButton) else "")

"""A badge: state words, or an icon and a count; as a widget and as paint for delegates."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.signals import Level

HEIGHT = 22
_PADDING = 8
_ICON = 14
_GAP = 5
_TEXT = 12.5


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """What a badge shows; ``spoken`` is its name where ``text`` alone says too little ("2")."""

    text: str
    level: Level = Level.NEUTRAL
    icon: str = ""
    spoken: str = ""


def badge_width(look: BadgeLook) -> int:
    """Return how wide the badge is."""
    words = QFontMetricsF(font(_TEXT, 600)).horizontalAdvance(look.text)
    icon = _ICON + (_GAP if look.text else 0) if look.icon else 0
    return round(words + icon + 2 * _PADDING)


def badge_height() -> int:
    """Return how high badges are; they grow with the font."""
    return max(HEIGHT, round(QFontMetricsF(font(_TEXT, 600)).height()) + 4)


def paint_badge(painter: QPainter, look: BadgeLook, left: float, middle: float) -> None:
    """Paint a badge that begins at ``left`` and is centred on the line ``middle``."""
    colors = look.level.ground
    height = badge_height()
    box = QRectF(left, round(middle - height / 2), badge_width(look), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    x = box.left() + _PADDING
    if look.icon:
        picture = pixmap(look.icon, look.level.value, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(x, box.center().y() - _ICON / 2), picture)
        x += _ICON + _GAP
    painter.setFont(font(_TEXT, 600))
    painter.setPen(QColor(colors.text))
    text = QRectF(x, box.top(), box.right() - x, box.height())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.text)
    painter.restore()


class Badge(QWidget):
    """A badge in a layout."""

    def __init__(
        self,
        text: str = "",
        level: Level = Level.NEUTRAL,
        *,
        icon: str = "",
        spoken: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the badge; ``spoken`` is its accessible name where the text says too little."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.look = BadgeLook(text, level, icon, spoken)
        self.show_look(self.look)

    def show_look(self, look: BadgeLook) -> None:
        """Show something else."""
        self.look = look
        self.setAccessibleName(look.spoken or look.text)
        self.setToolTip(look.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the text."""
        return QSize(badge_width(self.look), badge_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge over the whole widget."""
        paint_badge(QPainter(self), self.look, 0, self.height() / 2)

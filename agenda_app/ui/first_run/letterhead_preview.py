"""How the notice will begin, while the first page is being filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.domain.language import Language
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import LIGHT, tokens

_LEFT = 40
_NAVY = LIGHT.title
_GREY = LIGHT.label
_BLACK = LIGHT.text
_WORDS = {
    Language.BOKMAL: ("Møteinnkalling", "Utvalg", "Møtested", "Tid", "Saksliste", "Saksnr."),
    Language.NYNORSK: ("Møteinnkalling", "Utval", "Møtestad", "Tid", "Sakliste", "Saksnr."),
}


@dataclass(frozen=True, slots=True)
class Beginning:
    """What stands at the head of the first notice, in the language of the document."""

    name: str = ""
    unit: str = "Politisk sekretariat"
    committee: str = ""
    place: str = ""
    clock: str = ""
    language: Language = Language.BOKMAL


class LetterheadPreview(QWidget):
    """A sheet of paper that fades out; it is white in the dark too, for it is paper."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        """Show an empty sheet; ``said`` is the accessible name."""
        super().__init__(parent)
        self.setObjectName("letterhead_preview")
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.beginning = Beginning()
        self._crest: QImage | None = None

    def sizeHint(self) -> QSize:
        """Be as wide as the target of the form beside it."""
        return QSize(352, 300)

    def show_beginning(self, beginning: Beginning) -> None:
        """Show other words."""
        self.beginning = replace(beginning, name=" ".join(beginning.name.split()))
        self.update()

    def show_crest(self, crest: QImage | None) -> None:
        """Show a picture in the place of the shield."""
        self._crest = crest
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and what stands on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(4, 4, self.width() - 8, self.height() - 4)
        for step in range(4):
            shade = QColor(0, 0, 0, 5 + 3 * step)
            painter.setPen(QPen(shade, 1))
            painter.drawRect(sheet.adjusted(step - 4, step - 4, 4 - step, 0))
        painter.fillRect(sheet, QColor(tokens().paper))
        self._paint_head(painter, sheet)
        self._paint_facts(painter, sheet)
        fade = QLinearGradient(0, sheet.bottom() - 90, 0, sheet.bottom())
        ground = QColor(tokens().surface)
        clear = QColor(ground)
        clear.setAlpha(0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(QRectF(0, sheet.bottom() - 90, self.width(), 92), fade)

    def _paint_head(self, painter: QPainter, sheet: QRectF) -> None:
        name = self.beginning.name
        mark = QRectF(sheet.left() + _LEFT - 8, sheet.top() + 34, 36, 46)
        if self._crest is not None:
            size = self._crest.size().scaled(
                mark.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            painter.drawImage(QRectF(mark.topLeft(), size), self._crest)
        else:
            _paint_shield(painter, mark, name[:1].upper())
        left = mark.right() + 16
        _say(painter, left, mark.top() + 2, name or "…", font(16, 600), _NAVY)
        _say(painter, left, mark.top() + 25, self.beginning.unit, font(12.5), _GREY)

    def _paint_facts(self, painter: QPainter, sheet: QRectF) -> None:
        shown = self.beginning
        title, *labels = _WORDS[shown.language]
        left, top = sheet.left() + _LEFT - 8, sheet.top() + 112
        _say(painter, left, top, title, font(26, 600), _NAVY)
        facts = (shown.committee, shown.place, shown.clock)
        for row, (label, fact) in enumerate(zip(labels[:3], facts, strict=True)):
            y = top + 50 + row * 21
            _say(painter, left, y, label, font(13), _GREY)
            _say(painter, left + 92, y, fact, font(13, 400 if row else 600), _BLACK)
        y = top + 128
        _say(painter, left, y, labels[3], font(16, 600), _NAVY)
        painter.setPen(QPen(QColor(_NAVY), 1.25))
        painter.drawLine(QPointF(left, y + 30), QPointF(sheet.right() - _LEFT + 8, y + 30))
        _say(painter, left, y + 36, labels[4], font(12.5), _GREY)
        _say(painter, left + 92, y + 36, "Tittel", font(12.5), _GREY)


def _say(painter: QPainter, left: float, top: float, text: str, face: QFont, color: str) -> None:
    painter.setFont(face)
    painter.setPen(QColor(color))
    room = painter.device().width() - left - 16
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QPointF(left, top + painter.fontMetrics().ascent()), cut)


def _paint_shield(painter: QPainter, box: QRectF, letter: str) -> None:
    shield = QPainterPath(box.topLeft())
    shield.lineTo(box.topRight())
    shield.lineTo(box.right(), box.center().y() + 4)
    shield.cubicTo(
        box.right(),
        box.bottom() - 6,
        box.center().x() + 6,
        box.bottom() - 2,
        box.center().x(),
        box.bottom(),
    )
    shield.cubicTo(
        box.center().x() - 6,
        box.bottom() - 2,
        box.left(),
        box.bottom() - 6,
        box.left(),
        box.center().y() + 4,
    )
    shield.closeSubpath()
    painter.fillPath(shield, QColor(_NAVY))
    painter.setFont(font(16, 600))
    painter.setPen(QColor("#ffffff"))
    painter.drawText(box.adjusted(0, 0, 0, -4), Qt.AlignmentFlag.AlignCenter, letter)

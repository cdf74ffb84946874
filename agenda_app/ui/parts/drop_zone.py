"""A place to drop files on; a click, Enter or Space asks for files instead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSizePolicy, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring

_ICON = 24


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files of a drag or of the clipboard; folders and web addresses are not."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


class DropZone(QAbstractButton):
    """Tells the files in ``dropped``, a list of Path.

    Args of the constructor: ``title`` ("Slipp saksframlegg her"), ``detail`` beneath it, ``kinds``
    as file dialogs want them ("Saksframlegg (*.docx *.pdf)"), ``icon`` may be empty.
    """

    dropped = Signal(list)

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        kinds: Sequence[str] = (),
        icon: str = "file-input",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the zone."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._whole = self._detail = detail
        self._kinds = tuple(kinds)
        self._icon = icon
        self._over = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ask)

    def set_slim(self, *, slim: bool) -> None:
        """Leave the second line out where there is little room; it is still in the tooltip."""
        self._detail = "" if slim else self._whole
        self.setToolTip(self._whole if slim else "")
        self.updateGeometry()
        self.update()

    def ask(self) -> None:
        """Let the user pick files."""
        kinds = ";;".join((*self._kinds, self.tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self, self.text(), "", kinds)
        if names:
            self.dropped.emit([Path(name) for name in names])

    def sizeHint(self) -> QSize:
        """Hold the lines and the icon."""
        lines = 2 if self._detail else 1
        width = max(
            QFontMetrics(font(weight=600)).horizontalAdvance(self.text()),
            QFontMetrics(font()).horizontalAdvance(self._detail),
        )
        beside = 58 if self._icon else 16
        return QSize(width + beside + 20, lines * QFontMetrics(font()).height() + 22)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag."""
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the files."""
        self._set_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dashed box, the icon and the words."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self._over or self.underMouse()
        painter.setBrush(QColor(colors.tint if self._over else colors.sunken))
        edge = QColor(colors.focus if self._over else colors.edge)
        style = Qt.PenStyle.SolidLine if self._over else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, 2 if self._over else 1.25, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, QColor(colors.link if lively else colors.title))
        if self.hasFocus():
            draw_ring(painter, self.rect(), radius=6)

    def _paint_words(self, painter: QPainter, color: QColor) -> None:
        left = 16
        if self._icon:
            picture = pixmap(self._icon, "title", _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(20, (self.height() - _ICON) / 2), picture)
            left = 58
        line = QFontMetrics(font()).height()
        top = (self.height() - line * (2 if self._detail else 1)) // 2
        flags = Qt.AlignmentFlag.AlignVCenter
        if not self._detail and not self._icon:
            flags |= Qt.AlignmentFlag.AlignHCenter
            left = 8
        painter.setPen(color)
        painter.setFont(font(weight=600 if self._whole else 400))
        room = self.width() - left - 8
        self._paint_line(painter, QRect(left, top, room, line), flags, self.text())
        painter.setPen(QColor(tokens().label))
        painter.setFont(font())
        self._paint_line(painter, QRect(left, top + line, room, line), flags, self._detail)

    @staticmethod
    def _paint_line(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, cut)

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

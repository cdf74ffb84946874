"""Paints headings of an agenda, and in a wide window the attachments of the selected case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import Attachment, Delivery
from agenda_app.domain.typography import NBSP
from agenda_app.terms import word
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.row_delegate import RowDelegate, RowLook, RowMeasures
from agenda_app.ui.rows_model import Index, RowRole

NARROW = RowMeasures(files=130, badge=146)
WIDE = RowMeasures(files=130, badge=146, extra=(318, 414))
ATTACHMENT = 28
DROP_LINE = 46
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AgendaDelegate(RowDelegate[AgendaRow]):
    """``unfolds`` tells whether a row shows its attachments beneath it."""

    def __init__(self, look: Callable[[AgendaRow], RowLook], parent: QWidget) -> None:
        """Paint rows by ``look``."""
        super().__init__(look, NARROW, parent)
        self.unfolds: Callable[[Index], bool] = lambda _index: False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Add room for attachments where the row is unfolded."""
        size = super().sizeHint(option, index)
        return size + QSize(0, self._unfolded_height(index))

    def attachment_at(self, index: Index, box: QRect, where: QPoint) -> Attachment | None:
        """Return the attachment that is painted at a place in a row's box, None for none."""
        attachments = _row(index).attachments
        height = self._unfolded_height(index)
        place = (where.y() - (box.bottom() + 1 - height)) // ATTACHMENT if height else -1
        return attachments[place] if 0 <= place < len(attachments) else None

    def _unfolded_height(self, index: Index) -> int:
        if not self.unfolds(index):
            return 0
        return ATTACHMENT * len(_row(index).attachments) + DROP_LINE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading, or a row and what is unfolded beneath it."""
        if _row(index).item.kind is ItemKind.HEADING:
            self._paint_heading(painter, option, index)
            return
        super().paint(painter, option, index)
        unfolded = self._unfolded_height(index)
        if unfolded:
            box = QRect(option.rect)
            box.setTop(box.bottom() + 1 - unfolded)
            self._paint_unfolded(painter, box, index)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = self.look_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        if look.grip:
            ratio = painter.device().devicePixelRatioF()
            where = QPointF(box.left() + self.measures.grip, box.center().y() - 7.5)
            painter.drawPixmap(where, pixmap("grip-vertical", "rule", 16, ratio))
        painter.setFont(font(weight=600))
        painter.setPen(QColor(tokens().title))
        line = box.adjusted(self.measures.number, 0, -self.measures.figure, 0)
        cut = painter.fontMetrics().elidedText(
            look.title, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, _LEFT, cut)
        active = bool(state & QStyle.StateFlag.State_Active)
        if state & QStyle.StateFlag.State_HasFocus and active:
            draw_ring(painter, box)
        painter.restore()

    def _paint_unfolded(self, painter: QPainter, box: QRect, index: Index) -> None:
        row = _row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = box.left() + self.measures.title
        right = box.right() + 1 - self.measures.figure
        for number, attachment in enumerate(row.attachments, start=1):
            line = QRect(left, box.top(), right - left, ATTACHMENT)
            self._paint_attachment(painter, line, number, attachment)
            box.setTop(box.top() + ATTACHMENT)
        zone = QRectF(left + 0.5, box.top() + 6.5, right - left - 1, DROP_LINE - 15)
        painter.setPen(QPen(QColor(tokens().edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens().surface))
        painter.drawRoundedRect(zone, 4, 4)
        painter.setFont(font(13.5))
        painter.setPen(QColor(tokens().label))
        text = QCoreApplication.translate("AgendaDelegate", "Drop attachments to {case} here")
        name = self.look_of(index).number or row.item.title
        painter.drawText(zone, Qt.AlignmentFlag.AlignCenter, text.format(case=name))
        painter.restore()

    def _paint_attachment(
        self, painter: QPainter, line: QRect, number: int, attachment: Attachment
    ) -> None:
        colors = tokens()
        painter.fillRect(QRect(line.left(), line.top(), line.width(), 1), QColor(colors.rule))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            QPointF(line.left(), line.center().y() - 7), pixmap("paperclip", "label", 14, ratio)
        )
        painter.setFont(font(13.5))
        painter.setPen(QColor(colors.text))
        pages_left = line.right() + 1 - (self.measures.extra[1] - self.measures.figure)
        title = QRect(line.left() + 24, line.top(), pages_left - line.left() - 36, line.height())
        text = painter.fontMetrics().elidedText(
            f"{number}{NBSP}{NBSP}{attachment.title}", Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, _LEFT, text)
        painter.setPen(QColor(colors.label))
        pages = QRect(pages_left, line.top(), line.right() - pages_left, line.height())
        said = painter.fontMetrics().elidedText(
            _pages(attachment), Qt.TextElideMode.ElideRight, pages.width()
        )
        painter.drawText(pages, _LEFT, said)

    def _paint_extra(self, painter: QPainter, line: QRect, look: RowLook) -> None:
        painter.setPen(QColor(tokens().label))
        end = self.measures.files + 8
        for text, place in zip(look.extra, self.measures.extra, strict=False):
            box = QRect(line.right() + 1 - place, line.top(), place - end, line.height())
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, _LEFT, cut)
            end = place + 8


def _row(index: Index) -> AgendaRow:
    row: AgendaRow = index.data(RowRole)
    return row


def _pages(attachment: Attachment) -> str:
    """Return how many pages an attachment has in the bundle, or why it has none there."""
    count = attachment.pages
    if attachment.delivery is not Delivery.WITH_PAPERS:
        return word(attachment.delivery, interface_language())
    if not count:
        return QCoreApplication.translate("AgendaDelegate", "not printed")
    if count == 1:
        return QCoreApplication.translate("AgendaDelegate", "1 page")
    return QCoreApplication.translate("AgendaDelegate", "{count} pages").format(count=count)

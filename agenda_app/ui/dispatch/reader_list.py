"""Who shall get a sending: ticked or not, with version and how it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from agenda_app.domain.dispatch import Recipient
from agenda_app.terms import word
from agenda_app.ui.dispatch.recipient_words import how_text
from agenda_app.ui.fonts import font
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.tick_box import EDGE, paint_tick_box
from agenda_app.ui.row_delegate import RULE, RowDelegate, RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel

_BOX, _TEXT, _AIR, _GAP = 12, 40, 12.0, 10
_FEWEST, _WISHED = 3, 7
_SHARES = (0.0, 0.40, 0.70, 0.86, 1.0)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody, whether they get it this time, and where they stand in the list."""

    place: int
    recipient: Recipient
    ticked: bool = True


def _cells(reader: Reader) -> tuple[str, ...]:
    language, to = interface_language(), reader.recipient
    return (to.name, word(to.kind, language), word(to.version, language), how_text(to))


def _spoken(reader: Reader) -> str:
    chosen = translate("ReaderList", "chosen")
    other = translate("ReaderList", "not chosen")
    return ", ".join((*_cells(reader), chosen if reader.ticked else other))


class _ReaderDelegate(RowDelegate[Reader]):
    """Paints box, name, who it is, version and channel."""

    def line_height(self) -> int:
        return round(QFontMetricsF(font()).height() + _AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reader: Reader = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        paint_tick_box(painter, box, _BOX, ticked=reader.ticked)
        painter.setFont(font())
        for column, text in enumerate(_cells(reader)):
            shown = colors.text if reader.ticked and column == 0 else colors.label
            painter.setPen(QColor(shown))
            room = _room(box, column)
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT, cut)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()


def _room(box: QRect, column: int) -> QRect:
    width = box.width() - _TEXT
    left = box.left() + _TEXT + round(_SHARES[column] * width)
    right = box.left() + _TEXT + round(_SHARES[column + 1] * width) - _GAP
    return QRect(left, box.top(), right - left, box.height())


class ReaderList(RowList[Reader]):
    """``changed`` says that somebody was ticked, added or changed; Space and the mouse tick."""

    changed = Signal()

    def __init__(self, recipients: Sequence[Recipient], parent: QWidget | None = None) -> None:
        """Show recipients, all ticked."""
        rows = tuple(Reader(place, one) for place, one in enumerate(recipients))
        self.readers: RowsModel[Reader] = RowsModel(
            (Column[Reader]("", _spoken),), key=lambda reader: reader.place, rows=rows
        )
        super().__init__(
            self.readers,
            _look,
            spoken=translate("ReaderList", "Recipients"),
            name="readers",
            parent=parent,
        )
        self.readers.setParent(self)
        self.delegate = _ReaderDelegate(_look, parent=self)
        self.setItemDelegate(self.delegate)

    def sizeHint(self) -> QSize:
        """Wish for as many lines as there are, at most a few."""
        lines = min(max(len(self.readers.rows), _FEWEST), _WISHED)
        return QSize(super().sizeHint().width(), self._height(lines))

    def minimumSizeHint(self) -> QSize:
        """Do with fewer where the window is low."""
        return QSize(super().minimumSizeHint().width(), self._height(_FEWEST))

    def _height(self, lines: int) -> int:
        return self.delegate.line_height() * lines + 2

    @property
    def chosen(self) -> tuple[Recipient, ...]:
        """Those who are ticked, in order."""
        return tuple(reader.recipient for reader in self.readers.rows if reader.ticked)

    def add(self, recipient: Recipient) -> None:
        """Add somebody, ticked."""
        rows = self.readers.rows
        self._show((*rows, Reader(len(rows), recipient)))
        self.select(len(rows))

    def put(self, reader: Reader) -> None:
        """Show somebody as they are now."""
        self._show(tuple(reader if r.place == reader.place else r for r in self.readers.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space."""
        if event.key() == Qt.Key.Key_Space and self.current is not None:
            self._toggle(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the box is."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and _BOX - 6 <= event.position().x() <= _BOX + EDGE + 6:
            self._toggle(index.data(RowRole))

    def _toggle(self, reader: Reader) -> None:
        self.put(replace(reader, ticked=not reader.ticked))

    def _show(self, rows: tuple[Reader, ...]) -> None:
        self.readers.set_rows(rows)
        self.changed.emit()


def _look(reader: Reader) -> RowLook:
    return RowLook("", _spoken(reader), grip=False)

"""What a search finds, in a list under the search field while the typing goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.services.search import Hit, search
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.search_field import SearchField
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel
from agenda_app.ui.store import Store

_WIDTH = 560
_MOST_SHOWN = 8
_LEFT, _ICON = 16, 22


class _HitDelegate(QStyledItemDelegate):
    """Title with a lock when it is closed, archive number at the right, excerpt beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(font()).height()
        hit: Hit = index.data(RowRole)
        return QSize(200, line + 16 + (line if hit.excerpt else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(RowRole)
        colors, box = tokens(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(colors.title))
        line = QRect(box.left() + _LEFT, box.top() + 8, box.width() - 2 * _LEFT, 0)
        line.setHeight(QFontMetrics(font()).height())
        painter.setFont(font())
        painter.setPen(QColor(colors.label))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, hit.archive_case_no)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance("0000/00000") - 8)
        if hit.exempt:
            lock = pixmap("lock", Level.EXEMPT.value, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(line.topLeft() + QPoint(0, 1), lock)
            line.setLeft(line.left() + _ICON)
        painter.setFont(font(weight=600))
        painter.setPen(QColor(colors.text))
        _draw(painter, line, hit.title)
        if hit.excerpt:
            painter.setFont(font(13.5))
            painter.setPen(QColor(colors.label))
            _draw(painter, line.translated(0, line.height()), hit.excerpt)
        painter.restore()


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, cut)


class SearchPopup(QFrame):
    """Belongs to a search field. Arrows mark a hit, Enter opens it, Escape closes the list.

    ``opened`` tells the Hit. It is an overlay of the window, not a pop-up window: the typing stays
    in the field.
    """

    opened = Signal(object)

    def __init__(self, field: SearchField, store: Store, window: QWidget) -> None:
        """Listen to the field."""
        super().__init__(window)
        self.setObjectName("search_popup")
        self.setAccessibleName(self.tr("Search results"))
        self._field, self._store, self._window = field, store, window
        self.hits: RowsModel[Hit] = RowsModel(
            (Column("", self._spoken),), key=lambda hit: hit.case_id, parent=self
        )
        self.list = QListView()
        self.list.setObjectName("search_hits")
        self.list.setAccessibleName(self.accessibleName())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self.hits)
        self.list.setItemDelegate(_HitDelegate(self))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._open)
        self.nothing = Text("", "label", wrap=True, name="search_nothing")
        self.nothing.setContentsMargins(_LEFT, 12, _LEFT, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        field.searched.connect(self.search)
        field.installEventFilter(self)
        self.hide()

    def search(self, wanted: str) -> None:
        """Show what is found; nothing wanted hides the list."""
        if not wanted.strip():
            self.hide()
            return
        self.hits.set_rows(self._store.read(search, wanted))
        found = bool(self.hits.rows)
        self.nothing.setText(self.tr("Nothing found for «{words}».").format(words=wanted))
        self.nothing.setVisible(not found)
        self.list.setVisible(found)
        self.list.setCurrentIndex(self.hits.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field."""
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a white box with an edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().surface))
        painter.setPen(QColor(tokens().edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _steer(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.isVisible():
                self.search(self._field.text().strip())
            self._open(self.list.currentIndex())
            return True
        if not self.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if step := steps.get(key, 0):
            row = max(0, min(self.list.currentIndex().row() + step, self.hits.rowCount() - 1))
            self.list.setCurrentIndex(self.hits.index(row, 0))
            return True
        return False

    def _open(self, index: QModelIndex) -> None:
        hit: Hit | None = index.data(RowRole)
        if hit is not None and self.isVisible():
            self.hide()
            self.opened.emit(hit)

    def _place(self) -> None:
        delegate = self.list.itemDelegate()
        shown = range(min(self.hits.rowCount(), _MOST_SHOWN))
        option = QStyleOptionViewItem()
        high = sum(delegate.sizeHint(option, self.hits.index(row, 0)).height() for row in shown)
        height = 2 + (high or self.nothing.sizeHint().height())
        corner = self._field.mapTo(
            self._window, QPoint(self._field.width(), self._field.height() + 4)
        )
        self.setGeometry(corner.x() - _WIDTH, corner.y(), _WIDTH, height)

    def _spoken(self, hit: Hit) -> str:
        closed = self.tr("not public") if hit.exempt else ""
        return ", ".join(filter(None, (hit.title, hit.archive_case_no, closed, hit.excerpt)))

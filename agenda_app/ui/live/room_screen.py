"""The window for the screen in the hall: one item in very big type, that nobody can touch."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.ui.live.room_parts import RoomFloor, RoomItem, room_words
from agenda_app.ui.live.room_style import room_style
from agenda_app.ui.live.room_view import RoomView

_HIGH, _WIDE = 1080, 1920
_FITS = (1.4, 1.25, 1.1, 1.0, 0.9, 0.8, 0.72)
_SIDE = 48
_FLOOR_SHARE = 0.3
_STEP, _REST = 40, 4000
_ROLLS = Sentence("Teksten ruller: det er mer å lese", "Teksten rullar: det er meir å lese")


class RoomScreen(QWidget):
    """``closed`` tells that somebody closed it; it never takes the keyboard."""

    closed = Signal()

    def __init__(self) -> None:
        """Make the window, empty."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("room_screen")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Screen for the hall"))
        self._view: RoomView | None = None
        self.name = room_words("name")
        self.present, self.quorum = room_words("facts"), room_words("quiet")
        self.rolls = room_words("soft", name="room_rolls")
        self._item = RoomItem(RoomView("", Language.BOKMAL))
        self._floor, self._scroll = RoomFloor(), QScrollArea()
        self._band, self._foot = QFrame(), QFrame()
        self._build()
        self._rolling = QTimer(self)
        self._rolling.timeout.connect(self._roll)

    def _build(self) -> None:
        self._band.setObjectName("room_band")
        band = QHBoxLayout(self._band)
        band.addWidget(self.name, 1)
        band.addWidget(self.present)
        band.addWidget(self.quorum)
        self._foot.setObjectName("room_foot")
        foot = QVBoxLayout(self._foot)
        foot.addWidget(self.rolls)
        self.rolls.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._put_in(self._item)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._floor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._band)
        whole.addLayout(row, 1)
        whole.addWidget(self._foot)

    def show_view(self, view: RoomView) -> None:
        """Show an item; what is shown already is left as far as it has rolled, whoever speaks."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.name.setText(view.committee)
        self.present.setText(view.present)
        self.quorum.setText(view.quorum)
        self.rolls.setText(_ROLLS.said(view.language))
        self._floor.show_speakers(view)
        if before is None or before.without_people() != view.without_people():
            self._item = RoomItem(view)
            self._put_in(self._item)
            self._scroll.verticalScrollBar().setValue(0)
            self._rolling.stop()
        self.fit()

    def _put_in(self, item: RoomItem) -> None:
        """Show an item in place of the one before, which the pane deletes."""
        self._scroll.setWidget(item)
        item.setAutoFillBackground(False)
        item.show()

    def show_spent(self, spent: str) -> None:
        """Show how long whoever has the floor has spoken."""
        self._floor.time.setText(spent)
        self._floor.time.setVisible(bool(spent))

    def fit(self) -> None:
        """Take the largest type in which all of it is seen; what is still too long rolls."""
        unit = min(self.height() / _HIGH, self.width() / _WIDE)
        self._space(round(_SIDE * unit))
        self._floor.setFixedWidth(round(self.width() * _FLOOR_SHARE))
        self._foot.hide()
        for fitted in _FITS:
            self._dress(unit, fitted)
            if self._is_seen():
                self._rolling.stop()
                return
        self._foot.show()
        if not self._rolling.isActive():
            self._rolling.start(_REST)

    def _space(self, side: int) -> None:
        band, foot = self._band.layout(), self._foot.layout()
        assert band is not None
        assert foot is not None
        band.setContentsMargins(side, side // 3, side, side // 3)
        band.setSpacing(side // 2)
        foot.setContentsMargins(side, side // 6, side, side // 6)
        self._item.column.setContentsMargins(side, side * 2 // 3, side, side * 2 // 3)
        self._item.column.setSpacing(side * 2 // 3)
        self._floor.column.setContentsMargins(side * 2 // 3, side, side * 2 // 3, side)
        self._floor.column.setSpacing(side // 2)

    def _dress(self, unit: float, fitted: float) -> None:
        rules = room_style(unit, fitted)
        if rules != self.styleSheet():
            self.setStyleSheet(rules)
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def _is_seen(self) -> bool:
        port, column = self._scroll.viewport(), self._item.column
        column.invalidate()
        needs = column.totalHeightForWidth(port.width())
        return needs <= port.height() and column.totalMinimumSize().width() <= port.width()

    def _roll(self) -> None:
        """Go a step further down; rest at the end, then begin again."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + 1)
        is_resting = bar.value() in {0, bar.maximum()}
        self._rolling.start(_REST if is_resting else _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to another screen."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit it once more when the parts know how large they are."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self._rolling.stop()
        self.closed.emit()

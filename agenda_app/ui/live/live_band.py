"""The navy band that says a meeting is running: which one, who is there, what time it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agenda_app.ui.icons import dress
from agenda_app.ui.live.live_style import SIZES
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

HEIGHT, LOW_HEIGHT = 58, 52


class LiveBand(QFrame):
    """Signals: ``left`` back to the agenda, ``attendance`` F7, ``adjourned``, ``sized`` a step."""

    left = Signal()
    attendance = Signal()
    adjourned = Signal()
    sized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the band; ``show_meeting`` and ``show_clock`` fill it."""
        super().__init__(parent)
        self.setObjectName("live_band")
        self.setMinimumHeight(HEIGHT)
        self.back = IconButton(
            "chevron-left", self.tr("Back to the agenda"), size=20, name="live_back"
        )
        dress(self.back, "chevron-left", "on_live_soft", 20)
        self.back.clicked.connect(self.left)
        self.name, self.facts = said("name"), said("quiet")
        self.present, self.quorum = said("strong", name="live_present"), said("quiet")
        self.clock = said("clock", name="live_clock")
        self.typed = TimeField(name="live_typed_clock")
        self.typed.setAccessibleName(self.tr("Clock time for what is entered next"))
        self.typed.setToolTip(self.typed.accessibleName())
        self.typed.setFixedWidth(96)
        self._afterwards = said("quiet", self.tr("Entered afterwards. F9: clock time"))
        self._is_typed, self._is_open, self._is_written = False, True, False
        self._show_time()
        self.call = self._button(self.tr("Attendance  F7"), "live_attendance")
        self.call.clicked.connect(self.attendance)
        self.end = self._button(self.tr("The meeting is over …"), "live_adjourn")
        self.end.clicked.connect(self.adjourned)
        self.smaller = self._letter(self.tr("Smaller text"), "live_smaller", 15)
        self.larger = self._letter(self.tr("Larger text"), "live_larger", 22)
        self.smaller.clicked.connect(lambda: self.sized.emit(-1))
        self.larger.clicked.connect(lambda: self.sized.emit(1))
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 24, 5)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(_pair(self.name, self.facts))
        row.addStretch(1)
        row.addLayout(_pair(self.present, self.quorum))
        row.addSpacing(16)
        row.addWidget(self.call)
        row.addWidget(self.end)
        row.addSpacing(8)
        row.addWidget(self.smaller, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(12)
        row.addWidget(self._afterwards)
        row.addWidget(self.typed)
        row.addWidget(self.clock)

    def show_meeting(self, name: str, facts: str, present: str, quorum: str) -> None:
        """Show which meeting it is, and who is there in the item that is being treated."""
        self.name.setText(name)
        self.facts.setText(facts)
        self.present.setText(present)
        self.quorum.setText(quorum)

    def show_over(self, *, is_open: bool, is_written: bool = False) -> None:
        """Offer the end of the meeting as long as the minutes are open, then what was locked.

        Nothing is entered in locked minutes: nobody's coming or going, and no time. Nor does
        anybody come to what is decided in writing.
        """
        over = self.tr("The meeting is over …")
        if is_written:
            over = self.tr("The treatment is over …")
        self.end.setText(over if is_open else self.tr("The locked minutes …"))
        self.call.setVisible(is_open and not is_written)
        self._is_open, self._is_written = is_open, is_written
        self._show_time()

    def show_typed(self, *, is_typed: bool) -> None:
        """Show a field for the time instead of the clock on the wall."""
        self._is_typed = is_typed
        self._show_time()

    def _show_time(self) -> None:
        is_entered = self._is_typed and self._is_open and not self._is_written
        self._afterwards.setVisible(is_entered)
        self.typed.setVisible(is_entered)
        self.clock.setVisible(not is_entered)

    def show_size(self, percent: int) -> None:
        """Offer the sizes of text that there are besides the one in force."""
        self.smaller.setEnabled(percent > SIZES[0])
        self.larger.setEnabled(percent < SIZES[-1])

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self.setMinimumHeight(LOW_HEIGHT if low else HEIGHT)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _letter(self, spoken: str, name: str, px: int) -> IconButton:
        button = IconButton("", spoken, name=name)
        button.setText("A")
        button.setStyleSheet(f"font-size: {px * 0.75}pt; font-weight: 600;")
        return button


def _pair(upper: QLabel, lower: Text) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return column

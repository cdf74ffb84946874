"""The foot of the live window: is it saved, which keys there are, what comes next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from agenda_app.domain.typography import clock
from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.save_state import SaveState
from agenda_app.ui.parts.text import Role, Text

HEIGHT, LOW_HEIGHT = 38, 34
_AROUND = 110
_OF_ROOM = {"F2", "F4", "F9"}


class LiveFoot(QFrame):
    """``retried`` wants what could not be saved to be saved again."""

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the foot; nothing is claimed about saving until something was saved."""
        super().__init__(parent)
        self.setObjectName("live_foot")
        self.setFixedHeight(HEIGHT)
        # What went wrong may take more words than there is room for, and must not push what can
        # be done about it off the screen: the notice over the page says it whole.
        self._icon, self.state = QLabel(), ElidedLabel(name="live_save_state", greedy=False)
        self.retry = LinkButton(self.tr("Try again"), name="live_retry")
        self.retry.clicked.connect(self.retried)
        self.retry.hide()
        self._state = self._before = SaveState()
        self.next = Text(name="live_next")
        self._next_cap = KeyCap("Ctrl+Return")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 20, 0)
        row.setSpacing(6)
        self._is_open, self._is_written = True, False
        self.copied_at: datetime | None = None
        self.copy = Text(name="live_copy_state")
        self.copy.hide()
        for part in (self._icon, self.state, self.retry, self.copy):
            row.addWidget(part)
        row.addSpacing(12)
        self._keys: list[QWidget] = []
        self._of_room: list[QWidget] = []
        """Those of what takes people in a room."""
        self._vote = Text(self.tr("Vote"), name="live_vote_key")
        self._there = Text(self.tr("Attendance"), name="live_attendance_key")
        for key, words in (
            ("F2", self.tr("Speakers")),
            ("F4", self.tr("Proposal")),
            ("F7", self._there),
            ("F8", self._vote),
            ("F9", self.tr("Clock time")),
            ("Ctrl+1–9", self.tr("Phrases")),
            ("Ctrl+S", self.tr("Save")),
        ):
            pair = QWidget()
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 8, 0)
            inner.setSpacing(6)
            inner.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
            inner.addWidget(Text(words) if isinstance(words, str) else words)
            self._keys.append(pair)
            if key in _OF_ROOM:
                self._of_room.append(pair)
            row.addWidget(pair)
        row.addStretch(1)
        row.addWidget(self._next_cap, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.next)

    def show_next(self, words: str) -> None:
        """Name the item that comes next, or nothing after the last."""
        self.next.setText(words)
        self._next_cap.setVisible(bool(words))

    def show_open(self, *, is_open: bool, is_written: bool = False) -> None:
        """Show the keys that write something as long as anything may be written.

        Where nobody meets, there are none of those that take people in a room.
        """
        if (is_open, is_written) != (self._is_open, self._is_written):
            self._is_open, self._is_written = is_open, is_written
            self._vote.setText(self.tr("Answers") if is_written else self.tr("Vote"))
            there = self.tr("Who answers") if is_written else self.tr("Attendance")
            self._there.setText(there)
            self._make_room()

    def saving(self) -> None:
        """Say that a write is under way."""
        self._before = self._state
        self._say(SaveState(self.tr("Saving …")))

    def saved(self, at: datetime) -> None:
        """Say when the last write was done."""
        text = self.tr("Saved at {time}").format(time=clock(at.time()))
        self._say(SaveState(text, "check", "ok"))

    def save_failed(self, sentence: str) -> None:
        """Say in red why nothing was saved; the text stays where it was typed."""
        text = self.tr("Not saved: {reason}").format(reason=sentence)
        self._say(SaveState(text, "octagon-x", "stop", "stop", can_retry=True))

    def refused(self) -> None:
        """Say again what stood here before: a dialog tells what it was that it may not."""
        self._say(self._before)

    def forget_failure(self) -> None:
        """Say nothing any more of what was not saved: it need not be."""
        if self._state.can_retry:
            self._say(SaveState())

    def copied(self, at: datetime, where: str) -> None:
        """Say when the second copy was written."""
        self.copied_at = at
        self._say_copy(self.tr("Copied at {time}").format(time=clock(at.time())), where, "label")

    def copy_failed(self, sentence: str, more: str) -> None:
        """Say why there is no second copy; it goes on by itself."""
        self._say_copy(sentence, more, "warn")

    def forget_copy(self) -> None:
        """Say nothing of a copy until there is one."""
        self.copied_at = None
        self.copy.hide()

    def _say_copy(self, text: str, more: str, role: Role) -> None:
        self.copy.setText(text)
        self.copy.setToolTip(more)
        self.copy.set_role(role)
        self.copy.show()
        self._make_room()

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_state"):
            self._draw()

    def resizeEvent(self, event: object) -> None:
        """Leave keys out where there is no room, those that are most known first."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._make_room()

    def _make_room(self) -> None:
        taken = (self.state, self.retry, self.copy, self.next, self._next_cap)
        room = (
            self.width()
            - _AROUND
            - sum(part.sizeHint().width() for part in taken if not part.isHidden())
        )
        for pair in self._keys:
            if self._is_written and pair in self._of_room:
                pair.hide()
                continue
            room -= pair.sizeHint().width() + 6
            pair.setVisible(self._is_open and room > 0)

    def _say(self, state: SaveState) -> None:
        self._state = state
        self.state.setText(state.text)
        self.state.set_role(state.role)
        self.retry.setVisible(state.can_retry)
        self._draw()
        self._make_room()

    def _draw(self) -> None:
        state = self._state
        self._icon.setVisible(bool(state.icon))
        if state.icon:
            self._icon.setPixmap(pixmap(state.icon, state.token, 16))

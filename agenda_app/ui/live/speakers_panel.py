"""The list of speakers under the items: who has the floor and for how long, and who waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.speaking import SpeechKind
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.live.words import said
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.name_completer import offer_names

_NUMBER = Qt.ItemDataRole.UserRole
_ROW, _MOST_ROWS = 27, 4
_POPUP = 180
_KINDS = (SpeechKind.SPEECH, SpeechKind.REPLY, SpeechKind.PROCEDURE)


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """Somebody who waits: the number on the list, and what is shown."""

    number: int
    text: str


class _Queue(QListWidget):
    """Those who wait: Enter gives the floor, Delete takes off, Alt with an arrow moves."""

    given = Signal(int)
    dropped = Signal(int)
    moved = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with the one that is chosen what the key says."""
        item = self.currentItem()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if item is None:
            super().keyPressEvent(event)
            return
        number = item.data(_NUMBER)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(number, steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit(number)
        else:
            super().keyPressEvent(event)


class SpeakersPanel(QFrame):
    """Signals: ``asked`` a name and a kind; ``given``, ``dropped``, ``moved`` a number; ``left``.

    The line to type in is there once it is asked for, and as long as anybody is on the list.
    """

    asked = Signal(str, object)
    given = Signal(int)
    dropped = Signal(int)
    moved = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self.setObjectName("live_speakers")
        self.heading = said("heading", self.tr("Speakers"))
        self.speaking = said("strong", wrap=True, name="live_speaking")
        self.kind = QComboBox()
        self.kind.setObjectName("live_speaker_kind")
        self.kind.setAccessibleName(self.tr("What for"))
        for kind in _KINDS:
            self.kind.addItem(word(kind, interface_language()), kind)
        self.kind.setMinimumContentsLength(6)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.view().setMinimumWidth(_POPUP)
        self.name = QLineEdit()
        self.name.setObjectName("live_speaker_name")
        self.name.setAccessibleName(self.tr("Who wants to speak"))
        self.name.setPlaceholderText(self.tr("Name, then Enter"))
        self.name.returnPressed.connect(self._on_entered)
        self.queue = _Queue()
        self.queue.setObjectName("live_queue")
        self.queue.setAccessibleName(self.tr("Who waits to speak"))
        self.queue.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a reply is told by its end
        self.queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue.given.connect(self.given)
        self.queue.dropped.connect(self.dropped)
        self.queue.moved.connect(self.moved)
        self._is_asked = self._has_any = False
        self._is_open = True
        self._names: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._build()
        make_pane(self)
        self._unfold()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(KeyCap("F2"), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(self.speaking)
        # Beside each other neither would have room for its words.
        column.addWidget(self.name)
        column.addWidget(self.kind)
        column.addWidget(self.queue)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer those who are there to whoever types."""
        if self._names == tuple(names):
            return
        self._names = tuple(names)
        offer_names(self.name, names)

    def show_speakers(
        self, speaking: str, lines: Sequence[SpeakerLine], *, has_any: bool, is_open: bool
    ) -> None:
        """Show who has the floor, in words, and who waits, in order."""
        shown = (bool(speaking), tuple(lines), has_any, is_open)
        self.speaking.setText(speaking)
        if shown == self._shown:
            return
        self._shown = shown
        self._has_any, self._is_open = has_any, is_open
        here = self.queue.currentItem()
        chosen = None if here is None else here.data(_NUMBER)
        self.queue.clear()
        for line in lines:
            item = QListWidgetItem(line.text, self.queue)
            item.setData(_NUMBER, line.number)
            item.setToolTip(line.text)
            item.setSizeHint(QSize(0, _ROW))
            if line.number == chosen:
                self.queue.setCurrentItem(item)
        if self.queue.currentItem() is None and lines:
            self.queue.setCurrentRow(0)
        self.queue.setFixedHeight(max(1, min(len(lines), _MOST_ROWS)) * _ROW + 4)
        self._unfold()

    def ask(self, kind: SpeechKind) -> None:
        """Let somebody type who asks for the floor."""
        if not self._is_open:
            return
        self._is_asked = True
        self._unfold()
        self.kind.setCurrentIndex(_KINDS.index(kind))
        self.name.clear()
        self.name.setFocus()

    def set_typed(self, name: str) -> None:
        """Put a name back that was not taken."""
        self.name.setText(name)
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold up again at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._is_asked = False
            self._unfold()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _unfold(self) -> None:
        shown = self._is_open and (self._is_asked or self._has_any)
        self.kind.setVisible(shown)
        self.name.setVisible(shown)
        self.queue.setVisible(shown and self.queue.count() > 0)
        self.speaking.setVisible(bool(self.speaking.text()))

    def _on_entered(self) -> None:
        typed = " ".join(self.name.text().split())
        if not typed:
            return
        kind = self.kind.currentData()
        self.name.clear()
        self.asked.emit(self._meant(typed), kind)

    def _meant(self, typed: str) -> str:
        """Return the only name that is meant, or what was typed when none or several can be."""
        found = [name for name in self._names if typed.casefold() in name.casefold()]
        exact = [name for name in found if name.casefold() == typed.casefold()]
        begins = [name for name in found if name.casefold().startswith(typed.casefold())]
        for those in (exact, begins, found):
            if len(those) == 1:
                return those[0]
        return typed

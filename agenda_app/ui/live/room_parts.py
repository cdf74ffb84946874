"""What the screen in the hall is made of: the item at the left, who speaks at the right."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.ui.live.room_view import Floor, RoomView, Said
from agenda_app.ui.parts.text import Text

_HAS_FLOOR, _NEXT = alike("Har ordet"), alike("Neste")
_MORE = Sentence("{} til venter", "{} til ventar")
_LONG = re.compile(r"\S{30}")
"""As much of a word, or of an address, as there is room for in a line; then it may go on below."""
_RULE = 6
_ON_ONE_LINE = frozenset({"facts", "quiet", "time"})


def room_words(kind: str, text: str = "", *, name: str = "") -> Text:
    """Return a label in one of the looks of ``room_style``."""
    made = Text(_LONG.sub("\\g<0>\u200b", text), wrap=kind not in _ON_ONE_LINE, name=name)
    made.setProperty("room", kind)
    return made


class RoomItem(QWidget):
    """An item, made once for each view; ``column`` keeps what is between its parts."""

    def __init__(self, view: RoomView) -> None:
        """Show what a view says of the item."""
        super().__init__()
        self.column = QVBoxLayout(self)
        if view.outcome is None and not view.texts:
            self.column.addStretch(1)
        head = " · ".join(filter(None, (view.number, view.state)))
        for kind, words in (("number", head), ("title", view.title)):
            if words:
                self.column.addWidget(room_words(kind, words))
        if view.outcome is not None:
            box = QFrame()
            box.setObjectName("room_outcome")
            told = _paragraphs(view.outcome)
            told.setContentsMargins(4 * _RULE, 2 * _RULE, 4 * _RULE, 2 * _RULE)
            box.setLayout(told)
            self.column.addWidget(box)
        for one in view.texts:
            self.column.addWidget(_ruled(one))
        self.column.addStretch(1)


class RoomFloor(QFrame):
    """Who has the floor, for how long, and who comes next; away when that is nobody."""

    def __init__(self) -> None:
        """Begin with nobody."""
        super().__init__()
        self.setObjectName("room_floor")
        self.time = room_words("time", name="room_time")
        self._speaks, self._comes = _Person(), _Person()
        self._more = room_words("soft")
        self.column = QVBoxLayout(self)
        for part in (self._speaks, self.time, self._comes, self._more):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_speakers(self, view: RoomView) -> None:
        """Show who speaks in a view."""
        language = view.language
        self._speaks.show_person(_HAS_FLOOR.said(language), view.speaks)
        self._comes.show_person(_NEXT.said(language), view.comes)
        self._more.setText(_MORE.said(language, view.more))
        self._more.setVisible(view.more > 0)
        self.setVisible(view.speaks is not None or view.comes is not None)


class _Person(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._heading, self._name, self._kind = map(room_words, ("soft", "person", "soft"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._heading, self._name, self._kind):
            column.addWidget(part)

    def show_person(self, heading: str, one: Floor | None) -> None:
        self.setVisible(one is not None)
        self._heading.setText(heading)
        self._name.setText("" if one is None else str(one.speech))
        self._kind.setText("" if one is None else one.kind)
        self._kind.setVisible(one is not None and bool(one.kind))


def _ruled(said: Said) -> QWidget:
    made, rule = QWidget(), QFrame()
    rule.setProperty("room", "rule")
    rule.setFixedWidth(_RULE)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4 * _RULE)
    row.addWidget(rule)
    row.addLayout(_paragraphs(said), 1)
    return made


def _paragraphs(said: Said) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_RULE)
    for kind, words in (("heading", said.heading), ("body", said.text), ("soft", said.fate)):
        if words:
            label = room_words(kind, words)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
    return column

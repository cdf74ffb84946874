"""Who is there, by party: each a button that opens the attendance at that person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.people import PersonId
from agenda_app.ui.icons import pixmap
from agenda_app.ui.live.flow import Flow
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.text import Text

_MOST_LINES = 3
_HEIGHT = 32
_BETWEEN_PARTIES = 14


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody on the row; ``note`` says what is special ("fra 18.25", "vara for Vestre")."""

    person_id: PersonId
    surname: str
    name: str
    party: str
    note: str = ""
    is_chair: bool = False
    is_deputy: bool = False
    is_aside: bool = False


class MemberButton(QPushButton):
    """A surname, with a gavel for who chairs and a note for what is special."""

    def __init__(self, present: Present, parent: QWidget | None = None) -> None:
        """Make the button."""
        super().__init__(parent)
        self.setObjectName(f"live_member_{present.person_id}")
        self.setProperty("deputy", present.is_deputy)
        self.setProperty("aside", present.is_aside)
        spoken = [f"{present.name} ({present.party})" if present.party else present.name]
        if present.is_chair:
            spoken.append(self.tr("chairs the meeting"))
        if present.note:
            spoken.append(present.note)
        self.setAccessibleName(", ".join(spoken))
        self.setToolTip(", ".join(spoken))
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 11, 1)
        row.setSpacing(6)
        if present.is_chair:
            gavel = QLabel()
            gavel.setPixmap(pixmap("gavel", "title", 17))
            row.addWidget(gavel)
        row.addWidget(Text(present.surname))
        if present.note:
            row.addWidget(said("aside" if present.is_aside else "note", present.note))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Be as wide as the words; the style's own idea counts none of them."""
        layout = self.layout()
        assert layout is not None
        wanted = layout.sizeHint()
        return QSize(wanted.width(), max(_HEIGHT, wanted.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Never cut a name."""
        return self.sizeHint()


class MembersRow(QFrame):
    """``chosen`` tells whose button was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self.setObjectName("live_members")
        self.setAccessibleName(self.tr("Who is there"))
        self._inner = QWidget()
        self._flow = Flow(self._inner)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self._scroll, self._scroll.viewport(), self._inner):
            part.setAutoFillBackground(False)
        for part in (self._scroll.viewport(), self._inner):
            part.installEventFilter(self)
        self.away = said("away", name="live_away")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 7, 24, 7)
        row.setSpacing(16)
        row.addWidget(self._scroll, 1)
        column = QVBoxLayout()
        column.addWidget(self.away)
        row.addLayout(column)

    def show_people(self, present: Iterable[Present], away: str) -> None:
        """Show who is there, those of a party together, and who is not."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        party = None
        for one in present:
            button = MemberButton(one)
            button.clicked.connect(partial(self.chosen.emit, one.person_id))
            if one.party != party:
                party = one.party
                self._flow.add_apart(_led_by(party, button), _BETWEEN_PARTIES)
            else:
                self._flow.addWidget(button)
        self.away.setText(away)
        self.away.setToolTip(away)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the lines, as far as they are few, in each new width."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        words = self.away.fontMetrics().horizontalAdvance(self.away.text()) + 4
        room = max(180, self.width() // 4)
        self.away.setFixedWidth(min(words, room))
        self.away.setWordWrap(words > room)
        width = self._scroll.viewport().width()
        self._scroll.setFixedHeight(max(_HEIGHT, self._flow.height_of(_MOST_LINES, width)))


def _led_by(party: str, button: MemberButton) -> QWidget:
    """Return a party and the first of its people, which no line parts."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(said("party", party))
    row.addWidget(button)
    return pair

"""A strip that says one thing: icon, one sentence, text actions at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.scrolling_text import ScrollingText
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text, restyle

HEIGHT = 36


class Message(QFrame):
    """One sentence at a level. ``acted`` tells the index of the text action that was chosen.

    ``links`` are the text actions.
    """

    acted = Signal(int)

    def __init__(
        self,
        level: Level,
        sentence: str,
        *actions: str,
        name: str = "",
        most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make the strip, as high as its sentence needs, at least 36.

        With ``most_lines`` a longer sentence scrolls: what lies beneath has to be seen too.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._icon = QLabel()
        self._sentence = Text(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        said: QWidget = self._sentence
        if most_lines:
            said = ScrollingText(self._sentence, most_lines, most_lines // 2)
        row.addWidget(said, 1)
        self.links = tuple(
            LinkButton(action, clicked=partial(self.acted.emit, index))
            for index, action in enumerate(actions)
        )
        for link in self.links:
            row.addWidget(link)
        self.level = level
        self.say(level, sentence)

    @property
    def sentence(self) -> str:
        """What the strip says."""
        return self._sentence.text()

    def say(self, level: Level, sentence: str) -> None:
        """Say something else, to the eye and to a screen reader."""
        self.level = level
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for link in self.links:
            link.setAccessibleDescription(sentence)
        self.setProperty("level", level.value)
        restyle(self)
        restyle(self._sentence)
        self._draw_icon()
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap(self.level.icon or "info", self.level.value, 18))

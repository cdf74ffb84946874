"""A few exclusive choices side by side: Intern | Offentlig."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from agenda_app.ui.parts.plain_keys import HELD_DOWN


class _Segment(QPushButton):
    """A choice that has the room for its words also when it is chosen, and they are bold."""

    def sizeHint(self) -> QSize:
        """Return the size that the bold words need, so that nothing moves when it is chosen."""
        self.ensurePolished()
        plain, bold = QFont(self.font()), QFont(self.font())
        plain.setWeight(QFont.Weight.Normal)
        bold.setWeight(QFont.Weight.DemiBold)
        widths = [QFontMetrics(one).horizontalAdvance(self.text()) for one in (plain, bold)]
        return super().sizeHint() + QSize(max(0, widths[1] - widths[0]), 0)


class Segments(QWidget):
    """Exactly one is chosen; arrows move the choice, a figure takes the one with that number.

    ``chosen`` tells the index.
    """

    chosen = Signal(int)

    def __init__(
        self,
        texts: Sequence[str],
        current: int = 0,
        *,
        spoken: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the row; ``spoken`` says what is chosen here ("Utgave")."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, text in enumerate(texts):
            button = _Segment(text)
            button.setCheckable(True)
            button.setAutoDefault(False)  # Enter in a field beside it chooses nothing here
            button.setObjectName(f"{name}_{index}" if name else "")
            button.setAccessibleDescription(spoken)
            button.setProperty("place", _place(index, len(texts)))
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.button(current).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self._tab_to_the_chosen()
        self._group.idToggled.connect(self._tab_to_the_chosen)

    @property
    def current(self) -> int:
        """The index that is chosen."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose without telling."""
        self._group.button(index).setChecked(True)

    def choose_or_none(self, index: int) -> None:
        """Choose without telling, or nothing with -1, where it is not known yet."""
        if index >= 0:
            self.choose(index)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.setExclusive(True)

    def allow(self, index: int, *, allowed: bool) -> None:
        """Let one of them be chosen or not."""
        self._group.button(index).setEnabled(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrows, or choose by number."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(event.key(), 0)
        figure = event.key() - Qt.Key.Key_1.value
        button = self._group.button(self.current + step if step else figure)
        if button is not None and button.isEnabled() and not event.modifiers() & HELD_DOWN:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.click()
        else:
            super().keyPressEvent(event)

    def _tab_to_the_chosen(self) -> None:
        for button in self._group.buttons():
            chosen = button.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


def _place(index: int, count: int) -> str:
    return "first" if index == 0 else "last" if index == count - 1 else "middle"

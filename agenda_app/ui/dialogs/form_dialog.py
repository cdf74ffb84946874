"""A small dialog: fields under each other, one button that says what it does, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.text import Text

_TITLE_BAR = 40


class FormDialog(QDialog):
    """Subclasses fill ``column`` and may override ``is_right``."""

    def __init__(
        self, title: str, button: str, *, name: str, width: int = 480, parent: QWidget | None = None
    ) -> None:
        """Make the frame; ``button`` is a verb."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.ok = PrimaryButton(button, name=f"{name}_ok", clicked=self.accept)
        self.cancel = SecondaryButton(self.tr("Cancel"), name=f"{name}_cancel", clicked=self.reject)
        self.cancel.setAutoDefault(False)
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.ok)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.setSpacing(16)
        heading = Text(title, "heading", wrap=True)
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer.addWidget(heading)
        outer.addLayout(self.column, 1)
        self._refused = Text(role="stop", wrap=True, name=f"{name}_refused")
        self._refused.hide()
        outer.addWidget(self._refused)
        outer.addLayout(foot)
        self.ok.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the wrapped sentences need: Qt gives a dialog two thirds of the screen."""
        super().showEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """Grow again when what is shown needs more: a pane of its own first tells it in turn."""
        is_taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return is_taken

    def _grow(self) -> None:
        """Be as wide and high as what is shown needs, as far as the screen leaves room.

        What would reach below the screen moves up.
        """
        layout = self.layout()
        if layout is None:
            return
        # The width that a dialog asks for holds also where its words, in one of the forms of
        # Norwegian, are wider.
        wide = min(layout.minimumSize().width(), self.screen().availableGeometry().width())
        if wide > self.width():
            self.resize(wide, self.height())
        if layout.hasHeightForWidth():
            wanted = min(layout.totalHeightForWidth(self.width()), room_for(self))
            if wanted > self.height():
                self.resize(self.width(), wanted)
        self._move_up()

    def _move_up(self) -> None:
        room = self.screen().availableGeometry()
        below = self.y() + _TITLE_BAR + self.height() - room.top() - room.height()
        if self.isVisible() and below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def take_at_ctrl_enter(self) -> QShortcut:
        """Let Ctrl+Enter press the main button, where a text keeps Enter to itself."""
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.activated.connect(self.ok.click)
        return keys

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The ways out, from the left."""
        places = (self._foot.itemAt(place) for place in range(self._foot.count()))
        return tuple(w for place in places if place and (w := place.widget()) is not None)

    def add_button(self, button: QWidget) -> None:
        """Put a third way out between Cancel and the main button."""
        self._foot.insertWidget(self._foot.count() - 1, button)
        self.setTabOrder(self.cancel, button)
        self.setTabOrder(button, self.ok)

    def say_refused(self, sentence: str) -> None:
        """Say over the buttons why what was typed could not be saved, nothing with "".

        What a field says already is not said twice.
        """
        others = (text for text in self.findChildren(Text) if text is not self._refused)
        is_said = any(not text.isHidden() and text.text() == sentence for text in others)
        self._refused.setText("" if is_said else sentence)
        self._refused.setVisible(bool(sentence) and not is_said)

    def is_right(self) -> bool:
        """Tell whether the fields can be taken; when not, say at the field why."""
        return True

    def accept(self) -> None:
        """Close when the fields can be taken."""
        if self.is_right():
            super().accept()

    def asked(self) -> bool:
        """Wait for the user; True when it was not cancelled."""
        taken = bool(self.exec() == QDialog.DialogCode.Accepted)
        self.deleteLater()
        return taken


def room_for(dialog: QDialog) -> int:
    """Return how high a dialog may be on its screen, with a title bar above it."""
    return dialog.screen().availableGeometry().height() - _TITLE_BAR


def side_by_side(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    """Return a row of fields, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, share in fields:
        row.addWidget(field, share)
    return row

"""The foot of the window: is it saved, how many, and what kind of thing is on screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from agenda_app.domain.typography import clock
from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.save_state import SaveState
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Role, Text

HEIGHT = 28


class StatusBar(QFrame):
    """Connect what a store tells of saving to the slots of the same names."""

    retried = Signal()

    def __init__(self, *, name: str = "status_bar", parent: QWidget | None = None) -> None:
        """Make the bar; nothing is claimed about saving until something was saved."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._save_icon = QLabel()
        self._save = ElidedLabel(name="save_state", greedy=False)
        self._retry = LinkButton(self.tr("Try again"), name="save_retry")
        self._retry.clicked.connect(self._on_retry)
        self._retry.hide()
        self._facts = ElidedLabel(role="label", name="status_facts")
        self._kind_icon, self._kind = QLabel(), Text(name="status_kind")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 20, 0)
        row.setSpacing(6)
        for widget in (self._save_icon, self._save, self._retry):
            row.addWidget(widget)
        row.addSpacing(14)
        row.addWidget(self._facts, 1)
        row.addWidget(self._kind_icon)
        row.addWidget(self._kind)
        self._state = self._before = SaveState()
        self._kind_level: Level | None = None
        self._draw_icons()

    def saving(self) -> None:
        """Say that a write is under way."""
        self._before = self._state
        self._show_save(SaveState(self.tr("Saving …")))

    def saved(self, at: datetime) -> None:
        """Say when the last write was done."""
        text = self.tr("Saved at {time}").format(time=clock(at.time()))
        self._show_save(SaveState(text, "check", "ok"))

    def save_failed(self, sentence: str) -> None:
        """Say in red why nothing was saved and what to do."""
        text = self.tr("Not saved: {reason}").format(reason=sentence)
        self._show_save(SaveState(text, "octagon-x", "stop", "stop", can_retry=True))

    def refused(self) -> None:
        """Say again what stood here before: a dialog tells what it was that it may not."""
        self._show_save(self._before)

    def show_facts(self, facts: Sequence[str]) -> None:
        """Show counts and the like: "10 saker", "68 sider"."""
        self._facts.setText("      ".join(facts))

    def show_kind(self, text: str, level: Level | None = None) -> None:
        """Say at the right what kind of thing is on screen, with its signal when it has one."""
        roles: dict[Level | None, Role] = {Level.EXEMPT: "exempt", Level.WARN: "warn"}
        self._kind_level = level
        self._kind.setText(text)
        self._kind.set_role(roles.get(level, "label"))
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_kind_level"):
            self._draw_icons()

    def _show_save(self, state: SaveState) -> None:
        self._state = state
        self._save.setText(state.text)
        self._save.set_role(state.role)
        self._retry.setVisible(state.can_retry)
        self._draw_icons()

    def _on_retry(self) -> None:
        self.retried.emit()

    def _draw_icons(self) -> None:
        state = self._state
        self._save_icon.setVisible(bool(state.icon))
        if state.icon:
            self._save_icon.setPixmap(pixmap(state.icon, state.token, 16))
        level = self._kind_level
        self._kind_icon.setVisible(bool(level and level.icon))
        if level is not None and level.icon:
            self._kind_icon.setPixmap(pixmap(level.icon, level.value, 16))

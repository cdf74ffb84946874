"""Agenda at the left, preview at the right; the user's division is remembered."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from agenda_app.paths import settings_file

PREVIEW_WIDTH, WIDE_PREVIEW_WIDTH = 540, 820


class TwoPanes(QSplitter):
    """A wide window and an ordinary one are remembered apart."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        """Put the panes side by side."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("meeting_panes")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._wide: bool | None = None
        self.splitterMoved.connect(self._on_moved)

    def divide(self, *, wide: bool) -> None:
        """Take the division that belongs to the width of the window."""
        if wide == self._wide or self.width() < PREVIEW_WIDTH:
            return
        self._wide = wide
        usual = WIDE_PREVIEW_WIDTH if wide else PREVIEW_WIDTH
        stored = view_state().value(self._key())
        preview = int(stored) if str(stored or "").isdecimal() else usual
        self.setSizes([max(1, self.width() - preview - 1), preview])

    def _key(self) -> str:
        return f"meeting/preview_width_{'wide' if self._wide else 'usual'}"

    def _on_moved(self) -> None:
        view_state().setValue(self._key(), self.sizes()[1])


def view_state() -> QSettings:
    """Return the file of what may be lost at any time: places and sizes."""
    return QSettings(str(settings_file().with_name("window.ini")), QSettings.Format.IniFormat)

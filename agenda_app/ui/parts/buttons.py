"""Buttons: one primary a page, secondary ones, flat tools with icon and text, text actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from agenda_app.ui.icons import dress

Slot = Callable[[], object]


def _prepare(
    button: QAbstractButton, icon: str, token: str, size: int, name: str, clicked: Slot | None
) -> None:
    button.setObjectName(name)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    if icon:
        dress(button, icon, token, size)
    if clicked is not None:
        button.clicked.connect(clicked)


class _PressedByEnter(QPushButton):
    """Does what it says at Enter while it has the focus, also beside a dialog's main button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button at Enter, which goes on from what is chosen and takes none back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if not self.isChecked():
                self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(_PressedByEnter):
    """The one main action of a page: always a verb, always at the far right."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        name: str = "",
        clicked: Slot | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; ``icon`` is a file name in resources/icons, ``name`` its objectName."""
        super().__init__(text, parent)
        _prepare(self, icon, "on_primary", 16, name, clicked)


class SecondaryButton(_PressedByEnter):
    """Any other action that deserves a frame."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        name: str = "",
        clicked: Slot | None = None,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; with ``menu`` it opens that instead."""
        super().__init__(text, parent)
        _prepare(self, icon, "label", 16, name, clicked)
        if menu is not None:
            self.setProperty("menu", True)
            self._menu = menu  # Qt does not keep a button's menu alive
            self.setMenu(menu)


class LinkButton(_PressedByEnter):
    """A text action at the end of a line: "Vis stedet"."""

    def __init__(
        self,
        text: str,
        *,
        name: str = "",
        clicked: Slot | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button."""
        super().__init__(text, parent)
        _prepare(self, "", "link", 16, name, clicked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class ToolButton(QToolButton):
    """A flat action of a pane: icon and text."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        name: str = "",
        clicked: Slot | None = None,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; with ``menu`` it opens that instead."""
        super().__init__(parent)
        self.setText(text)
        _prepare(self, icon, "label", 16, name, clicked)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if menu is not None:
            self._menu = menu  # Qt does not keep a button's menu alive
            self.setMenu(menu)
            self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)


class IconButton(QToolButton):
    """An icon alone, for page turning, zoom and text formatting; ``text`` names it."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        size: int = 18,
        name: str = "",
        clicked: Slot | None = None,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; ``text`` is its tooltip and accessible name."""
        super().__init__(parent)
        _prepare(self, icon, "label", size, name, clicked)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Be square."""
        edge = super().sizeHint().height()
        return QSize(edge, edge)

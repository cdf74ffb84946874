"""The search field: magnifier at the left, the key that leads here at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.ui.icons import dress
from agenda_app.ui.parts.key_cap import KeyCap

PAUSE_MS = 250


class SearchField(QLineEdit):
    """Tells ``searched`` after a short pause in typing, and at once on Enter.

    Escape empties it, and tells ``left`` when it is empty already. The key in the cap is a hint;
    the window owns the shortcut and calls ``take_focus``.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(
        self,
        placeholder: str,
        *,
        key: str = "F3",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field; ``placeholder`` is its accessible name as well."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        magnifier = QAction(self)
        dress(magnifier, "search", "label", 16)
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._leave_out_of_tab_order()
        self._cap = KeyCap(key, self) if key else None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._tell)

    def take_focus(self) -> None:
        """Begin a search: focus here, old text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape, then leave it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cap at the right edge."""
        super().resizeEvent(event)
        self._place_cap()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the cap in its place in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_cap()

    def _leave_out_of_tab_order(self) -> None:
        # The magnifier is an ornament: Qt makes a tool button of it, which would want a name.
        for button in self.findChildren(QWidget):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(self.placeholderText())

    def _place_cap(self) -> None:
        cap = getattr(self, "_cap", None)
        if cap is not None:
            cap.adjustSize()
            cap.move(self.width() - cap.width() - 7, (self.height() - cap.height()) // 2)
            self.setTextMargins(3, 0, cap.width() + 4, 0)

    def _on_text_changed(self, text: str) -> None:
        if self._cap is not None:
            self._cap.setVisible(not text)
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())

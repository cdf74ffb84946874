"""Several PCs on one database: what another one wrote is shown here a moment later."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from agenda_app.db.database import Database
from agenda_app.db.others import OthersWrites
from agenda_app.errors import UserError
from agenda_app.ui.page import Page
from agenda_app.ui.store import Store

OFTEN, SELDOM = 2000, 30_000
"""How long after a look the next one comes, in milliseconds; seldom when the server is gone."""


class OthersWatch(QTimer):
    """Tells the pages through ``store.changed``, as if the change had been made here."""

    def __init__(self, database: Database, store: Store) -> None:
        """Begin to look; it ends with the store."""
        super().__init__(store)
        self._store = store
        self._others = OthersWrites(database)
        self.timeout.connect(self.look)
        store.caught_up.connect(self.look)
        self.start(OFTEN)
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Tell what others wrote; where that would take away what is half typed, it waits."""
        if _is_busy():
            return
        try:
            tables = self._others.look()
        except UserError:
            # Whoever saves is told; the window must not stand still at every look.
            self.setInterval(SELDOM)
            return
        self.setInterval(OFTEN)
        if tables:
            self._store.changed.emit(tables)


def _is_busy() -> bool:
    """Tell whether a dialog or a menu is open, or something is typed that is not saved yet."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    focus = QApplication.focusWidget()
    page = focus
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    return not (page is not None and page.keeps_typed) and _is_half_typed(focus)


def _is_half_typed(focus: QWidget | None) -> bool:
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        return focus.document().isModified()
    if isinstance(focus, QAbstractSpinBox):
        focus = focus.findChild(QLineEdit)
    return isinstance(focus, QLineEdit) and focus.isModified()

"""The cases that were added and the late papers, as the form of the opening lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget

from agenda_app.domain.opening import LateItem

_ROW, _MOST_ROWS = 44, 3
_LATE_ITEM = Qt.ItemDataRole.UserRole


class LateList(QListWidget):
    """``gone`` are those that Delete took away; that is saved with the form."""

    def __init__(self, late: Iterable[LateItem], say: Callable[[LateItem], str]) -> None:
        """Show what was noted, each as ``say`` tells it; without any there is nothing to see."""
        super().__init__()
        self.setObjectName("opening_late_list")
        self.setAccessibleName(self.tr("Cases that were added, and late papers"))
        self.setWordWrap(True)
        self.setToolTip(self.tr("Delete takes away what was noted; the case stays."))
        self.gone: list[LateItem] = []
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._forget)
        for one in late:
            self.addItem(say(one))
            self.item(self.count() - 1).setData(_LATE_ITEM, one)
        self.setFixedHeight(min(self.count(), _MOST_ROWS) * _ROW)
        self.setVisible(self.count() > 0)

    def _forget(self) -> None:
        """Take away what was noted of a late case, once the form is saved."""
        item = self.takeItem(self.currentRow())
        if item is not None:
            self.gone.append(item.data(_LATE_ITEM))

"""What the lists of members and of deputies have in common: their keys and their rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agenda_app.ui.committees.reading import Place
from agenda_app.ui.row_delegate import RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, RowsModel


class PlaceList(RowList[Place]):
    """Enter and F2 tell ``opened``, Delete ``deleted``, a drag or Alt+arrows ``moved``."""

    def __init__(
        self,
        spoken_row: Callable[[Place], str],
        spoken: str,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty; ``spoken_row`` is what a screen reader says of a row."""
        self.rows: RowsModel[Place] = RowsModel(
            (Column[Place]("", spoken_row),), key=lambda place: place.membership.id
        )
        super().__init__(
            self.rows,
            lambda place: RowLook(str(place.number), place.person.name),
            spoken=spoken,
            movable=True,
            name=name,
            parent=parent,
        )
        self.rows.setParent(self)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these; the selection stays with whom it is on."""
        self.rows.set_rows(places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on F2 too."""
        if event.key() == Qt.Key.Key_F2 and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

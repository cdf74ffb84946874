"""Choosing a point to follow that is no task by its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from agenda_app.domain.typography import item_number
from agenda_app.services.following import NotFollowed, PointChoice
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.text import Text
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_WIDTH, _HEIGHT, _CASE = 860, 460, 300


class ChoosePointDialog(FormDialog):
    """``chosen`` are the points that were chosen."""

    def __init__(self, points: Sequence[NotFollowed], parent: QWidget | None = None) -> None:
        """Offer ``points``, the newest meeting's first."""
        title = self.tr("Follow another point")
        super().__init__(title, self.tr("Follow"), name="choose_point", width=_WIDTH, parent=parent)
        hint = self.tr(
            "Elections, what was taken note of and recommendations are not followed by themselves."
        )
        self.column.addWidget(Text(hint, "label", wrap=True))
        columns = (
            Column[NotFollowed](self.tr("The resolution says"), _words),
            Column[NotFollowed](self.tr("Case"), _case),
        )
        self.table: RowsTable[NotFollowed] = RowsTable(
            RowsModel(columns, key=lambda one: (one.point.item_id, one.point.place), parent=self),
            (0, _CASE),
            said=self.tr("Points that are not followed"),
            name="choose_point_table",
        )
        self.table.show_rows(points)
        self.table.opened.connect(lambda _row: self.accept())
        self.column.addWidget(self.table, 1)
        self.resize(_WIDTH, _HEIGHT)
        self.table.setFocus()

    @property
    def chosen(self) -> tuple[PointChoice, ...]:
        """The points that were chosen."""
        return tuple(one.point for one in self.table.selected)

    def is_right(self) -> bool:
        """Tell whether a point was chosen."""
        return bool(self.chosen)


def _words(one: NotFollowed) -> str:
    return f"{one.point.label} {one.point.words}".strip()


def _case(one: NotFollowed) -> str:
    number = item_number(one.item.number) if one.item.number else ""
    return f"{number} {one.item.title}".strip()

"""A time of day as people type it."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QWidget

from agenda_app.ui.parts.read_field import ReadField
from agenda_app.ui.parts.time_text import parse_time


class TimeField(ReadField[time]):
    """Understands 18, 1830, 18.30 and kl. 9; shows 18.30."""

    def __init__(
        self,
        value: time | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field."""
        super().__init__(name, parent)
        self.setPlaceholderText(self.tr("hh.mm"))
        self.set_value(value)

    def _shown(self, value: time) -> str:
        return f"{value:%H.%M}"

    def _parsed(self, text: str) -> tuple[time | None, str]:
        try:
            return parse_time(text), ""
        except ValueError:
            return None, self.tr("Write the time as 18.30.")

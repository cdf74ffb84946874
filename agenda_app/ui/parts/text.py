"""A label in one of the roles of the type table."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Role = Literal[
    "body",
    "strong",
    "label",
    "second",
    "small",
    "faint",
    "page-title",
    "case-title",
    "welcome",
    "panel-title",
    "heading",
    "stop",
    "warn",
    "ok",
    "exempt",
    "info",
]


class Text(QLabel):
    """Plain text, never markup, in a role's size, weight and colour."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        name: str = "",
    ) -> None:
        """Make the label; ``name`` becomes its objectName."""
        super().__init__(text, parent)
        # What users and case papers say may hold "<kommune>", which markup would swallow.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setObjectName(name)
        self.setProperty("role", role)

    def set_role(self, role: Role) -> None:
        """Take another role at once."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again, after a property that it selects on has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()

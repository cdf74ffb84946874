"""The head of a page: title, one line of facts, and at the right its state or its actions."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.text import Role

LEFT = 28
RIGHT = 24
HEIGHT = 68
LOW_HEIGHT = 62


class PageHeader(QFrame):
    """Title and facts at the left, ``add_action`` fills the right from left to right."""

    def __init__(
        self,
        title: str = "",
        facts: str = "",
        *,
        role: Role = "page-title",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the header; a case title takes the role "case-title"."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = ElidedLabel(title, role, name="page_title")
        self.facts = ElidedLabel(facts, "label", name="page_facts")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(LEFT, 0, RIGHT, 1)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self.set_low(low=False)

    def set_title(self, title: str, facts: str = "") -> None:
        """Show another title and line of facts."""
        self.title.setText(title)
        self.facts.setText(facts)

    def add_action(self, widget: QWidget) -> None:
        """Put a button, or the steps, at the right."""
        self._row.addWidget(widget)

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self.setMinimumHeight(LOW_HEIGHT if low else HEIGHT)

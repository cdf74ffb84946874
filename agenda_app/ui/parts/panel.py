"""A panel: title and facts, a hairline, and whatever belongs under them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text

TITLE_HEIGHT = 36


class Panel(QFrame):
    """A white box with rounded corners; put the content into ``body``.

    ``body`` has no margins: lists reach from edge to edge. ``inset`` is the left and right
    distance of the title; narrow panels take 16.
    """

    def __init__(
        self,
        title: str = "",
        facts: str = "",
        *,
        inset: int = 20,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the panel; without a title there is no title line either."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.title = Text(title, "panel-title")
        self.facts = Text(facts, "label")
        self._title_row = QHBoxLayout()
        self._title_row.setContentsMargins(inset, 0, inset - 4, 0)
        self._title_row.setSpacing(9)
        self._title_row.addWidget(self.title)
        self._title_row.addWidget(self.facts)
        self._title_row.addStretch(1)
        self._head = QWidget()
        self._head.setMinimumHeight(TITLE_HEIGHT)
        self._head.setLayout(self._title_row)
        self._line = Hairline()
        outer.addWidget(self._head)
        outer.addWidget(self._line)
        self._head.setVisible(bool(title))
        self._line.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str, facts: str = "") -> None:
        """Say something else in the title line."""
        self.title.setText(title)
        self.facts.setText(facts)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))
        self._line.setVisible(bool(title))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the title."""
        self._title_row.addWidget(widget)

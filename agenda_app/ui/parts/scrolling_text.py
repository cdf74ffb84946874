"""A text of many lines that scrolls in the room of a few."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from agenda_app.ui.parts.content_scroll import ContentScroll


class ScrollingText(ContentScroll):
    """As high as its text, but never higher than so many lines."""

    def __init__(self, text: QLabel, most_lines: int, least_lines: int) -> None:
        """Be around a text; with little room around it, it keeps ``least_lines``."""
        inner, line = QWidget(), text.fontMetrics().lineSpacing()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        super().__init__(inner, least_lines * line)
        self.setMaximumHeight(most_lines * line)

"""A few widgets of the case page that look other than their kind; they follow the palette."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from agenda_app.ui.palette import tokens
from agenda_app.ui.theme import Theme


class LocalStyle(QObject):
    """Keeps a widget's own style sheet in the palette in force."""

    def __init__(self, widget: QWidget, theme: Theme, rules: str) -> None:
        """Dress ``widget``; ``rules`` name the palette's colours as $names."""
        super().__init__(widget)
        self._widget = widget
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rules = Template(rules)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Fill in the colours."""
        colors = {
            field.name: value
            for field in fields(tokens())
            if isinstance(value := getattr(tokens(), field.name), str)
        }
        self._widget.setStyleSheet(self._rules.substitute(colors))

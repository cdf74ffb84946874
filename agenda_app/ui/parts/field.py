"""A field of a form: label above, the editor, and what is wrong right beneath it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.text import Text, restyle

Editor = TypeVar("Editor", bound=QWidget)


class Field(QWidget, Generic[Editor]):
    """Names its editor for eye, mouse and screen reader; shows one error at a time.

    An editor with signals ``wrong(str)`` and ``right()`` (DateField, TimeField) reports by itself.
    """

    def __init__(
        self,
        label: str,
        editor: Editor,
        *,
        optional: bool = False,
        hint: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field; ``optional`` marks it, ``hint`` is a grey line beneath."""
        super().__init__(parent)
        self.setObjectName(name)
        self.editor = editor
        self.label = Text(label, "small")
        self.label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        self._hint = Text(hint, "second", wrap=True)
        self.set_hint(hint)
        self._build(self._labels(optional=optional))
        self.set_error("")
        for signal, slot in (("wrong", self.set_error), ("right", self._on_right)):
            if hasattr(editor, signal):
                getattr(editor, signal).connect(slot)

    def _labels(self, *, optional: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.label)
        if optional:
            row.addWidget(Text(self.tr("optional"), "small"))
        row.addStretch(1)
        return row

    def _build(self, labels: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(labels)
        column.addWidget(self.editor)
        column.addWidget(self._hint)
        self._error_icon = QLabel()
        self._error_text = Text(role="stop", wrap=True)
        self._error = QWidget()
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error_text, 1)
        column.addWidget(self._error)
        column.addStretch(1)
        self._draw_icon()

    def set_hint(self, text: str) -> None:
        """Show a grey line beneath, or none with an empty text."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    @property
    def error(self) -> str:
        """What is wrong now; empty when nothing is."""
        return self._error_text.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong, or nothing with an empty text."""
        self._error_text.setText(text)
        self._error.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        if bool(self.editor.property("wrong")) != bool(text):
            self.editor.setProperty("wrong", bool(text))
            restyle(self.editor)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()

    def _on_right(self) -> None:
        self.set_error("")

    def _draw_icon(self) -> None:
        self._error_icon.setPixmap(pixmap("octagon-x", "stop", 16))

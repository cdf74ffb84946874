"""What stands in the fields of a dialog, by their object names, so that it can be put back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from agenda_app.domain.text import from_json, to_json
from agenda_app.ui.case.block_editor import BlockEditor


def read_fields(dialog: QWidget) -> dict[str, Any]:
    """Return what stands in each named field."""
    return {field.objectName(): _value(field) for field in _fields(dialog)}


def put_fields(dialog: QWidget, stored: Mapping[str, Any]) -> None:
    """Put back what stood in the fields; what does not fit any more is left as it is."""
    for field in _fields(dialog):
        value = stored.get(field.objectName())
        if isinstance(field, QComboBox) and isinstance(value, int):
            if 0 <= value < field.count():
                field.setCurrentIndex(value)
        elif isinstance(field, QCheckBox) and isinstance(value, bool):
            field.setChecked(value)
        elif isinstance(field, QLineEdit) and isinstance(value, str):
            field.setText(value)
        elif isinstance(field, BlockEditor) and isinstance(value, str):
            with suppress(ValueError):
                field.set_text(from_json(value))
                field.moveCursor(QTextCursor.MoveOperation.End)


def _fields(dialog: QWidget) -> Iterator[QWidget]:
    # Choices first: they decide which other fields there are.
    for kind in (QComboBox, QCheckBox, QLineEdit, BlockEditor):
        found: list[QWidget] = dialog.findChildren(kind)
        yield from (field for field in found if _is_named(field))


def _is_named(field: QWidget) -> bool:
    # Qt names the parts of its own fields with a prefix of its own.
    return bool(field.objectName()) and not field.objectName().startswith("qt_")


def _value(field: QWidget) -> Any:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, BlockEditor):
        return to_json(field.text())
    assert isinstance(field, QLineEdit)
    return field.text()

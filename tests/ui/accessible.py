"""Walks what a screen reader would find."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

R = QAccessible.Role
INTERACTIVE = {
    R.Button,
    R.ButtonMenu,
    R.ButtonDropDown,
    R.CheckBox,
    R.ComboBox,
    R.EditableText,
    R.Link,
    R.List,
    R.PageTabList,
    R.RadioButton,
    R.Slider,
    R.SpinBox,
    R.Table,
    R.Tree,
    R.PageTab,
}


def unnamed(widget: QWidget) -> Iterator[str]:
    """Yield every visible interactive widget at or under ``widget`` that has no name."""
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisibleTo(widget) or child.objectName().startswith("qt_"):
            continue
        if isinstance(child.parent(), QWidget) and _part_of_its_parent(child):
            continue
        if _nameless(QAccessible.queryAccessibleInterface(child)):
            yield f"{type(child).__name__} {child.objectName()!r} in {_path(child)}"


def assert_all_named(widget: QWidget) -> None:
    """Fail with the list of what a screen reader could not name."""
    missing = list(unnamed(widget))
    assert not missing, "without an accessible name:\n" + "\n".join(missing)


def _nameless(interface: QAccessibleInterface | None) -> bool:
    if interface is None or interface.role() not in INTERACTIVE:
        return False
    # A combo box offers its value as its name when it has none of its own.
    own = interface.object().accessibleName() if interface.role() == R.ComboBox else ""
    labelled = own or (
        interface.role() != R.ComboBox and interface.text(QAccessible.Text.Name).strip()
    )
    return not labelled


def _part_of_its_parent(child: QWidget) -> bool:
    """The line of a combo or spin box and the like is spoken for by its parent."""
    interface = QAccessible.queryAccessibleInterface(child.parentWidget())
    return interface is not None and interface.role() in {R.ComboBox, R.SpinBox}


def _path(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)

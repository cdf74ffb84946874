"""Saving values that carry no version: what is stored must be what was read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from agenda_app.ui.store import Store

Value = TypeVar("Value")


def replacing(
    store: Store, action: str, replace: Callable[[Any, Value, Value], object], before: Value
) -> Callable[[Value], None]:
    """Return what saves a value in the place of the one that it saved last, ``before`` at first.

    For the steps of ``Edits``: an undo finds what was done, or refuses when somebody changed it.

    Args:
        store: the window's way to the data.
        action: what the user does, for the audit trail.
        replace: the service; it takes what is stored and what shall be.
        before: what was read.
    """
    stored = [before]

    def save(value: Value) -> None:
        store.write(action, replace, stored[0], value)
        stored[0] = value

    return save

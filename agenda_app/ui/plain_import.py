"""The import statement without what PySide adds to it for features that nothing here uses."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  (its first import is what wraps the statement)


def import_plainly() -> None:
    """Take back the import statement, which PySide wraps to look for ``from __feature__``.

    It reads the source of every module that is imported from then on, and so makes what is loaded
    for the window and behind it a third slower. To be called before any of that is imported.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain

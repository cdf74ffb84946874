"""The import statement without what PySide adds to it for features that nothing here uses."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Take back the import statement, which PySide wraps to look for ``from __feature__``.

    It reads the source of every module that is imported from then on, and so makes what is loaded
    behind the window a third slower.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain

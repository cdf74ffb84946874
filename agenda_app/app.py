"""The window from its first import on: what must be so before Qt is loaded."""

from __future__ import annotations

import gc
from pathlib import Path


def run(data: Path | None = None, database: str | None = None) -> int:
    """Open the window and return its exit code when it is closed.

    Args:
        data: the data folder; the one in the settings, or the usual one, when left out.
        database: URL of a shared database instead.
    """
    # Thousands of objects are made on the way to the first page, and none of them is garbage.
    gc.disable()
    from agenda_app.ui.plain_import import import_plainly

    import_plainly()
    from agenda_app.ui.start import open_window

    return open_window(data, database)

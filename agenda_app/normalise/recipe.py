"""What the maker of pages is called in stored results, and the process that opens locked files."""

from __future__ import annotations

RECIPE = 15
"""Raise it whenever the same file would give other pages or another verdict."""

UNLOCK = "--unlock-office"
"""What the program is started with to open one locked file, and nothing else."""

MODULE = "agenda_app.normalise"
"""What the interpreter is started with to be the same, where nothing is installed."""

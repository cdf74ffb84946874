"""What the maker of pages is called: by its version in stored results, by its command."""

from __future__ import annotations

RECIPE = 3
"""Raise it whenever the same file would give other pages or another verdict."""

COMMAND = "--make-pages"
"""What the program is started with to be the child process that makes pages."""

MODULE = "agenda_app.normalise"
"""What the interpreter is started with to be the same, where nothing is installed."""

UNLOCK = "unlock"
"""What the child process is started with to open one locked file, and nothing else."""

"""The window: the only home of PySide6."""

from __future__ import annotations

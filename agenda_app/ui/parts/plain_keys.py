"""What makes a pressed key another one."""

from __future__ import annotations

from PySide6.QtCore import Qt

HELD_DOWN = ~Qt.KeyboardModifier.KeypadModifier
"""Shift, Ctrl, Alt and the like; not that a figure or Enter is the keypad's own."""

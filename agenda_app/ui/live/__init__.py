"""The window while a meeting is held: who is there, what is voted on, what it became."""

from __future__ import annotations

"""The invented municipality: shown to newcomers, printed by ``demo``, used by tests."""

from __future__ import annotations

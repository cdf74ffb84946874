"""The page that is filled in once: which municipality this is."""

from __future__ import annotations

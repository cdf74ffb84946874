"""Content to other formats and back."""

from __future__ import annotations

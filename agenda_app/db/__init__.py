"""The only home of tables."""

from __future__ import annotations

"""Plain content to PDF."""

from __future__ import annotations

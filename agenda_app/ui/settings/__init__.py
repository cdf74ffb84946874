"""The settings: the municipality's own words, and this PC's choices."""

from __future__ import annotations

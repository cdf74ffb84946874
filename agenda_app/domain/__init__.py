"""Frozen values and pure rules; standard library only."""

from __future__ import annotations

"""The page of one meeting: its agenda, what stands in the way of sending it, its paper."""

from __future__ import annotations

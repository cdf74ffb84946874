"""The first page: meetings, year plan, queue and deadlines; and planning a meeting."""

from __future__ import annotations

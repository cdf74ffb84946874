"""Times of day as people type them: 18, 1830, 18.30, kl. 9."""

from __future__ import annotations

import re
from datetime import time


def parse_time(text: str) -> time:
    """Return the time that a text means.

    Raises:
        ValueError: it is no time of day.
    """
    clean = re.sub(r"^kl\.?\s*", "", text.strip().lower().replace("\u00a0", " "))
    if parts := re.fullmatch(r"(\d{1,2})(?:[.: ](\d{2}))?", clean):
        return time(int(parts[1]), int(parts[2] or 0))
    if run := re.fullmatch(r"(\d{1,2})(\d{2})", clean):
        return time(int(run[1]), int(run[2]))
    raise ValueError(text)

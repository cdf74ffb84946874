"""The measures of a page, in points, without anything that lays it out.

A bundle whose papers were laid out before is joined, numbered and stamped by these alone.
"""

from __future__ import annotations

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
TOP, BOTTOM, LEFT, RIGHT = 24 * MM, 22 * MM, 25 * MM, 22 * MM
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
HEADER_BASELINE = PAGE_HEIGHT - 15.4 * MM
HEADER_RULE = PAGE_HEIGHT - 17 * MM
FOOTER_RULE = 15.4 * MM
FOOTER_BASELINE = 11.6 * MM

SMALL_SIZE = 8.5
GREY = (0x5B / 255, 0x65 / 255, 0x70 / 255)
"""Red, green and blue of what is beside the text: numbers, headers and footers."""


def enlargement(width: float, height: float) -> float:
    """Return how many times larger than A4 a page is; 1 for one that A4 has room for.

    Readers print plans on the paper they have, and see them as large as their screen is: what is
    written this much larger reads as it does on the pages around.
    """
    short, long = (width, height) if width < height else (height, width)
    return max(1.0, short / PAGE_WIDTH, long / PAGE_HEIGHT)

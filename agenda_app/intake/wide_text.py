"""Text of two or four bytes a letter, as Windows and databases write it, marked or not."""

from __future__ import annotations

_LOOK_AT = 40_000
_MARKS = (
    *((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32")),
    *((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")),
)
_FEWEST_LATIN = 0.7


def wide_encoding(data: bytes) -> tuple[str, bool]:
    """Return the encoding of wide text and whether the file says so, ("", False) for other files.

    Latin letters have a byte of nothing before or behind them, so where those are tells which
    encoding it is. Other files may look the same: whether it is text, ``is_readable`` tells.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, True
    head = data[: min(len(data), _LOOK_AT) // 4 * 4]
    if not head:
        return "", False
    whole = len(head) / 4
    first, second, third, fourth = (head[place::4].count(0) / whole for place in range(4))
    if third == fourth == 1 and first == 0:
        return "utf-32-le", False
    if first == second == 1 and fourth == 0:
        return "utf-32-be", False
    if first == third == 0 and second + fourth >= 2 * _FEWEST_LATIN:
        return "utf-16-le", False
    if second == fourth == 0 and first + third >= 2 * _FEWEST_LATIN:
        return "utf-16-be", False
    return "", False

"""The code pages of Windows, by their numbers."""

from __future__ import annotations

import codecs

WESTERN = "cp1252"
_BY_NUMBER = {
    1200: "utf-16-le", 10000: "mac-roman", 20127: WESTERN, 28591: WESTERN, 28605: "iso8859-15",
    65001: "utf-8",
}  # fmt: skip


def encoding_of(code_page: int) -> str:
    """Return Python's name of a code page, that of Western Europe for one that it does not know."""
    name = _BY_NUMBER.get(code_page, f"cp{code_page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return WESTERN
    return name

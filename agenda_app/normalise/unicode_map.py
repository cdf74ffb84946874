"""What the codes of a font mean: its ``/ToUnicode``, read and written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pikepdf import Array, Stream, String

from agenda_app.normalise.content import instructions
from agenda_app.normalise.objects import name_of

_MOST_IN_A_LIST = 100


class UnicodeMap:
    """The meanings that a font gives for its codes."""

    def __init__(self, stream: Stream) -> None:
        """Read a map; what cannot be read in it means nothing."""
        self._single: dict[bytes, str] = {}
        self._ranges: list[tuple[bytes, bytes, Any]] = []
        self._lengths: set[int] = set()
        for instruction in instructions(stream):
            self._take(name_of(instruction.operator), list(instruction.operands))

    @property
    def code_length(self) -> int | None:
        """How many bytes a code has, None when the map does not say, or says several lengths."""
        return next(iter(self._lengths)) if len(self._lengths) == 1 else None

    def meaning(self, code: bytes) -> str | None:
        """Return the characters that a code stands for, None when it stands for nothing."""
        if code in self._single:
            return self._single[code]
        for low, high, start in self._ranges:
            if len(low) == len(code) and low <= code <= high:
                return _in_range(int.from_bytes(code) - int.from_bytes(low), start)
        return None

    def _take(self, operator: str, operands: list[Any]) -> None:
        strings = [bytes(item) if isinstance(item, String) else item for item in operands]
        if operator == "endcodespacerange":
            self._lengths |= {len(item) for item in strings if isinstance(item, bytes)}
        elif operator == "endbfchar":
            for code, meant in zip(strings[::2], strings[1::2], strict=False):
                if isinstance(code, bytes) and isinstance(meant, bytes):
                    self._single[code] = _text(meant)
        elif operator == "endbfrange":
            for low, high, start in zip(strings[::3], strings[1::3], strings[2::3], strict=False):
                if isinstance(low, bytes) and isinstance(high, bytes):
                    self._ranges.append((low, high, start))


def _text(meant: bytes) -> str:
    return meant.decode("utf-16-be", errors="replace")


def _in_range(offset: int, start: Any) -> str | None:
    if isinstance(start, bytes):
        last = int.from_bytes(start) + offset
        return _text(last.to_bytes(len(start))) if last.bit_length() <= 8 * len(start) else None
    if isinstance(start, Array) and offset < len(start) and isinstance(start[offset], String):
        return _text(bytes(start[offset]))
    return None


def write_map(meanings: Mapping[bytes, str], length: int) -> bytes:
    """Return the bytes of a map with these meanings of codes of a length."""
    low, high = "00" * length, "FF" * length
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<{low}> <{high}>",
            "endcodespacerange",
            *_lists(sorted(meanings.items())),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    ).encode()


def _lists(pairs: list[tuple[bytes, str]]) -> Iterator[str]:
    for start in range(0, len(pairs), _MOST_IN_A_LIST):
        part = pairs[start : start + _MOST_IN_A_LIST]
        yield f"{len(part)} beginbfchar"
        yield from (f"<{code.hex()}> <{text.encode('utf-16-be').hex()}>" for code, text in part)
        yield "endbfchar"

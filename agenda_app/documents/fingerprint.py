"""Hashes of contents and of the program, by which laid-out parts are found again on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any

import pikepdf
import reportlab

from agenda_app import __version__
from agenda_app.paths import resource

_PACKAGE = Path(__file__).resolve().parent.parent
_LAYOUT = ("documents/*.py", "domain/*.py", "terms.py", "words.py")


_WORDS: dict[type[Any], Callable[[Any], bytes]] = {
    bool: {True: b"t:", False: b"f:"}.__getitem__,
    NoneType: lambda _: b"n:",
    int: lambda number: b"i%d:" % number,
}
"""Most of a text is its looks: yes or no, and nothing."""


def fingerprint(content: object) -> str:
    """Return a SHA-256 (hex) of a content and of everything that makes pages of it.

    Equal contents have the same in every process; contents that differ in anything do not.
    """
    parts = [program()]
    _written(content, parts)
    return hashlib.sha256(b"".join(parts)).hexdigest()


def sources() -> list[Path]:
    """Return the files of ours that decide what pages look like; none in an installed program."""
    return sorted(file for pattern in _LAYOUT for file in _PACKAGE.glob(pattern))


@cache
def program() -> bytes:
    """Return a hash of the program: its version, and the state of its sources and typefaces."""
    hasher = hashlib.sha256()
    for version in (__version__, reportlab.__version__, pikepdf.__version__):
        hasher.update(version.encode() + b"\n")
    for file in (*sources(), *sorted(resource("fonts").glob("*.ttf"))):
        # As Python itself tells whether a file that it has compiled is the same.
        state = file.stat()
        hasher.update(f"{file.name} {state.st_size} {state.st_mtime_ns}\n".encode())
    return hasher.digest()


def _written(value: Any, parts: list[bytes]) -> None:
    """Add a value so that its end and its kind are clear, whatever comes next."""
    kind = type(value)
    if kind is str:
        text = value.encode("utf-8", "surrogatepass")
        parts += b"s%d:" % len(text), text
    elif kind in _WORDS:
        parts.append(_WORDS[kind](value))
    elif kind is tuple or kind is list:
        parts.append(b"(%d:" % len(value))
        for part in value:
            _written(part, parts)
    elif (names := _fields(kind)) is not None:  # type: ignore[arg-type]  # classes are hashable
        parts.append(b"d%s:" % kind.__qualname__.encode())
        for name in names:
            _written(getattr(value, name), parts)
    elif isinstance(value, bytes):
        parts += b"b%d:" % len(value), value
    elif isinstance(value, Mapping):
        parts.append(b"{%d:" % len(value))
        for key in sorted(value):
            _written(key, parts)
            _written(value[key], parts)
    elif isinstance(value, Enum):
        parts.append(f"e{value}:".encode())
    else:
        text = repr(value).encode("utf-8", "surrogatepass")
        parts += b"r%d:" % len(text), text


@cache
def _fields(kind: type[Any]) -> tuple[str, ...] | None:
    """Return the names of a dataclass's fields, None for other classes."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None

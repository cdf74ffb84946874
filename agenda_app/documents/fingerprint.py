"""Hashes of contents and of the program, by which laid-out parts are found again on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import reportlab

from agenda_app import __version__
from agenda_app.paths import resource

_PACKAGE = Path(__file__).resolve().parent.parent
_LAYOUT = ("documents/*.py", "domain/*.py", "words.py")


def fingerprint(content: object) -> str:
    """Return a SHA-256 (hex) of a content and of everything that makes pages of it.

    Equal contents have the same in every process; contents that differ in anything do not.
    """
    hasher = hashlib.sha256(program())
    _feed(hasher, content)
    return hasher.hexdigest()


@cache
def program() -> bytes:
    """Return a hash of the program: its version, its sources where they are, its typefaces."""
    hasher = hashlib.sha256()
    for version in (__version__, reportlab.__version__, pikepdf.__version__):
        hasher.update(version.encode() + b"\n")
    sources = (file for pattern in _LAYOUT for file in _PACKAGE.glob(pattern))
    for file in (*sorted(sources), *sorted(resource("fonts").glob("*.ttf"))):
        hasher.update(hashlib.sha256(file.read_bytes()).digest())
    return hasher.digest()


def _feed(hasher: Any, value: object) -> None:
    """Add a value so that its end and its kind are clear, whatever comes next."""
    if isinstance(value, bytes):
        hasher.update(b"b%d:" % len(value) + value)
    elif isinstance(value, tuple | list):
        hasher.update(b"(%d:" % len(value))
        for part in value:
            _feed(hasher, part)
    elif isinstance(value, Mapping):
        hasher.update(b"{%d:" % len(value))
        for key in sorted(value):
            _feed(hasher, key)
            _feed(hasher, value[key])
    elif isinstance(value, Enum):
        hasher.update(f"e{value}:".encode())
    elif is_dataclass(value):
        hasher.update(f"d{type(value).__qualname__}:".encode())
        for field in fields(value):
            _feed(hasher, getattr(value, field.name))
    else:
        text = repr(value).encode("utf-8", "surrogatepass")
        hasher.update(b"r%d:" % len(text) + text)

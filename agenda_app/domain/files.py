"""A file that the program keeps, named by what is in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What a file is called and where its bytes are.

    ``name`` is what the user called it, ``sha256`` (hex) finds its bytes, ``size`` is in bytes.
    """

    sha256: str
    name: str
    size: int
    media_type: str

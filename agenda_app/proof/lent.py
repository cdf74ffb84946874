"""The file that is searched, as it is given to the second process."""

from __future__ import annotations

import ctypes
import mmap
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import finalize

import pikepdf

from agenda_app.proof.bounded_pages import opened, opened_at


class Lent:
    """A file in memory. Where the system can do that, both processes have it at one place.

    Sending a large one takes as long as opening it ten times.
    """

    def __init__(self, data: bytes | None, path: str = "") -> None:
        """Take the bytes, or where they lie."""
        self._data, self._path = data, path
        self._let_go: Callable[[], object] = bool

    @cached_property
    def content(self) -> bytes | ctypes.Array[Any]:
        """The bytes, for PDFium; those at a place are not copied.

        Raises:
            OSError: they cannot be had from there.
            ValueError: nor can they be empty.
        """
        if self._data is not None:
            return self._data
        with Path(self._path).open("rb") as file:
            held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        return (ctypes.c_char * len(held)).from_buffer(held)

    def take_back(self) -> None:
        """Let go of what was lent, when the second process has it or needs it no more."""
        self._let_go()
        self._path = "" if self._data is not None else self._path

    def pdf(self) -> pikepdf.Pdf:
        """Open it; for the errors see ``opened``."""
        return opened_at(self._path) if self._data is None else opened(self._data)

    def __reduce__(self) -> tuple[type[Lent], tuple[bytes | None, str]]:
        """Return what the second process gets of it."""
        if sys.platform == "linux" and self._data is not None and not self._path:
            with suppress(OSError):
                shared = os.memfd_create("saksliste")
                self._let_go = held = finalize(self, os.close, shared)
                held.atexit = False
                with open(shared, "wb", closefd=False) as file:
                    file.write(self._data)
                self._path = f"/proc/{os.getpid()}/fd/{shared}"
        return Lent, ((None if self._path else self._data), self._path)

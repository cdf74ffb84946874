"""Puts files into the store and remembers them, for the tables that will speak of them."""

from __future__ import annotations

from pathlib import Path

from agenda_app.domain.files import StoredFile
from agenda_app.files.store import FileStore

JSON, PDF = "application/json", "application/pdf"


class Recorder:
    """A file store that remembers what was put into it."""

    def __init__(self, files: FileStore) -> None:
        """Put files into ``files``."""
        self._files = files
        self._kept: dict[str, StoredFile] = {}

    @property
    def kept(self) -> tuple[StoredFile, ...]:
        """What was put in, each once."""
        return tuple(self._kept.values())

    def keep(self, data: bytes, name: str, media_type: str) -> str:
        """Keep bytes under a name and return their SHA-256."""
        sha256 = self._files.put(data)
        self._kept[sha256] = StoredFile(sha256, name, len(data), media_type)
        return sha256

    def put(self, data: bytes) -> str:
        """Keep bytes that have no name of their own, and return their SHA-256."""
        return self.keep(data, "", "application/octet-stream")

    def get(self, sha256: str) -> bytes:
        """Return the bytes of a file; raises UserError when they are gone or changed."""
        return self._files.get(sha256)

    def path(self, sha256: str) -> Path | None:
        """Return where a file can be read piece by piece, None where it cannot."""
        return self._files.path(sha256)

    def check(self, sha256: str) -> None:
        """Look whether a file is what it was; raises UserError when it is gone or changed."""
        self._files.check(sha256)

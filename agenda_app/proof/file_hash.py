"""The hash of a file, worked out beside whatever else is done."""

from __future__ import annotations

import hashlib
from threading import Thread


class FileHash:
    """Hashing needs no Python, so a thread of its own does it on another core."""

    def __init__(self, data: bytes) -> None:
        """Begin nothing yet."""
        self._data, self._found = data, ""
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Work the hash out from now on, unless that was begun before."""
        if self._thread is None:
            self._thread = Thread(target=self._work_out, daemon=True, name="saksliste-hash")
            self._thread.start()

    @property
    def sha256(self) -> str:
        """The hash, in hexadecimal; what was begun is waited for."""
        if self._thread is not None:
            self._thread.join()
        return self._found or self._work_out()

    def _work_out(self) -> str:
        self._found = hashlib.sha256(self._data).hexdigest()
        return self._found

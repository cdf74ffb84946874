"""What was read of kept files, so that they need not be read again: a folder beside theirs.

It holds what withheld files say, so it lies where they lie, no copy takes it along, and what was
read of a file goes when the file has gone. It is a cache: whatever is missing, damaged or of
another reader is read anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from agenda_app.files.places import is_there
from agenda_app.files.store import FolderStore

_DIGEST = hashlib.sha256().digest_size


class KeptReadings:
    """Readings of one reader, each under the hash of its file."""

    def __init__(self, folder: Path, files: FolderStore, reader: str) -> None:
        """Keep readings below ``folder``, which is made at the first one.

        Args:
            folder: where they lie; nothing else does.
            files: what is read.
            reader: the name of the way of reading; what another one read counts for nothing.
        """
        self._folder, self._files, self._reader = folder, files, reader

    def get(self, sha256: str) -> bytes | None:
        """Return what was read of a file, None when that is not known or the file has gone."""
        place = self._place(sha256)
        if not is_there(self._files.place(sha256)):
            with contextlib.suppress(OSError):
                place.unlink()
            return None
        try:
            kept = place.read_bytes()
        except OSError:
            return None
        read = kept[_DIGEST:]
        return read if _digest(sha256, read) == kept[:_DIGEST] else None

    def keep(self, sha256: str, read: bytes) -> None:
        """Keep what was read of a file; when that does not succeed, it is read again."""
        place = self._place(sha256)
        draft = place.with_suffix(f".{os.getpid()}")
        try:
            # Nobody else may read the words of withheld files, whoever may look into the folder.
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.write_bytes(_digest(sha256, read) + read)
            draft.replace(place)
        except OSError:
            with contextlib.suppress(OSError):
                draft.unlink()

    def tidy(self) -> None:
        """Drop what another reader read, and what was read of files that have gone."""
        own = self._folder / self._reader
        for kept in self._folder.glob("*/*"):
            if kept.parent != own or not is_there(self._files.place(kept.name)):
                with contextlib.suppress(OSError):
                    kept.unlink()

    def _place(self, sha256: str) -> Path:
        return self._folder / self._reader / sha256


def _digest(sha256: str, read: bytes) -> bytes:
    return hashlib.sha256(sha256.encode("ascii") + read).digest()

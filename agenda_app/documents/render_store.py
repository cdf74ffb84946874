"""Laid-out parts on disk, so that the first bundle after a start is made by copying too.

It also knows which attachments were whole a while ago. It is a cache: whatever is missing, damaged
or from another version of the program is laid out anew. It holds what the papers hold, so only its
owner may read it, and what nobody uses goes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from agenda_app.documents.fingerprint import fingerprint
from agenda_app.documents.part import Bookmark, PageReference, Part
from agenda_app.paths import cache_folder

_MOST_BYTES = 200_000_000
_DAYS_UNUSED = 30
_SECONDS_WHOLE = 86_400
"""So long a file is taken to be whole while its size and its time stay: disks fail slowly."""
_DIGEST = hashlib.sha256().digest_size
_LENGTH = 8


def user_store() -> RenderStore:
    """Return the store in the user's own cache folder."""
    return RenderStore(cache_folder() / "pages")


class RenderStore:
    """Parts in a folder, found by the hash of their content and of the program."""

    def __init__(self, folder: Path, most_bytes: int = _MOST_BYTES) -> None:
        """Keep at most ``most_bytes`` in a folder, which is made at the first part."""
        self._folder, self._most_bytes = folder, most_bytes
        self._added = 0

    def part(self, content: object) -> Part | None:
        """Return the part that was kept for a content, None when there is none to trust."""
        file = self._file(content)
        try:
            part = _unpacked(file.read_bytes())
        except (OSError, ValueError):
            return None
        with contextlib.suppress(OSError):
            os.utime(file)
        return part

    def keep(self, content: object, part: Part) -> None:
        """Keep a part; when that does not succeed, it is laid out again next time."""
        file = self._file(content)
        draft = file.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._added += draft.write_bytes(_packed(part))
            draft.replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                draft.unlink()

    def was_whole(self, sha256: str, file: Path) -> bool:
        """Whether a file had the bytes that it is named by, today, and nobody wrote it since."""
        with contextlib.suppress(OSError):
            return 0 <= time.time() - self._seen(sha256, file).stat().st_mtime < _SECONDS_WHOLE
        return False

    def note_whole(self, sha256: str, file: Path) -> None:
        """Note that a file has the bytes that it is named by."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._seen(sha256, file).touch()
            self._added += 1

    def _seen(self, sha256: str, file: Path) -> Path:
        state = file.stat()
        return self._file(("whole", sha256, str(file), state.st_size, state.st_mtime_ns))

    def tidy(self) -> None:
        """Drop what has not been used for a month, and the longest unused beyond the limit."""
        if not self._added:
            return
        self._added = 0
        oldest_kept = time.time() - _DAYS_UNUSED * 86_400
        total = 0
        for used, size, file in sorted(self._kept(), reverse=True):
            total += size
            if total > self._most_bytes or used < oldest_kept:
                with contextlib.suppress(OSError):
                    file.unlink()

    def _kept(self) -> Iterator[tuple[float, int, Path]]:
        for file in self._folder.iterdir():
            with contextlib.suppress(OSError):
                found = file.stat()
                yield found.st_mtime, found.st_size, file

    def _file(self, content: object) -> Path:
        return self._folder / fingerprint(content)


def _packed(part: Part) -> bytes:
    """Return a part as bytes that tell whether they are whole."""
    fields = {
        "pages": part.pages,
        "title": part.title,
        "bookmarks": [asdict(mark) for mark in part.bookmarks],
        "references": [asdict(reference) for reference in part.references],
        "missing": part.missing,
    }
    head = json.dumps(fields, ensure_ascii=True).encode()
    packed = len(head).to_bytes(_LENGTH, "big") + head + part.pdf
    return hashlib.sha256(packed).digest() + packed


def _unpacked(data: bytes) -> Part:
    """Return the part again.

    Raises:
        ValueError: the bytes are not what was kept.
    """
    packed = data[_DIGEST:]
    if hashlib.sha256(packed).digest() != data[:_DIGEST]:
        raise ValueError("not a kept part")
    end = _LENGTH + int.from_bytes(packed[:_LENGTH], "big")
    fields: dict[str, Any] = json.loads(packed[_LENGTH:end])
    return Part(
        packed[end:],
        fields["pages"],
        fields["title"],
        tuple(Bookmark(**mark) for mark in fields["bookmarks"]),
        tuple(
            PageReference(**{**reference, "colour": tuple(reference["colour"])})
            for reference in fields["references"]
        ),
        fields["missing"],
    )

"""Where the bytes of sources, attachments and pictures are kept, each under its hash."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.drafts import is_draft
from agenda_app.files.write_refusals import own_advice
from agenda_app.files.writing import write_durably

_FETCH_BACK = Sentence(
    "Hent den tilbake fra siste sikkerhetskopi.", "Hent ho tilbake frå siste tryggingskopi."
)


_LETTERS = 2 * hashlib.sha256().digest_size
_LEFT_SECONDS = 24 * 60 * 60
"""How old a draft is that nobody is writing any more."""


class FileStore(Protocol):
    """Where the bytes of source files, attachments and pictures are."""

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256 (hex)."""
        ...

    def get(self, sha256: str) -> bytes:
        """Return the bytes of a kept file, or raise UserError when they are gone or changed."""
        ...

    def path(self, sha256: str) -> Path | None:
        """Return where a kept file can be read piece by piece, None where it cannot.

        Its bytes are not checked: whoever reads them this way calls ``check`` before he hands on
        what he made of them.
        """
        ...

    def check(self, sha256: str) -> None:
        """Raise UserError when a file that is read by ``path`` is gone or changed."""
        ...


class FolderStore:
    """Files in a folder, named by their SHA-256: no user's name can break or overwrite one."""

    def __init__(self, folder: Path) -> None:
        """Keep files below ``folder``, which is made at the first one."""
        self._folder = folder
        self._looked_at: dict[str, tuple[int, int]] = {}

    def place(self, sha256: str) -> Path:
        """Return where a file is or would be."""
        return self._folder / sha256[:2] / sha256

    def places(self) -> tuple[Path, ...]:
        """Return where the files are, in the order of their hashes; drafts are not among them."""
        return tuple(sorted(one for one in self._folder.glob("*/*") if len(one.name) == _LETTERS))

    def tidy(self) -> None:
        """Drop what a program left that was killed while it wrote: nothing ever speaks of that."""
        for one in self._folder.glob("*/*"):
            with suppress(OSError):
                if is_draft(one.name) and time.time() - one.stat().st_mtime > _LEFT_SECONDS:
                    one.unlink()

    def path(self, sha256: str) -> Path:
        """Return where a file can be read piece by piece; see ``FileStore``."""
        return self.place(sha256)

    def check(self, sha256: str) -> None:
        """Look whether a file is what it was.

        Its hash is taken once: after that, as long as its size and its time stay, it is not read
        again. What must be sure of the bytes at a moment reads them by ``get``.

        Raises:
            UserError: the file is gone, or its bytes are not what they were.
        """
        try:
            with self.place(sha256).open("rb") as file:
                seen = _state(file)
                if self._looked_at.get(sha256) == seen:
                    return
                if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                    raise _changed()
                self._looked_at[sha256] = seen
        except OSError as error:
            raise _gone() from error

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256; the same bytes are kept once.

        Where they were kept and came to harm, they are whole again.

        Raises:
            UserError: the disk is full, or nothing can be written on it; no file is named by its
                hash, and no other folder can be chosen.
        """
        name = sha256_of(data)
        try:
            self.check(name)
        except UserError:
            try:
                write_durably(self.place(name), data)
            except OSError as error:
                raise UserError(*own_advice(error)) from error
        return name

    def get(self, sha256: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            UserError: the file is gone, or its bytes are not what they were.
        """
        try:
            with self.place(sha256).open("rb") as file:
                seen, data = _state(file), file.read()
        except OSError:
            return checked(sha256, None)
        checked(sha256, data)
        self._looked_at[sha256] = seen
        return data


def _state(file: BinaryIO) -> tuple[int, int]:
    """Return what an open file's size and time are."""
    state = os.fstat(file.fileno())
    return state.st_size, state.st_mtime_ns


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def checked(sha256: str, data: bytes | None) -> bytes:
    """Return ``data`` when it is what was kept under this hash.

    Raises:
        UserError: it is not, or it is gone.
    """
    if data is None:
        raise _gone()
    if sha256_of(data) != sha256:
        raise _changed()
    return data


def _gone() -> UserError:
    return UserError(
        Sentence(
            "En fil som hører til saken, mangler på disken.",
            "Ei fil som høyrer til saka, manglar på disken.",
        ),
        _FETCH_BACK,
    )


def _changed() -> UserError:
    return UserError(
        Sentence(
            "En fil som hører til saken, er endret eller skadet på disken.",
            "Ei fil som høyrer til saka, er endra eller skadd på disken.",
        ),
        _FETCH_BACK,
    )

"""Files on their way into a folder: beside it first, then all of them at once."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agenda_app.errors import UserError
from agenda_app.files.drafts import draft_name
from agenda_app.files.write_refusals import advice
from agenda_app.files.writing import move_new, write_durably


@dataclass(frozen=True, slots=True)
class _Brought:
    """Where a file waits, None when the very same one is there already, and where it belongs."""

    waiting: Path | None
    target: Path


class Landing:
    """Writes files into a hidden folder inside the target, and moves them when all are there.

    What is in the target folder is never overwritten.
    """

    def __init__(self, folder: Path) -> None:
        """Prepare to put files into ``folder``; nothing is written yet.

        Raises:
            UserError: the folder cannot be looked into, or its path is too long.
        """
        self._folder = folder
        self._waiting = folder / draft_name()
        with _said_of(folder):
            self._missing = [f for f in (folder, *folder.parents) if not f.exists()]
        self._brought: list[_Brought] = []
        self._moved: list[Path] = []
        self._is_settled = False

    @property
    def names(self) -> tuple[str, ...]:
        """What the files are called in the folder, in the order they were brought."""
        return tuple(one.target.name for one in self._brought)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the files are in the end."""
        return tuple(one.target for one in self._brought)

    @property
    def written(self) -> tuple[Path, ...]:
        """Those that were not there before."""
        return tuple(self._moved)

    def bring(self, name: str, data: bytes) -> None:
        """Take a file; it waits until all are there.

        Raises:
            UserError: the folder cannot be written.
        """
        with _said_of(self._folder / name):
            target = self._place(name, data)
            if target.exists():
                self._brought.append(_Brought(None, target))
                return
            # A short name: where the file goes there may be room for its own, and for no more.
            waiting = self._waiting / str(len(self._brought))
            write_durably(waiting, data)
            self._brought.append(_Brought(waiting, target))

    def settle(self) -> None:
        """Move everything to where it belongs.

        Raises:
            UserError: a file cannot be moved; then none is.
        """
        for one in self._brought:
            if one.waiting is not None:
                move_new(one.waiting, one.target)
                self._moved.append(one.target)
        self._is_settled = True

    def clear(self) -> None:
        """Take away what still waits; when the files were not settled, whatever was moved too."""
        shutil.rmtree(self._waiting, ignore_errors=True)
        if self._is_settled:
            return
        for path in self._moved:
            with contextlib.suppress(OSError):
                path.unlink()
        self._moved.clear()
        for folder in self._missing:
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _place(self, name: str, data: bytes) -> Path:
        """Return the first name that is free, or that has these very bytes already."""
        first = self._folder / name
        taken = {one.target for one in self._brought}
        candidate, number = first, 1
        while candidate in taken or (candidate.exists() and not _holds(candidate, data)):
            number += 1
            candidate = first.with_name(f"{first.stem} v{number}{first.suffix}")
        return candidate


@contextlib.contextmanager
def _said_of(target: Path) -> Iterator[None]:
    """Say of a file or folder why it cannot be."""
    try:
        yield
    except OSError as error:
        raise UserError(*advice(error, target)) from error


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False

"""Files on their way into a folder: beside it first, then all of them at once.

What lies there of the program's own and holds no longer goes into a folder inside, so that the
usual name is always that of the newest. A kill on the way leaves a file that says so.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.drafts import draft_name
from agenda_app.files.names import free_name
from agenda_app.files.scratch import noted
from agenda_app.files.write_refusals import advice
from agenda_app.files.writing import move_new, write_durably
from agenda_app.produce.former_set import ASIDE, Former

UNFINISHED = "UFERDIG.txt"
"""Lies in the folder while files are moved; the word is the same in both forms."""
_TOLD = Sentence(
    "Filene i denne mappen er ikke ferdige: noe avbrøt programmet. Lag dem på nytt før noe herfra "
    "brukes eller legges ut.",
    "Filene i denne mappa er ikkje ferdige: noko avbraut programmet. Lag dei på nytt før noko "
    "herfrå blir brukt eller lagt ut.",
)


@dataclass(frozen=True, slots=True)
class _Brought:
    """Where a file waits, None when the very same one is there already, and where it belongs."""

    waiting: Path | None
    target: Path
    wanted: str


class Landing:
    """Writes files into a hidden folder inside the target, and moves them when all are there.

    What is in the target folder is never overwritten.
    """

    def __init__(self, folder: Path, former: Sequence[Former] = ()) -> None:
        """Prepare to put files into ``folder``; nothing is written yet.

        Args:
            folder: where.
            former: what earlier runs put there; of it the program's own is set aside.

        Raises:
            UserError: the folder cannot be looked into, or its path is too long.
        """
        self._folder = folder
        self._waiting = folder / draft_name()
        with _said_of(folder):
            self._missing = [f for f in (folder, *folder.parents) if not f.exists()]
        self._former = former
        self._own = {one.path for one in former if one.is_own}
        self._brought: list[_Brought] = []
        self._moved: list[tuple[Path, Path]] = []
        self._told: Path | None = None
        self._was_told = False
        self._is_settled = False
        self._noted = contextlib.ExitStack()

    @property
    def folder(self) -> Path:
        """Where the files go."""
        return self._folder

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
        return tuple(one.target for one in self._brought if one.waiting is not None)

    @property
    def renamed(self) -> tuple[tuple[str, str], ...]:
        """The usual names that somebody else's files have, each with the one that was taken."""
        return tuple((b.wanted, b.target.name) for b in self._brought if b.target.name != b.wanted)

    @property
    def outdated(self) -> tuple[Former, ...]:
        """What holds no longer and is set aside: public files first, the lists last."""
        same = {one.target for one in self._brought if one.waiting is None}
        new = {one.target for one in self._brought if one.waiting is not None}
        found = (
            one
            for one in self._former
            if one.is_own and one.path not in same and (one.of_this_set or one.path in new)
        )
        return tuple(sorted(found, key=lambda one: (not one.is_public, one.is_list)))

    def bring(self, name: str, data: bytes) -> None:
        """Take a file; it waits until all are there.

        Raises:
            UserError: the folder cannot be written.
        """
        with _said_of(self._folder / name):
            target, is_there = self._place(name, data)
            if is_there:
                self._brought.append(_Brought(None, target, name))
                return
            # A short name: where the file goes there may be room for its own, and for no more.
            if not self._waiting.exists():
                self._noted.enter_context(noted(self._waiting))
            waiting = self._waiting / str(len(self._brought))
            write_durably(waiting, data)
            self._brought.append(_Brought(waiting, target, name))

    def settle(self) -> None:
        """Set aside what holds no longer, then move everything to where it belongs.

        The list was brought last and goes first: from then on it tells which files are the
        program's own, also when the rest never comes.

        Raises:
            UserError: a file cannot be moved; then none is.
        """
        waiting = [(b.waiting, b.target) for b in self._brought if b.waiting is not None]
        outdated = self.outdated
        self._tell(is_needed=bool(outdated or waiting))
        for one in outdated:
            self._set_aside(one.path)
        for source, target in (*waiting[-1:], *waiting[:-1]):
            move_new(source, target)
            self._moved.append((source, target))
        self._is_settled = True

    def clear(self) -> None:
        """Take away what still waits; when the files were not settled, all is as it was."""
        with self._noted:
            self._clear()

    def _clear(self) -> None:
        if not self._is_settled and not self._take_back():
            return
        shutil.rmtree(self._waiting, ignore_errors=True)
        if self._told is not None and (self._is_settled or not self._was_told):
            with contextlib.suppress(OSError):
                self._told.unlink()
        if self._is_settled:
            return
        for folder in (self._folder / ASIDE, *self._missing):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _tell(self, *, is_needed: bool) -> None:
        """Put a file there that says what is the matter if the rest never comes.

        One that a kill left there is taken for it, and stays when this comes to nothing either.
        """
        text = f"{_TOLD.bokmal}\n\n{_TOLD.nynorsk}\n".encode()
        told = self._folder / UNFINISHED
        self._was_told = _holds(told, text)
        if self._was_told:
            self._told = told
        elif is_needed:
            self._told = free_name(told)
            with _said_of(self._told):
                write_durably(self._told, text)

    def _set_aside(self, path: Path) -> None:
        target = free_name(self._folder / ASIDE / path.name)
        with _said_of(target.parent):
            target.parent.mkdir(exist_ok=True)
        move_new(path, target, about=path)
        self._moved.append((path, target))

    def _take_back(self) -> bool:
        """Move everything to where it was, and tell whether that could be done."""
        while self._moved:
            source, target = self._moved[-1]
            try:
                move_new(target, source)
            except UserError:
                return False
            self._moved.pop()
        return True

    def _place(self, name: str, data: bytes) -> tuple[Path, bool]:
        """Return the first name that is free or becomes so, or that has these very bytes already.

        The second value tells whether it has them.
        """
        first = self._folder / name
        taken = {one.target for one in self._brought}
        candidate, number = first, 1
        while candidate in taken or candidate.exists():
            if candidate not in taken:
                if _holds(candidate, data):
                    return candidate, True
                if candidate in self._own:
                    return candidate, False
            number += 1
            candidate = first.with_name(f"{first.stem} v{number}{first.suffix}")
        return candidate, False


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

"""One window a data folder: who holds it, if somebody does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from agenda_app.ui.data_place import DataPlace

NAME = ".open"


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has a folder open: its process and its PC."""

    process: int
    host: str

    @property
    def is_here(self) -> bool:
        """Whether it runs on this PC, so that its window can be raised."""
        return self.host in {"", QSysInfo.machineHostName()}


class FolderLock:
    """Holds a folder as long as the object lives, or until ``release``.

    A shared database has no folder to hold: there any number of windows may be open.
    """

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._file: QLockFile | None = None

    def claim(self, place: DataPlace) -> Holder | None:
        """Take the folder of ``place``, giving up the one before; return who has it instead.

        A folder that cannot be written is not held: opening it says so in better words. What a
        program left behind that is gone is taken over.
        """
        self.release()
        if place.database:
            return None
        try:
            place.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        file = QLockFile(str(place.folder / NAME))
        # An office day is long: a lock never grows old, it ends with its process.
        file.setStaleLockTime(0)
        if file.tryLock(0):
            self._file = file
            return None
        if file.error() is not QLockFile.LockError.LockFailedError:
            return None
        process, host, *_program = file.getLockInfo()
        return Holder(int(process), str(host))

    def release(self) -> None:
        """Let others have the folder."""
        if self._file is not None:
            self._file.unlock()
            self._file = None


def folder_key(folder: Path) -> str:
    """Return the name by which two starts on the same folder find each other."""
    return str(folder.resolve()).casefold()

"""The process' own place for files that nobody keeps: copies to look at, and files being worked on.

They may be exempt. So they go when the process ends, and what one left that was killed, or that
another program held open, goes when the next one starts; so do drafts in folders of the user's. A
lock beside the folder tells whether its process still lives: the system lets go of it, however the
process ends.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import stat
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from agenda_app.files.drafts import is_draft

_BEGINNING = "saksliste-"
_LOCK = ".lock"
_NOTE = ".note"
_LETTERS = 8
_UNKNOWN_SECONDS = 24 * 60 * 60
"""How old a folder without a lock is that nobody uses any more."""

_claiming = threading.Lock()
_own: tuple[Path, IO[bytes]] | None = None


def new_folder() -> Path:
    """Return a new folder that only this user can look into, gone when the process ends.

    Raises:
        OSError: the disk is full, or nothing can be written on it.
    """
    return Path(tempfile.mkdtemp(prefix="", dir=_own_folder()))


@contextlib.contextmanager
def passing_folder() -> Iterator[Path]:
    """Give a new folder that is gone when the block ends.

    Raises:
        OSError: as above.
    """
    folder = new_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def noted(draft: Path) -> Iterator[None]:
    """Have a draft, a file or a folder, taken away by the next start if this block never ends."""
    note = _noted(draft)
    try:
        yield
    finally:
        if note is not None:
            with contextlib.suppress(OSError):
                note.unlink()


def sweep() -> None:
    """Take away what processes left that live no more; what cannot go now stays for the next."""
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_BEGINNING}*"):
            if folder.is_dir() and not folder.is_symlink():
                _sweep(folder)


@atexit.register
def leave() -> None:
    """Take this process' own folder away, as far as no other program holds what lies in it."""
    global _own
    with _claiming:
        own, _own = _own, None
    if own is not None:
        folder, lock = own
        _remove(folder)
        _let_go(folder, lock)


def _noted(draft: Path) -> Path | None:
    """Note where a draft is; whoever cannot is not kept from writing it."""
    try:
        note = _own_folder() / f"{draft.name}{_NOTE}"
        note.write_text(str(draft.absolute()), encoding="utf-8")
    except (OSError, UnicodeError):
        return None
    return note


def _own_folder() -> Path:
    global _own
    with _claiming:
        if _own is None:
            sweep()
            _own = _claimed()
        return _own[0]


def _claimed() -> tuple[Path, IO[bytes]]:
    """Make a folder whose lock is held before it is there, so that nobody takes it for left."""
    folder = Path(tempfile.gettempdir()) / f"{_BEGINNING}{uuid.uuid4().hex[:_LETTERS]}"
    lock = _lock_of(folder).open("x+b")
    _is_taken(lock)
    try:
        folder.mkdir(mode=0o700)
    except OSError:
        _let_go(folder, lock)
        raise
    return folder, lock


def _sweep(folder: Path) -> None:
    try:
        lock = _lock_of(folder).open("r+b")
    except FileNotFoundError:
        if time.time() - folder.stat().st_mtime > _UNKNOWN_SECONDS:
            _remove(folder)
        return
    except OSError:
        return  # another user's
    if _is_taken(lock):
        for note in folder.glob(f"*{_NOTE}"):
            with contextlib.suppress(OSError, UnicodeError):
                _take_away(Path(note.read_text(encoding="utf-8")))
        _remove(folder)
        _let_go(folder, lock)
    else:
        lock.close()


def _take_away(draft: Path) -> None:
    if not is_draft(draft.name):
        return
    if draft.is_dir() and not draft.is_symlink():
        shutil.rmtree(draft, ignore_errors=True)
    else:
        draft.unlink(missing_ok=True)


def _remove(folder: Path) -> None:
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            if stat.S_ISREG(path.lstat().st_mode):
                path.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows removes no read-only file
    shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}{_LOCK}")


def _is_taken(lock: IO[bytes]) -> bool:
    """Take a lock, and tell whether it was free."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _let_go(folder: Path, lock: IO[bytes]) -> None:
    """Let go of a lock, which goes with its folder."""
    if os.name == "nt":
        lock.close()  # no open file can be removed
    with contextlib.suppress(OSError):
        if not folder.exists():
            _lock_of(folder).unlink()
    lock.close()

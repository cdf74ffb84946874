"""Writing files so that they are there whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from agenda_app.errors import UserError
from agenda_app.files.drafts import draft_name
from agenda_app.files.places import is_device, is_folder
from agenda_app.files.scratch import noted
from agenda_app.files.write_refusals import advice, is_full

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
_BUSY_ON_WINDOWS = {5, 32, 33}


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or not at all; missing folders are made.

    Once this returns, a power cut does not take what is in the file, nor its name (on Windows the
    name is on the disk a moment later, and until then the file is what it was).

    Raises:
        UserError: the folder cannot be written, the disk is full, or the file is open elsewhere.
    """
    with whole_file(target) as file:
        file.write(data)


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """Open a file for writing and reading that is there whole once the block ends, as above.

    When the block does not come to its end, everything is as it was. What else fails in the block
    is none of this file's: only a full disk is told of it, whoever met it.

    Raises:
        UserError: the folder cannot be written, the disk is full, or the file is open elsewhere.
    """
    foreign: OSError | None = None
    try:
        with _durable_file(target) as (file, draft):
            try:
                yield file
            except OSError as error:
                foreign = None if error is draft.fault or is_full(error) else error
                raise
    except OSError as error:
        if error is foreign:
            raise
        raise UserError(*advice(error, target)) from error


def write_durably(target: Path, data: bytes) -> None:
    """Do what ``write_whole`` does for whoever has other words when it fails.

    Raises:
        OSError: nothing was written.
    """
    with _durable_file(target) as (file, _):
        file.write(data)


class _Draft(io.FileIO):
    """A new file that knows which fault was its own."""

    fault: OSError | None = None

    def write(self, data: ReadableBuffer, /) -> int:
        with self._noting():
            return super().write(data)

    def readinto(self, into: WriteableBuffer, /) -> int:
        with self._noting():
            return super().readinto(into)

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.fault = error
            raise


@contextlib.contextmanager
def _durable_file(target: Path) -> Iterator[tuple[BinaryIO, _Draft]]:
    if is_folder(target):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if is_device(target):
        # Its name would be taken by a file, for everybody who uses it.
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    new = [folder for folder in target.parents if not folder.exists()]
    # Not the tempfile library: its files can be read by their owner only, also afterwards.
    draft = target.with_name(draft_name())
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with noted(draft):
            raw = _Draft(draft, "x+")
            with io.BufferedRandom(raw) as stream:
                yield stream, raw
                stream.flush()
                os.fsync(stream.fileno())
            _replace(draft, target)
        for folder in (target.parent, *(folder.parent for folder in new)):
            _sync_names(folder)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        with contextlib.suppress(OSError):
            for folder in new:
                folder.rmdir()
        raise


def try_folder(folder: Path) -> None:
    """See that files can be put into a folder; it is left as it was, or not there at all.

    Raises:
        UserError: they cannot.
    """
    tried = folder / draft_name()
    try:
        new = [one for one in (folder, *folder.parents) if not one.exists()]
        write_durably(tried, b"")
        tried.unlink()
        for one in new:
            one.rmdir()
    except OSError as error:
        raise UserError(*advice(error, folder)) from error


def move_new(source: Path, target: Path, about: Path | None = None) -> None:
    """Move a file to a place in the same folder or below, where nothing is yet.

    Args:
        source: the file.
        target: its new place; its folder is there.
        about: what a fault is told of, the new place when left out.

    Raises:
        UserError: the folder cannot be written, or something came to be there in between.
    """
    try:
        if target.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(target))
        _replace(source, target)
        for folder in {source.parent, target.parent}:
            _sync_names(folder)
    except OSError as error:
        raise UserError(*advice(error, about or target)) from error


def _sync_names(folder: Path) -> None:
    """Have the names in a folder on the disk, not only in the memory of the system.

    Windows opens no folder for this: its file system keeps a journal of names. Some shares and
    sticks cannot do it either, and the file is there all the same.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _replace(draft: Path, target: Path) -> None:
    # A virus scanner or an indexer holds a new file for a moment on Windows.
    for pause in _RETRY_SECONDS:
        try:
            draft.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS:
                raise
            time.sleep(pause)
        else:
            return
    draft.replace(target)

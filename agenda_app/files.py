"""Files on disk: written whole or not at all, kept by their hash, never overwritten silently."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import mimetypes
import os
import time
import uuid
from pathlib import Path
from typing import BinaryIO, Protocol

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError

_LONGEST_NAME = 120
_RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
_BUSY_ON_WINDOWS = {5, 32, 33}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL_ON_WINDOWS = {39, 112}
_MAKE_ROOM = Sentence("Frigjør plass og prøv igjen.", "Frigjer plass og prøv igjen.")
_FETCH_BACK = Sentence(
    "Hent den tilbake fra siste sikkerhetskopi.", "Hent ho tilbake frå siste tryggingskopi."
)


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
                _write(self.place(name), data)
            except OSError as error:
                raise UserError(*_own_advice(error)) from error
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


def media_type(name: str) -> str:
    """Return the media type that a file's name says, "application/octet-stream" when unknown."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def read_file(path: Path, longest: int = 500_000_000) -> bytes:
    """Return the bytes of a file from outside.

    Raises:
        UserError: it is not there, may not be read, or is larger than ``longest`` bytes.
    """
    try:
        if path.stat().st_size > longest:
            raise UserError(
                alike(f"«{path.name}» er for stor ({path.stat().st_size // 1_000_000} MB)."),
                Sentence(
                    "Del filen, eller lagre den i lavere oppløsning.",
                    "Del fila, eller lagre ho i lågare oppløysing.",
                ),
            )
        return path.read_bytes()
    except IsADirectoryError as error:
        raise UserError(
            Sentence(f"«{path.name}» er en mappe.", f"«{path.name}» er ei mappe."),
            Sentence("Velg en fil.", "Vel ei fil."),
        ) from error
    except OSError as error:
        raise UserError(
            Sentence(f"«{path.name}» kan ikke leses.", f"«{path.name}» kan ikkje lesast."),
            Sentence(
                "Se om filen finnes og er lukket i andre programmer.",
                "Sjå om fila finst og er lukka i andre program.",
            ),
        ) from error


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or not at all; missing folders are made.

    Once this returns, a power cut does not take what is in the file, nor its name (on Windows the
    name is on the disk a moment later, and until then the file is what it was).

    Raises:
        UserError: the folder cannot be written, the disk is full, or the file is open elsewhere.
    """
    try:
        _write(target, data)
    except OSError as error:
        raise UserError(*_advice(error, target)) from error


def _write(target: Path, data: bytes) -> None:
    folders = [target.parent, *(f.parent for f in target.parents if not f.exists())]
    target.parent.mkdir(parents=True, exist_ok=True)
    # Not the tempfile library: its files can be read by their owner only, also afterwards.
    draft = target.with_name(f".saving-{uuid.uuid4().hex}")
    try:
        with draft.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _replace(draft, target)
        for folder in folders:
            _sync_names(folder)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


def move_new(source: Path, target: Path) -> None:
    """Move a file to a place in the same folder or below, where nothing is yet.

    Raises:
        UserError: the folder cannot be written, or something came to be there in between.
    """
    try:
        if target.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(target))
        _replace(source, target)
        _sync_names(target.parent)
    except OSError as error:
        raise UserError(*_advice(error, target)) from error


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


def full_disk(error: BaseException) -> UserError | None:
    """Return that the disk is full, wherever something was written; None when that is not it."""
    if not isinstance(error, OSError) or not _is_full(error):
        return None
    return UserError(
        Sentence(
            "Disken er full, så filen ble ikke skrevet.",
            "Disken er full, så fila vart ikkje skriven.",
        ),
        _MAKE_ROOM,
    )


def _is_full(error: OSError) -> bool:
    """Tell whether there is no room: on the disk, of the user's share of it, or for the file."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_ON_WINDOWS


def _own_advice(error: OSError) -> tuple[Sentence, Sentence]:
    """Return what to say when a file of the data themselves cannot be written."""
    if _is_full(error):
        return (
            Sentence(
                "Disken er full, så en fil som hører til dataene, ble ikke lagret.",
                "Disken er full, så ei fil som høyrer til dataa, vart ikkje lagra.",
            ),
            _MAKE_ROOM,
        )
    if isinstance(error, PermissionError):
        return (
            Sentence(
                "Mappen med dataene kan ikke skrives til.",
                "Det går ikkje å skrive til mappa med dataa.",
            ),
            Sentence("Be IT om å få skrive i mappen.", "Be IT om å få skrive i mappa."),
        )
    return (
        Sentence(
            "En fil som hører til dataene, kunne ikke skrives til disken.",
            "Ei fil som høyrer til dataa, kunne ikkje skrivast til disken.",
        ),
        Sentence(
            "Se om disken eller nettet er tilkoblet, og prøv igjen.",
            "Sjå om disken eller nettet er kopla til, og prøv igjen.",
        ),
    )


def _advice(error: OSError, target: Path) -> tuple[Sentence, Sentence]:
    if _is_full(error):
        return (
            Sentence(
                f"Disken er full, så «{target.name}» ble ikke lagret.",
                f"Disken er full, så «{target.name}» vart ikkje lagra.",
            ),
            _MAKE_ROOM,
        )
    if isinstance(error, PermissionError):
        return (
            Sentence(f"«{target.name}» kan ikke skrives.", f"«{target.name}» kan ikkje skrivast."),
            Sentence(
                "Lukk filen hvis den er åpen i et annet program, eller velg en annen mappe.",
                "Lukk fila om ho er open i eit anna program, eller vel ei anna mappe.",
            ),
        )
    return (
        Sentence(
            f"«{target.name}» kan ikke lagres i {target.parent}.",
            f"«{target.name}» kan ikkje lagrast i {target.parent}.",
        ),
        Sentence("Velg en annen mappe.", "Vel ei anna mappe."),
    )


def safe_name(name: str) -> str:
    """Return a file name that every office PC accepts, at most 120 characters; "/" becomes "-"."""
    # The first page waits for this module, and names no file.
    from pathvalidate import sanitize_filename

    tidy = sanitize_filename(name.replace("/", "-"), platform="universal").strip(" .")
    stem, dot, ending = tidy.rpartition(".")
    if dot and len(ending) <= 5:
        return f"{stem[: _LONGEST_NAME - len(ending) - 1].rstrip(' .')}.{ending}"
    return tidy[:_LONGEST_NAME].rstrip(" .") or "uten navn"


def free_name(target: Path) -> Path:
    """Return ``target``, or with " v2", " v3" before its ending when that is taken."""
    candidate, number = target, 1
    while candidate.exists():
        number += 1
        candidate = target.with_name(f"{target.stem} v{number}{target.suffix}")
    return candidate

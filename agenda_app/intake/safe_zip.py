"""Packed documents from strangers, measured before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass

from agenda_app.intake.refusals import BOMB, DAMAGED, PASSWORD, TOO_LARGE, refusal

MOST_ENTRIES = 2_000
LARGEST_TOTAL = 100 * 1024 * 1024
LARGEST_RATIO = 100
_BIG = 4 * 1024 * 1024
_ENCRYPTED = 0x1
# Office files know no others, and of others zipfile unpacks more than it is asked for.
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PACKED = b"PK\x03\x04"
# ValueError: the directory says that an entry begins before the file.
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)
_EMBEDDED = (
    *("word/embeddings/", "ppt/embeddings/", "xl/embeddings/"),
    *("Object ", "ObjectReplacements/"),
)


@dataclass(slots=True)
class Archive:
    """An opened package. Entries are read by name, never written to disk."""

    _file: zipfile.ZipFile
    names: frozenset[str]
    _read: int = 0

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry, b"" when there is none.

        Raises:
            UnreadableFileError: the entry is damaged, or more came out than the package may hold.
        """
        if name not in self.names:
            return b""
        try:
            with self._file.open(name) as entry:
                data = entry.read(LARGEST_TOTAL - self._read + 1)
        except _FAULTS as error:
            raise refusal(DAMAGED) from error
        self._read += len(data)
        if self._read > LARGEST_TOTAL:
            raise refusal(BOMB)
        return data


def open_archive(data: bytes) -> Archive:
    """Return the package in ``data``.

    Raises:
        UnreadableFileError: no package, a password, too many or too tightly packed entries, or
            some that are packed in an unusual way, or a package inside the package (embedded
            spreadsheets are allowed; they are never opened).
    """
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except _FAULTS as error:
        raise refusal(DAMAGED) from error
    entries = file.infolist()
    if len(entries) > MOST_ENTRIES:
        raise refusal(BOMB)
    if sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
        raise refusal(TOO_LARGE if len(data) > _BIG else BOMB)
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise refusal(PASSWORD)
        if entry.compress_type not in _PACKINGS:
            raise refusal(DAMAGED)
        packed = max(1, entry.compress_size)
        if entry.file_size > _BIG and entry.file_size / packed > LARGEST_RATIO:
            raise refusal(BOMB)
        if not entry.filename.startswith(_EMBEDDED) and _is_packed(file, entry):
            raise refusal(BOMB)
    return Archive(file, frozenset(file.namelist()))


def _is_packed(file: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    if entry.file_size < len(_PACKED):
        return False
    try:
        with file.open(entry) as opened:
            return opened.read(len(_PACKED)) == _PACKED
    except _FAULTS as error:
        raise refusal(DAMAGED) from error

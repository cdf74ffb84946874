"""Files that hold other files, told by how they begin or end."""

from __future__ import annotations

import io
import zipfile

GZIP, BZIP, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PDF = b"%PDF-"
_END_OF_ZIP, _LONGEST_END = b"PK\x05\x06", 70_000
CLOSED = (
    *(b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"MSCF"),
    *(b"\x1f\x9d", b"LZIP"),
)
"""7z, rar, zstd, lz4, cab, compress, lzip: nothing here unpacks them."""


def is_pdf(data: bytes) -> bool:
    """Tell whether a file is a PDF."""
    return _PDF in data[:1024]


def is_zip(data: bytes) -> bool:
    """Tell whether a file is a zip archive, also one that a program stands before."""
    if data.startswith(ZIP):
        return True
    return _END_OF_ZIP in data[-_LONGEST_END:] and zipfile.is_zipfile(io.BytesIO(data))


def is_packed(data: bytes) -> bool:
    """Tell whether bytes of no known kind are a file that holds others and can be unpacked."""
    return is_pdf(data) or data.startswith((GZIP + b"\x08", XZ)) or is_zip(data)


def holds_files(data: bytes) -> bool:
    """Tell whether a file holds others in a way that has to be unpacked."""
    return is_pdf(data) or data.startswith((GZIP, BZIP, XZ, *CLOSED)) or is_zip(data)

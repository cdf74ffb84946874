"""A zip whose bytes depend on its contents only: office files carry the time they were packed."""

from __future__ import annotations

import zipfile
from io import BytesIO

_THEN = (1980, 1, 1, 0, 0, 0)


def same_zip(data: bytes) -> bytes:
    """Return the same zip, entries in the same order, without the time of packing."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as packed,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for entry in packed.infolist():
            fixed = zipfile.ZipInfo(entry.filename, _THEN)
            # OpenDocument wants its first entry, the media type, unpacked.
            fixed.compress_type = entry.compress_type
            archive.writestr(fixed, packed.read(entry))
    return out.getvalue()

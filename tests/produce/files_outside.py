"""Files as they come from outside, for tests: a plain PDF, a locked one, and no document at all."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf

from tests.intake.pdf_files import BREAK, a_pdf

PASSWORD = "havna"
NO_DOCUMENT = bytes(range(256)) * 8


def three_pages() -> bytes:
    return a_pdf(["Kart", BREAK, "Profil", BREAK, "Snitt"])


def locked(pages: bytes | None = None) -> bytes:
    """Return a PDF that opens with ``PASSWORD`` only."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages or three_pages())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="eier", user=PASSWORD))
    return out.getvalue()


def put(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file

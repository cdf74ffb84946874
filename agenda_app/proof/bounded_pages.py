"""The pages of PDFs that a reader gets to the end of."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

import pikepdf

from agenda_app.proof.bounds import limit_unpacking
from agenda_app.proof.expansion import refuse_excess
from agenda_app.proof.page_texts import PageTexts

_KEPT = 8 << 20
"""Bytes of memory; nearly all pictures have fewer."""


def opened(data: bytes) -> pikepdf.Pdf:
    """Open a PDF, of which no stream will unpack to more than the memory holds.

    Raises:
        pikepdf.PdfError: it cannot be read, as may other errors say.
    """
    limit_unpacking()
    _keep_memory()
    return pikepdf.open(io.BytesIO(data))


def opened_at(path: str) -> pikepdf.Pdf:
    """Do the same for a file on the disk, or what the system shows as one."""
    limit_unpacking()
    _keep_memory()
    return pikepdf.open(path)


@cache
def _keep_memory() -> None:
    """Let the C library keep the memory of a picture for the next one.

    GNU's keeps what is no larger than the largest part that was ever let go of. What it does not
    keep the system empties anew each time, which takes longer than reading the picture.
    """
    bytes(_KEPT)


def refuse_endless(data: bytes) -> None:
    """Look whether a reader gets to the end of a PDF.

    Raises:
        TooMuchError: the pages draw too much.
        SealedError: nobody knows how a stream is packed.
        pikepdf.PdfError: it cannot be read, as may other errors say.
    """
    with opened(data) as pdf:
        refuse_excess(pdf)


def bounded_page_texts(data: bytes) -> Iterator[str]:
    """Return the text of each page as PDFium reads it.

    Raises:
        RuntimeError: PDFium cannot read it; for other errors see ``refuse_endless``.
    """
    refuse_endless(data)
    texts = PageTexts(data)
    try:
        yield from map(texts.text, range(len(texts)))
    finally:
        texts.close()

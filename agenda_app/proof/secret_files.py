"""The words of a file that the public may not read, and who wrote it."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

import pikepdf

from agenda_app.proof.bounded_pages import bounded_page_texts
from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.disguises import as_text
from agenda_app.proof.unpacking import SealedError

_PARTS = re.compile(
    r"word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"
    r"|xl/(?:sharedStrings|comments\d*)\.xml|ppt/(?:slides|notesSlides)/\w+\.xml|content\.xml"
)
_ABOUT = ("docProps/core.xml", "meta.xml")
_PARAGRAPH = re.compile(r"</(?:w|a|text):(?:p|h)>|</si>|<(?:w:br|w:tab|text:tab)\b[^>]*/>")
_TAG = re.compile(r"<[^<>]*>")
_AUTHOR = re.compile(
    r"<(dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<>]+)</\1>", re.IGNORECASE
)
_LARGEST = 50_000_000
UNREADABLE = (
    *(pikepdf.PdfError, pikepdf.PasswordError, SealedError, TooMuchError),
    RuntimeError,  # as PDFium raises it
)


def text_of(data: bytes) -> str:
    """Return the words of a PDF, an office file or a file of text; "" when there are none.

    A line is a paragraph; where the paragraphs of a PDF end is not known, so it is one line.
    """
    parts = parts_of(data)
    return one_line(parts) if is_pdf(data) else "\n".join(parts)


def parts_of(data: bytes) -> Iterator[str]:
    """Return the same part by part: the pages of a PDF, the parts of an office file."""
    if is_pdf(data):
        with suppress(*UNREADABLE):
            yield from bounded_page_texts(data)
    elif data.startswith(b"PK"):
        yield from (_without_markup(part) for part in _members(data, _PARTS.fullmatch))
    elif b"\x00" not in data[:1024]:
        yield as_text(data)


def is_pdf(data: bytes) -> bool:
    """Tell whether a file says that it is a PDF."""
    return b"%PDF-" in data[:1024]


def one_line(parts: Iterable[str]) -> str:
    """Return the words of the pages of a PDF."""
    return " ".join(" ".join(parts).split())


def authors_of(data: bytes) -> tuple[str, ...]:
    """Return who wrote a file, as the file itself says it."""
    if is_pdf(data):
        try:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                return (str(pdf.docinfo.get("/Author", "")),)
        except (pikepdf.PdfError, pikepdf.PasswordError, TypeError, ValueError, AttributeError):
            return ()
    if data.startswith(b"PK"):
        abouts = _members(data, _ABOUT.__contains__)
        return tuple(html.unescape(name) for text in abouts for _, name in _AUTHOR.findall(text))
    return ()


def _members(data: bytes, is_wanted: Callable[[str], object]) -> Iterator[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                if is_wanted(entry.filename) and entry.file_size < _LARGEST:
                    yield as_text(archive.read(entry))
    except (zipfile.BadZipFile, RuntimeError, zlib.error, NotImplementedError, OSError):
        return


def _without_markup(text: str) -> str:
    return html.unescape(_TAG.sub("", _PARAGRAPH.sub("\n", text)))

"""What a file really is: by its first bytes, never by its name alone."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from agenda_app.intake import refusals
from agenda_app.intake.plain_reader import decode, is_readable
from agenda_app.intake.refusals import refusal
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.intake.wide_text import wide_encoding

_LOOK_AT = 200_000
LARGEST_FILE = 100 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|\?xml|head|body|w:|office:)", re.IGNORECASE)
_OFFICE_TYPES = ("xl/", "ppt/", "visio/")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Format(Enum):
    """The formats that can be read, by the ending that their names usually have."""

    DOCX = ".docx"
    ODT = ".odt"
    PDF = ".pdf"
    PLAIN = ".txt"


def sniff(data: bytes, name: str) -> Format:
    """Return what a file is.

    Raises:
        UnreadableFileError: it is nothing that can be read as a case paper.
    """
    ending = PurePath(name).suffix.lower()
    if not data.strip(b"\x00 \t\r\n"):
        raise refusal(refusals.EMPTY)
    if len(data) > LARGEST_FILE:
        raise refusal(refusals.TOO_LARGE)
    if ending in (".docm", ".dotm"):
        raise refusal(refusals.MACROS)
    if data.startswith(_OLE):
        raise refusal(_ole_reason(data))
    if data.startswith(b"PK"):
        return _packed(open_archive(data))
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    return _text(data)


def _ole_reason(data: bytes) -> refusals.Reason:
    """Return why an OLE container is refused: Office keeps encrypted .docx files in one too."""
    if _OUTLOOK in data:  # whatever is attached to it
        return refusals.NOT_A_PAPER
    if "EncryptedPackage".encode("utf-16-le") in data:
        return refusals.PASSWORD
    if "WordDocument".encode("utf-16-le") in data:
        return refusals.OLD_WORD
    return refusals.NOT_A_PAPER


def _packed(archive: Archive) -> Format:
    if any(name.endswith("vbaProject.bin") for name in archive.names):
        raise refusal(refusals.MACROS)
    if "[Content_Types].xml" in archive.names:
        if b"macroEnabled" in archive.read("[Content_Types].xml"):
            raise refusal(refusals.MACROS)
        if any(name.startswith(_OFFICE_TYPES) for name in archive.names):
            raise refusal(refusals.SPREADSHEET)
        if any(name.startswith("word/") for name in archive.names):
            return Format.DOCX
    kind = archive.read("mimetype").strip()
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise refusal(refusals.PASSWORD)
        if any(name.startswith("Basic/") for name in archive.names):
            raise refusal(refusals.MACROS)
        return Format.ODT
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        raise refusal(refusals.SPREADSHEET)
    raise refusal(refusals.NOT_A_PAPER)


def _text(data: bytes) -> Format:
    wide, _ = wide_encoding(data)
    start = _start_of_wide(data) if wide else data.removeprefix(b"\xef\xbb\xbf")[:1024]
    if start.startswith(b"{\\rtf"):
        raise refusal(refusals.RICH_TEXT)
    if _MARKUP.match(start):
        raise refusal(refusals.WEB_PAGE)
    if (data.startswith(_PICTURES) and not data.startswith(b"BM ")) or data[:4] == b"RIFF":
        raise refusal(refusals.PICTURE)
    if wide:
        return Format.PLAIN
    if len(_CONTROLS.findall(data)) > max(8, len(data) / 100) or b"\x00\x00\x00" in data:
        raise refusal(refusals.NOT_A_PAPER)
    return Format.PLAIN


def _start_of_wide(data: bytes) -> bytes:
    """Return how a file of wide text begins, as UTF-8.

    Raises:
        UnreadableFileError: it only looks like wide text.
    """
    text, _ = decode(data[:_LOOK_AT])
    if not is_readable(text):
        raise refusal(refusals.NOT_A_PAPER)
    return text[:1024].lstrip("\ufeff").encode()

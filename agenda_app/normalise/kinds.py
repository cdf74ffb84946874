"""What a file is: by its content, by its name only where the content can be several things."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO

from agenda_app.domain.text import one_line
from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Refused
from agenda_app.errors import UnreadableFileError
from agenda_app.intake import refusals
from agenda_app.intake.plain_reader import decode, is_readable
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.intake.wide_text import wide_encoding
from agenda_app.normalise.compound import OLE, names_at_top
from agenda_app.normalise.mail_heads import is_mail
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.source import Source
from agenda_app.normalise.told_apart import what_bytes_are, what_text_is

LARGEST_FILE = 300_000_000
_LOOK_AT = 200_000
_PICTURES = {
    b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"II*\x00": "tif",
    b"MM\x00*": "tif", b"BM": "bmp",
}  # fmt: skip
_HEIC = re.compile(rb"....ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)", re.DOTALL)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_TOLD, _LONGEST_TOLD = 20, 400
_OFFICE_PARTS = {
    "word/": (FileKind.WORD, "docx"),
    "xl/": (FileKind.SPREADSHEET, "xlsx"),
    "ppt/": (FileKind.PRESENTATION, "pptx"),
}
_OPEN = {
    b"text": (FileKind.WORD, "odt"),
    b"spreadsheet": (FileKind.SPREADSHEET, "ods"),
    b"presentation": (FileKind.PRESENTATION, "odp"),
    b"graphics": (FileKind.PRESENTATION, "odg"),
}
_OLD = {
    "WordDocument": (FileKind.WORD, "doc"),
    "Workbook": (FileKind.SPREADSHEET, "xls"),
    "Book": (FileKind.SPREADSHEET, "xls"),
    "PowerPoint Document": (FileKind.PRESENTATION, "ppt"),
}
_SECTOR = 64
_FILE_PASS = b"\x2f\x00"
# The second byte of a text's flags, and the record after a workbook's head, of either age.
_STARTS = {
    "doc": re.compile(rb"\xec\xa5.{9}(.)", re.DOTALL),
    "xls": re.compile(rb"\x09\x08(?:\x10\x00.{16}|\x08\x00.{8})(..)", re.DOTALL),
}
_REASONS = {
    refusals.DAMAGED: Refused.DAMAGED,
    refusals.BOMB: Refused.BOMB,
    refusals.TOO_LARGE: Refused.TOO_LARGE,
    refusals.PASSWORD: Refused.OFFICE_LOCKED,
    refusals.ENTITIES: Refused.DAMAGED,
}


_ENTRIES = re.compile(r"\s*BEGIN:V(?:CALENDAR|CARD)\s*[\r\n]", re.IGNORECASE)
ENTRIES = "entries"
"""The format of calendars and contact cards: texts that programs write for each other."""
LOCKED = "locked"
"""The format of office files that cannot be looked into without a password."""
OUTLOOK = "msg"
"""The format of e-mails as Outlook keeps them."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file is, and the format within the kind: the ending that it should have."""

    kind: FileKind
    format: str


def recognise(source: Source) -> Recognised:
    """Return what a file is.

    Raises:
        RefusalError: it is nothing that can be shown, or nothing that may be opened.
    """
    data = source.data
    if not data.strip(b"\x00 \t\r\n"):
        raise RefusalError(Refused.EMPTY)
    if len(data) > LARGEST_FILE:
        raise RefusalError(Refused.TOO_LARGE)
    if data.startswith(OLE):
        return _old_office(data)
    picture = picture_format(data)
    if not picture and (what := what_bytes_are(data)):
        raise RefusalError(what)
    if b"%PDF-" in data[:1024] and not data.startswith(b"PK"):
        return Recognised(FileKind.PDF, "pdf")
    if data.startswith(b"PK"):
        return _packed(data)
    if data.startswith(b"{\\rtf"):
        return Recognised(FileKind.WORD, "rtf")
    return Recognised(FileKind.PICTURE, picture) if picture else _text(source)


def picture_format(data: bytes) -> str:
    """Return the format of a picture, empty when it is none."""
    if _HEIC.match(data):
        return "heic"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    found = next((name for start, name in _PICTURES.items() if data.startswith(start)), "")
    return "" if found == "bmp" and data.startswith(b"BM ") else found


def _old_office(data: bytes) -> Recognised:
    at_top = names_at_top(data)
    if "EncryptedPackage" in at_top:
        return Recognised(FileKind.UNKNOWN, LOCKED)
    if "__properties_version1.0" in at_top:
        return Recognised(FileKind.EMAIL, OUTLOOK)
    if "_VBA_PROJECT".encode("utf-16-le") in data:
        raise RefusalError(Refused.MACROS)
    for name, (kind, ending) in _OLD.items():
        if name in at_top:
            return Recognised(kind, LOCKED if _is_locked(data, ending) else ending)
    raise RefusalError(Refused.UNKNOWN_KIND)


def _is_locked(data: bytes, ending: str) -> bool:
    """Return whether an old office file is locked with a password, by the start of its stream.

    The streams begin at multiples of 64 bytes (MS-CFB); what they begin with is told by MS-DOC
    2.5.2 (fEncrypted), MS-XLS 2.4.117 (FilePass) and MS-PPT 2.3.7 (CryptSession10Container).
    """
    if ending == "ppt":
        return b"\x0f\x00\x14\x2f" in data
    start = _STARTS[ending].search(data)
    while start is not None and start.start() % _SECTOR:
        start = _STARTS[ending].search(data, start.start() + 1)
    if start is None:
        return False
    return bool(start[1][0] & 1) if ending == "doc" else start[1] == _FILE_PASS


def _packed(data: bytes) -> Recognised:
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
        raise RefusalError(Refused.DAMAGED) from error
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        raise RefusalError(Refused.UNKNOWN_KIND)  # Pages, Numbers and Keynote pack what they write
    if not {"[Content_Types].xml", "mimetype"} & set(names):
        raise RefusalError(Refused.PACKED_FILES)
    try:
        return _office(open_archive(data))
    except UnreadableFileError as error:
        raise refusal_of(error) from error


def packed_names(data: bytes) -> str:
    """Return what the files in a package are called, nothing when that cannot be read."""
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError):
        return ""
    files = [one_line(name) for name in names if not name.endswith("/")]
    told = "» «".join(files[:_MOST_TOLD])
    return f"{told[:_LONGEST_TOLD]}…" if told[_LONGEST_TOLD:] or files[_MOST_TOLD:] else told


def refusal_of(error: UnreadableFileError) -> RefusalError:
    """Return what the reader of case papers refuses as a refusal here."""
    return RefusalError(
        next((c for reason, c in _REASONS.items() if reason[0] == error.message), Refused.DAMAGED)
    )


def _office(archive: Archive) -> Recognised:
    if any(name.lower().endswith("vbaproject.bin") for name in archive.names):
        raise RefusalError(Refused.MACROS)
    if "[Content_Types].xml" in archive.names:
        if b"macroEnabled" in archive.read("[Content_Types].xml"):
            raise RefusalError(Refused.MACROS)
        for start, (kind, ending) in _OFFICE_PARTS.items():
            if any(name.startswith(start) for name in archive.names):
                return Recognised(kind, ending)
        raise RefusalError(Refused.UNKNOWN_KIND)
    media = archive.read("mimetype").strip()
    if media.startswith(b"application/vnd.etsi.asic-"):
        raise RefusalError(Refused.PACKED_FILES)  # what was signed lies beside its signature
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        return Recognised(FileKind.UNKNOWN, LOCKED)
    if any(name.startswith(("Basic/", "Scripts/")) for name in archive.names):
        raise RefusalError(Refused.MACROS)
    for word, (kind, ending) in _OPEN.items():
        if media.startswith(b"application/vnd.oasis.opendocument." + word):
            return Recognised(kind, ending)
    raise RefusalError(Refused.UNKNOWN_KIND)


def _text(source: Source) -> Recognised:
    data = source.data
    head = data[:_LOOK_AT]
    is_wide = bool(wide_encoding(data)[0])
    start = decode(head)[0].lstrip("\ufeff")
    if is_wide:
        readable = is_readable(start)
    else:
        readable = b"\0\0\0" not in data and len(_CONTROLS.findall(data)) <= max(8, len(data) / 100)
    if not readable:
        raise RefusalError(Refused.UNKNOWN_KIND)
    if not is_wide and is_mail(data, source.ending):
        return Recognised(FileKind.EMAIL, "eml")
    if what := what_text_is(start, source.ending):
        raise RefusalError(what)
    if source.ending in (".csv", ".tsv", ".tab"):
        return Recognised(FileKind.TABLE, "csv")
    if _ENTRIES.match(start):
        return Recognised(FileKind.TEXT, ENTRIES)
    return Recognised(FileKind.TEXT, "txt")

"""An e-mail that was saved or dragged out of Outlook (.msg, MS-OXMSG), as the e-mail it was."""

from __future__ import annotations

import email
import email.policy
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.utils import format_datetime, quote
from typing import Any

from agenda_app.domain.text import one_line
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.intake.plain_reader import decode
from agenda_app.normalise.code_pages import encoding_of
from agenda_app.normalise.compound import Storage, read_compound
from agenda_app.normalise.outlook_rtf import html_of_rtf, unpacked_rtf
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks

_DEEPEST = 50
# Headers are kept as they are written: the library loses names in lists that it cannot read.
_POLICY = email.policy.default.clone(header_factory=HeaderRegistry(use_default_map=False))
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_ENTRY = 16
_HEADS = {"message": 32, "embedded": 24, "part": 8}
"""How long the head is before the properties of a whole file, an e-mail in it, and a part."""
_CLASS, _SUBJECT, _MEMO, _SIGNED = 0x001A, 0x0037, "ipm.note", "multipartsigned"
_TEXT, _RTF, _HTML, _CODE_PAGE, _CODE_PAGE_OF_HTML = 0x1000, 0x1009, 0x1013, 0x3FFD, 0x3FDE
_SENT, _DELIVERED = 0x0039, 0x0E06
_REPRESENTED, _SENDER = (0x0042, 0x5D02, 0x0065), (0x0C1A, 0x5D01, 0x0C1F)
_RECIPIENT, _RECIPIENT_KIND = (0x3001, 0x39FE, 0x3003), 0x0C15
_RECIPIENT_KINDS = {1: "To", 2: "Cc", 3: "Bcc"}
_AS_SHOWN = {"To": 0x0E04, "Cc": 0x0E03, "Bcc": 0x0E02}
_REPLY_TO, _FILE_NAMES = 0x0050, (0x3707, 0x3704, 0x3001)
_DATA, _MEDIA, _CONTENT_ID = 0x3701, 0x370E, 0x3712
_ONE_KIND = re.compile(r"(?!text/|multipart/|message/)([a-z0-9]+)/([a-z0-9.+_-]+)")
"""What a file that is no text and no e-mail says of its kind (RFC 2045, 5.1)."""


@dataclass(frozen=True, slots=True)
class _Properties:
    """What is said of an e-mail, of somebody who gets it, or of a file in it."""

    place: Storage
    numbers: dict[int, bytes]
    encoding: str

    def text(self, *ids: int) -> str:
        """Return the first of several texts that is there."""
        for number in ids:
            wide, narrow = self.data(number, "001F"), self.data(number, "001E")
            text = wide.decode("utf-16-le", "replace") or narrow.decode(self.encoding, "replace")
            if text := text.rstrip("\0"):
                return text
        return ""

    def data(self, number: int, kind: str = "0102") -> bytes:
        """Return the bytes of a property, none when it is missing."""
        return self.place.streams.get(f"__substg1.0_{number:04X}{kind}", b"")

    def number(self, number: int) -> int:
        """Return a whole number, 0 when it is missing."""
        (value,) = struct.unpack_from("<i", self.numbers.get(number, bytes(8)))
        return int(value)

    def time(self, *ids: int) -> str:
        """Return the first of several times as a header tells it, nothing when all are missing."""
        for number in ids:
            (ticks,) = struct.unpack_from("<Q", self.numbers.get(number, bytes(8)))
            try:
                told = _EPOCH + timedelta(microseconds=ticks // 10)
            except OverflowError:
                continue
            if ticks:
                return format_datetime(told)
        return ""


def outlook_message(data: bytes, remarks: Remarks) -> EmailMessage:
    """Return an e-mail of Outlook as one of the internet, and note when the file has faults.

    Raises:
        RefusalError: it is damaged, or something else of Outlook (an appointment, a contact).
    """
    place, is_sound = read_compound(data)
    kind = _properties(place, _HEADS["message"]).text(_CLASS).lower() or _MEMO
    if not f"{kind}.".startswith(f"{_MEMO}."):
        raise RefusalError(Refused.OUTLOOK_MSG)
    if not is_sound:
        remarks.find(Found.MAY_BE_MISSING)
    return _message(place, _HEADS["message"], 0)


def _message(place: Storage, head: int, depth: int) -> EmailMessage:
    said = _properties(place, head)
    made = EmailMessage(_POLICY)
    for name, value in _headers(said):
        if value := one_line(value):
            made[name] = value
    made.make_mixed()
    if forms := list(_forms(said)):
        text = EmailMessage(_POLICY)
        text.make_alternative()
        for form, subtype in forms:
            part = EmailMessage(_POLICY)
            part.set_content(form, subtype=subtype, cte="base64")
            text.attach(part)
        made.attach(text)
    is_signed = said.text(_CLASS).lower().endswith(_SIGNED)
    for storage in _folders(place, "__attach_version1.0_"):
        made.attach(_part(_properties(storage, _HEADS["part"], said.encoding), is_signed, depth))
    return made


def _properties(place: Storage, head: int, encoding: str = "") -> _Properties:
    """Read what is said of something; texts in it are in the encoding of the e-mail around it."""
    listed = place.streams.get("__properties_version1.0", b"")[head:]
    numbers = {
        struct.unpack_from("<H", listed, at + 2)[0]: listed[at + 8 : at + _ENTRY]
        for at in range(0, len(listed) - _ENTRY + 1, _ENTRY)
    }
    found = _Properties(place, numbers, encoding)
    return found if encoding else _Properties(place, numbers, encoding_of(found.number(_CODE_PAGE)))


def _headers(said: _Properties) -> Iterator[tuple[str, str]]:
    yield "From", _person(said, _REPRESENTED) or _person(said, _SENDER)
    yield "Reply-To", said.text(_REPLY_TO)
    people: dict[str, list[str]] = {name: [] for name in _AS_SHOWN}
    for storage in _folders(said.place, "__recip_version1.0_"):
        one = _properties(storage, _HEADS["part"], said.encoding)
        if name := _RECIPIENT_KINDS.get(one.number(_RECIPIENT_KIND) & 0xF):
            people[name].append(_person(one, _RECIPIENT))
    for name, shown in _AS_SHOWN.items():
        yield name, ", ".join(filter(None, people[name])) or said.text(shown)
    yield "Date", said.time(_SENT, _DELIVERED)
    yield "Subject", said.text(_SUBJECT)


def _person(said: _Properties, ids: tuple[int, int, int]) -> str:
    """Return somebody as mail programs do; the address that only Exchange knows is left out."""
    name = said.text(ids[0])
    address = next((found for one in ids[1:] if "@" in (found := said.text(one))), "")
    if not name or name == address:
        return address
    named = f'"{quote(name)}"' if set(name) & set('",;:<>()[]\\') else name
    return f"{named} <{address}>" if address else named


def _forms(said: _Properties) -> Iterator[tuple[str, str]]:
    """Yield the text in its forms, the plain one first."""
    if text := said.text(_TEXT):
        yield text, "plain"
    page = said.data(_HTML)
    if page:
        code_page = said.number(_CODE_PAGE_OF_HTML)
        html = page.decode(encoding_of(code_page), "replace") if code_page else decode(page)[0]
    else:
        html = said.text(_HTML) or html_of_rtf(unpacked_rtf(said.data(_RTF)))
    if html.strip("\0\r\n\t "):
        yield html, "html"


def _folders(place: Storage, start: str) -> list[Storage]:
    return [folder for name, folder in sorted(place.storages.items()) if name.startswith(start)]


def _part(said: _Properties, is_signed: bool, depth: int) -> Any:
    """Return what is attached: a file, an e-mail, or an object of another program.

    Of a file that only lies elsewhere the name is kept.
    """
    name = one_line(said.text(*_FILE_NAMES))
    within = said.place.storages.get(f"__substg1.0_{_DATA:04X}000D")
    data = said.data(_DATA)
    if is_signed and not within:
        # All of the e-mail, and its signature beside it, is in this one part (MS-OXOSMIME).
        return email.message_from_bytes(data, policy=email.policy.default)
    part = EmailMessage(_POLICY)
    if within and "__properties_version1.0" in within.streams and depth < _DEEPEST:
        inner = _message(within, _HEADS["embedded"], depth + 1)
        part.set_content(inner, disposition="attachment")
        return part
    if within:
        data = b"".join(within.streams.values())
    media = _ONE_KIND.fullmatch(said.text(_MEDIA).strip().lower())
    part.set_content(
        data,
        maintype=media[1] if media else "application",
        subtype=media[2] if media else "octet-stream",
        disposition="attachment",
        filename=name or None,
        cid=one_line(said.text(_CONTENT_ID)) or None,
    )
    return part

"""An e-mail as pages: who wrote to whom and when, what it says, and what is attached to it."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import Any

from agenda_app.domain.text import Block, Cell, Paragraph, Run, Table, clean, runs
from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.plain_reader import decode
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from agenda_app.normalise.text_pages import MOST_LINES, pages_of, paragraphs_of
from agenda_app.normalise.words import (
    ATTACHED,
    COPY,
    DATE,
    FROM,
    NO_SUBJECT,
    NO_WORDS,
    SENT_SEPARATELY,
    TO,
)

_BROKEN = (ValueError, LookupError, AttributeError, TypeError, AssertionError)
_LINE = re.compile(r"\r\n|[\r\n]")
_LONGEST_HEADER = 5_000


def email_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return an e-mail as a tagged PDF, and note the names of what is attached to it."""
    message = email.message_from_bytes(source.data, policy=email.policy.default)
    language = source.language
    heads = ((FROM, "from"), (TO, "to"), (COPY, "cc"), (DATE, "date"))
    rows = tuple(
        (Cell((Run(label.said(language), bold=True),)), Cell(runs(value)))
        for label, name in heads
        if (value := _header(message, name))
    )
    lines = list(_body(message)) or [NO_WORDS.said(language)]
    remarks.counted(Found.LINES_LEFT_OUT, max(0, len(lines) - MOST_LINES))
    text: list[Block] = [Table(rows, head_rows=0)] if rows else []
    text += paragraphs_of(lines[:MOST_LINES])
    attached = [f"{name} ({_size(size)})" for name, size in _attached(message)]
    remarks.enclosed += [name for name, _ in _attached(message)]
    if attached:
        remarks.counted(Found.ENCLOSED, len(attached))
        listed = "\n".join([ATTACHED.said(language), *attached, SENT_SEPARATELY.said(language)])
        text.append(Paragraph(runs(listed)))
    title = _header(message, "subject") or NO_SUBJECT.said(language)
    return pages_of(tuple(text), language, remarks, title)


def _header(message: Any, name: str) -> str:
    """Return a header decoded and on one line; the library trips over some that are malformed."""
    try:
        value = str(message.get(name, ""))
        if name == "date" and value:
            value = f"{parsedate_to_datetime(value):%d.%m.%Y kl. %H.%M}"
    except _BROKEN:
        raw = next((v for k, v in message.raw_items() if k.lower() == name), "")
        value = str(raw)
    return " ".join(clean(value).split())[:_LONGEST_HEADER]


def _body(message: Any) -> Iterator[str]:
    """Yield the lines of the text: the plain one when there is one, else what HTML says."""
    for kind in ("plain", "html"):
        for part in message.walk():
            inside = part.get_content_type() == f"text/{kind}" and not _is_attached(part)
            if inside:
                text = _text(part)
                yield from _LINE.split(_words_of(text) if kind == "html" else text)
                return


def _text(part: Any) -> str:
    try:
        return str(part.get_content())
    except _BROKEN:
        payload = part.get_payload(decode=True)
        return decode(payload)[0] if isinstance(payload, bytes) else ""


def _is_attached(part: Any) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except _BROKEN:
        return True


def _attached(message: EmailMessage) -> list[tuple[str, int]]:
    """Return the names and sizes in bytes of what is attached, enclosed messages among it."""
    found = []
    for part in message.walk():
        if part is message or (part.is_multipart() and not _is_attached(part)):
            continue
        if _is_attached(part):
            try:
                name = part.get_filename() or part.get_content_type()
            except _BROKEN:
                name = "?"
            payload = part.get_payload(decode=True)
            size = len(payload) if isinstance(payload, bytes) else len(bytes(part))
            found.append((" ".join(clean(name).split()), size))
    return found


def _size(size: int) -> str:
    return (
        f"{size / 1_000_000:.1f} MB".replace(".", ",")
        if size >= 1e6
        else f"{max(1, size // 1000)} kB"
    )


class _Words(HTMLParser):
    """Collects what a reader sees of HTML; nothing is fetched and nothing is run."""

    _UNSEEN = ("script", "style", "head", "title", "template")
    _LINES = (
        "p",
        "div",
        "br",
        "tr",
        "li",
        "table",
        "blockquote",
        "hr",
        *(f"h{n}" for n in "123456"),
    )

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._unseen += tag in self._UNSEEN
        if tag in self._LINES:
            self.pieces.append("\n")
        elif tag in ("td", "th"):
            self.pieces.append("  ")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in self._UNSEEN))
        if tag in ("p", "div", "table", "blockquote") or (tag[0] == "h" and tag[1:].isdigit()):
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _words_of(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    parser.close()
    lines = (line.strip() for line in "".join(parser.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

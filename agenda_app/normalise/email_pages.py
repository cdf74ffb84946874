"""An e-mail as pages: who wrote to whom and when, what it says, and what is attached to it."""

from __future__ import annotations

import email
import email.policy
import re
from email.utils import parsedate_to_datetime
from typing import Any

from agenda_app.domain.text import Block, Cell, Paragraph, Run, Table, clean, runs
from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.email_parts import BROKEN, Carried, Said, parts_of
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

_LINE = re.compile(r"\r\n|[\r\n]")
_LONGEST_HEADER = 5_000


def email_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return an e-mail as a tagged PDF, and note what it carries and what is not said."""
    message = email.message_from_bytes(source.data, policy=email.policy.default)
    language = source.language
    heads = ((FROM, "from"), (TO, "to"), (COPY, "cc"), (DATE, "date"))
    rows = tuple(
        (Cell((Run(label.said(language), bold=True),)), Cell(runs(value)))
        for label, name in heads
        if (value := _header(message, name))
    )
    parts = parts_of(message, language)
    said = [part for part in parts if isinstance(part, Said)]
    carried = [part for part in parts if isinstance(part, Carried)]
    lines = _lines(said) or [NO_WORDS.said(language)]
    remarks.counted(Found.LINES_LEFT_OUT, max(0, len(lines) - MOST_LINES))
    text: list[Block] = [Table(rows, head_rows=0)] if rows else []
    text += paragraphs_of(lines[:MOST_LINES])
    _note(said, remarks)
    remarks.enclosed += [part.name for part in carried]
    remarks.counted(Found.ENCLOSED, len(carried))
    if carried:
        attached = [f"{part.name} ({_size(part.size)})" for part in carried]
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
    except BROKEN:
        raw = next((v for k, v in message.raw_items() if k.lower() == name), "")
        value = str(raw)
    return " ".join(clean(value).split())[:_LONGEST_HEADER]


def _lines(said: list[Said]) -> list[str]:
    """Return the lines of all texts, one after the other with a blank line between them."""
    lines: list[str] = []
    for part in said:
        if part.text.strip():
            lines += [*([""] if lines else []), *_LINE.split(part.text)]
    return lines


def _note(said: list[Said], remarks: Remarks) -> None:
    hidden = sum(part.hidden for part in said)
    remarks.counted(Found.HIDDEN_TEXT, hidden)
    remarks.counted(Done.HIDDEN_TEXT_REMOVED, hidden)
    remarks.counted(Found.PICTURES_LEFT_OUT, sum(part.pictures for part in said))


def _size(size: int) -> str:
    return (
        f"{size / 1_000_000:.1f} MB".replace(".", ",")
        if size >= 1e6
        else f"{max(1, size // 1000)} kB"
    )

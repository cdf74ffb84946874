"""An e-mail as pages: who wrote to whom and when, what it says and shows, and what is attached."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from agenda_app.domain.text import Block, Cell, Heading, Image, Paragraph, Run, Table, clean, runs
from agenda_app.domain.verdict_codes import Against, Done, Found
from agenda_app.normalise.email_parts import Carried, Said, parts_of
from agenda_app.normalise.email_pictures import BROKEN, Pictures
from agenda_app.normalise.html_words import PICTURE_HERE
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from agenda_app.normalise.text_pages import MOST_LINES, pages_of, paragraphs_of
from agenda_app.normalise.words import (
    ATTACHED,
    BLIND_COPY,
    COPY,
    DATE,
    FROM,
    NAMELESS_PICTURE,
    NO_SUBJECT,
    NO_WORDS,
    PICTURES,
    REPLY_TO,
    SENT_SEPARATELY,
    TO,
)

_LINE = re.compile(r"\r\n|[\r\n]")
_LONGEST_HEADER = 5_000


def email_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return an e-mail as a tagged PDF, and note what it carries and what is not said."""
    message = email.message_from_bytes(source.data, policy=email.policy.default)
    language = source.language
    heads = (
        *((FROM, "from"), (REPLY_TO, "reply-to"), (TO, "to"), (COPY, "cc")),
        *((BLIND_COPY, "bcc"), (DATE, "date")),
    )
    rows = tuple(
        (Cell((Run(label.said(language), bold=True),)), Cell(runs(value)))
        for label, name in heads
        if (value := _header(message, name))
    )
    pictures = Pictures(message, remarks)
    parts = parts_of(message, language, pictures)
    said = [part for part in parts if isinstance(part, Said)]
    lines = _lines(said) or [NO_WORDS.said(language)]
    remarks.counted(Found.LINES_LEFT_OUT, max(0, len(lines) - MOST_LINES))
    text: list[Block] = [Table(rows, head_rows=0)] if rows else []
    text += _blocks(lines[:MOST_LINES], pictures)
    carried = [part for part in parts if isinstance(part, Carried)]
    text += _besides(text, carried, pictures, source, remarks)
    _note(said, remarks)
    title = _header(message, "subject") or NO_SUBJECT.said(language)
    return pages_of(tuple(text), language, remarks, title, pictures.images)


def _blocks(lines: Sequence[str], pictures: Pictures) -> Iterator[Block]:
    """Yield lines as paragraphs, and the pictures that stand between them."""
    together: list[str] = []
    for line in lines:
        if not line.startswith(PICTURE_HERE):
            together.append(line)
            continue
        yield from paragraphs_of(together)
        together = []
        _, cid, wide, alt = line.split(PICTURE_HERE)
        yield pictures.by_id(cid).block(alt, int(wide or 0))
    yield from paragraphs_of(together)


def _besides(
    text: Sequence[Block],
    carried: Sequence[Carried],
    pictures: Pictures,
    source: Source,
    remarks: Remarks,
) -> Iterator[Block]:
    """Yield the list of what cannot be shown, and the pictures that do not stand in the text."""
    files = [part for part in carried if not part.picture]
    remarks.enclosed += [part.name for part in files]
    remarks.counted(Found.ENCLOSED, len(files))
    if files:
        listed = [f"{part.name} ({_size(part.size)})" for part in files]
        ends = (ATTACHED.said(source.language), SENT_SEPARATELY.said(source.language))
        yield Paragraph(runs("\n".join((ends[0], *listed, ends[1]))))
    drawn = [block for block in text if isinstance(block, Image)]
    placed = {block.sha256 for block in drawn}
    nameless = NAMELESS_PICTURE.said(source.language)
    every = {p.picture: p.name for p in carried if p.picture}
    every |= {shown: nameless for shown in pictures.of_html.values() if shown not in every}
    rest = {shown: name for shown, name in every.items() if shown.sha256 not in placed}
    if rest:
        yield Heading(1, runs(PICTURES.said(source.language)))
    for picture, name in rest.items():
        yield Heading(2, runs(name))
        yield picture.block(name)
    if rest or not all(block.alt for block in drawn):
        remarks.object_to(Against.FIGURE_WITHOUT_TEXT, a=False)


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
    remarks.counted(Found.UNSEEN_TEXT, sum(part.unseen for part in said))
    remarks.counted(Found.PICTURES_LEFT_OUT, sum(part.pictures for part in said))


def _size(size: int) -> str:
    return (
        f"{size / 1_000_000:.1f} MB".replace(".", ",")
        if size >= 1e6
        else f"{max(1, size // 1000)} kB"
    )

"""An e-mail as pages: who wrote to whom and when, what it says and shows, and what is attached."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.utils import getaddresses
from itertools import filterfalse
from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    Paragraph,
    Run,
    Table,
    one_line,
    runs,
)
from agenda_app.domain.verdict_codes import Against, Done, Found
from agenda_app.intake.plain_reader import decode
from agenda_app.normalise.email_parts import LOST, Carried, Said, parts_of
from agenda_app.normalise.email_pictures import BROKEN, Pictures, Shown
from agenda_app.normalise.email_time import sent_at
from agenda_app.normalise.html_words import PICTURE_HERE
from agenda_app.normalise.kinds import OUTLOOK
from agenda_app.normalise.mail_heads import from_first_header
from agenda_app.normalise.outlook_mail import outlook_message
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from agenda_app.normalise.text_pages import MOST_LINES, pages_of, paragraphs_of, said_of_lines
from agenda_app.normalise.words import (
    ATTACHED,
    BLIND_COPY,
    COPY,
    DATE,
    FROM,
    NAMELESS_PICTURE,
    NO_SUBJECT,
    NO_WORDS,
    NOT_PRINTED,
    PICTURES,
    REPLY_TO,
    SEALED_HERE,
    SEALED_PARTS,
    SEALED_WORDS,
    SENT_SEPARATELY,
    TO,
)

_SEALED = (
    *("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"),
    *("application/ms-tnef", "application/vnd.ms-tnef"),
)
_SEALED_NAMES = (".p7m", "winmail.dat", ".rpmsg")
"""Kinds of parts in which the e-mail itself is packed: its text, or what it carries."""
_SEALED_TEXT = "-----BEGIN PGP MESSAGE-----"
_END_OF_SEALED = "-----END PGP MESSAGE-----"
_QUOTED = "> "
_SIGNATURES = (
    *("application/pkcs7-signature", "application/x-pkcs7-signature"),
    "application/pgp-signature",
)
_SIGNATURE_NAME = ".p7s"
"""Parts that say who wrote the e-mail, and nothing that can be read."""
_LINE = re.compile(r"\r\n|[\r\n]")
_LONGEST_HEADER = 5_000
_LONGEST_TOLD = 200
_PEOPLE = {"to", "cc", "bcc"}
"""Headers of which old programs write one for each."""
_HEADS = (
    *((FROM, "from"), (REPLY_TO, "reply-to"), (TO, "to"), (COPY, "cc")),
    *((BLIND_COPY, "bcc"), (DATE, "date")),
)


def email_to_pdf(source: Source, form: str, remarks: Remarks) -> bytes:
    """Return an e-mail as a tagged PDF, and note what it carries and what is not said.

    Args:
        source: the file.
        form: its format, "eml" or Outlook's "msg".
        remarks: what is noted on the way.

    Raises:
        RefusalError: it is damaged, or something of Outlook that is no e-mail.
    """
    if form == OUTLOOK:
        message = outlook_message(source.data, remarks)
    else:
        message = email.message_from_bytes(
            from_first_header(source.data), policy=email.policy.default
        )
    language = source.language
    rows = tuple(
        (Cell((Run(label.said(language), bold=True),)), Cell(runs(value)))
        for label, name in _HEADS
        if (value := _head(message, name, language, remarks))
    )
    pictures = Pictures(message, remarks)
    parts = parts_of(message, language, pictures)
    said = [part for part in parts if isinstance(part, Said)]
    carried = [part for part in parts if isinstance(part, Carried)]
    own = [part for part in carried if not part.deeper]
    instead = SEALED_WORDS if any(map(_is_sealed, own)) else NO_WORDS
    if any(map(_is_signature, own)):
        remarks.signed = True
        remarks.find(Found.SIGNED)
    lines = _unsealed(_lines(said), language) or [instead.said(language)]
    remarks.counted(Found.MOVING_PICTURES, pictures.moving)
    text: list[Block] = [Table(rows, head_rows=0)] if rows else []
    placed: set[Shown] = set()
    text += _blocks(lines[:MOST_LINES], pictures, placed)
    text += said_of_lines(lines, language, remarks)
    drawn = [block for block in text if isinstance(block, Image)]
    rest = list(_rest(carried, pictures, placed, language))
    text += _besides(carried, rest, language, remarks)
    if rest or not all(block.alt for block in drawn):
        remarks.object_to(Against.FIGURE_WITHOUT_TEXT, a=False)
    _note(said, remarks)
    title = _header(message, "subject") or NO_SUBJECT.said(language)
    return pages_of(tuple(text), language, remarks, title, pictures.images)


def _blocks(lines: Sequence[str], pictures: Pictures, placed: set[Shown]) -> Iterator[Block]:
    """Yield lines as paragraphs, and the pictures that stand between them, which are noted."""
    together: list[str] = []
    for line in lines:
        if not line.startswith(PICTURE_HERE):
            together.append(line)
            continue
        yield from paragraphs_of(together)
        together = []
        _, cid, wide, alt = line.split(PICTURE_HERE)
        shown = pictures.by_id(cid)
        placed.add(shown)
        yield shown.block(alt, int(wide or 0))
    yield from paragraphs_of(together)


def _rest(
    carried: Sequence[Carried], pictures: Pictures, placed: set[Shown], language: Language
) -> Iterator[tuple[Shown, str]]:
    """Yield the pictures that do not stand in the text, each with its name."""
    for part in carried:
        if part.picture and part.picture not in placed:
            yield part.picture, part.name
    for shown in pictures.of_html.values():
        if shown not in placed:
            yield shown, NAMELESS_PICTURE.said(language)


def _is_sealed(part: Carried) -> bool:
    by_name = part.kind in _SEALED or part.name.casefold().endswith(_SEALED_NAMES)
    return by_name or part.sealed


def _is_signature(part: Carried) -> bool:
    by_name = part.kind in _SIGNATURES or part.name.casefold().endswith(_SIGNATURE_NAME)
    return by_name or part.signature


def _listed(part: Carried) -> str:
    return f"{part.name} ({_size(part.size)})"


def _besides(
    carried: Sequence[Carried],
    rest: Sequence[tuple[Shown, str]],
    language: Language,
    remarks: Remarks,
) -> Iterator[Block]:
    """Yield the list of what cannot be shown, and the pictures that do not stand in the text."""
    files = [part for part in carried if not (part.picture or _is_signature(part))]
    remarks.enclosed += [part.name for part in files]
    sealed, loose = [*filter(_is_sealed, files)], [*filterfalse(_is_sealed, files)]
    for part in sealed:
        remarks.find(Found.SEALED, detail=part.name[:_LONGEST_TOLD])
    remarks.counted(Found.ENCLOSED, len(loose))
    if sealed:
        yield Paragraph(runs("\n".join((SEALED_PARTS.said(language), *map(_listed, sealed)))))
    if loose:
        ends = (ATTACHED.said(language), SENT_SEPARATELY.said(language))
        yield Paragraph(runs("\n".join((ends[0], *map(_listed, loose), ends[1]))))
    if rest:
        yield Heading(1, runs(PICTURES.said(language)))
    for picture, name in rest:
        yield Heading(2, runs(name))
        yield picture.block(name)


def _head(message: Any, name: str, language: Language, remarks: Remarks) -> str:
    """Return what is printed of a header.

    A blind copy is what the others who got the e-mail must not know of: it is told to whoever adds
    the file, and the pages, which may be published, only say that there is one.
    """
    value = _header(message, name)
    if name != "bcc" or not value:
        return value
    remarks.find(Found.BLIND_COPY, detail=value[:_LONGEST_TOLD])
    many = sum(bool(address) for _, address in getaddresses([value]))
    return NOT_PRINTED.said(language, max(1, many))


def _header(message: Any, name: str) -> str:
    """Return a header decoded and on one line; the library trips over some that are malformed."""
    try:
        value = ", ".join(map(str, message.get_all(name, ())[: None if name in _PEOPLE else 1]))
        if LOST in value and not (raw := _raw(message, name)).isprintable():
            value = decode(raw.encode("utf-8", "surrogateescape"))[0]
        if name == "date" and value:
            value = f"{sent_at(value):%d.%m.%Y kl. %H.%M}"
    except BROKEN:
        value = _raw(message, name)
    return one_line(value)[:_LONGEST_HEADER]


def _raw(message: Any, name: str) -> str:
    """Return a header as it is written; bytes that are no ASCII are surrogates."""
    return str(next((v for k, v in message.raw_items() if k.lower() == name), ""))


def _lines(said: list[Said]) -> list[str]:
    """Return the lines of all texts, one after the other with a blank line between them."""
    lines: list[str] = []
    for part in said:
        if part.text.strip():
            lines += [*([""] if lines else []), *_LINE.split(part.text)]
    return lines


def _unsealed(lines: Sequence[str], language: Language) -> list[str]:
    """Return lines with a sentence for each message of OpenPGP, which is letters without sense."""
    kept: list[str] = []
    begun = None
    for line in lines:
        bare = line.strip().lstrip(_QUOTED)
        if begun is None and bare.startswith(_SEALED_TEXT):
            begun = len(kept)
        kept.append(line)
        if begun is not None and bare.endswith(_END_OF_SEALED):
            kept[begun:] = [SEALED_HERE.said(language)]
            begun = None
    return kept


def _note(said: list[Said], remarks: Remarks) -> None:
    if any(_SEALED_TEXT in part.text for part in said):
        remarks.find(Found.SEALED, detail="PGP")
    hidden = sum(part.hidden for part in said)
    remarks.counted(Found.HIDDEN_TEXT, hidden)
    remarks.counted(Done.HIDDEN_TEXT_REMOVED, hidden)
    if any(part.is_guessed for part in said):
        remarks.find(Found.GUESSED_ENCODING)
    if any(part.unstyled for part in said):
        remarks.find(Found.STYLES_LEFT_OUT)
    put_in = [f"«{words}»" for part in said for words in part.put_in]
    if put_in:
        remarks.find(Found.WORDS_OF_STYLES, detail=", ".join(put_in)[:_LONGEST_TOLD])
    remarks.counted(Found.UNSEEN_TEXT, sum(part.unseen for part in said))
    remarks.counted(Found.PICTURES_LEFT_OUT, sum(part.pictures for part in said))


def _size(size: int) -> str:
    return (
        f"{size / 1_000_000:.1f} MB".replace(".", ",")
        if size >= 1e6
        else f"{max(1, size // 1000)} kB"
    )

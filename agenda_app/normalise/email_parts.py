"""The parts of an e-mail: what it says, in order, and what it carries.

Every part is one or the other, so that nothing is lost: text is said, pictures are shown, and all
else (forwarded e-mails, files, forms of text that are not read here) is named as carried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import filterfalse
from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.text import one_line
from agenda_app.intake.plain_reader import decode
from agenda_app.normalise.code_pages import WESTERN
from agenda_app.normalise.email_pictures import BROKEN, Pictures, Shown
from agenda_app.normalise.html_words import PICTURE_HERE, words_of_html
from agenda_app.normalise.told_apart import is_pgp_signature, is_sealed
from agenda_app.normalise.words import NAMELESS_PICTURE

LOST = "\ufffd"
"""Stands for a letter that cannot be read in the encoding that is told."""
_CONTROLS = range(0x80, 0xA0)
_OF_WINDOWS = {
    sign: said for sign in _CONTROLS if (said := bytes([sign]).decode(WESTERN, "ignore"))
}
"""Signs of Windows in a text that is told to be ISO 8859-1, which has no signs in their places."""
_DEEPEST = 50
# Forms that say the same as the plain text or the HTML beside them.
_SAME_AGAIN = {"text/x-amp-html", "text/watch-html", "text/enriched", "text/richtext"}
_PLAIN_COUNTS = 2
# One part tells how the other is encrypted (RFC 1847, 2.2).
_ENCRYPTED, _BOTH = "multipart/encrypted", 2


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the e-mail.

    ``hidden`` is how many pieces no reader would see, and are left out; ``unseen`` how many are
    said all the same; ``pictures`` how many pictures it shows that the e-mail does not bring along;
    ``struck`` how many are struck out; ``unstyled`` whether its style sheets were too much;
    ``put_in`` the words that those put in, which are not in the text; ``is_guessed`` whether its
    encoding was, as nothing tells it.
    """

    text: str
    is_html: bool = False
    hidden: int = 0
    pictures: int = 0
    unseen: int = 0
    struck: int = 0
    unstyled: bool = False
    put_in: tuple[str, ...] = ()
    is_guessed: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """Something that is not said: its name, or else what it is, and its size in bytes.

    ``picture`` is set when it can be shown, ``deeper`` when another e-mail within carries it.
    ``sealed`` and ``signature`` tell what it is by its content, whatever it is called.
    """

    name: str
    size: int
    kind: str = ""
    picture: Shown | None = None
    deeper: bool = False
    sealed: bool = False
    signature: bool = False


Piece = Said | Carried


def parts_of(message: Any, language: Language, pictures: Pictures) -> tuple[Piece, ...]:
    """Return what an e-mail says and carries, in order; of several forms of a text only one.

    Args:
        message: the e-mail.
        language: of the words that are put in.
        pictures: those in it that can be shown.
    """
    return tuple(_Reader(language, pictures).pieces(message, 0))


class _Reader:
    def __init__(self, language: Language, pictures: Pictures) -> None:
        self._language, self._pictures = language, pictures

    def pieces(self, part: Any, depth: int) -> Iterator[Piece]:
        kind = part.get_content_type()
        if _is_attached(part) or kind.startswith("message/") or depth > _DEEPEST:
            carried = self._carried(part, kind)
            yield carried
            if kind.startswith("message/"):
                yield from self._within(part, carried.name, depth)
        elif kind == _ENCRYPTED and part.is_multipart() and len(part.get_payload()) == _BOTH:
            told_how, sealed = part.get_payload()
            yield self._carried(sealed, told_how.get_content_type())
        elif part.is_multipart():
            below = [tuple(self.pieces(inner, depth + 1)) for inner in part.get_payload()]
            if kind == "multipart/alternative":
                yield from _one_of(below)
            else:
                for pieces in below:
                    yield from pieces
        elif kind == "text/html":
            pictures = self._pictures
            text, is_guessed = _text(part)
            read = words_of_html(text, self._language, pictures.brought, pictures.written_out)
            yield Said(
                read.text,
                True,
                read.hidden,
                read.pictures,
                read.unseen,
                read.struck,
                read.unstyled,
                read.put_in,
                is_guessed,
            )
        elif kind == "text/plain" or kind.startswith("multipart/"):
            # A part that says it has parts, and where none can be told from another, is text.
            text, is_guessed = _text(part)
            yield Said(text.replace(PICTURE_HERE, ""), is_guessed=is_guessed)
        else:
            yield self._carried(part, kind)

    def _within(self, whole: Any, name: str, depth: int) -> Iterator[Carried]:
        """Name what an e-mail that is carried carries itself, all the way down: "Tilbud: kart.pdf".

        Nothing of it is shown, so its pictures are only named.
        """
        below = whole.get_payload() if whole.is_multipart() and depth <= _DEEPEST else ()
        for part in below:
            kind = part.get_content_type()
            carries = kind.startswith("message/")
            if carries or _is_attached(part) or not kind.startswith(("multipart/", "text/")):
                found = self._carried(part, kind)
                named = f"{name}: {found.name}"
                yield replace(found, name=named, picture=None, deeper=True)
                if carries:
                    yield from self._within(part, named, depth + 1)
            else:
                yield from self._within(part, name, depth + 1)

    def _carried(self, part: Any, kind: str) -> Carried:
        payload = part.get_payload(decode=True)
        name, picture = self._name(part, kind), self._pictures.of(part)
        if not isinstance(payload, bytes):
            return Carried(name, _size_of(part), kind, picture)
        return Carried(
            name,
            len(payload),
            kind,
            picture,
            sealed=is_sealed(payload),
            signature=is_pgp_signature(payload),
        )

    def _name(self, part: Any, kind: str) -> str:
        try:
            name = part.get_filename() or ""
            if not name and kind == "message/rfc822":
                name = str(part.get_payload(0).get("subject", ""))
        except BROKEN:
            name = "?"
        if not name and kind.startswith("image/"):
            name = NAMELESS_PICTURE.said(self._language)
        return one_line(name or kind)


def _one_of(forms: list[tuple[Piece, ...]]) -> Iterator[Piece]:
    """Yield the text of one form, and what all of them carry.

    Plain text is preferred, unless it says so much less that it only points to the other, or the
    other has struck out what it says.
    """
    chosen = max(range(len(forms)), key=lambda at: _weight(forms[at]), default=0)
    for at, pieces in enumerate(forms):
        for piece in pieces:
            if isinstance(piece, Carried):
                if piece.kind not in _SAME_AGAIN:
                    yield piece
            elif at == chosen:
                yield piece
            elif piece.pictures:
                yield Said("", is_html=True, pictures=piece.pictures)


def _weight(pieces: tuple[Piece, ...]) -> int:
    said = [piece for piece in pieces if isinstance(piece, Said)]
    letters = sum(len("".join(piece.text.split())) for piece in said)
    is_second = any(piece.is_html for piece in said) and not any(piece.struck for piece in said)
    return letters if is_second else letters * _PLAIN_COUNTS


def _text(part: Any) -> tuple[str, bool]:
    """Return what a part says, and whether its encoding was guessed.

    Where all letters but those of English are lost, it has another encoding than it tells, or
    tells none.
    """
    payload = part.get_payload(decode=True)
    try:
        text = str(part.get_content())
    except BROKEN:
        return decode(payload) if isinstance(payload, bytes) else ("", False)
    beyond_english = set(filterfalse(str.isascii, text))
    if beyond_english == {LOST} and isinstance(payload, bytes):
        return decode(payload)
    return text.translate(_OF_WINDOWS), False


def _is_attached(part: Any) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except BROKEN:
        return True


def _size_of(part: Any) -> int:
    try:
        return len(bytes(part))
    except (*BROKEN, RecursionError):
        return 0

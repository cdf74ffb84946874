"""A piece of text that was read somewhere in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import SecretKind, Source

if TYPE_CHECKING:
    from agenda_app.proof.pixels import Picture
    from agenda_app.proof.reading import Readings


class Piece(NamedTuple):
    """Text and where it stands.

    Attributes:
        place: where.
        page: on which page, from 1; 0 when it belongs to no page.
        text: what was read; of something sealed, what it is called.
        detail: the name of the file inside the file, "a.zip › b.docx".
        sealed: nobody can look inside: encrypted, damaged or too large.
        unsearched: the file of this name was not read to its end, since it is more than can be.
        readings: of the text, when they are known already.
        sha256: of the file that begins here, when it lies inside another one.
        picture: to be looked at before the next piece is read, in place of a text.
    """

    place: Place
    page: int
    text: str
    detail: str = ""
    sealed: bool = False
    unsearched: bool = False
    readings: Readings | None = None
    sha256: str = ""
    picture: Picture | None = None


def inside(piece: Piece, name: str, place: Place, page: int) -> Piece:
    """Return a piece of a file that lies inside another one, as seen from outside."""
    detail = f"{name} › {piece.detail}" if piece.detail else name
    return piece._replace(place=place, page=page, detail=detail)


def hit_in(piece: Piece, kind: SecretKind, words: str, source: Source | None = None) -> Hit:
    """Return what was found in a piece as a hit."""
    return Hit(kind, piece.place, piece.page, words, source, piece.detail)


WAITING = Piece(Place.CONTENT, 0, "")
"""No piece: the next one is still being read."""

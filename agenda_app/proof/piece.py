"""A piece of text that was read somewhere in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agenda_app.domain.proof import Place


@dataclass(frozen=True, slots=True)
class Piece:
    """Text and where it stands.

    Attributes:
        place: where.
        page: on which page, from 1; 0 when it belongs to no page.
        text: what was read; of something sealed, what it is called.
        detail: the name of the file inside the file, "a.zip › b.docx".
        sealed: nobody can look inside: encrypted, damaged or too large.
        unsearched: the file of this name was not read to its end, since it is more than can be.
    """

    place: Place
    page: int
    text: str
    detail: str = ""
    sealed: bool = False
    unsearched: bool = False


def inside(piece: Piece, name: str, place: Place, page: int) -> Piece:
    """Return a piece of a file that lies inside another one, as seen from outside."""
    detail = f"{name} › {piece.detail}" if piece.detail else name
    return replace(piece, place=place, page=page, detail=detail)

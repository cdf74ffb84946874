"""The pictures of a file that say nothing beside their pixels, and need not be read again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pikepdf import Stream

from agenda_app.domain.proof import Place
from agenda_app.proof.bounded_pages import opened
from agenda_app.proof.containers import is_pdf
from agenda_app.proof.expansion import all_objects
from agenda_app.proof.pdf_pictures import picture_pieces, silence_of
from agenda_app.proof.piece import Piece
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.unpacking import is_image


def silent_pictures_in(data: bytes) -> Iterator[str]:
    """Return what each of them is known by in a PDF, as ``silence_of`` has it."""
    if not is_pdf(data):
        return
    with suppress(*UNREADABLE), opened(data) as pdf:
        for held in all_objects(pdf):
            if isinstance(held, Stream) and is_image(held):
                raw = held.read_raw_bytes()
                found = [piece.picture for piece in picture_pieces(held, raw, 0, _refused)]
                if found and all(found) and (seen := found[0]) is not None:
                    yield silence_of(held, raw, seen)


def _refused(_data: bytes, name: str, _page: int) -> Iterator[Piece]:
    """Return that a file lies inside, so the picture is not silent."""
    yield Piece(Place.EMBEDDED, 0, name)

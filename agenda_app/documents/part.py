"""A laid-out part of a document, and the places in it that others lead to or are named in."""

from __future__ import annotations

from dataclasses import dataclass

LINK_KEY = "SakslisteKey"
"""The entry of a link that names the part it leads to; its page is known when parts are joined."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a document that the outline shows.

    ``page`` counts from 0; ``top`` and ``left`` are in points, None for the page's own.
    """

    level: int
    title: str
    page: int
    top: float | None
    left: float | None = 0.0


@dataclass(frozen=True, slots=True)
class PageReference:
    """Room for the page number of another part, which is written when parts are joined.

    Attributes:
        key: of the part whose first page is named.
        text: with "{}" for the number.
        page: where it stands, from 0.
        mark: the number of the mark that it is written in.
        right: where it ends, in points.
        y: its line, in points.
        size: of its letters.
        colour: red, green and blue.
    """

    key: str
    text: str
    page: int
    mark: int
    right: float
    y: float
    size: float
    colour: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Part:
    """A rendered part of a document: a tagged PDF without page numbers and metadata.

    ``references`` are where the page numbers of other parts are to be written. ``missing`` are the
    characters of its content that are printed as a box.
    """

    pdf: bytes
    pages: int
    title: str
    bookmarks: tuple[Bookmark, ...]
    references: tuple[PageReference, ...] = ()
    missing: str = ""

"""The proof that a public file holds nothing exempt: what was searched, where, and what was found.

A proof is published beside the file, so what it says of a hit or an excuse never quotes it, and
what was searched for stays in the house.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from agenda_app.domain.secrets import SecretKind, Source


class Place(Enum):
    """Where words can hide in a file, in the order in which a hit is best told."""

    PAGE = "page"
    DRAWN = "drawn"
    BOOKMARK = "bookmark"
    LINK = "link"
    DESTINATION = "destination"
    DESCRIPTION = "description"
    FORM = "form"
    ANNOTATION = "annotation"
    PAGE_LABEL = "page_label"
    LAYER = "layer"
    METADATA = "metadata"
    PICTURE = "picture"
    FONT = "font"
    SCRIPT = "script"
    EMBEDDED = "embedded"
    OBJECT = "object"
    REMAINS = "remains"
    FILE_NAME = "file_name"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something exempt in the file.

    Attributes:
        kind: what it is.
        place: where it stands.
        page: on which page, from 1; 0 when it belongs to no page.
        words: what was found, for those who may read it.
        source: where it comes from, None for an identity number and for what nobody read.
        detail: the name of the file inside the file, when it stands in one.
    """

    kind: SecretKind
    place: Place
    page: int
    words: str
    source: Source | None = None
    detail: str = ""

    @property
    def is_unproved(self) -> bool:
        """Whether it says of the whole file that nobody has read or searched it."""
        is_whole = self.kind is SecretKind.UNREADABLE and self.place is Place.CONTENT
        return is_whole or self.kind in {SecretKind.UNSEARCHED, SecretKind.UNKNOWN}

    @property
    def may_be_excused(self) -> bool:
        """Whether a person can vouch for it.

        Nobody can for a file that was not read, nor for a withheld file itself: whoever said of
        some words that they are no secret did not say it of all that the file holds.
        """
        return not self.is_unproved and self.kind is not SecretKind.FILE


@dataclass(frozen=True, slots=True)
class Excuse:
    """A person's word that something found is no secret.

    Attributes:
        words: what is no secret, wherever it stands in the papers of this meeting.
        who: who said so; empty in a proof, like the reason, where it would give something away.
        reason: why.
        given_at: wall time in Norway.
    """

    words: str
    who: str
    reason: str
    given_at: datetime


@dataclass(frozen=True, slots=True)
class SearchedFile:
    """The file as it was searched; ``pages`` is 0 when it has none. ``size`` is in bytes."""

    name: str
    sha256: str
    size: int
    pages: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What a search came to.

    Attributes:
        file: what was searched.
        meeting: whose paper it is ("Kommunestyret 29. april 2026").
        made_at: when, wall time in Norway.
        version: of the program.
        searched: how many pieces of text were read in each place, places without any left out.
        wanted: how many things of each kind were searched for, for those who may read them.
        excuses: those that were used, in the order they were given.
        hits: what was found, in the order of the pages.
        named: the names and places that stand in it, which are found when it is excused.
    """

    file: SearchedFile
    meeting: str
    made_at: datetime
    version: str
    searched: tuple[tuple[Place, int], ...]
    wanted: tuple[tuple[SecretKind, int], ...]
    excuses: tuple[Excuse, ...] = ()
    hits: tuple[Hit, ...] = ()
    named: tuple[Hit, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether the file may leave."""
        return not self.hits

    @property
    def is_unproved(self) -> bool:
        """Whether nobody has read the whole file, so that nothing can be said of it."""
        return any(hit.is_unproved for hit in self.hits)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The meetings whose secrets nobody could search for, since they came to harm."""
        return tuple(hit.words for hit in self.hits if hit.kind is SecretKind.UNKNOWN)

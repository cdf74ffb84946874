"""What was sent of a meeting, in which version, and to whom.

A dispatch is never changed. What comes later goes out as a numbered supplement (more cases) or
correction (pages that replace others). What went to the members alone can be made for the public
afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId

DispatchId = NewType("DispatchId", int)
RecipientId = NewType("RecipientId", int)


class DispatchKind(Enum):
    """The notice (innkalling), a supplement (tilleggsinnkalling), or a correction (rettelse).

    ``PUBLIC`` is the public version of all that was sent so far, made when it was left out before.
    ``KEPT`` stands for a notice whose papers nobody kept when it was sent: they were kept
    afterwards, as they were then.
    """

    NOTICE = "notice"
    SUPPLEMENT = "supplement"
    CORRECTION = "correction"
    PUBLIC = "public"
    KEPT = "kept"


BEGINS = frozenset({DispatchKind.NOTICE, DispatchKind.KEPT})
"""What calls a meeting; the others come after one of these."""
ADDS_PAGES = BEGINS | {DispatchKind.SUPPLEMENT}
"""What has page numbers that no page had before it."""
GIVES_ALL = BEGINS | {DispatchKind.PUBLIC}
"""What gives its readers all papers there are by then, and not only what comes after others."""
USUALLY_ONE = BEGINS | {DispatchKind.PUBLIC}
"""Of these a meeting rarely has more than one, and the first is called by no number."""


class Version(Enum):
    """The versions of a bundle that one dispatch keeps."""

    INTERNAL = "internal"
    PUBLIC = "public"
    EXEMPT = "exempt"
    ARCHIVE = "archive"


class Channel(Enum):
    """How somebody gets the papers."""

    PAPER = "paper"
    EMAIL = "email"
    PORTAL = "portal"


class RecipientKind(Enum):
    """Who somebody is to the committee."""

    MEMBER = "member"
    DEPUTY = "deputy"
    ADMINISTRATION = "administration"
    PRESS = "press"
    LIBRARY = "library"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who gets the papers: of one committee, or of all when ``committee_id`` is None.

    ``version`` is what they may read; ``copies`` counts printed ones.
    """

    id: RecipientId | None
    committee_id: CommitteeId | None
    name: str
    kind: RecipientKind = RecipientKind.OTHER
    version: Version = Version.PUBLIC
    channel: Channel = Channel.PAPER
    copies: int = 1
    email: str = ""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file of a dispatch as it was kept."""

    version: Version
    name: str
    sha256: str
    size: int
    pages: int


@dataclass(frozen=True, slots=True)
class SentTo:
    """Who got a dispatch, as it was then."""

    name: str
    kind: RecipientKind
    version: Version
    channel: Channel
    copies: int


def told_apart(readers: Iterable[SentTo]) -> Iterator[tuple[tuple[str, int], SentTo]]:
    """Yield those who got one sending, each under a key: two persons may have the same name."""
    met: Counter[str] = Counter()
    for to in readers:
        met[to.name] += 1
        yield (to.name, met[to.name]), to


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One sending.

    Attributes:
        id: None before it is saved.
        meeting_id: whose papers.
        kind: what it is.
        serial: counts within its kind from 1; the notice is 1.
        sent_at: wall time in Norway.
        first_page: the first page of what it adds, from 1.
        last_page: the last one; the next supplement goes on from here.
        content: SHA-256 of the frozen content, from which the same bytes are built again.
        manifest: SHA-256 of the list of everything in it.
        note: what the covering line says.
        files: the files that were kept.
        recipients: who got them.
    """

    id: DispatchId | None
    meeting_id: MeetingId
    kind: DispatchKind
    serial: int
    sent_at: datetime
    first_page: int
    last_page: int
    content: str
    manifest: str
    note: str = ""
    files: tuple[SentFile, ...] = ()
    recipients: tuple[SentTo, ...] = ()

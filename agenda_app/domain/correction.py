"""The content of a correction (rettelse): what changed, who has the former pages, the new pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.dispatch import Channel, RecipientKind, Version
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import (
    NOTICE_KEY,
    DividerContent,
    MeetingHead,
    NoticeContent,
    Paper,
)
from agenda_app.domain.printed_bundle import BundleContent

PartContent = NoticeContent | Paper | DividerContent


def parts_of(content: BundleContent) -> dict[str, PartContent]:
    """Return the notice and the papers of a bundle by their keys; only lines with pages link."""
    keys = {paper.key for paper in content.papers}
    lines = (line if line.key in keys else replace(line, key="") for line in content.notice.lines)
    notice = replace(content.notice, lines=tuple(lines))
    return {NOTICE_KEY: notice, **{paper.key: paper for paper in content.papers}}


@dataclass(frozen=True, slots=True)
class CorrectedPaper:
    """A row of the list of what changed.

    ``number`` and ``title`` say which case, both empty for the notice itself. ``new`` are pages
    to put in, ``gone`` pages to take out, ``changes`` says in sentences what is different.
    """

    number: ItemNumber | None
    title: str
    new: tuple[NewPage, ...] = ()
    gone: tuple[PageLabel, ...] = ()
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the former pages, and of which sending ("Innkalling 22.04.2026").

    ``name`` is one name or several, or for the public that of a group.
    """

    name: str
    kind: RecipientKind
    version: Version
    channel: Channel
    copies: int
    of: str


@dataclass(frozen=True, slots=True)
class CorrectedSupplement:
    """A supplement that a correction changes, and the day it was sent, None when nobody knows."""

    serial: int
    sent_on: date | None


@dataclass(frozen=True, slots=True)
class CorrectionContent:
    """The page in front of a correction.

    ``sent_on`` is the day of the notice, None when that is not known; ``head.printed`` is its own.
    ``two_sided`` tells that a page that goes out may have one on its back that stays.
    ``supplements`` are those that it changes; ``of_notice`` tells that it changes the notice too.
    ``in_sheets`` tells that the back of each page that goes out is printed again as well.
    ``part`` is what it is of where there may be more, the public version or the exempt part: then
    it says nothing of the other. None for all that members have, and where an earlier program did
    not say.
    """

    head: MeetingHead
    serial: int
    sent_on: date | None
    rows: tuple[CorrectedPaper, ...]
    holders: tuple[Holder, ...]
    note: str = ""
    two_sided: bool = False
    supplements: tuple[CorrectedSupplement, ...] = ()
    of_notice: bool = True
    in_sheets: bool = False
    part: Version | None = None


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """A paper of which some pages are printed again."""

    key: str
    content: PartContent
    pages: tuple[NewPage, ...]


@dataclass(frozen=True, slots=True)
class CorrectionPaper:
    """Everything that a correction prints.

    ``elsewhere`` says on which page each paper begins, by its key: a page that is printed again may
    name the page of a paper that is not, or of one whose first page is not.
    """

    cover: CorrectionContent
    parts: tuple[ChangedPart, ...]
    elsewhere: Mapping[str, str] = field(default_factory=dict)

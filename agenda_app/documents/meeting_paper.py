"""What all papers of a meeting have in common: header, footer, and how parts become a file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agenda_app.documents.about import About
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.labels import audience, label
from agenda_app.documents.page_numbers import PageNumber
from agenda_app.documents.part import Part
from agenda_app.domain.language import Language
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.typography import with_hour
from agenda_app.words import date_long

_KIND = re.compile(r"\s+(?:kommune|herad)$", re.IGNORECASE)


def furniture(
    head: MeetingHead,
    right: str = "",
    *,
    name: str = "",
    title: str = "",
    mark: str = "",
    header_on_first: bool = True,
) -> Furniture:
    """Return header and footer of a meeting's papers.

    Args:
        head: the meeting.
        right: what stands at the right of the header.
        name: the label of the document; the notice or the supplement when not given.
        title: what the document is called, when that is more than its label.
        mark: what became of the case, at the right of every header.
        header_on_first: whether the first page has a header too.
    """
    day = day_of(head, with_weekday=False)
    called = title or (label(name, head.language) if name else notice_title(head))
    return Furniture(
        left=f"{head.letterhead.municipality} · {head.committee} {day}",
        right=right,
        mark=mark,
        footer=f"{called}, {audience(head.audience, head.language)}",
        header_on_first=header_on_first,
    )


def day_of(head: MeetingHead, *, with_weekday: bool = True) -> str:
    """Return "onsdag 29. april 2026", with the hour where the day alone is not enough."""
    day = date_long(head.starts.date(), head.language, with_weekday=with_weekday)
    return with_hour(day, head.hour)


def notice_title(head: MeetingHead) -> str:
    """Return "Møteinnkalling" or "Tilleggsinnkalling 1"; where nobody meets, what it is about."""
    if not head.supplement:
        return label("notice_in_writing" if head.is_written else "notice", head.language)
    return f"{label('supplement', head.language)} {head.supplement}"


def place_and_day(head: MeetingHead) -> str:
    """Return "Fjordvik, 22. april 2026", the line above signatures."""
    day = date_long(head.printed, head.language, with_weekday=False)
    place = _KIND.sub("", head.letterhead.municipality.strip())
    return f"{place}, {day}" if place else day


def finished(
    parts: Sequence[Part],
    head: MeetingHead,
    name: str,
    language: Language | None = None,
    numbers: Sequence[PageNumber] = (),
) -> bytes:
    """Return parts as one file.

    Args:
        parts: in order.
        head: the meeting; its committee and day stand in the file's title.
        name: what the document is.
        language: of the document, the meeting's own when not given.
        numbers: of the pages; from 1 when not given.
    """
    # What joins parts takes long to load, and a process that only lays them out needs none of it.
    from agenda_app.documents.assembly import alone

    return alone(parts, about(head, name, language), numbers)


def about(head: MeetingHead, name: str, language: Language | None = None) -> About:
    """Return what a meeting's file says of itself; arguments as for ``finished``."""
    return About(
        title=f"{name}: {head.committee} {day_of(head)}",
        author=head.letterhead.municipality,
        language=f"{(language or head.language).value}-NO",
        printed=head.printed,
    )

"""Tracked changes of an OpenDocument text: where they begin and end, and what was deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from agenda_app.intake.odt_styles import DC, OFFICE, TEXT
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, all_text, local

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(frozen=True, slots=True)
class Region:
    """A change: ``deleted`` holds the element with the text that was taken away."""

    author: str
    deleted: Element | None = None
    comment: str = ""

    def lines(self) -> Iterator[Element]:
        """Yield the paragraphs that were taken away, without those inside another (of notes)."""
        return _paragraphs(self.deleted) if self.deleted is not None else iter(())


@dataclass(slots=True)
class Regions:
    """The changes of a document by id, and the insertions that the reader stands inside."""

    known: dict[str, Region] = field(default_factory=dict)
    inside: dict[str, str] = field(default_factory=dict)

    @property
    def kinds(self) -> frozenset[MarkKind]:
        """What the text at this place is marked as."""
        return frozenset((MarkKind.INSERTION,) if self.inside else ())

    @property
    def author(self) -> str:
        """Who inserted the text at this place."""
        return next(iter(self.inside.values()), "")

    def begin(self, change: str) -> None:
        """Enter an insertion; changes of format change no words and count for nothing."""
        region = self.known.get(change)
        if region is not None and region.deleted is None:
            self.inside[change] = region.author

    def end(self, change: str) -> None:
        """Leave an insertion."""
        self.inside.pop(change, None)


def regions_of(body: Element) -> Regions:
    """Return the tracked changes that a document lists."""
    regions = Regions()
    for element in body.iter(f"{TEXT}changed-region"):
        change = element.get(f"{TEXT}id") or element.get(_XML_ID) or ""
        for child in element:
            name = local(child)
            if name in ("insertion", "deletion"):
                author = next((e.text or "" for e in child.iter(f"{DC}creator")), "")
                deleted = child if name == "deletion" else None
                regions.known[change] = Region(author, deleted, _comment(child))
    return regions


def _comment(change: Element) -> str:
    """Return what somebody said of a change."""
    paragraphs = change.iterfind(f"{OFFICE}change-info/{TEXT}p")
    return "\n".join(map(all_text, paragraphs)).strip()


def _paragraphs(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) in ("p", "h"):
            yield child
        elif local(child) != "change-info":
            yield from _paragraphs(child)

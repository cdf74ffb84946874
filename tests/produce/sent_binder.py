"""The binder of somebody who was sent a meeting and does what every later sending says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from agenda_app.documents.bundle_plan import SlotKind
from agenda_app.documents.held_plan import held_slots
from agenda_app.domain.correction import CorrectionPaper, PartContent, parts_of
from agenda_app.domain.frozen import FrozenVersion, SentBundle
from agenda_app.domain.page_label import PageLabel, in_words, page_label
from agenda_app.domain.page_marks import mark_on
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import NOTICE_KEY, PlaceholderContent, divider_before
from tests.produce.made_up_meeting import drawn

BLANK = "blank"
"""What is drawn on a page that has a number and nothing else; nobody is told to take it out."""


@dataclass
class Binder:
    """What a reader has, page by page in order.

    ``ever`` is what stood on each number that the reader was given, and ``says`` what a page says
    of its case. ``theirs`` are the pages that tell another number of the members'.
    """

    pages: list[tuple[str, str]] = field(default_factory=list)
    ever: dict[str, str] = field(default_factory=dict)
    says: dict[str, object] = field(default_factory=dict)
    theirs: dict[str, PageLabel] = field(default_factory=dict)

    def take_whole(self, version: FrozenVersion) -> None:
        """Take a file of all that was sent in place of what is held."""
        self.pages = []
        for bundle in version.sent:
            self.add(bundle)

    def add(self, bundle: SentBundle) -> None:
        """Put all pages of a notice or a supplement behind those that are held."""
        for label, page, content in pages_of(bundle):
            self.put(len(self.pages), label, page, content)

    def put(self, at: int, label: PageLabel, page: str, content: PartContent) -> None:
        """Put a page in; its number must not have stood on another."""
        assert self.ever.setdefault(label.stamped, page) == page, (label.stamped, "on two pages")
        self.pages.insert(at, (label.stamped, page))
        self.says[label.stamped] = mark_on(content)

    def at(self, label: PageLabel) -> int:
        """Return where a page is that is held."""
        return [held for held, _ in self.pages].index(label.stamped)

    @property
    def printed(self) -> list[tuple[str, str]]:
        """The pages with something on them."""
        return [pair for pair in self.pages if pair[1] != BLANK]

    def label(self, page: str) -> PageLabel:
        """Return the number of a page that is held."""
        return next(page_label(label) for label, held in self.pages if held == page)

    def names(self, said: str) -> list[str]:
        """Return the pages that are held by the names that are printed: "2, 4–6"."""
        return [label for name in filter(None, said.split(", ")) for label in self._named(name)]

    def _named(self, name: str) -> list[str]:
        held = [label for label, _ in self.pages]
        if name in held:
            return [name]
        first, last = re.fullmatch(r"(\d+)–(\d+)", name).groups()  # type: ignore[union-attr]
        run = [str(page) for page in range(int(first), int(last) + 1)]
        assert set(run) <= set(held), (name, "is not held", held)
        return run

    def follow(self, paper: CorrectionPaper | None) -> None:
        """Do what is printed: on the page in front, and at the foot of each page."""
        if paper is None:
            return
        instead = {
            part.content.number
            for part in paper.parts
            if isinstance(part.content, PlaceholderContent) and not part.content.attachment
        }
        for row in paper.cover.rows:
            assert not (row.gone and row.number in instead)
            out = [*(label for page in row.new for label in page.out), *row.gone]
            assert self.names(in_words(sorted(out))) == [label.stamped for label in sorted(out)]
        for part in paper.parts:
            look = drawn(part.content)
            for page in part.pages:
                if page.is_other_side:
                    assert self.pages[self.at(page.label)] == (page.label.stamped, look[page.page])
                    self.says[page.label.stamped] = mark_on(part.content)
                else:
                    self._follow(page, look[page.page], part.content)
        for row in paper.cover.rows:
            for label in row.gone:
                del self.pages[self.at(label)]

    def _follow(self, page: NewPage, look: str, content: PartContent) -> None:
        alike = [out for out in page.out if page.label.until or not out.until]
        told_apart = page.label.is_for_one and any(not out.until for out in alike)
        assert told_apart or str(page.label) not in map(str, alike)
        if page.out:
            at = self.at(page.out[0])
            for label in page.out:
                del self.pages[self.at(label)]
        else:
            assert page.after is not None
            at = self.at(page.after) + 1
        self.put(at, page.label, look, content)
        if page.theirs is not None:
            self.theirs[page.label.stamped] = page.theirs


def pages_of(bundle: SentBundle) -> Iterator[tuple[PageLabel, str, PartContent]]:
    """Yield the pages of a bundle as they are meant to be, in order."""
    contents: Mapping[str, PartContent] = parts_of(bundle.content)
    counts = {key: len(drawn(part)) for key, part in contents.items()}
    for slot in held_slots(bundle, counts):
        content = contents[slot.paper.key if slot.paper else NOTICE_KEY]
        if slot.kind is SlotKind.BLANK:
            if slot.labels[0]:
                yield page_label(slot.labels[0]), BLANK, content
            continue
        if slot.kind is SlotKind.DIVIDER:
            content = divider_before(content)
        for label, look in zip(map(page_label, slot.labels), drawn(content), strict=True):
            yield label, look, content

"""Finds which pages of what was sent have to be printed again."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from agenda_app.documents.bundle_plan import begins_case
from agenda_app.documents.correction_pdf import looks_of
from agenda_app.documents.held_plan import divider_labels
from agenda_app.domain.correction import ChangedPart, PartContent
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart
from agenda_app.domain.later_content import corrected
from agenda_app.domain.page_label import Letters, PageLabel
from agenda_app.domain.page_marks import mark_on, marks_after, with_false_marks
from agenda_app.domain.page_plan import PagePlan, plan_anew, plan_pages
from agenda_app.domain.printed import (
    NOTICE_KEY,
    AttachmentContent,
    DividerContent,
    NoticeContent,
    PlaceholderContent,
    case_key,
    divider_before,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work

Agreed = dict[tuple[int, str], Mapping[int, PageLabel]]
"""Page numbers by supplement, paper and place in it."""


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """What becomes of the pages of a paper; ``supplement`` is 0 for what came with the notice."""

    supplement: int
    key: str
    content: PartContent
    plan: PagePlan


@dataclass(slots=True)
class PlannedVersion:
    """What the readers of a version hold afterwards, and what is printed to get there."""

    sent: list[SentBundle] = field(default_factory=list)
    planned: list[PlannedPart] = field(default_factory=list)

    @property
    def parts(self) -> tuple[ChangedPart, ...]:
        """The papers of which pages are printed."""
        return tuple(ChangedPart(p.key, p.content, p.plan.new) for p in self.planned if p.plan.new)

    @property
    def numbers(self) -> Agreed:
        """The numbers that its new pages have."""
        return {
            (part.supplement, part.key): {page.page: page.label for page in part.plan.new}
            for part in self.planned
        }


def given_letters(held: Frozen) -> Letters:
    """Return the letters that pages of any version were given so far."""
    letters = Letters(held.letters)
    for version in filter(None, (held.internal, held.public)):
        letters.note(label for b in version.sent for part in b.parts for label in part.labels)
    return letters


def plan_version(
    held: FrozenVersion,
    now: BundleContent,
    letters: Letters,
    files: FileStore,
    agreed: Agreed | None = None,
    members: Sequence[SentBundle] = (),
) -> Work[PlannedVersion]:
    """Compare every paper that was sent with what it is now, page by page.

    Args:
        held: what the readers hold.
        now: the meeting as it is.
        letters: gives the new pages their letters.
        files: where the pages of attachments are.
        agreed: the numbers that the members' version has.
        members: what the members hold; a page in place of others has the numbers of theirs.

    Yields:
        Progress, a step for each paper that is different.
    """
    version = PlannedVersion()
    theirs = {bundle.supplement: bundle for bundle in members}
    for bundle in held.sent:
        content = corrected(bundle, now, theirs.get(bundle.supplement))
        dividers = _Dividers(bundle, content, letters, files, agreed or {})
        moved = _Moved(bundle, content)
        parts: list[SentPart] = []
        before = PageLabel(bundle.content.first_page)
        old_parts = parts_of(bundle.content)
        for key, new in parts_of(content).items():
            version.planned += dividers.before(key)
            held_part = bundle.part(key)
            labels, marks = held_part.labels, held_part.marks
            former = old_parts.get(key)
            if former != new or key in moved:
                yield Progress(0, 0)
                counted = _counted(old_parts, new, theirs.get(bundle.supplement), moved)
                looks = looks_of(new, counted or labels or (before,), files)
                if key in moved:
                    former, labels, marks = None, moved.labels(key, len(looks)), ()
                if counted:
                    plan = plan_anew(labels, len(looks), counted, letters, before=before)
                else:
                    old = _looks(former, labels, files)
                    old = with_false_marks(old, marks, mark_on(new))
                    wished = (agreed or {}).get((bundle.supplement, key))
                    plan = plan_pages(labels, old, looks, letters, before=before, agreed=wished)
                version.planned.append(PlannedPart(bundle.supplement, key, new, plan))
                said = dict(zip(labels, marks, strict=False))
                labels, marks = plan.labels, marks_after(new, plan, said)
            parts.append(SentPart(key, labels, marks))
            before = labels[-1] if labels else before
        version.planned += _taken_out(bundle, old_parts, parts)
        version.planned += dividers.taken_out()
        kept = tuple(dividers.replaced)
        version.sent.append(SentBundle(bundle.supplement, content, tuple(parts), kept))
    return version


class _Dividers:
    """The sheets before the cases of a bundle: each is printed again once it says something else.

    ``replaced`` are those that readers hold with a letter afterwards.
    """

    def __init__(
        self,
        bundle: SentBundle,
        content: BundleContent,
        letters: Letters,
        files: FileStore,
        agreed: Agreed,
    ) -> None:
        self._supplement, self._letters, self._files = bundle.supplement, letters, files
        self._labels = divider_labels(bundle) if bundle.content.plan.dividers else {}
        self._old, self._new = _dividers_of(bundle.content), _dividers_of(content)
        self._agreed = agreed
        self.replaced = [part for part in bundle.dividers if part.key in self._new]

    def before(self, key: str) -> Iterator[PlannedPart]:
        """Yield what is printed instead of the one before a case, nothing when it stays."""
        label, old, new = self._labels.get(key), self._old.get(key), self._new.get(key)
        if label is None or old is None or new is None or old == new:
            return
        look, former = (looks_of(content, (label,), self._files) for content in (new, old))
        wished = self._agreed.get((self._supplement, new.key))
        plan = plan_pages((label,), former, look, self._letters, before=label, agreed=wished)
        if plan.new:
            self.replaced = [part for part in self.replaced if part.key != key]
            self.replaced.append(SentPart(key, plan.labels))
            yield PlannedPart(self._supplement, new.key, new, plan)

    def taken_out(self) -> Iterator[PlannedPart]:
        """Yield those of cases that have no paper any more."""
        for key, label in self._labels.items():
            if key not in self._new:
                old = self._old[key]
                yield PlannedPart(self._supplement, old.key, old, PagePlan((), (label,), ()))


class _Moved:
    """The attachments of cases in which they stand in another order now.

    Whoever files pages by their numbers would have them in the former order. So the pages of all
    of them are printed, and numbered anew through the numbers that they had together.
    """

    def __init__(self, bundle: SentBundle, content: BundleContent) -> None:
        self._rest: dict[str, list[PageLabel]] = {}
        self._case: dict[str, str] = {}
        self._last: set[str] = set()
        new = _attachments_of(content)
        for case, before in _attachments_of(bundle.content).items():
            now = new.get(case, [])
            stayed = [key for key in before if key in now]
            if stayed != [key for key in now if key in before]:
                self._rest[case] = [label for key in stayed for label in bundle.labels_of(key)]
                self._case |= dict.fromkeys(now, case)
                self._last.add(now[-1])

    def __contains__(self, key: object) -> bool:
        return key in self._case

    def labels(self, key: str, pages: int) -> tuple[PageLabel, ...]:
        """Return the numbers that the pages of an attachment replace; asked for in order."""
        rest = self._rest[self._case[key]]
        taken = len(rest) if key in self._last else min(pages, len(rest))
        found, rest[:taken] = tuple(rest[:taken]), []
        return found


def _attachments_of(content: BundleContent) -> Mapping[str, list[str]]:
    """Return the keys of the attachments by those of their cases, in order."""
    found: dict[str, list[str]] = {}
    for paper in content.papers:
        if case_key(paper) != paper.key:
            found.setdefault(case_key(paper), []).append(paper.key)
    return found


def _dividers_of(content: BundleContent) -> Mapping[str, DividerContent]:
    return {
        paper.key: divider_before(paper)
        for paper in content.papers
        if not isinstance(paper, AttachmentContent) and begins_case(paper)
    }


def parts_of(content: BundleContent) -> dict[str, PartContent]:
    """Return the notice and the papers of a bundle by their keys; only lines with pages link."""
    keys = {paper.key for paper in content.papers}
    lines = (line if line.key in keys else replace(line, key="") for line in content.notice.lines)
    notice = replace(content.notice, lines=tuple(lines))
    return {NOTICE_KEY: notice, **{paper.key: paper for paper in content.papers}}


def _counted(
    old_parts: Mapping[str, PartContent],
    new: PartContent,
    members: SentBundle | None,
    moved: Container[str],
) -> tuple[PageLabel, ...]:
    """Return the members' numbers where a page takes the place of others or leaves it, else none.

    A page that has the place already keeps its numbers, unless it moved among other attachments.
    """
    if members is None or isinstance(new, NoticeContent | DividerContent):
        return ()
    former = old_parts.get(new.key) or old_parts.get(case_key(new))
    is_other = isinstance(former, PlaceholderContent) != isinstance(new, PlaceholderContent)
    return members.labels_behind(new) if is_other or new.key in moved else ()


def _looks(old: PartContent | None, labels: Sequence[PageLabel], files: FileStore) -> Sequence[str]:
    """Return the looks of the pages that were sent.

    When a newer program lays the former content out on more or fewer pages than it had, nothing
    can be said of a single page, and all of them count as different.
    """
    looks = looks_of(old, labels, files) if old is not None else ()
    return looks if len(looks) == len(labels) else [f"sent {label}" for label in labels]


def _taken_out(
    bundle: SentBundle, old_parts: Mapping[str, PartContent], parts: Sequence[SentPart]
) -> list[PlannedPart]:
    stays = {part.key for part in parts}
    return [
        PlannedPart(bundle.supplement, part.key, old_parts[part.key], PagePlan((), part.labels, ()))
        for part in bundle.parts
        if part.key not in stays
    ]

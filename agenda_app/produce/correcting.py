"""Finds which pages of what was sent have to be printed again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from agenda_app.documents.bundle_plan import begins_case
from agenda_app.documents.correction_pdf import looks_of
from agenda_app.documents.held_plan import divider_labels
from agenda_app.domain.correction import PartContent
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart
from agenda_app.domain.later_content import corrected
from agenda_app.domain.page_alignment import OtherVersion, plan_pages
from agenda_app.domain.page_label import Letters, PageLabel
from agenda_app.domain.page_marks import mark_on, marks_after, with_false_marks
from agenda_app.domain.page_plan import PagePlan, beside_theirs, plan_anew
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
from agenda_app.produce.moved_attachments import MovedAttachments
from agenda_app.produce.planned_version import Agreed, PlannedPart, PlannedVersion


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
        moved = MovedAttachments(bundle, content)
        members_of = _Members(theirs.get(bundle.supplement), agreed or {})
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
                counted = members_of.labels(new)
                looks = looks_of(new, labels or counted or (before,), files)
                anew = bool(counted) and (key in moved or _is_other(old_parts, new))
                spent = _spent(bundle, old_parts, new, counted)
                if key in moved:
                    former, labels, marks = None, moved.labels(key, len(looks)), ()
                    spent = (*bundle.given_up, *moved.all_labels(key))
                elif anew:
                    labels, marks = _labels_of_all(bundle, new), ()
                old = with_false_marks(_looks(former, labels, files), marks, mark_on(new))
                if anew or (counted and _stands_for_others(new) and [*looks] != old):
                    pages = len(looks)
                    instead = _stands_for_others(new)
                    plan = plan_anew(
                        labels,
                        pages,
                        counted,
                        letters,
                        before=before,
                        spent=spent,
                        instead=instead,
                    )
                else:
                    other = members_of.version(new, len(looks))
                    plan = plan_pages(labels, old, looks, letters, before=before, other=other)
                if not _stands_for_others(new):
                    plan = beside_theirs(plan, counted)
                version.planned.append(PlannedPart(bundle.supplement, key, new, plan))
                said = dict(zip(labels, marks, strict=False))
                labels, marks = plan.labels, marks_after(new, plan, said)
            parts.append(SentPart(key, labels, marks))
            before = labels[-1] if labels else before
        version.planned += _taken_out(bundle, old_parts, parts, version)
        version.planned += dividers.taken_out()
        kept, given_up = tuple(dividers.replaced), _given_up(bundle, old_parts, parts)
        version.sent.append(SentBundle(bundle.supplement, content, tuple(parts), kept, given_up))
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
        theirs = OtherVersion(agreed=self._agreed.get((self._supplement, new.key), {}))
        plan = plan_pages((label,), former, look, self._letters, before=label, other=theirs)
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


class _Members:
    """What the members have of the same papers: nothing for their own version."""

    def __init__(self, bundle: SentBundle | None, agreed: Agreed) -> None:
        self._bundle, self._agreed = bundle, agreed
        self._papers = parts_of(bundle.content) if bundle else {}

    def labels(self, new: PartContent) -> tuple[PageLabel, ...]:
        """Return the numbers of all pages of a paper, or of what a page in its place stands for."""
        return _labels_of_all(self._bundle, new) if self._bundle else ()

    def version(self, new: PartContent, pages: int) -> OtherVersion:
        """Return what a paper with so many pages is like in their version."""
        if self._bundle is None:
            return OtherVersion()
        labels, key = self.labels(new), _key_of(new)
        their = self._papers.get(key)
        if their and replace(their, head=new.head) == new and len(labels) == pages:
            return OtherVersion(labels, dict(enumerate(labels)), alike=True)
        return OtherVersion(labels, self._agreed.get((self._bundle.supplement, key), {}))


def _key_of(part: PartContent) -> str:
    return NOTICE_KEY if isinstance(part, NoticeContent) else part.key


def _labels_of_all(bundle: SentBundle, part: PartContent) -> tuple[PageLabel, ...]:
    """Return the numbers that a bundle has for a paper, or for all that it stands for."""
    if isinstance(part, PlaceholderContent):
        return bundle.labels_behind(part)
    return bundle.labels_of(_key_of(part))


def _is_other(old_parts: Mapping[str, PartContent], new: PartContent) -> bool:
    """Tell whether a page takes the place of others, or leaves it."""
    if isinstance(new, NoticeContent | DividerContent):
        return False
    former = old_parts.get(new.key) or old_parts.get(case_key(new))
    return _stands_for_others(former) != _stands_for_others(new)


def _spent(
    bundle: SentBundle,
    old_parts: Mapping[str, PartContent],
    new: PartContent,
    counted: tuple[PageLabel, ...],
) -> tuple[PageLabel, ...]:
    """Return numbers that the members have for a paper, and that stood on another page here.

    What is withheld may have been sent open before: the page in its place, or in that of its whole
    case, has a letter when it came in by a correction, and what has a later one is new.
    """
    if not isinstance(new, PlaceholderContent):
        return bundle.given_up
    held = (
        label
        for key in (new.key, case_key(new))
        if _stands_for_others(old_parts.get(key))
        for label in bundle.labels_of(key)
    )
    last = max((label.letter for label in held), default=0)
    return (*bundle.given_up, *(label for label in counted if label.letter < last))


def _stands_for_others(part: PartContent | None) -> bool:
    return isinstance(part, PlaceholderContent)


def _looks(old: PartContent | None, labels: Sequence[PageLabel], files: FileStore) -> Sequence[str]:
    """Return the looks of the pages that were sent.

    When a newer program lays the former content out on more or fewer pages than it had, nothing
    can be said of a single page, and all of them count as different.
    """
    looks = looks_of(old, labels, files) if old is not None else ()
    return looks if len(looks) == len(labels) else [f"sent {label}" for label in labels]


def _given_up(
    bundle: SentBundle, old_parts: Mapping[str, PartContent], parts: Sequence[SentPart]
) -> tuple[PageLabel, ...]:
    """Return the numbers of pages in place of others that go out, and went out before."""
    stays = {label for part in parts for label in part.labels}
    instead = (part for part in bundle.parts if _stands_for_others(old_parts[part.key]))
    out = (label for part in instead for label in part.labels if label not in stays)
    return (*bundle.given_up, *out)


def _taken_out(
    bundle: SentBundle,
    old_parts: Mapping[str, PartContent],
    parts: Sequence[SentPart],
    version: PlannedVersion,
) -> list[PlannedPart]:
    """Return the papers of which no page stays, but for those that a page in their place names."""
    stays = {part.key for part in parts}
    pages = (page for part in version.planned for page in part.plan.new)
    named = {label for page in pages for label in page.out}
    return [
        PlannedPart(bundle.supplement, part.key, old_parts[part.key], PagePlan((), part.labels, ()))
        for part in bundle.parts
        if part.key not in stays and not named.issuperset(part.labels)
    ]

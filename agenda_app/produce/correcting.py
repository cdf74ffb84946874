"""Finds which pages of what was sent have to be printed again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agenda_app.documents.bundle_plan import SlotKind, begins_case
from agenda_app.documents.correction_pdf import looks_of
from agenda_app.documents.held_plan import front_labels
from agenda_app.domain.correction import PartContent, parts_of
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart
from agenda_app.domain.later_content import corrected
from agenda_app.domain.page_alignment import OtherVersion, plan_pages
from agenda_app.domain.page_label import Letters, PageLabel
from agenda_app.domain.page_marks import mark_on, marks_after, with_false_marks
from agenda_app.domain.page_plan import NewPage, PagePlan, beside_theirs, plan_anew
from agenda_app.domain.printed import (
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
from agenda_app.produce.members_numbers import MembersNumbers, MembersVersion, labels_of_all
from agenda_app.produce.moved_attachments import MovedAttachments
from agenda_app.produce.planned_version import PlannedPart, PlannedVersion


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
    members: MembersVersion | None = None,
) -> Work[PlannedVersion]:
    """Compare every paper that was sent with what it is now, page by page.

    Args:
        held: what the readers hold.
        now: the meeting as it is.
        letters: gives the new pages their letters.
        files: where the pages of attachments are.
        members: for the public what the members hold, whose numbers its pages have.

    Yields:
        Progress, a step for each paper that is different.
    """
    version = PlannedVersion()
    for bundle in held.sent:
        members_of = MembersNumbers(bundle, members, is_behind=held.is_behind)
        content = corrected(bundle, now, members_of.bundle)
        dividers = _Dividers(bundle, content, letters, files, members_of)
        papers = _Papers(bundle, content, letters, files, members_of)
        parts: list[SentPart] = []
        before = PageLabel(bundle.content.first_page)
        for key, new in parts_of(content).items():
            version.planned += dividers.before(key, before)
            before = dividers.last(key) or before
            part = bundle.part(key)
            if papers.is_other(key, new):
                yield Progress(0, 0)
                plan, part, again = papers.planned(key, new, before)
                version.planned.append(PlannedPart(bundle.supplement, key, new, plan))
                version.again.update(again)
            parts.append(part)
            before = part.labels[-1] if part.labels else before
        version.planned += _taken_out(bundle, papers.old, parts, version)
        version.planned += dividers.taken_out()
        gone = members_of.out(papers.old, parts)
        version.sent.append(
            SentBundle(
                bundle.supplement,
                content,
                tuple(parts),
                tuple(dividers.replaced),
                gone.given_up,
                gone.taken_out,
                dividers.fronts,
                gone.put_away,
            )
        )
    return version


class _Papers:
    """The papers of a bundle, each compared with what was sent of it; ``old`` is what was sent."""

    def __init__(
        self,
        bundle: SentBundle,
        content: BundleContent,
        letters: Letters,
        files: FileStore,
        members_of: MembersNumbers,
    ) -> None:
        self.old = parts_of(bundle.content)
        self._bundle, self._letters, self._files = bundle, letters, files
        self._members_of = members_of
        self._moved = MovedAttachments(bundle, content)

    def is_other(self, key: str, new: PartContent) -> bool:
        """Tell whether a paper says something else than it did, or stands elsewhere."""
        return self.old.get(key) != new or key in self._moved

    def planned(
        self, key: str, new: PartContent, before: PageLabel
    ) -> tuple[PagePlan, SentPart, Sequence[PageLabel]]:
        """Return which pages of a paper are printed, and what readers have of it afterwards.

        The papers are asked for in their order, each once. Last come the numbers of the pages that
        are printed again with nothing else on them than before.

        Args:
            key: the paper's key.
            new: what it is now.
            before: the number of the page right before it.
        """
        held = self._bundle.part(key)
        former, labels, marks = self.old.get(key), held.labels, held.marks
        counted, is_moved = self._members_of.labels(new), key in self._moved
        looks = looks_of(new, labels or counted or (before,), self._files)
        other = self._members_of.version(new, len(looks))
        spent, instead = other.spent, _stands_for_others(new)
        anew = bool(counted) and (is_moved or not labels or _changes_places(self.old, new))
        if is_moved:
            former, labels, marks = None, self._moved.labels(key, len(looks)), ()
            spent += self._moved.all_labels(key)
        elif anew:
            labels, marks = labels_of_all(self._bundle, new), ()
        was = _looks(former, labels, self._files)
        old = with_false_marks(was, marks, mark_on(new))
        if anew or (counted and instead and [*looks] != old):
            plan = plan_anew(
                labels,
                len(looks),
                counted,
                self._letters,
                before=before,
                spent=spent,
                instead=instead,
            )
        else:
            plan = plan_pages(labels, old, looks, self._letters, before=before, other=other)
        if not instead:
            plan = beside_theirs(plan, counted)
        said = dict(zip(labels, marks, strict=False))
        again = tuple(page.label for page in plan.new if looks[page.page] in was)
        return plan, SentPart(key, plan.labels, marks_after(new, plan, said)), again


class _Dividers:
    """The sheets before the cases of a bundle: each is printed again once it says something else.

    A case that was away when the public got all comes with the sheet that the members have.
    ``replaced`` are those that readers hold with a letter afterwards, ``fronts`` all that stands
    before cases.
    """

    def __init__(
        self,
        bundle: SentBundle,
        content: BundleContent,
        letters: Letters,
        files: FileStore,
        members_of: MembersNumbers,
    ) -> None:
        self._supplement, self._letters, self._files = bundle.supplement, letters, files
        self._labels = front_labels(bundle, SlotKind.DIVIDER)
        self._fronts = {**front_labels(bundle)}
        self._old, self._new = _dividers_of(bundle.content), _dividers_of(content)
        self._members_of = members_of
        self.replaced = [part for part in bundle.dividers if part.key in self._new]
        self.fronts = bundle.fronts

    def before(self, key: str, front: PageLabel) -> Iterator[PlannedPart]:
        """Yield what is printed of the one before a case, nothing when it stays.

        Args:
            key: the case.
            front: the page in front, after which one is put in that was not there.
        """
        label, old, new = self._labels.get(key), self._old.get(key), self._new.get(key)
        if new is not None and old is None:
            yield from self._put_in(key, new, front)
        if label is None or old is None or new is None or old == new:
            return
        look, former = (looks_of(content, (label,), self._files) for content in (new, old))
        theirs = OtherVersion(agreed=self._members_of.numbers(new.key))
        plan = plan_pages((label,), former, look, self._letters, before=label, other=theirs)
        if plan.new:
            self.replaced = [part for part in self.replaced if part.key != key]
            self.replaced.append(SentPart(key, plan.labels))
            yield PlannedPart(self._supplement, new.key, new, plan)

    def _put_in(self, key: str, new: DividerContent, front: PageLabel) -> Iterator[PlannedPart]:
        theirs = self._members_of.bundle
        label = front_labels(theirs, SlotKind.DIVIDER).get(key) if theirs else None
        if theirs is None or label is None:
            return
        if self.fronts is not None:
            self.fronts += tuple(part for part in theirs.fronts or () if part.key == key)
        if label.letter:
            self.replaced.append(SentPart(key, (label,)))
        self._fronts[key] = label
        page = NewPage(0, label, after=front, unchanged=False)
        yield PlannedPart(self._supplement, new.key, new, PagePlan((page,), (), (label,)))

    def last(self, key: str) -> PageLabel | None:
        """Return the number of what stands right before a case, None when nothing does."""
        front = self._fronts.get(key)
        replaced = {part.key: part.labels[0] for part in self.replaced}.get(key)
        return replaced if replaced and front == self._labels.get(key) else front

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


def _changes_places(old_parts: Mapping[str, PartContent], new: PartContent) -> bool:
    """Tell whether a page takes the place of others, or leaves it."""
    if isinstance(new, NoticeContent | DividerContent):
        return False
    former = old_parts.get(new.key) or old_parts.get(case_key(new))
    return _stands_for_others(former) != _stands_for_others(new)


def _stands_for_others(part: PartContent | None) -> bool:
    return isinstance(part, PlaceholderContent)


def _looks(old: PartContent | None, labels: Sequence[PageLabel], files: FileStore) -> Sequence[str]:
    """Return the looks of the pages that were sent.

    When a newer program lays the former content out on more or fewer pages than it had, nothing
    can be said of a single page, and all of them count as different.
    """
    looks = looks_of(old, labels, files) if old is not None else ()
    return looks if len(looks) == len(labels) else [f"sent {label}" for label in labels]


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

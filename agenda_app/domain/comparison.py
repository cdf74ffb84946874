"""Two versions of a meeting beside each other: case by case, file by file, reader by reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from agenda_app.domain.agenda import ItemNumber, ItemState
from agenda_app.domain.attachment_changes import attachment_changes
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.changes import NO_BASIS, Change, What
from agenda_app.domain.dispatch import SentTo, told_apart
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentContent,
    Audience,
    CaseContent,
    NoticeContent,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.same_lines import found_again
from agenda_app.domain.text_changes import TextChange, text_changes

_ROUTE = "treatments"


class Fate(Enum):
    """What became of a line of the agenda since the older version."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    RESUMED = "resumed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """A line of the agenda that is different; ``key`` is its case paper's, perhaps empty."""

    number: ItemNumber | None
    title: str
    fate: Fate
    changes: tuple[Change, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class RecipientChange:
    """Somebody who gets it otherwise than before; None is not at all."""

    name: str
    old: SentTo | None
    new: SentTo | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is different, in the order of the newer version.

    ``public`` is what is different for the public and was not told of the members' papers; None
    when that is nothing, or when there is no public version.
    """

    notice: tuple[Change, ...] = ()
    items: tuple[ItemChange, ...] = ()
    recipients: tuple[RecipientChange, ...] = ()
    public: Comparison | None = None

    @property
    def is_same(self) -> bool:
        """Whether nothing is different."""
        return not (self.notice or self.items or self.recipients or self.public)


def compare(
    old: BundleContent,
    new: BundleContent,
    old_recipients: Iterable[SentTo] = (),
    new_recipients: Iterable[SentTo] = (),
) -> Comparison:
    """Return what is different between two versions of a meeting for the same audience."""
    places = found_again(old.notice.lines, new.notice.lines)
    before = {place: old.notice.lines[at] for at, place in places.items()}
    old_papers, new_papers = _Papers(old), _Papers(new)
    items = []
    for place, line in enumerate(new.notice.lines):
        former = before.get(place)
        if former is None:
            if line.state is not ItemState.WITHDRAWN:
                items.append(ItemChange(line.number, line.title, Fate.NEW, key=line.key))
            continue
        fate, changes = _fate(former, line), tuple(_line_changes(former, line))
        if new.notice.head.audience is Audience.PUBLIC and line.exempt and not former.exempt:
            changes = (Change(What.WITHHELD, "", "", line.exempt_basis),)
        elif line.state is not ItemState.WITHDRAWN:
            changes += tuple(_paper_changes(old_papers, new_papers, former, line))
        changes = _access_once(changes)
        if fate is not Fate.CHANGED:
            # Its own row in the table of committees follows from what became of it.
            changes = tuple(change for change in changes if change.where != _ROUTE)
        if fate is not Fate.CHANGED or changes:
            items.append(ItemChange(line.number, line.title, fate, changes, line.key))
    items += [
        ItemChange(line.number, line.title, Fate.REMOVED, key=line.key)
        for at, line in enumerate(old.notice.lines)
        if at not in places
    ]
    return Comparison(
        tuple(_notice_changes(old.notice, new.notice)),
        tuple(items),
        compare_recipients(old_recipients, new_recipients),
    )


def compare_recipients(old: Iterable[SentTo], new: Iterable[SentTo]) -> tuple[RecipientChange, ...]:
    """Return who gets it otherwise, by name."""
    before, after = dict(told_apart(old)), dict(told_apart(new))
    return tuple(
        RecipientChange(key[0], before.get(key), after.get(key))
        for key in dict.fromkeys((*before, *after))
        if before.get(key) != after.get(key)
    )


class _Papers:
    """The cases of a version by key, and the hashes of the attachments' pages by theirs."""

    def __init__(self, content: BundleContent) -> None:
        self.cases: dict[str, CaseContent | PlaceholderContent] = {}
        self.pdfs: dict[str, str] = {}
        for paper in content.papers:
            if isinstance(paper, AttachmentContent):
                self.pdfs[paper.key] = paper.pdf
            elif isinstance(paper, CaseContent) or not paper.attachment:
                self.cases[paper.key] = paper


def _fate(old: AgendaLine, new: AgendaLine) -> Fate:
    if old.state is new.state:
        return Fate.CHANGED
    fates = {ItemState.WITHDRAWN: Fate.WITHDRAWN, ItemState.POSTPONED: Fate.POSTPONED}
    if new.state in fates:
        return fates[new.state]
    return Fate.RESUMED if old.state in fates else Fate.CHANGED


def _line_changes(old: AgendaLine, new: AgendaLine) -> Iterator[Change]:
    if old.title != new.title:
        yield Change(What.TITLE, "", old.title, new.title)
    if (old.exempt, old.exempt_basis) != (new.exempt, new.exempt_basis):
        yield Change(What.ACCESS, "", _exemption(old), _exemption(new))
    if old.archive_case_no != new.archive_case_no:
        yield Change(What.FACTS, "archive_no", old.archive_case_no, new.archive_case_no)
    if (old.starts_at, old.speaker) != (new.starts_at, new.speaker):
        yield Change(What.SCHEDULE, "", _schedule(old), _schedule(new))


def _exemption(line: AgendaLine) -> str:
    """Return by which law a line is exempt, ``NO_BASIS`` by none named, empty when it is open."""
    return (line.exempt_basis or NO_BASIS) if line.exempt else ""


def _access_once(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Leave out what the line says of its access when the paper, in its own words, says it too."""
    told = [change for change in changes if change.what is What.ACCESS and not change.where]
    return tuple(change for change in changes if change not in told[:-1])


def _schedule(line: AgendaLine) -> str:
    at = line.starts_at.strftime("%H.%M") if line.starts_at else ""
    return " ".join(filter(None, (at, line.speaker)))


def _paper_changes(
    old_papers: _Papers, new_papers: _Papers, old_line: AgendaLine, line: AgendaLine
) -> Iterator[Change]:
    # The line of a withdrawn case leads to no paper, but its readers have what was sent of it.
    old = old_papers.cases.get(old_line.key or line.key)
    new = new_papers.cases.get(line.key)
    if isinstance(old, CaseContent) and isinstance(new, CaseContent):
        yield from _case_changes(old, new)
        yield from attachment_changes(old, new, old_papers.pdfs, new_papers.pdfs)
    elif old and new and type(old) is not type(new) and old_line.exempt == line.exempt:
        yield Change(What.ACCESS, "", _exemption(old_line), _exemption(line))


def _case_changes(old: CaseContent, new: CaseContent) -> Iterator[Change]:
    if old.access_text != new.access_text:
        yield Change(What.ACCESS, "", old.access_text, new.access_text)
    for name, before, after in _facts(old, new):
        if before != after:
            yield Change(What.FACTS, name, before, after)
    yield from _proposal_changes(_proposals(old), _proposals(new))
    for found in text_changes(old.body, new.body):
        yield _text_change(What.TEXT, found.where, found)


def _facts(old: CaseContent, new: CaseContent) -> Iterator[tuple[str, str, str]]:
    for name in ("journal_no", "unit", "case_officer"):
        yield name, str(getattr(old, name)), str(getattr(new, name))
    yield "paper_date", _day(old.paper_date), _day(new.paper_date)
    yield "signers", _signed(old.signers), _signed(new.signers)
    yield "referenced", "; ".join(old.referenced), "; ".join(new.referenced)
    yield _ROUTE, _route(old), _route(new)


def _day(day: date | None) -> str:
    return day.strftime("%d.%m.%Y") if day else ""


def _signed(signers: Sequence[Signer]) -> str:
    return "; ".join(", ".join(filter(None, (s.name, s.title))) for s in signers)


def _route(case: CaseContent) -> str:
    rows = (" ".join(filter(None, (t.committee, t.number, _day(t.date)))) for t in case.treatments)
    return "; ".join(rows)


def _proposals(case: CaseContent) -> Mapping[str, Proposal]:
    return {p.owner: p for p in case.put_forward}


def _proposal_changes(old: Mapping[str, Proposal], new: Mapping[str, Proposal]) -> Iterator[Change]:
    """Compare proposals of the same owner; a single one may have got another owner."""
    former = dict(old)
    if len(old) == len(new) == 1:
        former = dict(zip(new, old.values(), strict=True))
        if (before := next(iter(old))) != (after := next(iter(new))):
            yield Change(What.PROPOSAL, "", before, after)
    for owner in dict.fromkeys((*former, *new)):
        before_text = former[owner].text if owner in former else ()
        after_text = new[owner].text if owner in new else ()
        for found in text_changes(before_text, after_text):
            where = " ".join(filter(None, (owner if len(new) > 1 else "", found.where)))
            yield _text_change(What.PROPOSAL, where, found)


def _text_change(what: What, where: str, found: TextChange) -> Change:
    if found.bases is not None:
        return Change(What.PASSAGES, where, *found.bases)
    return Change(what, where, found.old, found.new)


def _notice_changes(old: NoticeContent, new: NoticeContent) -> Iterator[Change]:
    pairs = (
        ("committee", old.head.committee, new.head.committee),
        ("time", f"{old.head.starts:%d.%m.%Y %H.%M}", f"{new.head.starts:%d.%m.%Y %H.%M}"),
        ("place", old.head.place, new.head.place),
        ("absence_text", old.absence_text, new.absence_text),
        ("deputies_text", old.deputies_text, new.deputies_text),
        ("note", old.note, new.note),
        ("signers", _signed(old.signers), _signed(new.signers)),
    )
    for name, before, after in pairs:
        if before != after:
            yield Change(What.NOTICE, name, before, after)

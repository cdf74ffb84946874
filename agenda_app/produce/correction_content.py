"""The page in front of a correction: what changed, on which pages, and who has the former ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agenda_app.documents.labels import label
from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange, compare
from agenda_app.domain.correction import (
    CorrectedPaper,
    CorrectedSupplement,
    CorrectionContent,
    Holder,
)
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.frozen import FrozenVersion, whole
from agenda_app.domain.language import Language
from agenda_app.domain.printed import NOTICE_KEY, Audience, NoticeContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.sentence import Sentence
from agenda_app.produce.planned_version import PlannedPart, PlannedVersion
from agenda_app.services.change_words import item_sentences, notice_sentences
from agenda_app.services.public_change_words import public_item_sentences, public_notice_sentences

Holders = Callable[[Audience, Language], tuple[Holder, ...]]
_OTHERWISE = Sentence(
    "Opplysninger som står på siden, er endret.", "Opplysningar som står på sida, er endra."
)
_LIST = Sentence("Sakslisten er endret.", "Saklista er endra.")
_SEEN = frozenset({Fate.WITHDRAWN, Fate.POSTPONED, Fate.RESUMED, Fate.REMOVED})
"""What is said also when no page has to be printed for it."""


def cover_content(
    held: FrozenVersion,
    version: PlannedVersion,
    former: Sequence[Dispatch],
    holders: Holders,
    *,
    serial: int,
    printed: date,
    note: str,
) -> CorrectionContent:
    """Return the page in front of a correction of one version.

    The public is told what is different in words that it may read now, and not what was noted for
    the members.

    Args:
        held: what the readers of the version hold.
        version: what becomes of it.
        former: what was sent before.
        holders: who has the pages that go out, as whoever reads the page is told.
        serial: which correction it is.
        printed: its day.
        note: what it says besides.
    """
    head = replace(version.sent[0].content.notice.head, printed=printed)
    is_public = head.audience is Audience.PUBLIC
    before, now = whole(held.sent), whole(version.sent)
    words = _PublicWords(head.language) if is_public else _Words(head.language)
    rows = tuple(_rows(compare(before, now), version.planned, _titles(now), words))
    notice = former[0]
    sent_on = notice.sent_at.date() if notice.kind is DispatchKind.NOTICE else None
    said = "" if is_public else note.strip()
    changed = {part.supplement for part in version.planned if _is_seen(part)}
    return CorrectionContent(
        head,
        serial,
        sent_on,
        rows,
        holders(head.audience, head.language),
        said,
        two_sided=now.plan.two_sided,
        in_sheets=now.plan.two_sided and not is_public,
        supplements=tuple(_supplements(changed, former)),
        of_notice=not changed or 0 in changed,
        part=Version.PUBLIC if is_public else None,
    )


def _supplements(
    changed: Collection[int], former: Sequence[Dispatch]
) -> Iterator[CorrectedSupplement]:
    """Yield the supplements among what is changed; the notice is 0."""
    sent = {d.serial: d.sent_at.date() for d in former if d.kind is DispatchKind.SUPPLEMENT}
    for serial in sorted(serial for serial in changed if serial):
        yield CorrectedSupplement(serial, sent.get(serial))


@dataclass(frozen=True, slots=True)
class _Words:
    """How differences are told to the members."""

    language: Language

    def of_item(self, item: ItemChange) -> tuple[str, ...]:
        return item_sentences(item, self.language)

    def of_notice(self, changes: Iterable[Change]) -> tuple[str, ...]:
        return notice_sentences(changes, self.language)

    def title_of(self, item: ItemChange) -> str:
        return item.title


class _PublicWords(_Words):
    """How they are told to the public."""

    __slots__ = ()

    def of_item(self, item: ItemChange) -> tuple[str, ...]:
        return public_item_sentences(item, self.language)

    def of_notice(self, changes: Iterable[Change]) -> tuple[str, ...]:
        return public_notice_sentences(changes, self.language)

    def title_of(self, item: ItemChange) -> str:
        # What was taken off is called as it was then.
        return "" if item.fate is Fate.REMOVED else item.title


def _titles(content: BundleContent) -> Mapping[ItemNumber | None, str]:
    return {line.number: line.title for line in content.notice.lines if line.number}


def _rows(
    changes: Comparison,
    planned: Sequence[PlannedPart],
    titles: Mapping[ItemNumber | None, str],
    words: _Words,
) -> Iterator[CorrectedPaper]:
    language = words.language
    fronts = [part for part in planned if part.key == NOTICE_KEY and _is_seen(part)]
    said = words.of_notice(changes.notice) or (_LIST.said(language),)
    for front in fronts:
        yield _row(None, _front_title(front, language), [front], said)
    if changes.notice and not fronts:
        yield CorrectedPaper(None, "", changes=said)
    papers = [part for part in planned if part.key != NOTICE_KEY and _is_seen(part)]
    told: set[int] = set()
    for item in changes.items:
        mine = [part for part in papers if _number(part) == item.number and item.number]
        told.update(map(id, mine))
        if mine or item.fate in _SEEN or _only_on_agenda(item) or _is_beside(item):
            sentences = words.of_item(item) or (_OTHERWISE.said(language),)
            yield _row(item.number, words.title_of(item), mine, sentences)
    for number in dict.fromkeys(_number(part) for part in papers if id(part) not in told):
        rest = [part for part in papers if _number(part) == number]
        yield _row(number, titles.get(number, ""), rest, (_OTHERWISE.said(language),))


def _is_seen(part: PlannedPart) -> bool:
    return bool(part.plan.new or part.plan.gone)


def _only_on_agenda(item: ItemChange) -> bool:
    return item.number is None and bool(item.changes)


def _is_beside(item: ItemChange) -> bool:
    """Tell whether a file is another that is handed out beside the bundle."""
    return any(change.what is What.ATTACHMENT_REPLACED for change in item.changes)


def _number(part: PlannedPart) -> ItemNumber | None:
    return None if isinstance(part.content, NoticeContent) else part.content.number


def _front_title(front: PlannedPart, language: Language) -> str:
    if not front.supplement:
        return ""
    return f"{label('supplement', language)} {front.supplement}"


def _row(
    number: ItemNumber | None, title: str, parts: Sequence[PlannedPart], changes: tuple[str, ...]
) -> CorrectedPaper:
    new = tuple(page for part in parts for page in part.plan.new)
    gone = tuple(page for part in parts for page in part.plan.gone)
    return CorrectedPaper(number, title, new, gone, changes)

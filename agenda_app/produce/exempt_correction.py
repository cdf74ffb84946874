"""What a correction does to the exempt part, for those who have it on paper of its own.

It has a page in front as the other files of the correction have, but of the exempt pages alone:
with the note to the members, for the public's page, which these readers get besides, has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.correction import CorrectedPaper, CorrectionContent, parts_of
from agenda_app.domain.dispatch import Version
from agenda_app.domain.exempt_part import kept_apart, sent_apart
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, whole
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import PageLabel, in_words
from agenda_app.domain.page_plan import PagePlan
from agenda_app.domain.printed import CaseContent, divider_key
from agenda_app.domain.sentence import Sentence
from agenda_app.produce.planned_version import PlannedPart, PlannedVersion

CoverOf = Callable[[FrozenVersion, PlannedVersion], CorrectionContent]

_OPENED = Sentence(
    "Sidene er ikke lenger unntatt, og ligger nå i resten av papirene.",
    "Sidene er ikkje lenger unnatekne, og ligg no i resten av papira.",
)
_MOVED = Sentence(
    "Side {} er nå unntatt, og skal flyttes fra resten av papirene til den unntatte delen.",
    "Side {} er no unnateken, og skal flyttast frå resten av papira til den unnatekne delen.",
)


@dataclass(frozen=True, slots=True)
class ExemptCorrection:
    """What the file of what is exempt holds: a page in front, and some of the correction's papers.

    Both are empty when nothing of that part changed and the members are told nothing besides.
    """

    cover: CorrectionContent | None = None
    papers: frozenset[str] = frozenset()


def exempt_correction(
    before: Frozen,
    planned: PlannedVersion,
    withheld: frozenset[str],
    cover: CorrectionContent,
    cover_of: CoverOf,
) -> ExemptCorrection:
    """Return what becomes of the exempt part of what was sent.

    What was sent with a plan that wanted it in one with the rest has no such part.

    Args:
        before: what was sent.
        planned: what becomes of the members' version.
        withheld: the keys of the cases and attachments that the public may not read by now.
        cover: the page in front for the members.
        cover_of: makes one of what becomes of some papers.
    """
    was, now = sent_apart(before, withheld), kept_apart(planned.sent, withheld)
    if not (was or now):
        return ExemptCorrection()
    papers = now | {divider_key(key) for key in now}
    parts = [part for part in planned.planned if part.key in papers]
    parts += _no_longer(before.internal.sent, was - now)
    found = cover_of(before.internal, PlannedVersion(planned.sent, parts))
    numbers = {p.number for p in _cases(planned.sent) if p.key in now and p.number}
    rows = [row for row in found.rows if row.new or row.gone or row.number in numbers]
    opened = {number for number, _ in _pages(planned.sent, was - now)}
    language = cover.head.language
    rows = [_with(row, _OPENED.said(language)) if row.number in opened else row for row in rows]
    rows = [*_with_moved(rows, planned, _shown(before) & (now - was), language)]
    if not rows and not found.note:
        return ExemptCorrection()
    of = found if parts else cover
    front = replace(
        found,
        rows=tuple(rows),
        part=Version.EXEMPT,
        in_sheets=False,
        of_notice=of.of_notice,
        supplements=of.supplements,
    )
    return ExemptCorrection(front, papers & {part.key for part in planned.parts})


def _shown(before: Frozen) -> frozenset[str]:
    """Return the keys of what the public has pages of, or a page in place of."""
    public = before.public.sent if before.public else ()
    return frozenset(paper.key for bundle in public for paper in bundle.content.papers)


def _no_longer(sent: Iterable[SentBundle], opened: frozenset[str]) -> Iterator[PlannedPart]:
    """Yield the papers that go out of the part, whether the public gets them or nobody does."""
    for bundle in sent:
        contents = parts_of(bundle.content)
        for part in bundle.parts:
            if part.key in opened:
                gone = PagePlan((), part.labels, ())
                yield PlannedPart(bundle.supplement, part.key, contents[part.key], gone)


def _cases(sent: Iterable[SentBundle]) -> Iterator[CaseContent]:
    papers = (paper for bundle in sent for paper in bundle.content.papers)
    return (paper for paper in papers if isinstance(paper, CaseContent))


def _pages(
    sent: Iterable[SentBundle], keys: frozenset[str]
) -> Iterator[tuple[ItemNumber | None, tuple[PageLabel, ...]]]:
    """Yield the case and the page numbers of some papers."""
    for bundle in sent:
        numbers = {paper.key: paper.number for paper in bundle.content.papers}
        yield from ((numbers[p.key], p.labels) for p in bundle.parts if p.key in keys)


def _with_moved(
    rows: Sequence[CorrectedPaper],
    planned: PlannedVersion,
    moved: frozenset[str],
    language: Language,
) -> Iterator[CorrectedPaper]:
    """Yield rows that also tell which pages belong to the part by now, and stay what they are.

    The public has them taken out, and that is what the rest of these readers' papers is.
    """
    stay: dict[ItemNumber | None, list[PageLabel]] = {}
    printed = {page.label for part in planned.planned for page in part.plan.new}
    for number, labels in _pages(planned.sent, moved):
        kept = (label for label in labels if label not in printed)
        stay.setdefault(number, []).extend(kept)
    said = {n: _MOVED.said(language, in_words(labels)) for n, labels in stay.items() if labels}
    for row in rows:
        yield _with(row, said.pop(row.number)) if row.number in said else row
    titles = _titles(planned.sent)
    yield from (CorrectedPaper(n, titles.get(n, ""), changes=(how,)) for n, how in said.items())


def _titles(sent: Sequence[SentBundle]) -> Mapping[ItemNumber | None, str]:
    return {line.number: line.title for line in whole(sent).notice.lines}


def _with(row: CorrectedPaper, said: str) -> CorrectedPaper:
    return replace(row, changes=(*row.changes, said))

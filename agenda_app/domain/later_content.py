"""What a later sending is made of: cases that were added, or papers that changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from agenda_app.domain.agenda import ItemNumber, ItemState
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.print_plan import for_screen
from agenda_app.domain.printed import (
    AgendaLine,
    NoticeContent,
    Paper,
    PlaceholderContent,
    case_key,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.same_lines import found_again
from agenda_app.domain.withdrawn_papers import still_open
from agenda_app.domain.withheld import newly_withheld

Dated = TypeVar("Dated", bound=NoticeContent | Paper)


def redated(content: BundleContent, day: date) -> BundleContent:
    """Return content with another date on its papers."""
    papers = tuple(_redated(paper, day) for paper in content.papers)
    return replace(content, notice=_redated(content.notice, day), papers=papers)


def _redated(part: Dated, day: date) -> Dated:
    return replace(part, head=replace(part.head, printed=day))


def _in_supplement(part: Dated, serial: int) -> Dated:
    """Return a part that says at its foot with which supplement it was sent; 0 is the notice."""
    return replace(part, head=replace(part.head, supplement=serial))


def added_lines(sent: Iterable[SentBundle], now: BundleContent) -> tuple[AgendaLine, ...]:
    """Return the lines of the agenda that were not sent; one taken off again is no news."""
    known = [line for bundle in sent for line in bundle.content.notice.lines]
    again = set(found_again(known, now.notice.lines).values())
    return tuple(
        line
        for place, line in enumerate(now.notice.lines)
        if place not in again and line.state is not ItemState.WITHDRAWN
    )


def supplement(
    sent: Sequence[SentBundle], now: BundleContent, *, serial: int, first_page: int, note: str
) -> BundleContent:
    """Return the content of a supplement: a notice of the added cases, and their papers.

    Args:
        sent: what was sent so far.
        now: the meeting as it is.
        serial: which supplement it is, from 1.
        first_page: the number of its first page.
        note: what its notice says.
    """
    lines = added_lines(sent, now)
    keys = {line.key for line in lines if line.key}
    papers = tuple(_in_supplement(p, serial) for p in now.papers if case_key(p) in keys)
    notice = _in_supplement(replace(now.notice, lines=lines, note=note), serial)
    return replace(now, notice=notice, papers=papers, first_page=first_page)


def corrected(
    bundle: SentBundle, now: BundleContent, members: SentBundle | None = None
) -> BundleContent:
    """Return what was sent as it is now, in the order and under the date it was sent.

    A withdrawn case keeps the papers that were sent, which say that it is withdrawn, but for what
    the public may no longer read of them. Cases that were added later are left out.

    Args:
        bundle: what was sent.
        now: the meeting as it is; for the public also the papers of withdrawn cases.
        members: for the public what the members hold of the same: a page in place of others counts
            for what they have.
    """
    old, serial = bundle.content, bundle.supplement
    now = redated(now, old.notice.head.printed)
    places = found_again(old.notice.lines, now.notice.lines)
    printed = {case_key(paper) for paper in now.papers}
    lines = tuple(
        _kept_key(line, now.notice.lines[places[at]], printed)
        for at, line in enumerate(old.notice.lines)
        if at in places
    )
    withdrawn = {line.number for line in lines if line.state is ItemState.WITHDRAWN}
    pages = {p.key: p.pages for p in old.papers if isinstance(p, PlaceholderContent)}
    papers: list[Paper] = []
    for key in _case_order(old, lines, members):
        sent = [paper for paper in old.papers if case_key(paper) == key]
        current_papers = [paper for paper in now.papers if case_key(paper) == key]
        if any(p.number in withdrawn for p in sent):
            if newly_withheld(sent, current_papers):
                current_papers = [*still_open(sent, current_papers)]
            else:
                current_papers = [replace(paper, state=ItemState.WITHDRAWN) for paper in sent]
        papers += [_in_supplement(_counted(p, pages, members), serial) for p in current_papers]
    note = old.notice.note if bundle.supplement else now.notice.note
    notice = _in_supplement(replace(now.notice, lines=lines, note=note), serial)
    return replace(old, notice=notice, papers=tuple(papers))


def _kept_key(old: AgendaLine, now: AgendaLine, printed: Collection[str]) -> AgendaLine:
    """Return a line of today; one without a number or pages is known by the same item as it was."""
    return now if now.number or now.key in printed else replace(now, key=old.key)


def without(content: BundleContent, numbers: Collection[ItemNumber]) -> BundleContent:
    """Return content without the cases of these numbers."""
    lines = tuple(line for line in content.notice.lines if line.number not in numbers)
    papers = tuple(paper for paper in content.papers if paper.number not in numbers)
    return replace(content, notice=replace(content.notice, lines=lines), papers=papers)


def published(bundle: SentBundle, members: BundleContent, public: BundleContent) -> BundleContent:
    """Return what was sent to the members as the public may read it.

    Everything in it is the public's own content; of the members' only the order is used, what was
    sent with what, and what had become of a case. A case that was withdrawn since has its line and
    no paper, and a supplement loses its note: it was written for members alone.

    Args:
        bundle: what was sent.
        members: the meeting for the members as it is, which is as it was sent.
        public: the same for the public, line by line.
    """
    old, serial = bundle.content, bundle.supplement
    public = redated(public, old.notice.head.printed)
    places = found_again(old.notice.lines, members.notice.lines)
    sent = {places[at]: line for at, line in enumerate(old.notice.lines) if at in places}
    # One without a number that was put on anew has the pages of the item that was sent.
    again = {
        members.notice.lines[place].key: line.key
        for place, line in sent.items()
        if line.key and not line.number
    }
    lines = tuple(
        replace(shown, state=line.state, key=again.get(shown.key, shown.key))
        for shown, line in ((public.notice.lines[place], line) for place, line in sent.items())
    )
    withdrawn = {p.number for p in public.notice.lines if p.state is ItemState.WITHDRAWN}
    cases = (case_key(paper) for paper in old.papers if paper.number not in withdrawn)
    keys = list(dict.fromkeys(cases))
    states = {p.key: p.state for p in old.papers}
    known = (replace(p, key=again.get(p.key, p.key)) for p in public.papers)
    shown = (_in_supplement(p, serial) for p in known if case_key(p) in keys)
    stated = (replace(p, state=states.get(p.key, p.state)) for p in shown)
    papers = tuple(sorted(stated, key=lambda paper: keys.index(case_key(paper))))
    note = "" if serial else public.notice.note
    notice = _in_supplement(replace(public.notice, lines=lines, note=note), serial)
    plan = for_screen(old.plan)
    return BundleContent(notice, papers, plan, first_page=old.first_page)


def _counted(paper: Paper, pages: Mapping[str, int], members: SentBundle | None) -> Paper:
    """Return a page in place of others that counts for what it counted for when it was sent.

    One that is new counts for what the members have.
    """
    if not isinstance(paper, PlaceholderContent):
        return paper
    theirs = len(members.labels_behind(paper)) if members else 0
    return replace(paper, pages=pages.get(paper.key) or theirs or paper.pages)


def _case_order(
    old: BundleContent, lines: Sequence[AgendaLine], members: SentBundle | None
) -> Sequence[str]:
    """Return the keys of the cases: as they were sent, then those that got a paper since.

    The public's stand in the order of the members': a case that was withdrawn when the public got
    all of them comes in where the members have it.
    """
    order = list(dict.fromkeys(case_key(paper) for paper in old.papers))
    theirs = [case_key(paper) for paper in members.content.papers] if members else []
    for key in (line.key for line in lines):
        if key and key not in order:
            known = theirs[: theirs.index(key)] if key in theirs else order
            order.insert(max((order.index(k) + 1 for k in known if k in order), default=0), key)
    return order

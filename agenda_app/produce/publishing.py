"""Gives the public what the members were sent before, under the same page numbers.

It is made of the meeting as the public may read it now, never of what the members hold: of that
only the order and the page numbers are used. So the meeting has to be as it was sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from agenda_app.documents.bundle import page_counts
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.agenda import ItemNumber, ItemState
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Fate, ItemChange, compare
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart, whole
from agenda_app.domain.later_content import published, redated
from agenda_app.domain.page_label import Letters, labels_instead, labels_like
from agenda_app.domain.page_marks import marks_on_all
from agenda_app.domain.printed import NOTICE_KEY, PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.same_lines import found_again
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import BlockedError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Work
from agenda_app.produce.correcting import plan_version
from agenda_app.produce.members_numbers import MembersVersion
from agenda_app.produce.planned_version import PlannedVersion
from agenda_app.services.sent_content import what_can_be_sent

_FIRST = Sentence(
    "Send en rettelse først, så er den offentlige utgaven lik det medlemmene har.",
    "Send ei retting først, så er den offentlege utgåva lik det medlemene har.",
)
_OVER = Sentence(
    "Møtet er holdt, så medlemmene kan ikke få en rettelse. Sett sakene tilbake slik de ble sendt.",
    "Møtet er halde, så medlemene kan ikkje få ei retting. Set sakene attende slik dei vart sende.",
)

_NO_OTHER_WORDS = frozenset({Fate.WITHDRAWN, Fate.POSTPONED, Fate.RESUMED, Fate.CHANGED})
"""What becomes of a case without its papers being others."""


def publish(
    held: Frozen,
    members: BundleContent,
    public: BundleContent,
    letters: Letters,
    files: FileStore,
    cache: RenderCache,
    *,
    is_over: bool,
) -> Work[FrozenVersion]:
    """Return what the public holds once it has got all that the members have, as a job.

    What it has already keeps its page numbers. Where it has all, it stays as it is, though not
    every page of a case that was withdrawn says so.

    Args:
        held: what was sent.
        members: the meeting for the members as it is.
        public: the same for the public.
        letters: gives letters to pages that the members' version has no number for.
        files: where the pages of attachments are.
        cache: papers that were laid out before.
        is_over: the meeting was held, so that nothing can be sent to the members first.

    Yields:
        Progress, a step for each paper.

    Raises:
        BlockedError: something is different from what the members were sent, so that the public
            would get what they do not have.
    """
    _refuse_other(held, members, is_over=is_over)
    if is_over:
        public = _as_called(public, members, held)
    known: dict[int, SentBundle] = {}
    if held.public is not None:
        planned: PlannedVersion = yield from plan_version(
            held.public, public, letters, files, MembersVersion.as_held(held.internal)
        )
        if held.public_has_all and tuple(planned.sent) == held.public.sent:
            return held.public
        known = {bundle.supplement: bundle for bundle in planned.sent}
    sent: list[SentBundle] = []
    for bundle in held.internal.sent:
        if bundle.supplement not in known:
            content = _counting(published(bundle, members, public), bundle)
            counts = yield from page_counts(content, cache)
            parts = tuple(_parts(content, bundle, counts, letters))
            fronts = _fronts(bundle, content)
            known[bundle.supplement] = replace(bundle, content=content, parts=parts, fronts=fronts)
        sent.append(_printed_whole(known[bundle.supplement]))
    return FrozenVersion(tuple(sent))


def _as_called(public: BundleContent, members: BundleContent, held: Frozen) -> BundleContent:
    """Return the public's content without what the meeting made of its cases."""
    sent = whole(held.internal.sent).notice.lines
    states = {
        place: sent[at].state for at, place in found_again(sent, members.notice.lines).items()
    }
    lines = tuple(
        replace(line, state=states.get(place, line.state))
        for place, line in enumerate(public.notice.lines)
    )
    called: Mapping[ItemNumber | None, ItemState] = {
        line.number: line.state for line in lines if line.number
    }
    papers = tuple(replace(p, state=called.get(p.number, p.state)) for p in public.papers)
    return replace(public, notice=replace(public.notice, lines=lines), papers=papers)


def _refuse_other(held: Frozen, members: BundleContent, *, is_over: bool) -> None:
    """Refuse when the papers are others now.

    Once the meeting is over, what it made of a case and what was made exempt since is no such
    change: the words are those that the members have.
    """
    before = whole(held.internal.sent)
    changes = compare(before, redated(members, before.notice.head.printed))
    if is_over:
        items = (item for item in changes.items if _has_other_words(item))
        changes = replace(changes, items=tuple(items))
    if DispatchKind.CORRECTION not in what_can_be_sent(changes):
        return
    raise BlockedError(
        Sentence("Det som er sendt, er endret siden.", "Det som er sendt, er endra sidan."),
        _OVER if is_over else _FIRST,
    )


def _has_other_words(item: ItemChange) -> bool:
    words = (change for change in item.changes if not _only_hides(change))
    return any(words) or item.fate not in _NO_OTHER_WORDS


def _only_hides(change: Change) -> bool:
    marked = change.what in {What.TEXT, What.PROPOSAL} and change.old == change.new
    return marked or change.what in {What.ACCESS, What.PASSAGES}


def _counting(content: BundleContent, members: SentBundle) -> BundleContent:
    """Return content whose pages in place of others count for what the members have."""
    papers = tuple(
        replace(paper, pages=len(members.labels_behind(paper)))
        if isinstance(paper, PlaceholderContent)
        else paper
        for paper in content.papers
    )
    return replace(content, papers=papers)


def _printed_whole(bundle: SentBundle) -> SentBundle:
    """Return a bundle as it is held once the public got all of it in one file."""
    contents = {paper.key: paper for paper in bundle.content.papers}
    parts = tuple(
        replace(part, marks=marks_on_all(contents[part.key], len(part.labels)))
        if part.key in contents
        else part
        for part in bundle.parts
    )
    return replace(bundle, parts=parts)


def _fronts(members: SentBundle, content: BundleContent) -> tuple[SentPart, ...] | None:
    """Return what stands before the cases of which the public gets something."""
    shown = {paper.key for paper in content.papers}
    fronts = members.fronts
    return fronts and tuple(front for front in fronts if front.key in shown)


def _parts(
    content: BundleContent, members: SentBundle, counts: Mapping[str, int], letters: Letters
) -> Iterator[SentPart]:
    """Yield the notice and the papers under the numbers that the members have them under."""
    notice = members.labels_of(NOTICE_KEY)
    yield SentPart(NOTICE_KEY, labels_like(notice, counts[NOTICE_KEY], letters))
    for paper in content.papers:
        counted = members.labels_behind(paper)
        if isinstance(paper, PlaceholderContent):
            yield SentPart(paper.key, labels_instead(counted))
        else:
            yield SentPart(paper.key, labels_like(counted, counts[paper.key], letters))

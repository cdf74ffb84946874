"""Works out what a sending is: its content, and the number of every page. Nothing is kept here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from agenda_app.documents.bundle import page_counts
from agenda_app.documents.bundle_plan import SlotKind, counted_like, slots
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.comparison import Comparison
from agenda_app.domain.correction import CorrectionContent, CorrectionPaper
from agenda_app.domain.dispatch import BEGINS, DispatchKind, Version
from agenda_app.domain.exempt_part import exempt_part
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, SentPart, first_pages, whole
from agenda_app.domain.later_content import added_lines, supplement
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.page_label import PageLabel, page_label
from agenda_app.domain.page_marks import marks_on_all
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.domain.printed_bundle import BundleContent, paperless
from agenda_app.domain.public_comparison import with_public
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import PublicHasAllError, UserError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Work
from agenda_app.produce.correcting import given_letters, plan_version
from agenda_app.produce.correction_content import cover_content
from agenda_app.produce.correction_sheets import in_sheets, with_other_sides
from agenda_app.produce.exempt_correction import ExemptCorrection, exempt_correction
from agenda_app.produce.former_holders import former_holders, given, pages_out
from agenda_app.produce.members_numbers import MembersVersion
from agenda_app.produce.planned_version import PlannedVersion
from agenda_app.produce.publishing import publish
from agenda_app.services.sending import Gathered, Order
from agenda_app.services.sent_content import frozen_content


@dataclass(frozen=True, slots=True)
class Planned:
    """A sending before its files are built: what is frozen with it, and the pages that it adds."""

    frozen: Frozen
    first_page: int
    last_page: int


def plan_sending(
    files: FileStore, order: Order, gathered: Gathered, today: date, cache: RenderCache
) -> Work[Planned]:
    """Work out what an order asks for, of what was gathered, as a job.

    Args:
        files: what was kept before.
        order: what is sent.
        gathered: the meeting as it is then.
        today: the day that stands on a correction.
        cache: papers that were laid out before.

    Yields:
        Progress, a step for each paper.

    Raises:
        UserError: there is nothing to send.
    """
    if order.kind in BEGINS:
        content = (gathered.internal, gathered.public)
        return (yield from _bundles(order, gathered, content, None, cache))
    before = frozen_content(files, gathered.former[-1])
    if order.kind is DispatchKind.SUPPLEMENT:
        content = _supplements(order, gathered, before)
        return (yield from _bundles(order, gathered, content, before, cache))
    if order.kind is DispatchKind.PUBLIC:
        return (yield from _publication(gathered, before, files, cache))
    return (yield from _correction(order, gathered, before, today, files))


def _supplements(
    order: Order, gathered: Gathered, before: Frozen
) -> tuple[BundleContent, BundleContent | None]:
    sent = before.internal.sent
    if not added_lines(sent, gathered.internal):
        raise UserError(
            Sentence(
                "Det er ingen nye saker siden sist noe ble sendt.",
                "Det er ingen nye saker sidan sist noko vart sendt.",
            ),
            Sentence(
                "Sett opp saken på møtet først, eller send en rettelse.",
                "Set opp saka på møtet først, eller send ei retting.",
            ),
        )
    first = gathered.former[-1].last_page + 1
    later = partial(supplement, serial=gathered.serial, first_page=first)
    public = None
    if gathered.public is not None:
        known = before.public if before.public_has_all else None
        # The note is written for the members, who may read what it tells of an exempt case.
        public = later((known or before.internal).sent, gathered.public, note="")
    return later(sent, gathered.internal, note=order.note), public


def _bundles(
    order: Order,
    gathered: Gathered,
    content: tuple[BundleContent, BundleContent | None],
    before: Frozen | None,
    cache: RenderCache,
) -> Work[Planned]:
    """Plan a notice or a supplement in all its versions."""
    internal, public = content
    counts = yield from page_counts(internal, cache)
    serial = gathered.serial if before else 0
    held = _sent(serial, internal, counts)
    for_all, only = None, None
    follows = before is None or before.public_has_all
    if public is not None and order.with_public and follows:
        shown = paperless(counted_like(public, internal, counts))
        own = yield from page_counts(shown, cache)
        for_all = _sent(serial, shown, own)
    if internal.plan.exempt_apart:
        only = exempt_part(internal, gathered.withheld).only
    frozen = _frozen(order, gathered, before, held, for_all, only or frozenset())
    return Planned(frozen, internal.first_page, slots(internal, counts)[-1].last)


def _sent(serial: int, content: BundleContent, counts: Mapping[str, int]) -> SentBundle:
    parts, fronts = _sent_parts(content, counts), _sent_fronts(content, counts)
    return SentBundle(serial, content, tuple(parts), fronts=tuple(fronts))


def _sent_fronts(content: BundleContent, counts: Mapping[str, int]) -> Iterator[SentPart]:
    """Return the numbers of the blank pages and the divider before each case."""
    found: dict[str, list[PageLabel]] = {}
    for slot in slots(content, counts):
        if slot.kind in {SlotKind.BLANK, SlotKind.DIVIDER} and slot.paper and slot.labels != ("",):
            found.setdefault(slot.paper.key, []).append(PageLabel(slot.first))
    return (SentPart(key, tuple(labels)) for key, labels in found.items())


def _sent_parts(content: BundleContent, counts: Mapping[str, int]) -> Iterator[SentPart]:
    """Yield the notice and the papers with the numbers of their pages."""
    for slot in slots(content, counts):
        if slot.kind is SlotKind.NOTICE or (slot.kind is SlotKind.PAPER and slot.paper):
            labels = tuple(map(page_label, slot.labels))
            marks = marks_on_all(slot.paper or content.notice, len(labels))
            yield SentPart(slot.paper.key if slot.paper else NOTICE_KEY, labels, marks)


def _frozen(
    order: Order,
    gathered: Gathered,
    before: Frozen | None,
    held: SentBundle,
    for_all: SentBundle | None,
    exempt: frozenset[str],
) -> Frozen:
    if before is None:
        public = None if for_all is None else FrozenVersion((for_all,))
        internal = FrozenVersion((held,))
        return Frozen(order.kind, gathered.serial, internal, public, exempt=exempt)
    public = _unchanged(before)
    if for_all is not None and public is not None:
        public = replace(public, sent=(*public.sent, for_all))
    internal = FrozenVersion((*before.internal.sent, held))
    return Frozen(order.kind, gathered.serial, internal, public, before.letters, exempt)


def _correction(
    order: Order, gathered: Gathered, before: Frozen, today: date, files: FileStore
) -> Work[Planned]:
    letters, serial = given_letters(before), gathered.serial
    planned = yield from plan_version(before.internal, gathered.internal, letters, files)
    for_all: PlannedVersion | None = None
    if gathered.public is not None and order.with_public and before.public is not None:
        members = MembersVersion.planned(before.internal, planned)
        for_all = yield from plan_version(before.public, gathered.public, letters, files, members)
    out = pages_out(planned)
    # Without a version of theirs, the public hold what the members put away.
    gone = {Version.INTERNAL: out, Version.PUBLIC: pages_out(for_all) if for_all else out}
    of_whom = partial(former_holders, given(files, gathered.former))
    cover_of = partial(
        cover_content,
        former=gathered.former,
        holders=partial(of_whom, gone),
        serial=serial,
        printed=today,
        note=order.note,
    )
    paper = _paper(cover_of(before.internal, planned), planned)
    public = None if before.public is None else FrozenVersion(before.public.sent, is_behind=True)
    if for_all is not None and before.public is not None:
        public_paper = _paper(cover_of(before.public, for_all), for_all)
        public = FrozenVersion(tuple(for_all.sent), public_paper)

    def exempt_cover(held: FrozenVersion, version: PlannedVersion) -> CorrectionContent:
        # Whoever has the public's version alone has none of these pages.
        out = {Version.INTERNAL: pages_out(version), Version.PUBLIC: frozenset[PageLabel]()}
        return cover_of(held, version, holders=partial(of_whom, out))

    exempt = ExemptCorrection()
    if paper is not None:
        held = FrozenVersion(with_other_sides(planned.sent, paper.parts), paper)
        exempt = exempt_correction(before, planned, gathered.withheld, paper.cover, exempt_cover)
    elif public is not None and public.correction is not None:
        held = replace(before.internal, correction=None)
    else:
        raise _nothing_changed(before, gathered)
    given_now = (letters.given, exempt.papers, exempt.cover)
    frozen = Frozen(DispatchKind.CORRECTION, serial, held, public, *given_now)
    last = gathered.former[-1].last_page
    return Planned(frozen, last + 1, last)


def _nothing_changed(before: Frozen, gathered: Gathered) -> UserError:
    public = None if before.public is None else whole(before.public.sent)
    if with_public(Comparison(), public, gathered.public).public is not None:
        return UserError(
            Sentence(
                "Ingenting av det medlemmene har fått, er endret. Bare den offentlige utgaven er "
                "det.",
                "Ingenting av det medlemene har fått, er endra. Berre den offentlege utgåva er "
                "det.",
            ),
            Sentence("Ta med den offentlige utgaven.", "Ta med den offentlege utgåva."),
        )
    return UserError(
        Sentence(
            "Ingenting av det som er sendt, er endret.",
            "Ingenting av det som er sendt, er endra.",
        ),
        Sentence("Det er ikke noe å rette.", "Det er ikkje noko å rette."),
    )


def _publication(
    gathered: Gathered, before: Frozen, files: FileStore, cache: RenderCache
) -> Work[Planned]:
    """Plan the public version of all that was sent."""
    if gathered.public is None:
        raise ValueError("the public version was not gathered")
    letters, last = given_letters(before), gathered.former[-1].last_page
    is_over = gathered.meeting.state is not MeetingState.SENT
    public = yield from publish(
        before, gathered.internal, gathered.public, letters, files, cache, is_over=is_over
    )
    if before.public is not None and public.sent == before.public.sent:
        raise PublicHasAllError(gathered.former[-1].meeting_id)
    internal = replace(before.internal, correction=None)
    frozen = Frozen(DispatchKind.PUBLIC, gathered.serial, internal, public, letters.given)
    return Planned(frozen, last + 1, last)


def _paper(cover: CorrectionContent, planned: PlannedVersion) -> CorrectionPaper | None:
    """Return what is printed, None when nothing has to be said."""
    if not cover.rows:
        return None
    parts = in_sheets(planned) if cover.in_sheets else planned.parts
    return CorrectionPaper(cover, parts, first_pages(planned.sent))


def _unchanged(before: Frozen) -> FrozenVersion | None:
    """Return what the public holds when nothing is sent to it."""
    return None if before.public is None else replace(before.public, correction=None)

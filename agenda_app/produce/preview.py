"""One file of a meeting to look at: before it is printed or sent, and afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from threading import Event

from agenda_app.db.storage import Storage
from agenda_app.documents.bundle import Bundle
from agenda_app.documents.bundle_plan import SlotKind
from agenda_app.documents.held_plan import held_slots
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.frozen import FrozenVersion, SentBundle, first_pages
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.produce.building import built
from agenda_app.produce.bundles import until
from agenda_app.produce.papers import Kind, Made, Wanted, make
from agenda_app.produce.planning import Planned, plan_sending
from agenda_app.produce.proof import prove, refuse_undecided, refuse_what_stops
from agenda_app.services.file_names import sent_name
from agenda_app.services.sending import Order, gather
from agenda_app.services.sent_content import frozen_content

Shown = DispatchKind | Dispatch | None
"""The next file of a kind, as it would be sent now; one that was sent; or the papers in one file:
the draft before anything was sent, and afterwards all that was."""

_VERSIONS = {Audience.INTERNAL: Version.INTERNAL, Audience.PUBLIC: Version.PUBLIC}


def preview(
    storage: Storage,
    meeting_id: MeetingId,
    shown: Shown,
    audience: Audience,
    today: date,
    cache: RenderCache,
    stop: Event,
) -> Work[Made]:
    """Make what is looked at as a job; nothing is kept.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        shown: which of its files.
        audience: for whom.
        today: the date that stands on what is not sent yet.
        cache: papers that were laid out before.
        stop: when set, the database is let go of at once.

    Yields:
        Progress.

    Raises:
        UserError: there is no such file.
        BlockedError: the public version may not be made.
        LeakError: it holds something exempt.
        CancelledError: ``stop`` was set.
    """
    if isinstance(shown, Dispatch):
        yield Progress(0, 0)
        return _kept_file(storage, shown, audience)
    if shown is None:
        wanted = Wanted(meeting_id, Kind.BUNDLE, audience)
        return (yield from make(storage, wanted, today, cache, stop))
    return (yield from _next_file(storage, meeting_id, shown, audience, today, cache, stop))


def _kept_file(storage: Storage, sent: Dispatch, audience: Audience) -> Made:
    kept = {file.version for file in sent.files}
    version = _VERSIONS[audience] if Version.INTERNAL in kept else Version.PUBLIC
    file = next((file for file in sent.files if file.version is version), None)
    if file is None:
        raise _not_for_the_public()
    frozen = frozen_content(storage.files, sent)
    held = frozen.public if version is Version.PUBLIC and frozen.public else frozen.internal
    return Made(
        file.name,
        storage.files.get(file.sha256),
        first_pages(frozen.internal.sent),
        dict(_opens_at(sent.kind, held, file.pages)),
        file.pages,
    )


def _not_for_the_public() -> UserError:
    return UserError(
        Sentence(
            "Denne filen finnes ikke i offentlig utgave.",
            "Denne fila finst ikkje i offentleg utgåve.",
        ),
        Sentence("Velg utgaven for medlemmene.", "Vel utgåva for medlemene."),
    )


def _opens_at(kind: DispatchKind, held: FrozenVersion, pages: int) -> Iterator[tuple[str, int]]:
    """Yield where in a file that was sent each paper begins, from 1, by its key."""
    if kind is DispatchKind.CORRECTION:
        parts = held.correction.parts if held.correction else ()
        lengths = [(part.key, len(part.pages)) for part in parts]
        yield from _one_after_another(lengths, 1 + pages - sum(count for _, count in lengths))
    else:
        bundles = held.sent if kind is DispatchKind.PUBLIC else held.sent[-1:]
        yield from _one_after_another(_lengths(bundles), 1)


def _lengths(bundles: Iterable[SentBundle]) -> Iterator[tuple[str, int]]:
    """Yield how many pages each paper has, by its key, and between them those of none."""
    before = 0
    for bundle in bundles:
        pages = {part.key: len(part.labels) for part in bundle.parts}
        for slot in held_slots(bundle, pages, before):
            is_paper = slot.kind is SlotKind.PAPER
            yield slot.paper.key if slot.paper and is_paper else "", len(slot.labels)
            before += len(slot.labels)


def _one_after_another(lengths: Iterable[tuple[str, int]], first: int) -> Iterator[tuple[str, int]]:
    for key, count in lengths:
        if key:
            yield key, first
        first += count


def _next_file(
    storage: Storage,
    meeting_id: MeetingId,
    kind: DispatchKind,
    audience: Audience,
    today: date,
    cache: RenderCache,
    stop: Event,
) -> Work[Made]:
    is_public, files = audience is Audience.PUBLIC, storage.files
    yield Progress(0, 0)
    if is_public:
        refuse_what_stops(storage, meeting_id, today)
        refuse_undecided(storage, meeting_id, today)
    yield from bring_up_to_date(storage, meeting_id)
    order = Order(meeting_id, kind, with_public=is_public)
    with storage.database.read() as session:
        gathered = gather(session, files, order, today, report=until(stop))
    planned: Planned = yield from plan_sending(files, order, gathered, today, cache)
    version = _VERSIONS[audience]
    made: Mapping[Version, Bundle] = yield from built(
        planned.frozen, files, cache, frozenset({version})
    )
    if version not in made:
        raise _not_for_the_public()
    bundle = made[version]
    name = sent_name(gathered.meeting, gathered.committee, kind, gathered.serial, version)
    proof: Proof | None = None
    if is_public:
        at = datetime.combine(today, time())
        proof = yield from prove(storage, meeting_id, bundle.pdf, name, today, at)
    return Made(
        name,
        bundle.pdf,
        first_pages(planned.frozen.internal.sent),
        bundle.opens_at,
        bundle.pages,
        bundle.missing,
        proof=proof,
    )

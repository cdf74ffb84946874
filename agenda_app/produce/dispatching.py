"""Sends the papers of a meeting: everything is made and proved first, then kept in one step.

Nothing is left when a sending fails or is stopped: the tables are written last and all together,
and only if the meeting is still what the papers say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from agenda_app import __version__
from agenda_app.db.storage import Storage
from agenda_app.documents.bundle import Bundle
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.dispatch import Dispatch, DispatchKind, SentFile, SentTo, Version
from agenda_app.domain.distribution import reads_public
from agenda_app.domain.frozen import Frozen, whole
from agenda_app.domain.printed import AttachmentContent, Paper
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import ConflictError, UserError
from agenda_app.exchange.content_json import to_json
from agenda_app.exchange.manifest import manifest
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.produce.building import built
from agenda_app.produce.planning import Planned, plan_sending
from agenda_app.produce.proof import prove, refuse_undecided, refuse_what_stops
from agenda_app.produce.recorder import JSON, PDF, Recorder
from agenda_app.proof.proof_json import to_json as proof_json
from agenda_app.services.dispatches import keep_dispatch
from agenda_app.services.exempt_part import members_have_parts
from agenda_app.services.file_names import sent_name
from agenda_app.services.sending import Gathered, Order, gather

Files = Mapping[Version, Bundle]


def dispatch(
    storage: Storage, order: Order, now: datetime, cache: RenderCache | None = None
) -> Work[Dispatch]:
    """Send a notice or what comes after it as a job, and return what was kept.

    Args:
        storage: the tables and the files.
        order: what is sent to whom.
        now: wall time in Norway; its day stands on the papers.
        cache: case papers that were laid out before.

    Yields:
        Progress, a step for each paper.

    Raises:
        BlockedError: the public version may not be made.
        LeakError: it holds something exempt.
        ConflictError: the meeting was changed while its papers were made.
        UserError: there is nothing to send, it cannot be sent now, or an attachment is damaged.
    """
    cache = cache or RenderCache()
    yield Progress(0, 0)
    if order.with_public:
        refuse_what_stops(storage, order.meeting_id, now.date())
        refuse_undecided(storage, order.meeting_id, now.date())
    yield from bring_up_to_date(storage, order.meeting_id)
    with storage.database.read() as session:
        gathered = gather(session, storage.files, order, now.date())
    planned: Planned = yield from plan_sending(storage.files, order, gathered, now.date(), cache)
    made: Files = yield from built(planned.frozen, storage.files, cache)
    proof = yield from _proved(storage, order, gathered, made, now)
    yield from _still_whole(storage.files, _printed(planned.frozen, gathered))
    yield Progress(0, 0)
    return _kept(storage, order, gathered, planned, made, now, proof)


def _proved(
    storage: Storage, order: Order, gathered: Gathered, made: Files, now: datetime
) -> Work[Proof | None]:
    """Search the public file, and return what says that it is clean; None when there is none."""
    public = made.get(Version.PUBLIC)
    if public is None:
        return None
    name = _name(order, gathered, Version.PUBLIC)
    today = now.date()
    return (yield from prove(storage, order.meeting_id, public.pdf, name, today, now))


def _printed(frozen: Frozen, gathered: Gathered) -> tuple[Paper, ...]:
    """Return the papers that the files are made of, and more where only some pages are printed.

    What the public gets afterwards can hold what is no longer on the meeting.
    """
    if frozen.kind is DispatchKind.PUBLIC and frozen.public is not None:
        return whole(frozen.public.sent).papers
    return gathered.internal.papers


def _still_whole(files: FileStore, papers: Iterable[Paper]) -> Work[None]:
    """See that the attachments on disk are still what their hashes say, now that they were read.

    Large ones are read piece by piece while a bundle is made, so nobody has seen them whole.
    """
    for paper in papers:
        if isinstance(paper, AttachmentContent) and paper.pdf:
            yield Progress(0, 0)
            try:
                files.get(paper.pdf)
            except UserError as error:
                raise error.about(paper.title) from error


def _kept(
    storage: Storage,
    order: Order,
    gathered: Gathered,
    planned: Planned,
    made: Files,
    now: datetime,
    proof: Proof | None,
) -> Dispatch:
    recorder = Recorder(storage.files)
    content = recorder.keep(to_json(planned.frozen, recorder).encode(), "content.json", JSON)
    sent = tuple(_keep_files(recorder, order, gathered, made))
    draft = Dispatch(
        None,
        order.meeting_id,
        order.kind,
        gathered.serial,
        now,
        planned.first_page,
        planned.last_page,
        content,
        "",
        order.note.strip(),
        sent,
        tuple(_readers(order, made, apart=_is_for_parts(storage.files, order, gathered, made))),
    )
    previous = gathered.former[-1].manifest if gathered.former else ""
    said = recorder.keep(proof_json(proof).encode(), "proof.json", JSON) if proof else ""
    listed = manifest(draft, planned.frozen, previous=previous, program=__version__, proof=said)
    draft = replace(draft, manifest=recorder.keep(listed, "manifest.json", JSON))
    with storage.database.write(f"send {order.kind.value}") as session:
        if gather(session, storage.files, order, now.date()) != gathered:
            raise ConflictError(
                Sentence(
                    "Møtet ble endret mens papirene ble laget. Ingenting er sendt.",
                    "Møtet vart endra medan papira vart laga. Ingenting er sendt.",
                ),
                Sentence("Send på nytt.", "Send ein gong til."),
            )
        return keep_dispatch(session, draft, recorder.kept)


def _readers(order: Order, made: Files, *, apart: bool) -> Iterator[SentTo]:
    """Yield who got something: nobody got a version that was not made.

    ``apart``: it is for the public alone, whose pages members have on paper too.
    """
    for to in order.recipients:
        wanted = Version.PUBLIC if to.version is Version.PUBLIC else Version.INTERNAL
        if wanted in made or (apart and reads_public(to.version, to.channel, apart=True)):
            yield to


def _is_for_parts(files: FileStore, order: Order, gathered: Gathered, made: Files) -> bool:
    """Tell whether a correction for the public alone changes pages that members have as well."""
    is_for_all = order.kind is DispatchKind.CORRECTION and made.keys() == {Version.PUBLIC}
    return is_for_all and members_have_parts(files, gathered.former)


def _keep_files(
    recorder: Recorder, order: Order, gathered: Gathered, made: Files
) -> Iterator[SentFile]:
    for version, bundle in made.items():
        name = _name(order, gathered, version)
        sha256 = recorder.keep(bundle.pdf, name, PDF)
        yield SentFile(version, name, sha256, len(bundle.pdf), bundle.pages)


def _name(order: Order, gathered: Gathered, version: Version) -> str:
    return sent_name(gathered.meeting, gathered.committee, order.kind, gathered.serial, version)

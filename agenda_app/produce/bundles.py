"""The papers of a meeting in one file: the draft, and later on what the readers hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date
from functools import partial
from threading import Event
from typing import BinaryIO

from agenda_app.db.storage import Storage
from agenda_app.documents.bundle import Bundle, build_bundle, page_counts
from agenda_app.documents.bundle_plan import counted_like
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.whole_bundle import build_whole
from agenda_app.domain.dispatch import Version
from agenda_app.domain.exempt_part import exempt_part
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle, first_pages, whole
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent, paperless
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.withheld import newly_withheld
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Work
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.produce.correcting import given_letters
from agenda_app.produce.publishing import publish
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.exempt_part import exempt_keys
from agenda_app.services.meetings import read_meeting
from agenda_app.services.sent_content import held_papers

ContentFor = Callable[[Audience], BundleContent]
Numbered = tuple[Bundle, Mapping[str, str]]
"""A file, and the number of the page that each case and attachment begins on, by its key."""


def meeting_bundle(
    storage: Storage,
    meeting_id: MeetingId,
    version: Version,
    today: date,
    cache: RenderCache,
    stop: Event,
    into: BinaryIO | None = None,
    *,
    on_paper: bool = False,
) -> Work[Numbered]:
    """Build the papers of a meeting as a job.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        version: for whom, and whether all or only what is exempt.
        today: the date that stands on what was not sent.
        cache: papers that were laid out before.
        stop: when set, the database is let go of at once.
        into: where the file is written, as ``build_bundle`` does it.
        on_paper: the public version is printed, and so has the members' margin for binding.

    Yields:
        Progress, a step for each paper.

    Raises:
        UserError: the meeting is gone, there is nothing exempt, or what was sent to the members
            was changed before the public got it.
        CancelledError: ``stop`` was set.
    """
    content_for = partial(_content, storage, meeting_id, today, stop, withdrawn=False)
    with storage.database.read() as session:
        held = held_papers(session, storage.files, meeting_id)
        exempt = frozenset[str]()
        if version is Version.EXEMPT:
            exempt = exempt_keys(session, storage.files, meeting_id, held, today)
        is_over = read_meeting(session, meeting_id).state is not MeetingState.SENT
    if held is not None:
        bundle: Bundle = yield from _held(
            held,
            version,
            partial(content_for, withdrawn=True),
            exempt,
            storage.files,
            cache,
            into,
            is_over=is_over,
            on_paper=on_paper,
        )
        return bundle, first_pages(held.internal.sent)
    yield from bring_up_to_date(storage, meeting_id)
    drafted: Bundle = yield from _drafted(
        version, content_for, exempt, storage.files, cache, into, on_paper=on_paper
    )
    return drafted, {key: str(page) for key, page in drafted.first_pages.items()}


def _held(
    held: Frozen,
    version: Version,
    content_for: ContentFor,
    exempt: frozenset[str],
    files: FileStore,
    cache: RenderCache,
    into: BinaryIO | None,
    *,
    is_over: bool,
    on_paper: bool,
) -> Work[Bundle]:
    """Build what was sent; what the public would be given now, if that has less or more in it.

    It has more when the public was not given all, and less when something is exempt by now.
    """
    given = held.public if held.public_has_all else None
    sent, only = held.internal.sent, None
    if version is Version.PUBLIC:
        public = content_for(Audience.PUBLIC)
        if given is None or newly_withheld(whole(given.sent).papers, public.papers):
            members, letters = content_for(Audience.INTERNAL), given_letters(held)
            made: FrozenVersion = yield from publish(
                held, members, public, letters, files, cache, is_over=is_over
            )
            given = made
        sent = tuple(_bound_like(sent[0], one) for one in given.sent) if on_paper else given.sent
    elif version is Version.EXEMPT:
        only = exempt_part(whole(sent), exempt).only
        _refuse_nothing(only)
    elif version is Version.ARCHIVE:
        sent = tuple(replace(one, content=paperless(one.content)) for one in sent)
    return (yield from build_whole(sent, cache, files, only, into))


def _bound_like(members: SentBundle, public: SentBundle) -> SentBundle:
    margin = members.content.plan.binding_mm
    plan = replace(public.content.plan, binding_mm=margin)
    return replace(public, content=replace(public.content, plan=plan))


def _drafted(
    version: Version,
    content_for: ContentFor,
    exempt: frozenset[str],
    files: FileStore,
    cache: RenderCache,
    into: BinaryIO | None,
    *,
    on_paper: bool,
) -> Work[Bundle]:
    public = version is Version.PUBLIC
    content = content_for(Audience.PUBLIC if public else Audience.INTERNAL)
    if public:
        members = content_for(Audience.INTERNAL)
        content = counted_like(content, members, (yield from page_counts(members, cache)))
    elif version is Version.EXEMPT:
        content = exempt_part(content, exempt)
        _refuse_nothing(content.only)
    if (public and not on_paper) or version is Version.ARCHIVE:
        content = paperless(content)
    return (yield from build_bundle(content, cache, files, into))


def _refuse_nothing(exempt: frozenset[str] | None) -> None:
    if not exempt:
        raise UserError(
            Sentence(
                "Ingen saker eller vedlegg i møtet er unntatt offentlighet.",
                "Ingen saker eller vedlegg i møtet er unnatekne offentleg innsyn.",
            ),
            Sentence("Skriv ut hele møtebunken.", "Skriv ut heile møtebunken."),
        )


def _content(
    storage: Storage,
    meeting_id: MeetingId,
    today: date,
    stop: Event,
    audience: Audience,
    *,
    withdrawn: bool,
) -> BundleContent:
    with storage.database.read() as session:
        return bundle_content(
            session,
            storage.files,
            meeting_id,
            audience,
            today,
            report=until(stop),
            withdrawn=withdrawn and audience is Audience.PUBLIC,
        )


def until(stop: Event) -> Callable[[object], None]:
    """Return what is called with each thing that is gathered, and ends it once ``stop`` is set.

    Raises:
        CancelledError: when it is called; whoever reads keeps others from saving.
    """

    def look_up(_thing: object) -> None:
        if stop.is_set():
            raise CancelledError

    return look_up

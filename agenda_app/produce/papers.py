"""The papers of a meeting, made as jobs: content is gathered and laid out on the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import Enum
from threading import Event
from typing import Any, BinaryIO

from agenda_app.db.storage import Storage
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.extract_pdf import render_extract
from agenda_app.documents.item_minutes_pdf import render_item_minutes
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.notice_pdf import render_agenda, render_notice
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.documents.signing_pdf import render_signing
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.dispatch import Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work
from agenda_app.produce.bundles import meeting_bundle
from agenda_app.produce.distribution import distribution
from agenda_app.produce.proof import LeakError, prove, refuse_undecided, refuse_what_stops
from agenda_app.services.agendas import read_agenda
from agenda_app.services.case_content import case_content
from agenda_app.services.committees import committee
from agenda_app.services.extract import extract_content, item_minutes_content
from agenda_app.services.file_names import document_name
from agenda_app.services.kept_minutes import the_kept
from agenda_app.services.locked_content import kept_as_printed, printed_minutes
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.page_count import pages_in
from agenda_app.services.sent_notice import notice_as_sent
from agenda_app.services.sheets_content import sheets_content
from agenda_app.services.signing_content import signing_content


class Kind(Enum):
    """What can be made of a meeting; the value is what ``document_name`` calls it."""

    NOTICE = "notice"
    AGENDA = "agenda"
    BUNDLE = "bundle"
    EXEMPT = "exempt"
    ARCHIVE = "archive"
    SHEETS = "sheets"
    DISTRIBUTION = "distribution"
    MINUTES = "minutes"
    LOCKED = "locked"
    SIGNING = "signing"
    CASE = "case"
    EXTRACT = "extract"
    ITEM_MINUTES = "item_minutes"


INTERNAL_ONLY = frozenset(
    {Kind.SHEETS, Kind.DISTRIBUTION, Kind.CASE, Kind.EXEMPT, Kind.ARCHIVE, Kind.SIGNING}
)
"""Sheets are for the pen at the meeting; who gets what is for those who hand it out; one case
alone is printed for who works with it; what is exempt is printed apart, and the archive keeps
everything; the minutes are signed as the members have them."""
BEFORE = (Kind.NOTICE, Kind.AGENDA, Kind.BUNDLE)
"""What everybody gets before the meeting."""
_OF_ALL_CASES = frozenset({*BEFORE, Kind.MINUTES})
"""What tells the public of each case, so that somebody has to have decided on each."""
BUNDLES = frozenset({Kind.BUNDLE, Kind.EXEMPT, Kind.ARCHIVE})
"""Notice, papers and attachments in one file, all of them or a part."""
OF_ONE_CASE = frozenset({Kind.CASE, Kind.EXTRACT, Kind.ITEM_MINUTES})

VERSIONS = {
    (Kind.BUNDLE, Audience.INTERNAL): Version.INTERNAL,
    (Kind.BUNDLE, Audience.PUBLIC): Version.PUBLIC,
    (Kind.EXEMPT, Audience.INTERNAL): Version.EXEMPT,
    (Kind.ARCHIVE, Audience.INTERNAL): Version.ARCHIVE,
}
"""Which version of the bundle a paper is; papers that are not in here are none."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper: of which meeting, what, for whom, and of which line when it is one case.

    ``on_paper`` is a public bundle that is printed, and so bound like that of the members.
    """

    meeting_id: MeetingId
    kind: Kind
    audience: Audience = Audience.INTERNAL
    item_id: ItemId | None = None
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper.

    Attributes:
        name: what the file is called.
        pdf: the file; empty when it was written where the caller wanted it.
        first_pages: of a bundle: the number that is printed on the page that each case and
            attachment begins on, by its key.
        opens_at: where that page is in the file, from 1.
        pages: how many the file has.
        missing: characters that are printed as a box.
        against_ua: the attachments that keep a bundle from being accessible.
        against_a: the attachments that keep a bundle from being archivable.
        proof: what a public paper was searched for, None for other papers.
    """

    name: str
    pdf: bytes
    first_pages: Mapping[str, str] = field(default_factory=dict)
    opens_at: Mapping[str, int] = field(default_factory=dict)
    pages: int = 0
    missing: str = ""
    against_ua: tuple[str, ...] = ()
    against_a: tuple[str, ...] = ()
    proof: Proof | None = None


def make(
    storage: Storage,
    wanted: Wanted,
    today: date,
    cache: RenderCache | None = None,
    stop: Event | None = None,
    at: datetime | None = None,
    into: BinaryIO | None = None,
    name: str = "",
) -> Work[Made]:
    """Make a paper as a job; a public one is checked before and searched afterwards.

    Args:
        storage: the tables and the files.
        wanted: which paper.
        today: the date that stands on it.
        cache: case papers that were laid out before.
        stop: when set, the database is let go of at once: whoever reads keeps others from saving.
        at: the time that stands in the proof; the beginning of the day when left out, so that the
            same day gives the same proof.
        into: where a bundle for the members is written, as ``build_bundle`` does it.
        name: what somebody wants the file called; it is searched too.

    Yields:
        Progress, a step for each case paper, then by pages while it is searched.

    Raises:
        UserError: the meeting is gone, or nothing is exempt to print apart.
        BlockedError: the public version may not be made.
        LeakError: it holds something exempt.
        CancelledError: ``stop`` was set.
    """
    yield Progress(0, 0)
    if public := wanted.audience is Audience.PUBLIC:
        refuse_what_stops(storage, wanted.meeting_id, today)
        if wanted.kind in _OF_ALL_CASES:
            has_attachments = wanted.kind is Kind.BUNDLE
            refuse_undecided(storage, wanted.meeting_id, today, with_attachments=has_attachments)
        yield Progress(0, 0)
    cache, stop = cache or RenderCache(), stop or Event()
    if wanted.kind in BUNDLES:
        into = None if public else into
        made = yield from _bundle(storage, wanted, today, cache, stop, into)
    elif wanted.kind is Kind.DISTRIBUTION:
        pdf = yield from distribution(storage, wanted.meeting_id, today, cache, stop)
        made = Made(name_of(storage, wanted), pdf, pages=pages_in(pdf))
    else:
        made = laid_out(storage, wanted, today)
    made = replace(made, name=name or made.name)
    if not public:
        return made
    at = at or datetime.combine(today, time())
    try:
        proof = yield from prove(storage, wanted.meeting_id, made.pdf, made.name, today, at)
    except LeakError:
        # What was locked may hold what is exempt by now: the public gets it without that.
        pdf = _rendered(storage, wanted, today, anew=True)
        if wanted.kind is not Kind.MINUTES or pdf == made.pdf:
            raise
        made = replace(made, pdf=pdf, pages=pages_in(pdf))
        proof = yield from prove(storage, wanted.meeting_id, pdf, made.name, today, at)
    return replace(made, proof=proof)


def laid_out(storage: Storage, wanted: Wanted, today: date) -> Made:
    """Return a paper that is no bundle; a public one is not searched yet, so it may not leave."""
    pdf = _rendered(storage, wanted, today)
    return Made(name_of(storage, wanted), pdf, pages=pages_in(pdf))


def _rendered(storage: Storage, wanted: Wanted, today: date, *, anew: bool = False) -> bytes:
    """Return a paper; minutes ``anew`` are made of what is exempt now, though they were kept."""
    meeting_id, audience, files = wanted.meeting_id, wanted.audience, storage.files
    with storage.database.read() as session:
        match wanted.kind:
            case Kind.SHEETS:
                return render_sheets(sheets_content(session, files, meeting_id, today))
            case Kind.MINUTES if anew:
                content = minutes_content(session, files, meeting_id, audience, today)
                return render_minutes(content)
            case Kind.MINUTES:
                kept = kept_as_printed(session, files, meeting_id, audience, today)
                if kept is not None:
                    return files.get(kept.sha256)
                content = printed_minutes(session, files, meeting_id, audience, today)
                return render_minutes(content)
            case Kind.LOCKED:
                return files.get(the_kept(session, meeting_id, audience).sha256)
            case Kind.SIGNING:
                return render_signing(signing_content(session, files, meeting_id))
            case Kind.CASE | Kind.EXTRACT | Kind.ITEM_MINUTES:
                return _one_case(session, files, wanted, today)
            case _:
                render = render_notice if wanted.kind is Kind.NOTICE else render_agenda
                return render(notice_as_sent(session, files, meeting_id, audience, today))


def _one_case(session: Any, files: FileStore, wanted: Wanted, today: date) -> bytes:
    items = read_agenda(session, wanted.meeting_id).items
    item = next((i for i in items if i.id == wanted.item_id), None)
    if item is None or item.case_id is None:
        raise NotFoundError(
            Sentence(
                "Saken står ikke lenger på sakslisten.", "Saka står ikkje lenger på saklista."
            ),
            Sentence("Velg en annen sak.", "Vel ei anna sak."),
        )
    meeting_id, audience = wanted.meeting_id, wanted.audience
    if wanted.kind is Kind.EXTRACT:
        content = extract_content(session, files, meeting_id, item.case_id, audience, today)
        return render_extract(content)
    if wanted.kind is Kind.ITEM_MINUTES:
        part = item_minutes_content(session, files, meeting_id, item.case_id, audience, today)
        return render_item_minutes(part)
    head = meeting_head(session, files, meeting_id, audience, today)
    return render_case(case_content(session, files, item, head))


def _bundle(
    storage: Storage,
    wanted: Wanted,
    today: date,
    cache: RenderCache,
    stop: Event,
    into: BinaryIO | None,
) -> Work[Made]:
    version = VERSIONS[wanted.kind, wanted.audience]
    bundle, numbers = yield from meeting_bundle(
        storage, wanted.meeting_id, version, today, cache, stop, into, on_paper=wanted.on_paper
    )
    return Made(
        name=name_of(storage, wanted),
        pdf=bundle.pdf,
        first_pages=numbers,
        opens_at=bundle.opens_at,
        pages=bundle.pages,
        missing=bundle.missing,
        against_ua=bundle.against_ua,
        against_a=bundle.against_a,
    )


def name_of(storage: Storage, wanted: Wanted) -> str:
    """Return what the file of a paper is called."""
    with storage.database.read() as session:
        meeting = read_meeting(session, wanted.meeting_id)
        items = read_agenda(session, wanted.meeting_id).items
        number = next((i.number for i in items if wanted.item_id and i.id == wanted.item_id), None)
        body = committee(session, meeting.committee_id)
    return document_name(meeting, body, wanted.kind.value, wanted.audience, number)

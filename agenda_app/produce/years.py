"""The bound volume of a year's minutes, made as a job; a public one is searched like any paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from agenda_app.db.storage import Storage
from agenda_app.documents.year_pdf import build_year_book
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.year_book import YearBookContent
from agenda_app.jobs import Progress, Work
from agenda_app.produce.papers import Made
from agenda_app.produce.proof import LeakError, prove_all, refuse_undecided, refuse_what_stops
from agenda_app.services.committees import committee
from agenda_app.services.file_names import year_book_name
from agenda_app.services.municipality import the_municipality
from agenda_app.services.year_book import year_book_content


@dataclass(frozen=True, slots=True)
class WantedYear:
    """Which volume: whose minutes, of which year, for whom."""

    committee_id: CommitteeId
    year: int
    audience: Audience = Audience.INTERNAL


@dataclass(frozen=True, slots=True)
class MadeYear:
    """A finished volume, whose minutes are in it, and what is not, a sentence each."""

    made: Made
    meeting_ids: tuple[MeetingId, ...]
    lacking: tuple[str, ...]


def make_year(
    storage: Storage,
    wanted: WantedYear,
    today: date,
    at: datetime | None = None,
    name: str = "",
) -> Work[MadeYear]:
    """Make a volume as a job.

    Args:
        storage: the tables and the files.
        wanted: which volume.
        today: the date that stands on it.
        at: the time that stands in the proof; the beginning of the day when left out.
        name: what somebody wants the file called; it is searched too.

    Yields:
        Progress, a step for each minutes, then by pages while it is searched.

    Raises:
        UserError: no minutes of the year are locked.
        BlockedError: a public paper of one of the meetings may not be made, or nobody has decided
            who may read a case of it.
        LeakError: the volume holds something exempt.
    """
    yield Progress(0, 0)
    content = _content(storage, wanted, today)
    name = name or name_of_year(storage, wanted)
    if wanted.audience is Audience.INTERNAL:
        made = yield from _made(content, name)
        return MadeYear(made, content.meeting_ids, content.lacking)
    for meeting_id in content.meeting_ids:
        refuse_what_stops(storage, meeting_id, today)
        refuse_undecided(storage, meeting_id, today, with_attachments=False)
        yield Progress(0, 0)
    at = at or datetime.combine(today, time())
    try:
        made = yield from _proved(storage, content, name, at)
    except LeakError:
        # What was locked may hold what is exempt by now: the public gets it without that.
        now = _content(storage, wanted, today, anew=True)
        if now == content:
            raise
        made = yield from _proved(storage, now, name, at)
    return MadeYear(made, content.meeting_ids, content.lacking)


def _made(content: YearBookContent, name: str) -> Work[Made]:
    book = yield from build_year_book(content)
    return Made(name, book.pdf, pages=book.pages, missing=book.missing)


def _proved(storage: Storage, content: YearBookContent, name: str, at: datetime) -> Work[Made]:
    made = yield from _made(content, name)
    called, ids = f"{content.committee} {content.year}", content.meeting_ids
    proof = yield from prove_all(storage, ids, called, made.pdf, name, content.printed, at)
    return replace(made, proof=proof)


def name_of_year(storage: Storage, wanted: WantedYear) -> str:
    """Return what the file of a volume is called."""
    with storage.database.read() as session:
        body = committee(session, wanted.committee_id)
        language = the_municipality(session).language
    return year_book_name(body, wanted.year, wanted.audience, language)


def _content(
    storage: Storage, wanted: WantedYear, today: date, *, anew: bool = False
) -> YearBookContent:
    with storage.database.read() as session:
        return year_book_content(
            session,
            storage.files,
            wanted.committee_id,
            wanted.year,
            wanted.audience,
            today,
            anew=anew,
        )

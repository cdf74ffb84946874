"""``demo``: every document of the sample municipality's meetings, in a folder to look at."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from agenda_app.cli.rendering import Wanted, rendered
from agenda_app.db.storage import Storage, open_folder
from agenda_app.documents.bundle import RenderCache
from agenda_app.domain.agenda import AgendaItem, ItemNumber
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.files import write_whole
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import write_papers
from agenda_app.sample.load import load_sample
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee
from agenda_app.services.file_names import document_name
from agenda_app.services.meetings import meeting_lines, read_meeting

PAPERS = "saksframlegg"
_BOTH = (Audience.INTERNAL, Audience.PUBLIC)


@dataclass(frozen=True, slots=True)
class _Document:
    """A document to make, and the number in its name when it is about one case."""

    wanted: Wanted
    number: ItemNumber | None = None


def demo(options: Namespace) -> int:
    """Write the documents; the ones of an earlier day make way when they have the same name."""
    written = write_demo(options.folder, dt.date.today())
    for path in written:
        print(path)
    return 0


def write_demo(folder: Path, today: dt.date) -> tuple[Path, ...]:
    """Write the next council meeting's documents, the last one's minutes, and the paper files.

    The same day gives the same files to the byte.

    Raises:
        UserError: the folder cannot be written.
    """
    with TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        storage = open_folder(Path(temporary))
        try:
            with storage.database.write("sample") as session:
                following = load_sample(session, storage.files, today)
            made = _write_documents(storage, folder, following, today)
        finally:
            storage.close()
    return (*made, *write_papers(folder / PAPERS, calendar_for(today)))


def _write_documents(
    storage: Storage, folder: Path, following: MeetingId, today: dt.date
) -> tuple[Path, ...]:
    cache = RenderCache()
    written = []
    for document in (*_next(following), *_last(storage, following)):
        wanted = document.wanted
        with storage.database.read() as session:
            meeting = read_meeting(session, wanted.meeting_id)
            body = committee(session, meeting.committee_id)
        name = document_name(meeting, body, wanted.kind, wanted.audience, document.number)
        write_whole(folder / name, rendered(storage, wanted, today, cache))
        written.append(folder / name)
    return tuple(written)


def _next(meeting_id: MeetingId) -> Iterator[_Document]:
    for kind in ("notice", "agenda", "bundle"):
        for audience in _BOTH:
            yield _Document(Wanted(kind, meeting_id, audience))
    yield _Document(Wanted("sheets", meeting_id))


def _last(storage: Storage, following: MeetingId) -> Iterator[_Document]:
    """Return the minutes of the council's last meeting, and the extract of its first case."""
    with storage.database.read() as session:
        council = read_meeting(session, following).committee_id
        held = next(
            line.meeting.id
            for line in meeting_lines(session)
            if line.meeting.committee_id == council and line.meeting.id is not None
        )
        item = _first_case(read_agenda(session, held).items)
    yield _Document(Wanted("minutes", held))
    yield _Document(Wanted("extract", held, Audience.INTERNAL, item.case_id), item.number)


def _first_case(items: tuple[AgendaItem, ...]) -> AgendaItem:
    return next(item for item in items if item.case_id is not None)

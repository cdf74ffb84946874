"""``demo``: every document of the sample municipality's meetings, in a folder to look at."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from agenda_app.db.storage import Storage, open_folder
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.files.writing import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.produce.meeting_files import meeting_files
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import write_papers
from agenda_app.sample.load import load_sample
from agenda_app.services.agendas import read_agenda
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.meetings import read_meeting

PAPERS = "saksframlegg"


def demo(options: Namespace) -> int:
    """Write the documents; the ones of an earlier day make way when they have the same name."""
    written = write_demo(options.folder, dt.date.today())
    for path in written:
        print(path)
    return 0


def write_demo(folder: Path, today: dt.date) -> tuple[Path, ...]:
    """Write the next council meeting's documents, the minutes of those held, and the paper files.

    The same day gives the same files to the byte.

    Raises:
        UserError: the folder cannot be written, or the public files may not be made.
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
    of_next = run_to_end(meeting_files(storage, following, today, cache=cache))
    if of_next.withheld is not None:
        raise of_next.withheld
    of_held = (run_to_end(make(storage, w, today, cache)) for w in _held(storage, following))
    files = [(file.name, file.data) for file in of_next.files]
    files += [(made.name, made.pdf) for made in of_held]
    for name, data in files:
        write_whole(folder / name, data)
    return tuple(folder / name for name, _ in files)


def _held(storage: Storage, following: MeetingId) -> Iterator[Wanted]:
    """Return the minutes of the meetings held, and the extract of the first case of the last."""
    with storage.database.read() as session:
        council = read_meeting(session, following).committee_id
        held = [
            line.meeting.id
            for line in meeting_lines(session)
            if line.meeting.committee_id == council
            and line.meeting.state is MeetingState.HELD
            and line.meeting.id is not None
        ]
        item = _first_case(read_agenda(session, held[-1]).items)
    for meeting_id in held:
        yield Wanted(meeting_id, Kind.MINUTES)
    yield Wanted(held[-1], Kind.EXTRACT, item_id=item.id)


def _first_case(items: tuple[AgendaItem, ...]) -> AgendaItem:
    return next(item for item in items if item.case_id is not None)

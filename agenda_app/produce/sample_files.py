"""The files that the sample municipality has from its first day, as if its secretary had made them.

They are made once, after the rest of the sample is in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingId
from agenda_app.jobs import Work
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.produce.locking import keep_locked
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.minutes import read_minutes


def make_sample_files(storage: Storage) -> Work[None]:
    """Make the pages of the attachments, and keep the minutes that are locked, as a job.

    The minutes are kept as of the moment in which they were locked.

    Yields:
        Progress.

    Raises:
        UserError: a file cannot be written, or the minutes are kept already.
    """
    yield from bring_up_to_date(storage)
    for meeting_id, locked_at in tuple(_locked(storage)):
        yield from keep_locked(storage, meeting_id, locked_at)


def _locked(storage: Storage) -> Iterator[tuple[MeetingId, datetime]]:
    with storage.database.read() as session:
        for line in meeting_lines(session):
            if line.meeting.id is None:
                continue
            locked_at = read_minutes(session, line.meeting.id).locked_at
            if locked_at is not None:
                yield line.meeting.id, locked_at

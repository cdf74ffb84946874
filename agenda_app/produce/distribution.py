"""The distribution list of a meeting: who gets which papers, and how much paper that takes."""

from __future__ import annotations

from datetime import date
from threading import Event

from agenda_app.db.storage import Storage
from agenda_app.documents.distribution_pdf import render_distribution
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.dispatch import Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.produce.bundles import Numbered, meeting_bundle
from agenda_app.services.distribution import distribution_list


def distribution(
    storage: Storage, meeting_id: MeetingId, today: date, cache: RenderCache, stop: Event
) -> Work[bytes]:
    """Make the distribution list as a job; before sending its pages are counted by making them.

    A version that cannot be made yet stands on it without its pages.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        today: the date that stands on it.
        cache: papers that were laid out before.
        stop: when set, the database is let go of at once.

    Yields:
        Progress, a step for each paper.

    Raises:
        UserError: the meeting is gone.
        CancelledError: ``stop`` was set.
    """
    with storage.database.read() as session:
        content = distribution_list(session, storage.files, meeting_id, today)
    pages: dict[Version, int] = {}
    for version in {run.version: 0 for run in content.runs if not run.pages}:
        try:
            made: Numbered = yield from meeting_bundle(
                storage, meeting_id, version, today, cache, stop
            )
        except UserError:
            continue
        pages[version] = made[0].pages
    with storage.database.read() as session:
        counted = distribution_list(session, storage.files, meeting_id, today, pages)
    return render_distribution(counted)

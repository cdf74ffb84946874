"""The list of points that are followed up, and the half-yearly report, as finished files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from agenda_app.db.storage import Storage
from agenda_app.documents.status_pdf import render_status
from agenda_app.domain.access import AccessState
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.followup import Which
from agenda_app.domain.printed import Audience
from agenda_app.jobs import Progress, Work
from agenda_app.produce.papers import Made
from agenda_app.produce.proof import prove, refuse_undecided
from agenda_app.services.committees import committee
from agenda_app.services.file_names import status_name
from agenda_app.services.municipality import the_municipality
from agenda_app.services.page_count import pages_in
from agenda_app.services.status import list_content, report_content, reported_on


@dataclass(frozen=True, slots=True)
class StatusWanted:
    """What is wanted: the report, or a list of some points; of one committee or of all.

    A list is for the office only.
    """

    which: Which | None = None
    audience: Audience = Audience.INTERNAL
    committee_id: CommitteeId | None = None


def name_of_status(storage: Storage, wanted: StatusWanted, today: date) -> str:
    """Return what the file is called.

    Raises:
        UserError: the committee is gone.
    """
    with storage.database.read() as session:
        body = wanted.committee_id
        about = "" if body is None else committee(session, body).code
        return status_name(today, the_municipality(session).language, wanted.audience, about)


def make_status(
    storage: Storage, wanted: StatusWanted, today: date, at: datetime, name: str = ""
) -> Work[Made]:
    """Make a list or a report as a job; a public one is searched for what is exempt.

    Args:
        storage: the tables and the files.
        wanted: what of it.
        today: the day that it tells of.
        at: the time that stands in the proof.
        name: what somebody wants the file called; it is searched too.

    Yields:
        Progress, by pages while it is searched.

    Raises:
        UserError: the committee is gone.
        UndecidedError: nobody has decided who may read a case that the public one tells of.
        LeakError: the public one holds something exempt.
    """
    yield Progress(0, 0)
    files, body = storage.files, wanted.committee_id
    with storage.database.read() as session:
        if wanted.which is not None:
            content = list_content(session, files, today, wanted.which, body)
        else:
            content = report_content(session, files, today, wanted.audience, body)
        lines = reported_on(session, today, body).lines
        meetings = {line.meeting_id for line in lines}
    if content.audience is Audience.PUBLIC:
        for line in lines:
            if line.point.access.state is AccessState.UNDECIDED:
                refuse_undecided(storage, line.meeting_id, today, with_attachments=False)
    pdf = render_status(content)
    name = name or name_of_status(storage, wanted, today)
    if content.audience is Audience.PUBLIC:
        for meeting_id in sorted(meetings):
            yield from prove(storage, meeting_id, pdf, name, today, at)
    return Made(name, pdf, pages=pages_in(pdf))

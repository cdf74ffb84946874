"""The lists of a period as files: what people are paid, and how often they were present."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from agenda_app.db.storage import Storage
from agenda_app.documents.fees_pdf import render_fees
from agenda_app.documents.person_pdf import render_attendance_proof, render_vote_report
from agenda_app.documents.statistics_pdf import render_statistics
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.people import PersonId
from agenda_app.exchange.fees_sheet import ENDING, fees_sheet
from agenda_app.jobs import Progress, Work
from agenda_app.produce.papers import Made
from agenda_app.services.attendance_figures import statistics_content
from agenda_app.services.fees import fees_content
from agenda_app.services.file_names import period_name
from agenda_app.services.municipality import the_municipality
from agenda_app.services.one_person import attendance_proof, vote_report
from agenda_app.services.page_count import pages_in
from agenda_app.services.people import persons


class ListKind(Enum):
    """Which list; the value is what ``period_name`` calls it."""

    FEES = "fees"
    STATISTICS = "statistics"
    ATTENDANCE = "attendance"
    VOTES = "votes"


_OF_PERSON = frozenset({ListKind.ATTENDANCE, ListKind.VOTES})


@dataclass(frozen=True, slots=True)
class WantedList:
    """A list of a period, both days included.

    Attributes:
        kind: which list.
        first: the first day.
        last: the last day.
        person_id: of this person only; for fees, and always for attendance and votes.
        committee_id: of this committee only; for statistics.
        as_sheet: as a spreadsheet; for fees.
    """

    kind: ListKind
    first: date
    last: date
    person_id: PersonId | None = None
    committee_id: CommitteeId | None = None
    as_sheet: bool = False


def make_list(storage: Storage, wanted: WantedList, today: date, name: str = "") -> Work[Made]:
    """Make a list as a job: for the office only, but for the proof of attendance and the votes.

    Args:
        storage: the tables and the files.
        wanted: which list.
        today: the date that stands on it.
        name: what somebody wants the file called.

    Raises:
        UserError: the period ends before it begins.
    """
    yield Progress(0, 0)
    first, last = wanted.first, wanted.last
    with storage.database.read() as session:
        name = name or list_name(storage, wanted)
        period = first, last, today
        if wanted.kind is ListKind.STATISTICS:
            figures = statistics_content(session, storage.files, *period, wanted.committee_id)
            data = render_statistics(figures)
        elif wanted.kind is ListKind.FEES:
            content = fees_content(session, storage.files, *period, wanted.person_id)
            data = fees_sheet(content) if wanted.as_sheet else render_fees(content)
        else:
            assert wanted.person_id is not None
            data = _of_person(storage, wanted, wanted.person_id, today)
    return Made(name, data, pages=0 if wanted.as_sheet else pages_in(data))


def _of_person(storage: Storage, wanted: WantedList, person_id: PersonId, today: date) -> bytes:
    """Return the letter, or the list of votes, of one person."""
    asked = storage.files, person_id, wanted.first, wanted.last, today
    with storage.database.read() as session:
        if wanted.kind is ListKind.ATTENDANCE:
            return render_attendance_proof(attendance_proof(session, *asked))
        return render_vote_report(vote_report(session, *asked))


def list_name(storage: Storage, wanted: WantedList) -> str:
    """Return what the file of a list is called."""
    with storage.database.read() as session:
        language = the_municipality(session).language
        names = {one.id: one.name for one in persons(session)} if wanted.person_id else {}
    ending = ENDING if wanted.as_sheet else "pdf"
    about = names.get(wanted.person_id, "") if wanted.kind in _OF_PERSON else ""
    return period_name(wanted.kind.value, wanted.first, wanted.last, language, ending, about)

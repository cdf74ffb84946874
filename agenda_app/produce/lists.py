"""The lists of a period as files: what people are paid, and how often they were present."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from agenda_app.db.storage import Storage
from agenda_app.documents.fees_pdf import render_fees
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
from agenda_app.services.page_count import pages_in


class ListKind(Enum):
    """Which list; the value is what ``period_name`` calls it."""

    FEES = "fees"
    STATISTICS = "statistics"


@dataclass(frozen=True, slots=True)
class WantedList:
    """A list of a period, both days included.

    Attributes:
        kind: which list.
        first: the first day.
        last: the last day.
        person_id: of this person only; for fees.
        committee_id: of this committee only; for statistics.
        as_sheet: as a spreadsheet; for fees.
    """

    kind: ListKind
    first: date
    last: date
    person_id: PersonId | None = None
    committee_id: CommitteeId | None = None
    as_sheet: bool = False


def make_list(storage: Storage, wanted: WantedList, today: date) -> Work[Made]:
    """Make a list as a job; all of them are for the office only.

    Args:
        storage: the tables and the files.
        wanted: which list.
        today: the date that stands on it.

    Raises:
        UserError: the period ends before it begins.
    """
    yield Progress(0, 0)
    first, last = wanted.first, wanted.last
    with storage.database.read() as session:
        name = list_name(storage, wanted)
        if wanted.kind is ListKind.STATISTICS:
            figures = statistics_content(
                session, storage.files, first, last, today, wanted.committee_id
            )
            data = render_statistics(figures)
        else:
            content = fees_content(session, storage.files, first, last, today, wanted.person_id)
            data = fees_sheet(content) if wanted.as_sheet else render_fees(content)
    return Made(name, data, pages=0 if wanted.as_sheet else pages_in(data))


def list_name(storage: Storage, wanted: WantedList) -> str:
    """Return what the file of a list is called."""
    with storage.database.read() as session:
        language = the_municipality(session).language
    ending = ENDING if wanted.as_sheet else "pdf"
    return period_name(wanted.kind.value, wanted.first, wanted.last, language, ending)

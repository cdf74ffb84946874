"""Between the rows of a meeting and its agenda and their values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from agenda_app.db.models import AgendaItemRow, CaseRow, MeetingRow
from agenda_app.db.unreadable import sound
from agenda_app.domain.access import Access
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingForm, MeetingId, MeetingState, Urgency
from agenda_app.domain.same_day import hour_apart, named_by
from agenda_app.domain.text import from_json, one_line, to_json
from agenda_app.services.rows import access_of, put_access
from agenda_app.services.same_day import among


def meeting_of(row: MeetingRow, number: int, of_day: Iterable[MeetingRow]) -> Meeting:
    """Return a meeting with its number, fixed or computed.

    Args:
        row: the meeting.
        number: computed, for one that has none yet.
        of_day: its committee's meetings of the same day.

    Raises:
        ValueError: something of it cannot be read.
    """
    if not isinstance(row.number, int):
        raise ValueError("what is stored is no number")
    among_day = among(row, of_day)
    return Meeting(
        id=MeetingId(row.id),
        committee_id=CommitteeId(row.committee_id),
        starts=sound(row.starts),
        place=row.place,
        language=Language(row.language),
        state=MeetingState(row.state),
        number=row.number or number,
        ends_at=sound(row.ends_at),
        notice_note=row.notice_note,
        version=row.version,
        is_constituting=row.is_constituting,
        form=MeetingForm(row.form),
        urgency=None if row.urgency is None else Urgency(row.urgency),
        demanded=row.demanded,
        apart=hour_apart(*among_day),
        in_names=named_by(*among_day),
    )


def item_of(row: AgendaItemRow, case: CaseRow | None, told_of: CaseRow | None = None) -> AgendaItem:
    """Return an agenda item; a case's title, access and archive number come from the case.

    ``told_of`` is the case that the mayor decided, of a line that reports that: it is as exempt.
    """
    frozen = row.serial is not None and row.series_type is not None
    number = (
        ItemNumber(ItemType(row.series_type), row.serial or 0, row.series_year or 0)
        if frozen
        else None
    )
    return AgendaItem(
        id=ItemId(row.id),
        kind=ItemKind(row.kind),
        title=case.title if case else row.title,
        type=ItemType(row.type) if row.type else None,
        standard=StandardItem(row.standard) if row.standard else None,
        case_id=None if row.case_id is None else CaseId(row.case_id),
        treatment_id=None if row.treatment_id is None else TreatmentId(row.treatment_id),
        state=ItemState(row.state),
        access=access_of(case or told_of or row),
        public_title=case.public_title if case else row.public_title,
        archive_case_no=case.archive_case_no if case else row.archive_case_no,
        starts_at=sound(row.starts_at),
        speaker=row.speaker,
        text=from_json(row.text),
        number=number,
        frozen=frozen,
        urgent_for=None if row.urgent_for is None else CommitteeId(row.urgent_for),
        reports=None if row.reports is None else ItemId(row.reports),
        reports_mayor=row.reports_mayor,
    )


def put_item(row: AgendaItemRow, item: AgendaItem, position: int) -> None:
    """Write an item into its row, but for its number, which only sending writes."""
    row.position = position
    row.kind = item.kind.value
    row.type = item.type.value if item.type else None
    row.standard = item.standard.value if item.standard else None
    row.title = "" if item.case_id else one_line(item.title)
    row.case_id = item.case_id
    row.treatment_id = item.treatment_id
    row.state = item.state.value
    put_access(row, Access() if item.case_id else item.access)
    row.public_title = "" if item.case_id else one_line(item.public_title)
    row.archive_case_no = "" if item.case_id else item.archive_case_no
    row.starts_at = item.starts_at
    row.speaker = item.speaker
    row.text = to_json(item.text)
    row.urgent_for = item.urgent_for
    row.reports = item.reports
    row.reports_mayor = item.reports_mayor


def year_bounds(year: int) -> tuple[date, date]:
    """Return the first day of a year and of the next."""
    return date(year, 1, 1), date(year + 1, 1, 1)

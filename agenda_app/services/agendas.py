"""The agenda of a meeting: read with its numbers, saved whole, its numbers given for good."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from agenda_app.db.committee_models import NumberSeriesRow
from agenda_app.db.mayor_models import MayorsDecisionRow
from agenda_app.db.models import AgendaItemRow, CaseRow, MeetingRow, TreatmentRow
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import (
    Agenda,
    AgendaItem,
    ItemId,
    ItemKind,
    ItemState,
    exempt_last,
    number_items,
)
from agenda_app.domain.case import TreatmentId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NoMeetingError, NotFoundError, UserError
from agenda_app.services.carried_proposals import carry_proposals, handed_in_before
from agenda_app.services.committees import next_serials
from agenda_app.services.damage import reading
from agenda_app.services.meeting_rows import item_of, put_item
from agenda_app.services.minutes_rows import refuse_when_locked, take_empty_minutes
from agenda_app.services.numbering import next_numbers
from agenda_app.services.rows import free_id, raise_version

_ON_THE_WAY = (ItemState.PLANNED.value, ItemState.TREATED.value)


def read_agenda(session: Session, meeting_id: MeetingId) -> Agenda:
    """Return the agenda of a meeting, every numbered item with its number.

    Raises:
        NotFoundError: there is no such meeting.
        DamagedError: some of it cannot be read.
    """
    meeting = meeting_row(session, meeting_id)
    rows = session.scalars(
        select(AgendaItemRow).filter_by(meeting_id=meeting_id).order_by(AgendaItemRow.position)
    ).all()
    with reading(session, meeting_id):
        year = meeting.starts.year
        # A case may have been made exempt somewhere else since its place was saved.
        items = exempt_last(_item(session, row) for row in rows)
    return Agenda(
        meeting_id, number_items(items, year, next_numbers(session, meeting)), meeting.version
    )


def read_item(session: Session, item_id: ItemId) -> AgendaItem:
    """Return one item with the number it has on its agenda, without reading the others.

    Raises:
        NotFoundError: there is no such item.
    """
    row = session.get(AgendaItemRow, item_id)
    if row is None:
        raise NotFoundError(
            Sentence(
                "Saken står ikke lenger på sakslisten.", "Saka står ikkje lenger på saklista."
            ),
            Sentence("Velg en annen sak.", "Vel ei anna sak."),
        )
    with reading(session, row.meeting_id):
        item = _item(session, row)
    if item.frozen or item.type is None:
        return item
    meeting = meeting_row(session, MeetingId(row.meeting_id))
    before = _unsent_before(session, row, closed=item.is_closed)
    following = {item.type: next_numbers(session, meeting)[item.type] + before}
    return number_items([item], meeting.starts.year, following)[0]


def _item(session: Session, row: AgendaItemRow) -> AgendaItem:
    case = session.get_one(CaseRow, row.case_id) if row.case_id else None
    if row.reports_mayor is None:
        return item_of(row, case)
    decision = session.get_one(MayorsDecisionRow, row.reports_mayor)
    step = session.get_one(TreatmentRow, decision.treatment_id)
    return item_of(row, case, session.get_one(CaseRow, step.case_id))


def _unsent_before(session: Session, row: AgendaItemRow, *, closed: bool) -> int:
    """Count the items of the same series that stand before one, the exempt ones being last."""
    exempt, told_of = AccessState.EXEMPT.value, aliased(CaseRow)
    own = func.coalesce(CaseRow.access_state, told_of.access_state, AgendaItemRow.access_state)
    query = (
        select(AgendaItemRow.position, own)
        .join(CaseRow, CaseRow.id == AgendaItemRow.case_id, isouter=True)
        .join(MayorsDecisionRow, MayorsDecisionRow.id == AgendaItemRow.reports_mayor, isouter=True)
        .join(TreatmentRow, TreatmentRow.id == MayorsDecisionRow.treatment_id, isouter=True)
        .join(told_of, told_of.id == TreatmentRow.case_id, isouter=True)
        .where(
            AgendaItemRow.meeting_id == row.meeting_id,
            AgendaItemRow.type == row.type,
            AgendaItemRow.serial.is_(None),
        )
    )
    places = [(state == exempt, at) for at, state in session.execute(query)]
    return sum(place < (closed, row.position) for place in places)


def meeting_row(session: Session, meeting_id: MeetingId) -> MeetingRow:
    """Return the row of a meeting.

    Raises:
        NotFoundError: there is no such meeting.
    """
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise NoMeetingError(meeting_id)
    return row


def save_agenda(session: Session, agenda: Agenda) -> Agenda:
    """Make a meeting's agenda exactly this, and return it with ids, numbers and version.

    An item that comes back after an undo comes back under its old id. Proposals that no meeting
    came to are handed in with it again (``carried_proposals.py``).

    Raises:
        ConflictError: somebody saved the meeting in between.
        UserError: an item that was sent or has minutes would vanish, a case stands on two agendas
            at once, or the minutes are locked.
    """
    meeting = meeting_row(session, agenda.meeting_id)
    refuse_when_locked(session, agenda.meeting_id)
    raise_version(session, meeting, agenda.version)
    _check_treatments(session, agenda)
    rows = {
        row.id: row
        for row in session.scalars(select(AgendaItemRow).filter_by(meeting_id=agenda.meeting_id))
    }
    for gone in rows.keys() - {item.id for item in agenda.items}:
        if rows[gone].serial is not None:
            raise UserError(
                Sentence(
                    "Saken er sendt ut med nummer og kan ikke tas bort.",
                    "Saka er send ut med nummer og kan ikkje takast bort.",
                ),
                Sentence(
                    "Marker den som trukket eller utsatt i stedet.",
                    "Marker ho som trekt eller utsett i staden.",
                ),
            )
        take_empty_minutes(session, ItemId(gone), handed_in_before(session, rows[gone]))
        session.delete(rows[gone])
    session.flush()
    added: list[AgendaItemRow] = []
    for position, item in enumerate(agenda.items, start=1):
        row = None if item.id is None else rows.get(item.id)
        if row is None:
            row = AgendaItemRow(
                id=free_id(session, AgendaItemRow, item.id), meeting_id=agenda.meeting_id
            )
            session.add(row)
            added.append(row)
        put_item(row, item, position)
    if meeting.state == MeetingState.PLANNED.value and _has_cases(agenda.items):
        meeting.state = MeetingState.DRAFT.value
    session.flush()
    for row in added:
        carry_proposals(session, row)
    return read_agenda(session, agenda.meeting_id)


def _has_cases(items: Iterable[AgendaItem]) -> bool:
    return any(item.kind is not ItemKind.STANDARD for item in items)


def _check_treatments(session: Session, agenda: Agenda) -> None:
    wanted = [
        i.treatment_id for i in agenda.items if i.treatment_id and i.state.value in _ON_THE_WAY
    ]
    others = _on_the_way(wanted).where(AgendaItemRow.meeting_id != agenda.meeting_id)
    elsewhere = session.execute(others).first()
    if elsewhere is not None or len(set(wanted)) < len(wanted):
        raise UserError(
            Sentence("Saken står allerede på en saksliste.", "Saka står alt på ei sakliste."),
            Sentence(
                "Ta den av der, eller utsett den, før du setter den opp på nytt.",
                "Ta ho av der, eller utset ho, før du set ho opp på nytt.",
            ),
        )


def freeze_numbers(session: Session, meeting_id: MeetingId) -> None:
    """Give every numbered item of a meeting its number for good, in the order they stand.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = meeting_row(session, meeting_id)
    year = meeting.starts.year
    series = next_serials(session, CommitteeId(meeting.committee_id), year)
    for position, item in enumerate(read_agenda(session, meeting_id).items, start=1):
        row = session.get_one(AgendaItemRow, item.id)
        row.position = position
        if item.type is None or item.frozen:
            continue
        row.series_committee_id, row.series_year = meeting.committee_id, year
        row.series_type, row.serial = item.type.value, series[item.type]
        series[item.type] += 1
    for kind, serial in series.items():
        counter = session.get(NumberSeriesRow, (meeting.committee_id, year, kind.value))
        if counter is None:
            counter = NumberSeriesRow(committee_id=meeting.committee_id, year=year, type=kind.value)
            session.add(counter)
        counter.next_serial = serial
    session.flush()


def treatments_on_the_way(
    session: Session, treatment_ids: Iterable[TreatmentId]
) -> frozenset[TreatmentId]:
    """Return those treatments that stand on an agenda, to be treated or treated already."""
    found = session.scalars(_on_the_way(treatment_ids))
    return frozenset(TreatmentId(treatment) for treatment in found if treatment)


def taken_up_in(session: Session, item: AgendaItem) -> MeetingId | None:
    """Return the meeting on whose agenda the case of an item that was put aside stands by now.

    It waits there or was treated; None where it does neither, and of an item not put aside.
    """
    if item.treatment_id is None or item.state not in AWAY:
        return None
    found = session.execute(_on_the_way([item.treatment_id])).first()
    return None if found is None else MeetingId(found.meeting_id)


def _on_the_way(treatment_ids: Iterable[TreatmentId]) -> Select[int | None, int]:
    """Select which of some treatments stand on which agenda, to be treated or treated already.

    A meeting that was cancelled treats nothing.
    """
    return (
        select(AgendaItemRow.treatment_id, AgendaItemRow.meeting_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            AgendaItemRow.treatment_id.in_(list(treatment_ids)),
            AgendaItemRow.state.in_(_ON_THE_WAY),
            MeetingRow.state != MeetingState.CANCELLED.value,
        )
    )

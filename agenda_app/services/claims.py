"""What elected people claim for each meeting; kept also after the minutes are locked."""

from __future__ import annotations

from fractions import Fraction

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from agenda_app.db.fee_models import FeeClaimsRow
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.fee_json import claims_from_json, claims_to_json
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.sittings import SittingKind
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.rows import DO_IT_AGAIN


def read_sheet(session: Session, meeting_id: MeetingId, person_id: PersonId) -> ClaimSheet:
    """Return what somebody claims for a meeting, an empty sheet when nothing is entered."""
    empty = ClaimSheet(meeting_id, person_id)
    return _sheet(session.scalar(_row_of(empty)), empty)


def sheets_of(session: Session, meeting_id: MeetingId) -> dict[PersonId, ClaimSheet]:
    """Return what everybody claims for a meeting."""
    rows = session.scalars(
        select(FeeClaimsRow).filter_by(meeting_id=meeting_id).order_by(FeeClaimsRow.person_id)
    )
    return {PersonId(row.person_id): _kept(row) for row in rows}


def replace_sheet(session: Session, before: ClaimSheet, after: ClaimSheet) -> None:
    """Put what somebody claims in the place of what was entered before.

    Args:
        session: an open write.
        before: the sheet as it was read.
        after: the sheet of the same person and meeting as it shall be.

    Raises:
        ConflictError: somebody changed it in between.
        NotFoundError: there is no such meeting.
        UserError: the person is nobody of the committee, nor the mayor who came all the same.
        ValueError: the sheets are of different people or meetings.
    """
    if (before.meeting_id, before.person_id) != (after.meeting_id, after.person_id):
        raise ValueError("a sheet stays with its person and its meeting")
    attendance = read_attendance(session, after.meeting_id)
    came = {visit.person_id for visit in attendance.visits}
    if after.person_id not in attendance.chamber.people.keys() | came:
        raise UserError(
            Sentence(
                "Personen er ikke medlem eller varamedlem i utvalget.",
                "Personen er ikkje medlem eller varamedlem i utvalet.",
            ),
            Sentence("Velg en som var innkalt.", "Vel ein som var innkalla."),
        )
    row = session.scalar(_row_of(after))
    if _sheet(row, ClaimSheet(after.meeting_id, after.person_id)) != before:
        raise ConflictError(
            Sentence(
                "Noen andre har endret kravet i mellomtiden.",
                "Nokon andre har endra kravet i mellomtida.",
            ),
            DO_IT_AGAIN,
        )
    if after.is_empty:
        if row is not None:
            session.delete(row)
    else:
        if row is None:
            row = FeeClaimsRow(meeting_id=after.meeting_id, person_id=after.person_id)
            session.add(row)
        row.kind = after.kind.value
        row.decided_factor = None if after.decided_factor is None else str(after.decided_factor)
        row.claims = claims_to_json(after.claims)
    session.flush()


def _row_of(sheet: ClaimSheet) -> Select[FeeClaimsRow]:
    return select(FeeClaimsRow).filter_by(meeting_id=sheet.meeting_id, person_id=sheet.person_id)


def _sheet(row: FeeClaimsRow | None, empty: ClaimSheet) -> ClaimSheet:
    return empty if row is None else _kept(row)


def _kept(row: FeeClaimsRow) -> ClaimSheet:
    return ClaimSheet(
        MeetingId(row.meeting_id),
        PersonId(row.person_id),
        SittingKind(row.kind),
        None if row.decided_factor is None else Fraction(row.decided_factor),
        claims_from_json(row.claims),
    )

"""Corrections of locked minutes: kept beside them, so that what was locked stays as it is."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection, correction_refusals
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.meetings import meeting_lines, read_meeting
from agenda_app.services.minutes_rows import read_minutes


def read_corrections(session: Session, meeting_id: MeetingId) -> tuple[MinutesCorrection, ...]:
    """Return what was put right in the minutes of a meeting, in order."""
    rows = session.scalars(
        select(MinutesCorrectionRow)
        .filter_by(meeting_id=meeting_id)
        .order_by(MinutesCorrectionRow.number)
    )
    return tuple(_correction(row) for row in rows)


def correct(
    session: Session, meeting_id: MeetingId, correction: MinutesCorrection
) -> MinutesCorrection:
    """Put locked minutes right, and return the correction under its number.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are not locked, or the correction cannot be as it is.
    """
    meeting = read_meeting(session, meeting_id)
    if read_minutes(session, meeting_id).locked_at is None:
        raise UserError(
            Sentence("Protokollen er ikke låst.", "Protokollen er ikkje låst."),
            Sentence(
                "Rett den der det er feil, så lenge den er åpen.",
                "Rett han der det er feil, så lenge han er open.",
            ),
        )
    for reason in correction_refusals(correction):
        raise UserError(reason)
    _refuse_stranger(session, meeting, correction.item_id)
    if correction.agreed_in is not None:
        _refuse_elsewhere(session, meeting_id, correction.agreed_in)
    number = len(read_corrections(session, meeting_id)) + 1
    kept = replace(
        correction,
        number=number,
        was=correction.was.strip(),
        becomes=correction.becomes.strip(),
        reason=correction.reason.strip(),
    )
    session.add(
        MinutesCorrectionRow(
            meeting_id=meeting_id,
            number=number,
            item_id=kept.item_id,
            was=kept.was,
            becomes=kept.becomes,
            reason=kept.reason,
            made_at=kept.made_at,
            agreed_in=kept.agreed_in,
        )
    )
    session.flush()
    return kept


def approvals(session: Session, meeting_id: MeetingId) -> tuple[tuple[Meeting, AgendaItem], ...]:
    """Return where minutes can have been approved: later sent meetings of the committee, in order.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    return tuple(
        (later, item)
        for later in (line.meeting for line in meeting_lines(session))
        if later.id is not None
        and later.committee_id == meeting.committee_id
        and later.starts > meeting.starts
        and later.state in FROZEN
        for item in read_agenda(session, later.id).items
        if item.standard is StandardItem.APPROVE_MINUTES
    )


def _refuse_stranger(session: Session, meeting: Meeting, item_id: ItemId | None) -> None:
    """Let a correction be of the meeting's own items.

    Raises:
        UserError: the item stands on another agenda.
    """
    if item_id is None:
        return
    row = session.get(AgendaItemRow, item_id)
    if row is None or row.meeting_id != meeting.id:
        raise UserError(
            Sentence("Saken er ikke på dette møtet.", "Saka er ikkje på dette møtet."),
            Sentence("Velg en sak på møtet.", "Vel ei sak på møtet."),
        )


def _refuse_elsewhere(session: Session, meeting_id: MeetingId, agreed_in: ItemId) -> None:
    """Let a correction be agreed where minutes are approved, in a later meeting that was sent.

    Raises:
        UserError: it is not.
    """
    if agreed_in not in {item.id for _, item in approvals(session, meeting_id)}:
        raise UserError(
            Sentence(
                "Protokollen kan bare være rettet der et senere møte godkjente den.",
                "Protokollen kan berre vere retta der eit seinare møte godkjende han.",
            ),
            Sentence(
                "Velg saken der protokollen ble godkjent.",
                "Vel saka der protokollen vart godkjend.",
            ),
        )


def _correction(row: MinutesCorrectionRow) -> MinutesCorrection:
    return MinutesCorrection(
        number=row.number,
        item_id=None if row.item_id is None else ItemId(row.item_id),
        was=row.was,
        becomes=row.becomes,
        reason=row.reason,
        made_at=row.made_at,
        agreed_in=None if row.agreed_in is None else ItemId(row.agreed_in),
    )

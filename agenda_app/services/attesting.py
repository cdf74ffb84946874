"""Who attests that an extract says what the minutes say (rett utskrift)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed_extract import Attestation
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import SECRETARY


def attested_by(
    session: Session, meeting_id: MeetingId, line: MinutesItem, language: Language
) -> Attestation | None:
    """Return the secretary once the minutes are locked, nobody before; None for an open item.

    An item is open until something is resolved in it, also while the meeting goes on.

    Raises:
        NotFoundError: there is no municipality.
    """
    if line.state is ItemState.PLANNED and line.decided is None:
        return None
    if read_minutes(session, meeting_id).locked_at is None:
        return Attestation(None)
    return attested(session, language)


def attested(session: Session, language: Language) -> Attestation:
    """Return the secretary, under what nobody changes any more.

    Raises:
        NotFoundError: there is no municipality.
    """
    return Attestation(Signer(the_municipality(session).secretary_name, SECRETARY[language]))

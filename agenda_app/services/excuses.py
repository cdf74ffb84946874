"""Words in the public papers of a meeting that a person has said are no secret."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import ProofExcuseRow
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Excuse
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.agendas import meeting_row


def excuses_of(session: Session, meeting_id: MeetingId) -> tuple[Excuse, ...]:
    """Return what has been excused on a meeting, in the order it was."""
    rows = session.scalars(
        select(ProofExcuseRow).filter_by(meeting_id=meeting_id).order_by(ProofExcuseRow.id)
    )
    return tuple(Excuse(row.words, row.who, row.reason, row.given_at) for row in rows)


def give_excuse(session: Session, meeting_id: MeetingId, excuse: Excuse) -> None:
    """Keep a person's word that something is no secret; the same words again replace it.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: nobody answers for it, or there is no reason.
    """
    meeting_row(session, meeting_id)
    who, reason = " ".join(excuse.who.split()), " ".join(excuse.reason.split())
    if not who:
        raise UserError(
            Sentence(
                "Det står ikke hvem som har avgjort det.",
                "Det står ikkje kven som har avgjort det.",
            ),
            Sentence(
                "Skriv navnet på den som har avgjort det.",
                "Skriv namnet på den som har avgjort det.",
            ),
        )
    if not reason:
        raise UserError(
            Sentence("Begrunnelsen mangler.", "Grunngivinga manglar."),
            Sentence(
                "Skriv hvorfor dette kan være offentlig.",
                "Skriv kvifor dette kan vere offentleg.",
            ),
        )
    keep_excuse(session, meeting_id, replace(excuse, who=who, reason=reason))


def give_excuses(session: Session, meeting_id: MeetingId, excuses: Iterable[Excuse]) -> None:
    """Keep a person's word for many words at once; for the errors see ``give_excuse``."""
    for excuse in excuses:
        give_excuse(session, meeting_id, excuse)


def keep_excuse(session: Session, meeting_id: MeetingId, excuse: Excuse) -> None:
    """Keep one that was given before as it was then; the same words again replace it."""
    take_excuse_back(session, meeting_id, excuse.words)
    session.add(
        ProofExcuseRow(
            meeting_id=meeting_id,
            fingerprint=_fingerprint(excuse.words),
            words=excuse.words,
            who=excuse.who,
            reason=excuse.reason,
            given_at=excuse.given_at,
        )
    )
    session.flush()


def take_excuse_back(session: Session, meeting_id: MeetingId, words: str) -> None:
    """Forget that some words were excused; nothing happens when they were not."""
    rows = select(ProofExcuseRow).filter_by(meeting_id=meeting_id, fingerprint=_fingerprint(words))
    for row in session.scalars(rows):
        session.delete(row)
    session.flush()


def _fingerprint(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()

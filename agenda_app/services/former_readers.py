"""Who got papers of a meeting before, and is not among those who get what comes after them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from agenda_app.domain.dispatch import Recipient
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import NOTHING, Sentence, filled
from agenda_app.services.dispatches import current, dispatches

_LEFT_OUT = Sentence(
    "Fikk papirer til møtet før, men står ikke blant mottakerne nå: {}.",
    "Fekk papir til møtet før, men står ikkje blant mottakarane no: {}.",
)


def left_out(session: Session, meeting_id: MeetingId, recipients: Iterable[Recipient]) -> Sentence:
    """Return a sentence that names them, nothing when everybody is still a recipient.

    Args:
        session: an open read.
        meeting_id: the meeting.
        recipients: who usually gets the papers now.
    """
    sent = current(dispatches(session, meeting_id))
    had = dict.fromkeys(to.name for dispatch in sent for to in dispatch.recipients)
    names = {recipient.name for recipient in recipients}
    missing = [name for name in had if name not in names]
    return filled(_LEFT_OUT, ", ".join(missing)) if missing else NOTHING

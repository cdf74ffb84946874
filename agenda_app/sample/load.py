"""Fill the data with the invented municipality: people, meetings, papers, decisions."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.files import FileStore
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meetings import add_meeting
from agenda_app.services.municipality import find_municipality
from agenda_app.services.setup import set_up

MUNICIPALITY = Municipality(name="Ytterholm kommune", language=Language.BOKMAL)


def load_sample(session: Session, files: FileStore, today: date) -> MeetingId:
    """Fill the data and return the council's next meeting."""
    if find_municipality(session) is None:
        set_up(session, MUNICIPALITY, ("KST", "FSK"), today)
    body = committee_by_code(session, "KST")
    meeting = add_meeting(session, body.id, date(today.year + 1, 1, 20))  # type: ignore[arg-type]
    assert meeting.id is not None
    return meeting.id

"""What somebody can be elected to in a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.committee import Committee
from agenda_app.domain.elected_from import ElectedFrom
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.committees import committees
from agenda_app.services.meetings import read_meeting
from agenda_app.services.people import terms
from agenda_app.services.voting import leaders_from


@dataclass(frozen=True, slots=True)
class ElectionPlaces:
    """What somebody can be elected to: the committees, to the end of the period that it is now.

    ``elected_from`` is from among whom leaders can be, as far as that is known.
    """

    committees: tuple[Committee, ...]
    term_ends: date | None
    elected_from: ElectedFrom


def places_in(session: Session, meeting_id: MeetingId) -> ElectionPlaces:
    """Return what somebody can be elected to in a meeting, on its day.

    Raises:
        NotFoundError: there is no such meeting.
    """
    day = read_meeting(session, meeting_id).date
    ends = next((one.ends for one in terms(session) if one.starts <= day <= one.ends), None)
    return ElectionPlaces(committees(session), ends, leaders_from(session, meeting_id))

"""What every page of a meeting's papers says of the meeting and of who sends them."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.meeting import MeetingForm, MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed import Audience, Letterhead, MeetingHead
from agenda_app.files.store import FileStore
from agenda_app.services.committees import roster
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality


def meeting_head(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: date
) -> MeetingHead:
    """Return what every page of a meeting's papers says."""
    meeting = read_meeting(session, meeting_id)
    body = roster(session, meeting.committee_id, meeting.date).committee
    return MeetingHead(
        letterhead=letterhead_of(files, the_municipality(session)),
        committee=body.name,
        committee_code=body.code,
        starts=meeting.starts,
        place=meeting.place,
        number=meeting.number,
        language=meeting.language,
        audience=audience,
        printed=printed,
        form=form_words(meeting, meeting.language),
        is_written=meeting.form is MeetingForm.WRITTEN,
        hour=meeting.hour_on_papers,
    )


def letterhead_of(files: FileStore, municipality: Municipality) -> Letterhead:
    """Return who sends a paper, as its first page says."""
    address = ", ".join(filter(None, (municipality.address, municipality.postal_address)))
    return Letterhead(
        municipality.name,
        municipality.unit,
        address,
        municipality.phone,
        municipality.email,
        files.get(municipality.crest) if municipality.crest else None,
        municipality.org_no.strip(),
    )

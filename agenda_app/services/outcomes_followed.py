"""What was resolved goes to the case also where it changes because who was there is put right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.services.attendance import read_attendance
from agenda_app.services.item_states import closed_state, follow_votes
from agenda_app.services.meetings import read_meeting
from agenda_app.services.passing_on import pass_on
from agenda_app.services.voting import records_of

_WITHIN = "outcomes followed"


@contextmanager
def outcomes_followed(session: Session, meeting_id: MeetingId) -> Iterator[None]:
    """Let what a change does to the resolutions of a meeting that is over go to their cases.

    What is entered together is judged together: of changes within another only the outer one
    counts, for a vote that adds up neither before nor after is none that fell.

    Raises:
        NotFoundError: there is no such meeting.
        ConflictError: somebody saved a case in between.
    """
    is_over = read_meeting(session, meeting_id).state is MeetingState.HELD
    if not is_over or session.info.get(_WITHIN):
        yield
        return
    session.info[_WITHIN] = True
    try:
        before = _records(session, meeting_id)
        yield
    finally:
        del session.info[_WITHIN]
    language = read_meeting(session, meeting_id).language
    for item_id, after in _records(session, meeting_id).items():
        was = before[item_id]
        is_same = was.worded(language) == after.worded(language)
        if is_same and closed_state(was, language) is closed_state(after, language):
            continue
        after = follow_votes(session, meeting_id, was, after)
        pass_on(session, after, language, was.worded(language))


def _records(session: Session, meeting_id: MeetingId) -> dict[ItemId, ItemRecord]:
    """Return the items of a meeting that can be read."""
    there = read_attendance(session, meeting_id)
    records = records_of(session, meeting_id, there, only_readable=True)
    return {one.minutes.item_id: one for one in records if not one.minutes.is_damaged}

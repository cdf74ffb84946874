"""A case that the committee for the harbour decided in writing, without a meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy.orm import Session

from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.deputies import Answer as Said
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.written import Answer, Reply
from agenda_app.sample.secretary import morning_after, secretary_of
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.minutes import read_item_minutes, save_item_minutes, save_minutes
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.voting import record_of

_DISQUALIFIED, _DEPUTY, _CHAIR = "Siv Nordnaust", "Rolf-Arild Skarvberg", "Steinar Brattflu"
_APART = timedelta(hours=5, minutes=25)


def decide_in_writing(session: Session, meeting_id: MeetingId) -> None:
    """Enter the answers and lock the minutes: all who can take part accept.

    One member is disqualified, for her brother plows the quays; the first deputy of her list
    answers instead (koml. §§ 7-10 and 11-8 fourth para).

    Args:
        session: an open write.
        meeting_id: a written treatment that was sent, with one case.
    """
    secretary = secretary_of(session, meeting_id)
    (snow,) = secretary.cases
    aside, deputy = secretary.person(_DISQUALIFIED), secretary.person(_DEPUTY)
    ruling = Ruling(aside=True, agreed=len(secretary.attendance.may_vote(snow)) - 1)
    secretary.happened(Recusal(None, aside, snow, Ground.SIBLING, ruling))
    secretary.called(_DEPUTY, _DISQUALIFIED, Said.ACCEPTED, minutes=20, item=snow)
    secretary.happened(SteppedIn(None, deputy, snow, aside))
    written = record_of(session, snow).written
    assert written is not None
    answers = tuple(
        Answer(secretary.person(one.name), Reply.ACCEPTS, secretary.starts - place * _APART)
        for place, one in enumerate(written.members, start=1)
    )
    save_item_minutes(session, replace(read_item_minutes(session, snow), answers=answers))
    kept = read_minutes(session, meeting_id)
    save_minutes(session, replace(kept, signers=(secretary.person(_CHAIR),)))
    adjourn(session, meeting_id, secretary.clock(minutes=30))
    lock(session, meeting_id, morning_after(secretary.starts.date()))

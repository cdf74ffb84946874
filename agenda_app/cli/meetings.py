"""``meeting add``: plan a meeting."""

from __future__ import annotations

from argparse import Namespace

from agenda_app.cli.data import data
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.typography import clock
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.words import date_long


def add(options: Namespace) -> int:
    """Plan a meeting; its number is the first thing on the line, for scripts."""
    with data(options) as storage, storage.database.write("add meeting") as session:
        body = committee_by_code(session, options.committee)
        assert body.id is not None
        meeting = add_meeting(
            session,
            body.id,
            options.date,
            at=options.time,
            place=options.place.strip(),
            is_constituting=options.constituting,
            form=MeetingForm(options.form),
            urgency=Urgency(options.urgency) if options.urgency else None,
        )
    when = f"{date_long(meeting.date, meeting.language)} {clock(meeting.starts.time())}"
    parts = (str(meeting.id), body.name, when, meeting.place, form_words(meeting, meeting.language))
    print(" ".join(filter(None, parts)))
    return 0

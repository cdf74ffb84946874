"""Checks a meeting on the worker."""

from __future__ import annotations

from datetime import date

from agenda_app.checks.meeting import check_meeting
from agenda_app.db.database import Database
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.jobs import Progress
from agenda_app.services.control import meeting_facts
from agenda_app.ui.findings_watch import Check


def meeting_check(
    database: Database, meeting_id: MeetingId, language: Language, today: date
) -> Check:
    """Look at a meeting; the database is let go of before the rules begin."""
    yield Progress(0, 2)
    with database.read() as session:
        facts = meeting_facts(session, meeting_id)
    yield Progress(1, 2)
    return check_meeting(facts, language, today)

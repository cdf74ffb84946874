"""Gathers the pre-flight of a meeting, or of one case, on the worker."""

from __future__ import annotations

from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.case import CaseId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.jobs import Progress, Work
from agenda_app.services.preflight import PreflightLine, case_preflight, preflight


def meeting_lines(
    storage: Storage, meeting_id: MeetingId, audience: Audience, today: date, language: Language
) -> Work[tuple[PreflightLine, ...]]:
    """Look at the attachments of a meeting."""
    yield Progress(0, 1)
    with storage.database.read() as session:
        return preflight(session, storage.files, meeting_id, audience, today, language)


def case_lines(
    storage: Storage, case_id: CaseId, today: date, language: Language
) -> Work[tuple[PreflightLine, ...]]:
    """Look at the attachments of a case."""
    yield Progress(0, 1)
    with storage.database.read() as session:
        return case_preflight(session, storage.files, case_id, today, language)

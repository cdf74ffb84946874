"""From what somebody asked for to the bytes of a document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from agenda_app.db.storage import Storage
from agenda_app.documents.bundle import RenderCache, build_bundle
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.leak_proof import leaked
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.notice_pdf import render_agenda, render_notice
from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.services.content import bundle_content, notice_content, sheets_content
from agenda_app.services.extract import extract_content
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.secrets import secrets_of

INTERNAL_ONLY = frozenset({"sheets"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document: its kind as the command line names it, its meeting, for whom, of which case."""

    kind: str
    meeting_id: MeetingId
    audience: Audience = Audience.INTERNAL
    case_id: CaseId | None = None


class LeakError(UserError):
    """A finished public file holds text that is exempt; it must not leave."""


def rendered(
    storage: Storage, wanted: Wanted, today: dt.date, cache: RenderCache | None = None
) -> bytes:
    """Return a document as PDF; a public one has been searched for what is exempt.

    Args:
        storage: the tables and the files.
        wanted: which document.
        today: the date that stands on it.
        cache: case papers that were rendered before, for several bundles of one meeting.

    Raises:
        LeakError: the public version holds exempt text.
        UserError: the meeting or the case is not there, or the public may not see it.
        ValueError: there is no document of that kind.
    """
    pdf = _built(storage, wanted, today, cache)
    if wanted.audience is Audience.PUBLIC:
        _prove(storage, wanted.meeting_id, pdf, today)
    return pdf


def _prove(storage: Storage, meeting_id: MeetingId, pdf: bytes, today: dt.date) -> None:
    with storage.database.read() as session:
        found = leaked(pdf, secrets_of(session, meeting_id, today))
    if found:
        raise LeakError(
            f"Den offentlige utgaven inneholder tekst som ikke er offentlig: «{found[0]}».",
            "Den er ikke lagret. Se hvor teksten står i de offentlige sakene, og ta den bort der.",
        )


def _built(storage: Storage, wanted: Wanted, today: dt.date, cache: RenderCache | None) -> bytes:
    meeting, audience = wanted.meeting_id, wanted.audience
    with storage.database.read() as session:
        files = storage.files
        match wanted.kind:
            case "notice":
                return render_notice(notice_content(session, files, meeting, audience, today))
            case "agenda":
                return render_agenda(notice_content(session, files, meeting, audience, today))
            case "bundle":
                content = bundle_content(session, files, meeting, audience, today)
                return run_to_end(build_bundle(content, cache)).pdf
            case "sheets":
                return render_sheets(sheets_content(session, files, meeting, today))
            case "minutes":
                return render_minutes(minutes_content(session, files, meeting, audience, today))
            case "extract" if wanted.case_id is not None:
                case = extract_content(session, files, meeting, wanted.case_id, audience, today)
                return render_case(case, name="extract")
    raise ValueError(f"no document {wanted.kind!r}")

"""What goes to the deputies who are called to a meeting: a letter, an e-mail, a text message."""

from __future__ import annotations

from collections import Counter
from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.documents.summons_pdf import render_summons
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_summons import SummonsContent, summons_text
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.meeting_files import MeetingFile, MeetingFiles
from agenda_app.services.committees import committee
from agenda_app.services.file_names import document_name
from agenda_app.services.meetings import read_meeting
from agenda_app.services.page_count import pages_in
from agenda_app.services.summons import summons_of

SUMMONS, LIST = "summons", "summons_list"


def summons_files(storage: Storage, meeting_id: MeetingId, today: date) -> Work[MeetingFiles]:
    """Make the letter to each deputy who was asked or has said yes, and what is sent as text.

    Yields:
        Progress.

    Raises:
        UserError: the meeting is gone, or nobody was called.
    """
    yield Progress(0, 0)
    with storage.database.read() as session:
        contents = summons_of(session, storage.files, meeting_id, today)
    if not contents:
        raise UserError(
            Sentence(
                "Ingen varamedlemmer er kalt inn til møtet.",
                "Ingen varamedlemer er kalla inn til møtet.",
            ),
            Sentence(
                "Meld forfallet og før inn hvem som er spurt, under «Før møtet».",
                "Meld forfallet og før inn kven som er spurd, under «Før møtet».",
            ),
        )
    files = []
    before: Counter[str] = Counter()
    for content in contents:
        before[content.name.casefold()] += 1
        count = before[content.name.casefold()]
        about = content.name if count == 1 else f"{content.name} ({count})"
        pdf = render_summons(content)
        name = _name(storage, meeting_id, about, "pdf")
        files.append(MeetingFile(name, pdf, SUMMONS, pages=pages_in(pdf)))
        mail = f"{content.subject}\n\n{summons_text(content)}"
        for text, what in ((mail, "e-post"), (f"{content.short}\n", "SMS")):
            name = _name(storage, meeting_id, f"{about} {what}", "txt")
            files.append(MeetingFile(name, text.encode(), SUMMONS))
    name = _name(storage, meeting_id, "", "json", LIST)
    return MeetingFiles(tuple(files), name, of=f"{LIST} {meeting_id}")


def letter_name(storage: Storage, meeting_id: MeetingId, content: SummonsContent) -> str:
    """Return what the file of a letter is called."""
    return _name(storage, meeting_id, content.name, "pdf")


def _name(
    storage: Storage, meeting_id: MeetingId, about: str, ending: str, kind: str = SUMMONS
) -> str:
    with storage.database.read() as session:
        meeting = read_meeting(session, meeting_id)
        body = committee(session, meeting.committee_id)
    return document_name(meeting, body, kind, Audience.INTERNAL, ending=ending, about=about)

"""``self-test``: the shortest story from a case paper to a printed bundle, in a folder of its own.

Also the built program runs it, where fonts, migrations and libraries may be missing.
"""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.case import Case
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.intake.child import reading_paper
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import paper_file
from agenda_app.sample.papers import SamplePaper, sample_papers
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee_by_code
from agenda_app.services.importing import import_paper, keep_paper
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.putting_on import put_cases
from agenda_app.services.setup import set_up

_NAME = "Ytterholm kommune"
_FIRST_PAGE = "Side 1 av"
_FAULT = alike("FEIL {}")
_WELL = Sentence(
    "Alt virker: saksframlegg lest inn, møte satt opp, møtebunke laget og lest tilbake.",
    "Alt verkar: saksframlegg lese inn, møte sett opp, møtebunke laga og lesen tilbake.",
)
_NO_TITLE = Sentence("tittelen ble ikke kjent igjen", "tittelen vart ikkje kjend att")
_MISSING = Sentence("«{}» mangler i møtebunken", "«{}» manglar i møtebunken")


def self_test(options: Namespace) -> int:
    """Run the story and say how it went; 1 when something is not as it should be."""
    spoken: Language = options.spoken
    today = dt.date.today()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        storage = open_folder(Path(folder))
        try:
            faults = _story(storage, today)
        finally:
            storage.close()
    for fault in faults:
        print(_FAULT.said(spoken, fault.said(spoken)))
    if not faults:
        print(_WELL.said(spoken))
    return int(bool(faults))


def _story(storage: Storage, today: dt.date) -> list[Sentence]:
    calendar = calendar_for(today)
    sample = next(p for p in sample_papers(calendar) if p.file_form == "docx")
    with storage.database.write("self-test") as session:
        set_up(session, Municipality(_NAME), ("KST", "FSK"), today)
    case = _imported(storage, sample, paper_file(sample, calendar))
    meeting_id, number = _on_agenda(storage, case, calendar.next_council)
    bundle = run_to_end(make(storage, Wanted(meeting_id, Kind.BUNDLE), today)).pdf
    text = _text_of(bundle)
    wanted = (sample.title, number, sample.paper.case_officer, _FIRST_PAGE)
    return [
        *([_NO_TITLE] if case.title != sample.title else []),
        *(filled(_MISSING, words) for words in wanted if words not in text),
    ]


def _imported(storage: Storage, sample: SamplePaper, data: bytes) -> Case:
    read = run_to_end(reading_paper(data, sample.file_name, municipality=_NAME))
    kept = keep_paper(storage.files, read, data, sample.file_name)
    with storage.database.write("self-test") as session:
        return import_paper(session, kept)


def _on_agenda(storage: Storage, case: Case, day: dt.date) -> tuple[MeetingId, str]:
    """Put the case on a new meeting; return the meeting and the case's number there."""
    with storage.database.write("self-test") as session:
        body = committee_by_code(session, "KST")
        assert body.id is not None
        assert case.id is not None
        meeting = add_meeting(session, body.id, day)
        assert meeting.id is not None
        put_cases(session, meeting.id, [case.id])
        items = read_agenda(session, meeting.id).items
    return meeting.id, next(str(item.number) for item in items if item.case_id == case.id)


def _text_of(pdf: bytes) -> str:
    """Return the characters of a PDF with every run of white space as one space."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())

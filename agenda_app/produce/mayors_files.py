"""What goes out of a case that the mayor decided: the extract, and the letters to parties."""

from __future__ import annotations

from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.documents.extract_pdf import render_extract
from agenda_app.documents.letter_pdf import render_letter
from agenda_app.domain.case import CaseId
from agenda_app.domain.printed_letter import letter_text
from agenda_app.jobs import Progress, Work
from agenda_app.produce.after_meeting import LETTER, named_letters
from agenda_app.produce.meeting_files import LIST, MeetingFile, MeetingFiles
from agenda_app.produce.papers import Kind
from agenda_app.services.extract import mayors_extract
from agenda_app.services.file_names import mayors_name
from agenda_app.services.letters import mayors_letters
from agenda_app.services.mayors_papers import mayors_case
from agenda_app.services.page_count import pages_in


def mayors_files(storage: Storage, case_id: CaseId, today: date) -> Work[MeetingFiles]:
    """Make what goes out of a case that the mayor decided, for the office, as a job.

    Args:
        storage: the tables and the files.
        case_id: the case.
        today: the date that stands on them.

    Yields:
        Progress, a step for each paper.

    Raises:
        NotFoundError: there is no such case, or the mayor has not decided it.
    """
    with storage.database.read() as session:
        told = mayors_case(session, storage.files, case_id, today)
        extract = mayors_extract(session, storage.files, case_id, today)
        of_case = mayors_letters(session, storage.files, case_id, today)
    day, language = told.decision.decided_on, told.head.language
    steps = len(of_case.letters) + 1

    def named(kind: str, ending: str = "pdf", about: str = "") -> str:
        return mayors_name(day, case_id, language, kind, ending=ending, about=about)

    yield Progress(0, steps)
    pdf = render_extract(extract)
    kind = Kind.EXTRACT.value
    files = [MeetingFile(named(kind), pdf, kind, pages=pages_in(pdf))]
    for number, (letter, about) in enumerate(named_letters(of_case), start=1):
        yield Progress(number, steps)
        pdf = render_letter(letter)
        files.append(MeetingFile(named(LETTER, about=about), pdf, LETTER, pages=pages_in(pdf)))
        text = letter_text(letter).encode()
        files.append(MeetingFile(named(LETTER, "txt", about), text, LETTER))
    of = f"mayors_decision {case_id}"
    return MeetingFiles(tuple(files), named(LIST, "json"), notes=of_case.notes, of=of)

"""Files of office programs to pages: looked through, cleaned, then printed by LibreOffice."""

from __future__ import annotations

import re

from agenda_app.domain.verdict import FileKind, TrackedChanges
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.docx_cleaning import Cleaned, clean_docx
from agenda_app.normalise.hidden_parts import note_hidden
from agenda_app.normalise.kinds import Recognised, refusal_of
from agenda_app.normalise.office_run import office_to_newer, office_to_pdf
from agenda_app.normalise.packages import repacked
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source

_OF_TODAY = {"xls": "xlsx", "ppt": "pptx"}
"""What old formats become to be looked through; they are printed as they came."""
_MARKED_ODT = re.compile(
    rb"<text:tracked-changes|<office:annotation|<text:hidden-|display=\"(?:none|condition)\""
)


def office_file_to_pdf(source: Source, recognised: Recognised, remarks: Remarks) -> bytes:
    """Return an office file as PDF, cleaned of what must not be printed.

    Raises:
        RefusalError: it has tracked changes and nobody has decided about them, it is unsafe, or
            there is no LibreOffice that makes something of it.
    """
    data, form = source.data, recognised.format
    try:
        if recognised.kind is FileKind.WORD:
            data, form = _text_document(source, form, remarks)
        elif form in ("xlsx", "pptx"):
            data = repacked(data, lambda _, content: content)
            note_hidden(data, form, remarks)
        elif form in ("ods", "odp"):
            note_hidden(data, form, remarks)
        elif form in _OF_TODAY:
            newer = _OF_TODAY[form]
            note_hidden(office_to_newer(data, form, newer), newer, remarks)
    except UnreadableFileError as error:
        raise refusal_of(error) from error
    made = office_to_pdf(data, form, recognised.kind)
    remarks.do(Done.CONVERTED)
    return made


def _text_document(source: Source, form: str, remarks: Remarks) -> tuple[bytes, str]:
    """Return a text document without changes, comments and hidden text, and its format then."""
    data = source.data
    if form == "odt":
        content = open_archive(data).read("content.xml") + open_archive(data).read("styles.xml")
        if not _MARKED_ODT.search(content):
            return data, form
    if form != "docx":
        data = office_to_newer(data, form, "docx")
    cleaned = clean_docx(data, source.tracked_changes)
    _decide(cleaned, source.tracked_changes, remarks)
    return cleaned.data, "docx"


def _decide(cleaned: Cleaned, decision: TrackedChanges, remarks: Remarks) -> None:
    """Note what was in the file and what became of it.

    Raises:
        RefusalError: there are changes, and nobody has decided about them.
    """
    remarks.counted(Found.INSERTIONS, cleaned.insertions)
    remarks.counted(Found.DELETIONS, cleaned.deletions)
    remarks.counted(Found.COMMENTS, cleaned.comments)
    remarks.counted(Found.HIDDEN_TEXT, cleaned.hidden)
    if (cleaned.insertions or cleaned.deletions) and decision is TrackedChanges.ASK:
        raise RefusalError(Refused.TRACKED_CHANGES)
    accept = decision is not TrackedChanges.REJECT
    insertions = Done.INSERTIONS_ACCEPTED if accept else Done.INSERTIONS_REJECTED
    deletions = Done.DELETIONS_ACCEPTED if accept else Done.DELETIONS_REJECTED
    remarks.counted(insertions, cleaned.insertions)
    remarks.counted(deletions, cleaned.deletions)
    remarks.counted(Done.COMMENTS_REMOVED, cleaned.comments)
    remarks.counted(Done.HIDDEN_TEXT_REMOVED, cleaned.hidden)

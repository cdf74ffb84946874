"""Files of office programs to pages: looked through, cleaned, then printed by LibreOffice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agenda_app.domain.verdict import FileKind, TrackedChanges
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.cut_cells import cut_cells
from agenda_app.normalise.docx_cleaning import Cleaned, clean_docx
from agenda_app.normalise.files_within import files_within
from agenda_app.normalise.hidden_parts import note_hidden
from agenda_app.normalise.kinds import Recognised, refusal_of
from agenda_app.normalise.left_out import is_left_out
from agenda_app.normalise.linked_pictures import linked_pictures
from agenda_app.normalise.new_charts import new_charts
from agenda_app.normalise.of_today import of_today
from agenda_app.normalise.office_run import office_to_newer, office_to_pdf
from agenda_app.normalise.open_cleaning import clean_open_text
from agenda_app.normalise.package_cleaning import clean_package, said_in_comments
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.second_look import comments_are_printed
from agenda_app.normalise.source import Source
from agenda_app.normalise.worked_out import not_shown

_NEWER = {"xls": "xlsx", "ppt": "pptx"}
"""What old formats become to be looked through; they are printed as they came if they are clean."""
_PACKAGES = ("docx", "xlsx", "pptx", "odt", "ods", "odp", "odg")
_LONGEST_TOLD = 200
_MARKED_ODT = re.compile(
    rb"<text:tracked-changes|<office:annotation|display=\"(?:none|condition)\""
)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A file as it may be printed, its format, and what the comments said that it had.

    ``looked_through`` is the same in a format of today, where that is not what is printed.
    """

    data: bytes
    form: str
    comments: tuple[str, ...] = ()
    looked_through: bytes = b""


def office_file_to_pdf(source: Source, recognised: Recognised, remarks: Remarks) -> bytes:
    """Return an office file as PDF, cleaned of what must not be printed.

    Raises:
        RefusalError: it has tracked changes and nobody has decided about them, it is unsafe, or
            there is no LibreOffice that makes something of it.
    """
    is_text = recognised.kind is FileKind.WORD
    try:
        if recognised.format in _PACKAGES:
            _note_within(source.data, remarks)
        ready = (_text_document if is_text else _package)(source, recognised.format, remarks)
        made = office_to_pdf(ready.data, ready.form, recognised.kind)
        if (is_text or ready.form == "pptx") and is_left_out(ready.data, made):
            remarks.find(Found.TEXT_LEFT_OUT)
        if ready.form == "docx" and (unseen := not_shown(ready.data)):
            remarks.find(Found.NOT_SHOWN, detail=", ".join(unseen)[:_LONGEST_TOLD])
        if recognised.kind is FileKind.SPREADSHEET:
            remarks.counted(Found.CELLS_CUT, cut_cells(ready.looked_through or ready.data, made))
        if ready.comments and comments_are_printed(ready.comments, made, ready.data):
            raise RefusalError(Refused.COMMENT_PRINTED)
    except UnreadableFileError as error:
        raise refusal_of(error) from error
    remarks.do(Done.CONVERTED)
    return made


def _note_within(package: bytes, remarks: Remarks) -> None:
    """Note what a package refers to or holds and the pages do not show."""
    remarks.counted(Found.PICTURES_LEFT_OUT, linked_pictures(package))
    remarks.counted(Found.ENCLOSED, files_within(package))
    remarks.counted(Found.CHARTS_LEFT_OUT, new_charts(package))


def _newer(data: bytes, form: str, newer: str, remarks: Remarks) -> bytes:
    """Return a file of an old format in one of today, and note what it holds besides."""
    made = office_to_newer(data, form, newer)
    _note_within(made, remarks)
    return made


def _package(source: Source, form: str, remarks: Remarks) -> _Ready:
    """Return a spreadsheet or presentation without comments, its changes accepted.

    Raises:
        RefusalError: there are changes that nobody has accepted.
    """
    newer = _NEWER.get(form, form)
    data = source.data if newer == form else _newer(source.data, form, newer, remarks)
    note_hidden(data, newer, remarks)
    cleaned = clean_package(data, source.name)
    anew = source.anew or newer != form
    remarks.counted(Found.OF_TODAY, of_today(data if anew else cleaned.data))
    remarks.counted(Found.CELL_CHANGES, cleaned.changes)
    remarks.counted(Found.COMMENTS, len(cleaned.comments))
    if cleaned.changes and source.tracked_changes is not TrackedChanges.ACCEPT:
        asked = source.tracked_changes is TrackedChanges.ASK
        raise RefusalError(Refused.TRACKED_CHANGES if asked else Refused.NOT_REJECTABLE)
    remarks.counted(Done.CELL_CHANGES_ACCEPTED, cleaned.changes)
    remarks.counted(Done.COMMENTS_REMOVED, len(cleaned.comments))
    if newer != form and not (cleaned.changes or cleaned.comments or cleaned.fields):
        return _Ready(source.data, form, looked_through=cleaned.data)
    return _Ready(cleaned.data, newer, cleaned.comments)


def _text_document(source: Source, form: str, remarks: Remarks) -> _Ready:
    """Return a text document without changes, comments and hidden text."""
    data, hidden = source.data, 0
    if form == "odt":
        opened = clean_open_text(data, source.name)
        remarks.counted(Found.OF_TODAY, of_today(data if source.anew else opened.data))
        remarks.counted(Found.ON_A_CONDITION, opened.conditional)
        data, hidden = opened.data, opened.hidden
        content = open_archive(data).read("content.xml") + open_archive(data).read("styles.xml")
        if not _MARKED_ODT.search(content):
            _decide(Cleaned(data, hidden=hidden), source.tracked_changes, remarks)
            return _Ready(data, form)
    anew = source.anew or form != "docx"
    if form == "odt":
        data = office_to_newer(data, form, "docx")
    elif form != "docx":
        data = _newer(data, form, "docx", remarks)
    cleaned = clean_docx(data, source.tracked_changes, source.name, anew=anew)
    cleaned.hidden += hidden
    if form != "odt":
        remarks.counted(Found.OF_TODAY, of_today(data if anew else cleaned.data))
    _decide(cleaned, source.tracked_changes, remarks)
    return _Ready(cleaned.data, "docx", said_in_comments(open_archive(data)))


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

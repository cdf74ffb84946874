"""Any file to pages, in this process; ``child.py`` does the same in one that can be stopped."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import ABOUT_PAGES, Done, Found, Refused
from agenda_app.normalise.email_pages import email_to_pdf
from agenda_app.normalise.entry_pages import entries_to_pdf
from agenda_app.normalise.kinds import ENTRIES, LOCKED, Recognised, packed_names, recognise
from agenda_app.normalise.office import office_file_to_pdf
from agenda_app.normalise.office_unlock import unlocked
from agenda_app.normalise.pdf import pdf_to_pages
from agenda_app.normalise.pictures import picture_to_pdf
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.result import Normalised
from agenda_app.normalise.source import Source
from agenda_app.normalise.text_pages import table_to_pdf, text_to_pdf
from agenda_app.normalise.words import PICTURE_OF, SCANNED_PAGE

__all__ = ["Normalised", "normalise"]


def normalise(
    data: bytes,
    name: str,
    *,
    tracked_changes: TrackedChanges = TrackedChanges.ASK,
    password: str = "",
    language: Language = Language.BOKMAL,
) -> Normalised:
    """Return the pages of a file and a verdict; a file that cannot be shown is a verdict too.

    Args:
        data: the file.
        name: the name it came with; only its ending is looked at, never trusted.
        tracked_changes: what is printed of tracked changes.
        password: to open the file with, empty for none.
        language: of the words that are put into the pages.
    """
    source = Source(data, name, tracked_changes, password, language)
    remarks = Remarks()
    kind = FileKind.UNKNOWN
    try:
        recognised = recognise(source)
        if recognised.format == LOCKED:
            opened = unlocked(source, recognised.kind)
            source = replace(source, data=opened, password="", anew=True)
            recognised = recognise(source)
            remarks.do(Done.UNLOCKED)
        kind = recognised.kind
        return _pages(source, recognised, remarks)
    except RefusalError as refusal:
        if refusal.code is Refused.PACKED_FILES and (names := packed_names(data)):
            remarks.find(Found.PACKED, detail=names)
        return Normalised(None, _refused(kind, refusal.code, remarks))
    except MemoryError:
        return Normalised(None, _refused(kind, Refused.TOO_MUCH_MEMORY, remarks))


def _pages(source: Source, recognised: Recognised, remarks: Remarks) -> Normalised:
    kind, scanned = recognised.kind, True
    match kind:
        case FileKind.PDF:
            return pdf_to_pages(source, remarks)
        case FileKind.PICTURE:
            made, scanned = picture_to_pdf(source, recognised.format, remarks)
        case FileKind.TEXT if recognised.format == ENTRIES:
            made = entries_to_pdf(source, remarks)
        case FileKind.TEXT:
            made = text_to_pdf(source, remarks)
        case FileKind.TABLE:
            made = table_to_pdf(source, remarks)
        case FileKind.EMAIL:
            made = email_to_pdf(source, recognised.format, remarks)
        case _:
            made = office_file_to_pdf(source, recognised, remarks)
    printed = replace(source, data=made, password="")
    return pdf_to_pages(printed, remarks, kind, figure=SCANNED_PAGE if scanned else PICTURE_OF)


def _refused(kind: FileKind, code: Refused, remarks: Remarks) -> Verdict:
    """Return the verdict on a file of which nothing is shown."""
    return Verdict(
        kind,
        signed=remarks.signed,
        refused=code.value,
        found=tuple(remark for remark in remarks.found if remark.code not in ABOUT_PAGES),
        enclosed=tuple(remarks.enclosed),
    )

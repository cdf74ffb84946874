"""Any file to pages, in this process; ``child.py`` does the same in one that can be stopped."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.pdf import pdf_to_pages
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.result import Normalised
from agenda_app.normalise.source import Source

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
        if not data.strip(b"\x00 \t\r\n"):
            raise RefusalError(Refused.EMPTY)
        if b"%PDF-" not in data[:1024]:
            raise RefusalError(Refused.UNKNOWN_KIND)
        kind = FileKind.PDF
        return pdf_to_pages(source, remarks)
    except RefusalError as refusal:
        return Normalised(None, refused(kind, refusal.code, remarks))


def refused(kind: FileKind, code: Refused, remarks: Remarks) -> Verdict:
    """Return the verdict on a file of which nothing is shown."""
    return Verdict(
        kind,
        signed=remarks.signed,
        refused=code.value,
        found=tuple(remarks.found),
        done=(),
        enclosed=tuple(remarks.enclosed),
    )

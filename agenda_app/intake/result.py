"""What reading a case-paper file gives: the paper, and everything that needs a person's eye."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from agenda_app.domain.case import CasePaper
from agenda_app.domain.sentence import Sentence


class MarkKind(Enum):
    """Marks that an office program hides or shows as it likes."""

    INSERTION = "insertion"
    DELETION = "deletion"
    COMMENT = "comment"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked change, a comment or hidden text that stands in the file."""

    kind: MarkKind
    text: str
    author: str = ""


class Marks(Enum):
    """What to do with marks. ``ASK`` is no decision yet.

    Tracked changes are accepted or rejected. Comments and hidden text never become part of the
    paper, they are listed as dropped.
    """

    ASK = "ask"
    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class ReadTreatment:
    """A row of the treatment table as it stood: any of the three may be empty."""

    number: str
    committee: str
    date: date | None


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A case paper read from a file.

    ``paper.source`` is None here: who keeps the file fills it in. ``attachments`` are titles the
    paper lists as attached. ``images`` maps SHA-256 to the bytes of pictures in the text (PNG or
    JPEG). ``warnings`` are sentences about the reading itself. ``marks`` is what stood in
    the file when ``Marks.ASK`` was given: the paper then stands as if the changes were rejected,
    and is to be shown, but not to be saved. ``understood`` are words of the source that no field
    repeats: labels, column heads, and dates as they were written. Together with the other fields
    it makes up every word of the file (see ``account.py``).
    """

    title: str
    archive_case_no: str
    paper: CasePaper
    treatments: tuple[ReadTreatment, ...] = ()
    attachments: tuple[str, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    understood: tuple[str, ...] = ()

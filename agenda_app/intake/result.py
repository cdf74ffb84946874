"""What reading a case-paper file gives: the paper, and everything that needs a person's eye."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from agenda_app.domain.case import CasePaper


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
    """What to do with marks: accept or reject tracked changes; comments and hidden text never
    become part of the paper, they are listed as dropped. ``ASK`` is no decision yet.
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
    JPEG). ``warnings`` are Norwegian sentences about the reading itself. ``marks`` is what stood in
    the file when ``Marks.ASK`` was given: the paper is then shown, but not to be saved.
    """

    title: str
    archive_case_no: str
    paper: CasePaper
    treatments: tuple[ReadTreatment, ...] = ()
    attachments: tuple[str, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    warnings: tuple[str, ...] = ()

"""A case, its papers, its attachments, and the committees it goes through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import NewType

from agenda_app.domain.access import UNDECIDED, Access
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.domain.left_out import LeftOut
from agenda_app.domain.text import Text
from agenda_app.domain.verdict import TrackedChanges

CaseId = NewType("CaseId", int)
TreatmentId = NewType("TreatmentId", int)
AttachmentId = NewType("AttachmentId", int)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a paper, and as what."""

    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed resolution and whose it is, as the paper says it ("Ordførers innstilling")."""

    owner: str
    text: Text


@dataclass(frozen=True, slots=True)
class CasePaper:
    """What the case officer wrote. A new version per round; ``number`` counts from 1.

    ``body`` holds everything after the proposal, under the author's own headings.
    ``listed_attachments`` are the titles the paper lists as attached, whether or not the files
    have come; ``referenced`` are documents that it names but does not attach. ``source`` is the
    original file, ``dropped`` what the import left out (page feet, template marks).
    """

    number: int = 1
    unit: str = ""
    date: date | None = None
    journal_no: str = ""
    case_officer: str = ""
    proposals: tuple[Proposal, ...] = ()
    body: Text = ()
    signers: tuple[Signer, ...] = ()
    referenced: tuple[str, ...] = ()
    language: Language = Language.BOKMAL
    source: StoredFile | None = None
    unrecognised: tuple[str, ...] = ()
    dropped: tuple[LeftOut, ...] = ()
    listed_attachments: tuple[str, ...] = ()

    @property
    def written_proposals(self) -> tuple[Proposal, ...]:
        """The proposals that say something: a new case has one that is still to be written."""
        return tuple(proposal for proposal in self.proposals if proposal.text)

    @property
    def is_as_it_came(self) -> bool:
        """Whether nothing of its source could be read, and nobody has written anything either."""
        return self.source is not None and not self.body and not self.written_proposals


class Outcome(Enum):
    """What a committee made of a case."""

    RECOMMENDED = "recommended"
    DECIDED = "decided"
    STATED = "stated"
    """It gave its opinion, on which nobody votes."""
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Treatment:
    """A case in one committee; ``order`` counts from 1 and the last one decides.

    ``committee_name`` is what the paper called a committee that is not registered here.
    ``earlier_number`` and ``earlier_date`` are a number and a date that the paper already had.
    ``recommendation`` is what this committee recommends to the next one, what it decided as the
    last one, or the opinion that it gave.
    """

    id: TreatmentId | None
    order: int
    committee_id: CommitteeId | None
    committee_name: str = ""
    is_final: bool = False
    outcome: Outcome | None = None
    recommendation: Text = ()
    earlier_number: str = ""
    earlier_date: date | None = None


class Delivery(Enum):
    """How an attachment reaches the members.

    With the papers, sent later (ettersendes), handed out in the meeting (deles ut i møtet), or
    kept at the office to be read there (utrykt).
    """

    WITH_PAPERS = "with_papers"
    LATER = "later"
    IN_MEETING = "in_meeting"
    NOT_PRINTED = "not_printed"


@dataclass(frozen=True, slots=True)
class Attachment:
    """What goes with a case; ``pages`` is 0 when it has none or they cannot be counted.

    ``file`` is None as long as an attachment is announced and has not come.
    ``tracked_changes`` is what is printed of an office file that has some.
    """

    id: AttachmentId | None
    title: str
    file: StoredFile | None
    access: Access = UNDECIDED
    pages: int = 0
    delivery: Delivery = Delivery.WITH_PAPERS
    tracked_changes: TrackedChanges = TrackedChanges.ASK

    @property
    def is_printed(self) -> bool:
        """Whether its pages, or a page in their place, stand behind the case paper."""
        return self.delivery is Delivery.WITH_PAPERS and self.file is not None


@dataclass(frozen=True, slots=True)
class Case:
    """A case. ``id`` None is one that is not saved; ``version`` guards against lost updates.

    ``public_title`` stands on public papers when the case is exempt; ``short_title`` on the
    projected screen (default: what stands before " – "). ``keywords`` are those of the year's index
    (default: the words of the title).
    """

    id: CaseId | None
    title: str
    archive_case_no: str = ""
    short_title: str = ""
    public_title: str = ""
    keywords: tuple[str, ...] = ()
    access: Access = UNDECIDED
    paper: CasePaper = field(default_factory=CasePaper)
    treatments: tuple[Treatment, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    closed: bool = False
    version: int = 0


def same_file(attachments: Iterable[Attachment], file: StoredFile) -> Attachment | None:
    """Return the attachment that has these very bytes, whatever it is called; None for none."""
    return next((a for a in attachments if a.file and a.file.sha256 == file.sha256), None)


def with_attachment(
    attachments: tuple[Attachment, ...], came: Attachment
) -> tuple[Attachment, ...]:
    """Return attachments with one more, last, or with the file of one that was announced.

    It is the announced one when it has the same title; what was decided on access then holds.
    """
    for number, known in enumerate(attachments):
        if known.file is None and known.title.casefold() == came.title.casefold():
            return (*attachments[:number], filled(known, came), *attachments[number + 1 :])
    return (*attachments, came)


def filled(announced: Attachment, came: Attachment) -> Attachment:
    """Return an announced attachment with what came; its title and access stay."""
    decided = came.access if came.access != UNDECIDED else announced.access
    return replace(came, id=announced.id, title=announced.title, access=decided)


def short_title(case: Case) -> str:
    """Return the title for a screen on the wall: the short one, or what stands before " – "."""
    return case.short_title or case.title.split(" – ")[0].split(" - ")[0].strip()

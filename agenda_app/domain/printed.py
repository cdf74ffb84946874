"""The plain content of a notice and the papers behind it, and what every document says of itself.

What a renderer may print stands here and in the modules ``printed_…`` beside it. The renderers see
nothing else: no clock, no database, no settings. Content for the public is built from the allowed
parts only: an exempt case arrives as a line with its number, public title and legal basis, and no
paper; an exempt passage of an open paper as a mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState
from agenda_app.domain.case import Delivery, Proposal, Signer
from agenda_app.domain.language import Language
from agenda_app.domain.text import Text


class Audience(Enum):
    """Who a document is for."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page. ``crest`` is the bytes of a PNG or JPEG, None for a shield."""

    municipality: str
    unit: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    crest: bytes | None = None
    org_no: str = ""


@dataclass(frozen=True, slots=True)
class MeetingHead:
    """What every page of a meeting's papers says of the meeting, and of what it was sent with.

    ``supplement`` counts supplements (tilleggsinnkalling) from 1; 0 is the notice itself. ``form``
    is what is special about how they meet ("Fjernmøte"), empty of an ordinary meeting. Where
    ``is_written`` nobody meets, and it ``starts`` when the answers must have come. ``hour`` stands
    beside the day where the committee has another meeting on it, else it is empty.
    """

    letterhead: Letterhead
    committee: str
    committee_code: str
    starts: datetime
    place: str
    number: int
    language: Language
    audience: Audience
    printed: date
    supplement: int = 0
    form: str = ""
    is_written: bool = False
    hour: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A line of the agenda table; ``title`` is the public one when the audience is the public.

    ``exempt_basis`` is the legal basis when the line is exempt, else empty. ``key`` names the
    case paper that the line links to, empty when nothing follows; the page is known when the
    bundle is put together, and written then. A line without a number has its key also when nothing
    follows: its words may be others later.
    """

    number: ItemNumber | None
    kind: ItemKind
    title: str
    archive_case_no: str = ""
    exempt: bool = False
    exempt_basis: str = ""
    state: ItemState = ItemState.PLANNED
    starts_at: time | None = None
    speaker: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class NoticeContent:
    """The notice (møteinnkalling) or a supplement to it, with its agenda."""

    head: MeetingHead
    lines: tuple[AgendaLine, ...]
    absence_text: str
    deputies_text: str
    note: str = ""
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class TreatmentLine:
    """A row of the treatment table: number ("12/26", may be empty), committee, date or None."""

    number: str
    committee: str
    date: date | None


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """An attachment in a case's list.

    ``exempt_basis`` is set when it is withheld here, ``delivery`` says how it reaches the members.
    ``key`` names its pages in the bundle, empty when it has none there; then ``file`` is the
    SHA-256 of what is handed out otherwise, so that another file under the same title is told.
    """

    title: str
    pages: int = 0
    exempt_basis: str = ""
    delivery: Delivery = Delivery.WITH_PAPERS
    key: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class CaseContent:
    """A case paper as it is printed on this meeting.

    ``main`` is the text to vote on: the last committee's recommendation, or the paper's own first
    proposal; ``others`` are further proposals, among them the original one, and ``statements`` what
    others have stated of the case. ``images`` maps SHA-256 to picture bytes. ``as_it_came`` says
    that the original's own pages follow, as nothing of it could be read.
    """

    key: str
    head: MeetingHead
    number: ItemNumber | None
    title: str
    archive_case_no: str = ""
    journal_no: str = ""
    unit: str = ""
    case_officer: str = ""
    paper_date: date | None = None
    access_text: str = ""
    language: Language = Language.BOKMAL
    treatments: tuple[TreatmentLine, ...] = ()
    main: Proposal | None = None
    others: tuple[Proposal, ...] = ()
    body: Text = ()
    attachments: tuple[AttachmentLine, ...] = ()
    referenced: tuple[str, ...] = ()
    signers: tuple[Signer, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    state: ItemState = ItemState.PLANNED
    as_it_came: bool = False
    statements: tuple[Proposal, ...] = ()

    @property
    def put_forward(self) -> tuple[Proposal, ...]:
        """The text to vote on, what is proposed beside it, and the statements, as printed."""
        return (*([self.main] if self.main else []), *self.others, *self.statements)


@dataclass(frozen=True, slots=True)
class AttachmentContent:
    """An attachment behind its case paper.

    Attributes:
        key: names its pages for links.
        head: the meeting.
        number: the case's number.
        case_key: the key of the case paper that it follows.
        place: which attachment of the case it is, from 1; 0 for the paper itself, printed as it
            came.
        title: what it is called.
        pdf: SHA-256 of its pages, empty when a page that says ``reason`` stands in their place.
        pages: how many pages it has; 1 for a page in their place.
        tagged: its pages bring a structure tree along.
        accessible: it keeps the bundle accessible (PDF/UA-1).
        archivable: it keeps the bundle archivable (PDF/A-2a).
        feet: for each page how much is free at its foot, as ``PageSize.foot``; empty when nobody
            has looked yet.
        name: what its file is called.
        reason: why it cannot be shown, a sentence in the meeting's language.
        state: what became of the case; a case that was put aside is marked on every page.
    """

    key: str
    head: MeetingHead
    number: ItemNumber | None
    case_key: str
    place: int
    title: str
    pdf: str = ""
    pages: int = 1
    tagged: bool = False
    accessible: bool = True
    archivable: bool = True
    feet: tuple[tuple[float, ...], ...] = ()
    name: str = ""
    reason: str = ""
    state: ItemState = ItemState.PLANNED


@dataclass(frozen=True, slots=True)
class PlaceholderContent:
    """The page that stands where the public may not see a case or one of its attachments.

    ``pages`` is how many pages of the members' version it stands for: they are counted, so that
    page numbers are the same in both. ``attachment`` is the place of a withheld attachment, 0 for
    a whole case with all that follows it; ``case_key`` is the case that an attachment follows.
    ``state`` is what became of the case.
    """

    key: str
    head: MeetingHead
    number: ItemNumber | None
    public_title: str
    basis: str
    pages: int = 1
    attachment: int = 0
    case_key: str = ""
    state: ItemState = ItemState.PLANNED


@dataclass(frozen=True, slots=True)
class DividerContent:
    """The sheet before a case: what it may say of it to this audience.

    ``title`` is empty for an exempt case without a public title. What became of the case, it never
    says; ``state`` is there as on a paper.
    """

    key: str
    head: MeetingHead
    number: ItemNumber | None
    title: str
    state: ItemState = ItemState.PLANNED


def divider_key(key: str) -> str:
    """Return the key of the sheet that stands before a case of some key."""
    return f"divider-{key}"


def divider_before(paper: CaseContent | PlaceholderContent) -> DividerContent:
    """Return the sheet that stands before a case."""
    title = paper.title if isinstance(paper, CaseContent) else paper.public_title
    return DividerContent(divider_key(paper.key), paper.head, paper.number, title.strip())


Paper = CaseContent | AttachmentContent | PlaceholderContent
"""What can stand in a bundle behind the notice."""

NOTICE_KEY = "agenda"
"""The key of the notice: links to it lead to its agenda."""


@dataclass(frozen=True, slots=True)
class PutForward:
    """A proposal, or a statement for the minutes.

    Attributes:
        heading: who put forward what ("Olav Tangvær (Sp) la fram følgende tilleggsforslag:").
        text: what it says.
        fate: what became of it ("Forslaget falt."), empty when that is still open.
    """

    heading: str
    text: Text
    fate: str = ""


def case_key(paper: Paper) -> str:
    """Return the key of the case that a paper belongs to: an attachment's case, or its own."""
    return paper.key if isinstance(paper, CaseContent) else paper.case_key or paper.key

"""The plain content of the printed minutes: who was there, and what became of each item.

As in ``printed``, content for the public is built from the allowed parts only. All words are in
the language of the meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.minutes_layout import PrintedLayout
from agenda_app.domain.printed import MeetingHead, PutForward, TreatmentLine
from agenda_app.domain.printed_sheets import AttendanceLine
from agenda_app.domain.text import Text
from agenda_app.domain.vote_rows import VoteRow


@dataclass(frozen=True, slots=True)
class MetRow:
    """A row of who met, or who did not.

    Attributes:
        name: the person.
        place: the function ("ordfører"), or which deputy of the list it is ("2").
        party: the abbreviation of the list.
        remark: when, for whom, or why not.
    """

    name: str
    place: str = ""
    party: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class MinutesAttendance:
    """Who was there: the sums in a sentence, and the three lists of the protocol.

    ``visitors`` are sentences of the mayor, or of whom the mayor sent, who met without a seat.
    """

    opening: str
    members: tuple[MetRow, ...] = ()
    deputies: tuple[MetRow, ...] = ()
    away: tuple[MetRow, ...] = ()
    visitors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesItem:
    """What became of one line of the agenda.

    For the public an exempt line has its public title, ``exempt_basis`` and ``closed``, and no
    more.

    Attributes:
        number: its number, None for a line without one.
        kind: what kind of line it is.
        title: its title for the audience.
        archive_case_no: the number in the archive.
        state: whether it was treated.
        voted_on: the text that was put to the vote when the outcome differs from it, else None.
        decided: the resolution, or the recommendation to the next committee, under the name it is
            printed with; None when nothing has been written down.
        text: what the agenda says of a line without a case.
        exempt: whether it is exempt.
        exempt_basis: by which law.
        partly_exempt: by which laws passages of the texts are exempt, empty when none is.
        begun_at: when it was taken up, None when nobody noted it.
        ended_at: when it was done, None when nobody noted it.
        present: how many were there ("10 av 11 til stede"), empty when it is not known.
        earlier: the committees that had it before.
        recommendations: what they recommended, without ``voted_on``, in order.
        before: who came, went, stepped aside, stepped in or chaired, before and during it.
        closed: when and by which law the doors were closed.
        doors_after: how many of ``before`` come before each of ``closed`` by the clock; all of
            them before those that it says nothing of.
        proceedings: what was said and done.
        proposals: what was proposed.
        statements: what was entered in the minutes on demand.
        votes: the votes, in order.
        elections: the elections and appointments, in order.
        opening: what was said at the opening of what the item approves.
        breaks: when the meeting stood still in it.
        spoken: who had the floor and for how long, empty when that is not printed.
        questions: the questions and interpellations, each with its answer after it.
        speaker: who briefs, of a briefing.
        aside: who took it off the meeting and why, empty when nobody noted it.
        after: who came and went after it.
    """

    number: ItemNumber | None
    kind: ItemKind
    title: str
    archive_case_no: str = ""
    state: ItemState = ItemState.PLANNED
    voted_on: Proposal | None = None
    decided: Proposal | None = None
    text: Text = ()
    exempt: bool = False
    exempt_basis: str = ""
    partly_exempt: str = ""
    begun_at: time | None = None
    ended_at: time | None = None
    present: str = ""
    earlier: tuple[TreatmentLine, ...] = ()
    recommendations: tuple[Proposal, ...] = ()
    before: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    doors_after: tuple[int, ...] = ()
    proceedings: Text = ()
    proposals: tuple[PutForward, ...] = ()
    statements: tuple[PutForward, ...] = ()
    votes: tuple[VoteRow, ...] = ()
    elections: tuple[ElectionText, ...] = ()
    opening: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    spoken: str = ""
    questions: tuple[PutForward, ...] = ()
    speaker: str = ""
    after: tuple[str, ...] = ()
    aside: str = ""

    @property
    def came_and_closed(self) -> tuple[str, ...]:
        """Who came and went, and when the doors were closed, as they are printed: by the clock."""
        after = (*self.doors_after, *(len(self.before) for _ in self.closed))[: len(self.closed)]
        lines = [(place, False, text) for place, text in enumerate(self.before)]
        doors = [(place, True, text) for place, text in zip(after, self.closed, strict=True)]
        # A place is the number of lines before it, so doors come before the line of that place.
        every = sorted((*doors, *lines), key=lambda line: (line[0], not line[1]))
        return tuple(text for _, _, text in every)

    @property
    def wants_resolution(self) -> bool:
        """Whether it is a case that is decided; what is taken note of can be without resolution."""
        is_decided = self.number is not None and self.number.type is ItemType.PS
        return self.kind is ItemKind.CASE and is_decided


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction of locked minutes as it is printed.

    Attributes:
        heading: its number, day and the item it is in.
        was: what the minutes said, empty when something was left out or the text is withheld.
        becomes: what they are to say, empty when something goes or the text is withheld.
        notes: why it was made and where it was agreed, or why the text is withheld.
        is_exempt: whether its text is exempt by itself; members and parties read it all the same.
    """

    heading: str
    was: str = ""
    becomes: str = ""
    notes: tuple[str, ...] = ()
    is_exempt: bool = False


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """The minutes (møteprotokoll).

    Attributes:
        head: the meeting.
        ends_at: when it ended, None when it is not known.
        members: who sits in the committee; printed as long as there is no ``attendance``.
        items: the lines of the agenda, in its order.
        signers: who signs.
        images: the pictures in the texts, by SHA-256.
        attendance: who was there, None before it is written down.
        others: who else was there, a line each.
        remarks: on the notice, the agenda and whatever belongs to no item.
        order: which items were not treated in the order of the agenda, a sentence each.
        corrections: what was put right after the minutes were locked.
        locked_on: the day they were locked, which is their date; None as long as they are open.
        opening: what was said at the beginning and belongs to no item, a sentence each.
        breaks: when the meeting stood still outside of every item, a sentence each.
        questions: the questions that belong to no item, each with its answer after it.
        layout: in which order an item is told, and what the parts are called.
        withheld: a mark of the passages that the public is not shown (``withheld_mark``), so that
            what is kept can be told from what is exempt by now; None in content for the members.
    """

    head: MeetingHead
    ends_at: time | None
    members: tuple[AttendanceLine, ...]
    items: tuple[MinutesItem, ...]
    signers: tuple[Signer, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    attendance: MinutesAttendance | None = None
    others: tuple[str, ...] = ()
    remarks: Text = ()
    order: tuple[str, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    locked_on: date | None = None
    opening: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    questions: tuple[PutForward, ...] = ()
    layout: PrintedLayout = field(default_factory=PrintedLayout)
    withheld: str | None = None

    @property
    def dated_head(self) -> MeetingHead:
        """The meeting under the day that the minutes have, whenever they are printed."""
        return self.head if self.locked_on is None else replace(self.head, printed=self.locked_on)


@dataclass(frozen=True, slots=True)
class SigningContent:
    """The sheet on which locked minutes are signed (underskriftsark).

    Attributes:
        minutes: what was locked: the meeting, and who signs.
        locked_at: when, wall time in Norway.
        pages: how many the kept file has.
        sha256: of the kept file, which ties the sheet to it.
        corrections: how many were made since.
        at_least: how many sign by the rule of the committee.
    """

    minutes: MinutesContent
    locked_at: datetime
    pages: int
    sha256: str
    corrections: int = 0
    at_least: int = 0

"""The plain content of the sheets that are filled in by pen during a meeting."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.case import Proposal
from agenda_app.domain.printed import MeetingHead, PutForward


@dataclass(frozen=True, slots=True)
class PartySeats:
    """A column of a vote table: a list, how many of it are expected to vote, and who they are."""

    abbreviation: str
    seats: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """A person on the attendance sheet.

    ``is_absent`` tells that absence from the whole meeting was reported; ``remark`` is what else
    is known: absence from some items, or whom a deputy has promised to meet for.
    """

    name: str
    list_abbreviation: str
    office: str = ""
    phone: str = ""
    is_absent: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class DeputyGroup:
    """The deputies of one list in the order they are called."""

    list_name: str
    abbreviation: str
    deputies: tuple[AttendanceLine, ...]


@dataclass(frozen=True, slots=True)
class AttendanceSheetContent:
    """The attendance sheet (frammøteark), to be filled in by pen.

    ``mayor`` is the line of the mayor who may come without a seat, None where there is none;
    ``mayors_right`` is what he or she may do then ("tale- og forslagsrett").
    """

    head: MeetingHead
    members: tuple[AttendanceLine, ...]
    deputies: tuple[DeputyGroup, ...]
    seats: int
    quorum: int
    mayor: AttendanceLine | None = None
    mayors_right: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolSheetContent:
    """One case's sheet (protokollark), to be filled in by pen during the meeting.

    ``known`` is who is known to be absent or disqualified in it, a sentence each; ``proposals``
    were handed in beforehand, and ``motions`` is what they are called in the vote table.
    ``answering`` is who has to answer with the list of each, where the case is decided in writing.
    """

    key: str
    head: MeetingHead
    number: ItemNumber | None
    title: str
    proposal: Proposal | None
    parties: tuple[PartySeats, ...]
    seats: int
    exempt_basis: str = ""
    known: tuple[str, ...] = ()
    proposals: tuple[PutForward, ...] = ()
    motions: tuple[str, ...] = ()
    answering: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetsContent:
    """All protocol sheets of a meeting."""

    attendance: AttendanceSheetContent
    sheets: tuple[ProtocolSheetContent, ...]

"""Committees, who sits on them, and who is called in next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum
from typing import NewType

from agenda_app.domain.people import ListId, PersonId, TermId

CommitteeId = NewType("CommitteeId", int)
MembershipId = NewType("MembershipId", int)


class CommitteeKind(Enum):
    """What kind of body it is (koml. §§ 5-1, 5-2); the rules differ by kind."""

    MUNICIPAL_COUNCIL = "municipal_council"
    EXECUTIVE_COMMITTEE = "executive_committee"
    COMMITTEE = "committee"
    ADVISORY_COUNCIL = "advisory_council"
    CONTROL_COMMITTEE = "control_committee"
    ELECTION_BOARD = "election_board"
    BOARD = "board"
    COMPANY_BOARD = "company_board"
    """The board of a municipal company (kommunalt foretak), with rules of its own: koml. § 9-9."""
    JOINT_ASSEMBLY = "joint_assembly"
    """The representantskap of an interkommunalt politisk råd or a kommunalt oppgavefellesskap."""
    JOINT_COMMITTEE = "joint_committee"
    """A felles nemnd, to which each of some municipalities elects its own members."""


ELECTED_ELSEWHERE = frozenset({CommitteeKind.JOINT_ASSEMBLY, CommitteeKind.JOINT_COMMITTEE})
"""Bodies of several municipalities (koml. § 5-1, ch. 18 and 19). They meet as any other: half of
the members make a quorum, and the meeting is open (§ 11-1). But the councils of all of them elect
the members, so what one council must keep to when it elects cannot be judged here."""


class StandardItem(Enum):
    """Items that a new meeting starts with, in this order."""

    APPROVE_NOTICE = "approve_notice"
    APPROVE_MINUTES = "approve_minutes"
    REFERRALS = "referrals"
    QUESTION_TIME = "question_time"
    ANY_OTHER_BUSINESS = "any_other_business"


class Role(Enum):
    """What somebody is in a committee."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    DEPUTY = "deputy"


_INDEPENDENT = "uavh."
"""Short for "uavhengig", the same in both forms."""


@dataclass(frozen=True, slots=True)
class Committee:
    """A body that meets.

    ``seats`` is the number of members; ``notice_days`` is how many days before the meeting the
    notice goes out; ``paper_days`` how many days before the meeting case papers must be in.
    """

    id: CommitteeId | None
    code: str
    name: str
    kind: CommitteeKind
    seats: int
    notice_days: int = 7
    paper_days: int = 14
    place: str = ""
    starts_at: time = time(9, 0)
    standard_items: tuple[StandardItem, ...] = (
        StandardItem.APPROVE_NOTICE,
        StandardItem.APPROVE_MINUTES,
        StandardItem.REFERRALS,
    )
    active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's place in a committee, for a list, from one day to another (None: open end).

    ``rank`` orders members as they are called, and deputies within their list (1 is called first).
    ``office`` is a title to print ("ordfører", "gruppeleder").
    """

    id: MembershipId | None
    committee_id: CommitteeId
    person_id: PersonId
    list_id: ListId | None
    role: Role
    rank: int
    term_id: TermId | None = None
    office: str = ""
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """A membership with the names that screens and papers show.

    ``own_party`` is the party of somebody who has left the one of the list that elected them, "" of
    an independent; None of everybody else. Deputies are called by the list all the same (koml.
    § 7-10).
    """

    membership: Membership
    person_name: str
    list_name: str = ""
    list_abbreviation: str = ""
    phone: str = ""
    email: str = ""
    own_party: str | None = None

    @property
    def party(self) -> str:
        """As what they vote and propose: the short form of a party or list, "" of neither."""
        return self.list_abbreviation if self.own_party is None else self.own_party

    @property
    def shown_party(self) -> str:
        """The same as lists of people show it: of who is in no party any more, that it is so."""
        return _INDEPENDENT if self.own_party == "" else self.party


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody in a committee on a day: members in calling order, deputies by list and rank."""

    committee: Committee
    members: tuple[Seat, ...]
    deputies: tuple[Seat, ...] = field(default=())

    def deputies_of(self, list_id: ListId | None) -> tuple[Seat, ...]:
        """Return the deputies of one list in the order they are called (koml. § 7-10)."""
        return tuple(seat for seat in self.deputies if seat.membership.list_id == list_id)

    def lists(self) -> tuple[ListId | None, ...]:
        """Return the lists that have members or deputies, in the members' order."""
        found = dict.fromkeys(s.membership.list_id for s in (*self.members, *self.deputies))
        return tuple(found)


def quorum(seats: int) -> int:
    """Return how many members must be present and vote: half of the seats (koml. § 11-9)."""
    return (seats + 1) // 2


def constituting_quorum(seats: int) -> int:
    """Return how many members must be there when a new council first meets: two thirds (§ 7-1)."""
    return -(-2 * seats // 3)


def in_force(memberships: Iterable[Membership], on: date) -> tuple[Membership, ...]:
    """Return the memberships that hold on a day, first and last day included."""
    return tuple(
        m
        for m in memberships
        if (m.starts is None or m.starts <= on) and (m.ends is None or on <= m.ends)
    )

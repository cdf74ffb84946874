"""The fixed opening of a meeting: the summons, the notice, the agenda, and the last minutes.

The roll call and who steps aside are attendance; who signs stands with the minutes. Here is what is
said of the rest, and what was asked about cases that the notice did not have.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from agenda_app.domain.access import UNDECIDED, Access
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.majorities import Majority, Numbers, needed
from agenda_app.domain.sentence import Sentence


class Approval(Enum):
    """What a committee made of something that was put before it."""

    APPROVED = "approved"
    WITH_REMARKS = "with_remarks"
    REJECTED = "rejected"


class Remark(Enum):
    """A sentence of the opening that somebody types, and that can be exempt."""

    NOTICE = "notice"
    AGENDA = "agenda"
    DISQUALIFICATION = "disqualification"
    SIGNERS = "signers"


@dataclass(frozen=True, slots=True)
class Approved:
    """Something that is approved; None as long as nobody has said so."""

    approval: Approval | None = None
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class LateItem:
    """A case that the notice did not have, or whose papers were not sent with it.

    Such a case is decided unless the chair or a third of those present object (koml. § 11-3 fifth
    para). That does not hold for the board of a municipal company (§ 11-1): a case that was not on
    its list it decides when all of its members are there and nobody objects (§ 9-9), and papers
    that come late stop none.

    Attributes:
        item_id: the item, None when it never came onto the agenda.
        title: what it was called then, only used without an item.
        only_papers: whether it was on the list, and only its papers were late.
        chair_objects: whether the chair objected.
        objections: how many of those present did.
        present: how many were present.
        board: how many members the board of a municipal company has, of a case that was not on its
            list; 0 in any other body.
    """

    item_id: ItemId | None
    title: str = ""
    only_papers: bool = False
    chair_objects: bool = False
    objections: int = 0
    present: int = 0
    board: int = 0

    @property
    def enough(self) -> int:
        """How many objections stop it."""
        if self.board:
            return 1
        numbers = Numbers(members=0, present=self.present, cast=0)
        return max(1, needed(Majority.THIRD_OF_PRESENT, numbers))

    @property
    def is_stopped(self) -> bool:
        """Whether it cannot be decided in this meeting."""
        return self.lacks_members or self.chair_objects or self.objections >= self.enough

    @property
    def lacks_members(self) -> bool:
        """Whether it is a board that not all members of were present."""
        return self.present < self.board


@dataclass(frozen=True, slots=True)
class LastMinutes:
    """The minutes of a meeting before, which this one approves in ``item_id``, if it has such."""

    item_id: ItemId | None
    approved: Approved = Approved()


@dataclass(frozen=True, slots=True)
class MeetingOpening:
    """What is said at the beginning of a meeting.

    Attributes:
        lawfully_summoned: whether the meeting was lawfully called, None before anybody said.
        notice: the notice.
        agenda: the list of cases.
        late: the cases that were added in the meeting or came with late papers, in order.
        nobody_disqualified: whether it was asked, and nobody raised a question of their own part.
        disqualification: what else was said of it.
        signers_elected: whether those who sign were elected at the opening.
        signers: what was said of it.
        last_minutes: what became of the minutes of meetings before.
        accesses: who may read a remark, for those of which somebody has said it.
    """

    lawfully_summoned: bool | None = None
    notice: Approved = Approved()
    agenda: Approved = Approved()
    late: tuple[LateItem, ...] = ()
    nobody_disqualified: bool = False
    disqualification: str = ""
    signers_elected: bool = False
    signers: str = ""
    last_minutes: tuple[LastMinutes, ...] = field(default=())
    accesses: tuple[tuple[Remark, Access], ...] = ()

    def access(self, remark: Remark) -> Access:
        """Return what was said of who may read a remark."""
        return dict(self.accesses).get(remark, UNDECIDED)

    def remark(self, remark: Remark) -> str:
        """Return what was typed."""
        return {
            Remark.NOTICE: self.notice.remarks,
            Remark.AGENDA: self.agenda.remarks,
            Remark.DISQUALIFICATION: self.disqualification,
            Remark.SIGNERS: self.signers,
        }[remark]

    def last(self, item_id: ItemId | None) -> Approved:
        """Return what became of the minutes that an item approves."""
        found = (one.approved for one in self.last_minutes if one.item_id == item_id)
        return next(found, Approved())


_TOO_MANY = Sentence(
    "Flere kan ikke motsette seg en sak enn de som er til stede.",
    "Fleire kan ikkje setje seg imot ei sak enn dei som er til stades.",
)
_NO_TITLE = Sentence("Skriv hva saken gjelder.", "Skriv kva saka gjeld.")
_NO_REMARK = Sentence("Skriv hva merknaden går ut på.", "Skriv kva merknaden går ut på.")


def late_refusals(late: LateItem) -> Iterator[Sentence]:
    """Yield why a case cannot be kept as one that was added."""
    if late.item_id is None and not late.title.strip():
        yield _NO_TITLE
    yield from count_refusals(late)


def count_refusals(late: LateItem) -> Iterator[Sentence]:
    """Yield why the numbers of a late case cannot be, whatever it is called."""
    if not 0 <= late.objections <= late.present:
        yield _TOO_MANY


def opening_refusals(opening: MeetingOpening) -> Iterator[Sentence]:
    """Yield what cannot be of an opening."""
    approved = (opening.notice, opening.agenda, *(one.approved for one in opening.last_minutes))
    for one in approved:
        if one.approval is Approval.WITH_REMARKS and not one.remarks.strip():
            yield _NO_REMARK
    for late in opening.late:
        yield from late_refusals(late)

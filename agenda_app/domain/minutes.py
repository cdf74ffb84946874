"""What is written down of a meeting while it is held: the minutes (møtebok) as they grow.

Who was there stands in ``attendance``; what the law wants to find here is in koml. § 11-4.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import Enum

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.ballots import Ballots
from agenda_app.domain.breaks import Breaks
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.opening import MeetingOpening
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.questions import Questions
from agenda_app.domain.speaking import SpeakingList
from agenda_app.domain.text import Text
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.voted_text import VotedText
from agenda_app.domain.votes import Vote
from agenda_app.domain.voting_order import ChosenOrder
from agenda_app.domain.written import Answers


class ClosingGround(Enum):
    """Why doors are closed, by the sentence of koml. § 11-5 that says so."""

    EMPLOYEE = "employee"
    """Second para. first sentence: an employee's own affairs; the doors must be closed."""
    CONFIDENTIALITY = "confidentiality"
    """Second para. second sentence: what a duty of confidentiality covers; they must be closed."""
    PRIVACY = "privacy"
    """Third para. letter a: consideration for somebody's privacy demands it."""
    PUBLIC_INTEREST = "public_interest"
    """Third para. letter b: weighty public interests, and the act on access would exempt it."""
    DEBATE = "debate"
    """Fifth para.: the debate on whether to close; the vote on it is open."""

    @property
    def is_duty(self) -> bool:
        """Whether the law itself demands that the doors are closed."""
        return self in {ClosingGround.EMPLOYEE, ClosingGround.CONFIDENTIALITY}

    @property
    def needs_vote(self) -> bool:
        """Whether the committee has to decide it, also where the law leaves it no choice.

        The second para. says that the committee shall decide to close the doors (skal vedta), the
        third that it may. The debate on it the chair can close too.
        """
        return self is not ClosingGround.DEBATE


@dataclass(frozen=True, slots=True)
class ClosedSession:
    """A part of an item that was treated behind closed doors, or that was not to be.

    Attributes:
        ground: why.
        basis: what exempts it besides, "offl. § 23 første ledd"; ``PUBLIC_INTEREST`` needs one.
        closed_at: when the doors were closed, None when nobody noted it.
        opened_at: when they were opened again, None as long as they are closed.
        vote: how it was decided, in words ("enstemmig"), where the votes were not entered.
        ballots: the votes on closing them, taken in the open; None when they were not entered.
        is_refused: it was voted down, and the doors stayed open; ``closed_at`` is when.
        opening: the votes on opening them again, None where nobody asked for a vote.
        taken: the number of the vote on closing them in the order of ``taken_order``.
        opening_taken: the number of the one on opening them.
    """

    ground: ClosingGround
    basis: str = ""
    closed_at: time | None = None
    opened_at: time | None = None
    vote: str = ""
    ballots: Ballots | None = None
    is_refused: bool = False
    opening: Ballots | None = None
    taken: int = field(default=0, compare=False)
    opening_taken: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class ItemMinutes:
    """What is written down of one item of the agenda.

    Attributes:
        item_id: the item.
        version: counts its changes; 0 before the first.
        begun_at: when it was taken up, None before.
        ended_at: when it was done, None before.
        proceedings: what was said and done (behandling).
        register: the proposals and the statements for the minutes.
        votes: the votes that were taken, in order.
        resolution: the resolution as the secretary has written it; only if ``is_edited``.
        is_edited: whether the resolution is the secretary's own text, and no longer the one that
            is put together from what was adopted.
        closed: what was treated behind closed doors, and what was not to be, in order.
        elections: the elections and appointments that were held, in order.
        is_budget: whether the rules for a budget or a finance plan hold (koml. § 11-9 third para),
            None as long as that follows from the case.
        plan: in which order the chair wants the rest voted on, None for the usual order.
        speeches: who spoke, speaks and waits to speak.
        aside: who took it off the meeting and why, None when nobody noted it.
        unvoted: how it was decided where no votes were counted, None when that is not written down.
        answers: what the members answered where it is decided in writing (koml. § 11-8).
        voted_text: the recommendation as it was put to the vote, None before anything was.
        is_damaged: whether some of what is stored cannot be read, and is left out here.
    """

    item_id: ItemId
    version: int = 0
    begun_at: time | None = None
    ended_at: time | None = None
    proceedings: Text = ()
    register: ProposalRegister = field(default_factory=ProposalRegister)
    votes: tuple[Vote, ...] = ()
    resolution: Text = ()
    is_edited: bool = False
    closed: tuple[ClosedSession, ...] = ()
    elections: tuple[HeldElection, ...] = ()
    is_budget: bool | None = None
    plan: ChosenOrder | None = None
    speeches: SpeakingList = ()
    aside: PutAside | None = None
    unvoted: Unvoted | None = None
    answers: Answers = ()
    voted_text: VotedText | None = None
    is_damaged: bool = False

    @property
    def is_taken_up(self) -> bool:
        """Whether the meeting came to it, as far as anything written down of it can tell."""
        return bool(self.proceedings) or self._has_happened

    def is_left_by(self, state: ItemState) -> bool:
        """Whether a meeting that leaves it in a state put it off before it came to it.

        What is told of it proves nothing: it can tell that the meeting did not come to it.
        """
        return state is ItemState.POSTPONED and not self._has_happened

    @property
    def _has_happened(self) -> bool:
        said = self.register.statements or any(
            proposal.spoken_at is not None for proposal in self.register.proposals
        )
        spoke = any(not speech.is_waiting for speech in self.speeches)
        decided = self.votes or self.elections or self.answers or self.unvoted is not None
        return bool(self.begun_at is not None or said or spoke or self.closed or decided)

    @property
    def behind_doors(self) -> tuple[ClosedSession, ...]:
        """What was treated behind closed doors."""
        return tuple(one for one in self.closed if not one.is_refused)

    @property
    def shut(self) -> ClosedSession | None:
        """What is treated behind closed doors now, None when the doors are open."""
        last = self.behind_doors[-1:]
        return next((one for one in last if one.opened_at is None), None)


def texts_of(item: ItemMinutes) -> Iterator[Text]:
    """Yield every text that is written down of an item."""
    yield item.proceedings
    yield item.resolution
    if item.voted_text is not None:
        yield item.voted_text.was.text
    for proposal in item.register.proposals:
        yield proposal.introduction
        yield from (point.text for point in proposal.points)
    yield from (statement.text for statement in item.register.statements)


def meeting_texts(minutes: MeetingMinutes) -> Iterator[Text]:
    """Yield every text that is written down of a meeting as a whole."""
    yield minutes.remarks
    for question in minutes.questions:
        yield from (question.text, question.answer)


def named_items(minutes: MeetingMinutes) -> frozenset[ItemId]:
    """Return the items that something of the meeting as a whole is told in."""
    told = (
        *(one.item_id for one in minutes.questions),
        *(one.item_id for one in minutes.breaks),
        *(one.item_id for one in minutes.opening.late),
        *(one.item_id for one in minutes.opening.last_minutes),
    )
    return frozenset(item_id for item_id in told if item_id is not None)


@dataclass(frozen=True, slots=True)
class MeetingMinutes:
    """What is written down of a meeting as a whole.

    Attributes:
        meeting_id: the meeting.
        version: counts its changes; 0 before the first.
        remarks: on the notice and the agenda, and whatever belongs to no item (merknader).
        others: who else was there, a line for each ("Kommunedirektør Siv Hauknes").
        order: the items as they were treated, where that is not the order of the agenda.
        signers: who signs.
        adjourned_at: when the meeting was closed (hevet), None before.
        locked_at: when the minutes were locked, None as long as they are open.
        opening: what was said at the beginning of it.
        questions: the questions and interpellations, in order.
        breaks: when it stood still.
    """

    meeting_id: MeetingId
    version: int = 0
    remarks: Text = ()
    others: tuple[str, ...] = ()
    order: tuple[ItemId, ...] = ()
    signers: tuple[PersonId, ...] = ()
    adjourned_at: time | None = None
    locked_at: datetime | None = None
    opening: MeetingOpening = field(default_factory=MeetingOpening)
    questions: Questions = ()
    breaks: Breaks = ()

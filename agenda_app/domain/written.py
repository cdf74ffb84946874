"""A case that is decided in writing: what each member answered, and what came of it.

Source: koml. § 11-8 fourth para. All members get the papers at once, and a proposal is adopted only
when all of them accept both the proposal and that it is decided in writing. A no, or no answer, is
enough that it is not; there are neither votes by party nor secret ones. Who is disqualified is not
among them, but as everywhere fewer than half of the members resolve nothing (§ 11-9 first para).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import cached_property

from agenda_app.domain.people import PersonId
from agenda_app.domain.voters import Voter


class Reply(Enum):
    """What a member answered to both the proposal and that it is decided in writing."""

    ACCEPTS = "accepts"
    REFUSES = "refuses"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member answered, and when, where that is known; silence has no time.

    ``is_after`` tells that it was entered, or changed, when the treatment was closed already.
    """

    person_id: PersonId
    reply: Reply
    at: datetime | None = None
    is_after: bool = False


Answers = tuple[Answer, ...]


@dataclass(frozen=True)
class Written:
    """A case with all who have to answer.

    Attributes:
        members: who is asked, in the order of the seats: also deputies of who takes no part.
        answers: what is written down so far.
        is_stopped: a third of the members demanded an ordinary meeting, so nothing is decided.
        least: how many must answer at least: half of the members.
        others: how many members are not asked, since they take no part or a deputy does instead.
    """

    members: tuple[Voter, ...]
    answers: Answers = ()
    is_stopped: bool = False
    least: int = 0
    others: int = 0

    @cached_property
    def by_person(self) -> dict[int, Answer]:
        """The answers of those who are asked."""
        known = {member.person_id for member in self.members}
        return {one.person_id: one for one in self.answers if one.person_id in known}

    def who(self, reply: Reply | None) -> tuple[Voter, ...]:
        """Return the members who answered so, or of whom no answer is written down."""
        of = {person: answer.reply for person, answer in self.by_person.items()}
        return tuple(one for one in self.members if of.get(one.person_id) is reply)

    @property
    def is_complete(self) -> bool:
        """Whether it is written down of every member what they answered, or that they did not."""
        return bool(self.members) and not self.who(None)

    @property
    def is_accepted(self) -> bool:
        """Whether all who are asked accept."""
        return bool(self.members) and len(self.who(Reply.ACCEPTS)) == len(self.members)

    @property
    def has_too_few(self) -> bool:
        """Whether fewer take part than can resolve anything."""
        return len(self.members) < self.least

    @property
    def is_adopted(self) -> bool:
        """Whether all accept, they are enough, and nobody stopped it."""
        return self.is_accepted and not self.has_too_few and not self.is_stopped

    @property
    def adopted_on(self) -> date | None:
        """The day the last one accepted; None where it is not adopted, or a time is not known."""
        times = [answer.at for answer in self.by_person.values()]
        if not self.is_adopted or None in times:
            return None
        return max(at for at in times if at is not None).date()

    @property
    def is_over(self) -> bool:
        """Whether nothing that is still to be answered can change what came of it."""
        return self.is_stopped or self.is_complete


def entered_after(answers: Answers, before: Answers) -> Answers:
    """Return answers that are saved after the end: those that are no longer as they were."""
    return tuple(one if one in before else replace(one, is_after=True) for one in answers)


def with_answer(answers: Answers, person_id: PersonId, answer: Answer | None) -> Answers:
    """Return answers with what one member answered, None where nothing is written down."""
    others = tuple(one for one in answers if one.person_id != person_id)
    if answer is None:
        return others
    places = [one.person_id for one in answers]
    if person_id in places:
        return tuple(answer if one.person_id == person_id else one for one in answers)
    return (*others, replace(answer, person_id=person_id))

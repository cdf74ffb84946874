"""What stands under the name of somebody who took no part in the item.

Who is disqualified (koml. § 11-10) or excused (§ 11-11) takes no part in the case, so also puts
nothing forward in it. It may have been put forward before anybody knew: then it was not treated,
or it has to be somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import ASIDE, taking_up_refusals
from agenda_app.domain.proposals import MeetingProposal, MinuteStatement, ProposalRegister
from agenda_app.domain.questions import Question
from agenda_app.domain.taking_part import Right, standings


class DoneAside(Enum):
    """What somebody has done who takes no part."""

    PROPOSED = "proposed"
    STATED = "stated"
    ASKED = "asked"


def done_aside(
    attendance: Attendance, item_id: ItemId, register: ProposalRegister, asked: Iterable[Question]
) -> Iterator[tuple[DoneAside, PersonId]]:
    """Yield what stands in an item under the name of somebody who takes no part in it, and whose.

    Args:
        attendance: who is there, and who stepped aside.
        item_id: the item.
        register: what was put forward in it.
        asked: the questions of the meeting.
    """
    aside = {who for who, it in standings(attendance, item_id, Right.SPEAK).items() if it in ASIDE}
    proposed = (p for proposal in register.proposals for p in proposed_by(proposal, aside))
    stated = (s.mover.person_id for s in register.statements if states(s, aside))
    questions = (q.asker.person_id for q in asked if q.item_id == item_id)
    for done, people in (
        (DoneAside.PROPOSED, proposed),
        (DoneAside.STATED, stated),
        (DoneAside.ASKED, questions),
    ):
        for person in dict.fromkeys(people):
            if person in aside:
                yield done, PersonId(person)


def wrongly_left(
    attendance: Attendance, item_id: ItemId, register: ProposalRegister
) -> tuple[MeetingProposal, ...]:
    """Return the proposals that stand as not treated though whoever put them forward takes part.

    That somebody stepped aside may have been taken back, or entered on another ground, since.
    """
    there = standings(attendance, item_id)
    return tuple(one for one in register.proposals if any(taking_up_refusals(one, there)))


def proposed_by(proposal: MeetingProposal, people: Iterable[int]) -> tuple[int, ...]:
    """Return who of some people stands behind a proposal that is treated."""
    among = {*people}
    movers = proposal.movers if proposal.is_open else ()
    return tuple(mover.person_id for mover in movers if mover.person_id in among)


def states(statement: MinuteStatement, people: Iterable[int]) -> bool:
    """Tell whether a statement of one of some people stands in the minutes, or may yet."""
    return statement.entered is not False and statement.mover.person_id in {*people}

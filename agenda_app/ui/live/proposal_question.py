"""What the dialog of a proposal is asked with: the case, and who may put something forward."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matters import Matters
from agenda_app.domain.proposal_rules import Standings
from agenda_app.domain.proposals import MeetingProposal, Mover
from agenda_app.domain.some_points import Partly
from agenda_app.domain.taking_part import Right, entitled, standings


@dataclass(frozen=True, slots=True)
class ProposalQuestion:
    """What the dialog stands on: the case, who is there, and what is asked about.

    ``movers`` are those who can be chosen, ``known`` is the proposal that is changed, None for a
    new one; ``in_votes`` are the numbers of those that a vote is about; ``partly`` are those who
    are out of some points.
    """

    matters: Matters
    movers: tuple[Mover, ...]
    standings: Standings
    now: time | None
    known: MeetingProposal | None = None
    in_votes: frozenset[int] = frozenset()
    partly: tuple[Partly, ...] = ()


def asked_about(
    attendance: Attendance, record: ItemRecord, now: time | None, known: MeetingProposal | None
) -> ProposalQuestion:
    """Return the question for a new proposal in an item, or for changes in one.

    Args:
        attendance: who is there.
        record: the item.
        now: when it is handed in, None where nobody noted that.
        known: the proposal that is changed.
    """
    item_id = record.minutes.item_id
    movers, may = entitled(attendance, item_id, Right.PROPOSE), standings(attendance, item_id)
    options = (option for vote in record.minutes.votes for option in vote.motion.options)
    in_votes = frozenset(option.proposal for option in options)
    return ProposalQuestion(record.matters, movers, may, now, known, in_votes, record.partly)

"""Which statement, proposal or question is asked for anew where the minutes lack something."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from agenda_app.domain.done_aside import proposed_by, states, wrongly_left
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.questions import Question

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


def undecided_statement(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the first statement that is not decided."""
    statements = _register(page, gap).statements
    numbers = (one.number for one in statements if one.entered is None)
    _ask_first(page, numbers, page.asking.room.statement)


def statement_aside(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the statement of somebody who takes no part."""
    made = _register(page, gap).statements
    numbers = (one.number for one in made if states(one, _whom(gap)))
    _ask_first(page, numbers, page.asking.room.statement)


def unwritten_proposal(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the words of the first proposal that was only spoken."""
    numbers = (one.number for one in _register(page, gap).proposals if one.awaits_text)
    _ask_first(page, numbers, page.asking.proposal)


def proposal_aside(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the proposal of somebody who takes no part; what was voted on has its vote first."""
    put = _register(page, gap).proposals
    numbers = (one.number for one in put if proposed_by(one, _whom(gap)))
    _ask_first(page, numbers, page.asking.proposal)


def proposal_wrongly_left(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the proposal that stands as not treated, though whoever put it forward takes part."""
    live = page.live
    if live is None or gap.item_id is None:
        return
    left = wrongly_left(live.attendance, gap.item_id, _register(page, gap))
    _ask_first(page, (one.number for one in left), page.asking.proposal)


def open_question(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the first question of the item that is open."""
    numbers = (one.number for one in _questions(page, gap) if one.answered is None)
    _ask_first(page, numbers, page.asking.room.question)


def question_aside(page: LivePage, gap: MinutesGap) -> None:
    """Ask for the question of somebody who takes no part."""
    asked = _questions(page, gap)
    numbers = (one.number for one in asked if one.asker.person_id == gap.person_id)
    _ask_first(page, numbers, page.asking.room.question)


def _ask_first(page: LivePage, numbers: Iterable[int], ask: Callable[[int], None]) -> None:
    """Ask for the first of what a gap is about; a hidden item shows its menu instead."""
    if not page.may_vote:
        page.case.more.setFocus()
        return
    number = next(iter(numbers), None)
    if number is not None:
        ask(number)


def _register(page: LivePage, gap: MinutesGap) -> ProposalRegister:
    live = page.live
    if live is None or gap.item_id is None:
        return ProposalRegister()
    return live.records[gap.item_id].minutes.register


def _questions(page: LivePage, gap: MinutesGap) -> Iterable[Question]:
    live = page.live
    return () if live is None else (q for q in live.minutes.questions if q.item_id == gap.item_id)


def _whom(gap: MinutesGap) -> tuple[PersonId, ...]:
    return () if gap.person_id is None else (gap.person_id,)

"""In which order, and how, what is left of an item is voted on: chosen, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.votes import VoteMode
from agenda_app.domain.voting_order import ChosenOrder, Plan
from agenda_app.services.guarded import with_order
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.vote_pane import VotePane
from agenda_app.ui.live.voting_desk import VotingDesk


class Ordering(QObject):
    """Works on the rounds of a desk."""

    def __init__(self, pane: VotePane, desk: VotingDesk, parent: QObject) -> None:
        """Listen to the pane that the desk works on."""
        super().__init__(parent)
        self._pane, self._desk = pane, desk
        pane.mode.connect(self._on_mode)
        pane.runoff.chosen.connect(self._on_runoff)

    def set_plan(self, rounds: Rounds, plan: Plan, *, is_budget: bool) -> bool:
        """Vote on what is left in another order, perhaps by other rules; False when not saved.

        Args:
            rounds: as they were when the order was chosen.
            plan: what is left.
            is_budget: whether the rules for a budget hold.
        """
        same = is_budget == rounds.matters.is_budget
        ruled = replace(rounds, matters=replace(rounds.matters, is_budget=is_budget))

        def change(item: ItemMinutes) -> ItemMinutes:
            kept = item.is_budget if same else is_budget
            return replace(_ordered(rounds, ruled.chosen(plan))(item), is_budget=kept)

        return self._desk.choose(change)

    def _on_runoff(self, chosen: tuple[Matter, ...]) -> None:
        rounds = self._desk.rounds
        if rounds is not None:
            order = rounds.chosen(rounds.with_second_round(chosen).plan)
            self._desk.choose(_ordered(rounds, order))

    def _on_mode(self, mode: VoteMode) -> None:
        rounds, index = self._desk.rounds, self._desk.index
        if rounds is None or rounds.is_taken(index):
            return
        order = rounds.chosen(rounds.taken_as(index, mode).plan)
        if not self._desk.choose(_ordered(rounds, order), index):
            self._desk.show_now()


def _ordered(rounds: Rounds, order: ChosenOrder) -> Callable[[ItemMinutes], ItemMinutes]:
    """Return what keeps an order that was chosen over some rounds, if they are still the same."""
    return lambda item: with_order(item, rounds.votes, rounds.order, order)

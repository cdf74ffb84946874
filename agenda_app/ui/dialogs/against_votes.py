"""Asks before an item is postponed or withdrawn in which something else was decided."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.voted_state import state_gap, voted_state
from agenda_app.ui.dialogs.confirm_dialog import ConfirmDialog


class AgainstVotes(QObject):
    """The question, with the words for it."""

    def is_wanted(self, parent: QWidget | None, record: ItemRecord, state: ItemState) -> bool:
        """Tell whether an item shall be put aside; only where the votes say otherwise it is asked.

        Args:
            parent: the window.
            record: the item.
            state: what it is to stand as.
        """
        gap = state_gap(replace(record, item=replace(record.item, state=state)))
        if state not in AWAY or gap is None:
            return True
        if voted_state(record) is ItemState.POSTPONED:
            said = self.tr("It was voted to postpone the item.")
        else:
            said = self.tr("The item was decided by a vote or an election.")
        hindrance = self.tr(
            "The minutes cannot be locked as long as the item stands otherwise than it was voted. "
            "If the vote is wrongly entered, correct it or take it away instead."
        )
        if state is ItemState.WITHDRAWN:
            title, verb = self.tr("Withdraw the item all the same?"), self.tr("Withdraw")
        else:
            title, verb = self.tr("Postpone the item all the same?"), self.tr("Postpone")
        told = [said, hindrance] if gap.code.blocks else [said]
        return ConfirmDialog.ask(parent, title, told, verb)

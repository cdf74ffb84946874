"""What else holds for a vote: the majority that it takes, and whether one may vote blank."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from agenda_app.domain.majorities import MINORITIES, SHARES, Majority
from agenda_app.domain.votes import Vote
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import IconButton


class VoteMenu(IconButton):
    """``ruled`` tells the vote with another rule for it."""

    ruled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer every majority that the law knows."""
        super().__init__("ellipsis", self.tr("What the vote takes"), name="live_vote_rules")
        if parent is not None:
            self.setParent(parent)
        self._vote: Vote | None = None
        self._menu = QMenu(self)
        group = QActionGroup(self)
        self._majorities: dict[Majority, QAction] = {}
        for majority in Majority:
            action = QAction(self._name(majority), self)
            action.setObjectName(f"live_majority_{majority.value}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._on_majority, majority))
            group.addAction(action)
            self._menu.addAction(action)
            self._majorities[majority] = action
        self._menu.addSeparator()
        self.appointment = QAction(self.tr("Somebody is &appointed: blank is a vote"), self)
        self.appointment.setObjectName("live_is_appointment")
        self.appointment.setCheckable(True)
        self.appointment.triggered.connect(self._on_appointment)
        self._menu.addAction(self.appointment)
        self.setMenu(self._menu)
        self.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def show_vote(self, vote: Vote) -> None:
        """Show what holds for a vote; a demand of a minority is never one of several."""
        self._vote = vote
        for majority, action in self._majorities.items():
            action.setChecked(majority is vote.majority)
            action.setEnabled(majority not in MINORITIES or vote.motion.is_for_or_against)
        self.appointment.setChecked(vote.is_appointment)

    def words(self, vote: Vote) -> str:
        """Return what is out of the usual about a vote, empty when nothing is."""
        parts = []
        if vote.is_second_round:
            parts.append(self.tr("Second round"))
        if vote.majority is not Majority.SIMPLE:
            parts.append(self._name(vote.majority))
        if vote.is_appointment:
            parts.append(self.tr("Appointment"))
        return " · ".join(parts)

    def _name(self, majority: Majority) -> str:
        if majority is Majority.SIMPLE:
            return self.tr("Simple majority")
        said = spoken(SHARES[majority])
        return said[:1].upper() + said[1:]

    def _on_majority(self, majority: Majority) -> None:
        if self._vote is not None:
            self.ruled.emit(replace(self._vote, majority=majority))

    def _on_appointment(self) -> None:
        if self._vote is not None:
            self.ruled.emit(replace(self._vote, is_appointment=self.appointment.isChecked()))

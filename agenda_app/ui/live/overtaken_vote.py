"""Somebody else entered the vote that is being entered: both are told, and one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.votes import Vote
from agenda_app.errors import ConflictError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.vote_words import short_outcome, sums_of
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class OvertakenVote(QObject):
    """Says over a page what both entered; nothing is kept before one of them is chosen."""

    def __init__(self, page: LivePage) -> None:
        """Listen to the votes of a page."""
        super().__init__(page)
        self._page = page
        page.voting.overtaken.connect(self._on_overtaken)

    def _on_overtaken(self, error: ConflictError, typed: Vote) -> None:
        desk, rounds = self._page.voting, self._page.voting.rounds
        if rounds is None:
            return
        mine = self.tr("You entered {votes}.").format(votes=sums_of(typed, rounds, desk.index))
        if not desk.is_overtaken:
            # It is not to be voted on any more: what was typed has no place but this one.
            self._page.notices.say(Level.STOP, f"{spoken(error)} {mine}")
            return
        kept = self._kept(rounds, desk.index)
        words = " ".join((spoken(error.message), *kept, mine, spoken(error.remedy)))
        self._page.notices.ask(
            Level.STOP,
            words,
            (self.tr("Use what I entered"), self._use_mine),
            (self.tr("Use what is stored"), self._use_theirs),
            while_so=lambda: desk.is_overtaken,
        )

    def _kept(self, rounds: Rounds, index: int) -> tuple[str, ...]:
        """Return what is stored of a round, nothing where no vote is."""
        outcome = rounds.outcome(index)
        if outcome is None:
            return ()
        words = short_outcome(outcome, rounds.matters)
        return (self.tr("What is stored: {outcome}.").format(outcome=words),)

    def _use_mine(self) -> None:
        self._page.voting.use_mine()
        self._page.notices.quiet()

    def _use_theirs(self) -> None:
        self._page.foot.forget_failure()
        self._page.voting.use_theirs()
        self._page.notices.quiet()

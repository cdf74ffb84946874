"""What happens at the votes of an item: which is open, what is entered, what is saved of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballots import Method
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.votes import Vote
from agenda_app.services.guarded import entered_meanwhile
from agenda_app.ui.live.half_typed import is_half_typed
from agenda_app.ui.live.rounds import Rounds, rounds_of
from agenda_app.ui.live.vote_keeping import Change, Kept, Save, VoteKeeping, drafted
from agenda_app.ui.live.vote_pane import VotePane


class VotingDesk(QObject):
    """Keeps the rounds of the item in front, and which of them is open.

    ``finished`` tells that the last vote was taken down with Enter, ``overtaken`` that somebody
    else entered the same one meanwhile: the error that says so, and the vote as it was typed.
    ``removed`` tells that a vote was taken away, with the item as it was.
    """

    finished = Signal()
    overtaken = Signal(object, object)
    removed = Signal(object)

    def __init__(self, pane: VotePane, save: Save, parent: QObject) -> None:
        """Work on a pane; ``save`` stores a change of the item and tells whether it could."""
        super().__init__(parent)
        self._pane = pane
        self.rounds: Rounds | None = None
        self.index = 0
        self._keeping = VoteKeeping(save)
        self._item: ItemId | None = None
        self._language = Language.BOKMAL
        self._is_open = True
        pane.opened.connect(self.open)
        pane.desk.entered.connect(self._on_entered)
        pane.desk.unanimous.connect(self.take_unanimous)
        pane.desk.done.connect(self._on_done)
        pane.desk.removed.connect(self._on_removed)
        pane.desk.method.connect(self._on_method)
        pane.desk.ruled.connect(self._on_ruled)

    def show_record(
        self, record: ItemRecord, language: Language, *, is_new: bool, is_open: bool
    ) -> None:
        """Show the votes of an item; ``is_new`` when it is another one than before.

        A vote that was begun in an item is there again when one comes back to it.
        """
        is_new = is_new or self.rounds is None
        if is_new:
            self._keeping.leave(self._item, self.rounds, self.index)
        self._item = record.minutes.item_id
        self._language, self._is_open = language, is_open
        was, self.rounds = self.rounds, rounds_of(record)
        if was is not None and was.room_at(self.index) != self.rounds.room_at(self.index):
            # Somebody came, went or stepped aside since: what is kept was no half typed figure.
            self._keeping.forget_before()
        if is_new:
            self.index = self._keeping.come_to(self._item, self.rounds)
        self.show_now()

    def show_nothing(self, item_id: ItemId) -> None:
        """Show no vote of an item that may not be seen; one that was begun is kept for later."""
        self._keeping.leave(self._item, self.rounds, self.index)
        self._item, self._is_open = item_id, False
        self.rounds = self._keeping.begun = None
        self._pane.clear()

    def open(self, index: int) -> None:
        """Open a round and go to its first number; first what counts of two votes is chosen."""
        if self._has_asked_again():
            return
        self.index = index
        self._keeping.forget()
        self.show_now()
        self._pane.desk.begin()

    def begin(self) -> None:
        """Go to the numbers of the round that is open, or that comes next.

        From a vote that too few took part in, that is the one that is taken when more have come.
        """
        rounds = self.rounds
        if rounds is None or not rounds.motions:
            return
        outcome = rounds.outcome(self.index)
        if outcome is not None and outcome.is_void and rounds.plan:
            self.open(rounds.first_open)
        else:
            self._pane.desk.begin()

    @property
    def vote(self) -> Vote | None:
        """The vote as it is entered now, None where there is nothing to vote on."""
        rounds = self.rounds
        if rounds is None or not rounds.motions or not rounds.room_at(self.index).voters:
            return None
        return self._keeping.vote or rounds.vote(self.index)

    @property
    def is_overtaken(self) -> bool:
        """Whether somebody has to choose what counts: what was entered here or elsewhere."""
        return self._keeping.is_overtaken

    def _has_asked_again(self) -> bool:
        """Say once more that somebody has to choose, if so; until then nothing is let go of."""
        vote = self._keeping.vote
        if vote is None or not self.is_overtaken:
            return False
        self._store(vote)
        return True

    def take_unanimous(self) -> None:
        """Take down that everybody was for what is open, and go on to what comes next."""
        rounds, vote = self.rounds, self.vote
        if rounds is None or vote is None or not self._is_open:
            return
        if self._store(rounds.all_for(self.index, vote)):
            self._go_on()

    def save_now(self) -> bool:
        """Save the vote that is entered, when it adds up; False when it cannot be saved."""
        rounds, vote = self.rounds, self._keeping.vote
        if rounds is None or vote is None or not self._is_open:
            return True
        return not rounds.adds_up(self.index, vote) or self._store(vote)

    def draft_json(self) -> str:
        """Return the vote that is entered and not saved as JSON, "" when there is none."""
        return self._keeping.as_json

    def take_draft(self, stored: str) -> None:
        """Show a vote that was entered before, in its round.

        One that is whole would have been kept: where another one is, somebody has to choose.
        """
        vote, rounds = drafted(stored), self.rounds
        if vote is not None and rounds is not None and vote.motion in rounds.motions:
            self.index, self._keeping.begun = rounds.motions.index(vote.motion), None
            adds_up = rounds.adds_up(self.index, vote)
            if not (adds_up and rounds.is_taken(self.index)):
                self._keeping.enter(vote, rounds)
            elif rounds.votes[self.index] != vote:
                self._keeping.overtake(vote, rounds, entered_meanwhile())
                self._store(vote)
            self.show_now()

    def use_mine(self) -> None:
        """Keep what was entered although somebody else entered the same vote meanwhile."""
        rounds, vote = self.rounds, self._keeping.insist()
        if rounds is None or vote is None:
            return
        if rounds.adds_up(self.index, vote):
            self._store(vote)
        else:
            self.show_now()
        self._pane.desk.begin()

    def use_theirs(self) -> None:
        """Let go of what was entered, and show what somebody else entered."""
        self._keeping.begun = None
        self.open(self.index)

    def show_now(self) -> None:
        """Show the round that is open as it stands."""
        rounds = self.rounds
        if rounds is None:
            return
        self.index = max(0, min(self.index, len(rounds.motions) - 1))
        self._pane.show_rounds(rounds, self.index, self.vote, self._language, is_open=self._is_open)
        if self.is_overtaken:
            self._pane.desk.say_not_kept()

    def _on_entered(self, vote: Vote) -> None:
        rounds = self.rounds
        if rounds is None:
            return
        self._keeping.enter(vote, rounds)
        if self._has_asked_again():
            return
        before = self._keeping.typed(rounds, self.index, vote)
        if not rounds.adds_up(self.index, vote):
            if is_half_typed(vote, rounds.room_at(self.index)):
                self._take_back(vote)
            self.show_now()
        elif self._store(vote):
            self._keeping.note_before(before, self.rounds.votes if self.rounds else ())
        else:
            self.show_now()

    def _take_back(self, vote: Vote) -> None:
        """Keep what was kept before a party was typed in: a figure half typed is none."""
        kept = None if self.rounds is None else self._keeping.put_back(self.index)
        if kept is None or not self._is_kept(kept, vote):
            return
        assert self.rounds is not None
        if vote.motion in self.rounds.motions:
            self.index = self.rounds.motions.index(vote.motion)
            self._keeping.enter(vote, self.rounds)

    def _on_done(self) -> None:
        vote, rounds = self.vote, self.rounds
        if vote is None or rounds is None or not self._is_open:
            return
        is_kept = rounds.is_taken(self.index) and self._keeping.vote is None
        if is_kept or (rounds.adds_up(self.index, vote) and self._store(vote)):
            self._go_on()
        else:
            self._pane.ensureWidgetVisible(self._pane.desk.box)  # it says why

    def _store(self, vote: Vote) -> bool:
        """Save a vote: in its place when it was taken, else after those that were."""
        rounds, begun = self.rounds, self._keeping.begun
        assert rounds is not None
        if begun is not None and begun.overtaken is not None:
            self._keeping.enter(vote, rounds)
            self.show_now()
            self.overtaken.emit(begun.overtaken, vote)
            return False
        place = self.index if rounds.is_taken(self.index) else len(rounds.votes)
        index, self.index = self.index, place
        if self._is_kept(self._keeping.put(rounds, place, vote), vote):
            return True
        if not self.is_overtaken:
            self.index = index
        return False

    def _is_kept(self, kept: Kept, typed: Vote) -> bool:
        """Tell whether a vote was saved; what is ``typed`` stays when it was not.

        Where somebody else entered the same one, it is kept for whoever chooses what counts.
        """
        rounds = self.rounds
        if kept.error is not None and rounds is not None:
            if typed.motion in rounds.motions:
                self.index = rounds.motions.index(typed.motion)
                self._keeping.overtake(typed, rounds, kept.error)
                self.show_now()
            else:
                self._keeping.begun = None
            self.overtaken.emit(kept.error, typed)
        return kept.is_saved

    def _go_on(self) -> None:
        rounds = self.rounds
        if rounds is not None and len(rounds.votes) < len(rounds.motions):
            self.open(len(rounds.votes))
        else:
            self._keeping.forget()
            self.show_now()
            self.finished.emit()

    def _on_removed(self) -> None:
        rounds, place = self.rounds, self.index
        if rounds is None or not rounds.is_taken(place) or self._has_asked_again():
            return
        before = self._keeping.take_away(rounds, place)
        if before is not None:
            assert self.rounds is not None
            self.open(self.rounds.first_open)
            self.removed.emit(before)

    def _on_method(self, method: Method) -> None:
        vote, rounds = self.vote, self.rounds
        if vote is not None and rounds is not None and vote.ballots.method is not method:
            self._keeping.enter(rounds.begun_by(self.index, vote, method), rounds)
            self.show_now()
            self._pane.desk.begin()

    def _on_ruled(self, vote: Vote) -> None:
        rounds = self.rounds
        if rounds is None:
            return
        vote = rounds.ruled(self.index, vote)
        self._keeping.enter(vote, rounds)
        adds_up = rounds.adds_up(self.index, vote)
        if not (rounds.is_taken(self.index) and adds_up and self._store(vote)):
            self.show_now()

    def choose(self, change: Change, index: int | None = None) -> bool:
        """Save another order of what is left; False when it cannot be saved.

        The round at ``index`` is opened, or the next one.
        """
        if self._has_asked_again() or not self._keeping.order(change):
            return False
        assert self.rounds is not None
        self.open(self.rounds.first_open if index is None else index)
        return True

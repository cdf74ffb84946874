"""What happens at the votes of an item: which is open, what is entered, what is saved of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agenda_app.domain import vote_json
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.ballot_methods import begun, without_blank
from agenda_app.domain.ballots import Method
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.votes import Vote
from agenda_app.errors import ConflictError
from agenda_app.services.guarded import entered_meanwhile, with_vote
from agenda_app.ui.live.begun_vote import BegunVote
from agenda_app.ui.live.half_typed import is_half_typed, kept_before
from agenda_app.ui.live.rounds import Rounds, rounds_of
from agenda_app.ui.live.vote_pane import VotePane
from agenda_app.ui.live.votes_put_by import PutBy, VotesPutBy

Change = Callable[[ItemMinutes], ItemMinutes]
Save = Callable[[str, Change], bool]


class VotingDesk(QObject):
    """Keeps the rounds of the item in front, and which of them is open.

    ``finished`` tells that the last vote was taken down with Enter, ``overtaken`` that somebody
    else entered the same one meanwhile: the error that says so, and the vote as it was typed.
    """

    finished = Signal()
    overtaken = Signal(object, object)

    def __init__(self, pane: VotePane, save: Save, parent: QObject) -> None:
        """Work on a pane; ``save`` stores a change of the item and tells whether it could."""
        super().__init__(parent)
        self._pane, self._save = pane, save
        self.rounds: Rounds | None = None
        self.index = 0
        self._begun: BegunVote | None = None
        self._before: tuple[Vote | None] | None = None
        """What was kept of the round before the figures of a party were typed."""
        self._stored: tuple[Vote, ...] = ()
        """The votes of the item as they were kept here then."""
        self._item: ItemId | None = None
        self._put_by = VotesPutBy()
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
        self,
        record: ItemRecord,
        language: Language,
        *,
        is_new: bool,
        is_open: bool,
    ) -> None:
        """Show the votes of an item; ``is_new`` when it is another one than before.

        A vote that was begun in an item is there again when one comes back to it.
        """
        is_new = is_new or self.rounds is None
        if is_new:
            self._leave()
        self._item = record.minutes.item_id
        self._language, self._is_open = language, is_open
        was, self.rounds = self.rounds, rounds_of(record)
        if was is not None and was.room != self.rounds.room:
            # Somebody came or went since: what is kept was no half typed figure.
            self._before = None
        if is_new:
            self.index, self._begun, self._before = self.rounds.first_open, None, None
            left = self._put_by.take(self._item, self.rounds)
            if left is not None:
                self.index, self._begun = left.index, left.begun
        self.show_now()

    def show_nothing(self, item_id: ItemId) -> None:
        """Show no vote of an item that may not be seen; one that was begun is kept for later."""
        self._leave()
        self._item, self._is_open = item_id, False
        self.rounds = self._begun = None
        self._pane.clear()

    def _leave(self) -> None:
        """Put the vote by that is begun in the item in front."""
        if self._begun is not None:
            assert self._item is not None
            assert self.rounds is not None
            self._put_by.put(self._item, PutBy(self.rounds, self.index, self._begun))

    def open(self, index: int) -> None:
        """Open a round and go to its first number; first what counts of two votes is chosen."""
        if self._has_asked_again():
            return
        self.index, self._begun, self._before = index, None, None
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
        return self._draft or rounds.vote(self.index)

    @property
    def _draft(self) -> Vote | None:
        """The vote that is entered and not kept yet, None when there is none."""
        return None if self._begun is None else self._begun.vote

    @property
    def is_overtaken(self) -> bool:
        """Whether somebody has to choose what counts: what was entered here or elsewhere."""
        return self._begun is not None and self._begun.overtaken is not None

    def _has_asked_again(self) -> bool:
        """Say once more that somebody has to choose, if so; until then nothing is let go of."""
        if self._begun is None or not self.is_overtaken:
            return False
        self._store(self._begun.vote)
        return True

    def _enter(self, vote: Vote) -> None:
        """Have a vote as it is entered now; what it was begun from stays."""
        rounds, begun = self.rounds, self._begun
        assert rounds is not None
        self._begun = BegunVote(vote, rounds.votes) if begun is None else replace(begun, vote=vote)

    def take_unanimous(self) -> None:
        """Take down that everybody was for what is open, and go on to what comes next."""
        rounds, vote = self.rounds, self.vote
        if rounds is None or vote is None or not self._is_open:
            return
        everybody = all_on(rounds.room_at(self.index).voters, sides=vote.motion.sides)
        if self._store(replace(vote, ballots=everybody)):
            self._go_on()

    def save_now(self) -> bool:
        """Save the vote that is entered, when it adds up; False when it cannot be saved."""
        rounds, vote = self.rounds, self._draft
        if rounds is None or vote is None or not self._is_open:
            return True
        return not rounds.adds_up(self.index, vote) or self._store(vote)

    def draft_json(self) -> str:
        """Return the vote that is entered and not saved as JSON, "" when there is none."""
        return "" if self._draft is None else vote_json.to_json(self._draft)

    def take_draft(self, stored: str) -> None:
        """Show a vote that was entered before, in its round.

        One that is whole would have been kept: where another one is, somebody has to choose.
        """
        try:
            vote = vote_json.from_json(stored) if stored else None
        except ValueError:
            return
        rounds = self.rounds
        if vote is not None and rounds is not None and vote.motion in rounds.motions:
            self.index, self._begun = rounds.motions.index(vote.motion), None
            adds_up = rounds.adds_up(self.index, vote)
            if not (adds_up and rounds.is_taken(self.index)):
                self._enter(vote)
            elif rounds.votes[self.index] != vote:
                self._begun = BegunVote(vote, rounds.votes, entered_meanwhile())
                self._store(vote)
            self.show_now()

    def use_mine(self) -> None:
        """Keep what was entered although somebody else entered the same vote meanwhile."""
        rounds, begun = self.rounds, self._begun
        if rounds is None or begun is None:
            return
        self._begun = replace(begun, overtaken=None)
        if rounds.adds_up(self.index, begun.vote):
            self._store(begun.vote)
        else:
            self.show_now()
        self._pane.desk.begin()

    def use_theirs(self) -> None:
        """Let go of what was entered, and show what somebody else entered."""
        self._begun = None
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
        self._enter(vote)
        if self._has_asked_again():
            return
        before = kept_before(self._before, rounds, self.index, vote)
        if self._before is not None:
            self._before = before
        if not rounds.adds_up(self.index, vote):
            if is_half_typed(vote, rounds.room_at(self.index)):
                self._take_back(vote)
            self.show_now()
        elif self._store(vote):
            self._before, self._stored = before, self.rounds.votes if self.rounds else ()
        else:
            self.show_now()

    def _take_back(self, vote: Vote) -> None:
        """Keep what was kept before a party was typed in: a figure half typed is none."""
        if self._before is None or self.rounds is None:
            return
        (before,), self._before = self._before, None
        if not self._put(self._stored, self.index, before, typed=vote):
            return
        assert self.rounds is not None
        if vote.motion in self.rounds.motions:
            self.index = self.rounds.motions.index(vote.motion)
            self._enter(vote)

    def _on_done(self) -> None:
        vote, rounds = self.vote, self.rounds
        if vote is None or rounds is None or not self._is_open:
            return
        is_kept = rounds.is_taken(self.index) and self._draft is None
        if is_kept or (rounds.adds_up(self.index, vote) and self._store(vote)):
            self._go_on()

    def _store(self, vote: Vote) -> bool:
        """Save a vote: in its place when it was taken, else after those that were."""
        rounds, begun = self.rounds, self._begun
        assert rounds is not None
        if begun is not None and begun.overtaken is not None:
            self._enter(vote)
            self.show_now()
            self.overtaken.emit(begun.overtaken, vote)
            return False
        place = self.index if rounds.is_taken(self.index) else len(rounds.votes)
        index, self.index = self.index, place
        seen = rounds.votes if begun is None else begun.seen
        if self._put(seen, place, vote, typed=vote):
            return True
        if not self.is_overtaken:
            self.index = index
        return False

    def _put(self, seen: tuple[Vote, ...], place: int, vote: Vote | None, typed: Vote) -> bool:
        """Save a vote in a place, or take it away; what is ``typed`` stays when that cannot be.

        Where somebody else entered the same one, it is kept for whoever chooses what counts.
        """
        found: list[ConflictError] = []

        def change(item: ItemMinutes) -> ItemMinutes:
            try:
                return with_vote(item, seen, place, vote)
            except ConflictError as error:
                found.append(error)
                raise

        begun, self._begun = self._begun, None
        if self._save("vote", change):
            return True
        self._begun = begun
        rounds = self.rounds
        if found and rounds is not None:
            if typed.motion in rounds.motions:
                self.index, self._before = rounds.motions.index(typed.motion), None
                self._begun = BegunVote(typed, rounds.votes, found[0])
                self.show_now()
            else:
                self._begun = None
            self.overtaken.emit(found[0], typed)
        return False

    def _go_on(self) -> None:
        rounds = self.rounds
        if rounds is not None and len(rounds.votes) < len(rounds.motions):
            self.open(len(rounds.votes))
        else:
            self._begun = self._before = None
            self.show_now()
            self.finished.emit()

    def _on_removed(self) -> None:
        rounds, place = self.rounds, self.index
        if rounds is None or not rounds.is_taken(place) or self._has_asked_again():
            return
        seen = rounds.votes
        self._begun = None
        if self._save("vote", lambda item: with_vote(item, seen, place, None)):
            assert self.rounds is not None
            self.open(self.rounds.first_open)

    def _on_method(self, method: Method) -> None:
        vote, rounds = self.vote, self.rounds
        if vote is not None and rounds is not None and vote.ballots.method is not method:
            ballots = begun(method, rounds.room_at(self.index).voters, vote.motion.sides)
            self._enter(replace(vote, ballots=ballots))
            self.show_now()
            self._pane.desk.begin()

    def _on_ruled(self, vote: Vote) -> None:
        rounds = self.rounds
        if rounds is None:
            return
        if not vote.is_appointment:
            vote = replace(
                vote, ballots=without_blank(vote.ballots, rounds.room_at(self.index).voters)
            )
        self._enter(vote)
        adds_up = rounds.adds_up(self.index, vote)
        if not (rounds.is_taken(self.index) and adds_up and self._store(vote)):
            self.show_now()

    def choose(self, change: Change, index: int | None = None) -> bool:
        """Save another order of what is left; False when it cannot be saved.

        The round at ``index`` is opened, or the next one.
        """
        if self._has_asked_again():
            return False
        begun, self._begun = self._begun, None
        if not self._save("voting order", change):
            self._begun = begun
            return False
        assert self.rounds is not None
        self.open(self.rounds.first_open if index is None else index)
        return True

"""What was changed after it was voted on, or counted with: the page says so, and one chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gap_sentences import WORDS
from agenda_app.domain.put_to_vote import with_vote_kept, without_votes
from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.voted_text import says_the_same, with_marks
from agenda_app.services.treating import keep_text
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.changed_text_dialog import ChangedTextDialog
from agenda_app.ui.live.voted_marks_dialog import VotedMarksDialog
from agenda_app.ui.live.votes_back import put_votes
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class ChangedAfter(QObject):
    """Asks over a page what is to stand; what is open ``LiveAsking`` knows."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page

    def text(self) -> None:
        """Ask whether what was voted on stands; the notice offers the way back."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.may_vote:
            return
        record = live.records[item_id]
        was, instead = record.minutes, record.instead
        if instead is None or was.voted_text is None:
            return
        dialog = ChangedTextDialog(
            record.matters.recommendation,
            instead,
            len(was.answers if live.is_written else was.votes),
            page.around.storage.files,
            page.window(),
            is_written=live.is_written,
        )
        if page.asking.is_taken(dialog):
            is_anew = dialog.is_anew
            becomes = without_votes(was) if is_anew else with_vote_kept(was, instead)
            if put_votes(page, was, becomes):
                done = self._done(is_anew=is_anew, is_written=live.is_written)
                page.saving.offer(done, self.tr("Undo"), lambda: put_votes(page, becomes, was))
                # What is exempt in other words by now stands openly in the words that are kept.
                if not is_anew and exempt_passages(instead.text):
                    QTimer.singleShot(0, self, self.marks)
        dialog.deleteLater()

    def marks(self) -> None:
        """Ask what the public may not read of what was voted on; the notice offers the way back."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.may_vote:
            return
        record = live.records[item_id]
        was = record.minutes
        if was.voted_text is None or not live.is_shown(item_id):
            return
        voted = record.matters.recommendation
        files, window = page.around.storage.files, page.window()
        item, is_written = live.name(item_id), live.is_written
        dialog = VotedMarksDialog(item, voted, files, window, is_written=is_written)
        if page.asking.is_taken(dialog) and says_the_same(voted.text, dialog.text):
            becomes = replace(was, voted_text=with_marks(was.voted_text, dialog.text))
            if put_votes(page, was, becomes):
                done = self.tr("What is exempt is marked.")
                page.saving.offer(done, self.tr("Undo"), lambda: put_votes(page, becomes, was))
        dialog.deleteLater()

    def _done(self, *, is_anew: bool, is_written: bool) -> str:
        if is_written:
            kept = self.tr("What was answered stands.")
            return self.tr("The answers are taken away.") if is_anew else kept
        kept = self.tr("What was voted on stands.")
        return self.tr("The votes are taken away.") if is_anew else kept

    def keep_text(self) -> None:
        """Say that the text of a vote was not kept, with the way to keep the one that is shown."""
        page, item_id = self._page, self._page.item_id
        if item_id is None:
            return

        def keep() -> None:
            page.notices.quiet()
            page.saving.attempt(lambda: page.around.store.write("vote", keep_text, item_id))

        words = spoken(WORDS[GapCode.TEXT_NOT_KEPT])
        page.notices.say(Level.WARN, words, (self.tr("This was voted on"), keep))

    def seats(self) -> None:
        """Say that the committee has another number of seats, with the way to count with it."""
        page = self._page

        def use() -> None:
            page.notices.quiet()
            page.saving.attempt(page.data.use_seats_of_today)

        words = spoken(WORDS[GapCode.SEATS_CHANGED])
        page.notices.say(Level.WARN, words, (self.tr("Use the new number"), use))

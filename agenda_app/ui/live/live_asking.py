"""The dialogs of the live window: what they are asked with, and what comes of the answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import with_proposal_back
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.services.rows import saved_meanwhile
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.live.answerers_dialog import AnswerersDialog
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.changed_after import ChangedAfter
from agenda_app.ui.live.dialog_fields import put_fields, read_fields
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.election_dialog import ElectionDialog
from agenda_app.ui.live.election_saving import ElectionSaver, election_question
from agenda_app.ui.live.end_asking import EndAsking
from agenda_app.ui.live.item_asking import BY_NAME, ItemAsking
from agenda_app.ui.live.locked_asking import LockedAsking
from agenda_app.ui.live.open_meeting import OpenDialog
from agenda_app.ui.live.order_dialog import OrderDialog
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.live.proposal_question import asked_about
from agenda_app.ui.live.room_asking import RoomAsking
from agenda_app.ui.live.votes_back import VotesBack
from agenda_app.ui.live.word_places import choose_words

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class LiveAsking(QObject):
    """Opens the dialogs over a page, and knows which one is open.

    What stands in a dialog that is not answered is no part of the minutes yet: ``open_dialog``
    tells it, so that it can be opened again as it was. ``wanted_words`` are chosen in the dialog
    that is opened next.
    """

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page
        self._dialog: QDialog | None = None
        self._asked: QDialog | None = None
        self._about = 0
        self._left: OpenDialog | None = None
        self.wanted_words = ""
        self.room = RoomAsking(page, self)
        self.item = ItemAsking(page, self)
        self.locked = LockedAsking(page)
        self.end = EndAsking(page, self)
        self.changed = ChangedAfter(page)
        self.back = VotesBack(page)

    def open_dialog(self) -> OpenDialog | None:
        """Return the dialog that is open, with what stands in it."""
        dialog = self._dialog
        if dialog is None:
            return None
        about, draft = self._about, ""
        if isinstance(dialog, AttendanceDialog):
            about, draft = dialog.seats.person or 0, dialog.draft_json()
        elif isinstance(dialog, OrderDialog | DoorsDialog):
            draft = dialog.draft_json()
        return OpenDialog(dialog.objectName(), about, read_fields(dialog), draft)

    @property
    def left_draft(self) -> str:
        """What stood in the dialog that is opened again, beyond its fields; else empty."""
        return "" if self._left is None else self._left.draft

    def open_again(self, left: OpenDialog) -> None:
        """Open a dialog as it was left."""
        self._left = left
        if left.name == "attendance":
            self.attendance(PersonId(left.about))
        elif left.name == "proposal":
            self.proposal(left.about)
        elif left.name in BY_NAME:
            BY_NAME[left.name](self.item)
        elif left.name == "vote_order":
            self.order()
        elif left.name == "live_end":
            self.end.adjourn()
        else:
            self.room.open_again(left)
        self._left = None

    def attendance(self, person: PersonId | None = None) -> None:
        """Open the attendance, perhaps at somebody."""
        page = self._page
        page.saving.catch_up()
        if page.live is None or not page.is_open:
            return
        chosen = person if isinstance(person, int) and not isinstance(person, bool) else None
        called = page.live.attendance.opened is not None
        kind = AnswerersDialog if page.live.is_written else AttendanceDialog
        dialog = kind(
            page.data, page.live, page.item_id, page.stamp_now, page.window(), clock=page.at
        )
        if self._left is not None:
            dialog.take_draft(self._left.draft)
        if chosen is not None:
            dialog.choose(PersonId(chosen))
        self.is_taken(dialog)
        dialog.deleteLater()
        page.clock.forget()
        page.refresh()
        if not called and page.live is not None and page.live.attendance.opened is not None:
            self._begin_first()

    def before(self) -> None:
        """Show what was reported and asked for before the meeting."""
        page = self._page
        page.saving.catch_up()
        if page.live is None or not page.is_open:
            return
        from agenda_app.ui.before.before_meeting import open_before  # slow to import

        hidden = {one: page.live.title(one) for one in page.live.for_screen().withheld}
        meeting_id = page.data.meeting_id
        open_before(page.around, meeting_id, page.window(), page.stamp_now, hidden)
        page.refresh()

    def is_taken(self, dialog: QDialog, about: int = 0) -> bool:
        """Wait for the user; True when the dialog was not cancelled.

        One that is asked again, for what was typed could not be saved, says why.
        """
        if isinstance(dialog, FormDialog):
            is_again = dialog is self._asked
            dialog.say_refused(self._page.saving.refusal if is_again else "")
        self._dialog = self._asked = dialog
        self._about = about
        left, self._left = self._left, None
        if left is not None:
            put_fields(dialog, left.fields)
        words, self.wanted_words = self.wanted_words, ""
        if words:
            # A dialog that is shown gives the keyboard to its first field: this comes after it.
            QTimer.singleShot(0, dialog, lambda: choose_words(dialog, words))
        try:
            return bool(dialog.exec() == QDialog.DialogCode.Accepted)
        finally:
            self._dialog = None

    def _begin_first(self) -> None:
        """Take up the first item once the roll is called."""
        page = self._page
        at = page.at()
        if at is not None:
            page.saving.save_item("begin", lambda i: replace(i, begun_at=i.begun_at or at))
        page.case.editor.setFocus()

    def proposal(self, number: int = 0) -> None:
        """Ask for a new proposal, or for changes in one."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or live.is_written or item_id is None or not page.may_vote:
            return
        record = live.records[item_id]
        known = record.minutes.register.proposal(number) if number else None
        if number and known is None:
            page.notices.say_error(saved_meanwhile())
            return
        question = asked_about(live.attendance, record, page.at(), known)
        dialog = ProposalDialog(question, page.around.storage.files, page.window())
        if self.is_saved(dialog, "proposal", dialog.change, number):
            page.case.look_at_proposals()
            if dialog.is_removed and known is not None:
                page.saving.offer(
                    self.tr("The proposal is removed."),
                    self.tr("Undo"),
                    lambda: self._put_back(item_id, known),
                )
        page.case.editor.setFocus()

    def _put_back(self, item_id: ItemId, removed: MeetingProposal) -> None:
        """Put a proposal back that was removed, in the item it was in."""
        page = self._page

        def change(item: ItemMinutes) -> ItemMinutes:
            return replace(item, register=with_proposal_back(item.register, removed))

        page.saving.attempt(lambda: page.data.change_item("proposal", item_id, change))

    def order(self) -> None:
        """Ask in which order the item is voted on, and by which rules."""
        page = self._page
        page.saving.catch_up()
        rounds = page.voting.rounds
        if rounds is None or not page.may_vote:
            return
        dialog = OrderDialog(rounds, page.window())
        if self._left is not None:
            # Its rules come first: they suggest an order, which is not the one that was left.
            put_fields(dialog, self._left.fields)
            dialog.take_draft(self._left.draft)
        while self.is_taken(dialog):
            if page.ordering.set_plan(rounds, dialog.plan, is_budget=dialog.is_budget):
                break
        dialog.deleteLater()

    def election(self, place: int = -1) -> None:
        """Open an election of the item, or a new one (-1), and what must follow it."""
        page = self._page
        page.saving.catch_up()
        if page.live is None or page.item_id is None or not page.may_vote:
            return
        mode, before = None, None
        while page.live is not None:
            elections = page.live.records[page.item_id].minutes.elections
            kept = place if 0 <= place < len(elections) else None
            known = None if kept is None else elections[kept]
            places = page.data.places()
            question = election_question(page.live, page.item_id, kept, places)
            saver = ElectionSaver(page, page.item_id, elections, kept)
            dialog = ElectionDialog(question, saver, known, page.window())
            if mode is not None:
                dialog.begin_with(mode, before)
            dialog.exec()
            mode, before = dialog.next_one, dialog.held
            dialog.deleteLater()
            # What was let go of for what somebody else entered is not unsaved any more.
            page.saving.try_again()
            page.refresh()
            place = -1
            if mode is None:
                if saver.before is not None:
                    self.back.election(saver.before)
                return

    def is_saved(
        self,
        dialog: QDialog,
        action: str,
        change: Callable[[ItemMinutes], ItemMinutes],
        about: int = 0,
    ) -> bool:
        """Ask until it is saved or cancelled: what cannot be saved stays in the dialog."""
        saved = False
        while not saved and self.is_taken(dialog, about):
            saved = self._page.saving.save_item(action, change)
        dialog.deleteLater()
        return saved

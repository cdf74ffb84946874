"""The dialogs for what is said in the room: statements, questions, breaks, and the opening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.attendance import begun_at
from agenda_app.domain.breaks import (
    Breaks,
    begin_break,
    break_words,
    end_break,
    open_break,
    with_break,
)
from agenda_app.domain.committee import Role
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.taking_part import Right, entitled, standings
from agenda_app.domain.typography import item_number
from agenda_app.services.rows import saved_meanwhile
from agenda_app.terms import word
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.break_dialog import BreakDialog, KnownBreak
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.open_meeting import OpenDialog
from agenda_app.ui.live.opening_asking import OpeningAsking
from agenda_app.ui.live.question_dialog import QuestionDialog, QuestionForm
from agenda_app.ui.live.room_list import EntryKind, RoomList
from agenda_app.ui.live.room_words import room_entries
from agenda_app.ui.live.statement_dialog import StatementDialog, StatementQuestion

if TYPE_CHECKING:
    from agenda_app.domain.agenda import ItemId
    from agenda_app.ui.live.live_asking import LiveAsking
    from agenda_app.ui.live.live_page import LivePage


class RoomAsking(QObject):
    """Opens the dialogs over a page; what is open in them ``asking`` knows."""

    def __init__(self, page: LivePage, asking: LiveAsking) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page, self._asking = page, asking
        self.opening = OpeningAsking(page, asking)

    def open_again(self, left: OpenDialog) -> None:
        """Open a dialog as it was left."""
        if left.name == "statement":
            self.statement(left.about)
        elif left.name == "question":
            self.question(left.about)
        elif left.name == "break":
            self.pause()
        elif left.name == "break_correct":
            self.correct_break(left.about)
        elif left.name == "opening":
            self.opening.ask()
        elif left.name == "late":
            self.opening.late(left.about)

    def statement(self, number: int = 0) -> None:
        """Ask for a statement for the minutes, or for changes in one."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.may_vote:
            return
        record = live.records[item_id]
        known = next((s for s in record.minutes.register.statements if s.number == number), None)
        if number and known is None:
            page.notices.say_error(saved_meanwhile())
            return
        may_speak = standings(live.attendance, item_id, Right.SPEAK)
        movers = entitled(live.attendance, item_id, Right.SPEAK)
        question = StatementQuestion(movers, may_speak, known)
        dialog = StatementDialog(question, page.around.storage.files, page.window())
        if self._asking.is_saved(dialog, "statement", dialog.change, number):
            page.case.look_at_proposals()
        page.case.editor.setFocus()

    def question(self, number: int = 0) -> None:
        """Ask for a question or an interpellation, or for changes in one."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        known = next((q for q in live.minutes.questions if q.number == number), None)
        if number and known is None:
            page.notices.say_error(saved_meanwhile())
            return
        place = item_id if known is None else known.item_id
        if place is not None and not live.is_shown(place):
            return
        form = QuestionForm(
            list(entitled(live.attendance, item_id, Right.SPEAK)),
            _leader(live),
            _places(live, self),
            item_id,
            known,
        )
        dialog = QuestionDialog(form, page.around.storage.files, page.window())

        saved = False
        while not saved and self._asking.is_taken(dialog, number):
            saved = page.saving.attempt(lambda: page.data.change_minutes("question", dialog.change))
        dialog.deleteLater()
        if saved:
            page.case.look_at_proposals()
        if saved and dialog.is_removed:
            back = lambda: page.saving.attempt(  # noqa: E731
                lambda: page.data.change_minutes("question", dialog.put_back)
            )
            page.saving.offer(self.tr("The question is removed."), self.tr("Undo"), back)
        page.case.editor.setFocus()

    def pause(self) -> None:
        """Begin a break, or end the one that goes on; the notice offers the way back."""
        page, shown = self._page, self._is_in_break
        page.saving.catch_up()
        live = page.live
        if live is None or not page.is_open or self._is_in_break is not shown:
            # Somebody else did it meanwhile: what the same key does now is something else.
            return
        before = live.minutes.breaks
        if shown:
            at = page.at()
            if at is None:
                page.clock.ask_first()
            elif self._save_breaks(lambda minutes: end_break(minutes.breaks, at)):
                self._offer(before)
            return
        start = begun_at(live.attendance, live.meeting.starts) if page.clock.is_typed else None
        dialog = BreakDialog(page.at(), page.item_id, page.window(), start=start)
        saved = False
        while not saved and self._asking.is_taken(dialog):
            saved = self._save_breaks(lambda minutes: begin_break(minutes.breaks, dialog.taken))
        dialog.deleteLater()
        if saved:
            self._offer(before)
        page.case.editor.setFocus()

    @property
    def _is_in_break(self) -> bool:
        """Whether a break goes on, as it is shown."""
        live = self._page.live
        return live is not None and open_break(live.minutes.breaks) is not None

    def correct_break(self, place: int) -> None:
        """Ask what is to stand of a break; the notice offers the way back."""
        page = self._page
        page.saving.catch_up()
        live = page.live
        if live is None or not page.is_open or not 0 <= place < len(live.minutes.breaks):
            return
        before = live.minutes.breaks
        start = begun_at(live.attendance, live.meeting.starts)
        is_last = place == len(before) - 1
        known = KnownBreak(before[place], _places(live, self), start, is_last)
        dialog = BreakDialog(None, None, page.window(), known=known)

        def change(minutes: MeetingMinutes) -> Breaks:
            if minutes.breaks != before:
                raise saved_meanwhile()
            right = None if dialog.is_removed else dialog.taken
            return with_break(minutes.breaks, place, right)

        saved = False
        while not saved and self._asking.is_taken(dialog, place):
            saved = self._save_breaks(change)
        dialog.deleteLater()
        if saved:
            done = self.tr("The break is corrected.")
            if dialog.is_removed:
                done = self.tr("The break is removed.")
            page.saving.offer(done, self.tr("Undo"), self._back_to(before))
        page.case.editor.setFocus()

    def entries(self) -> None:
        """Show the questions and breaks of the meeting, and open the one that is chosen."""
        page = self._page
        page.saving.catch_up()
        if page.live is None or not page.is_open:
            return
        dialog = RoomList(room_entries(page.live), page.window())
        chosen = dialog.chosen if dialog.asked() else None
        if chosen is not None and chosen.kind is EntryKind.QUESTION:
            self.question(chosen.number)
        elif chosen is not None:
            self.correct_break(chosen.number)

    def _save_breaks(self, change: Callable[[MeetingMinutes], Breaks]) -> bool:
        page = self._page
        return page.saving.attempt(
            lambda: page.data.change_minutes("break", lambda m: replace(m, breaks=change(m)))
        )

    def _offer(self, before: Breaks) -> None:
        live = self._page.live
        self._page.clock.forget()
        assert live is not None
        said = spoken(break_words(live.minutes.breaks[-1]))
        self._page.saving.offer(said, self.tr("Undo"), self._back_to(before))

    def _back_to(self, before: Breaks) -> Callable[[], object]:
        """Return the way back to the breaks of before, unless somebody enters one meanwhile."""
        live = self._page.live
        after = () if live is None else live.minutes.breaks

        def change(minutes: MeetingMinutes) -> Breaks:
            if minutes.breaks != after:
                raise saved_meanwhile()
            return before

        return lambda: self._save_breaks(change)


def _leader(live: LiveMeeting) -> str:
    """Return whom questions go to: the office of whoever leads the committee."""
    people = live.attendance.chamber.people.values()
    led = (seat.membership for seat in people if seat.membership.role is Role.CHAIR)
    office = next((m.office or word(m.role, live.meeting.language) for m in led), "")
    # "ordfører" and "leiar" have the same ending in both forms when a certain one is meant.
    return f"{office}en" if office.endswith(("er", "ar")) else office


def _places(live: LiveMeeting, asking: RoomAsking) -> list[tuple[str, ItemId | None]]:
    """Return where a question can be printed: in an item, or at the end of the minutes."""
    found: list[tuple[str, ItemId | None]] = []
    for item in live.items:
        number = item_number(item.number) if item.number else ""
        title = live.title(item.id, short=True) if item.id is not None else ""
        found.append((f"{number}  {title}".strip(), item.id))
    return [*found, (asking.tr("The end of the minutes"), None)]

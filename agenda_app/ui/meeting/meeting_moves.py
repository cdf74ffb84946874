"""The next step of a meeting, as the primary button of its page, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.meeting import (
    FROZEN,
    Meeting,
    MeetingAction,
    MeetingForm,
    MeetingId,
    MeetingState,
)
from agenda_app.services import course, meeting_steps, meetings
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.ui.dialogs.confirm_dialog import ConfirmDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.meeting_dialog import MeetingDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action, NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.words import date_long


class MeetingMoves(QObject):
    """Asks before what cannot be undone, and offers to undo the rest."""

    def __init__(
        self,
        around: Surroundings,
        edits: AgendaEdits,
        notices: NoticeLine,
        send: Callable[[], None],
        page: QWidget,
    ) -> None:
        """Belong to a page; ``send`` asks and sends the notice."""
        super().__init__(page)
        self._around = around
        self._edits = edits
        self._notices = notices
        self._page = page
        self.overview: MeetingOverview | None = None
        self.send = send

    def next_step(self, state: MeetingState) -> tuple[str, str]:
        """Return the next step as a verb, and its icon; empty when there is none."""
        send = (self.tr("Send the notice …"), "send")
        steps = {
            MeetingState.PLANNED: send,
            MeetingState.DRAFT: send,
            MeetingState.SENT: (self.tr("The meeting was held"), "check"),
            MeetingState.HELD: (self.tr("The protocol is approved …"), "check"),
            MeetingState.CANCELLED: (self.tr("Take up again"), "undo-2"),
        }
        return steps.get(state, ("", ""))

    def take_next(self) -> None:
        """Do the next step of the meeting, unless somebody has done it just now."""
        if self.overview is None:
            return
        shown = self.overview.meeting.state
        self._around.store.catch_up()
        if self.overview is None or self.overview.meeting.state is not shown:
            # The page shows the step after it by now: that is another one than was meant.
            return
        steps: dict[MeetingState, Callable[[], None]] = {
            MeetingState.PLANNED: self.send,
            MeetingState.DRAFT: self.send,
            MeetingState.SENT: self.hold,
            MeetingState.HELD: self.approve,
            MeetingState.CANCELLED: self.reopen,
        }
        step = steps.get(self.overview.meeting.state)
        if step is not None:
            step()

    def hold(self) -> None:
        """Mark the meeting as held, which can be undone; ask first when its day has not come."""
        if self._is_to_come() and not self._is_held_already():
            return
        done = self.tr("The meeting is marked as held, and its cases as treated.")
        self._act(MeetingAction.HOLD, done, (self.tr("Undo"), self.reopen))

    def _is_to_come(self) -> bool:
        """Whether people are to meet on a day that has not come; answers in writing may be in."""
        meeting = None if self.overview is None else self.overview.meeting
        if meeting is None or meeting.form is MeetingForm.WRITTEN:
            return False
        return meeting.date > self._around.today()

    def _is_held_already(self) -> bool:
        assert self.overview is not None
        day = date_long(self.overview.meeting.date, interface_language())
        return ConfirmDialog.ask(
            self._page.window(),
            self.tr("Was the meeting held already?"),
            [
                self.tr("The meeting is set for {day}, and that day has not come.").format(day=day),
                self.tr(
                    "Its cases are marked as treated. If the meeting was moved, change its date "
                    "first."
                ),
            ],
            self.tr("The meeting was held"),
        )

    def approve(self) -> None:
        """Ask, and mark the protocol as approved."""
        if ConfirmDialog.ask(
            self._page.window(),
            self.tr("Is the protocol approved?"),
            [
                self.tr("The meeting goes to the archive, and nothing on it can be changed."),
                self.tr("This cannot be undone."),
            ],
            self.tr("The protocol is approved"),
        ):
            done = self.tr("The protocol is marked as approved.")
            self._act(MeetingAction.APPROVE, done)

    def cancel(self) -> None:
        """Call the meeting off; this can be undone."""
        done = self.tr("The meeting is cancelled. Its cases are back in the queue.")
        store, now = self._around.store, self._around.now
        self._do(
            lambda meeting: store.write("cancel", meeting_steps.cancel, meeting, now()),
            done,
            (self.tr("Undo"), self.reopen),
        )

    def reopen(self) -> None:
        """Take the last step back."""
        store = self._around.store
        self._do(
            lambda meeting: store.write("reopen", meeting_steps.reopen, meeting),
            self.tr("The meeting is taken up again."),
        )

    def edit(self) -> None:
        """Ask for date, time, place, language and note, and save what is answered."""
        self._around.store.catch_up()
        if self.overview is None:
            return
        before = self.overview.meeting
        wanted = MeetingDialog.ask(
            self._page.window(), before, self.overview.committee, self._around.today()
        )
        if wanted is None or wanted == before:
            return
        store = self._around.store
        is_moved = wanted.date != before.date and wanted.starts.time() == before.starts.time()
        if is_moved and before.id and store.read(course.has_record, before.id):
            self._notices.say(
                Level.WARN,
                self.tr("What happened in the meeting is written down on the old date."),
                (self.tr("Move it along"), partial(self._save, before, wanted, with_record=True)),
            )
        else:
            self._save(before, wanted)

    def _save(self, before: Meeting, wanted: Meeting, *, with_record: bool = False) -> None:
        self._notices.quiet()
        text = self.tr("change of the meeting")
        change = partial(self._edits.change_meeting, text, before, wanted, with_record=with_record)
        saved = self._notices.attempt(change)
        if saved and before.state in FROZEN:
            self._notices.say(
                Level.WARN,
                self.tr("The notice has been sent already: tell the members about the change."),
            )

    def _act(self, action: MeetingAction, done: str, *actions: Action) -> None:
        def step(meeting_id: MeetingId) -> object:
            return self._around.store.write(action.value, meetings.act, meeting_id, action)

        self._do(step, done, *actions)

    def _do(self, step: Callable[[MeetingId], object], done: str, *actions: Action) -> None:
        if self.overview is None or self.overview.meeting.id is None:
            return
        self._notices.quiet()
        if self._notices.attempt(partial(step, self.overview.meeting.id)):
            # An older step could not be taken back any more: numbers may be fixed now.
            self._edits.clear()
            self._notices.say(Level.OK, done, *actions)

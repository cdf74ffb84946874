"""The next step of a meeting, as the primary button of its page, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.findings import Finding
from agenda_app.domain.findings import Level as Weight
from agenda_app.domain.meeting import FROZEN, MeetingAction, MeetingId, MeetingState
from agenda_app.services import meeting_steps, meetings
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.confirm_dialog import ConfirmDialog, Remark
from agenda_app.ui.meeting.control_words import verdict
from agenda_app.ui.meeting.meeting_dialog import MeetingDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action, NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.words import item_number

BLOCKING = "number_duplicate"


class MeetingMoves(QObject):
    """Asks before what cannot be undone, and offers to undo the rest."""

    def __init__(
        self, around: Surroundings, edits: AgendaEdits, notices: NoticeLine, page: QWidget
    ) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._around = around
        self._edits = edits
        self._notices = notices
        self._page = page
        self.overview: MeetingOverview | None = None
        self.findings: tuple[Finding, ...] = ()

    def next_step(self, state: MeetingState) -> tuple[str, str]:
        """Return the next step as a verb, and its icon; empty when there is none."""
        send = (self.tr("Mark as sent …"), "send")
        steps = {
            MeetingState.PLANNED: send,
            MeetingState.DRAFT: send,
            MeetingState.SENT: (self.tr("The meeting was held"), "check"),
            MeetingState.HELD: (self.tr("The protocol is approved …"), "check"),
            MeetingState.CANCELLED: (self.tr("Take up again"), "undo-2"),
        }
        return steps.get(state, ("", ""))

    def take_next(self) -> None:
        """Do the next step of the meeting."""
        if self.overview is None:
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

    def send(self) -> None:
        """Ask, saying what freezes, and mark the notice as sent."""
        if self.overview is None:
            return
        numbers = [item.number for item in self.overview.agenda.items if item.number]
        first, last = (item_number(numbers[0]), item_number(numbers[-1])) if numbers else ("", "")
        frozen = self.tr(
            "The numbers from {first} to {last} are fixed for good and never used again."
        )
        sentences = [frozen.format(first=first, last=last)] if numbers else []
        sentences += [
            self.tr(
                "Cases that come later are marked as supplements. A case that goes out is "
                "postponed or withdrawn, and keeps its number."
            ),
            self.tr("This cannot be undone."),
        ]
        blocked = any(finding.code == BLOCKING for finding in self.findings)
        if ConfirmDialog.ask(
            self._page.window(),
            self.tr("Mark the notice as sent?"),
            sentences,
            self.tr("Mark as sent"),
            remark=self._remark(),
            allowed=not blocked,
        ):
            done = self.tr("The notice is marked as sent. The numbers are fixed.")
            store = self._around.store
            self._do(lambda meeting: store.write("send", meeting_steps.mark_sent, meeting), done)

    def hold(self) -> None:
        """Mark the meeting as held; this can be undone."""
        done = self.tr("The meeting is marked as held, and its cases as treated.")
        self._act(MeetingAction.HOLD, done, (self.tr("Undo"), self.reopen))

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
        self._act(MeetingAction.CANCEL, done, (self.tr("Undo"), self.reopen))

    def reopen(self) -> None:
        """Take the last step back."""
        store = self._around.store
        self._do(
            lambda meeting: store.write("reopen", meeting_steps.reopen, meeting),
            self.tr("The meeting is taken up again."),
        )

    def edit(self) -> None:
        """Ask for date, time, place, language and note, and save what is answered."""
        if self.overview is None:
            return
        before = self.overview.meeting
        wanted = MeetingDialog.ask(self._page.window(), before, self._around.today())
        if wanted is None or wanted == before:
            return
        text = self.tr("change of the meeting")
        saved = self._notices.attempt(partial(self._edits.change_meeting, text, before, wanted))
        if saved and before.state in FROZEN:
            self._notices.say(
                Level.WARN,
                self.tr("The notice has been sent already: tell the members about the change."),
            )

    def _remark(self) -> Remark | None:
        if not self.findings:
            return None
        stops = any(finding.level is Weight.STOP for finding in self.findings)
        warns = any(finding.level is Weight.WARN for finding in self.findings)
        level = Level.STOP if stops else Level.WARN if warns else Level.INFO
        return level, verdict(self.findings)

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

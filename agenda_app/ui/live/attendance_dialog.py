"""F7: the roll call, and afterwards who comes, goes, steps aside and chairs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Moment, Recusal
from agenda_app.domain.deputies import Call
from agenda_app.domain.people import PersonId
from agenda_app.services.roll_call import Coming
from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.live.attendance_panes import AttendancePanes
from agenda_app.ui.live.coming_note import ComingNote
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_words import under_those_aside
from agenda_app.ui.live.roll_draft import RollDraft, begun, from_json, to_json
from agenda_app.ui.live.seat_lines import line_of, lines_of, roll_lines
from agenda_app.ui.live.seat_list import EmptySeat, Holder, SeatLine, SeatList
from agenda_app.ui.live.tab_round import go_round
from agenda_app.ui.live.withheld_note import WithheldNote
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.ui.parts.trouble import Trouble

_WIDTH, _HEIGHT = 980, 660
_LIST = 430


class AttendanceDialog(QDialog):
    """Saves each thing when it is done; the roll call when the meeting is set."""

    def __init__(
        self,
        data: LiveData,
        live: LiveMeeting,
        item_id: ItemId | None,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        clock: Callable[[], time | None] | None = None,
    ) -> None:
        """Show the attendance of a meeting at one of its items.

        Args:
            data: the way to the data.
            live: the meeting.
            item_id: the item.
            now: the moment of what happens now.
            parent: the window.
            clock: the time that is proposed, which nobody may know; that of ``now`` if left out.
        """
        super().__init__(parent)
        self.setObjectName("attendance")
        self.setWindowTitle(self.tr("Attendance"))
        self._data, self._live, self._item_id = data, live, item_id
        self._bench, wanted = data.bench(item_id)
        self.draft: RollDraft = begun(live.attendance, self._bench, wanted)
        self.title = Text(role="heading", name="attendance_title")
        self.facts = Text(role="label", name="attendance_facts", wrap=True)
        self.seats = SeatList()
        self.seats.setMinimumWidth(_LIST)
        proposed = clock or (lambda: now().time().replace(second=0, microsecond=0))
        self._panes = AttendancePanes(data, now, proposed)
        self.roll, self.seat, self.mayor = self._panes.roll, self._panes.seat, self._panes.mayor
        self.withheld = WithheldNote("attendance_withheld")
        self.withheld.acted.connect(self.reveal)
        self.trouble = Trouble("attendance_trouble")
        self.came = ComingNote("attendance_came")
        self.came.acted.connect(self._on_not_come)
        opened = live.attendance.opened
        self.at = TimeField(opened.at.time() if opened else proposed(), name="attendance_at")
        self.at.setAccessibleName(self.tr("Set at"))
        self.at.setFixedWidth(86)
        self._at_label = Text(self.tr("Set at"), "label")
        self.call = PrimaryButton(self.tr("The meeting is set"), name="attendance_set")
        self.call.clicked.connect(self.set_meeting)
        self.correct = SecondaryButton(self.tr("Correct the time"), name="attendance_correct")
        self.correct.setAutoDefault(False)
        self.correct.clicked.connect(self.correct_start)
        self.shut = SecondaryButton(self.tr("Close"), name="attendance_close")
        self.shut.setAutoDefault(False)  # Enter after a time does not leave what is half entered
        self.shut.clicked.connect(self.reject)
        self._build()
        self._connect()
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self.show_now()
        self.seats.setFocus()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.seats, 1)
        row.addWidget(self._panes, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        self._hint = Text(role="label", wrap=True)
        foot.addWidget(self._hint, 1)
        for part in (self._at_label, self.at, self.correct, self.shut, self.call):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(self.withheld)
        column.addWidget(Hairline())
        column.addLayout(row, 1)
        column.addWidget(self.came)
        column.addWidget(self.trouble)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.seats.turned.connect(self._on_turned)
        self.seats.picked.connect(self._show_person)
        self.roll.changed.connect(self._on_draft)
        self.seat.acted.connect(self._on_act)
        self.seat.came.connect(self._on_came)
        self.mayor.acted.connect(lambda events: self._on_act(events, None))
        for pane in (self.seat, self.mayor):
            pane.withdrawn.connect(self._on_withdrawn)
            pane.corrected.connect(self._on_corrected)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._panes.take_first)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let the tab key go round as the window is read."""
        beside = (self.seats, self._panes, self.came, self.trouble)
        return go_round((self.withheld, *beside, self._foot), forward=forward)

    @property
    def is_called(self) -> bool:
        """Whether the roll was called."""
        return self._live.attendance.opened is not None

    def reveal(self) -> None:
        """Show who steps aside in an exempt item whose doors are open, until the window closes."""
        self._live = replace(self._live, revealed=self._item_id)
        self.show_now()
        self.seats.setFocus()

    def choose(self, person: PersonId) -> None:
        """Choose somebody: a member, the mayor, or the one that somebody else is there for."""
        if self.seats.choose(person) or self._item_id is None:
            return
        line = line_of(self._live.for_screen().attendance, self._item_id, person)
        if line is not None:
            self.seats.choose(line)

    def draft_json(self) -> str:
        """Return the roll as far as it is called, "" once the meeting is set."""
        return "" if self.is_called else to_json(self.draft)

    def take_draft(self, stored: str) -> None:
        """Go on with a roll that was begun."""
        if stored and not self.is_called:
            with suppress(ValueError):
                self._on_draft(from_json(stored, self.draft))

    def set_meeting(self) -> None:
        """Enter the roll call; what cannot be is said in place."""
        at = self._set_at()
        if at is None:
            return
        if self.roll.problem():
            self.trouble.tell(self.roll.problem())
            return
        if self.trouble.attempt(lambda: self._data.call_roll(self.draft.called(at))):
            self.accept()

    def correct_start(self) -> None:
        """Put right when the meeting was set; what cannot be is said in place."""
        at, opened = self._set_at(), self._live.attendance.opened
        if at is not None and opened is not None:
            self._on_corrected(opened, replace(opened, at=at))

    def _set_at(self) -> datetime | None:
        """Return when the meeting is said to have been set, None when that cannot be read."""
        self.at.read()
        value = self.at.value
        if value is None:
            self.trouble.tell(self.at.problem() or self.tr("Write when the meeting was set."))
            self.at.setFocus()
            return None
        return datetime.combine(self._live.meeting.date, value)

    def show_now(self) -> None:
        """Show who is there now."""
        called = self.is_called
        self.title.setText(self.tr("Attendance") if called else self.tr("Roll call"))
        self.call.setVisible(not called)
        self.correct.setVisible(called)
        self.call.setDefault(not called)
        self.withheld.setVisible(called and self._item_id in self._live.for_screen().withheld)
        self._panes.begin(is_called=called)
        self._hint.setText(
            self.tr("Space: comes or goes now. Letters find a name. F2: the next deputy sits.")
            if called
            else self.tr("Space: there or away. Letters find a name. F2: the next deputy sits.")
        )
        self.seats.show_seats(self._lines())
        self.facts.setText(self._facts())
        holder = self.seats.holder
        if holder is not None:
            self._show_person(holder)

    def _lines(self) -> list[SeatLine]:
        if self.is_called and self._item_id is not None:
            return lines_of(self._live.for_screen(), self._item_id)
        return roll_lines(replace(self.draft, attendance=self._live.for_screen().attendance))

    def _facts(self) -> str:
        if self.is_called:
            return self.seat.facts(self._live.for_screen(), self._item_id)
        chamber, filled = self._live.attendance.chamber, self.draft.filled
        words = self.tr("{filled} of {seats} there.").format(filled=filled, seats=chamber.size)
        if not self.draft.is_quorate:
            words += " " + self.tr("That is no quorum ({law}).").format(law=chamber.quorum_law)
        return words

    def _show_person(self, person: Holder) -> None:
        seen = self._live.for_screen()
        if not self.is_called:
            self._panes.show_in_roll(self.draft, seen, self._bench, person)
        elif self._item_id is not None:
            self._panes.show_in_item(seen, self._item_id, person)

    def _on_turned(self, person: Holder, is_there: bool) -> None:
        if not self.is_called and isinstance(person, EmptySeat):
            # Who sits there is chosen beside the list; space only empties the seat again.
            self._on_draft(self.draft.with_deputy(person.number, None))
            if is_there:
                self.roll.any.box.setFocus()
        elif not self.is_called:
            assert not isinstance(person, EmptySeat)
            self._on_draft(self.draft.with_presence(person, is_there=is_there))
        else:
            self.seats.choose(person)
            self._show_person(person)
            self._panes.turn()
            self.show_now()

    def _on_draft(self, draft: RollDraft) -> None:
        self.draft = draft
        self.trouble.hide()
        self.show_now()

    def _on_act(self, events: tuple[Event, ...], call: Call | None) -> None:
        seen = self._live.attendance
        if self._do(lambda: self._data.enter(*events, call=call, seen=seen)) and any(
            isinstance(event, Recusal) for event in events
        ):
            self._warn_of_aside()

    def _on_came(self, member: PersonId, moment: Moment) -> None:
        before, came = self._live, list[Coming]()
        step = partial(self._data.let_in, member, moment, before.attendance)
        if self._do(lambda: came.append(step())) and self._item_id is not None:
            self.came.tell(before.for_screen(), self._item_id, member, came[0])

    def _on_not_come(self) -> None:
        self._do(lambda: self._data.take_back_coming(self.came.coming))

    def _warn_of_aside(self) -> None:
        """Say at once what stands under the name of somebody who now takes no part."""
        said = "" if self._item_id is None else under_those_aside(self._live, self._item_id)
        if said:
            self.trouble.tell(said, Level.WARN)

    def _on_withdrawn(self, events: tuple[Event, ...]) -> None:
        self._do(lambda: self._data.withdraw(*events))

    def _on_corrected(self, wrong: Event, right: Event) -> None:
        self._do(lambda: self._data.correct_event(wrong, right))

    def _do(self, step: Callable[[], object]) -> bool:
        """Do something and show what came of it; what was typed stays when it is refused."""
        self.came.hide()
        is_done = self.trouble.attempt(step)
        self._live = replace(self._data.read(), revealed=self._live.revealed)
        if is_done:
            self.show_now()
            self.seats.setFocus()  # the button that was pressed may be gone, and the focus with it
        else:
            self.seats.show_seats(self._lines())
        return is_done

"""Beside the attendance: what can happen with the seat that is chosen, and what has happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import begun_at
from agenda_app.domain.attendance_events import Arrived, Event, Left, Move, SteppedIn
from agenda_app.domain.calling import needs_in, unheld
from agenda_app.domain.chairings import named_to_chair
from agenda_app.domain.deputies import Bench, Need
from agenda_app.domain.item_attendance import Place
from agenda_app.domain.open_requests import open_requests
from agenda_app.domain.people import PersonId
from agenda_app.domain.request_words import asks, kind_of
from agenda_app.domain.requests import Request
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live import live_words, seat_lines
from agenda_app.ui.live.any_deputy import AnyDeputy
from agenda_app.ui.live.deputy_choice import DeputyChoice
from agenda_app.ui.live.entry_log import EntryLog
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.moment_fields import MomentFields
from agenda_app.ui.live.recusal_form import RecusalForm, RecusalQuestion
from agenda_app.ui.live.seat_list import EmptySeat, Holder
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text


class SeatPane(QScrollArea):
    """Tells what is to be kept.

    Signals:
        acted: events to enter, and a call or None.
        came: a member who came, and when.
        withdrawn: events to take back.
        corrected: an event, and what it shall be instead.
    """

    acted = Signal(object, object)
    came = Signal(object, object)
    corrected = Signal(object, object)
    withdrawn = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        clock: Callable[[], time | None],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with no seat chosen; ``clock`` tells the time that is proposed."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._now = now
        self._live: LiveMeeting | None = None
        self._item: ItemId | None = None
        self._place: Place | None = None
        self._part: Place | None = None
        self._need: Need | None = None
        self.name = Text(role="heading", wrap=True, name="seat_name")
        self.asked = Text(role="warn", wrap=True, name="seat_asked")
        self.when = MomentFields("seat", clock)
        self.when.at.returnPressed.connect(self.turn)
        self.come = self._button(self.tr("Came"), "seat_came", self._come)
        self.left = self._button(self.tr("Left"), "seat_left", partial(self._leave, leave=False))
        self.leave = self._button(
            self.tr("Got leave"), "seat_leave", partial(self._leave, leave=True)
        )
        self.chair = self._button("", "seat_chairs", self._chair)
        self.deputy = DeputyChoice("seat_deputy")
        self.any = AnyDeputy("seat_any_deputy")
        self.sit = self._button(self.tr("The deputy sits"), "seat_sits", self._sit)
        self.recusal = RecusalForm()
        self.recusal.entered.connect(lambda events: self.acted.emit(events, None))
        self._log = EntryLog("seat")
        self._log.moving.connect(self._move)
        self._log.withdrawn.connect(self.withdrawn)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.name)
        column.addWidget(self.asked)
        column.addWidget(self.when)
        moves = QHBoxLayout()
        moves.setSpacing(8)
        for button in (self.come, self.left, self.leave, self.chair):
            moves.addWidget(button)
        moves.addStretch(1)
        column.addLayout(moves)
        column.addWidget(self.deputy)
        column.addWidget(self.any)
        row = QHBoxLayout()
        row.addWidget(self.sit)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._log)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(self.recusal)
        column.addStretch(1)
        self.setWidget(inner)
        for part in (inner, self.viewport()):
            part.setAutoFillBackground(False)

    def facts(self, live: LiveMeeting, item_id: ItemId | None) -> str:
        """Return which item it is about, and how many are there in it."""
        if item_id is None:
            return ""
        there, least = live_words.present(live, item_id)
        return f"{live.telling.item(item_id)}: {there}, {least}"

    def show_seat(
        self,
        live: LiveMeeting,
        item_id: ItemId,
        holder: Holder,
        bench: Bench,
        wanted: Sequence[Need],
    ) -> None:
        """Show the seat of a member, or one that nobody holds, as it is in an item.

        In an item that may not be seen, nobody steps aside, is called in or chairs before it is
        shown: what is entered already would be told by what can be done.
        """
        hidden = item_id in live.withheld
        self._live, self._item = live, item_id
        item = live.attendance.items[item_id]
        own = live.attendance.chamber.own_seats
        number = holder.number if isinstance(holder, EmptySeat) else own[holder]
        self._place = place = item.places[number]
        self._part = part = live.attendance.in_points(item_id).places[number]
        self.name.setText(
            seat_lines.empty_seat() if place.holder is None else seat_lines.named(place.holder)
        )
        ended = live.records[item_id].minutes.ended_at
        called, taken = live.telling.item(item_id), live.telling.taken.get(item_id, ())
        start = begun_at(live.attendance, live.meeting.starts)
        self.when.show_item(item_id, called, ended, start, taken)
        sat = [seat.membership.person_id for seat in place.sat]
        there = bool(sat) if place.holder is None else holder in sat
        is_room = not live.is_written
        self.when.setVisible(is_room)
        self.come.setVisible(is_room and not there and place.holder is not None)
        self.left.setVisible(is_room and there)
        self.leave.setVisible(is_room and there)
        acting = None if place.acting is None else place.acting.membership.person_id
        may_chair = is_room and acting is not None and item.chair != acting
        self.chair.setVisible(may_chair and not hidden)
        self.chair.setText(seat_lines.chairs_words(place))
        if not is_room:
            self.sit.setText(self.tr("The deputy answers"))
            self.recusal.button.setText(self.tr("Does not answer in the item"))
        self._offer(bench, () if hidden else (*needs_in(live.attendance, item_id), *wanted))
        self.recusal.setVisible(acting is not None and not hidden)
        self._line.setVisible(acting is not None and not hidden)
        self._show_asked(live, item_id, acting)
        if acting is not None:
            self.recusal.show_person(self._question(live, item_id))
        people = {one.person_id for one in live.attendance.stints if one.seat == number}
        people |= {*(seat.membership.person_id for seat in part.sat)}
        people |= {*sat, *(() if isinstance(holder, EmptySeat) else (holder,))}
        people |= {
            event.person_id
            for event in live.attendance.events
            if isinstance(event, Arrived | SteppedIn) and event.stands_for in people
        }
        self._log.show_entries(seat_lines.entered_about(live, people))

    def _question(self, live: LiveMeeting, item_id: ItemId) -> RecusalQuestion:
        """Ask about the one who sits there, or the deputy who does in the points of that one.

        A deputy is named: the seat has the name of whom the deputy sits for.
        """
        assert self._part is not None
        assert self._place is not None
        sits = self._part.acting or self._place.acting
        assert sits is not None
        name = "" if sits == self._place.holder else sits.person_name
        return seat_lines.asked_aside(live, item_id, sits.membership.person_id, name)

    def _open(self, live: LiveMeeting, item_id: ItemId, person: PersonId) -> tuple[Request, ...]:
        found = open_requests(live.attendance, item_id)
        return tuple(request for request in found if request.person_id == person)

    def _show_asked(self, live: LiveMeeting, item_id: ItemId, person: PersonId | None) -> None:
        """Say what somebody has asked for and nobody has answered."""
        found = () if person is None else self._open(live, item_id, person)
        words = [
            self.tr("{what}, asked before the meeting.").format(what=spoken(asks(kind_of(one))))
            for one in found
        ]
        self.asked.setText(" ".join(words))
        self.asked.setVisible(bool(words))

    def turn(self) -> None:
        """Let the member come or go now, as space does in the list."""
        if not self.come.isHidden():
            self._come()
        elif not self.any.isHidden():
            self._sit()
        else:
            self._leave(leave=False)

    def take_first(self) -> None:
        """Let the deputy whose turn it is sit."""
        if self._need is not None:
            self.deputy.take_first()
            self._sit()

    def _offer(self, bench: Bench, needed: Sequence[Need]) -> None:
        assert self._place is not None
        assert self._live is not None
        is_empty = self._place.holder is None and not self._place.sat
        self.any.setVisible(is_empty)
        if is_empty:
            self._need = None
            self.deputy.hide()
            self.sit.show()
            (need,) = unheld(self._live.attendance.chamber)
            self.any.offer(bench, tuple(dict.fromkeys((*needed, need))), need, None)
            return
        assert self._part is not None
        last = (self._part.sat or (self._part.holder,))[-1]
        assert last is not None
        person = last.membership.person_id
        self._need = None
        if self._part.acting is None:
            self._need = next((one for one in needed if one.person_id == person), None)
        for part in (self.deputy, self.sit):
            part.setVisible(self._need is not None)
        if self._need is not None:
            self.deputy.offer(bench, tuple(dict.fromkeys(needed)), self._need, None)
            self.deputy.preselect()

    def _come(self) -> None:
        if self._live is None or self._place is None or self._place.holder is None:
            return
        if self.when.is_right():
            member = self._place.holder.membership.person_id
            self.came.emit(member, self.when.moment)

    def _leave(self, *, leave: bool) -> None:
        if self._place is not None and self._place.sat and self.when.is_right():
            person = self._place.sat[0].membership.person_id
            self.acted.emit((Left(None, person, self.when.moment, leave),), None)

    def _chair(self) -> None:
        if self._place is not None and self._place.acting is not None and self._item is not None:
            assert self._live is not None
            person = self._place.acting.membership.person_id
            self.acted.emit((named_to_chair(self._live.attendance, person, self._item),), None)

    def _sit(self) -> None:
        if not self.any.isHidden():
            called = self.any.call(self._now)
            if called is None:
                self.any.box.setFocus()
            elif self._live is not None and self._live.is_written and self._item is not None:
                self.acted.emit((SteppedIn(None, called.person_id, self._item),), called)
            elif self.when.is_right():
                self.acted.emit((Arrived(None, called.person_id, self.when.moment),), called)
            return
        call = self.deputy.call(self._now)
        if call is None or self._need is None or self._item is None:
            return
        events: tuple[Event, ...]
        assert self._live is not None
        if self._need.item_id is None and not self._live.is_written:
            if not self.when.is_right():
                return
            arrival = Arrived(None, call.person_id, self.when.moment, self._need.person_id)
            events = (arrival,)
        else:
            events = (SteppedIn(None, call.person_id, self._item, self._need.person_id),)
        self.acted.emit(events, call)

    def _move(self, event: Move) -> None:
        """Let something have happened at the time that is chosen, in its place among the others."""
        if self.when.is_right():
            self.corrected.emit(event, replace(event, moment=self.when.moment_of(event)))

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> SecondaryButton:
        button = SecondaryButton(text, name=name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())
        return button

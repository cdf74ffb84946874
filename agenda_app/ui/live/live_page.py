"""The page of a meeting while it is held; it takes the whole window, and all goes by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.phrases import phrase
from agenda_app.errors import NotFoundError
from agenda_app.ui.case.remembered import remember_words, remembered_words
from agenda_app.ui.live.answering import Answering
from agenda_app.ui.live.copying import Copying
from agenda_app.ui.live.item_steps import ItemSteps, first_item
from agenda_app.ui.live.item_view import show_item, show_meeting
from agenda_app.ui.live.live_asking import LiveAsking
from agenda_app.ui.live.live_band import LiveBand
from agenda_app.ui.live.live_clock import LiveClock
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.live_foot import LiveFoot
from agenda_app.ui.live.live_keys import LiveKeys
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_panes import LivePanes
from agenda_app.ui.live.live_place import LivePlace
from agenda_app.ui.live.live_saving import LiveSaving
from agenda_app.ui.live.live_style import LiveStyle
from agenda_app.ui.live.live_wiring import connect_parts
from agenda_app.ui.live.members_row import MembersRow
from agenda_app.ui.live.ordering import Ordering
from agenda_app.ui.live.overtaken_vote import OvertakenVote
from agenda_app.ui.live.room_desk import RoomDesk
from agenda_app.ui.live.speakers_desk import SpeakersDesk
from agenda_app.ui.live.tab_round import go_round
from agenda_app.ui.live.text_doubts import TextDoubts
from agenda_app.ui.live.voting_desk import VotingDesk
from agenda_app.ui.live.word_places import go_to_words
from agenda_app.ui.live.words import time_of_day
from agenda_app.ui.page import Page, Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.routes import LiveRoute, MeetingRoute, MeetingsRoute, Route

_LOW, _TICK = 720, 1000
_SIZE = "live/text_size"


class LivePage(Page):
    """Reads a LiveMeeting, has it shown, and saves each change when it is made."""

    is_whole = keeps_typed = True

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` says which meeting."""
        super().__init__(around, parent)
        self.setObjectName("live_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.now: Callable[[], datetime] = datetime.now
        self.data = LiveData(around.store, MeetingId(0))
        self.live: LiveMeeting | None = None
        self.item_id: ItemId | None = None
        self._revealed: ItemId | None = None
        self._build()
        self.look = LiveStyle(self, around.theme)
        self.saving = LiveSaving(self)
        self.steps = ItemSteps(self)
        self.asking = LiveAsking(self)
        self.voting = VotingDesk(self.vote, self.saving.save_item, self)
        self.answering = Answering(self.vote, self)
        self.ordering = Ordering(self.vote, self.voting, self)
        self.overtaken = OvertakenVote(self)
        self.speaking = SpeakersDesk(self.speakers, self)
        self.copying = Copying(self)
        self.doubts = TextDoubts(self)
        self.room = RoomDesk(self)
        self.keys = LiveKeys(self)
        self.clock = LiveClock(self)
        self.place_kept = LivePlace(self)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._tick)
        self._connect()
        self.look.choose(int(remembered_words(_SIZE, "100")))

    def _build(self) -> None:
        self.band, self.members, self.notices = LiveBand(), MembersRow(), NoticeLine()
        self.item_menu = QMenu(self)
        panes = LivePanes(self.around.storage.files, self.item_menu)
        self.items, self.speakers = panes.items, panes.speakers
        self.case, self.vote = panes.case, panes.vote
        self.foot = LiveFoot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.band, self.members, self.notices):
            column.addWidget(part)
        column.addWidget(panes, 1)
        column.addWidget(self.foot)
        self.begins_at = self.items

    def _connect(self) -> None:
        connect_parts(self)
        self.around.store.changed.connect(self._on_changed)
        self.band.sized.connect(self._on_sized)
        self.look.resized.connect(self._on_resized)
        self.around.theme.changed.connect(self._show)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let the tab key go round as the window is read."""
        beside = (self.items, self.speakers, self.case, self.vote)
        regions = (self.band, self.members, self.notices, *beside, self.foot)
        return go_round(regions, forward=forward)

    @property
    def is_open(self) -> bool:
        """Whether the minutes may be written in."""
        return self.live is not None and self.live.minutes.locked_at is None

    def show_route(self, route: Route) -> None:
        """Show a meeting, where one was the last time.

        Raises:
            TypeError: the route leads somewhere else.
        """
        if not isinstance(route, LiveRoute):
            raise TypeError(route)
        is_new = route.meeting_id != self.data.meeting_id or self.item_id is None
        if is_new:
            self.data = LiveData(self.around.store, route.meeting_id)
            self.item_id = None
        self._revealed = None
        self.refresh(is_new=True)
        self.clock.begin(is_new=is_new)
        self.answering.take_up()
        place = route.place
        if route.item_id is None and place is None:
            self.place_kept.take_up()
        elif route.item_id is not None:
            # Who asks for an item gets that one, wherever the page was before.
            self.open_item(route.item_id)
        if place is not None:
            # A dialog waits for its answer, and the page is to be shown before.
            QTimer.singleShot(0, self, lambda: go_to_words(self, place))

    def refresh(self, *, is_new: bool = False) -> None:
        """Read the meeting again and show it."""
        try:
            self.live = replace(self.data.read(), revealed=self._revealed)
        except NotFoundError:
            self.live = self.item_id = None
            self.around.go(MeetingsRoute())
            return
        if self.item_id not in self.live.records:
            self.item_id = first_item(self.live)
            is_new = True
        self._show(is_new=is_new)

    def take_typed(self, kept: ItemMinutes) -> None:
        """Know what was typed and is kept now; nothing else is read again between two keys."""
        assert self.live is not None
        before = self.live.records[kept.item_id]
        was = before.minutes
        typed = replace(was, proceedings=kept.proceedings, version=kept.version)
        if typed != kept:
            self.refresh()
            return
        records = {**self.live.records, kept.item_id: replace(before, minutes=kept)}
        self.live = replace(self.live, records=records)
        self.doubts.show_soon()

    def open_item(self, item_id: ItemId) -> None:
        """Show another item; what was typed in the one before is saved first."""
        if item_id == self.item_id or self.live is None:
            return
        if not self.saving.save_now():
            # The text is only in the editor: it stays there until it can be saved.
            self._show()
            return
        self.item_id = item_id
        self._reveal(None)
        self.case.look_at_top()
        self._show(is_new=True)

    def reveal(self) -> None:
        """Show an exempt item whose doors are not closed, until one leaves it."""
        self._reveal(self.item_id)
        self._show(is_new=True)

    def _reveal(self, item_id: ItemId | None) -> None:
        self._revealed = item_id
        if self.live is not None:
            self.live = replace(self.live, revealed=item_id)

    def go_back(self) -> None:
        """Go back to the agenda."""
        self.around.go(MeetingRoute(self.data.meeting_id, self.item_id))

    def stamp(self) -> None:
        """Put the clock time into the proceedings; where times are typed, ask for one first."""
        at = self.at()
        if self.may_vote and self.clock.is_typed:
            self.clock.ask()
        elif self.may_vote and at is not None:
            self.case.editor.say_time(at)
            self.case.look_at_proceedings()

    def phrase(self, number: int) -> None:
        """Take down that all were for (1), or put a phrase into the proceedings."""
        if self.live is None or not self.may_vote:
            return
        if number == 1:
            self.answering.take_unanimous()
            return
        self.case.editor.say(phrase(self.live.phrases, number, self.live.meeting.language))
        self.case.look_at_proceedings()

    def at(self) -> time | None:
        """Return the clock time, to the minute; None where times are typed and none was."""
        return self.clock.at()

    def stamp_now(self) -> datetime:
        """Return the moment for what happens now, on the day of the meeting."""
        return self.clock.moment()

    def leave(self) -> bool:
        """Save what is typed; stay when that cannot be done, for the text is only here."""
        return self.saving.save_now()

    def minutes_actions(self) -> list[QAction]:
        """Return what the page puts in the menu Protokoll."""
        return self.keys.actions_of_menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be tighter in a low window."""
        super().resizeEvent(event)
        low = self.window().height() < _LOW
        for part in (self.band, self.foot, self.vote):
            part.set_low(low=low)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go."""
        super().showEvent(event)
        self._tick()
        self._ticking.start()
        self.place_kept.begin()
        self.copying.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        super().hideEvent(event)
        self._ticking.stop()
        if not event.spontaneous():
            self.place_kept.end()
            self.copying.end()

    def _show(self, *, is_new: bool = False) -> None:
        live, item_id = self.live, self.item_id
        if live is None:
            return
        show_meeting(self, live, item_id)
        if item_id is not None:
            show_item(self, live, item_id)
            self.speaking.show_item(live.for_screen(), item_id)
            self.answering.show_item(live, item_id)
            if live.is_written or not live.is_shown(item_id):
                self.voting.show_nothing(item_id)
                return
            shown = live.records[item_id], live.meeting.language
            self.voting.show_record(*shown, is_new=is_new, is_open=self.may_vote)

    @property
    def may_vote(self) -> bool:
        """Whether the item in front can be voted on: open and whole, and it may be seen."""
        live, item_id = self.live, self.item_id
        if live is None or item_id is None or not self.is_open or not live.is_shown(item_id):
            return False
        return not live.records[item_id].minutes.is_damaged

    def _tick(self) -> None:
        self.band.clock.setText(time_of_day(self.now().time()))
        self.speaking.tick()

    def _on_changed(self) -> None:
        if not self.saving.is_writing and self.isVisible():
            self.refresh()

    def _on_sized(self, step: int) -> None:
        self.look.step(step)
        remember_words(_SIZE, str(self.look.percent))

    def _on_resized(self, factor: float) -> None:
        self.band.show_size(self.look.percent)
        self.items.resize_text(factor)
        self._show()

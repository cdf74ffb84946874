"""What happens at the list of speakers of the item in front; each step is saved when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain import speaking
from agenda_app.domain.people import PersonId
from agenda_app.domain.speaking import SpeakingList, Speech, SpeechKind
from agenda_app.domain.taking_part import Right, entitled, standings
from agenda_app.services.guarded import with_speakers
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.speakers_panel import SpeakerLine, SpeakersPanel
from agenda_app.ui.live.words import minutes_spent

if TYPE_CHECKING:
    from agenda_app.domain.agenda import ItemId
    from agenda_app.ui.live.live_page import LivePage


class SpeakersDesk(QObject):
    """Works on a panel, for the item that is in front of its page."""

    def __init__(self, panel: SpeakersPanel, page: LivePage) -> None:
        """Listen to a panel."""
        super().__init__(page)
        self._panel, self._page = panel, page
        self._known: dict[str, Speech] = {}
        panel.asked.connect(self._on_asked)
        panel.given.connect(self._on_given)
        panel.dropped.connect(self._on_dropped)
        panel.moved.connect(self._on_moved)
        panel.left.connect(page.case.editor.setFocus)

    def ask(self, kind: SpeechKind = SpeechKind.SPEECH) -> None:
        """Let somebody type who asks for the floor."""
        if self._page.may_vote:
            self._panel.ask(kind)

    def go_on(self) -> None:
        """Give the floor to the next on the list; after the last, nobody has it."""
        now = self._now()

        def change(speeches: SpeakingList) -> SpeakingList:
            queue = speaking.waiting(speeches)
            if queue:
                return speaking.begun(speeches, queue[0].number, now)
            return speaking.stopped(speeches, now)

        self._change(change, speaking.floor_and_next)

    def stop(self) -> None:
        """Note that whoever has the floor is done."""
        now = self._now()
        self._change(lambda speeches: speaking.stopped(speeches, now), speaking.running)

    def show_item(self, live: LiveMeeting, item_id: ItemId) -> None:
        """Show the speakers of an item, and offer who is there."""
        there = {str(one): one for one in _there(live, item_id)}
        chamber = live.attendance.chamber
        may = standings(live.attendance, item_id, Right.SPEAK)
        seats = {who: s for who, s in chamber.known.items() if who in may}
        named = (Speech(0, s.person_name, s.party, who) for who, s in seats.items())
        # Who could take part and does not is refused by name; only those there are offered.
        self._known = {str(one): one for one in named} | there
        self._panel.show_names(tuple(there))
        shown = live.is_shown(item_id)
        speeches = live.records[item_id].minutes.speeches if shown else ()
        lines = [
            SpeakerLine(one.number, self._waits(place, one, speeches))
            for place, one in enumerate(speaking.waiting(speeches), start=1)
        ]
        has_any = bool(lines) or speaking.running(speeches) is not None
        self._panel.show_speakers(
            self._speaks(speeches), lines, has_any=has_any, is_open=self._page.may_vote
        )

    def tick(self) -> None:
        """Let the time of whoever has the floor go on."""
        self._panel.speaking.setText(self._speaks(self._speeches()))

    def _speeches(self) -> SpeakingList:
        live, item_id = self._page.live, self._page.item_id
        if live is None or item_id is None or not live.is_shown(item_id):
            return ()
        return live.records[item_id].minutes.speeches

    def _speaks(self, speeches: SpeakingList) -> str:
        """Return "Kari Nes (Sp) har ordet · 2.14 · til nå 5 min"."""
        one = speaking.running(speeches)
        if one is None:
            return ""
        words = self.tr("{name} has the floor").format(name=one)
        if self._page.clock.is_typed:
            return words
        return f"{words} · {minutes_spent(one.seconds(self._now()))}"

    def _waits(self, place: int, one: Speech, speeches: SpeakingList) -> str:
        about = ""
        if one.kind is not SpeechKind.SPEECH:
            about = word(one.kind, interface_language()).lower()
        elif (turn := speaking.turn_of(speeches, one)) > 1:
            about = self.tr("speech no. {number}").format(number=turn)
        return f"{place}  {one}" + (f" · {about}" if about else "")

    def _on_asked(self, name: str, kind: SpeechKind) -> None:
        one = self._known.get(name) or self._named(name)
        speech = replace(one, kind=kind)
        # Whoever is added takes nothing from anybody: the rest of the list is no matter.
        if not self._change(lambda speeches: speaking.asked(speeches, speech), lambda _: None):
            self._panel.set_typed(name)

    def _named(self, typed: str) -> Speech:
        """Return whom a name without a party means; who has no seat here is called as typed."""
        wanted = typed.casefold()
        found = [one for one in self._known.values() if one.name.casefold() == wanted]
        return found[0] if len(found) == 1 else Speech(0, typed)

    def _on_given(self, number: int) -> None:
        now = self._now()
        self._change(
            lambda speeches: speaking.begun(speeches, number, now),
            lambda speeches: (speaking.running(speeches), speaking.numbered_as(speeches, number)),
        )

    def _on_dropped(self, number: int) -> None:
        self._change(
            lambda speeches: speaking.dropped(speeches, number),
            lambda speeches: speaking.numbered_as(speeches, number),
        )

    def _on_moved(self, number: int, by: int) -> None:
        self._change(lambda speeches: speaking.moved_up(speeches, number, by), speaking.waiting)

    def _change(
        self,
        change: Callable[[SpeakingList], SpeakingList],
        about: Callable[[SpeakingList], object],
    ) -> bool:
        """Save a step on the list, if what it is about is as it is shown."""
        seen = self._speeches()
        return self._page.saving.save_item(
            "speakers", lambda item: with_speakers(item, seen, about, change)
        )

    def _now(self) -> time:
        """Return the clock to the second; afterwards what gives no speech a length.

        How long it takes to enter what was written by pen is nobody's speaking time.
        """
        page = self._page
        if not page.clock.is_typed or page.live is None or page.item_id is None:
            return page.now().time().replace(microsecond=0)
        one = speaking.running(self._speeches())
        begun = page.live.records[page.item_id].minutes.begun_at
        return (one and one.began_at) or begun or page.live.meeting.starts.time()


def _there(live: LiveMeeting, item_id: ItemId) -> list[Speech]:
    """Return who can be on the list: who takes part in the item, then who else is there."""
    may_speak = entitled(live.attendance, item_id, Right.SPEAK)
    people = [Speech(0, one.name, one.party, PersonId(one.person_id)) for one in may_speak]
    others = (line.strip() for line in live.minutes.others)
    return [*people, *(Speech(0, line) for line in others if line)]

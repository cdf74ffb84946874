"""Enters what the members answered in writing, each answer when it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.people import PersonId
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.services.guarded import with_reply
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.domain.agenda import ItemId
    from agenda_app.domain.minutes import ItemMinutes
    from agenda_app.ui.live.live_meeting import LiveMeeting
    from agenda_app.ui.live.live_page import LivePage
    from agenda_app.ui.live.vote_pane import VotePane


class Answering(QObject):
    """Works on the item in front of a page."""

    def __init__(self, pane: VotePane, page: LivePage) -> None:
        """Belong to a page, and work on its pane."""
        super().__init__(page)
        self._pane, self._page = pane, page
        self._why_nothing = ""
        desk = pane.answers
        desk.answered.connect(self._on_answered)
        desk.timed.connect(self._on_timed)
        desk.all.connect(self._take_all)

    @property
    def written(self) -> Written | None:
        """The answers in the item in front, None where it is not decided in writing."""
        live, item_id = self._page.live, self._page.item_id
        return None if live is None or item_id is None else live.records[item_id].written

    def show_item(self, live: LiveMeeting, item_id: ItemId) -> None:
        """Show the answers in an item, as far as the screen may show it."""
        written = live.records[item_id].written if live.is_shown(item_id) else None
        language, is_open = live.meeting.language, self._page.may_vote
        self._pane.show_written(written, language, is_written=live.is_written, is_open=is_open)
        self._take_why_down()

    def take_up(self) -> None:
        """Go to where a meeting begins that has not: to the roll call, or to the answers."""
        live = self._page.live
        if live is not None and live.attendance.opened is None:
            self._page.band.call.setFocus()
            self.begin()

    def take_unanimous(self) -> None:
        """Take down that all are for it, present or in writing."""
        self._say_why_nothing()
        self._page.voting.take_unanimous()
        self._take_all()

    def begin_vote(self) -> None:
        """Go to the numbers of the vote, or to the answers where the item is decided in writing."""
        self._say_why_nothing()
        self._page.voting.begin()
        self.begin()

    def _say_why_nothing(self) -> None:
        """Let no key be without an answer where there is nothing to vote on."""
        page = self._page
        if page.may_vote and self.written is None and page.voting.vote is None:
            self._why_nothing = self._pane.nothing.text()
            page.notices.say(Level.INFO, self._why_nothing)

    def _take_why_down(self) -> None:
        """Say no more why there was nothing: something was done since, or another item is shown."""
        why, self._why_nothing = self._why_nothing, ""
        said = self._page.notices.message
        if why and said is not None and said.sentence == why:
            self._page.notices.quiet()

    def begin(self, person: PersonId | None = None) -> None:
        """Go to somebody's answer, or to the first that is not entered."""
        if self.written is not None:
            self._pane.answers.list.begin(person)
            self._pane.answers.begin()

    def _take_all(self) -> None:
        """Take down that all who have no answer yet said yes."""
        written = self.written
        if written is not None:
            yes, now = Reply.ACCEPTS, self._now()
            waiting = (PersonId(one.person_id) for one in written.who(None))
            self._save(written, *(Answer(person, yes, now) for person in waiting))

    def _on_answered(self, person: PersonId, reply: Reply | None) -> None:
        written = self.written
        if written is None:
            return
        was = written.by_person.get(person)
        if reply is None:
            self._page.saving.save_item("answer", lambda i: with_reply(i, person, was, None))
        elif was is None or was.reply is not reply:
            at = None if reply is Reply.SILENT else self._now()
            self._save(written, Answer(person, reply, at))

    def _on_timed(self, person: PersonId, at: datetime | None) -> None:
        written = self.written
        if written is not None and person in written.by_person:
            self._save(written, replace(written.by_person[person], at=at))

    def _save(self, written: Written, *answers: Answer) -> None:
        def change(item: ItemMinutes) -> ItemMinutes:
            for answer in answers:
                was = written.by_person.get(answer.person_id)
                item = with_reply(item, answer.person_id, was, answer)
            return item

        self._page.saving.save_item("answer", change)

    def _now(self) -> datetime:
        return self._page.now().replace(second=0, microsecond=0)

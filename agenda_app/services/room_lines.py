"""What was said in the room, as the minutes print it: opening, breaks, speakers and questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.breaks import break_words
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening_words import (
    minutes_remarks,
    minutes_words,
    notice_remarks,
    notice_words,
    rest_words,
)
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.speaking import spoken_words
from agenda_app.domain.telling import Telling
from agenda_app.domain.urgent_meetings import urgency_words
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_lines import question_lines
from agenda_app.services.municipality import the_municipality


@dataclass(frozen=True, slots=True)
class RoomWords:
    """What was said in a meeting besides its cases, and how it is told.

    Attributes:
        minutes: the meeting as a whole.
        told: the words of the protocol.
        corrections: how many numbered corrections were agreed in each item.
        with_speakers: whether the printed minutes say who spoke.
        urgency: why it is no ordinary meeting, a sentence each; nothing of an ordinary one.
    """

    minutes: MeetingMinutes
    told: Telling
    corrections: Mapping[ItemId, int] = field(default_factory=dict)
    with_speakers: bool = True
    urgency: tuple[Sentence, ...] = ()

    def in_item(self, made: MinutesItem, record: ItemRecord) -> MinutesItem:
        """Return a line of the minutes with what was said in its item."""
        return replace(
            made,
            opening=self.approval(record.item),
            breaks=self.breaks(record.minutes.item_id),
            spoken=self.spoken(record) if self.with_speakers else "",
            questions=self.questions(record.minutes.item_id),
        )

    def approval(self, item: AgendaItem) -> tuple[str, ...]:
        """Return what was said at the opening of what an item approves."""
        opening = self.minutes.opening
        if item.standard is StandardItem.APPROVE_NOTICE:
            return _said(notice_remarks(opening, self.told), self.told)
        if item.standard is StandardItem.APPROVE_MINUTES and item.id is not None:
            corrections = self.corrections.get(item.id, 0)
            return _said(minutes_remarks(opening.last(item.id), corrections), self.told)
        return ()

    def spoken(self, record: ItemRecord) -> str:
        """Return who had the floor in an item; who was not stopped was done when the item was."""
        ended = record.minutes.ended_at or self.minutes.adjourned_at
        over = tuple(
            replace(one, ended_at=ended) if one.is_running else one
            for one in record.minutes.speeches
        )
        return spoken_words(over).said(self.told.language)

    def breaks(self, item_id: ItemId | None) -> tuple[str, ...]:
        """Return when the meeting stood still in an item, or outside of every item."""
        there = (one for one in self.minutes.breaks if one.item_id == item_id)
        return _said(map(break_words, there), self.told)

    def questions(self, item_id: ItemId | None) -> tuple[PutForward, ...]:
        """Return the questions of an item, or those that belong to none."""
        there = (one for one in self.minutes.questions if one.item_id == item_id)
        return tuple(question_lines(there, self.told.language))

    def of_meeting(self, items: Iterable[AgendaItem]) -> tuple[str, ...]:
        """Return why it was called as it was, and what was said that no item of the agenda has."""
        opening = self.minutes.opening
        standard = {item.standard for item in items}
        found = [*self.urgency]
        if StandardItem.APPROVE_NOTICE not in standard:
            found += (*notice_remarks(opening, self.told), *notice_words(opening))
        if StandardItem.APPROVE_MINUTES not in standard:
            found += (minutes_words(opening.last(None)), *minutes_remarks(opening.last(None)))
        people = self.told.attendance.chamber.people
        signers = [self.told.person(one) for one in self.minutes.signers if one in people]
        return _said((*found, *rest_words(opening, signers)), self.told)


def room_words(session: Session, minutes: MeetingMinutes, told: Telling) -> RoomWords:
    """Return what was said in a meeting, ready to be told."""
    column = MinutesCorrectionRow.agreed_in
    query = select(column, func.count()).where(column.is_not(None)).group_by(column)
    agreed = {ItemId(item): number for item, number in session.execute(query) if item is not None}
    printed = the_municipality(session).speakers_printed
    meeting = read_meeting(session, minutes.meeting_id)
    urgency = tuple(urgency_words(meeting, told.attendance.chamber.size))
    return RoomWords(minutes, told, agreed, printed, urgency)


def _said(sentences: Iterable[Sentence], told: Telling) -> tuple[str, ...]:
    return tuple(one.said(told.language) for one in sentences if one)

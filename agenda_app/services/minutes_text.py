"""The minutes as plain text, for whoever has nothing but a screen of letters to read them on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.case import Proposal
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap_sentences import DAMAGED
from agenda_app.domain.minutes_layout import Section
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock
from agenda_app.services.item_text import heading_lines, put_forward, told_lines
from agenda_app.services.minutes_lines import minutes_lines as written_lines
from agenda_app.services.minutes_lines import with_people
from agenda_app.services.room_lines import RoomWords

ADJOURNED = Sentence("Hevet {}", "Heva {}")
LOCKED = alike("Protokollen er låst.")


def minutes_lines(
    record: MeetingRecord, telling: Telling, order: Sequence[Section]
) -> Iterator[str]:
    """Yield what is written down of a meeting, line by line, in the language of the meeting.

    Args:
        record: what is written down.
        telling: how its people and items are called.
        order: in which the parts of an item are told.
    """
    language, minutes = record.meeting.language, record.minutes
    if minutes.adjourned_at is not None:
        yield ADJOURNED.said(language, clock(minutes.adjourned_at))
    if minutes.locked_at is not None:
        yield LOCKED.said(language)
    yield from (line.said for line in attendance_lists(telling).visitors)
    room = RoomWords(minutes, telling)
    yield from room.of_meeting(item.item for item in record.items)
    yield from filter(None, (plain(minutes.remarks),))
    yield from room.breaks(None)
    for item in record.items:
        printed = _printed(room, item, language)
        yield from heading_lines(printed, language)
        if item.minutes.is_damaged:
            yield f"  {DAMAGED.said(language)}"
        yield from told_lines(printed, order, language)
    yield from put_forward(room.questions(None))


def _printed(room: RoomWords, record: ItemRecord, language: Language) -> MinutesItem:
    """Return an item as the minutes print it, without what its papers say already."""
    item, decided = record.item, record.decision(language)
    made = MinutesItem(item.number, item.kind, item.title, state=item.state)
    made = with_people(written_lines(made, record, language), record, room.told)
    made = room.in_item(made, record)
    return replace(made, decided=Proposal("", decided) if decided else None)

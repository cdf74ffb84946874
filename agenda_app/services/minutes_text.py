"""The minutes as plain text, for whoever has nothing but a screen of letters to read them on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap_sentences import DAMAGED
from agenda_app.domain.minutes_layout import Section
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.present_words import present_sentence
from agenda_app.domain.printed import PutForward
from agenda_app.domain.proposal_words import statement_words
from agenda_app.domain.put_aside import aside_words
from agenda_app.domain.sentence import NOTHING, Sentence, alike, joined
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock
from agenda_app.domain.written_words import written_words
from agenda_app.services.minutes_lines import (
    closing_lines,
    election_lines,
    proposal_lines,
    uncounted_words,
)
from agenda_app.services.room_lines import RoomWords
from agenda_app.terms import word

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
        number = "" if item.item.number is None else f"{telling.item(item.minutes.item_id)}  "
        yield f"{number}{item.item.title}"
        yield f"  {word(item.item.state, language)}"
        if item.minutes.is_damaged:
            yield f"  {DAMAGED.said(language)}"
        for text in _told(room, item, language, order):
            yield from (f"  {line}" for line in text.splitlines())
    yield from put_forward(room.questions(None))


def _told(
    room: RoomWords, record: ItemRecord, language: Language, order: Sequence[Section]
) -> Iterator[str]:
    """Yield the parts of an item in an order, as far as there are any."""
    parts = {
        Section.PROCEEDINGS: (
            *_said(room, record),
            plain(record.minutes.proceedings),
            aside_words(record.item, record.minutes.aside).said(language),
        ),
        Section.QUESTIONS: put_forward(room.questions(record.minutes.item_id)),
        Section.PROPOSALS: put_forward(proposal_lines(record, language)),
        Section.STATEMENTS: _statements(record, language),
        Section.VOTES: _votes(record, language),
        Section.ELECTIONS: _elections(record, language),
        Section.RESOLUTION: (plain(record.decision(language)),),
    }
    for section in order:
        yield from parts.get(section, ())


def _said(room: RoomWords, record: ItemRecord) -> Iterator[str]:
    """Yield what was said in an item besides what is written: opening, doors, breaks, speakers."""
    yield from room.approval(record.item)
    yield from closing_lines(record, room.told.language)
    yield from room.breaks(record.minutes.item_id)
    yield from filter(None, (room.spoken(record),))


def put_forward(parts: Iterable[PutForward]) -> Iterator[str]:
    """Yield each with its heading, its text and what became of it."""
    for one in parts:
        yield "\n".join(filter(None, (one.heading, plain(one.text), one.fate)))


def _statements(record: ItemRecord, language: Language) -> Iterator[str]:
    for statement in record.minutes.register.statements:
        if statement.entered:
            yield statement_words(statement).said(language)
            yield plain(statement.text)


def _votes(record: ItemRecord, language: Language) -> Iterator[str]:
    if record.written is not None:
        yield written_words(record.written).said(language)
    if record.unvoted is not None:
        yield uncounted_words(record.unvoted, record).said(language)
    for outcome in record.outcomes:
        present = present_sentence(outcome.room) if record.has_rooms else NOTHING
        yield joined((outcome_words(outcome, record.matters), present)).said(language)
    for _, reasons in record.refused:
        yield " ".join(reason.said(language) for reason in reasons)


def _elections(record: ItemRecord, language: Language) -> Iterator[str]:
    for text in election_lines(record, language):
        told = (*text.paragraphs, *text.after)
        yield "\n".join((f"{text.heading}:", *(f"  {said}" for said in told)))

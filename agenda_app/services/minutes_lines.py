"""What was written down of a meeting, as the minutes print it; nothing here is looked up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Chaired, Phase, Recusal, SteppedIn
from agenda_app.domain.attendance_lists import AwayLine, attendance_lists
from agenda_app.domain.attendance_words import numbers, opening, told
from agenda_app.domain.closing_words import closing_words, public_closing_words
from agenda_app.domain.committee import Seat
from agenda_app.domain.held_election_words import ElectionText, election_text
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import put_forward_words
from agenda_app.domain.present_words import present_sentence
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MetRow, MinutesAttendance, MinutesItem
from agenda_app.domain.proposal_states import states
from agenda_app.domain.proposal_words import fate_words, proposal_text, statement_words
from agenda_app.domain.put_aside import AWAY, aside_words
from agenda_app.domain.questions import (
    Question,
    answer_heading,
    answered_words,
    question_heading,
)
from agenda_app.domain.quorum_words import too_few
from agenda_app.domain.sentence import NOTHING, Sentence, alike, joined, listed
from agenda_app.domain.some_points import THE_WHOLE
from agenda_app.domain.telling import Telling, Told
from agenda_app.domain.time_in_meeting import moment_in
from agenda_app.domain.unvoted import THE_CASE, Unvoted, unvoted_words
from agenda_app.domain.vote_rows import VoteRow, refused_row, vote_rows
from agenda_app.domain.written import Reply, Written
from agenda_app.domain.written_words import IN_WRITING, written_words
from agenda_app.terms import word

_REPORTED = alike("forfall")
_SAT_INSTEAD = alike("{} møtte")
_NOBODY_SAT = alike("ingen vara møtte")


def is_held(attendance: Attendance) -> bool:
    """Tell whether anybody has written down who is there; nobody is where nobody meets."""
    if attendance.chamber.is_written:
        return False
    return attendance.opened is not None or bool(attendance.stints)


def without_items(attendance: Attendance, withheld: Collection[ItemId]) -> Attendance:
    """Return attendance without who stepped aside, stepped in or chaired in some items.

    That somebody is disqualified tells whom an exempt case is about. Who came and went stays.
    """
    return replace(
        attendance,
        events=tuple(
            event
            for event in attendance.events
            if not isinstance(event, Recusal | SteppedIn | Chaired) or event.item_id not in withheld
        ),
    )


def attendance_part(telling: Telling) -> MinutesAttendance:
    """Return who met, who met for whom, and who did not meet."""
    lists, language = attendance_lists(telling), telling.language
    return MinutesAttendance(
        opening(telling),
        tuple(_member(line.seat, line.remark, language) for line in lists.members),
        tuple(
            MetRow(
                line.seat.person_name,
                str(line.seat.membership.rank),
                line.seat.shown_party,
                line.met_for,
            )
            for line in lists.deputies
        ),
        tuple(_member(line.seat, _away(line, language), language) for line in lists.away),
        tuple(line.said for line in lists.visitors),
    )


def _member(seat: Seat, remark: str, language: Language) -> MetRow:
    place = seat.membership.office or word(seat.membership.role, language)
    return MetRow(seat.person_name, place, seat.shown_party, remark)


def _away(line: AwayLine, language: Language) -> str:
    """Return "forfall, Rune Falk møtte", or that no deputy did."""
    sat = _SAT_INSTEAD.said(language, listed(line.deputies))
    instead = alike(sat) if line.deputies else _NOBODY_SAT
    return joined((_REPORTED if line.reported else NOTHING, instead), ", ").said(language)


def minutes_lines(item: MinutesItem, record: ItemRecord, language: Language) -> MinutesItem:
    """Return a line of the minutes with what was written down of it, votes, elections and all.

    The resolution, and who was there, are not among it.
    """
    written = record.minutes
    return replace(
        item,
        begun_at=written.begun_at,
        ended_at=written.ended_at,
        aside=aside_words(record.item, written.aside).said(language),
        closed=tuple(closing_lines(record, language)),
        proceedings=written.proceedings,
        proposals=tuple(proposal_lines(record, language)),
        statements=tuple(
            PutForward(statement_words(one).said(language), one.text)
            for one in written.register.statements
            if one.entered
        ),
        votes=tuple(_votes(record, language)),
        elections=tuple(election_lines(record, language)),
    )


def closing_lines(record: ItemRecord, language: Language) -> Iterator[str]:
    """Yield when the doors of an item were closed, and how that was decided.

    Where not all take part in all of it, each vote says how many were there, as other votes do.
    """
    for closing in record.closings:
        yield closing_words(closing, language, with_present=record.has_rooms)


def election_lines(record: ItemRecord, language: Language) -> Iterator[ElectionText]:
    """Yield the elections of an item, likewise with how many were there."""
    for outcome in record.elections:
        room = record.room_at(outcome.held.taken)
        present = present_sentence(room) if record.has_rooms else NOTHING
        yield election_text(outcome, language, present)


def question_lines(questions: Iterable[Question], language: Language) -> Iterator[PutForward]:
    """Yield questions and interpellations, each with its answer after it."""
    for one in questions:
        fate = answered_words(one).said(language)
        yield PutForward(question_heading(one).said(language), one.text, fate)
        if one.answer:
            yield PutForward(answer_heading(one).said(language), one.answer)


def without_words(item: MinutesItem, record: ItemRecord, language: Language) -> MinutesItem:
    """Return an exempt line with how, when and by which law the doors were closed, and no more."""
    closed = tuple(public_closing_words(one, language) for one in record.closings)
    return replace(item, closed=closed)


def _votes(record: ItemRecord, language: Language) -> Iterator[VoteRow]:
    """Yield the votes in the order they were taken, also those that do not add up.

    Where not the same people took part in all of them, each says how many were there.
    """
    if record.written is not None:
        yield from _in_writing(record.written, language)
    if record.unvoted is not None:
        said = uncounted_words(record.unvoted, record).said(language)
        yield VoteRow(THE_CASE.said(language), None, None, said)
    votes = record.minutes.votes
    for place, (vote, outcome) in enumerate(zip(votes, record.counted, strict=True), start=1):
        if outcome is None:
            yield refused_row(vote, record.matters, language)
        else:
            later = [one.motion for one in votes[place:]]
            rows = vote_rows(outcome, record.matters, language, later)
            if record.has_rooms:
                present = present_sentence(outcome.room)
                fell = joined((alike(rows[-1].fell), present)).said(language)
                rows = (*rows[:-1], replace(rows[-1], fell=fell))
            yield from rows


def _in_writing(written: Written, language: Language) -> Iterator[VoteRow]:
    """Yield what came of a case that was decided in writing, once that is known."""
    came, about = written_words(written), IN_WRITING.said(language)
    numbers = len(written.who(Reply.ACCEPTS)), len(written.who(Reply.REFUSES))
    if came:
        for_, against = (None, None) if written.is_stopped else numbers
        yield VoteRow(about, for_, against, came.said(language))


def uncounted_words(how: Unvoted, record: ItemRecord) -> Sentence:
    """Return how an item was decided without a count; that it was not, where too few were there."""
    told = unvoted_words(how)
    room = record.room_now(THE_WHOLE)
    return joined((told, too_few(room))) if room.has_too_few else told


def proposal_lines(record: ItemRecord, language: Language) -> Iterator[PutForward]:
    """Yield what was put forward, in order, and what became of it."""
    became = states(record.matters, record.outcomes)
    for proposal in record.put_forward:
        yield PutForward(
            put_forward_words(proposal, record.matters).said(language),
            proposal_text(proposal, record.matters, language),
            fate_words(became[proposal.number], proposal.receiver).said(language),
        )


def with_people(item: MinutesItem, record: ItemRecord, telling: Telling) -> MinutesItem:
    """Return a line of the minutes with who was there, who came and went, and who stepped aside.

    The number of those present stands where the meeting treated the item, so not where it was
    withdrawn or put off before it was taken up, nor in a draft before anybody is written down.
    """
    item_id = record.minutes.item_id
    if item_id not in telling.attendance.items:
        return item
    here = [one for one in told(telling) if one.item_id == item_id]
    was_up = item.state not in AWAY or item.begun_at is not None or bool(item.votes)
    is_known = item.number is not None and was_up and is_held(telling.attendance)
    before = [one for one in here if one.phase is not Phase.AFTER]
    opened = telling.attendance.opened
    return replace(
        item,
        present=numbers(telling, item_id) if is_known else "",
        before=tuple(one.text for one in before),
        doors_after=() if opened is None else _doors_after(record, before, opened.at),
        after=tuple(one.text for one in here if one.phase is Phase.AFTER),
    )


def _doors_after(record: ItemRecord, before: Sequence[Told], start: datetime) -> tuple[int, ...]:
    """Return how many of the sentences come before each time the doors were closed."""
    found: list[int] = []
    for closing in record.closings:
        at = closing.session.closed_at
        closed = None if at is None else moment_in(start, at)
        later = (
            place
            for place, one in enumerate(before)
            if closed is not None and one.phase is Phase.DURING and one.at is not None
            if one.at > closed
        )
        found.append(max(next(later, len(before)), *found[-1:], 0))
    return tuple(found)

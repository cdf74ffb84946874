"""What the minutes of one item lack before they can be locked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState, ItemType
from agenda_app.domain.answer_gaps import stands_otherwise
from agenda_app.domain.aside_in_item import disqualified
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.closings import (
    is_by_too_few,
    lacks_basis,
    lacks_times,
    lacks_vote,
    opens_too_early,
)
from agenda_app.domain.done_aside import DoneAside, done_aside, wrongly_left
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_lists import named_twice
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.held_elections import Standing, is_unfinished
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import within
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_states import unsettled
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.questions import Questions
from agenda_app.domain.resolution_check import What, disagreements
from agenda_app.domain.resolutions import ResolutionDoubt
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.speaking import running
from agenda_app.domain.text import plain
from agenda_app.domain.text_marks import text_marks
from agenda_app.domain.vote_doubt_words import RESOLUTION_DOUBTS
from agenda_app.domain.vote_doubts import Doubt, doubts
from agenda_app.domain.vote_rows import about_words
from agenda_app.domain.voted_state import state_gap
from agenda_app.domain.votes import Vote

_BLANKS = re.compile(r"_{3,}|\.{5,}|…{2,}")
"""What a case officer leaves for the meeting to fill in: a name, a date, a sum."""
_VOTE = Sentence("Avstemning {}:", "Røysting {}:")
_VOTE_ABOUT = Sentence("Avstemning {}, over {}:", "Røysting {}, over {}:")
_FROM_DONE_ASIDE = {
    DoneAside.PROPOSED: GapCode.ASIDE_PROPOSED,
    DoneAside.STATED: GapCode.ASIDE_STATED,
    DoneAside.ASKED: GapCode.ASIDE_ASKED,
}
_OF_VOTES = {
    Doubt.UNNAMED_SPLIT: GapCode.UNNAMED_SPLIT,
    Doubt.UNNAMED_APART: GapCode.UNNAMED_APART,
    Doubt.SECRET: GapCode.SECRET_VOTE,
    Doubt.BLANK_DECIDES: GapCode.BLANKS_DECIDE,
}


def wants_resolution(item: AgendaItem) -> bool:
    """Tell whether an item is a case that is decided: no referral, question or briefing."""
    return item.case_id is not None and item.type is ItemType.PS


def item_gaps(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    """Yield what is missing of how an item was treated; nothing of a heading."""
    item = record.item
    if record.minutes.is_damaged:
        # What else it lacks nobody can say.
        yield MinutesGap(GapCode.DAMAGED, item.id)
        return
    if item.kind is ItemKind.HEADING:
        return
    yield from _not_decided(record, language)
    for vote, reasons in record.refused:
        which = which_vote(record, vote)
        yield MinutesGap(GapCode.VOTE_DOES_NOT_ADD_UP, item.id, reasons=(which, *reasons))
    found = {doubt for outcome in record.outcomes for doubt in doubts(outcome)}
    yield from (MinutesGap(code, item.id) for doubt, code in _OF_VOTES.items() if doubt in found)
    if record.has_rooms and (Doubt.NOT_QUORATE in found or record.is_void):
        yield MinutesGap(GapCode.NOT_QUORATE, item.id)
    if any(statement.entered is None for statement in record.minutes.register.statements):
        yield MinutesGap(GapCode.STATEMENT_NOT_DECIDED, item.id)
    if any(proposal.awaits_text for proposal in record.minutes.register.proposals):
        yield MinutesGap(GapCode.PROPOSAL_WITHOUT_TEXT, item.id)
    if running(record.minutes.speeches) is not None:
        yield MinutesGap(GapCode.STILL_SPEAKING, item.id)
    yield from _of_elections(record)
    yield from _of_texts(record, language)
    yield from _of_resolution(record, language)


def _not_decided(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    """Yield that nothing says what became of an item, or what was resolved in it."""
    item = record.item
    stands_against_votes = state_gap(record)
    if stands_against_votes is not None:
        yield stands_against_votes
        return
    if item.state in AWAY or stands_otherwise(record):
        return
    if _passes_for_resolved(record, language):
        yield MinutesGap(GapCode.TOO_FEW_VOTED, item.id)
    elif item.state is ItemState.PLANNED:
        # As long as answers are missing nobody can say, and those are a gap of their own.
        if record.written is None or record.written.is_over:
            yield MinutesGap(GapCode.NOT_DECIDED, item.id)
    elif wants_resolution(item):
        if says_nothing(record, language):
            yield MinutesGap(GapCode.NO_RESOLUTION, item.id)
        elif _BLANKS.search(plain(record.decision(language))):
            yield MinutesGap(GapCode.BLANKS_LEFT, item.id)
        yield from _not_voted(record, language)


def _passes_for_resolved(record: ItemRecord, language: Language) -> bool:
    """Tell whether what too few voted on stands as if it were resolved, or nothing is said of it.

    Words of the secretary's own tell what became of it, when they are not what was voted on, also
    where no votes were counted. The law asks no more: the minutes say that nothing was decided
    (koml. §§ 11-4 and 11-9), and nothing goes on to the case.
    """
    if not record.is_void:
        return False
    if not record.minutes.is_edited:
        return True
    text, composed = record.minutes.resolution, record.composed(language)
    found = disagreements(text, composed, record.matters)
    return not text or any(one.what is What.REJECTED for one in found)


def _not_voted(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    """Yield that what was decided, or what somebody proposed, was never put to the vote.

    A vote that does not add up is a gap of its own, and so is an election that is not finished.
    """
    item_id = record.item.id
    is_voted = bool(record.minutes.elections or record.refused) or record.has_vote or record.is_void
    is_voted = is_voted or _says_undecided(record, language)
    if not is_voted and record.unvoted is None and not says_nothing(record, language):
        yield MinutesGap(GapCode.NOT_VOTED, item_id)
    if record.written is None and not record.refused and unsettled(record.matters, record.outcomes):
        yield MinutesGap(GapCode.PROPOSAL_NOT_VOTED, item_id)


def _says_undecided(record: ItemRecord, language: Language) -> bool:
    """Tell whether a vote was equal and undecided, and what stands is not what it was on."""
    if not any(outcome.is_undecided for outcome in record.outcomes):
        return False
    found = disagreements(record.decision(language), record.composed(language), record.matters)
    return all(one.what is not What.REJECTED for one in found)


def list_gaps(record: ItemRecord, attendance: Attendance) -> Iterator[MinutesGap]:
    """Yield who stands on another list now than the one their vote is counted in."""
    rooms = (*(one.room for one in record.earlier), *record.rooms, record.room)
    voted = {voter.person_id: voter for room in rooms for voter in room.voters}
    item_id = record.minutes.item_id
    parts = attendance.parts(item_id) if item_id in attendance.items else ()
    stages = (stage for stages in parts for stage in stages)
    lists = {voter.person_id: voter.party for stage in stages for voter in stage.voters}
    for voter in voted.values():
        if lists.get(voter.person_id, voter.party) != voter.party:
            person_id = PersonId(voter.person_id)
            yield MinutesGap(GapCode.OTHER_LIST_NOW, record.item.id, person_id)


def which_vote(record: ItemRecord, vote: Vote) -> Sentence:
    """Return "Avstemning 2, over forslaget fra Sp:", of an exempt item without what it is about.

    The list of what is missing is seen on screens that the item is not shown on.
    """
    place = 1 + next(n for n, one in enumerate(record.minutes.votes) if one is vote)
    if record.item.access.state is AccessState.EXEMPT:
        return filled(_VOTE, place)
    return filled(_VOTE_ABOUT, place, within(about_words(vote, record.matters)))


def _of_elections(record: ItemRecord) -> Iterator[MinutesGap]:
    for place, outcome in enumerate(record.elections):
        code = GapCode.ELECTION_DOUBT
        if outcome.standing is Standing.DOES_NOT_ADD_UP:
            code = GapCode.ELECTION_DOES_NOT_ADD_UP
        elif is_unfinished(record.elections, place):
            yield MinutesGap(GapCode.ELECTION_NOT_FINISHED, record.item.id)
        if outcome.doubts:
            reasons = tuple(doubt_words(doubt) for doubt in outcome.doubts)
            yield MinutesGap(code, record.item.id, reasons=reasons)
        if named_twice(outcome.members):
            yield MinutesGap(GapCode.ELECTED_TWICE, record.item.id)


def _of_texts(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    """Yield where a text says something else than the votes; of an exempt item only that one does.

    The list of what is missing is seen on screens that the item is not shown on.
    """
    marks = text_marks(record, language)
    if marks and record.item.access.state is AccessState.EXEMPT:
        yield MinutesGap(GapCode.TEXT_DISAGREES, record.item.id)
        return
    for mark in marks:
        yield MinutesGap(GapCode.TEXT_DISAGREES, record.item.id, reasons=(mark.sentence,))


def _of_resolution(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    """Yield what is doubtful about a resolution that stands as it was put together of the votes.

    Votes that do not add up, and proposals that were not voted on, are gaps of their own. The
    sentences tell nothing of the case.
    """
    is_off = record.item.state in AWAY and not record.is_put_off
    if record.minutes.is_edited or not record.minutes.votes or record.refused or is_off:
        return
    for doubt in record.composed(language).doubts:
        if doubt is ResolutionDoubt.TWO_TEXTS:
            yield MinutesGap(GapCode.TWO_TEXTS, record.item.id)
        elif doubt is not ResolutionDoubt.UNSETTLED:
            reasons = (RESOLUTION_DOUBTS[doubt],)
            yield MinutesGap(GapCode.RESOLUTION_DOUBT, record.item.id, reasons=reasons)


def says_nothing(record: ItemRecord, language: Language) -> bool:
    """Tell whether there is no resolution; that everything was voted down is one."""
    return not record.decision(language)


def closing_gaps(record: ItemRecord, start: datetime) -> Iterator[MinutesGap]:
    """Yield what is missing of the closed doors in an item; ``start`` is when the meeting began."""
    item = record.item
    for closing in record.closings:
        closed = closing.session
        if lacks_times(closed):
            yield MinutesGap(GapCode.CLOSING_WITHOUT_TIMES, item.id)
        if opens_too_early(closed, start):
            yield MinutesGap(GapCode.CLOSING_TIMES_WRONG, item.id)
        if lacks_basis(closed):
            yield MinutesGap(GapCode.CLOSING_WITHOUT_BASIS, item.id)
        if lacks_vote(closed):
            yield MinutesGap(GapCode.CLOSING_NOT_VOTED, item.id)
        if is_by_too_few(closing):
            yield MinutesGap(GapCode.CLOSING_BY_TOO_FEW, item.id)
        if closing.refused:
            yield MinutesGap(GapCode.CLOSING_VOTE_WRONG, item.id, reasons=closing.refused)
    is_exempt = item.access.state is AccessState.EXEMPT and item.state is ItemState.TREATED
    if is_exempt and not record.minutes.behind_doors:
        yield MinutesGap(GapCode.EXEMPT_NOT_CLOSED, item.id)


def aside_gaps(
    item: ItemRecord, attendance: Attendance, questions: Questions
) -> Iterator[MinutesGap]:
    """Yield what stands in an item under the name of somebody who takes no part in it.

    And what stands as not treated for that reason, though they do take part; and who is
    disqualified where people are elected, which nobody is (koml. § 11-10 fourth para).
    """
    item_id = item.minutes.item_id
    if wrongly_left(attendance, item_id, item.minutes.register):
        yield MinutesGap(GapCode.WRONGLY_LEFT, item_id)
    for done, person_id in done_aside(attendance, item_id, item.minutes.register, questions):
        yield MinutesGap(_FROM_DONE_ASIDE[done], item_id, person_id)
    if any(one.mode is not ElectionMode.APPOINTMENT for one in item.minutes.elections):
        for person_id in disqualified(attendance.events, item_id):
            yield MinutesGap(GapCode.ASIDE_AT_ELECTION, item_id, person_id)

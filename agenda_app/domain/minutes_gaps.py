"""What minutes lack before they can be locked: read off what is written down, never asked.

Locking unfinished minutes is one of the few things that are stopped (``GapCode.blocks``); the rest
is for somebody to look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import Enum

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState, ItemType
from agenda_app.domain.attendance import Attendance, begun_at
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.attendance_gaps import GapKind, gaps
from agenda_app.domain.attendance_problems import Problem
from agenda_app.domain.breaks import open_break
from agenda_app.domain.closings import lacks_basis, lacks_times, lacks_vote, opens_too_early
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.done_aside import DoneAside, done_aside
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.held_elections import Standing, is_unfinished
from agenda_app.domain.item_record import ItemRecord, room_in
from agenda_app.domain.language import Language
from agenda_app.domain.late_present import present_refusals
from agenda_app.domain.matter_words import within
from agenda_app.domain.meeting import Meeting, MeetingState
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.questions import Questions
from agenda_app.domain.resolutions import Ending
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.signing import USUAL_RULE, SigningFault, SigningRule, signing_faults
from agenda_app.domain.speaking import running
from agenda_app.domain.text_marks import text_marks
from agenda_app.domain.time_in_meeting import minutes_into
from agenda_app.domain.vote_doubts import Doubt, doubts
from agenda_app.domain.vote_rows import about_words
from agenda_app.domain.votes import Vote


class GapCode(Enum):
    """What is missing or doubtful."""

    NO_PLACE = "no_place"
    NOT_ADJOURNED = "not_adjourned"
    NO_ROLL_CALL = "no_roll_call"
    ATTENDANCE_CONTRADICTS = "attendance_contradicts"
    NOT_DECIDED = "not_decided"
    NO_RESOLUTION = "no_resolution"
    NOTHING_WRITTEN = "nothing_written"
    VOTE_DOES_NOT_ADD_UP = "vote_does_not_add_up"
    ELECTION_NOT_FINISHED = "election_not_finished"
    ELECTION_DOES_NOT_ADD_UP = "election_does_not_add_up"
    CLOSING_WITHOUT_TIMES = "closing_without_times"
    CLOSING_TIMES_WRONG = "closing_times_wrong"
    CLOSING_WITHOUT_BASIS = "closing_without_basis"
    CLOSING_VOTE_WRONG = "closing_vote_wrong"
    NO_RULING = "no_ruling"
    ASIDE_PROPOSED = "aside_proposed"
    ASIDE_STATED = "aside_stated"
    ASIDE_ASKED = "aside_asked"
    LATE_MISCOUNTED = "late_miscounted"
    ORDER = "order"
    NO_SIGNERS = "no_signers"
    NOT_SIGNED_BY = "not_signed_by"
    TOO_FEW_SIGNERS = "too_few_signers"
    CHAIR_NOT_SIGNING = "chair_not_signing"
    SIGNERS_NOT_ELECTED = "signers_not_elected"
    FIXED_NOT_SIGNING = "fixed_not_signing"
    NOT_QUORATE = "not_quorate"
    NO_CHAIR = "no_chair"
    OTHER_GROUP = "other_group"
    REQUEST_UNANSWERED = "request_unanswered"
    NOBODY_STEPPED_IN = "nobody_stepped_in"
    UNNAMED_SPLIT = "unnamed_split"
    OTHER_LIST_NOW = "other_list_now"
    ELECTION_DOUBT = "election_doubt"
    TEXT_DISAGREES = "text_disagrees"
    CLOSING_NOT_VOTED = "closing_not_voted"
    EXEMPT_NOT_CLOSED = "exempt_not_closed"
    STATEMENT_NOT_DECIDED = "statement_not_decided"
    QUESTION_OPEN = "question_open"
    STILL_IN_BREAK = "still_in_break"
    STILL_SPEAKING = "still_speaking"
    LATE_AND_DECIDED = "late_and_decided"
    LATE_NOT_ASKED = "late_not_asked"
    PROPOSAL_WITHOUT_TEXT = "proposal_without_text"

    @property
    def blocks(self) -> bool:
        """Whether minutes cannot be locked as long as it is so."""
        return self not in _DOUBTS

    @property
    def legal_basis(self) -> str:
        """The law that asks for it, the same in both forms; empty when it is good order only."""
        return _BASES.get(self, "")


_DOUBTS = frozenset(
    {
        GapCode.NOT_SIGNED_BY,
        GapCode.TOO_FEW_SIGNERS,
        GapCode.CHAIR_NOT_SIGNING,
        GapCode.SIGNERS_NOT_ELECTED,
        GapCode.FIXED_NOT_SIGNING,
        GapCode.NOT_QUORATE,
        GapCode.NO_CHAIR,
        GapCode.OTHER_GROUP,
        GapCode.REQUEST_UNANSWERED,
        GapCode.NOBODY_STEPPED_IN,
        GapCode.UNNAMED_SPLIT,
        GapCode.OTHER_LIST_NOW,
        GapCode.ELECTION_DOUBT,
        GapCode.TEXT_DISAGREES,
        GapCode.CLOSING_NOT_VOTED,
        GapCode.EXEMPT_NOT_CLOSED,
        GapCode.STATEMENT_NOT_DECIDED,
        GapCode.QUESTION_OPEN,
        GapCode.STILL_IN_BREAK,
        GapCode.STILL_SPEAKING,
        GapCode.LATE_AND_DECIDED,
        GapCode.LATE_NOT_ASKED,
        GapCode.PROPOSAL_WITHOUT_TEXT,
    }
)
_BASES = {
    GapCode.NO_PLACE: "koml. § 11-4 bokstav a",
    GapCode.NOT_ADJOURNED: "koml. § 11-4 bokstav a",
    GapCode.NO_ROLL_CALL: "koml. § 11-4 bokstav b",
    GapCode.ATTENDANCE_CONTRADICTS: "koml. § 11-4 bokstav b",
    GapCode.NOT_DECIDED: "koml. § 11-4 bokstav c",
    GapCode.NO_RESOLUTION: "koml. § 11-4 bokstav d",
    GapCode.NOTHING_WRITTEN: "koml. § 11-4 bokstav d",
    GapCode.VOTE_DOES_NOT_ADD_UP: "koml. § 11-4 bokstav e",
    GapCode.ELECTION_NOT_FINISHED: "koml. §§ 7-4 til 7-8",
    GapCode.ELECTION_DOES_NOT_ADD_UP: "koml. § 8-1",
    GapCode.ELECTION_DOUBT: "koml. §§ 6-2 og 7-4 til 7-8",
    GapCode.CLOSING_WITHOUT_TIMES: "koml. § 11-4 andre ledd",
    GapCode.CLOSING_TIMES_WRONG: "koml. § 11-4 andre ledd",
    GapCode.CLOSING_WITHOUT_BASIS: "koml. § 11-5 tredje ledd bokstav b",
    GapCode.CLOSING_VOTE_WRONG: "koml. § 11-4 bokstav e",
    GapCode.LATE_MISCOUNTED: "koml. § 11-3 femte ledd",
    GapCode.NO_RULING: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_PROPOSED: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_STATED: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_ASKED: "koml. §§ 11-10 og 11-11",
    GapCode.NOT_SIGNED_BY: "koml. § 9-9",
    GapCode.NOT_QUORATE: "koml. § 11-9",
    GapCode.NO_CHAIR: "koml. § 11-2",
    GapCode.OTHER_GROUP: "koml. § 7-10",
    GapCode.REQUEST_UNANSWERED: "koml. §§ 11-10 og 11-11",
    GapCode.NOBODY_STEPPED_IN: "koml. § 7-10",
    GapCode.UNNAMED_SPLIT: "koml. § 11-4 bokstav e",
    GapCode.OTHER_LIST_NOW: "koml. § 11-4 bokstav e",
    GapCode.TEXT_DISAGREES: "koml. § 11-4 bokstav d og e",
    GapCode.CLOSING_NOT_VOTED: "koml. § 11-5",
    GapCode.EXEMPT_NOT_CLOSED: "koml. § 11-5",
    GapCode.LATE_AND_DECIDED: "koml. § 11-3",
    GapCode.LATE_NOT_ASKED: "koml. § 11-3",
}
_VOTE = Sentence("Avstemning {}:", "Røysting {}:")
_VOTE_ABOUT = Sentence("Avstemning {}, over {}:", "Røysting {}, over {}:")
_FROM_ATTENDANCE = {
    GapKind.NO_ROLL_CALL: GapCode.NO_ROLL_CALL,
    GapKind.NOT_QUORATE: GapCode.NOT_QUORATE,
    GapKind.NO_CHAIR: GapCode.NO_CHAIR,
    GapKind.NO_RULING: GapCode.NO_RULING,
    GapKind.OTHER_GROUP: GapCode.OTHER_GROUP,
    GapKind.REQUEST_UNANSWERED: GapCode.REQUEST_UNANSWERED,
}
_FROM_DONE_ASIDE = {
    DoneAside.PROPOSED: GapCode.ASIDE_PROPOSED,
    DoneAside.STATED: GapCode.ASIDE_STATED,
    DoneAside.ASKED: GapCode.ASIDE_ASKED,
}
_FROM_RULE = {
    SigningFault.TOO_FEW: GapCode.TOO_FEW_SIGNERS,
    SigningFault.NO_CHAIR: GapCode.CHAIR_NOT_SIGNING,
    SigningFault.NOT_ELECTED: GapCode.SIGNERS_NOT_ELECTED,
    SigningFault.FIXED_MISSING: GapCode.FIXED_NOT_SIGNING,
}


@dataclass(frozen=True, slots=True)
class MinutesGap:
    """Something that is missing or doubtful.

    Attributes:
        code: what it is.
        item_id: the item it is in, None when it is about the meeting.
        person_id: whom it is about, None when it is about nobody.
        problem: what contradicts itself, of ``ATTENDANCE_CONTRADICTS``.
        reasons: which vote does not add up and why, what is doubtful about an election, or in what
            way a text and the votes disagree. Those quote, so an exempt item has none of the last.
    """

    code: GapCode
    item_id: ItemId | None = None
    person_id: PersonId | None = None
    problem: Problem | None = None
    reasons: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class MeetingRecord:
    """All that is written down of a meeting, and the committee's rule of who signs it.

    ``unasked`` are the items that came late, or with late papers, and that nobody was asked about;
    it takes the papers that were sent to know them, so there are none where nobody looked.
    """

    meeting: Meeting
    minutes: MeetingMinutes
    attendance: Attendance
    items: tuple[ItemRecord, ...]
    signing: SigningRule = USUAL_RULE
    unasked: frozenset[ItemId] = frozenset()


def wants_resolution(item: AgendaItem) -> bool:
    """Tell whether an item is a case that is decided: no referral, question or briefing."""
    return item.case_id is not None and item.type is ItemType.PS


def gaps_in(record: MeetingRecord) -> tuple[MinutesGap, ...]:
    """Return what the minutes lack, what blocks first; nothing when they are finished.

    Sources: koml. § 11-4 first para (time and place, who met, cases, resolutions, votes) and second
    para (the law behind closed doors and behind who stepped aside).
    """
    found = (
        *_of_meeting(record),
        *_of_attendance(record),
        *(gap for item in record.items for gap in _of_item(item, record.meeting.language)),
        *(gap for item in record.items for gap in _of_lists(item, record.attendance)),
        *_of_standing(record),
        *(gap for item in record.items for gap in _of_closing(item, _start(record))),
        *_of_order(record),
    )
    return tuple(sorted(found, key=lambda gap: not gap.code.blocks))


def _of_meeting(record: MeetingRecord) -> Iterator[MinutesGap]:
    if not record.meeting.place.strip():
        yield MinutesGap(GapCode.NO_PLACE)
    held = record.meeting.state in {MeetingState.HELD, MeetingState.APPROVED}
    if not held or record.minutes.adjourned_at is None:
        yield MinutesGap(GapCode.NOT_ADJOURNED)
    if not record.minutes.signers:
        yield MinutesGap(GapCode.NO_SIGNERS)
    elif record.attendance.chamber.roster.committee.kind is CommitteeKind.COMPANY_BOARD:
        # All who were there sign the minutes of a municipal company's board.
        for person_id in sorted(record.attendance.came - {*record.minutes.signers}):
            yield MinutesGap(GapCode.NOT_SIGNED_BY, person_id=person_id)
    yield from _of_signing(record)
    if open_break(record.minutes.breaks) is not None:
        yield MinutesGap(GapCode.STILL_IN_BREAK)
    for question in record.minutes.questions:
        if question.answered is None:
            yield MinutesGap(GapCode.QUESTION_OPEN, question.item_id)
    yield from _of_late(record)


def _of_late(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what came late and was decided, though somebody objected or nobody was asked."""
    treated = [r.item.id for r in record.items if r.item.state is ItemState.TREATED]
    for late in record.minutes.opening.late:
        wrong = tuple(present_refusals(late, record.attendance))
        if wrong and record.attendance.opened is not None:
            yield MinutesGap(GapCode.LATE_MISCOUNTED, late.item_id, reasons=wrong)
        if late.is_stopped and late.item_id in treated:
            yield MinutesGap(GapCode.LATE_AND_DECIDED, late.item_id)
    for item_id in treated:
        if item_id in record.unasked:
            yield MinutesGap(GapCode.LATE_NOT_ASKED, item_id)


def _of_signing(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield in what way those who sign are not as the committee's own rule says."""
    attendance, signers = record.attendance, record.minutes.signers
    if not signers:
        return
    chairs = {item.chair for item in attendance.items.values() if item.chair is not None}
    elected = record.minutes.opening.signers_elected
    faults = signing_faults(record.signing, signers, chairs, attendance.came, elected=elected)
    for fault, person_id in faults:
        yield MinutesGap(_FROM_RULE[fault], person_id=person_id)


def _of_attendance(record: MeetingRecord) -> Iterator[MinutesGap]:
    attendance = record.attendance
    for problem in attendance.problems:
        code = GapCode.ATTENDANCE_CONTRADICTS
        yield MinutesGap(code, problem.item_id, problem.person_id, problem)
    treated = {r.item.id for r in record.items if r.item.state is ItemState.TREATED}
    for gap in gaps(attendance):
        if gap.item_id is None or gap.item_id in treated:
            yield MinutesGap(_FROM_ATTENDANCE[gap.kind], gap.item_id, gap.person_id)
    for item in record.items:
        yield from aside_gaps(item, attendance, record.minutes.questions)
    for event in attendance.events:
        if isinstance(event, Recusal) and event.is_aside and event.item_id in treated:
            yield from _not_replaced(attendance, event)


def aside_gaps(
    item: ItemRecord, attendance: Attendance, questions: Questions
) -> Iterator[MinutesGap]:
    """Yield what stands in an item under the name of somebody who takes no part in it."""
    item_id = item.minutes.item_id
    for done, person_id in done_aside(attendance, item_id, item.minutes.register, questions):
        yield MinutesGap(_FROM_DONE_ASIDE[done], item_id, person_id)


def _not_replaced(attendance: Attendance, recusal: Recusal) -> Iterator[MinutesGap]:
    """Yield a seat that stood empty after somebody stepped aside."""
    item = attendance.items.get(recusal.item_id)
    for place in item.places if item is not None else ():
        last = place.sat[-1] if place.sat else None
        if place.acting is None and last and last.membership.person_id == recusal.person_id:
            yield MinutesGap(GapCode.NOBODY_STEPPED_IN, recusal.item_id, recusal.person_id)


def _of_item(record: ItemRecord, language: Language) -> Iterator[MinutesGap]:
    item = record.item
    if item.kind is ItemKind.HEADING:
        return
    if item.state is ItemState.PLANNED:
        yield MinutesGap(GapCode.NOT_DECIDED, item.id)
    if (
        item.state is ItemState.TREATED
        and wants_resolution(item)
        and _says_nothing(record, language)
    ):
        yield MinutesGap(GapCode.NO_RESOLUTION, item.id)
    for vote, reasons in record.refused:
        which = _which_vote(record, vote)
        yield MinutesGap(GapCode.VOTE_DOES_NOT_ADD_UP, item.id, reasons=(which, *reasons))
    if any(Doubt.UNNAMED_SPLIT in doubts(o, record.room) for o in record.outcomes):
        yield MinutesGap(GapCode.UNNAMED_SPLIT, item.id)
    if any(statement.entered is None for statement in record.minutes.register.statements):
        yield MinutesGap(GapCode.STATEMENT_NOT_DECIDED, item.id)
    if any(proposal.awaits_text for proposal in record.minutes.register.proposals):
        yield MinutesGap(GapCode.PROPOSAL_WITHOUT_TEXT, item.id)
    if running(record.minutes.speeches) is not None:
        yield MinutesGap(GapCode.STILL_SPEAKING, item.id)
    yield from _of_elections(record)
    yield from _of_texts(record, language)


def _of_lists(record: ItemRecord, attendance: Attendance) -> Iterator[MinutesGap]:
    """Yield who stands on another list now than the one their vote is counted in."""
    lists = {one.person_id: one.party for one in room_in(attendance, record.minutes.item_id).voters}
    for voter in record.room.voters:
        if lists.get(voter.person_id, voter.party) != voter.party:
            person_id = PersonId(voter.person_id)
            yield MinutesGap(GapCode.OTHER_LIST_NOW, record.item.id, person_id)


def _of_standing(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the numbered items of every agenda that nothing says what became of.

    They are cases like others, with a number on paper, but "taken note of" in the proceedings is
    enough, and so is a question that was put there.
    """
    asked = {question.item_id for question in record.minutes.questions}
    language = record.meeting.language
    for one in record.items:
        item = one.item
        is_numbered = item.kind is ItemKind.STANDARD and item.type is not None
        if not is_numbered or item.state is not ItemState.TREATED or item.id in asked:
            continue
        if not one.minutes.proceedings and _says_nothing(one, language):
            yield MinutesGap(GapCode.NOTHING_WRITTEN, item.id)


def _which_vote(record: ItemRecord, vote: Vote) -> Sentence:
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


def _says_nothing(record: ItemRecord, language: Language) -> bool:
    """Tell whether there is no resolution; that everything was voted down is one."""
    rejected = record.composed(language).ending is Ending.REJECTED
    return not record.resolution(language) and (record.minutes.is_edited or not rejected)


def _of_closing(record: ItemRecord, start: time) -> Iterator[MinutesGap]:
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
        if closing.refused:
            yield MinutesGap(GapCode.CLOSING_VOTE_WRONG, item.id, reasons=closing.refused)
    is_exempt = item.access.state is AccessState.EXEMPT and item.state is ItemState.TREATED
    if is_exempt and not record.minutes.behind_doors:
        yield MinutesGap(GapCode.EXEMPT_NOT_CLOSED, item.id)


def _start(record: MeetingRecord) -> time:
    """Return when the meeting was set, or was to begin."""
    return begun_at(record.attendance, record.meeting.starts).time()


def _of_order(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the items that were taken up before one that is said to have come earlier."""
    start = _start(record)
    begun = {r.minutes.item_id: r.minutes.begun_at for r in record.items}
    latest = 0
    for item_id in record.attendance.chamber.items:
        at = begun.get(item_id)
        if at is not None:
            into = minutes_into(start, at)
            if into < latest:
                yield MinutesGap(GapCode.ORDER, item_id)
            latest = max(latest, into)

"""Something that minutes lack, or that is doubtful in them, and the law that asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_problems import Problem
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence


class GapCode(Enum):
    """What is missing or doubtful."""

    DAMAGED = "damaged"
    NO_PLACE = "no_place"
    NOT_ADJOURNED = "not_adjourned"
    END_WRONG = "end_wrong"
    TIMES_WRONG = "times_wrong"
    BREAK_WRONG = "break_wrong"
    NO_ROLL_CALL = "no_roll_call"
    ATTENDANCE_CONTRADICTS = "attendance_contradicts"
    NOT_DECIDED = "not_decided"
    NO_RESOLUTION = "no_resolution"
    TOO_FEW_VOTED = "too_few_voted"
    STATE_NOT_AS_VOTED = "state_not_as_voted"
    VOTED_BUT_ELSEWHERE = "voted_but_elsewhere"
    NOTHING_WRITTEN = "nothing_written"
    REFERRAL_NOT_TOLD = "referral_not_told"
    NOT_VOTED = "not_voted"
    RECOMMENDATION_CHANGED = "recommendation_changed"
    TEXT_NOT_KEPT = "text_not_kept"
    RESOLUTION_REWORDED = "resolution_reworded"
    VOTE_DOES_NOT_ADD_UP = "vote_does_not_add_up"
    ELECTION_NOT_FINISHED = "election_not_finished"
    ELECTION_DOES_NOT_ADD_UP = "election_does_not_add_up"
    ELECTED_TWICE = "elected_twice"
    CLOSING_WITHOUT_TIMES = "closing_without_times"
    CLOSING_TIMES_WRONG = "closing_times_wrong"
    CLOSING_WITHOUT_BASIS = "closing_without_basis"
    CLOSING_VOTE_WRONG = "closing_vote_wrong"
    NO_RULING = "no_ruling"
    ASIDE_PROPOSED = "aside_proposed"
    ASIDE_STATED = "aside_stated"
    ASIDE_ASKED = "aside_asked"
    POINT_PROPOSED = "point_proposed"
    POINT_CHANGED = "point_changed"
    POINTS_TOGETHER = "points_together"
    WRONGLY_LEFT = "wrongly_left"
    LATE_MISCOUNTED = "late_miscounted"
    ORDER = "order"
    NO_SIGNERS = "no_signers"
    NOT_SIGNED_BY = "not_signed_by"
    TOO_FEW_SIGNERS = "too_few_signers"
    CHAIR_NOT_SIGNING = "chair_not_signing"
    SIGNERS_NOT_ELECTED = "signers_not_elected"
    FIXED_NOT_SIGNING = "fixed_not_signing"
    SIGNER_NOT_THERE = "signer_not_there"
    NOT_QUORATE = "not_quorate"
    SEATS_CHANGED = "seats_changed"
    NOT_CONSTITUTED = "not_constituted"
    NO_CHAIR = "no_chair"
    OTHER_GROUP = "other_group"
    NOT_ELIGIBLE = "not_eligible"
    REQUEST_UNANSWERED = "request_unanswered"
    MOVED_BESIDE = "moved_beside"
    NOBODY_STEPPED_IN = "nobody_stepped_in"
    ASIDE_AT_ELECTION = "aside_at_election"
    NO_DEPUTY_CALLED = "no_deputy_called"
    UNNAMED_SPLIT = "unnamed_split"
    UNNAMED_APART = "unnamed_apart"
    SECRET_VOTE = "secret_vote"
    BLANKS_DECIDE = "blanks_decide"
    OTHER_LIST_NOW = "other_list_now"
    ELECTION_DOUBT = "election_doubt"
    TEXT_DISAGREES = "text_disagrees"
    TWO_TEXTS = "two_texts"
    RESOLUTION_DOUBT = "resolution_doubt"
    BLANKS_LEFT = "blanks_left"
    CLOSING_NOT_VOTED = "closing_not_voted"
    CLOSING_BY_TOO_FEW = "closing_by_too_few"
    CLOSED_REMOTELY = "closed_remotely"
    NO_URGENCY = "no_urgency"
    ANSWER_MISSING = "answer_missing"
    ANSWER_LATE = "answer_late"
    ANSWERED_AFTER_END = "answered_after_end"
    STATE_NOT_AS_ANSWERED = "state_not_as_answered"
    TEXT_NOT_AS_ANSWERED = "text_not_as_answered"
    ORDINARY_DEMANDED = "ordinary_demanded"
    EXEMPT_NOT_CLOSED = "exempt_not_closed"
    STATEMENT_NOT_DECIDED = "statement_not_decided"
    QUESTION_OPEN = "question_open"
    STILL_IN_BREAK = "still_in_break"
    STILL_SPEAKING = "still_speaking"
    LATE_AND_DECIDED = "late_and_decided"
    LATE_NOT_ASKED = "late_not_asked"
    PROPOSAL_WITHOUT_TEXT = "proposal_without_text"
    REMARK_WITHHELD = "remark_withheld"
    NOBODY_BUT_SOMEBODY = "nobody_but_somebody"
    CASE_WITHHELD = "case_withheld"
    PROPOSAL_NOT_VOTED = "proposal_not_voted"

    @property
    def blocks(self) -> bool:
        """Whether minutes cannot be locked as long as it is so."""
        return self not in _DOUBTS

    def legal_basis(self, *, in_board: bool = False) -> str:
        """Return the law that asks for it, the same in both forms; empty where it is good order.

        When a meeting ended and doors were closed is good order: § 11-4 asks for neither.

        For the board of a municipal company koml. § 9-9 holds where § 11-9 does for others, and
        § 11-2 does not hold (§ 11-1).
        """
        usual = _BASES.get(self, "")
        return _OF_BOARD.get(self, usual) if in_board else usual


_DOUBTS = frozenset(
    {
        GapCode.NOT_SIGNED_BY,
        GapCode.TOO_FEW_SIGNERS,
        GapCode.CHAIR_NOT_SIGNING,
        GapCode.SIGNERS_NOT_ELECTED,
        GapCode.FIXED_NOT_SIGNING,
        GapCode.SIGNER_NOT_THERE,
        GapCode.NOT_QUORATE,
        GapCode.SEATS_CHANGED,
        GapCode.VOTED_BUT_ELSEWHERE,
        GapCode.TEXT_NOT_KEPT,
        GapCode.RESOLUTION_REWORDED,
        GapCode.NOT_CONSTITUTED,
        GapCode.NO_CHAIR,
        GapCode.OTHER_GROUP,
        GapCode.NOT_ELIGIBLE,
        GapCode.REQUEST_UNANSWERED,
        GapCode.MOVED_BESIDE,
        GapCode.POINTS_TOGETHER,
        GapCode.NOBODY_STEPPED_IN,
        GapCode.ASIDE_AT_ELECTION,
        GapCode.NO_DEPUTY_CALLED,
        GapCode.UNNAMED_SPLIT,
        GapCode.UNNAMED_APART,
        GapCode.SECRET_VOTE,
        GapCode.BLANKS_DECIDE,
        GapCode.OTHER_LIST_NOW,
        GapCode.ELECTION_DOUBT,
        GapCode.TEXT_DISAGREES,
        GapCode.RESOLUTION_DOUBT,
        GapCode.BLANKS_LEFT,
        GapCode.CLOSING_NOT_VOTED,
        GapCode.CLOSING_BY_TOO_FEW,
        GapCode.CLOSED_REMOTELY,
        GapCode.ANSWER_LATE,
        GapCode.ANSWERED_AFTER_END,
        GapCode.ORDINARY_DEMANDED,
        GapCode.EXEMPT_NOT_CLOSED,
        GapCode.STATEMENT_NOT_DECIDED,
        GapCode.QUESTION_OPEN,
        GapCode.STILL_IN_BREAK,
        GapCode.STILL_SPEAKING,
        GapCode.LATE_AND_DECIDED,
        GapCode.LATE_NOT_ASKED,
        GapCode.PROPOSAL_WITHOUT_TEXT,
        GapCode.REMARK_WITHHELD,
        GapCode.NOBODY_BUT_SOMEBODY,
        GapCode.REFERRAL_NOT_TOLD,
        GapCode.PROPOSAL_NOT_VOTED,
        GapCode.CASE_WITHHELD,
    }
)
_NAMES = "Prop. 46 L (2017–2018) s. 157"
"""Who of a party voted how is asked for by what was said when koml. § 11-4 was made, not by it."""
_BASES = {
    GapCode.NO_PLACE: "koml. § 11-4 bokstav a",
    GapCode.NO_ROLL_CALL: "koml. § 11-4 bokstav b",
    GapCode.ATTENDANCE_CONTRADICTS: "koml. § 11-4 bokstav b",
    GapCode.NOT_DECIDED: "koml. § 11-4 bokstav c",
    GapCode.NO_RESOLUTION: "koml. § 11-4 bokstav d",
    GapCode.TOO_FEW_VOTED: "koml. § 11-9",
    GapCode.STATE_NOT_AS_VOTED: "koml. § 11-4 bokstav d og e",
    GapCode.VOTED_BUT_ELSEWHERE: "koml. § 11-4 bokstav d og e",
    GapCode.NOTHING_WRITTEN: "koml. § 11-4 bokstav d",
    GapCode.REFERRAL_NOT_TOLD: "koml. § 11-4 bokstav c og d",
    GapCode.NOT_VOTED: "koml. § 11-4 bokstav e",
    GapCode.RECOMMENDATION_CHANGED: "koml. § 11-4 bokstav d og e",
    GapCode.TEXT_NOT_KEPT: "koml. § 11-4 bokstav d og e",
    GapCode.RESOLUTION_REWORDED: "koml. § 11-4 bokstav d",
    GapCode.VOTE_DOES_NOT_ADD_UP: "koml. § 11-4 bokstav e",
    GapCode.ELECTION_NOT_FINISHED: "koml. §§ 7-4 til 7-8",
    GapCode.ELECTION_DOES_NOT_ADD_UP: "koml. § 8-1",
    GapCode.ELECTED_TWICE: "koml. §§ 7-4 til 7-7",
    GapCode.ELECTION_DOUBT: "koml. §§ 6-2 og 7-4 til 7-8",
    GapCode.CLOSING_WITHOUT_BASIS: "koml. § 11-5 tredje ledd bokstav b",
    GapCode.CLOSING_VOTE_WRONG: "koml. § 11-4 bokstav e",
    GapCode.LATE_MISCOUNTED: "koml. § 11-3 femte ledd",
    GapCode.NO_RULING: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_PROPOSED: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_STATED: "koml. §§ 11-10 og 11-11",
    GapCode.ASIDE_ASKED: "koml. §§ 11-10 og 11-11",
    GapCode.POINT_PROPOSED: "koml. §§ 11-10 og 11-11",
    GapCode.POINT_CHANGED: "koml. § 11-4 andre ledd",
    GapCode.POINTS_TOGETHER: "koml. §§ 8-1, 11-10 og 11-11",
    GapCode.WRONGLY_LEFT: "koml. §§ 11-10 og 11-11",
    GapCode.NOT_SIGNED_BY: "koml. § 9-9",
    GapCode.NOT_QUORATE: "koml. § 11-9",
    GapCode.SEATS_CHANGED: "koml. § 11-9",
    GapCode.NOT_CONSTITUTED: "koml. § 7-1",
    GapCode.NO_CHAIR: "koml. § 11-2",
    GapCode.OTHER_GROUP: "koml. § 7-10",
    GapCode.NOT_ELIGIBLE: "koml. § 5-6",
    GapCode.REQUEST_UNANSWERED: "koml. §§ 11-10 og 11-11",
    GapCode.MOVED_BESIDE: "koml. § 11-4 bokstav b",
    GapCode.NOBODY_STEPPED_IN: "koml. § 7-10",
    GapCode.ASIDE_AT_ELECTION: "koml. § 11-10 fjerde ledd",
    GapCode.NO_DEPUTY_CALLED: "koml. § 7-10",
    GapCode.UNNAMED_SPLIT: _NAMES,
    GapCode.UNNAMED_APART: _NAMES,
    GapCode.SECRET_VOTE: "koml. §§ 7-5, 7-8 og 11-4 bokstav e",
    GapCode.BLANKS_DECIDE: "koml. §§ 8-1 og 11-9",
    GapCode.OTHER_LIST_NOW: "koml. § 11-4 bokstav e",
    GapCode.TEXT_DISAGREES: "koml. § 11-4 bokstav d og e",
    GapCode.TWO_TEXTS: "koml. § 11-4 bokstav d",
    GapCode.RESOLUTION_DOUBT: "koml. §§ 11-4 og 11-9",
    GapCode.BLANKS_LEFT: "koml. § 11-4 bokstav d",
    GapCode.CLOSING_NOT_VOTED: "koml. § 11-5",
    GapCode.CLOSING_BY_TOO_FEW: "koml. §§ 11-5 og 11-9",
    GapCode.CLOSED_REMOTELY: "koml. § 11-7 tredje ledd",
    GapCode.NO_URGENCY: "koml. § 11-8 andre ledd",
    GapCode.ANSWER_MISSING: "koml. § 11-8 fjerde ledd",
    GapCode.ANSWER_LATE: "koml. § 11-8 fjerde ledd",
    GapCode.ANSWERED_AFTER_END: "koml. § 11-8 fjerde ledd",
    GapCode.STATE_NOT_AS_ANSWERED: "koml. § 11-8 fjerde ledd",
    GapCode.TEXT_NOT_AS_ANSWERED: "koml. § 11-8 fjerde ledd",
    GapCode.ORDINARY_DEMANDED: "koml. § 11-8 tredje ledd",
    GapCode.EXEMPT_NOT_CLOSED: "koml. § 11-5",
    GapCode.PROPOSAL_NOT_VOTED: "koml. § 11-4 bokstav e",
    GapCode.LATE_AND_DECIDED: "koml. § 11-3",
    GapCode.LATE_NOT_ASKED: "koml. § 11-3",
    GapCode.REMARK_WITHHELD: "offl. § 13",
    GapCode.NOBODY_BUT_SOMEBODY: "koml. §§ 11-4 andre ledd og 11-10",
    GapCode.CASE_WITHHELD: "offl. § 3",
}
_OF_BOARD = {
    GapCode.TOO_FEW_VOTED: "koml. § 9-9",
    GapCode.NOT_QUORATE: "koml. § 9-9",
    GapCode.SEATS_CHANGED: "koml. § 9-9",
    GapCode.NO_CHAIR: "",
    GapCode.BLANKS_DECIDE: "koml. §§ 8-1 og 9-9",
    GapCode.RESOLUTION_DOUBT: "koml. §§ 9-9 og 11-4",
    GapCode.CLOSING_BY_TOO_FEW: "koml. §§ 9-9 og 11-5",
}


@dataclass(frozen=True, slots=True)
class MinutesGap:
    """Something that is missing or doubtful.

    Attributes:
        code: what it is.
        item_id: the item it is in, None when it is about the meeting.
        person_id: whom it is about, or the first of them; None when it is about nobody.
        problem: what contradicts itself, of ``ATTENDANCE_CONTRADICTS``.
        reasons: which vote does not add up and why, or takes points together, what an item stands
            as, which times cannot be, what is doubtful about an election, how many answers are
            missing, or in what way a text and the votes disagree. Those quote, so an exempt item
            has none of the last.
    """

    code: GapCode
    item_id: ItemId | None = None
    person_id: PersonId | None = None
    problem: Problem | None = None
    reasons: tuple[Sentence, ...] = ()

"""Where each thing that the minutes lack is mended: what the list of it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from agenda_app.domain.breaks import open_break
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.ui.live.election_saving import place_of
from agenda_app.ui.live.gap_entries import (
    open_question,
    proposal_aside,
    proposal_wrongly_left,
    question_aside,
    statement_aside,
    undecided_statement,
    unwritten_proposal,
)
from agenda_app.ui.routes import MeetingRoute

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

_OPENING = {StandardItem.APPROVE_NOTICE, StandardItem.APPROVE_MINUTES}


def go_to(page: LivePage, gap: MinutesGap) -> None:
    """Go to where something that is missing is mended, in the item it is missing in."""
    if gap.item_id is not None:
        page.open_item(gap.item_id)
    OPENS[gap.code](page, gap)


def _meeting(page: LivePage, _gap: MinutesGap) -> None:
    page.around.go(MeetingRoute(page.data.meeting_id, page.item_id, is_edited=True))


def _opening(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.room.opening.ask()


def _end(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.end.adjourn()


def _attendance(page: LivePage, gap: MinutesGap) -> None:
    """Open the attendance, at the one it is about where the screen may tell who that is."""
    live = page.live
    tells = live is not None and (gap.item_id is None or live.is_shown(gap.item_id))
    page.asking.attendance(gap.person_id if tells else None)


def _vote(page: LivePage, gap: MinutesGap) -> None:
    """Go to the numbers; an item with nothing to vote on has its state in the small menu."""
    if page.voting.vote is None:
        _menu(page, gap)
    else:
        page.voting.begin()


def _answer(page: LivePage, gap: MinutesGap) -> None:
    page.answering.begin(gap.person_id)


def _changed_text(page: LivePage, gap: MinutesGap) -> None:
    """Ask what is to stand; a hidden item shows its menu instead."""
    if page.may_vote:
        page.asking.changed.text()
    else:
        _menu(page, gap)


def _unkept_text(page: LivePage, gap: MinutesGap) -> None:
    """Offer to keep the text that stands there; a hidden item shows its menu instead."""
    if page.may_vote:
        page.asking.changed.keep_text()
    else:
        _menu(page, gap)


def _seats(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.changed.seats()


def _written(page: LivePage, gap: MinutesGap) -> None:
    """Go to the form of the opening where an item is answered in it, else to the proceedings."""
    live = page.live
    if live is not None and gap.item_id is not None and live.item(gap.item_id).standard in _OPENING:
        page.asking.room.opening.ask()
    else:
        page.case.editor.setFocus()


def _election(page: LivePage, gap: MinutesGap) -> None:
    if gap.item_id is not None and page.live is not None:
        page.asking.election(place_of(gap.code, page.live.records[gap.item_id].elections))


def _disagreement(page: LivePage, gap: MinutesGap) -> None:
    page.doubts.go_to(gap.reasons[0] if gap.reasons else None)


def _resolution(page: LivePage, gap: MinutesGap) -> None:
    """Go to what is left to vote on, else to what changes the resolution, or takes that back."""
    own = page.vote.resolution
    button = own.back if own.pencil.isHidden() else own.pencil
    if page.voting.vote is not None or not button.isEnabled() or button.isHidden():
        _vote(page, gap)
        return
    page.vote.ensureWidgetVisible(button)
    button.setFocus()


def _doors(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.item.doors()


def _closed_doors(page: LivePage, gap: MinutesGap) -> None:
    page.asking.item.correct_doors(gap.code)


def _access(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.item.access()


def _times(page: LivePage, _gap: MinutesGap) -> None:
    page.asking.item.times()


def _break(page: LivePage, _gap: MinutesGap) -> None:
    """End the break that goes on, never begin one; the notice offers the way back."""
    if page.live is not None and open_break(page.live.minutes.breaks) is not None:
        page.asking.room.pause()


def _breaks(page: LivePage, _gap: MinutesGap) -> None:
    """Show the breaks, of which one is to be put right."""
    page.asking.room.entries()


def _speakers(page: LivePage, gap: MinutesGap) -> None:
    if page.may_vote:
        page.speaking.ask()
    else:
        _menu(page, gap)


def _late(page: LivePage, gap: MinutesGap) -> None:
    """Ask anew about a late case; one that never came onto the agenda stands in the opening."""
    if gap.item_id is None:
        page.asking.room.opening.ask()
    else:
        page.asking.room.opening.late(gap.item_id)


def _as_voted(page: LivePage, _gap: MinutesGap) -> None:
    """Let the item stand as it was voted; the notice offers the way back."""
    page.steps.set_as_voted()


def _menu(page: LivePage, _gap: MinutesGap) -> None:
    page.case.more.setFocus()


OPENS: Mapping[GapCode, Callable[[LivePage, MinutesGap], None]] = MappingProxyType(
    {
        GapCode.NO_PLACE: _meeting,
        GapCode.NO_URGENCY: _meeting,
        GapCode.ORDINARY_DEMANDED: _meeting,
        GapCode.NOT_ADJOURNED: _end,
        GapCode.NO_SIGNERS: _end,
        GapCode.NOT_SIGNED_BY: _end,
        GapCode.TOO_FEW_SIGNERS: _end,
        GapCode.CHAIR_NOT_SIGNING: _end,
        GapCode.SIGNERS_NOT_ELECTED: _opening,
        GapCode.FIXED_NOT_SIGNING: _end,
        GapCode.SIGNER_NOT_THERE: _end,
        GapCode.NO_ROLL_CALL: _attendance,
        GapCode.ATTENDANCE_CONTRADICTS: _attendance,
        GapCode.NO_RULING: _attendance,
        GapCode.ASIDE_PROPOSED: proposal_aside,
        GapCode.ASIDE_STATED: statement_aside,
        GapCode.ASIDE_ASKED: question_aside,
        GapCode.WRONGLY_LEFT: proposal_wrongly_left,
        GapCode.POINT_PROPOSED: proposal_aside,
        GapCode.POINT_CHANGED: _attendance,
        GapCode.POINTS_TOGETHER: _vote,
        GapCode.NOT_QUORATE: _attendance,
        GapCode.NOT_CONSTITUTED: _attendance,
        GapCode.NO_CHAIR: _attendance,
        GapCode.OTHER_GROUP: _attendance,
        GapCode.NOT_ELIGIBLE: _attendance,
        GapCode.REQUEST_UNANSWERED: _attendance,
        GapCode.MOVED_BESIDE: _attendance,
        GapCode.NO_DEPUTY_CALLED: _attendance,
        GapCode.NOBODY_STEPPED_IN: _attendance,
        GapCode.ASIDE_AT_ELECTION: _attendance,
        GapCode.SEATS_CHANGED: _seats,
        GapCode.RECOMMENDATION_CHANGED: _changed_text,
        GapCode.TEXT_NOT_KEPT: _unkept_text,
        GapCode.RESOLUTION_REWORDED: _resolution,
        GapCode.NOT_DECIDED: _vote,
        GapCode.ANSWER_MISSING: _answer,
        GapCode.ANSWER_LATE: _answer,
        GapCode.ANSWERED_AFTER_END: _answer,
        GapCode.STATE_NOT_AS_ANSWERED: _menu,
        GapCode.STATE_NOT_AS_VOTED: _as_voted,
        GapCode.VOTED_BUT_ELSEWHERE: _vote,
        GapCode.TEXT_NOT_AS_ANSWERED: _resolution,
        GapCode.NO_RESOLUTION: _vote,
        GapCode.TOO_FEW_VOTED: _vote,
        GapCode.CASE_WITHHELD: _access,
        GapCode.NOTHING_WRITTEN: _written,
        GapCode.REFERRAL_NOT_TOLD: _written,
        GapCode.NOT_VOTED: _vote,
        GapCode.PROPOSAL_NOT_VOTED: _vote,
        GapCode.DAMAGED: _written,
        GapCode.VOTE_DOES_NOT_ADD_UP: _vote,
        GapCode.UNNAMED_SPLIT: _vote,
        GapCode.UNNAMED_APART: _vote,
        GapCode.SECRET_VOTE: _vote,
        GapCode.BLANKS_DECIDE: _vote,
        GapCode.OTHER_LIST_NOW: _vote,
        GapCode.ELECTION_NOT_FINISHED: _election,
        GapCode.ELECTION_DOES_NOT_ADD_UP: _election,
        GapCode.ELECTED_TWICE: _election,
        GapCode.ELECTION_DOUBT: _election,
        GapCode.TEXT_DISAGREES: _disagreement,
        GapCode.TWO_TEXTS: _resolution,
        GapCode.RESOLUTION_DOUBT: _resolution,
        GapCode.BLANKS_LEFT: _resolution,
        GapCode.EXEMPT_NOT_CLOSED: _doors,
        GapCode.CLOSING_WITHOUT_TIMES: _closed_doors,
        GapCode.CLOSING_TIMES_WRONG: _closed_doors,
        GapCode.CLOSING_WITHOUT_BASIS: _closed_doors,
        GapCode.CLOSING_NOT_VOTED: _closed_doors,
        GapCode.CLOSING_BY_TOO_FEW: _closed_doors,
        GapCode.CLOSED_REMOTELY: _closed_doors,
        GapCode.CLOSING_VOTE_WRONG: _closed_doors,
        GapCode.STATEMENT_NOT_DECIDED: undecided_statement,
        GapCode.PROPOSAL_WITHOUT_TEXT: unwritten_proposal,
        GapCode.QUESTION_OPEN: open_question,
        GapCode.STILL_IN_BREAK: _break,
        GapCode.STILL_SPEAKING: _speakers,
        GapCode.LATE_AND_DECIDED: _late,
        GapCode.LATE_NOT_ASKED: _opening,
        GapCode.REMARK_WITHHELD: _opening,
        GapCode.NOBODY_BUT_SOMEBODY: _opening,
        GapCode.LATE_MISCOUNTED: _late,
        GapCode.ORDER: _times,
        GapCode.END_WRONG: _meeting,
        GapCode.TIMES_WRONG: _times,
        GapCode.BREAK_WRONG: _breaks,
    }
)
"""What each of them opens."""

"""What the commands of the live window offer for the item in front, and what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.breaks import open_break
from agenda_app.domain.put_aside import AWAY
from agenda_app.ui.icons import dress
from agenda_app.ui.live.live_meeting import LiveMeeting

if TYPE_CHECKING:
    from agenda_app.ui.live.live_keys import LiveKeys
    from agenda_app.ui.live.live_page import LivePage

translate = QCoreApplication.translate


def offer(page: LivePage, live: LiveMeeting, item_id: ItemId) -> None:
    """Offer what can be done in a meeting, and with one of its items."""
    keys = page.keys
    _offer_in_meeting(keys, live, is_open=page.is_open, may_vote=page.may_vote)
    _offer_with_item(keys, live, item_id, is_open=page.is_open, may_vote=page.may_vote)
    _name(keys, is_written=live.is_written, is_resting=open_break(live.minutes.breaks) is not None)
    keys.room.setEnabled(not live.is_written)
    if live.is_written:
        _offer_in_writing(keys)


def _offer_in_meeting(keys: LiveKeys, live: LiveMeeting, *, is_open: bool, may_vote: bool) -> None:
    of_meeting = (keys.attendance, keys.opening, keys.before, keys.late, keys.pause, keys.entries)
    of_writing = (keys.rest, keys.vote, keys.afterwards, keys.over)
    for action in (*of_meeting, *of_writing, *keys.of_item):
        action.setEnabled(is_open)
    for action in (keys.correct, keys.locked):
        action.setEnabled(not is_open)
    held = (one for record in live.records.values() for one in record.minutes.elections)
    keys.elected.setEnabled(any(one.to is not None for one in held))
    of_speakers = (keys.speaker, keys.reply, keys.floor, keys.silence)
    of_words = (keys.proposal, keys.statement, keys.question, keys.stamp)
    for action in (*of_words, keys.order, keys.election, *of_speakers):
        action.setEnabled(may_vote)


def _offer_with_item(
    keys: LiveKeys, live: LiveMeeting, item_id: ItemId, *, is_open: bool, may_vote: bool
) -> None:
    item, kept = live.item(item_id), live.records[item_id].minutes
    is_away, is_closed = item.state in AWAY, kept.shut is not None
    keys.postpone.setVisible(not is_away)
    keys.withdraw.setVisible(not is_away)
    keys.resume.setVisible(is_away)
    keys.aside.setVisible(is_away)
    is_over = live.minutes.adjourned_at is not None
    keys.treat.setVisible(is_over and item.state is not ItemState.TREATED)
    is_voted = bool(kept.votes or kept.elections)
    for how, action in keys.unvoted.items():
        action.setChecked(not is_voted and kept.unvoted is how)
        action.setEnabled(may_vote and not is_voted)
    keys.close.setVisible(not is_closed)
    keys.open.setVisible(is_closed)
    is_exempt = item.access.state is AccessState.EXEMPT
    dress(keys.close, "lock", "exempt" if is_exempt else "label")
    keys.correct_doors.setEnabled(is_open and bool(kept.closed))
    keys.marks.setEnabled(may_vote and kept.voted_text is not None)


def _name(keys: LiveKeys, *, is_written: bool, is_resting: bool) -> None:
    """Call things what they are where people answer in writing, or vote in a room."""
    over, pause = translate("LiveKeys", "The &break is over"), translate("LiveKeys", "&Break …")
    keys.pause.setText(over if is_resting else pause)
    answered = translate("LiveKeys", "Exempt in what was ans&wered …")
    voted_on = translate("LiveKeys", "Exempt in what was &voted on …")
    keys.marks.setText(answered if is_written else voted_on)
    answers, vote = translate("LiveKeys", "Ans&wers"), translate("LiveKeys", "&Vote")
    keys.vote.setText(answers if is_written else vote)
    ended = translate("LiveKeys", "The treat&ment is over …")
    closed = translate("LiveKeys", "The &meeting is over …")
    keys.over.setText(ended if is_written else closed)
    answerers = translate("LiveKeys", "Who has to &answer …")
    there = translate("LiveKeys", "&Attendance …")
    keys.attendance.setText(answerers if is_written else there)


def _offer_in_writing(keys: LiveKeys) -> None:
    """Offer nothing that takes people in a room: they answer in writing."""
    meeting = (keys.opening, keys.late, keys.pause, keys.order, keys.election)
    words = (keys.proposal, keys.statement, keys.question, keys.entries, keys.stamp)
    speakers = (keys.speaker, keys.reply, keys.floor, keys.silence)
    doors = (keys.close, keys.open, keys.correct_doors, keys.times, *keys.unvoted.values())
    for action in (*meeting, *words, *speakers, *doors):
        action.setEnabled(False)

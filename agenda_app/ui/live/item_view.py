"""Puts the meeting, and the item in front, into the panes of the live window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Outcome
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes_gap_sentences import DAMAGED
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.typography import clock, item_number
from agenda_app.domain.unvoted import unvoted_words
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live import live_words, room_words
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_offers import offer
from agenda_app.ui.live.proposal_words import proposal_lines
from agenda_app.ui.live.words import Kind

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

translate = QCoreApplication.translate


def show_meeting(page: LivePage, live: LiveMeeting, item_id: ItemId | None) -> None:
    """Show who is there in an item, and where in the meeting it is."""
    seen = live.for_screen()
    page.band.show_meeting(
        live.committee.name, live_words.facts(live), *live_words.present(seen, item_id)
    )
    page.band.show_over(is_open=page.is_open, is_written=live.is_written)
    page.foot.show_open(is_open=page.is_open, is_written=live.is_written)
    page.speakers.setVisible(not live.is_written)
    page.members.show_people(live_words.people(seen, item_id), live_words.away(seen, item_id))
    page.items.show_lines(live_words.item_lines(live, page.data.finished), item_id)
    page.foot.show_next(page.steps.next_words())
    page.saving.take_offers_down()
    page.saving.forget_what_is_locked()
    page.room.show_now()


def show_item(page: LivePage, live: LiveMeeting, item_id: ItemId) -> None:
    """Show an item and what it offers; what is exempt stays hidden until the doors are closed."""
    offer(page, live, item_id)
    item, record = live.item(item_id), live.records[item_id]
    shown = live.is_shown(item_id)
    case = page.case
    case.show_head(
        item_number(item.number) if item.number else "",
        live.title(item_id),
        *_state(live, item_id),
    )
    recommendation = record.matters.recommendation
    has_text = bool(recommendation.text) and shown
    is_changed = shown and page.is_open and record.instead is not None
    case.show_recommendation(recommendation if has_text else None, is_changed=is_changed)
    # Nobody sits behind closed doors any more once the meeting is over: then it is read on purpose.
    case.show_hidden(hidden=not shown, is_over=live.minutes.adjourned_at is not None)
    page.vote.set_shown(shown=shown)
    case.show_proposals(proposal_lines(record) if shown else ())
    case.show_said(
        room_words.statement_lines(record) if shown else (),
        room_words.question_lines(live.minutes.questions, item_id) if shown else (),
    )
    case.show_proceedings(record.minutes.proceedings if shown else ())
    case.set_open(is_open=page.is_open and shown and not record.minutes.is_damaged)
    case.show_written(is_written=live.is_written)
    page.vote.elections.show_outcomes(record.elections if shown else (), is_open=page.may_vote)
    _show_resolution(page, live, record, shown=shown)
    page.doubts.show_now()


def _state(live: LiveMeeting, item_id: ItemId) -> tuple[str, Kind]:
    item, kept = live.item(item_id), live.records[item_id].minutes
    if kept.is_damaged:
        return spoken(DAMAGED), "warn"
    if live.minutes.locked_at is not None:
        return translate("LiveItem", "The minutes are locked"), "soft"
    if item.state in AWAY:
        return word(item.state, interface_language()), "warn"
    if kept.shut is not None:
        at = kept.shut.closed_at
        since = (
            translate("LiveItem", "the doors are closed since {time}").format(time=clock(at))
            if at
            else ""
        )
        return since or translate("LiveItem", "the doors are closed"), "exempt"
    if kept.ended_at is not None:
        return translate("LiveItem", "done at {time}").format(time=clock(kept.ended_at)), "soft"
    if kept.begun_at is not None:
        return translate("LiveItem", "begun at {time}").format(time=clock(kept.begun_at)), "soft"
    return "", "soft"


def _show_resolution(page: LivePage, live: LiveMeeting, record: ItemRecord, *, shown: bool) -> None:
    language = live.meeting.language
    kept = record.minutes
    is_doubtful = shown and bool(kept.votes) and bool(record.composed(language).doubts)
    made = live.made.get(kept.item_id)
    heading = translate("LiveItem", "Resolution")
    if made is Outcome.RECOMMENDED:
        heading = translate("LiveItem", "Recommendation")
    elif made is Outcome.STATED and not kept.elections:
        heading = translate("LiveItem", "Statement")
    text = record.decision(language)
    page.vote.resolution.show_resolution(
        heading,
        text if shown else (),
        is_edited=kept.is_edited and shown,
        is_doubtful=is_doubtful,
        is_open=page.may_vote,
        unvoted=spoken(unvoted_words(record.unvoted)) if shown and record.unvoted else "",
    )

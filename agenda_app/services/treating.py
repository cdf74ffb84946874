"""What is written down of the items of a meeting, each step on what is stored by now.

A change is a function from what is stored to what shall be stored, so what somebody did to another
part of the same item meanwhile is never overwritten. Times say in which order items were treated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.treated_order import in_time, taken_up
from agenda_app.domain.voted_text import VotedText
from agenda_app.services import agendas, chambers, course, guarded, locking, matters, minutes

ItemChange = Callable[[ItemMinutes], ItemMinutes]
MinutesChange = Callable[[MeetingMinutes], MeetingMinutes]


def change_item(session: Session, item_id: ItemId, change: ItemChange) -> ItemMinutes:
    """Change what is written down of an item while the meeting goes on.

    Raises:
        UserError: what it becomes cannot be kept, or the minutes are locked.
    """
    return _changed(session, item_id, change, is_live=True)


def change_afterwards(session: Session, item_id: ItemId, change: ItemChange) -> ItemMinutes:
    """Change what is written down of an item when the meeting is over: see ``change_item``."""
    return _changed(session, item_id, change, is_live=False)


def keep_text(session: Session, item_id: ItemId) -> ItemMinutes:
    """Keep the recommendation that stands by now as what was voted on, where none was kept.

    Raises:
        UserError: the minutes are locked.
    """
    kept = minutes.read_item_minutes(session, item_id)
    now = VotedText(matters.recommended_in(session, item_id))
    return minutes.save_item_minutes(session, replace(kept, voted_text=kept.voted_text or now))


def _changed(
    session: Session, item_id: ItemId, change: ItemChange, *, is_live: bool
) -> ItemMinutes:
    before = minutes.read_item_minutes(session, item_id)
    after = change(before)
    if after == before:
        return before
    if after.begun_at is not None and after.begun_at != before.begun_at:
        meeting_id = matters.meeting_of_item(session, item_id)
        # A time that is put right says where the item belongs, whenever that is done.
        is_now = is_live and before.begun_at is None
        _take_up(session, meeting_id, item_id, after.begun_at, is_live=is_now)
    return minutes.save_item_minutes(session, after)


def set_times(
    session: Session, seen: ItemMinutes, begun: time | None, ended: time | None
) -> ItemMinutes:
    """Put right when an item was taken up and done; it comes where its time belongs.

    Args:
        session: an open write.
        seen: what is written down of the item, as whoever puts it right saw it.
        begun: when it was taken up.
        ended: when it was done.

    Raises:
        ConflictError: somebody else changed the times.
        UserError: the times contradict each other or the meeting, or the minutes are locked.
    """
    change: ItemChange = lambda item: guarded.with_times(item, seen, begun, ended)  # noqa: E731
    return change_afterwards(session, seen.item_id, change)


def change_minutes(
    session: Session, meeting_id: MeetingId, change: MinutesChange
) -> MeetingMinutes:
    """Change what is written down of a meeting as a whole.

    Raises:
        UserError: what it becomes cannot be kept, or the minutes are locked.
    """
    before = minutes.read_minutes(session, meeting_id)
    after = change(before)
    return before if after == before else minutes.save_minutes(session, after)


def pass_on(
    session: Session,
    meeting_id: MeetingId,
    here: ItemId,
    target: ItemId | None,
    at: time,
    *,
    is_live: bool,
) -> None:
    """Note that an item is done, and that the next one is taken up.

    While the meeting goes on (``is_live``) every other item that was taken up is done with it; but
    not when somebody only goes from one that is done to one that was taken up before, to look at
    them again or because another PC is further on.

    Raises:
        UserError: the time contradicts what is known, or the minutes are locked.
    """
    items = {item.item_id: item for item in _sound(session, meeting_id)}
    is_done = here in items and items[here].ended_at is not None
    was_taken_up = target is not None and target in items and items[target].begun_at is not None
    ends_all = is_live and not (is_done and was_taken_up)
    for item in items.values():
        other = item.begun_at is not None and item.item_id != target
        ends = item.item_id == here or (ends_all and other)
        if ends and item.ended_at is None:
            begun = item.begun_at or (at if is_live else None)
            after = replace(item, begun_at=begun, ended_at=at)
            minutes.save_item_minutes(session, after)
        elif item.item_id == target and item.begun_at is None:
            _take_up(session, meeting_id, item.item_id, at, is_live=is_live)
            minutes.save_item_minutes(session, replace(item, begun_at=at))


def adjourn(session: Session, meeting_id: MeetingId, at: time, *, ends_item: bool) -> None:
    """Close a meeting, and with it the item that is being treated where it ``ends_item``.

    Raises:
        UserError: it cannot be closed then.
    """
    # What is wrong with the end is said of the end, and not of the item that it would end.
    course.refuse_wrong_end(session, meeting_id, at)
    for item in _sound(session, meeting_id):
        if ends_item and item.begun_at is not None and item.ended_at is None:
            minutes.save_item_minutes(session, replace(item, ended_at=at))
    locking.adjourn(session, meeting_id, at)


def _take_up(
    session: Session, meeting_id: MeetingId, item_id: ItemId, at: time, *, is_live: bool
) -> None:
    """Note the order of the items, where one is taken up before those that stand before it."""
    order = chambers.treated_items(session, meeting_id)
    begun = {n: one.begun_at for n, one in minutes.readable_minutes(session, meeting_id).items()}
    if is_live:
        items = agendas.read_agenda(session, meeting_id).items
        away = {one.id for one in items if one.id is not None and one.state in AWAY}
        taken = taken_up(order, [one for one in order if begun[one] is not None], item_id, away)
    else:
        start = course.course_of(session, meeting_id).start
        taken = in_time(order, {**begun, item_id: at}, item_id, start)
    if taken != order:
        before = minutes.read_minutes(session, meeting_id)
        minutes.save_minutes(session, replace(before, order=taken))


def _sound(session: Session, meeting_id: MeetingId) -> list[ItemMinutes]:
    """Return what is written down of the items, without those that nobody can write in."""
    found = minutes.readable_minutes(session, meeting_id).values()
    return [item for item in found if not item.is_damaged]

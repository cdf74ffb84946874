"""Which points of resolutions are followed: tasks by themselves, anything else when chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import FollowUpRow, FollowUpStepRow
from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.models import AgendaItemRow, CaseRow, MeetingRow, TreatmentRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.case import Outcome
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.statements import outcome_of
from agenda_app.domain.tasks import is_task, only_elects
from agenda_app.errors import DamagedError, NotFoundError, UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.case_rows import treatment_of
from agenda_app.services.committees import committees
from agenda_app.services.damage import Sparing
from agenda_app.services.followed_points import point_wordings, sent_wordings
from agenda_app.services.followup import (
    FollowUpLine,
    is_decided,
    readable_follow_ups,
    refuse_unread_states,
)
from agenda_app.services.minutes_rows import whole_minutes

_Rows = Mapping[int, FollowUpRow]


@dataclass(frozen=True, slots=True)
class PointChoice:
    """A point of what a committee made of a case, that somebody may choose to follow.

    Attributes:
        item_id: the line of the agenda.
        place: which point it is, from 1.
        label: how it is numbered ("2.").
        words: what it says, without what is exempt.
        is_task: whether it is followed by itself.
    """

    item_id: ItemId
    place: int
    label: str
    words: str
    is_task: bool


@dataclass(frozen=True, slots=True)
class NotFollowed:
    """A point that is not followed, and the line of the agenda that it is in."""

    item: AgendaItem
    point: PointChoice


@dataclass(frozen=True, slots=True)
class Followed:
    """Every point that is followed, as in ``follow_ups``, as far as it can be read.

    ``damaged`` is what is wrong with each meeting whose resolutions cannot be.
    """

    lines: tuple[FollowUpLine, ...]
    damaged: tuple[DamagedError, ...] = ()


def followed(session: Session) -> Followed:
    """Return every point that is followed, and what is wrong with the meetings left out."""
    sparing = Sparing(session)
    for _ in _resolved(session, sparing):
        pass
    return Followed(readable_follow_ups(session, sparing), sparing.damaged)


def unfollowed(session: Session) -> int:
    """Return in how many resolutions a point is not followed as it stands now."""
    kept = _kept(session)
    found = (
        _new(rows, points) or _gone(session, rows, points) or _reworded(rows, points)
        for item_id, points in _resolved(session, Sparing(session))
        for rows in (kept.get(item_id, {}),)
    )
    return sum(map(bool, found))


def follow_resolutions(session: Session) -> int:
    """Follow every task in every resolution, and what was sent on; return how many are new.

    A point whose words were changed in the minutes gets its new words and keeps what was reported.
    One that is no longer in the resolution, or is no task and nobody chose it, goes unless
    something is written on it.
    """
    new, kept = 0, _kept(session)
    for item_id, points in _resolved(session, Sparing(session)):
        rows = kept.get(item_id, {})
        for row in _gone(session, rows, points):
            session.delete(row)
        for row, point in _reworded(rows, points):
            row.point, row.text, row.version = point.label, point.words, row.version + 1
        for point in _new(rows, points):
            new += 1
            session.add(_row(point))
    session.flush()
    return new


def not_followed(session: Session) -> tuple[NotFollowed, ...]:
    """Return what may be followed by hand, the last meeting's first, each in its own order.

    That is whatever is no task by its words, and what was only recommended or stated.
    """
    kept = _kept(session)
    return tuple(
        NotFollowed(item, point)
        for item_id, points in reversed(tuple(_resolved(session, Sparing(session))))
        for item in (read_item(session, item_id),)
        for point in points
        if not point.is_task and point.place not in kept.get(item_id, {})
    )


def follow_by_hand(session: Session, choice: PointChoice) -> None:
    """Follow a point that somebody chose; one that is followed already stays as it is.

    Raises:
        NotFoundError: the resolution has no such point any more.
    """
    if choice.place in _kept(session).get(choice.item_id, {}):
        return
    points = dict(_resolved(session, Sparing(session))).get(choice.item_id, ())
    found = next((one for one in points if one.place == choice.place), None)
    if found is None:
        raise NotFoundError(
            Sentence("Punktet finnes ikke lenger.", "Punktet finst ikkje lenger."),
            Sentence("Velg et annet punkt.", "Vel eit anna punkt."),
        )
    row = _row(found)
    row.by_hand = True
    session.add(row)
    session.flush()


def stop_following(session: Session, choice: PointChoice) -> None:
    """Take back that a point was chosen.

    Raises:
        UserError: something is written on it.
    """
    row = _kept(session).get(choice.item_id, {}).get(choice.place)
    if row is None:
        return
    if not _is_untouched(session, row):
        raise UserError(
            Sentence("Det er ført noe på punktet.", "Det er ført noko på punktet."),
            Sentence(
                "Sett statusen til «Følges ikke opp» i stedet.",
                "Set statusen til «Blir ikkje følgt opp» i staden.",
            ),
        )
    session.delete(row)
    session.flush()


def _resolved(
    session: Session, sparing: Sparing
) -> Iterator[tuple[ItemId, tuple[PointChoice, ...]]]:
    """Yield each treated item with the points of what the committee made of it."""
    query = (
        select(AgendaItemRow, MeetingRow, TreatmentRow, CaseRow, ItemMinutesRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .join(TreatmentRow, TreatmentRow.id == AgendaItemRow.treatment_id)
        .join(CaseRow, CaseRow.id == AgendaItemRow.case_id, isouter=True)
        .join(ItemMinutesRow, ItemMinutesRow.item_id == AgendaItemRow.id, isouter=True)
        .where(is_decided())
        .order_by(MeetingRow.starts, MeetingRow.id, AgendaItemRow.position)
    )
    kinds = {body.id: body.kind for body in committees(session, active_only=False)}
    for at, meeting, treatment, case, row in session.execute(query):
        item_id, points = ItemId(at.id), tuple[PointChoice, ...]()
        with sparing.reading(meeting.id):
            refuse_unread_states(at, meeting)
            read_item(session, item_id)
            minutes = whole_minutes(session, item_id, row)
            kind = kinds.get(CommitteeId(meeting.committee_id))
            made = outcome_of(treatment_of(treatment), kind, case.title if case else "")
            language = Language(meeting.language)
            points = _points(session, treatment.recommendation, made, minutes, language)
        if points:
            yield item_id, points


def _points(
    session: Session, resolution: str, made: Outcome, minutes: ItemMinutes, language: Language
) -> tuple[PointChoice, ...]:
    item_id, told = minutes.item_id, point_wordings(resolution, language)
    decides = made is Outcome.DECIDED
    elected = [
        held.about
        for held in minutes.elections
        if held.mode is not ElectionMode.APPOINTMENT  # an offer is still to be sent
    ]
    works = decides and not only_elects((one.words for one in told), elected)
    resolved = (
        PointChoice(item_id, place, one.label, one.words, works and is_task(one.words, elected))
        for place, one in enumerate(told, start=1)
    )
    sent = (
        PointChoice(item_id, place, one.label, one.words, is_task=True)
        for place, one in sent_wordings(session, minutes, language)
    )
    return (*resolved, *sent)


def _new(rows: _Rows, points: Sequence[PointChoice]) -> tuple[PointChoice, ...]:
    """Return the tasks that are not followed yet."""
    return tuple(point for point in points if point.is_task and point.place not in rows)


def _reworded(
    rows: _Rows, points: Sequence[PointChoice]
) -> tuple[tuple[FollowUpRow, PointChoice], ...]:
    """Return what is followed under other words than the resolution has now."""
    return tuple(
        (rows[point.place], point)
        for point in points
        if point.place in rows
        and (rows[point.place].point, rows[point.place].text) != (point.label, point.words)
    )


def _gone(session: Session, rows: _Rows, points: Sequence[PointChoice]) -> tuple[FollowUpRow, ...]:
    """Return what is followed without need: not in the resolution, or no task and not chosen."""
    by_place = {point.place: point for point in points}
    return tuple(
        row
        for place, row in rows.items()
        if (place not in by_place or not (by_place[place].is_task or row.by_hand))
        and _is_untouched(session, row)
    )


def _kept(session: Session) -> Mapping[ItemId, _Rows]:
    """Return what is followed of each item, by its place."""
    found: dict[ItemId, dict[int, FollowUpRow]] = {}
    for row in session.scalars(select(FollowUpRow).order_by(FollowUpRow.place)):
        found.setdefault(ItemId(row.item_id), {})[row.place] = row
    return found


def _row(point: PointChoice) -> FollowUpRow:
    return FollowUpRow(
        item_id=point.item_id, place=point.place, point=point.label, text=point.words
    )


def _is_untouched(session: Session, row: FollowUpRow) -> bool:
    reported = session.scalar(select(FollowUpStepRow.id).filter_by(follow_up_id=row.id).limit(1))
    return reported is None and not row.owner and row.due is None

"""A meeting while it is held, in one read, with the titles that a projected screen may show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import CaseId, Outcome
from agenda_app.domain.committee import Committee
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.phrases import Phrases
from agenda_app.domain.signing import SigningRule
from agenda_app.domain.taken_words import with_votes
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import item_number
from agenda_app.services import agendas, attendance, minutes, voting
from agenda_app.services.cases import read_case
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_plans import plan_for
from agenda_app.services.phrases import read_phrases
from agenda_app.services.route import outcome_in
from agenda_app.terms import word
from agenda_app.ui.live.seen_on_screen import seen_telling


@dataclass(frozen=True, slots=True)
class LiveMeeting:
    """A meeting while it is held.

    ``items`` are the lines that are treated, in the order in which they are. ``short`` has a short
    title for each case, ``made`` tells of each case what the committee makes of it,
    ``phrases`` are the municipality's own, ``signing`` says who signs the minutes. ``revealed`` is
    the item that somebody wanted to see on this screen though its doors are not closed.
    ``withheld`` are the items that this screen may say nothing of.
    """

    meeting: Meeting
    committee: Committee
    items: tuple[AgendaItem, ...]
    minutes: MeetingMinutes
    attendance: Attendance
    telling: Telling
    records: Mapping[ItemId, ItemRecord]
    short: Mapping[ItemId, str]
    made: Mapping[ItemId, Outcome]
    phrases: Phrases
    signing: SigningRule
    revealed: ItemId | None = None
    withheld: frozenset[ItemId] = frozenset()

    def item(self, item_id: ItemId) -> AgendaItem:
        """Return an item by its id."""
        return next(item for item in self.items if item.id == item_id)

    @property
    def is_written(self) -> bool:
        """Whether nobody meets, and the cases are decided in writing."""
        return self.attendance.chamber.is_written

    def is_shown(self, item_id: ItemId) -> bool:
        """Tell whether a projected screen may show an item: an exempt one behind closed doors."""
        if self.item(item_id).access.state is not AccessState.EXEMPT or item_id == self.revealed:
            return True
        return self.records[item_id].minutes.shut is not None

    def for_screen(self) -> LiveMeeting:
        """Return the meeting as a projected screen may show it, whatever item is in front.

        Who steps aside, or asked to, tells whom an exempt case is about, and so does its title.
        """
        hidden = {item.id for item in self.items if item.id and not self.is_shown(item.id)}
        if not hidden:
            return self
        seen = seen_telling(self.telling, {item_id: self.title(item_id) for item_id in hidden})
        withheld = frozenset(hidden)
        return replace(self, attendance=seen.attendance, telling=seen, withheld=withheld)

    def title(self, item_id: ItemId, *, short: bool = False) -> str:
        """Return what an item is called on screen."""
        item = self.item(item_id)
        if not self.is_shown(item_id):
            return item.public_title or word(AccessState.EXEMPT, self.meeting.language)
        if short:
            return self.short.get(item_id, "") or item.title.split(" – ", 1)[0]
        return item.title

    def name(self, item_id: ItemId) -> str:
        """Return "PS 13/26", or what an item without a number is called on screen."""
        number = self.item(item_id).number
        return item_number(number) if number else self.title(item_id, short=True)


def read_live(session: Any, meeting_id: MeetingId) -> LiveMeeting:
    """Return a meeting as it is stored.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    there = attendance.read_attendance(session, meeting_id)
    lines = {item.id: item for item in agendas.read_agenda(session, meeting_id).items}
    items = tuple(lines[item] for item in there.chamber.items)
    records = {
        record.minutes.item_id: record
        for record in voting.records_of(session, meeting_id, there, only_readable=True)
        if record.minutes.item_id in there.chamber.items
    }
    short, made = {}, {}
    for item in items:
        assert item.id is not None
        if item.case_id is not None:
            short[item.id], made[item.id] = _of_case(session, item, item.case_id)
    return LiveMeeting(
        meeting,
        there.chamber.roster.committee,
        items,
        minutes.read_minutes(session, meeting_id),
        there,
        with_votes(attendance.telling_of(session, meeting_id, there), records.values()),
        records,
        short,
        made,
        read_phrases(session),
        plan_for(session, meeting_id).signing,
    )


def _of_case(session: Any, item: AgendaItem, case_id: CaseId) -> tuple[str, Outcome]:
    case = read_case(session, case_id)
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    return case.short_title, Outcome.DECIDED if step is None else outcome_in(session, case, step)

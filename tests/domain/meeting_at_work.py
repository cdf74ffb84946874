"""A meeting as it goes on, kept twice: by the domain, and by the plainest of countings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Event, Moment, Phase, Recusal
from agenda_app.domain.case import CaseId, Proposal
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.item_rooms import room_in, rooms_apart
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matters
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.proposals import Mover
from agenda_app.domain.resolutions import Ending, ResolutionDoubt
from agenda_app.domain.taking_part import standings
from agenda_app.domain.text import plain
from agenda_app.domain.voted_state import voted_state
from tests.council import at
from tests.domain.voting import OWNER, a_list

RECOMMENDED = a_list("Kaia rustes opp.", "Rammen er 100.", "Saken tas opp igjen.")


@dataclass
class PlainCount:
    """Who sits where, by a list of seats that is changed as people come and go.

    Attributes:
        seats: who sits in each seat now.
        aside: who stepped aside, by item.
        instead: who stepped in for whom in the item that is treated, by the seat.
        was: who was in an item at some time.
        voted: who could vote in the items that are over.
    """

    seats: list[PersonId | None]
    aside: dict[ItemId, set[PersonId]] = field(default_factory=dict)
    instead: dict[int, list[PersonId]] = field(default_factory=dict)
    was: dict[ItemId, set[PersonId]] = field(default_factory=dict)
    voted: dict[ItemId, set[PersonId]] = field(default_factory=dict)

    def in_room(self) -> set[PersonId]:
        """Return who has a seat or stepped in for one."""
        stepped_in = {person for chain in self.instead.values() for person in chain}
        return {person for person in self.seats if person is not None} | stepped_in

    def begin(self, item: ItemId) -> None:
        self.instead = {}
        self.aside[item] = set()
        self.was[item] = self.in_room()

    def voters(self, item: ItemId) -> set[PersonId]:
        chains = {seat: [person] for seat, person in enumerate(self.seats) if person is not None}
        last = {chain[-1] for chain in (chains | self.instead).values()}
        return last - self.aside[item]


@dataclass
class MeetingAtWork:
    """A meeting of some seats and items; ``now`` is the item that is treated, -1 before the first.

    ``count`` is None once something was put right afterwards, which a plain count cannot follow.
    """

    attendance: Attendance
    count: PlainCount | None
    items: dict[ItemId, ItemMinutes]
    states: dict[ItemId, ItemState]
    minutes: MeetingMinutes
    meeting: Meeting
    now: int = -1

    @classmethod
    def called(cls, chamber: Chamber) -> MeetingAtWork:
        """Return a meeting before its roll call."""
        return cls(
            Attendance(chamber),
            PlainCount([None] * chamber.size),
            {item: ItemMinutes(item) for item in chamber.items},
            dict.fromkeys(chamber.items, ItemState.PLANNED),
            MeetingMinutes(MeetingId(1)),
            Meeting(MeetingId(1), CommitteeId(1), at(18, 0), "Kommunestyresalen"),
        )

    @property
    def chamber(self) -> Chamber:
        return self.attendance.chamber

    @property
    def item(self) -> ItemId:
        """The item that is treated now."""
        return self.chamber.items[self.now]

    @property
    def moment(self) -> Moment:
        """Now, which is before the item is put to the vote."""
        return Moment(Phase.DURING, self.item)

    def enter(self, *events: Event) -> None:
        self.attendance = entered(self.attendance, *events)

    def record(self, item: ItemId) -> ItemRecord:
        line = AgendaItem(item, ItemKind.CASE, f"Sak {item}", ItemType.PS, case_id=CaseId(item))
        kept = self.items[item]
        matters = Matters(Proposal(OWNER, RECOMMENDED), kept.register)
        room = room_in(self.attendance, item)
        stands = replace(line, state=self.states[item])
        apart = rooms_apart(self.attendance, kept)
        return ItemRecord(stands, kept, matters, room, apart=apart)

    def whole(self) -> MeetingRecord:
        return MeetingRecord(
            self.meeting, self.minutes, self.attendance, tuple(map(self.record, self.items))
        )

    def mover(self, person: PersonId) -> Mover:
        seat = self.chamber.people[person]
        return Mover(person, seat.person_name, seat.list_abbreviation)

    def standings(self, item: ItemId) -> dict[int, Standing]:
        return standings(self.attendance, item)

    def may_propose(self, item: ItemId, person: PersonId) -> bool:
        """Tell by the plain count whether somebody may propose in an item (koml. § 8-1)."""
        assert self.count is not None
        if self.attendance.opened is None:
            away = {one.person_id for one in self.attendance.absences if one.covers(item)}
            return person not in away
        if item in self.count.was:
            return person in self.count.was[item] - self.count.aside[item]
        return person in self.count.seats

    def is_finished(self) -> bool:
        """Tell by the list of what the law asks for whether nothing is missing (koml. § 11-4)."""
        recusals = [event for event in self.attendance.events if isinstance(event, Recusal)]
        return (
            self.meeting.state is MeetingState.HELD
            and self.minutes.adjourned_at is not None
            and bool(self.minutes.signers)
            and self.attendance.opened is not None
            and not self.attendance.unsettled
            and all(map(self._is_finished, self.items))
            and all(
                e.ruling is not None or self.states[e.item_id] is not ItemState.TREATED
                for e in recusals
            )
            and not any(map(self._is_of_who_is_out, recusals))
        )

    def _is_of_who_is_out(self, recusal: Recusal) -> bool:
        """Tell whether somebody who takes no part in an item stands behind a proposal in it."""
        if not recusal.is_aside or recusal.points or recusal.item_id not in self.items:
            return False
        proposals = self.items[recusal.item_id].register.proposals
        movers = {
            one.person_id for proposal in proposals if proposal.is_open for one in proposal.movers
        }
        return recusal.person_id in movers

    def _is_finished(self, item: ItemId) -> bool:
        record, state = self.record(item), self.states[item]
        own = bool(record.minutes.resolution)
        composed = record.composed(Language.BOKMAL)
        ending = composed.ending
        said = own if record.minutes.is_edited else ending is not Ending.OPEN
        if record.is_void:
            # Too few decided nothing, which only words that nobody proposed can tell (§ 11-9).
            written = plain(record.minutes.resolution)
            said = own and record.minutes.is_edited and written not in plain(RECOMMENDED)
        elif ResolutionDoubt.TWO_TEXTS in composed.doubts:
            said = said and record.minutes.is_edited
        treated = state is not ItemState.TREATED or said
        is_voted = bool(record.minutes.votes) or record.is_void
        treated = treated and (state is not ItemState.TREATED or is_voted)
        doors = all(one.closed_at and one.opened_at for one in record.minutes.closed)
        stands = self._stands_as_voted(record, state)
        return (
            state is not ItemState.PLANNED and treated and doors and stands and not record.refused
        )

    def _stands_as_voted(self, record: ItemRecord, state: ItemState) -> bool:
        """Tell whether an item stands as what a vote made of it, if one did (koml. § 11-4)."""
        if not record.has_vote or record.is_void:
            return True
        match record.composed(Language.BOKMAL).ending:
            case Ending.OPEN:
                return True
            case Ending.POSTPONED:
                return state is ItemState.POSTPONED
            case Ending.SENT_BACK:
                return state in {ItemState.TREATED, ItemState.POSTPONED}
            case Ending.REJECTED:  # perhaps of one text of several
                return voted_state(record) in {None, state}
            case _:
                return state is ItemState.TREATED

"""An item of five points at work, in which some take no part in some points only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Event, Recusal, SteppedIn
from agenda_app.domain.attendance_words import told
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.case import CaseId
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.item_rooms import rooms_apart, rooms_of
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.some_points import points_of
from agenda_app.domain.telling import Telling
from agenda_app.domain.votes import Motion, Room, Vote
from tests.council import at, eleven, lines, met
from tests.domain.voting import a_list, matters

ITEM = ItemId(1)
TEXT = a_list("Skolen får 10.", "Veien får 20.", "Laget får 3.", "Kaia får 4.", "Hallen får 5.")


def out_of(person: int, *points: int, text: Matters | None = None, ruled: int = 0) -> Recusal:
    """Somebody steps aside in some points, without a ruling unless so many ruled."""
    now = points_of(text or matters(text=TEXT))
    ruling = Ruling(True, ruled) if ruled else None
    places = tuple(now[point - 1] for point in points)
    return Recusal(None, PersonId(person), ITEM, Ground.CIRCUMSTANCES, ruling, places)


def steps_in(deputy: int, whom: int) -> SteppedIn:
    return SteppedIn(None, PersonId(deputy), ITEM, PersonId(whom))


def points(*places: int) -> Motion:
    """A vote for or against some points of what is recommended; none is the whole."""
    return Motion((Matter(0, places),))


@dataclass(frozen=True)
class Partial:
    """The item: who is there, what can be voted on, what was."""

    attendance: Attendance = field(default_factory=lambda: met(eleven()))
    matters: Matters = field(default_factory=lambda: matters(text=TEXT))
    minutes: ItemMinutes = field(default_factory=lambda: ItemMinutes(ITEM))

    @property
    def record(self) -> ItemRecord:
        line = AgendaItem(ITEM, ItemKind.CASE, "Budsjett", ItemType.PS, case_id=CaseId(1))
        item = replace(line, state=ItemState.TREATED)
        room, earlier = rooms_of(self.attendance, self.minutes)
        apart = rooms_apart(self.attendance, self.minutes)
        return ItemRecord(item, self.minutes, self.matters, room, earlier=earlier, apart=apart)

    def with_events(self, *events: Event) -> Partial:
        return replace(self, attendance=entered(self.attendance, *events))

    def voted(self, motion: Motion, winner: int = 0) -> Partial:
        """Everybody who may votes for one side."""
        room = self.record.room_now(motion)
        vote = Vote(motion, all_on(room.voters, side=winner, sides=motion.sides))
        votes = (*self.minutes.votes, replace(vote, taken=len(self.minutes.votes) + 1))
        return replace(self, minutes=replace(self.minutes, votes=votes))

    def voters(self, motion: Motion) -> list[int]:
        return sorted(people(self.record.room_now(motion)))


def telling(case: Partial) -> Telling:
    there = case.attendance
    return Telling(there, lines(there.chamber), Language.BOKMAL, at(18, 2).date())


def said(case: Partial, person: int) -> list[str]:
    """Return what the minutes say of when somebody sat."""
    texts = [one.text.replace("\xa0", " ") for one in told(telling(case))]
    return [text for text in texts if text.startswith(f"Person {person} ")]


def people(room: Room) -> list[int]:
    return [voter.person_id for voter in room.voters]

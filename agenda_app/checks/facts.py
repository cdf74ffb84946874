"""What the rules for a meeting need to know, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda_app.domain.agenda import Agenda, ItemId, ItemNumber
from agenda_app.domain.case import Case, CaseId, TreatmentId
from agenda_app.domain.committee import Committee, CommitteeId, Roster
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.seating_words import SaidDoubt


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting and everything around it that a rule looks at.

    ``agenda`` has its numbers computed. ``cases`` are those on the agenda. ``committees`` are all
    that are registered. ``earlier_unsent`` are the same committee's meetings before this one, in
    the same year, that have not been sent. ``steps`` says on which meeting a treatment of these
    cases stands, for those that stand on one. ``numbers_elsewhere`` are the numbers of the same
    committee's other meetings in the year. ``seating`` is what is doubtful about who sits in the
    committee on the day of the meeting. ``inhabitants`` is how many the municipality has, None
    where that is not known. ``put_right`` are the items whose recommendation was put right in the
    minutes that it came from. ``approved_before`` are the items that approve minutes which an
    earlier meeting approves: whose they are, and that meeting. ``unapproved`` are the meetings
    whose locked minutes wait, and are in no item here.
    """

    meeting: Meeting
    committee: Committee
    roster: Roster
    agenda: Agenda
    cases: Mapping[CaseId, Case] = field(default_factory=dict)
    committees: Mapping[CommitteeId, Committee] = field(default_factory=dict)
    earlier_unsent: tuple[Meeting, ...] = ()
    steps: Mapping[TreatmentId, Meeting] = field(default_factory=dict)
    numbers_elsewhere: frozenset[ItemNumber] = frozenset()
    seating: tuple[SaidDoubt, ...] = ()
    inhabitants: int | None = None
    put_right: frozenset[ItemId] = frozenset()
    approved_before: tuple[tuple[ItemId, Meeting, Meeting], ...] = ()
    unapproved: tuple[Meeting, ...] = ()

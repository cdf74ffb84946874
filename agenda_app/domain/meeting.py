"""A meeting and the states it goes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import NewType

from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.language import Language

MeetingId = NewType("MeetingId", int)


class MeetingState(Enum):
    """Where a meeting is; ``CANCELLED`` is reached from any state before ``HELD``."""

    PLANNED = "planned"
    DRAFT = "draft"
    SENT = "sent"
    HELD = "held"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class MeetingForm(Enum):
    """How people meet: in one room, each from elsewhere (koml. § 11-7), or some of each.

    Where there is no time for an extra meeting, or the case is not weighty enough for one, the
    chair may call a remote one at short notice, or have it decided in writing, without any (§ 11-8
    second para).
    """

    IN_ROOM = "in_room"
    REMOTE = "remote"
    BOTH = "both"
    URGENT_REMOTE = "urgent_remote"
    WRITTEN = "written"

    @property
    def is_urgent(self) -> bool:
        """Whether the chair chose it for want of an ordinary meeting (koml. § 11-8)."""
        return self in {MeetingForm.URGENT_REMOTE, MeetingForm.WRITTEN}

    @property
    def is_remote(self) -> bool:
        """Whether somebody may be elsewhere while the others meet (koml. § 11-7)."""
        return self in {MeetingForm.REMOTE, MeetingForm.BOTH, MeetingForm.URGENT_REMOTE}


class Urgency(Enum):
    """Why the chair did without an ordinary meeting: one of the two that koml. § 11-8 knows."""

    NO_TIME = "no_time"
    NOT_WEIGHTY = "not_weighty"


class MeetingAction(Enum):
    """What moves a meeting on, or back by mistake."""

    BEGIN_AGENDA = "begin_agenda"
    SEND = "send"
    HOLD = "hold"
    APPROVE = "approve"
    CANCEL = "cancel"
    REOPEN = "reopen"


TRANSITIONS: dict[tuple[MeetingState, MeetingAction], MeetingState] = {
    (MeetingState.PLANNED, MeetingAction.BEGIN_AGENDA): MeetingState.DRAFT,
    (MeetingState.PLANNED, MeetingAction.CANCEL): MeetingState.CANCELLED,
    (MeetingState.DRAFT, MeetingAction.SEND): MeetingState.SENT,
    (MeetingState.DRAFT, MeetingAction.CANCEL): MeetingState.CANCELLED,
    (MeetingState.SENT, MeetingAction.HOLD): MeetingState.HELD,
    (MeetingState.SENT, MeetingAction.CANCEL): MeetingState.CANCELLED,
    (MeetingState.HELD, MeetingAction.APPROVE): MeetingState.APPROVED,
    (MeetingState.HELD, MeetingAction.REOPEN): MeetingState.SENT,
    (MeetingState.CANCELLED, MeetingAction.REOPEN): MeetingState.DRAFT,
}

FROZEN = frozenset({MeetingState.SENT, MeetingState.HELD, MeetingState.APPROVED})
"""States in which the items have the numbers that were sent out."""
OVER = frozenset({MeetingState.HELD, MeetingState.APPROVED})
"""States of a meeting that was held: there are minutes, and cases come with what was decided."""
UNCALLED = frozenset({MeetingState.PLANNED, MeetingState.DRAFT})
"""States in which nobody has been called to the meeting yet."""


_CONSTITUTING_NOTICE = 14


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a committee; ``starts`` is wall time in Norway.

    ``number`` counts a committee's meetings in a year, 0 before one is computed.
    ``is_constituting`` tells that a new council meets for the first time (koml. § 7-1).
    ``urgency`` is why an urgent form was chosen, and ``demanded`` how many members have demanded
    an ordinary meeting instead (§ 11-8 third para). ``apart`` is its hour where the committee has
    another meeting on the day, else empty. ``in_names`` is what its own papers are named by besides
    the day; once they are sent it stays, though another meeting comes to be on the day.
    """

    id: MeetingId | None
    committee_id: CommitteeId
    starts: datetime
    place: str = ""
    language: Language = Language.BOKMAL
    state: MeetingState = MeetingState.PLANNED
    number: int = 0
    ends_at: time | None = None
    notice_note: str = ""
    version: int = 0
    is_constituting: bool = False
    form: MeetingForm = MeetingForm.IN_ROOM
    urgency: Urgency | None = None
    demanded: int = 0
    apart: str = ""
    in_names: str = ""

    @property
    def date(self) -> date:
        """The day of the meeting."""
        return self.starts.date()

    @property
    def hour_on_papers(self) -> str:
        """The hour that papers say beside the day, empty where the day alone is enough."""
        return self.in_names.partition(" (")[0]

    @property
    def met_in(self) -> str:
        """Where people meet; empty where nobody does, since the cases are decided in writing."""
        return "" if self.form is MeetingForm.WRITTEN else self.place


@dataclass(frozen=True, slots=True)
class MeetingName:
    """A meeting as it is written: "FSK 2026-03-12", or "FSK 2026-03-12 09:00"."""

    code: str
    day: date
    at: time | None = None


def notice_deadline(meeting: Meeting, committee: Committee) -> date:
    """Return the last day to send the notice: the committee's own days before (koml. § 11-3).

    A constituting meeting is called at least 14 days before (§ 7-1 first para), an urgent one at
    any time (§ 11-8).
    """
    if meeting.form.is_urgent:
        return meeting.date
    least = _CONSTITUTING_NOTICE if meeting.is_constituting else 0
    return meeting.date - timedelta(days=max(committee.notice_days, least))


def papers_deadline(meeting: Meeting, committee: Committee) -> date:
    """Return the last day for case papers to come in."""
    if meeting.form.is_urgent:
        return meeting.date
    return meeting.date - timedelta(days=committee.paper_days)

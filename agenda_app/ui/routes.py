"""The places a user can go to, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import AttachmentId, CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId

if TYPE_CHECKING:
    from agenda_app.domain.minutes_places import MinutesPlace


@dataclass(frozen=True, slots=True)
class MeetingsRoute:
    """The list of meetings with the year plan."""


@dataclass(frozen=True, slots=True)
class QueueRoute:
    """The cases that wait for a meeting."""


@dataclass(frozen=True, slots=True)
class MeetingRoute:
    """One meeting, perhaps with one item of its agenda selected.

    ``is_edited`` asks for its date, time and place at once.
    """

    meeting_id: MeetingId
    item_id: ItemId | None = None
    is_edited: bool = False


@dataclass(frozen=True, slots=True)
class LiveRoute:
    """The protocol of a meeting while it is held, perhaps at one of its items.

    ``place`` is a field of it to open.
    """

    meeting_id: MeetingId
    item_id: ItemId | None = None
    place: MinutesPlace | None = None


@dataclass(frozen=True, slots=True)
class CaseRoute:
    """One case, perhaps opened from an agenda.

    ``quote`` is a passage to show, ``attachment_id`` an attachment to choose instead.
    """

    case_id: CaseId
    meeting_id: MeetingId | None = None
    quote: str = ""
    attachment_id: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class CommitteesRoute:
    """The committees, one of them chosen."""

    committee_id: CommitteeId | None = None


@dataclass(frozen=True, slots=True)
class ArchiveRoute:
    """Held meetings and all cases, with words to search for."""

    wanted: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpRoute:
    """The points of resolutions that are followed up."""


@dataclass(frozen=True, slots=True)
class ReportsRoute:
    """What is made of many meetings: fees, attendance, the volume of a year."""


@dataclass(frozen=True, slots=True)
class SettingsRoute:
    """The settings."""


Route = (
    MeetingsRoute
    | QueueRoute
    | MeetingRoute
    | LiveRoute
    | CaseRoute
    | CommitteesRoute
    | ArchiveRoute
    | FollowUpRoute
    | ReportsRoute
    | SettingsRoute
)

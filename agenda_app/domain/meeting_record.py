"""All that is written down of a meeting, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.deputies import Call
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import USUAL_RULE, SigningRule


@dataclass(frozen=True)
class MeetingRecord:
    """All that is written down of a meeting, and the committee's rule of who signs it.

    ``unasked`` are the items that came late, or with late papers, and that nobody was asked about;
    it takes the papers that were sent to know them, so there are none where nobody looked.
    ``calls`` are the calls to deputies. ``has_other_seats`` tells that the committee has another
    number of seats by now than at the roll call. ``textless`` are the cases that were voted on
    before the program kept the text of what was, and ``reworded`` those whose case has other words
    by now than were resolved; that is looked up as ``unasked`` is. ``outsiders`` were there in the
    executive committee without a seat on the council (koml. § 5-6).
    """

    meeting: Meeting
    minutes: MeetingMinutes
    attendance: Attendance
    items: tuple[ItemRecord, ...]
    signing: SigningRule = USUAL_RULE
    unasked: frozenset[ItemId] = frozenset()
    calls: tuple[Call, ...] = ()
    has_other_seats: bool = False
    textless: frozenset[ItemId] = frozenset()
    reworded: frozenset[ItemId] = frozenset()
    outsiders: frozenset[PersonId] = frozenset()

    @property
    def is_written(self) -> bool:
        """Whether nobody met, and the cases were decided in writing (koml. § 11-8)."""
        return self.attendance.chamber.is_written

    @property
    def signed_by_all(self) -> bool:
        """Whether all who were there sign: in a municipal company's board (koml. § 9-9)."""
        kind = self.attendance.chamber.roster.committee.kind
        return kind is CommitteeKind.COMPANY_BOARD and not self.is_written

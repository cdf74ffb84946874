"""What the screen of an election stands on: who may vote, who is known, in which language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind
from agenda_app.domain.elected_from import ElectedFrom
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.people import PersonId
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.votes import Room


@dataclass(frozen=True, slots=True)
class ElectionQuestion:
    """What is known before anything is entered.

    Attributes:
        room: who may vote in the item.
        known: the people of the committee by name in small letters.
        language: of the minutes.
        about: what is elected, as far as the item says it.
        kind: of the committee that elects.
        own: the committee that elects.
        day: of the meeting.
        committees: those of the register, that somebody can be elected to.
        term_ends: the last day of the period, None where the register has none.
        elected_from: from among whom somebody must be elected, as far as that is known.
    """

    room: Room
    known: Mapping[str, PersonId] = field(default_factory=dict)
    language: Language = Language.BOKMAL
    about: str = ""
    kind: CommitteeKind | None = None
    own: CommitteeId | None = None
    day: date | None = None
    committees: tuple[Committee, ...] = ()
    term_ends: date | None = None
    elected_from: ElectedFrom = field(default_factory=ElectedFrom)

    def first_day(self, committee_id: CommitteeId | None) -> date | None:
        """Return the first day of a place: that of the meeting, or the next in the own committee.

        The attendance of the meeting that elects stays what it was.
        """
        if self.day is None or committee_id != self.own:
            return self.day
        return self.day + timedelta(days=1)

    @property
    def law_of_appointment(self) -> str:
        """The law on the majority of an appointment, in which blank is a vote."""
        in_board = self.kind is CommitteeKind.COMPANY_BOARD
        return nobreak_law(GapCode.BLANKS_DECIDE.legal_basis(in_board=in_board))

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties and groups of those who may vote."""
        return tuple(dict.fromkeys(v.party for v in self.room.voters if v.party))

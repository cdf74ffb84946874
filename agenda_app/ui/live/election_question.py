"""What the screen of an election stands on: who may vote, who is known, in which language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
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
    """

    room: Room
    known: Mapping[str, PersonId] = field(default_factory=dict)
    language: Language = Language.BOKMAL
    about: str = ""
    kind: CommitteeKind | None = None

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties and groups of those who may vote."""
        return tuple(dict.fromkeys(v.party for v in self.room.voters if v.party))

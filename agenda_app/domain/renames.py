"""What is kept of a meeting when a list or a person of the register gets another name.

What somebody put forward, said or voted stands under the name of the person and of the list. The
attendance is read off the register each time, so what is kept has to follow it: a vote of "Ap"
would no longer be anybody's once the list is called "A".
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from agenda_app.domain.ballots import PartyVotes
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.proposals import MeetingProposal, MinuteStatement, Mover
from agenda_app.domain.speaking import Speech

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class ListRenamed:
    """The short form of a list, before and after."""

    before: str
    after: str

    def applied(self, value: Any) -> Any:
        """Return a value with the new short form where it had the old one."""
        match value:
            case PartyVotes() | Mover() | Speech() | Candidate():
                return replace(value, party=self._new(value.party))
            case MeetingProposal() | MinuteStatement():
                return replace(value, parties=tuple(map(self._new, value.parties)))
            case CandidateList():
                groups = tuple(map(self._new, value.groups))
                return replace(value, name=self._new(value.name), groups=groups)
        return value

    def _new(self, name: str) -> str:
        return self.after if name == self.before else name


@dataclass(frozen=True, slots=True)
class PersonRenamed:
    """A person with the name they have now."""

    person_id: int
    after: str

    def applied(self, value: Any) -> Any:
        """Return a value with the new name where it is about the person."""
        match value:
            case Mover() | Speech() | Candidate() if value.person_id == self.person_id:
                return replace(value, name=self.after)
        return value


Renamed = ListRenamed | PersonRenamed


def carried(kept: Kept, renamed: Renamed) -> Kept:
    """Return what is kept with another name in every place; typed words stay as they are."""
    if isinstance(kept, tuple):
        return cast(Kept, tuple(carried(one, renamed) for one in kept))
    if not is_dataclass(kept) or isinstance(kept, type):
        return kept
    inside = {one.name: getattr(kept, one.name) for one in fields(kept)}
    return cast(
        Kept,
        renamed.applied(replace(kept, **{n: carried(v, renamed) for n, v in inside.items()})),
    )

"""From among whom somebody must be elected, and who was elected from elsewhere.

Members and deputies of the executive committee (formannskap) are elected from among the members of
the council (koml. § 5-6), mayor and deputy mayor from among those of the executive committee
(§ 6-2), and who leads any other committee is one of its members.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.committee import CommitteeId, CommitteeKind
from agenda_app.domain.elected_to import LEADERS, ElectedTo
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class ElectedFrom:
    """Who can be elected to what not everybody can; None where nobody knows.

    Attributes:
        council: the names of the council's members.
        executive: who sits on the executive committee from when the election counts.
        sitting: who sits so on the committees that leaders are elected to.
        deputies: whom the committees have as deputies, their group as party, where a group only
            gets more of them.
    """

    council: Mapping[PersonId, str] | None = None
    executive: Collection[PersonId] | None = None
    sitting: Mapping[CommitteeId, Collection[PersonId]] = field(default_factory=dict)
    deputies: Mapping[CommitteeId, Collection[Candidate]] = field(default_factory=dict)


def council_in(attendance: Attendance) -> Mapping[PersonId, str] | None:
    """Return the members of the council that meets, None where another committee does."""
    chamber = attendance.chamber
    if chamber.roster.committee.kind is not CommitteeKind.MUNICIPAL_COUNCIL:
        return None
    return {seat.membership.person_id: seat.person_name for seat in chamber.members} or None


def outside_doubts(
    to: ElectedTo | None, elected: Iterable[Candidate], known: ElectedFrom
) -> Iterator[DoubtOn]:
    """Yield what is doubtful about from where people were elected to a place.

    Args:
        to: the place; None where it is none of the register.
        elected: members and deputies.
        known: from among whom they can be.
    """
    if to is None:
        return
    from_council = to.kind is CommitteeKind.EXECUTIVE_COMMITTEE
    for one in elected:
        if to.is_mayor:
            yield from mayor_doubts(one, known.executive, consents=to.has_consented)
        elif to.role in LEADERS:
            if one.person_id not in {None, *known.sitting.get(to.committee_id, (one.person_id,))}:
                yield DoubtOn(ElectionDoubt.NOT_A_MEMBER, one.name)
        elif from_council and known.council is not None and not _is_among(one, known.council):
            yield DoubtOn(ElectionDoubt.NOT_ON_COUNCIL, one.name)


def mayor_doubts(
    elected: Candidate, executive: Collection[PersonId] | None, *, consents: bool
) -> Iterator[DoubtOn]:
    """Yield what is doubtful about who is elected ordfører or varaordfører (koml. § 6-2).

    Args:
        elected: who it is; somebody who is not in the register is not checked for a seat.
        executive: the members of the formannskap; None where nobody knows.
        consents: they agreed beforehand to stand.
    """
    known = executive is not None and elected.person_id is not None
    if known and elected.person_id not in (executive or ()):
        yield DoubtOn(ElectionDoubt.NOT_ON_EXECUTIVE, elected.name)
    if not consents:
        yield DoubtOn(ElectionDoubt.NO_CONSENT, elected.name)


def _is_among(candidate: Candidate, people: Mapping[PersonId, str]) -> bool:
    """Whether somebody is one of some people: by name where only that was written."""
    if candidate.person_id is not None:
        return candidate.person_id in people
    return candidate.name.strip().lower() in {name.lower() for name in people.values()}

"""What is doubtful about who sits in a committee; none of it stops anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from agenda_app.domain.committee import Committee, CommitteeKind, Membership, Role
from agenda_app.domain.committee_size import fewest_seats
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.gender_balance import Balance
from agenda_app.domain.people import ElectionList, ListId, PartyId, PersonId
from agenda_app.domain.seating import eligible


class Doubt(Enum):
    """What somebody should look at. The words are in ``seating_words``, with the paragraph."""

    EVEN_COUNCIL = "even_council"
    SMALL_COUNCIL = "small_council"
    SMALL_EXECUTIVE = "small_executive"
    SMALL_BODY = "small_body"
    NOT_ON_COUNCIL = "not_on_council"
    NO_CHAIR = "no_chair"
    SEVERAL_CHAIRS = "several_chairs"
    SEATED_TWICE = "seated_twice"
    NOT_LED_BY_MAYOR = "not_led_by_mayor"
    MAYOR_NOT_ON_EXECUTIVE = "mayor_not_on_executive"
    NOBODY_FROM_COUNCIL = "nobody_from_council"
    LED_BY_MAYORS_PARTY = "led_by_mayors_party"
    SITS_UNDER_CONTROL = "sits_under_control"
    LIST_OF_OTHER_PERIOD = "list_of_other_period"
    LIST_NOT_ON_COUNCIL = "list_not_on_council"
    DEPUTIES_WITHOUT_MEMBER = "deputies_without_member"
    MEMBERS_UNBALANCED = "members_unbalanced"
    LIST_UNBALANCED = "list_unbalanced"
    DEPUTIES_UNBALANCED = "deputies_unbalanced"
    GENDER_UNKNOWN = "gender_unknown"


SIZE_DOUBTS = frozenset(
    {Doubt.EVEN_COUNCIL, Doubt.SMALL_COUNCIL, Doubt.SMALL_EXECUTIVE, Doubt.SMALL_BODY}
)
"""Those about the number of seats, whoever sits on them."""


@dataclass(frozen=True, slots=True)
class SeatingDoubt:
    """A doubt and what it is about.

    Attributes:
        doubt: what is doubtful.
        persons: whom it is about, where it is about somebody.
        list_id: the list or its members or deputies that it is about, None for the whole body.
        balance: how many there are of each gender and must be, where it is about that.
        as_far_as_possible: the law demands it "as far as possible" only.
        elected_by: how those it is about were elected, None where that is not known.
        inhabitants: of the municipality, where a number of seats depends on them and they are
            known.
    """

    doubt: Doubt
    persons: tuple[PersonId, ...] = ()
    list_id: ListId | None = None
    balance: Balance | None = None
    as_far_as_possible: bool = False
    elected_by: ElectionMode | None = None
    inhabitants: int | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else has to be known to judge who sits in a committee.

    Attributes:
        council: the council's memberships in force; None where there is no council.
        executive: those of the executive committees, deputies too.
        deciding: those of the bodies that no member of the control committee may sit on.
        parties: the party of each person who has one.
        lists: the lists that were handed in, of every period.
        inhabitants: of the municipality, None where nobody has entered how many there are.
    """

    council: Sequence[Membership] | None = None
    executive: Sequence[Membership] = ()
    deciding: Sequence[Membership] = ()
    parties: Mapping[PersonId, PartyId] = field(default_factory=dict)
    lists: Mapping[ListId, ElectionList] = field(default_factory=dict)
    inhabitants: int | None = None


NOTHING_AROUND = Surroundings()


def seating_doubts(
    body: Committee, seated: Sequence[Membership], around: Surroundings = NOTHING_AROUND
) -> tuple[SeatingDoubt, ...]:
    """Return what is doubtful about the memberships of a committee that are in force.

    Sources: koml. § 5-5 (the council's size is odd and grows with the inhabitants), § 5-6 (the
    executive committee has at least 5 members, its members and deputies sit on the council),
    §§ 5-7, 5-10 (at least 3), § 6-1 (the mayor leads council and executive committee), § 6-2
    (mayor and deputy mayor sit on the executive committee), § 23-1 (the control committee).

    Args:
        body: the committee.
        seated: its memberships, deputies too.
        around: who sits elsewhere, and of which party they are.
    """
    if not seated:
        return size_doubts(body, around.inhabitants)
    return (
        *size_doubts(body, around.inhabitants),
        *_outsiders(body, seated, around),
        *_chair_doubts(seated),
        *_doubled(seated),
        *_mayor_doubts(body, seated, around),
        *_control_doubts(body, seated, around),
    )


def size_doubts(body: Committee, inhabitants: int | None = None) -> tuple[SeatingDoubt, ...]:
    """Return whether a committee has another number of seats than the law allows.

    Args:
        body: the committee.
        inhabitants: of the municipality, None where that is not known.
    """
    found = []
    is_council = body.kind is CommitteeKind.MUNICIPAL_COUNCIL
    if is_council and body.seats % 2 == 0:
        found.append(SeatingDoubt(Doubt.EVEN_COUNCIL))
    if body.seats < fewest_seats(body.kind, inhabitants):
        own = {
            CommitteeKind.MUNICIPAL_COUNCIL: Doubt.SMALL_COUNCIL,
            CommitteeKind.EXECUTIVE_COMMITTEE: Doubt.SMALL_EXECUTIVE,
        }
        doubt = own.get(body.kind, Doubt.SMALL_BODY)
        found.append(SeatingDoubt(doubt, inhabitants=inhabitants if is_council else None))
    return tuple(found)


def _outsiders(
    body: Committee, seated: Iterable[Membership], around: Surroundings
) -> Iterator[SeatingDoubt]:
    on_council = eligible(body, around.council)
    if on_council is None:
        return
    outside = dict.fromkeys(m.person_id for m in seated if m.person_id not in on_council)
    if outside:
        yield SeatingDoubt(Doubt.NOT_ON_COUNCIL, tuple(outside))


def _chair_doubts(seated: Iterable[Membership]) -> tuple[SeatingDoubt, ...]:
    chairs = _chairs(seated)
    if not chairs:
        return (SeatingDoubt(Doubt.NO_CHAIR),)
    return (SeatingDoubt(Doubt.SEVERAL_CHAIRS, chairs),) if len(chairs) > 1 else ()


def _chairs(seated: Iterable[Membership]) -> tuple[PersonId, ...]:
    return tuple(m.person_id for m in seated if m.role is Role.CHAIR)


def _doubled(seated: Iterable[Membership]) -> Iterator[SeatingDoubt]:
    times = Counter(m.person_id for m in seated)
    twice = tuple(person for person, count in times.items() if count > 1)
    if twice:
        yield SeatingDoubt(Doubt.SEATED_TWICE, twice)


def _mayor_doubts(
    body: Committee, seated: Sequence[Membership], around: Surroundings
) -> Iterator[SeatingDoubt]:
    """Yield that the mayor does not lead, or is not on, the executive committee.

    Mayor and deputy mayor are those who lead the council (koml. § 6-1 first paragraph).
    """
    if body.kind is CommitteeKind.EXECUTIVE_COMMITTEE:
        mayors, chairs = _chairs(around.council or ()), _chairs(seated)
        if mayors and chairs and not set(mayors) & set(chairs):
            yield SeatingDoubt(Doubt.NOT_LED_BY_MAYOR, chairs)
    elif body.kind is CommitteeKind.MUNICIPAL_COUNCIL and around.executive:
        members = {m.person_id for m in around.executive if m.role is not Role.DEPUTY}
        leaders = [m.person_id for m in seated if m.role in (Role.CHAIR, Role.VICE_CHAIR)]
        outside = tuple(person for person in leaders if person not in members)
        if outside:
            yield SeatingDoubt(Doubt.MAYOR_NOT_ON_EXECUTIVE, outside)


def _control_doubts(
    body: Committee, seated: Sequence[Membership], around: Surroundings
) -> Iterator[SeatingDoubt]:
    """Yield what the law forbids in a control committee (koml. § 23-1).

    One member is elected among the council's, the leader is not of the mayor's party or group,
    and nobody sits who leads the council or sits on a body that decides.
    """
    if body.kind is not CommitteeKind.CONTROL_COMMITTEE:
        return
    council = around.council or ()
    on_council = {m.person_id for m in council if m.role is not Role.DEPUTY}
    members = {m.person_id for m in seated if m.role is not Role.DEPUTY}
    if on_council and not members & on_council:
        yield SeatingDoubt(Doubt.NOBODY_FROM_COUNCIL)
    mayors = [m for m in council if m.role is Role.CHAIR]
    theirs = {around.parties.get(m.person_id) for m in mayors} - {None}
    groups = {m.list_id for m in mayors} - {None}
    led = tuple(
        m.person_id
        for m in seated
        if m.role is Role.CHAIR
        and (around.parties.get(m.person_id) in theirs or m.list_id in groups)
    )
    if led:
        yield SeatingDoubt(Doubt.LED_BY_MAYORS_PARTY, led)
    leaders = {m.person_id for m in council if m.role in (Role.CHAIR, Role.VICE_CHAIR)}
    controlled = leaders | {m.person_id for m in (*around.executive, *around.deciding)}
    under = dict.fromkeys(m.person_id for m in seated if m.person_id in controlled)
    if under:
        yield SeatingDoubt(Doubt.SITS_UNDER_CONTROL, tuple(under))

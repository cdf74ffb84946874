"""Who rules on whether somebody takes part in an item, and what of a ruling cannot be.

Sources: fvl. § 8 second para (1967) and koml. § 11-10 fifth para (not yet in force) say the same:
the committee rules without the member; of several members in question in one item none rules on
the own case or the others', unless too few are left to decide: then all who are present do. Too
few are fewer than the meeting's quorum, which is two thirds of a council that constitutes (koml.
§ 7-1). The deputy should be called before the question is ruled on (fvl. § 8 third para), and then
takes part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Moment, Phase, Recusal
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.chamber import LAST, Chamber
from agenda_app.domain.committee import Seat, quorum
from agenda_app.domain.item_attendance import ItemAttendance, Place, chair_of, voter
from agenda_app.domain.people import PersonId
from agenda_app.domain.stints import Replay, Stint, during, seated_at
from agenda_app.domain.voters import Voter

Sat = Sequence[Collection[PersonId]]
"""Who sat in each seat at some time in an item, who stepped aside or made way later, too."""


def deciders(item: ItemAttendance, in_question: Collection[PersonId]) -> tuple[Voter, ...]:
    """Return who rules on whether some people take part in an item.

    Args:
        item: who is there.
        in_question: everybody whose part in the item is in question, ruled on already or not; for
            an exemption (koml. § 11-11) the one who asked for it.
    """
    acting = [place.acting for place in item.places if place.acting is not None]
    ruling = [seat for seat in acting if seat.membership.person_id not in in_question]
    if len(ruling) < item.quorum:
        everybody = (_before_the_question(place, in_question) for place in item.places)
        ruling = [seat for seat in everybody if seat is not None]
    people = [seat.membership.person_id for seat in ruling]
    chair = item.chair if item.chair in people else chair_of(ruling)
    return tuple(voter(seat, chair) for seat in ruling)


def _before_the_question(place: Place, in_question: Collection[PersonId]) -> Seat | None:
    """Return who would sit in a seat if nobody's part in the item were in question."""
    return next(
        (
            seat
            for seat in place.sat
            if seat.membership.person_id in in_question or seat == place.acting
        ),
        None,
    )


def ruling_problems(
    chamber: Chamber,
    replay: Replay,
    events: Iterable[Event],
    sat: Mapping[ItemId, Sat],
) -> tuple[Problem, ...]:
    """Return what cannot be of who stepped aside, and of the rulings on that.

    Args:
        chamber: the seats and the items.
        replay: who came and went.
        events: what happened.
        sat: who sat where in each item, whatever points somebody was out of.
    """
    recusals = [event for event in events if isinstance(event, Recusal)]
    found = list(_twice(recusals))
    for recusal in recusals:
        there = sat.get(recusal.item_id)
        kind: ProblemKind | None
        if there is None:
            kind = ProblemKind.UNKNOWN_ITEM
        elif recusal.person_id not in chamber.known:
            kind = ProblemKind.UNKNOWN_PERSON
        elif not _is_there(chamber, replay, there, recusal):
            kind = ProblemKind.NOT_PRESENT
        elif chamber.is_written and recusal.points:
            kind = ProblemKind.POINTS_IN_WRITING
        else:
            kind = _objection(recusal, _range(chamber, replay, recusals, recusal, there))
        if kind is not None:
            found.append(Problem(kind, recusal.person_id, recusal.item_id))
    return tuple(found)


def _twice(recusals: Iterable[Recusal]) -> Iterator[Problem]:
    """Yield whose part in the same was in question twice; other points are another question."""
    asked: dict[tuple[PersonId, ItemId, bool], list[Recusal]] = {}
    for one in recusals:
        key = one.person_id, one.item_id, one.ground.is_exemption
        asked.setdefault(key, []).append(one)
    for (person, item, _), same in asked.items():
        points = [point.number for one in same for point in one.points]
        is_apart = all(one.points for one in same) and len(points) == len({*points})
        if len(same) > 1 and not is_apart:
            yield Problem(ProblemKind.RECUSED_TWICE, person, item)


def few_ruled(
    chamber: Chamber,
    replay: Replay,
    events: Iterable[Event],
    sat: Mapping[ItemId, Sat],
) -> Iterator[Problem]:
    """Yield the rulings by fewer than could rule, unless others are in question in the same item.

    That can come right still: of several in question one is entered first, and none of them rules.

    Args:
        chamber: the seats and the items.
        replay: who came and went.
        events: what happened.
        sat: as in ``ruling_problems``.
    """
    recusals = [event for event in events if isinstance(event, Recusal)]
    for recusal in recusals:
        there, ruling = sat.get(recusal.item_id), recusal.ruling
        if there is None or ruling is None:
            continue
        count = _range(chamber, replay, recusals, recusal, there)
        if _objection(recusal, count) is None and ruling.agreed + ruling.dissented < count.least:
            yield Problem(ProblemKind.RULING_OTHERS, recusal.person_id, recusal.item_id)


@dataclass(frozen=True, slots=True)
class _Range:
    """How many can have ruled: ``fewest`` when others are in question too, ``least`` when not."""

    fewest: int
    least: int
    most: int


def _range(
    chamber: Chamber,
    replay: Replay,
    recusals: Iterable[Recusal],
    recusal: Recusal,
    there: Sat,
) -> _Range:
    """Return how many can have ruled on one of the recusals of a meeting.

    It depends on what nobody notes: whether a deputy was called before the question was ruled on,
    whether somebody came or left just then, and which of several questions came up first. So the
    count has a least and a most. Half of the members rule at least, those in question among them
    where the others are too few, or else everybody who is there.
    """
    here = [other for other in recusals if other.item_id == recusal.item_id]
    in_question = {other.person_id for other in here}
    stayed = _stayed(chamber, replay.stints, recusal.item_id)
    left = sum(other not in in_question for other in stayed)
    fewest = min(len(stayed), quorum(chamber.size))
    too_few = left < chamber.quorum
    gone = () if too_few else (recusal.person_id, *_gone_before(recusal, here, there))
    return _Range(fewest, max(left, fewest), _filled(there, gone))


def _filled(there: Sat, gone: Collection[PersonId]) -> int:
    """Return in how many seats somebody sat but for some people."""
    return sum(any(person not in gone for person in people) for people in there)


def _gone_before(recusal: Recusal, recusals: Iterable[Recusal], there: Sat) -> tuple[PersonId, ...]:
    """Return who had been ruled aside in an item before one of its recusals was ruled on.

    In which order they were ruled on nobody notes, so it is the order in which the numbers can be.
    """
    every = _filled(there, ())

    def place(other: Recusal) -> tuple[bool, int]:
        can_rule = _filled(there, (other.person_id,))
        votes = other.ruling.agreed + other.ruling.dissented if other.ruling is not None else 0
        return other.is_aside and can_rule < every, can_rule - votes

    order = sorted((other for other in recusals if other.ruling is not None), key=place)
    before = order[: order.index(recusal)] if recusal in order else ()
    return tuple(other.person_id for other in before if other.is_aside)


def _objection(recusal: Recusal, count: _Range) -> ProblemKind | None:
    """Return what stands against a recusal, by how many can have ruled on it."""
    ruling = recusal.ruling
    if ruling is None:
        return None
    if ruling.dissented > ruling.agreed:
        return ProblemKind.MINORITY_RULED
    fits = ruling.dissented >= 0 and count.fewest <= ruling.agreed + ruling.dissented <= count.most
    return None if fits else ProblemKind.RULING_COUNT


def _is_there(chamber: Chamber, replay: Replay, there: Sat, recusal: Recusal) -> bool:
    """Whether somebody was there at some time in an item, with a seat or without one."""
    visits = during(chamber, replay.visits, recusal.item_id)
    return any(visit.person_id == recusal.person_id for visit in visits) or any(
        recusal.person_id in people for people in there
    )


def _stayed(chamber: Chamber, stints: Sequence[Stint], item: ItemId) -> tuple[PersonId, ...]:
    """Return who sat in a seat from before an item until it was put to the vote."""
    at_first = seated_at(chamber, stints, Moment(Phase.BEFORE, item))
    at_last = seated_at(chamber, stints, Moment(Phase.DURING, item, after=LAST))
    # Who went out and came back in the item may have been out just then.
    unbroken = Counter(stint.person_id for stint in during(chamber, stints, item))
    return tuple(
        person
        for person, other in zip(at_first, at_last, strict=True)
        if person is not None and person == other and unbroken[person] == 1
    )

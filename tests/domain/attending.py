"""Meetings for property tests: committees, anything that can happen in them, and what must hold."""

from __future__ import annotations

import re
from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Attended,
    Chaired,
    Event,
    Left,
    Moment,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Role
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.telling import Telling
from tests.council import a_chamber, a_seat, at, lines

PARTIES = ("Ap", "H", "Sp", "")
ITEMS = 4


@st.composite
def chambers(draw: st.DrawFn) -> Chamber:
    """Seats, some that nobody holds; members from 1 on, deputies from 21 on.

    The mayor can be 51, or a deputy, and can send others of the council.
    """
    held = draw(st.integers(1, 7))
    parties = st.sampled_from(PARTIES)
    members = [a_seat(n, draw(parties)) for n in range(1, held + 1)]
    members[0] = a_seat(1, draw(parties), Role.CHAIR)
    if held > 1 and draw(st.booleans()):
        members[1] = a_seat(2, draw(parties), Role.VICE_CHAIR)
    deputies = [
        a_seat(21 + n, draw(parties), Role.DEPUTY, n + 1) for n in range(draw(st.integers(0, 6)))
    ]
    council = draw(st.sampled_from([(), (51,), (51, 52), (51, 52, 21), (21, 51)]))
    return a_chamber(
        members,
        deputies,
        items=ITEMS,
        seats=held + draw(st.integers(0, 2)),
        council=[
            a_seat(n, draw(parties), Role.MEMBER if place else Role.CHAIR)
            for place, n in enumerate(council)
        ],
    )


def people(chamber: Chamber) -> st.SearchStrategy[PersonId]:
    """Anybody of the committee, and sometimes the mayor or a stranger."""
    return st.sampled_from([*chamber.people, *chamber.people, *chamber.visitors, PersonId(99)])


ITEM = st.integers(1, ITEMS).map(ItemId)
ANY_ITEM = st.integers(1, ITEMS + 1).map(ItemId)
CLOCK = st.sampled_from([None, None, None, at(18, 1), at(18, 30), at(19, 0), at(20, 15)])
PHASE = st.sampled_from([Phase.BEFORE, Phase.DURING, Phase.AFTER])
AFTER = st.sampled_from([None, None, 0, 1, 2])
MOMENT = st.builds(Moment, PHASE, ANY_ITEM, CLOCK, AFTER)
POINTS = tuple(RecusedPoint(n, str(n), f"p{n}") for n in (1, 2, 3))
RULING = st.none() | st.builds(Ruling, st.booleans(), st.integers(2, 6), st.integers(0, 2))


def events(chamber: Chamber) -> st.SearchStrategy[list[Event]]:
    """Anything that can be typed, possible or not."""
    person, new = people(chamber), st.none()
    member = st.sampled_from([*chamber.own_seats])
    whom = st.none() | person
    ground = st.sampled_from([Ground.CIRCUMSTANCES, Ground.PERSONAL_REASONS])
    points = st.sampled_from([(), (), POINTS[:1], POINTS[1:2], POINTS[:2]])
    one = st.one_of(
        st.builds(Arrived, new, person, MOMENT, whom),
        st.builds(Left, new, member, MOMENT, st.booleans()),
        st.builds(Left, new, person, MOMENT),
        st.builds(Attended, new, st.sampled_from([*chamber.known]), MOMENT),
        st.builds(Recusal, new, person, ANY_ITEM, ground, RULING, points),
        st.builds(SteppedIn, new, person, ANY_ITEM, whom),
        st.builds(Chaired, new, person, st.none() | ANY_ITEM, st.booleans()),
        st.just(Opened(None, at(18, 2))),
    )
    steps = st.builds(chain, member, person, person, ITEM, points, points)
    late = st.builds(late_member, member, person, person, ITEM, AFTER, points, points)
    return one.map(lambda event: [event]) | steps | late


def chain(
    member: PersonId,
    deputy: PersonId,
    other: PersonId,
    item: ItemId,
    points: tuple[RecusedPoint, ...],
    deputys: tuple[RecusedPoint, ...],
) -> list[Event]:
    """A member steps aside, so does the deputy who steps in, and another one takes the seat."""
    return [
        Recusal(None, member, item, Ground.PARTY, points=points),
        SteppedIn(None, deputy, item, member),
        Recusal(None, deputy, item, Ground.PARTY, points=deputys),
        SteppedIn(None, other, item, deputy),
    ]


def late_member(
    member: PersonId,
    deputy: PersonId,
    other: PersonId,
    item: ItemId,
    after: int | None,
    points: tuple[RecusedPoint, ...],
    deputys: tuple[RecusedPoint, ...],
) -> list[Event]:
    """A deputy sits in a case, and another one for that one, until the member comes in it."""
    return [
        Left(None, member, Moment(Phase.BEFORE, item)),
        SteppedIn(None, deputy, item, member),
        Recusal(None, deputy, item, Ground.PARTY, points=deputys),
        SteppedIn(None, other, item, deputy),
        Arrived(None, member, Moment(Phase.DURING, item, after=after)),
        Recusal(None, member, item, Ground.PARTY, points=points),
    ]


def absences(chamber: Chamber) -> st.SearchStrategy[Absence]:
    """Of anybody, from the meeting or from some items."""
    items = st.sampled_from([(), (), (ItemId(1),), (ItemId(2), ItemId(3))])
    ill = st.just(AbsenceReason.ILLNESS)
    return st.builds(Absence, st.none(), people(chamber), ill, st.none(), items)


def telling(attendance: Attendance, language: Language) -> Telling:
    return Telling(attendance, lines(attendance.chamber), language, date(2026, 4, 29))


def figures(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def assert_adds_up(attendance: Attendance) -> None:
    """Everything adds up in each item, and in each set of points that somebody can be out of."""
    chamber = attendance.chamber
    for item_id in attendance.items:
        partly = attendance.partly(item_id)
        every = [p for n in range(4) for p in combinations(POINTS, n)]
        outs = {frozenset(w for w, of in partly.items() if {*of} & {*some}) for some in every}
        for out in outs:
            assert_item_adds_up(attendance, item_id, out)
    totals = attendance.totals
    assert totals.members + totals.deputies + totals.absent == totals.seats == chamber.size


def assert_item_adds_up(attendance: Attendance, item_id: ItemId, out: frozenset[PersonId]) -> None:
    chamber = attendance.chamber
    for item in attendance.stages_without(item_id, out):
        sat = [seat.membership.person_id for place in item.places for seat in place.sat]
        voters = [voter.person_id for voter in item.voters]
        recusals = [event for event in attendance.events if isinstance(event, Recusal)]
        aside = out | {
            event.person_id
            for event in recusals
            if event.item_id == item_id and event.is_aside and not event.points
        }
        assert len(item.places) == chamber.size
        assert item.present + item.absent == chamber.size
        assert len(voters) == item.present - item.aside
        assert len(sat) == len(set(sat))
        assert set(voters) <= set(sat) <= set(chamber.people)
        assert not set(voters) & aside
        assert item.room.is_quorate == (2 * len(voters) >= chamber.size)
        assert [v.person_id for v in item.voters if v.is_chair] == (
            [] if item.chair is None else [item.chair]
        )
        for number, place in enumerate(item.places):
            own = [s.membership.person_id for s in place.sat if s.membership.person_id < 21]
            assert own in ([], [chamber.holder(number)])

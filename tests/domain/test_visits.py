"""The mayor where he or she is no member: may speak and propose, and is counted in nothing."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, withdrawn
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
)
from agenda_app.domain.attendance_gaps import GapKind, gaps
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_problems import ImpossibleError, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.attendance_words import numbers, opening, told
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.item_rooms import room_in
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gap_words import gap_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import who_sat
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import NBSP
from agenda_app.domain.visits import MayorsRight, mayors_right
from tests.council import a_chamber, a_seat, at, lines, met
from tests.domain.attending import chambers, events

MAYOR, SENT, DEPUTY = PersonId(51), PersonId(52), PersonId(21)
SECOND = ItemId(2)
BEFORE_SECOND = Moment(Phase.BEFORE, SECOND, at(18, 30))


def a_committee(kind: CommitteeKind = CommitteeKind.COMMITTEE, *others: int) -> Chamber:
    """A committee of seven; the mayor, 51, is no member, nor is 52 of the council."""
    council = [
        a_seat(51, "Sp", Role.CHAIR, name="Kari Nes"),
        a_seat(52, "Ap", name="Ola Berg"),
        a_seat(2, "H", Role.VICE_CHAIR),
        *(a_seat(n, "Ap", name=f"Person {n}") for n in others),
    ]
    members = [a_seat(1, "Ap", Role.CHAIR), *(a_seat(n, "H") for n in range(2, 8))]
    return a_chamber(members, [a_seat(21, "H", Role.DEPUTY, 1)], kind=kind, council=council)


def told_in(attendance: Attendance, language: Language = Language.BOKMAL) -> Telling:
    return Telling(attendance, lines(attendance.chamber), language, date(2026, 4, 29))


def said(attendance: Attendance, language: Language = Language.BOKMAL) -> list[str]:
    found = attendance_lists(told_in(attendance, language)).visitors
    return [line.said.replace(NBSP, " ") for line in found]


def with_mayor(*more: Event, kind: CommitteeKind = CommitteeKind.COMMITTEE) -> Attendance:
    """The roll called with all seven and the mayor, and what happened then."""
    return entered(met(a_committee(kind)), Attended(None, MAYOR), *more)


def refused(attendance: Attendance, *more: Event) -> list[ProblemKind]:
    with pytest.raises(ImpossibleError) as error:
        entered(attendance, *more)
    return [problem.kind for problem in error.value.problems]


@pytest.mark.parametrize(
    ("kind", "right"),
    [
        (CommitteeKind.COMMITTEE, MayorsRight.PROPOSE),
        (CommitteeKind.BOARD, MayorsRight.PROPOSE),
        (CommitteeKind.CONTROL_COMMITTEE, MayorsRight.SPEAK),
        (CommitteeKind.ADVISORY_COUNCIL, MayorsRight.NONE),
        (CommitteeKind.JOINT_ASSEMBLY, MayorsRight.NONE),
        (CommitteeKind.JOINT_COMMITTEE, MayorsRight.NONE),
    ],
)
def test_what_the_mayor_may_do_depends_on_the_body(kind: CommitteeKind, right: MayorsRight) -> None:
    assert mayors_right(kind) is right


def test_a_guest_in_a_committee_of_seven_leaves_seven_votes() -> None:
    attendance = with_mayor()
    item = attendance.items[SECOND]
    assert (item.present, len(item.voters), attendance.totals.met) == (7, 7, 7)
    assert numbers(told_in(attendance), SECOND).replace(NBSP, " ") == "7 av 7 til stede"
    assert "7 av 7 medlemmer møtte." in opening(told_in(attendance))


def test_the_mayor_does_not_make_a_quorum() -> None:
    three = met(a_committee(), away=range(4, 8))
    attendance = entered(three, Attended(None, MAYOR))
    assert not attendance.is_quorate
    assert not attendance.items[SECOND].room.is_quorate


def test_the_list_says_with_what_right_the_mayor_met() -> None:
    basis = "jf. koml. § 6-1 tredje ledd."
    assert said(with_mayor()) == [
        f"Ordfører Kari Nes (Sp) møtte med tale- og forslagsrett, {basis}"
    ]
    assert said(with_mayor(), Language.NYNORSK) == [
        f"Ordførar Kari Nes (Sp) møtte med tale- og forslagsrett, {basis}"
    ]
    control = with_mayor(kind=CommitteeKind.CONTROL_COMMITTEE)
    assert said(control) == [f"Ordfører Kari Nes (Sp) møtte med talerett, {basis}"]


def test_a_council_member_can_come_in_the_mayors_place() -> None:
    attendance = entered(met(a_committee()), Attended(None, SENT))
    assert said(attendance) == [
        "Ola Berg (Ap) møtte for ordfører Kari Nes (Sp) med tale- og forslagsrett, "
        "jf. koml. § 6-1 tredje ledd."
    ]
    assert refused(attendance, Attended(None, MAYOR)) == [ProblemKind.TWO_FOR_MAYOR]


def test_coming_going_and_stepping_aside_stand_in_the_list_and_the_items() -> None:
    attendance = entered(
        met(a_committee()),
        Attended(None, MAYOR, BEFORE_SECOND),
        Recusal(None, MAYOR, SECOND, Ground.PARTY, Ruling(True, 7)),
        Left(None, MAYOR, Moment(Phase.AFTER, SECOND, at(19, 0))),
    )
    assert said(attendance) == [
        "Ordfører Kari Nes (Sp) møtte med tale- og forslagsrett, jf. koml. § 6-1 tredje ledd "
        "(fra kl. 18.30, før PS 2/26, til kl. 19.00, etter PS 2/26; inhabil i PS 2/26)."
    ]
    sentences = [one.text.replace(NBSP, " ") for one in told(told_in(attendance))]
    assert sentences[0] == (
        "Ordfører Kari Nes (Sp) møtte kl. 18.30 før behandling av sak PS 2/26 "
        "med tale- og forslagsrett, jf. koml. § 6-1 tredje ledd."
    )
    assert sentences[1].startswith("Kari Nes (Sp) ble enstemmig erklært inhabil i sak PS 2/26")
    assert sentences[2] == (
        "Ordfører Kari Nes (Sp) forlot møtet kl. 19.00 etter behandling av sak PS 2/26."
    )


def test_the_seven_rule_on_whether_the_mayor_takes_part() -> None:
    ruled = Recusal(None, MAYOR, SECOND, Ground.PARTY, Ruling(True, 8))
    assert refused(with_mayor(), ruled) == [ProblemKind.RULING_COUNT]
    assert refused(met(a_committee()), Recusal(None, MAYOR, SECOND, Ground.PARTY)) == [
        ProblemKind.NOT_PRESENT
    ]


def test_what_cannot_be() -> None:
    attendance = with_mayor()
    assert refused(attendance, Attended(None, MAYOR)) == [ProblemKind.ALREADY_PRESENT]
    assert refused(attendance, Arrived(None, MAYOR)) == [ProblemKind.UNKNOWN_PERSON]
    assert refused(attendance, Chaired(None, MAYOR, SECOND)) == [ProblemKind.NOT_PRESENT]
    assert refused(attendance, Chaired(None, MAYOR)) == [ProblemKind.UNKNOWN_PERSON]
    for stranger in (PersonId(2), PersonId(99)):
        kinds = refused(met(a_committee()), Attended(None, stranger))
        assert kinds == [ProblemKind.NO_RIGHT_TO_ATTEND]
    council = met(a_committee(CommitteeKind.ADVISORY_COUNCIL))
    assert refused(council, Attended(None, MAYOR)) == [ProblemKind.NO_RIGHT_TO_ATTEND]


def test_why_somebody_cannot_come_is_said_with_the_law() -> None:
    attendance = met(a_committee())
    with pytest.raises(ImpossibleError) as error:
        entered(attendance, Attended(None, PersonId(2)))
    (reason, _) = refusal(error.value.problems[0], told_in(attendance))
    assert "§ 6-1 tredje ledd" in reason.bokmal
    assert reason.bokmal.startswith("Person 2 (H)")


def test_a_mayor_who_is_a_member_has_a_seat_and_nothing_beside_it() -> None:
    council = [a_seat(1, "Ap", Role.CHAIR), a_seat(52, "Ap")]
    chamber = a_chamber([a_seat(1, "Ap"), a_seat(2, "H")], council=council)
    assert chamber.mayor is None
    assert refused(met(chamber), Attended(None, SENT)) == [ProblemKind.NO_RIGHT_TO_ATTEND]


def test_a_guest_who_is_called_in_as_a_deputy_takes_the_seat_and_is_one_of_seven() -> None:
    chamber = a_committee(CommitteeKind.COMMITTEE, 21)
    attendance = entered(
        met(chamber, away=[7]),
        Attended(None, DEPUTY),
        Arrived(None, DEPUTY, BEFORE_SECOND, PersonId(7)),
    )
    assert attendance.problems == ()
    assert [len(item.voters) for item in attendance.items.values()] == [6, 7, 7]
    (visit,) = attendance.visits
    assert visit.end == BEFORE_SECOND
    assert [one.text for one in told(told_in(attendance)) if "forlot" in one.text] == []
    assert refused(attendance, Attended(None, DEPUTY, BEFORE_SECOND)) == [
        ProblemKind.ALREADY_PRESENT
    ]


def test_nobody_can_take_back_that_the_mayor_came_who_stepped_aside() -> None:
    attendance = with_mayor(Recusal(None, MAYOR, SECOND, Ground.PARTY))
    with pytest.raises(ImpossibleError):
        withdrawn(attendance, Attended(None, MAYOR))


def test_a_mayor_who_stepped_aside_without_a_ruling_is_named_in_what_is_missing() -> None:
    attendance = with_mayor(Recusal(None, MAYOR, SECOND, Ground.PARTY))
    (gap,) = [one for one in gaps(attendance) if one.kind is GapKind.NO_RULING]
    missing = MinutesGap(GapCode.NO_RULING, gap.item_id, gap.person_id)
    assert "Kari Nes (Sp)" in gap_words(missing, told_in(attendance)).bokmal


@st.composite
def meetings(draw: st.DrawFn) -> Attendance:
    """A meeting in which anything was typed, possible or not, the mayor in it."""
    chamber = draw(chambers())
    answered = [Arrived(None, person) for person in chamber.own_seats]
    happened = [one for some in draw(st.lists(events(chamber), max_size=10)) for one in some]
    return Attendance(chamber, (Opened(None, at(18, 2)), *answered, *happened))


@given(meetings())
def test_whatever_the_mayor_does_no_sum_and_no_quorum_changes(attendance: Attendance) -> None:
    chamber = attendance.chamber
    only_guests = chamber.visitors.keys() - chamber.people.keys()
    without = Attendance(
        chamber,
        tuple(e for e in attendance.events if getattr(e, "person_id", None) not in only_guests),
    )
    assert attendance.totals == without.totals
    assert attendance.at_roll_call == without.at_roll_call
    assert attendance.is_quorate == without.is_quorate
    for item_id, item in attendance.items.items():
        alone = without.items[item_id]
        assert (item.places, item.chair) == (alone.places, alone.chair)
        assert room_in(attendance, item_id) == room_in(without, item_id)
        assert not only_guests & {PersonId(one.person_id) for one in item.voters}
    sat = who_sat(attendance, time(21, 0))
    assert sat == who_sat(without, time(21, 0))
    assert not only_guests & sat.keys()


@given(meetings())
def test_guests_come_one_at_a_time_and_sit_in_no_seat(attendance: Attendance) -> None:
    visits = attendance.visits
    assert all(visit.end is not None for visit in visits[:-1])
    assert {visit.person_id for visit in visits} <= attendance.chamber.visitors.keys()
    for item_id, item in attendance.items.items():
        now = [one for one in visits if one.end is None and one.start.item_id == item_id]
        seated = {place.acting.membership.person_id for place in item.places if place.acting}
        stepped_in = {event.person_id for event in item.stepped_in}
        assert not {one.person_id for one in now} & (seated - stepped_in)

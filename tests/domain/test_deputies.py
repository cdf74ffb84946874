"""Which deputy is called for whom, and why that one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.calling import (
    CallFault,
    bench_in,
    call_fault,
    needs_in,
    needs_of,
    no_longer_needed,
)
from agenda_app.domain.committee import CommitteeKind, Role, Roster
from agenda_app.domain.deputies import Answer, Bench, Call, Need, group, needs
from agenda_app.domain.deputy_turns import Candidate, Standing, Turn, turns
from agenda_app.domain.deputy_words import explained, fault_words, need_words
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.expected import expected
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.seating import eligible
from agenda_app.domain.telling import Telling
from tests.council import LISTS, a_chamber, a_seat, at, eleven, met, roll_called

FIRST, SECOND = ItemId(1), ItemId(2)


def p(number: int) -> PersonId:
    return PersonId(number)


def ill(person: int, *items: ItemId) -> Absence:
    return Absence(None, p(person), AbsenceReason.ILLNESS, items=items)


def called(
    deputy: int,
    member: int,
    answer: Answer,
    minute: int = 0,
    item: ItemId | None = None,
    reason: str = "",
) -> Call:
    return Call(None, p(deputy), p(member), at(10, minute), answer, item, reason)


def council() -> Roster:
    return eleven().roster


def standings(turn: Turn) -> list[tuple[int, Standing]]:
    return [(one.person_id, one.standing) for one in turn.candidates]


def next_for(
    absences: Sequence[Absence], *calls: Call, roster: Roster | None = None
) -> list[int | None]:
    seats = roster or council()
    bench = Bench(seats, absences=tuple(absences), calls=calls)
    upcoming = [t.first(Standing.NEXT) for t in turns(bench, needs(seats, absences))]
    return [None if one is None else one.person_id for one in upcoming]


def test_the_first_deputy_of_the_members_list_is_next() -> None:
    bench = Bench(council())
    (turn,) = turns(bench, needs(council(), [ill(3)]))
    assert turn.need == Need(p(3), LISTS["Ap"])
    assert standings(turn) == [
        (21, Standing.NEXT),
        (22, Standing.AFTER),
        (23, Standing.AFTER),
    ]


def test_two_away_from_one_group_get_its_first_two_and_the_third_after_a_no() -> None:
    two = [ill(3), ill(4)]
    assert next_for(two) == [21, 22]
    assert next_for(two, called(21, 3, Answer.DECLINED)) == [22, 23]
    yes = called(22, 3, Answer.ACCEPTED, 5)
    assert next_for(two, called(21, 3, Answer.DECLINED), yes) == [None, 23]


def test_a_deputy_who_is_next_for_another_is_told_so() -> None:
    _, second = turns(Bench(council()), needs(council(), [ill(3), ill(4)]))
    first = second.candidates[0]
    assert (first.standing, first.other) == (Standing.RESERVED, 3)


def test_each_group_has_an_order_of_its_own() -> None:
    assert next_for([ill(3), ill(8), ill(11), ill(2)]) == [21, 41, 51, 31]


def test_nobody_is_next_when_the_list_is_used_up() -> None:
    assert next_for([ill(11)], called(51, 11, Answer.DECLINED)) == [None]


def test_who_did_not_answer_is_passed_and_who_is_asked_is_waited_for() -> None:
    assert next_for([ill(3)], called(21, 3, Answer.NO_ANSWER)) == [22]
    assert next_for([ill(3)], called(21, 3, Answer.ASKED)) == [None]


def test_a_later_answer_replaces_an_earlier_one() -> None:
    log = (called(21, 3, Answer.ASKED, 1), called(21, 3, Answer.ACCEPTED, 2))
    (turn,) = turns(Bench(council(), calls=log), needs(council(), [ill(3)]))
    assert turn.candidates[0].standing is Standing.ACCEPTED
    assert not turn.is_open
    sick = (*log, called(21, 3, Answer.DECLINED, 30))
    assert next_for([ill(3)], *sick) == [22]


def test_a_deputy_who_reports_absence_is_passed_even_after_a_yes() -> None:
    assert next_for([ill(3), ill(21)]) == [22]
    assert next_for([ill(3), ill(21)], called(21, 3, Answer.ACCEPTED)) == [22]


def test_a_deputy_away_from_one_item_can_come_to_the_meeting_but_not_to_that_item() -> None:
    assert next_for([ill(3), ill(21, FIRST)]) == [21]
    assert next_for([ill(3, FIRST), ill(21, FIRST)]) == [22]


def test_a_joint_list_is_one_group_whatever_party_its_people_belong_to() -> None:
    members = [a_seat(1, "SV/R", Role.CHAIR), a_seat(2, "SV/R"), a_seat(3, "Ap")]
    deputies = [
        a_seat(11, "SV/R", Role.DEPUTY, 1),
        a_seat(12, "SV/R", Role.DEPUTY, 2),
        a_seat(21, "Ap", Role.DEPUTY, 1),
    ]
    roster = a_chamber(members, deputies).roster
    assert next_for([ill(2), ill(1), ill(3)], roster=roster) == [11, 12, 21]


def test_after_a_majority_election_there_is_one_order_for_all() -> None:
    members = [a_seat(1, ""), a_seat(2, "Ap"), a_seat(3, "H")]
    deputies = [a_seat(11, "", Role.DEPUTY, 1), a_seat(12, "", Role.DEPUTY, 2)]
    roster = a_chamber(members, deputies).roster
    assert next_for([ill(3), ill(2)], roster=roster) == [11, 12]
    assert [seat.membership.person_id for seat in group(roster, LISTS["H"])] == [11, 12]
    bench = Bench(roster)
    wanted = needs(roster, [ill(3), ill(2)])
    assert call_fault(bench, wanted, called(12, 3, Answer.ASKED)) is None
    assert call_fault(bench, wanted[:1], called(12, 3, Answer.ASKED)) is CallFault.OUT_OF_ORDER


def test_deputies_of_the_executive_committee_sit_on_the_council() -> None:
    members = [a_seat(n) for n in range(1, 6)]
    deputies = [a_seat(n, role=Role.DEPUTY, rank=n) for n in (21, 22)]
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    roster = a_chamber(members, deputies, kind=kind).roster
    on_council = [a_seat(n).membership for n in (1, 2, 3, 4, 5, 22)]
    on_council.append(a_seat(21, role=Role.DEPUTY).membership)
    may_sit = eligible(roster.committee, on_council)
    assert may_sit is not None
    assert sorted(may_sit) == [1, 2, 3, 4, 5, 22]
    (turn,) = turns(Bench(roster, may_sit), needs(roster, [ill(3)]))
    assert standings(turn) == [(21, Standing.NOT_ELIGIBLE), (22, Standing.NEXT)]
    assert eligible(council().committee, on_council) is None


def test_a_member_is_nobodys_deputy() -> None:
    both = [a_seat(1), a_seat(2)]
    roster = a_chamber(both, [a_seat(2, role=Role.DEPUTY), a_seat(9, role=Role.DEPUTY)]).roster
    (turn,) = turns(Bench(roster), needs(roster, [ill(1)]))
    assert standings(turn) == [(2, Standing.IS_MEMBER), (9, Standing.NEXT)]


def test_absence_from_one_item_needs_a_deputy_for_that_item_only() -> None:
    assert needs(council(), [ill(3, FIRST), ill(4)]) == (
        Need(p(4), LISTS["Ap"]),
        Need(p(3), LISTS["Ap"], FIRST),
    )
    assert needs(council(), [ill(3, FIRST), ill(3)]) == (Need(p(3), LISTS["Ap"]),)
    assert needs(council(), [ill(21)]) == ()


def test_a_deputy_can_step_in_in_two_items_for_two_members_but_not_in_one() -> None:
    apart = [ill(3, FIRST), ill(4, SECOND)]
    assert next_for(apart) == [21, 21]
    assert next_for(apart, called(21, 3, Answer.ACCEPTED, item=FIRST)) == [None, 21]
    assert next_for([ill(3, FIRST), ill(4, FIRST)]) == [21, 22]
    assert next_for([ill(3), ill(4, FIRST)]) == [21, 22]


def test_who_said_no_to_one_item_can_come_to_another() -> None:
    no = called(21, 3, Answer.DECLINED, item=FIRST)
    assert next_for([ill(3, FIRST), ill(4, SECOND)], no) == [22, 21]
    assert next_for([ill(3)], no) == [21]


def test_a_seat_whose_deputy_in_one_item_steps_aside_too_needs_one_more_not_two() -> None:
    aside = [(p(3), FIRST), (p(21), FIRST)]
    own, deputys = Need(p(3), LISTS["Ap"], FIRST), Need(p(21), LISTS["Ap"], FIRST)
    yes = called(21, 3, Answer.ACCEPTED, item=FIRST)
    assert needs(council(), [], aside, [yes]) == (own,)
    (turn,) = turns(Bench(council(), calls=(yes,), recused=frozenset(aside)), (own,))
    assert standings(turn)[:2] == [(21, Standing.RECUSED), (22, Standing.NEXT)]
    whole = called(21, 4, Answer.ACCEPTED)
    assert needs(council(), [ill(4)], [(p(21), FIRST)], [whole])[1:] == (deputys,)


def test_what_was_promised_for_somebody_who_comes_after_all_binds_nobody() -> None:
    yes = called(21, 3, Answer.ACCEPTED)
    assert next_for([ill(4)], yes) == [21]
    bench = Bench(council(), calls=(yes,))
    assert no_longer_needed(bench, needs(council(), [ill(4)])) == (yes,)
    assert no_longer_needed(bench, needs(council(), [ill(3)])) == ()


def test_a_case_in_the_meeting_needs_the_next_who_does_not_sit_already() -> None:
    attendance = met(eleven(), away=[3], d21=3)
    attendance = entered(attendance, Recusal(None, p(4), FIRST, Ground.PARTY))
    wanted = needs_in(attendance, FIRST)
    assert wanted == (Need(p(4), LISTS["Ap"], FIRST),)
    (turn,) = turns(bench_in(attendance, FIRST, (), None), wanted)
    assert standings(turn)[:2] == [(21, Standing.SITS), (22, Standing.NEXT)]
    assert turn.candidates[0].other == 3


def test_a_disqualified_deputy_is_passed_for_the_next() -> None:
    attendance = entered(
        met(eleven()),
        Recusal(None, p(8), FIRST, Ground.PARTY),
        SteppedIn(None, p(41), FIRST, p(8)),
        Recusal(None, p(41), FIRST, Ground.SIBLING),
    )
    wanted = needs_in(attendance, FIRST)
    assert wanted == (Need(p(41), LISTS["H"], FIRST),)
    (turn,) = turns(bench_in(attendance, FIRST, (), None), wanted)
    assert standings(turn) == [
        (41, Standing.RECUSED),
        (42, Standing.NEXT),
        (43, Standing.AFTER),
    ]


def test_an_empty_seat_needs_a_deputy_for_the_rest_of_the_meeting() -> None:
    attendance = met(eleven(), away=[3])
    assert needs_in(attendance, FIRST) == (Need(p(3), LISTS["Ap"]),)
    sitting = met(eleven(), away=[3], d21=3)
    (turn,) = turns(bench_in(sitting, FIRST, (), None), (Need(p(3), LISTS["Ap"]),))
    assert turn.candidates[0].standing is Standing.ACCEPTED


def fault(absences: Sequence[Absence], call: Call, *log: Call) -> CallFault | None:
    bench = Bench(council(), absences=tuple(absences), calls=log)
    return call_fault(bench, needs(council(), absences), call)


def test_calling_out_of_order_wants_a_reason() -> None:
    assert fault([ill(3)], called(21, 3, Answer.ASKED)) is None
    assert fault([ill(3)], called(22, 3, Answer.ASKED)) is CallFault.OUT_OF_ORDER
    assert fault([ill(3)], called(22, 3, Answer.ASKED, reason="21 er på havet")) is None
    asked = called(22, 3, Answer.ASKED, reason="21 er på havet")
    assert fault([ill(3)], called(22, 3, Answer.ACCEPTED, 9), asked) is None


def test_who_has_said_no_or_not_answered_is_not_passed_over() -> None:
    for answer in (Answer.DECLINED, Answer.NO_ANSWER):
        assert fault([ill(3)], called(22, 3, Answer.ASKED), called(21, 3, answer)) is None


def test_the_first_two_may_be_called_for_either_of_two_who_are_away() -> None:
    two = [ill(3), ill(4)]
    asked = called(22, 3, Answer.ASKED)
    assert fault(two, asked) is None
    assert fault(two, called(22, 3, Answer.ACCEPTED, 5), asked) is None
    assert fault(two, called(23, 3, Answer.ASKED)) is CallFault.OUT_OF_ORDER


def test_who_is_away_from_another_group_or_item_makes_no_room_in_the_order() -> None:
    assert fault([ill(3), ill(8)], called(22, 3, Answer.ASKED)) is CallFault.OUT_OF_ORDER
    for_first = called(22, 3, Answer.ASKED, item=FIRST)
    assert fault([ill(3, FIRST), ill(4, SECOND)], for_first) is CallFault.OUT_OF_ORDER


def test_the_same_yes_can_be_noted_again() -> None:
    yes = called(21, 3, Answer.ACCEPTED)
    assert fault([ill(3)], called(21, 3, Answer.ACCEPTED, 9), yes) is None


def test_a_deputy_of_another_list_wants_a_reason_and_then_fills_the_seat() -> None:
    assert fault([ill(11)], called(21, 11, Answer.ASKED)) is CallFault.OTHER_GROUP
    log = (
        called(51, 11, Answer.DECLINED),
        called(21, 11, Answer.ACCEPTED, 5, reason="V har ingen flere"),
    )
    assert fault([ill(11)], log[1], log[0]) is None
    (turn,) = turns(Bench(council(), calls=log), needs(council(), [ill(11)]))
    assert standings(turn) == [(51, Standing.DECLINED), (21, Standing.ACCEPTED)]


def test_a_deputy_who_is_not_on_the_council_wants_a_reason() -> None:
    bench = Bench(council(), eligible=frozenset({p(22)}))
    wanted = needs(council(), [ill(3)])
    assert call_fault(bench, wanted, called(21, 3, Answer.ASKED)) is CallFault.NOT_ELIGIBLE
    assert call_fault(bench, wanted, called(22, 3, Answer.ASKED)) is None
    reason = called(21, 3, Answer.ACCEPTED, reason="rykket opp i kommunestyret i går")
    assert call_fault(bench, wanted, reason) is None
    (turn,) = turns(Bench(council(), frozenset({p(22)}), calls=(reason,)), wanted)
    assert turn.candidates[0].standing is Standing.ACCEPTED


@pytest.mark.parametrize(
    ("call", "log", "expected"),
    [
        (called(21, 4, Answer.ASKED), (), CallFault.NOT_NEEDED),
        (called(99, 3, Answer.ASKED), (), CallFault.NOT_A_DEPUTY),
        (called(5, 3, Answer.ASKED), (), CallFault.NOT_A_DEPUTY),
        (called(22, 3, Answer.ASKED), (), CallFault.ABSENT),
        (called(41, 3, Answer.ASKED), (called(41, 8, Answer.ACCEPTED),), CallFault.TAKEN),
        (called(23, 3, Answer.ACCEPTED), (called(21, 3, Answer.ACCEPTED),), CallFault.FILLED),
        (called(23, 3, Answer.DECLINED), (called(21, 3, Answer.ACCEPTED),), None),
    ],
)
def test_some_calls_go_with_no_reason(
    call: Call, log: tuple[Call, ...], expected: CallFault | None
) -> None:
    absences = [ill(3), ill(8), ill(22)]
    assert fault(absences, call, *log) is expected


def test_every_standing_and_fault_has_words_in_both_forms() -> None:
    seats = council()
    bench = Bench(seats, calls=(called(21, 3, Answer.NO_ANSWER, 15),))
    (turn,) = turns(bench, needs(seats, [ill(3)]))
    told = [explained(one, seats) for one in turn.candidates[:2]]
    assert [one.bokmal.replace("\u00a0", " ") for one in told] == [
        "Svarte ikke 29.04.2026 kl. 10.15.",
        "Neste i rekkefølgen (koml. § 7-10 første ledd).",
    ]
    _, second = turns(Bench(seats), needs(seats, [ill(3), ill(4)]))
    assert explained(second.candidates[0], seats).bokmal == "Er neste til å møte for Person 3."
    for standing in Standing:
        candidate = Candidate(turn.candidates[0].seat, standing)
        said = explained(candidate, seats)
        assert said.bokmal != said.nynorsk
        assert "{" not in said.bokmal + said.nynorsk
    for wrong in CallFault:
        message, remedy = fault_words(wrong)
        assert message.bokmal
        assert remedy.bokmal


def vacancy(members: int = 9) -> Attendance:
    """Return a council of eleven before its meeting, the last of whose seats nobody holds."""
    whole = eleven()
    roster = replace(whole.roster, members=whole.roster.members[:members])
    return Attendance(replace(whole, roster=roster))


def for_nobody(deputy: int, answer: Answer, minute: int = 0, reason: str = "") -> Call:
    return Call(None, p(deputy), None, at(10, minute), answer, None, reason)


def of_vacancy(attendance: Attendance, *calls: Call) -> Turn:
    wanted = needs_of(attendance, calls)
    roster = attendance.chamber.roster
    return turns(Bench(roster, absences=attendance.absences, calls=calls), wanted)[-1]


def vacant_fault(attendance: Attendance, call: Call, *log: Call) -> CallFault | None:
    bench = Bench(attendance.chamber.roster, absences=attendance.absences, calls=log)
    return call_fault(bench, needs_of(attendance, log), call)


def test_seats_that_nobody_holds_are_needed_and_each_group_has_its_next() -> None:
    assert needs_of(Attendance(eleven()), ()) == ()
    assert needs_of(vacancy(), ()) == (Need(None, None, seats=2),)
    turn = of_vacancy(vacancy())
    upcoming = [one for one in turn.candidates if one.standing is Standing.NEXT]
    lists = [one.seat.membership.list_id for one in turn.candidates]
    assert [one.person_id for one in upcoming] == [
        next(c.person_id for c in turn.candidates if c.seat.membership.list_id == list_id)
        for list_id in dict.fromkeys(lists)
    ]


def test_a_deputy_for_an_empty_seat_is_called_in_order_or_with_a_reason() -> None:
    one = vacancy(10)
    assert vacant_fault(one, for_nobody(21, Answer.ASKED)) is None
    assert vacant_fault(one, for_nobody(22, Answer.ASKED)) is CallFault.OUT_OF_ORDER
    assert vacant_fault(one, for_nobody(22, Answer.ASKED, reason="21 er på havet")) is None
    no = for_nobody(21, Answer.DECLINED)
    assert vacant_fault(one, for_nobody(22, Answer.ACCEPTED, 5), no) is None
    # The first of another group is in no order with those of this one.
    assert vacant_fault(one, for_nobody(51, Answer.ACCEPTED, 5)) is None


def test_an_empty_seat_makes_no_room_in_the_order_of_another_seat() -> None:
    away = replace(vacancy(10), absences=(ill(3),))
    assert vacant_fault(away, called(22, 3, Answer.ASKED)) is CallFault.OUT_OF_ORDER


def test_as_many_say_yes_as_there_are_empty_seats() -> None:
    yes = for_nobody(21, Answer.ACCEPTED)
    second = for_nobody(51, Answer.ACCEPTED, 5)
    assert vacant_fault(vacancy(10), second, yes) is CallFault.FILLED
    assert vacant_fault(vacancy(9), second, yes) is None
    assert of_vacancy(vacancy(9), yes).is_open
    assert not of_vacancy(vacancy(9), yes, second).is_open
    third = for_nobody(22, Answer.ACCEPTED, 9)
    assert vacant_fault(vacancy(9), third, yes, second) is CallFault.FILLED


def test_whoever_comes_to_an_empty_seat_is_expected_and_votes() -> None:
    log = (for_nobody(21, Answer.ACCEPTED), for_nobody(51, Answer.ASKED, 5))
    known = vacancy()
    told = expected(known, Bench(known.chamber.roster, calls=log))
    assert (told.members, told.deputies) == (9, 1)
    assert set(told.voters.values()) == {10}


def test_whoever_sits_in_an_empty_seat_has_taken_it() -> None:
    known = vacancy()
    there = roll_called(known, at(18, 2), known.chamber.own_seats, {p(21): None})
    bench = bench_in(there, FIRST, (), None)
    turn = turns(bench, needs_of(there, (), FIRST))[-1]
    assert [one.person_id for one in turn.candidates if one.standing is Standing.ACCEPTED] == [21]
    assert turn.open_seats == 1


def test_an_empty_seat_is_called_what_it_is() -> None:
    told = Telling(vacancy(), {}, Language.BOKMAL, at(18, 0).date())
    assert need_words(Need(None, None), told) == "en ubesatt plass"
    assert need_words(Need(None, None, seats=2), told) == "2 ubesatte plasser"
    nynorsk = replace(told, language=Language.NYNORSK)
    assert need_words(Need(None, None, seats=2), nynorsk) == "2 ledige plassar"

"""Whatever happens in a meeting, the numbers add up and the protocol says exactly them."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.asked_in_writing import asked
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported, withdrawn
from agenda_app.domain.attendance_events import (
    Arrived,
    Event,
    Left,
    Moment,
    Move,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_problems import ImpossibleError
from agenda_app.domain.attendance_words import numbers, opening, told
from agenda_app.domain.deputies import Answer, Bench, Call, Need, needs
from agenda_app.domain.deputy_turns import Standing, turns
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.making_way import made_way
from agenda_app.domain.people import PersonId
from agenda_app.domain.seats_taken import parts_for
from tests.council import at
from tests.domain.attending import (
    absences,
    assert_adds_up,
    chambers,
    events,
    figures,
    people,
    telling,
)


@st.composite
def typed(draw: st.DrawFn) -> Attendance:
    """What somebody typed, contradictions and all; most members answer the roll call."""
    chamber = draw(chambers())
    away = draw(st.sets(people(chamber), max_size=2))
    answered = (Arrived(None, person) for person in chamber.own_seats if person not in away)
    happened = (one for some in draw(st.lists(events(chamber), max_size=8)) for one in some)
    return Attendance(
        chamber,
        (Opened(None, at(18, 2)), *answered, *happened),
        tuple(draw(st.lists(absences(chamber), max_size=1))),
    )


TOGETHER = re.compile(r"(?:(?:, | og )?Person \d+(?: \([^)]*\))?)*")
"""Whom a sentence names before it says what they did."""


@st.composite
def allowed(draw: st.DrawFn) -> Attendance:
    """What the program lets somebody enter of it, step by step."""
    attempt = draw(typed())
    attendance = Attendance(attempt.chamber)
    for absence in attempt.absences:
        attendance = reported(attendance, absence)
    for event in attempt.events:
        try:
            attendance = entered(attendance, event)
        except ImpossibleError:
            continue
    return attendance


@given(typed())
def test_sums_hold_whatever_was_typed(attendance: Attendance) -> None:
    assert_adds_up(attendance)


@given(allowed())
def test_what_was_let_in_never_contradicts_itself(attendance: Attendance) -> None:
    assert attendance.problems == ()
    assert_adds_up(attendance)
    whole = {one.person_id for one in attendance.absences if not one.items}
    for item in attendance.items.values():
        assert whole & {voter.person_id for voter in item.voters} <= attendance.arrived
    again = Attendance(attendance.chamber, attendance.events, attendance.absences)
    assert again.items == attendance.items


@given(typed())
def test_where_nobody_meets_each_seat_gives_one_answer_on_all_of_it(attempt: Attendance) -> None:
    attendance = Attendance(replace(attempt.chamber, is_written=True))
    for event in attempt.events:
        if isinstance(event, Recusal | SteppedIn):
            with suppress(ImpossibleError):
                attendance = entered(attendance, event)
    assert attendance.problems == ()
    for item in attendance.items:
        assert attendance.parts(item) == (attendance.stages[item],)
        answer = [voter.person_id for voter in asked(attendance.items[item])]
        assert len(answer) == len({*answer}) <= attendance.chamber.size


@given(allowed(), st.data())
def test_taking_something_back_leaves_no_contradiction(
    attendance: Attendance, data: st.DataObject
) -> None:
    if not attendance.events:
        return
    try:
        left = withdrawn(attendance, data.draw(st.sampled_from(attendance.events)))
    except ImpossibleError:
        return
    assert left.problems == ()


@given(typed(), st.sampled_from(Language))
def test_the_protocol_says_exactly_the_numbers(attendance: Attendance, language: Language) -> None:
    how = telling(attendance, language)
    totals = attendance.totals
    deputies = [number for number in (totals.deputies, totals.besides) if number]
    expected = [totals.met, totals.seats, *deputies, 18, 2]
    if not attendance.is_quorate:
        expected += [attendance.at_roll_call, totals.seats]
    assert figures(opening(how)) == expected
    for item, *_ in attendance.stages.values():
        said = figures(numbers(how, item.item_id))
        assert said == [item.present, len(item.places)] + [len(item.voters)] * bool(item.aside)


@given(typed(), st.sampled_from(Language))
def test_everybody_stands_in_one_list_and_the_lists_have_as_many_as_the_sums(
    attendance: Attendance, language: Language
) -> None:
    lists = attendance_lists(telling(attendance, language))
    met = [one.seat.membership.person_id for one in lists.members]
    away = [one.seat.membership.person_id for one in lists.away]
    assert sorted([*met, *away]) == sorted(attendance.chamber.own_seats)
    assert len(met) == attendance.totals.members
    instead = sum(bool(one.deputies) for one in lists.away)
    held = len(attendance.chamber.members)
    in_empty_seats = {stint.seat for stint in attendance.stints if stint.seat >= held}
    assert instead + len(in_empty_seats) == attendance.totals.deputies
    more = len(lists.deputies) - attendance.totals.deputies
    assert attendance.totals.besides == max(more, 0)
    sat = {
        s.membership.person_id for i in attendance.items.values() for p in i.places for s in p.sat
    }
    listed = {*met, *(one.seat.membership.person_id for one in lists.deputies)}
    assert sat <= listed


@given(allowed())
def test_every_coming_and_going_is_told_once_in_both_forms(attendance: Attendance) -> None:
    moves = sum(
        isinstance(event, Move | Recusal | SteppedIn)
        and getattr(getattr(event, "moment", None), "phase", None) is not Phase.ROLL_CALL
        for event in attendance.events
    )
    bokmal = told(telling(attendance, Language.BOKMAL))
    nynorsk = told(telling(attendance, Language.NYNORSK))
    # Who chairs is told besides: from an item on, or from the middle of one that the chair left.
    chaired = [one for one in bokmal if re.search("ledet møtet|tok over som møteleder", one.text)]
    assert len(chaired) == sum("leidde møtet" in one.text for one in nynorsk) + sum(
        "tok over som møteleiar" in one.text for one in nynorsk
    )
    numbers_of_moves = range(len(attendance.replay.moves))
    gave_way = sum(len(made_way(attendance, number)) for number in numbers_of_moves)
    stepped_in = (event for event in attendance.events if isinstance(event, SteppedIn))
    sat_on = sum(len(parts_for(attendance, event)) - 1 for event in stepped_in)
    # Those who come or go together stand one after the other at the head of one sentence.
    others = [max(0, TOGETHER.match(one.text)[0].count("Person ") - 1) for one in bokmal]
    assert len(bokmal) == len(nynorsk)
    assert len(bokmal) + sum(others) == moves + gave_way + sat_on + len(chaired)
    assert all(one.text.endswith(".") and "{" not in one.text for one in (*bokmal, *nynorsk))


@st.composite
def lived(draw: st.DrawFn) -> tuple[Attendance, list[set[int]]]:
    """A meeting as it goes on, and who could vote in each item by the plainest of countings."""
    chamber = draw(chambers())
    members = [int(person) for person in chamber.own_seats]
    bench = [int(seat.membership.person_id) for seat in chamber.roster.deputies]
    here = {person: person for person in members if draw(st.integers(0, 3))}
    happened: list[Event] = [Opened(None, at(18, 2))]
    happened += [Arrived(None, PersonId(person)) for person in here]
    voted = []
    for item in chamber.items:
        phase = Moment(draw(st.sampled_from([Phase.BEFORE, Phase.DURING])), item)
        for member in members:
            choice = draw(st.integers(0, 9))
            free = [one for one in bench if one not in here.values()]
            if choice == 0 and member in here:
                happened.append(Left(None, PersonId(here.pop(member)), phase))
            elif choice == 1 and member not in here:
                here[member] = member
                happened.append(Arrived(None, PersonId(member), phase))
            elif choice == 2 and member not in here and free:
                here[member] = free[0]
                happened.append(Arrived(None, PersonId(free[0]), phase, PersonId(member)))
        voters = dict(here)
        for member, person in here.items():
            free = [one for one in bench if one not in (*here.values(), *voters.values())]
            if draw(st.integers(0, 3)) == 0:
                happened.append(Recusal(None, PersonId(person), item, Ground.PARTY))
                del voters[member]
                if draw(st.booleans()) and free:
                    voters[member] = free[0]
                    happened.append(SteppedIn(None, PersonId(free[0]), item, PersonId(person)))
        voted.append(set(voters.values()))
    return Attendance(chamber, tuple(happened)), voted


@given(lived())
def test_who_votes_is_who_a_plain_count_says(meeting: tuple[Attendance, list[set[int]]]) -> None:
    attendance, voted = meeting
    assert attendance.problems == ()
    counted = [{v.person_id for v in item.voters} for item in attendance.items.values()]
    assert counted == voted


@st.composite
def callings(draw: st.DrawFn) -> tuple[Bench, tuple[Need, ...]]:
    chamber = draw(chambers())
    reports = draw(st.lists(absences(chamber), max_size=5))
    wanted = needs(chamber.roster, reports)
    deputies = [seat.membership.person_id for seat in chamber.roster.deputies]
    calls = []
    if deputies and wanted:
        for minute in range(draw(st.integers(0, 8))):
            need = draw(st.sampled_from(wanted))
            deputy = draw(st.sampled_from(deputies))
            answer = draw(st.sampled_from(Answer))
            calls.append(Call(None, deputy, need.person_id, at(10, minute), answer, need.item_id))
    return Bench(chamber.roster, None, tuple(reports), tuple(calls)), wanted


@given(callings())
def test_no_deputy_is_next_for_two_who_are_away_at_once(
    calling: tuple[Bench, tuple[Need, ...]],
) -> None:
    made = turns(*calling)
    upcoming = [(t.need, one) for t in made if (one := t.first(Standing.NEXT)) is not None]
    for number, (need, one) in enumerate(upcoming):
        others = [other for n, other in upcoming[:number] if n.meets(need.item_id)]
        assert one.person_id not in {other.person_id for other in others}


@given(callings())
def test_the_next_is_the_first_who_is_free_in_the_order_of_the_list(
    calling: tuple[Bench, tuple[Need, ...]],
) -> None:
    bench, wanted = calling
    for turn in turns(bench, wanted):
        free = [one for one in turn.candidates if one.standing in {Standing.NEXT, Standing.AFTER}]
        is_next = [one.standing is Standing.NEXT for one in free]
        assert is_next == [turn.is_open and n == 0 for n in range(len(free))]
        away = {a.person_id for a in bench.absences if a.covers(turn.need.item_id)}
        assert not away & {one.person_id for one in free}

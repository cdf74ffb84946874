"""Who has to answer where nobody meets: members, and deputies of who is away or disqualified."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.asked_in_writing import asked, undivided
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported
from agenda_app.domain.attendance_events import Event, Recusal, SteppedIn
from agenda_app.domain.attendance_gaps import Gap, GapKind, gaps
from agenda_app.domain.attendance_problems import ImpossibleError, ProblemKind
from agenda_app.domain.attendance_words import told
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.telling import Telling
from agenda_app.domain.voters import Voter
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.domain.written_words import written_words
from tests.council import eleven, lines
from tests.domain.partly_aside import out_of

FIRST, SECOND = ItemId(1), ItemId(2)
CHAMBER = replace(eleven(2), is_written=True)
ALL = set(range(1, 12))
P = PersonId


def aside(person: int, agreed: int = 10, item: ItemId = FIRST) -> Recusal:
    return Recusal(None, P(person), item, Ground.COMPANY, Ruling(aside=True, agreed=agreed))


def people(attendance: Attendance, item: ItemId = FIRST) -> set[int]:
    return {one.person_id for one in asked(attendance.items[item])}


def absence(person: int, *items: ItemId) -> Absence:
    return Absence(None, P(person), AbsenceReason.ILLNESS, items=items)


def written(attendance: Attendance, *but: tuple[int, Reply]) -> Written:
    members = asked(attendance.items[FIRST])
    said = dict(but)
    answers = tuple(
        Answer(P(one.person_id), said.get(one.person_id, Reply.ACCEPTS)) for one in members
    )
    others = len(ALL - {one.person_id for one in members})
    return Written(members, answers, least=CHAMBER.quorum, others=others)


def test_all_members_are_asked_in_the_order_of_the_seats() -> None:
    found = asked(Attendance(CHAMBER).items[FIRST])
    assert [one.person_id for one in found] == [
        seat.membership.person_id for seat in CHAMBER.members
    ]


def test_who_is_disqualified_in_one_case_is_asked_in_the_other() -> None:
    known = entered(Attendance(CHAMBER), aside(8))
    assert people(known) == ALL - {8}
    assert people(known, SECOND) == ALL


def test_a_deputy_answers_for_who_is_disqualified_and_another_for_that_deputy() -> None:
    known = entered(Attendance(CHAMBER), aside(8), SteppedIn(None, P(41), FIRST, P(8)))
    assert people(known) == ALL - {8} | {41}
    known = entered(known, aside(41), SteppedIn(None, P(42), FIRST, P(41)))
    assert people(known) == ALL - {8} | {42}


def test_nobody_is_out_of_some_points_where_all_give_one_answer() -> None:
    with pytest.raises(ImpossibleError) as refused:
        entered(Attendance(CHAMBER), out_of(8, 3))
    assert [one.kind for one in refused.value.problems] == [ProblemKind.POINTS_IN_WRITING]
    (whole,) = undivided([out_of(8, 3)])
    known = entered(Attendance(CHAMBER), whole, SteppedIn(None, P(41), FIRST, P(8)))
    assert people(known) == ALL - {8} | {41}


def test_who_is_away_is_asked_until_a_deputy_has_the_seat() -> None:
    known = reported(Attendance(CHAMBER), absence(9))
    assert people(known) == ALL
    assert not known.problems
    known = entered(known, SteppedIn(None, P(41), FIRST, P(9)))
    assert people(known) == ALL - {9} | {41}
    assert people(known, SECOND) == ALL


def test_who_is_away_in_one_case_has_a_deputy_in_that_one() -> None:
    known = reported(Attendance(CHAMBER), absence(9, FIRST))
    known = entered(known, SteppedIn(None, P(41), FIRST, P(9)))
    assert (people(known), people(known, SECOND)) == (ALL - {9} | {41}, ALL)


def test_no_deputy_answers_for_a_member_who_can() -> None:
    with pytest.raises(ImpossibleError) as caught:
        entered(Attendance(CHAMBER), SteppedIn(None, P(41), FIRST, P(8)))
    assert caught.value.problems[0].kind is ProblemKind.SEAT_TAKEN


def test_all_who_take_part_adopt_without_who_is_disqualified() -> None:
    made = written(entered(Attendance(CHAMBER), aside(8)))
    assert made.is_adopted
    assert written_words(made).said(Language.BOKMAL) == (
        "Alle de 10 som kunne delta i saken, godtok både forslaget og at det ble vedtatt ved "
        "skriftlig behandling, så det er vedtatt (koml. § 11-8 fjerde ledd)."
    )
    refused = written(entered(Attendance(CHAMBER), aside(8)), (9, Reply.REFUSES))
    assert not refused.is_adopted
    assert (
        written_words(refused)
        .said(Language.NYNORSK)
        .startswith("9 av dei 10 som kunne vere med i saka, godtok både framlegget")
    )


def test_the_answer_of_who_is_disqualified_counts_for_nothing() -> None:
    made = written(entered(Attendance(CHAMBER), aside(8)))
    late = Answer(P(8), Reply.REFUSES)
    assert replace(made, answers=(*made.answers, late)).is_adopted


def test_fewer_than_half_of_the_members_resolve_nothing() -> None:
    known = entered(Attendance(CHAMBER), *(aside(n, agreed=11) for n in (1, 2, 3, 4, 5, 6)))
    made = written(known)
    assert (len(made.members), made.is_accepted, made.is_adopted) == (5, True, False)
    assert written_words(made).said(Language.BOKMAL) == (
        "Bare 5 kunne delta i saken, og det er færre enn halvparten av medlemmene, så ingenting "
        "er vedtatt (koml. § 11-9 første ledd)."
    )
    assert "§ 11-9 fyrste ledd" in written_words(made).said(Language.NYNORSK)


def test_the_minutes_say_that_nobody_answered_and_never_that_somebody_left() -> None:
    chain = entered(
        Attendance(CHAMBER),
        aside(8),
        SteppedIn(None, P(41), FIRST, P(8)),
        Recusal(None, P(10), FIRST, Ground.PERSONAL_REASONS),
    )
    telling = Telling(chain, lines(CHAMBER), Language.BOKMAL, date(2026, 7, 2))
    assert [one.text for one in told(telling)] == [
        "Person 8 (H) ble enstemmig erklært inhabil i sak PS\u00a01/26 etter "
        + telling.basis(aside(8))
        + ", og svarte ikke.",
        "Person 41 (H) svarte for Person 8 (H) i sak PS\u00a01/26.",
        "Person 10 (H) ba om fritak i sak PS\u00a01/26 etter "
        + telling.basis(Recusal(None, P(10), FIRST, Ground.PERSONAL_REASONS))
        + " og svarte ikke.",
    ]
    assert gaps(chain) == (Gap(GapKind.NO_RULING, FIRST, P(10)),)


def events() -> st.SearchStrategy[list[Event]]:
    anybody = st.sampled_from([*CHAMBER.people]).map(P)
    steps = st.builds(SteppedIn, st.none(), anybody, st.just(FIRST), anybody)
    return st.lists(st.builds(aside, anybody) | steps, max_size=8)


@given(events(), st.sets(st.sampled_from(sorted(ALL)), max_size=4))
def test_each_seat_has_one_answer_or_a_disqualified_person(
    happened: list[Event], away: set[int]
) -> None:
    known = Attendance(CHAMBER, absences=tuple(absence(n) for n in away))
    for event in happened:
        try:
            known = entered(known, event)
        except ImpossibleError:
            continue
    found: list[Voter] = [*asked(known.items[FIRST])]
    ids = [one.person_id for one in found]
    recused = {e.person_id for e in known.events if isinstance(e, Recusal)}
    assert len(ids) == len(set(ids))
    assert not recused & set(ids)
    assert len(ids) + known.items[FIRST].aside == CHAMBER.size

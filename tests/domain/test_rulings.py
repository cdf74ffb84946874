"""Who rules on whether somebody takes part, by which law, and what cannot be ruled."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase, Recusal, SteppedIn
from agenda_app.domain.attendance_problems import ImpossibleError, ProblemKind
from agenda_app.domain.disqualification import Ground, Ruling, described, legal_basis
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.rulings import deciders
from agenda_app.domain.sentence import Sentence
from tests.council import eleven, met

FIRST, SECOND = ItemId(1), ItemId(2)
TODAY = date(2026, 4, 29)


def p(number: int) -> PersonId:
    return PersonId(number)


def ruled(person: int, agreed: int, dissented: int = 0, *, aside: bool = True) -> Recusal:
    ruling = Ruling(aside, agreed, dissented)
    return Recusal(None, p(person), FIRST, Ground.CIRCUMSTANCES, ruling)


def exempted(person: int, agreed: int) -> Recusal:
    return Recusal(None, p(person), FIRST, Ground.PERSONAL_REASONS, Ruling(True, agreed))


def who_decides(attendance: Attendance, *in_question: int) -> list[int]:
    people = {p(number) for number in in_question}
    return [v.person_id for v in deciders(attendance.items[FIRST], people)]


def refused(attendance: Attendance, *events: Recusal) -> list[ProblemKind]:
    with pytest.raises(ImpossibleError) as raised:
        entered(attendance, *events)
    return [problem.kind for problem in raised.value.problems]


def test_the_committee_rules_without_the_member() -> None:
    assert who_decides(met(eleven()), 3) == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11]


def test_of_several_in_question_none_rules_on_the_others() -> None:
    assert who_decides(met(eleven()), 3, 4) == [1, 2, 5, 6, 7, 8, 9, 10, 11]


def test_all_who_are_present_rule_when_too_few_are_left() -> None:
    six = met(eleven(), away=[7, 8, 9, 10, 11])
    assert who_decides(six, 3, 4) == [1, 2, 3, 4, 5, 6]
    seven = met(eleven(), away=[8, 9, 10, 11])
    assert who_decides(seven, 3) == [1, 2, 4, 5, 6, 7]


def test_the_deputy_who_was_called_rules_instead() -> None:
    attendance = entered(
        met(eleven()),
        Recusal(None, p(3), FIRST, Ground.PARTY),
        SteppedIn(None, p(21), FIRST, p(3)),
    )
    assert who_decides(attendance, 3) == [1, 2, 21, 4, 5, 6, 7, 8, 9, 10, 11]


def test_who_was_exempted_before_does_not_rule_even_when_too_few_are_left() -> None:
    six = entered(met(eleven(), away=[7, 8, 9, 10, 11]), exempted(6, 6))
    assert who_decides(six, 3) == [1, 2, 3, 4, 5]


def test_somebody_else_chairs_while_the_chair_is_in_question() -> None:
    chairs = [v.person_id for v in deciders(met(eleven()).items[FIRST], {p(1)}) if v.is_chair]
    assert chairs == [2]
    chairs = [v.person_id for v in deciders(met(eleven()).items[FIRST], {p(3)}) if v.is_chair]
    assert chairs == [1]


def test_the_votes_are_as_many_as_ruled() -> None:
    for agreed, dissented in ((10, 0), (8, 2), (5, 5)):
        entered(met(eleven()), ruled(3, agreed, dissented))
    for agreed, dissented in ((11, 0), (8, 3), (11, -1), (5, 0), (4, 1)):
        assert refused(met(eleven()), ruled(3, agreed, dissented)) == [ProblemKind.RULING_COUNT]


def test_fewer_may_have_ruled_when_others_are_in_question_too_which_has_to_be_entered() -> None:
    for agreed, dissented in ((9, 0), (8, 1), (6, 0)):
        first = entered(met(eleven()), ruled(3, agreed, dissented))
        assert [one.kind for one in first.unsettled] == [ProblemKind.RULING_OTHERS]
    both = entered(entered(met(eleven()), ruled(3, 9)), ruled(4, 8, 1))
    assert both.unsettled == ()
    assert entered(met(eleven()), ruled(3, 10)).unsettled == ()


def test_a_deputy_may_have_been_called_before_the_ruling_or_after() -> None:
    for agreed in (10, 11):
        entered(met(eleven()), SteppedIn(None, p(21), FIRST, p(3)), ruled(3, agreed))


def test_two_ruled_on_one_after_another_may_have_ruled_on_each_other() -> None:
    together = entered(met(eleven()), ruled(3, 9), ruled(4, 9))
    assert [len(item.voters) for item in together.items.values()] == [9, 11, 11]
    entered(entered(met(eleven()), ruled(3, 10)), ruled(4, 9))
    alone = entered(met(eleven()), ruled(3, 9))
    assert [(one.kind, one.person_id) for one in alone.unsettled] == [
        (ProblemKind.RULING_OTHERS, p(3))
    ]


def test_who_was_ruled_aside_does_not_rule_on_the_next_one() -> None:
    for first, second in ((10, 10), (9, 11)):
        assert refused(met(eleven()), ruled(3, first), ruled(4, second))
        alone = entered(met(eleven()), ruled(3, first))
        assert refused(alone, ruled(4, second)) == [ProblemKind.RULING_COUNT]
    assert refused(met(eleven()), ruled(3, 10), ruled(4, 9), ruled(5, 9))
    entered(met(eleven()), ruled(3, 8), ruled(4, 10), ruled(5, 9))


def test_who_stays_or_has_a_deputy_leaves_nobody_out_of_the_next_ruling() -> None:
    entered(met(eleven()), ruled(3, 10), ruled(4, 10, aside=False))
    entered(met(eleven()), SteppedIn(None, p(21), FIRST, p(3)), ruled(3, 10), ruled(4, 10))


def test_six_rule_on_two_of_themselves_when_only_four_would_be_left() -> None:
    six = met(eleven(), away=[7, 8, 9, 10, 11])
    entered(six, ruled(3, 6), ruled(4, 6))
    assert refused(six, ruled(3, 7), ruled(4, 7)) == [ProblemKind.RULING_COUNT] * 2


def test_fewer_than_half_never_rule_where_all_who_are_there_must() -> None:
    six = met(eleven(), away=[7, 8, 9, 10, 11])
    for aside in (True, False):
        assert refused(six, ruled(3, 5, aside=aside)) == [ProblemKind.RULING_COUNT]
        assert entered(six, ruled(3, 6, aside=aside)).unsettled == ()
    seven = met(eleven(), away=[8, 9, 10, 11])
    assert refused(seven, ruled(3, 5), ruled(4, 5)) == [ProblemKind.RULING_COUNT] * 2
    # All seven rule on both, or six on the one before the other one's part came up at all.
    for first, second in ((7, 7), (6, 7)):
        assert entered(seven, ruled(3, first), ruled(4, second)).unsettled == ()


def test_who_comes_or_leaves_in_the_item_may_have_ruled_or_not() -> None:
    late = entered(met(eleven(), away=[7]), ruled(3, 9))
    late = entered(late, Arrived(None, p(7), Moment(Phase.DURING, FIRST)))
    assert late.problems == ()
    leaves = Left(None, p(7), Moment(Phase.DURING, FIRST))
    entered(entered(met(eleven()), ruled(3, 10)), leaves)
    entered(entered(met(eleven()), leaves), ruled(3, 9))


def test_who_went_out_and_came_back_in_the_item_may_have_been_out_while_it_was_ruled_on() -> None:
    moment, out = Moment(Phase.DURING, FIRST), range(4, 10)
    few = entered(met(eleven()), *(Left(None, p(number), moment) for number in out))
    few = entered(few, ruled(3, 5))  # everybody who is left, since four are too few
    back = entered(few, *(Arrived(None, p(number), moment) for number in out))
    assert back.problems == ()


def test_the_minority_does_not_rule() -> None:
    assert refused(met(eleven()), ruled(3, 4, 6)) == [ProblemKind.MINORITY_RULED]


def test_who_was_found_free_to_take_part_votes() -> None:
    attendance = entered(met(eleven()), ruled(3, 7, 3, aside=False))
    assert len(attendance.may_vote(FIRST)) == 11


def test_who_got_no_exemption_can_still_be_disqualified() -> None:
    no = Recusal(None, p(3), FIRST, Ground.PERSONAL_REASONS, Ruling(False, 10))
    attendance = entered(met(eleven()), no, ruled(3, 10))
    assert len(attendance.may_vote(FIRST)) == 10


@pytest.mark.parametrize(
    ("ground", "today", "later"),
    [
        (
            Ground.CIRCUMSTANCES,
            "fvl. § 6 andre ledd, jf. koml. § 11-10 første ledd",
            "fvl. § 27, jf. koml. § 11-10 første ledd",
        ),
        (
            Ground.COHABITANT,
            "fvl. § 6 andre ledd, jf. koml. § 11-10 første ledd",
            "fvl. § 26 andre ledd bokstav a, jf. koml. § 11-10 første ledd",
        ),
        (
            Ground.PARTY,
            "fvl. § 6 første ledd bokstav a, jf. koml. § 11-10 første ledd",
            "fvl. § 26 første ledd, jf. koml. § 11-10 første ledd",
        ),
        (
            Ground.ASSOCIATION,
            "fvl. § 6 første ledd bokstav e nr. 1, jf. koml. § 11-10 første ledd",
            "fvl. § 26 tredje ledd bokstav b, jf. koml. § 11-10 første ledd",
        ),
        (Ground.EMPLOYEE, "koml. § 11-10 andre ledd", "koml. § 11-10 andre ledd"),
        (Ground.APPEAL, "koml. § 11-10 tredje ledd", "koml. § 11-10 tredje ledd"),
        (Ground.PERSONAL_REASONS, "koml. § 11-11", "koml. § 11-11"),
    ],
)
def test_the_law_is_the_one_in_force_on_the_day(ground: Ground, today: str, later: str) -> None:
    starts = date(2027, 1, 1)
    assert legal_basis(ground, TODAY).bokmal == today
    assert legal_basis(ground, date(2026, 12, 31), starts).bokmal == today
    assert legal_basis(ground, starts, starts).bokmal == later


def test_nynorsk_says_fyrste_ledd() -> None:
    assert legal_basis(Ground.PARTY, TODAY).nynorsk == (
        "fvl. § 6 fyrste ledd bokstav a, jf. koml. § 11-10 fyrste ledd"
    )


@pytest.mark.parametrize("ground", list(Ground))
def test_every_ground_has_a_law_and_words(ground: Ground) -> None:
    assert legal_basis(ground, TODAY) != Sentence("", "")
    assert legal_basis(ground, TODAY, TODAY).bokmal.count("§") in {1, 2}
    assert described(ground).said(Language.BOKMAL) != described(ground).said(Language.NYNORSK)

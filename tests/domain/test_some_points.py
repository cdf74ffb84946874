"""Who votes where somebody is disqualified for some points only: every kind of vote, by the rule.

Members are 1 to 11 (``eleven``), chair 1 and vice chair 2, deputies of Ap from 21 on; the case has
five points. ``without`` is everybody but some.
"""

from __future__ import annotations

import pytest

from agenda_app.domain.attendance_events import Chaired, Left, Moment, Phase, Recusal
from agenda_app.domain.attendance_problems import ImpossibleError, ProblemKind
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.matters import Matter
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import Mover, ProposalKind
from agenda_app.domain.seats_taken import parts_for
from agenda_app.domain.some_points import mover_refusals, taken_apart
from agenda_app.domain.text import paragraphs
from agenda_app.domain.votes import Motion
from agenda_app.domain.voting_order import suggested
from tests.domain.partly_aside import ITEM, TEXT, Partial, out_of, points, steps_in
from tests.domain.voting import a_list, a_proposal, matters

ALL = [*range(1, 12)]
WHOLE = points()


def without(*people: int) -> list[int]:
    return [one for one in ALL if one not in people]


AMENDS_3 = a_proposal(ProposalKind.AMENDMENT, "Laget får 9.", number=1, at=3)
ADDS = a_proposal(ProposalKind.ADDITION, "Museet får 1.", number=1)
INSTEAD = a_proposal(ProposalKind.ALTERNATIVE, "Alt får null.", number=1)
POSTPONES = a_proposal(ProposalKind.POSTPONE, number=1)
SENDS_ON = a_proposal(ProposalKind.REFER, "Se på båten.", number=1)


@pytest.mark.parametrize(
    ("motion", "voters"),
    [
        (points(3), without(4)),
        (points(5), ALL),
        (points(1, 2, 4, 5), ALL),
        (points(2, 3), without(4)),
        (WHOLE, without(4)),
    ],
)
def test_who_is_out_of_a_point_is_out_of_every_vote_that_decides_it(
    motion: Motion, voters: list[int]
) -> None:
    assert Partial().with_events(out_of(4, 3)).voters(motion) == voters


@pytest.mark.parametrize(
    ("proposal", "motion", "voters"),
    [
        (AMENDS_3, Motion((Matter(0, (3,)), Matter(1))), without(4)),
        (AMENDS_3, Motion((Matter(1),)), without(4)),
        (ADDS, Motion((Matter(1),)), ALL),
        (SENDS_ON, Motion((Matter(1),)), ALL),
        (INSTEAD, Motion((Matter(), Matter(1))), without(4)),
        (POSTPONES, Motion((Matter(1),)), without(4)),
    ],
)
def test_so_it_is_with_proposals(proposal: object, motion: Motion, voters: list[int]) -> None:
    case = Partial(matters=matters(proposal, text=TEXT)).with_events(out_of(4, 3))  # type: ignore[arg-type]
    assert case.voters(motion) == voters


def test_who_is_out_of_a_point_votes_on_the_whole_once_it_was_voted_on_by_itself() -> None:
    case = Partial().with_events(out_of(4, 3)).voted(points(3))
    assert case.voters(WHOLE) == ALL
    done = case.voted(points(1, 2, 4, 5)).voted(WHOLE)
    assert [outcome.votes for outcome in done.record.outcomes] == [(10, 0), (11, 0), (11, 0)]


def test_a_point_that_falls_was_decided_as_well() -> None:
    assert Partial().with_events(out_of(4, 3)).voted(points(3), winner=1).voters(WHOLE) == ALL


def test_a_vote_that_took_the_point_with_others_did_not_decide_it_by_itself() -> None:
    case = Partial().with_events(out_of(4, 3)).voted(points(2, 3))
    assert case.voters(WHOLE) == without(4)


def test_a_trial_vote_decides_no_point() -> None:
    trial = Motion((Matter(0, (3,)),), is_trial=True)
    case = Partial().with_events(out_of(4, 3)).voted(trial)
    assert case.voters(trial) == without(4)
    assert case.voters(WHOLE) == without(4)


def test_an_amendment_that_falls_leaves_the_point_to_be_decided() -> None:
    case = Partial(matters=matters(AMENDS_3, text=TEXT)).with_events(out_of(4, 3))
    alone = Motion((Matter(1),))
    assert case.voted(alone, winner=1).voters(WHOLE) == without(4)
    assert case.voted(alone).voters(WHOLE) == ALL
    assert case.voted(Motion((Matter(0, (3,)), Matter(1)))).voters(WHOLE) == ALL


def test_of_two_points_both_are_voted_on_by_themselves_first() -> None:
    case = Partial().with_events(out_of(4, 3, 5))
    assert case.voted(points(3)).voters(WHOLE) == without(4)
    assert case.voted(points(3)).voted(points(5)).voters(WHOLE) == ALL
    assert case.voted(points(3, 5)).voters(WHOLE) == ALL


def test_whole_texts_against_each_other_decide_the_point_again_but_in_a_budget() -> None:
    against = Motion((Matter(), Matter(1)))
    for is_budget, voters in ((False, without(4)), (True, ALL)):
        kept = matters(INSTEAD, text=TEXT, is_budget=is_budget)
        case = Partial(matters=kept).with_events(out_of(4, 3)).voted(points(3))
        assert case.voters(against) == voters


def test_what_puts_off_the_rest_is_voted_on_by_all_when_the_point_is_decided() -> None:
    case = Partial(matters=matters(POSTPONES, text=TEXT)).with_events(out_of(4, 3))
    assert case.voted(points(3)).voters(Motion((Matter(1),))) == ALL


def test_two_who_are_out_of_different_points_are_out_of_their_own() -> None:
    case = Partial().with_events(out_of(4, 3), out_of(8, 5))
    assert case.voters(points(3)) == without(4)
    assert case.voters(points(5)) == without(8)
    assert case.voters(points(3, 5)) == without(4, 8)
    assert case.voted(points(3)).voters(WHOLE) == without(8)
    assert case.voted(points(3)).voted(points(5)).voters(WHOLE) == ALL


def test_a_deputy_sits_for_the_points_and_no_others() -> None:
    case = Partial().with_events(out_of(4, 3), steps_in(21, 4))
    assert case.voters(points(3)) == [*without(4), 21]
    assert case.voters(points(5)) == ALL
    assert case.record.room_now(points(3)).present == 11
    assert case.voted(points(3)).voters(WHOLE) == ALL


def test_a_deputy_can_be_out_of_the_point_and_another_one_sits() -> None:
    case = Partial().with_events(out_of(4, 3), steps_in(21, 4), out_of(21, 3), steps_in(22, 21))
    assert case.voters(points(3)) == [*without(4), 22]
    assert case.voters(points(4)) == ALL
    whole = Recusal(None, PersonId(21), ITEM, Ground.PARTY)
    case = Partial().with_events(out_of(4, 3), steps_in(21, 4), whole, steps_in(22, 21))
    assert case.voters(points(3)) == [*without(4), 22]
    assert parts_for(case.attendance, steps_in(22, 21)) == (out_of(4, 3).points,)


def test_a_deputy_does_not_stay_when_the_member_leaves_later() -> None:
    case = Partial().with_events(out_of(4, 3), steps_in(21, 4)).voted(points(3))
    left = Left(None, PersonId(4), Moment(Phase.DURING, ITEM, after=1))
    later = case.with_events(left)
    assert later.voters(points(5)) == without(4)
    assert [outcome.votes for outcome in later.record.outcomes] == [(11, 0)]


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (steps_in(21, 3), ProblemKind.SEAT_TAKEN),
        (steps_in(6, 4), ProblemKind.NOT_A_DEPUTY),
        (steps_in(99, 4), ProblemKind.UNKNOWN_PERSON),
        (out_of(4, 3, 5), ProblemKind.RECUSED_TWICE),
        (Recusal(None, PersonId(4), ITEM, Ground.PARTY), ProblemKind.RECUSED_TWICE),
        (out_of(22, 3), ProblemKind.NOT_PRESENT),
        (Chaired(None, PersonId(22), ITEM), ProblemKind.NOT_PRESENT),
    ],
)
def test_what_cannot_be_is_refused(event: Recusal, kind: ProblemKind) -> None:
    case = Partial().with_events(out_of(4, 3), steps_in(23, 4))
    with pytest.raises(ImpossibleError) as error:
        case.with_events(event)
    assert kind in [problem.kind for problem in error.value.problems]


def test_one_can_be_out_of_other_points_for_another_reason() -> None:
    case = Partial().with_events(out_of(4, 3), out_of(4, 5))
    assert case.voters(points(5)) == without(4)
    assert case.voters(points(4)) == ALL


def test_the_vice_chair_chairs_the_points_that_the_chair_is_out_of() -> None:
    case = Partial().with_events(out_of(1, 3))
    of_three, of_rest = case.record.room_now(points(3)), case.record.room_now(points(5))
    assert (of_three.chair and of_three.chair.person_id) == 2
    assert (of_rest.chair and of_rest.chair.person_id) == 1


def test_who_is_named_to_chair_does_so_in_the_points_that_the_chair_is_out_of() -> None:
    case = Partial().with_events(out_of(1, 3), Chaired(None, PersonId(6), ITEM))
    chairs = {
        point: case.record.room_now(points(point)).chair.person_id  # type: ignore[union-attr]
        for point in (3, 5)
    }
    assert chairs == {3: 6, 5: 1}


def test_a_tie_in_the_point_is_decided_by_who_chairs_it() -> None:
    case = Partial().with_events(out_of(1, 3)).voted(points(3))
    assert case.record.outcomes[0].room.chair is not None
    assert case.record.outcomes[0].room.chair.person_id == 2


def test_who_is_out_may_not_amend_the_point_but_another_one() -> None:
    case = Partial(matters=matters(AMENDS_3, text=TEXT)).with_events(out_of(5, 3))
    mine = a_proposal(ProposalKind.AMENDMENT, "Ny.", at=3, movers=(Mover(5, "Olav Tang", "Sp"),))
    other = a_proposal(ProposalKind.AMENDMENT, "Ny.", at=4, movers=(Mover(5, "Olav Tang", "Sp"),))
    partly = case.record.partly
    (why,) = mover_refusals(mine, case.matters, partly)
    assert why.bokmal.startswith("Olav Tang deltar ikke i behandlingen av punkt 3")
    assert not list(mover_refusals(other, case.matters, partly))


def test_a_point_under_another_number_is_the_same_point() -> None:
    text = a_list("Nytt.", "Skolen får 10.", "Veien får 20.", "Laget får 3.")
    case = Partial(matters=matters(text=text)).with_events(out_of(4, 3))
    assert case.voters(points(4)) == without(4)
    assert case.voters(points(3)) == ALL


def test_where_the_point_is_gone_one_is_out_of_all_of_it() -> None:
    case = Partial(matters=matters(text=paragraphs("Alt i ett."))).with_events(out_of(4, 3))
    assert case.voters(WHOLE) == without(4)
    case = Partial(matters=matters(ADDS, text=a_list("En.", "To."))).with_events(out_of(4, 3))
    assert case.voters(Motion((Matter(1),))) == without(4)


def test_the_points_come_first_and_then_the_rest_or_of_a_budget_the_whole() -> None:
    out = (out_of(4, 3, 5), out_of(8, 5))
    for is_budget, last in ((False, points(1, 2, 4)), (True, WHOLE)):
        case = Partial(matters=matters(text=TEXT, is_budget=is_budget)).with_events(*out)
        for first in (points(3), points(5)):
            outcomes = case.record.outcomes
            usual = suggested(case.matters, outcomes)
            plan = taken_apart(usual, case.record.partly, case.matters, outcomes)
            assert plan[0] == first
            assert plan[-1] == last
            case = case.voted(first)
        partly, outcomes = case.record.partly, case.record.outcomes
        usual = suggested(case.matters, outcomes)
        assert taken_apart(usual, partly, case.matters, outcomes) == usual == (last,)
        assert case.voters(last) == ALL


def test_what_nobody_is_out_of_stays_as_it_is() -> None:
    against = Motion((Matter(), Matter(1)))
    case = Partial(matters=matters(INSTEAD, text=TEXT)).with_events(out_of(4, 3))
    plan = (points(5), against, Motion((Matter(0, (3,)),)))
    assert taken_apart(plan, case.record.partly, case.matters, ()) == plan
    assert taken_apart((WHOLE,), (), case.matters, ()) == (WHOLE,)

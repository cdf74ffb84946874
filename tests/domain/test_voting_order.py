"""The order in which a case is voted on: suggested, and changed without losing a point."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.ballots import Ballots, Method, PartyVotes
from agenda_app.domain.composition import composition
from agenda_app.domain.corrected_text import exempt_where_said
from agenda_app.domain.fates import fates_of
from agenda_app.domain.matter_refusals import matter_refusals
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposal_states import ProposalState, states
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.second_round import is_second_round, pending, second_round
from agenda_app.domain.text import plain
from agenda_app.domain.votes import Motion, Outcome, Vote, count
from agenda_app.domain.voting_order import (
    ChosenOrder,
    Plan,
    apart,
    fingerprint,
    joined,
    moved,
    pointwise,
    remaining,
    set_against,
    split,
    suggested,
    with_trial,
)
from tests.domain.voting import a_list, a_proposal, decide, matters, room

K = ProposalKind
FULL = matters(
    a_proposal(K.REFER, "Lys utredes.", number=1),
    a_proposal(K.ADDITION, "Naboer varsles.", number=2),
    a_proposal(K.ALTERNATIVE, "Kaia rives.", number=3),
    a_proposal(K.AMENDMENT, "Rammen er 200.", number=4, at=2),
    a_proposal(K.POSTPONE, number=5),
    a_proposal(K.DISMISS, number=6),
    a_proposal(K.AMENDMENT, "", number=7, at=3),
)


def numbers(plan: Plan) -> list[tuple[tuple[int, tuple[int, ...]], ...]]:
    return [tuple((o.proposal, o.points) for o in motion.options) for motion in plan]


def test_the_usual_order() -> None:
    assert numbers(suggested(FULL)) == [
        ((6, ()),),
        ((5, ()),),
        ((0, (2,)), (4, ())),
        ((7, ()),),
        ((0, ()), (3, ())),
        ((2, ()),),
        ((1, ()),),
    ]


def test_only_the_recommendation() -> None:
    assert numbers(suggested(matters())) == [((0, ()),)]
    assert suggested(matters(text=())) == ()


def test_the_rest_of_a_recommendation_whose_point_is_contested() -> None:
    at = matters(a_proposal(K.AMENDMENT, "Rammen er 200.", number=1, at=2))
    assert numbers(suggested(at)) == [((0, (2,)), (1, ())), ((0, (1, 3)),)]


def test_what_was_settled_is_not_suggested_again() -> None:
    at = matters(
        a_proposal(K.AMENDMENT, "Rammen er 200.", number=1, at=2),
        a_proposal(K.AMENDMENT, "Rammen er 300.", number=2, at=2),
    )
    amended = decide(at, 1, Matter(0, (2,)), Matter(1))
    assert numbers(suggested(at, (amended,))) == [((1, ()), (2, ())), ((0, (1, 3)),)]
    whole = decide(at, 0, Matter())
    rival = decide(at, 1, Matter(1), Matter(2))
    assert suggested(at, (amended, rival, whole)) == ()


def test_after_a_postponement_nothing_is_left() -> None:
    assert suggested(FULL, (decide(FULL, 0, Matter(5)),)) == ()


def test_several_alternatives_meet_the_one_that_holds() -> None:
    at = matters(*(a_proposal(K.ALTERNATIVE, f"Valg {n}.", number=n) for n in (1, 2)))
    assert numbers(suggested(at)) == [((0, ()), (1, ())), ((0, ()), (2, ()))]
    won = decide(at, 1, Matter(), Matter(1))
    assert numbers(suggested(at, (won,))) == [((1, ()), (2, ()))]


def test_an_alternative_is_voted_on_alone_when_there_is_no_recommendation() -> None:
    at = matters(a_proposal(K.ALTERNATIVE, "Kaia rives.", number=1), text=())
    assert numbers(suggested(at)) == [((1, ()),)]


def test_budgets_are_voted_on_as_a_whole_and_all_at_once_at_the_end() -> None:
    at = matters(
        a_proposal(K.ALTERNATIVE, "Budsjett A.", number=1),
        a_proposal(K.ALTERNATIVE, "Budsjett B.", number=2),
        a_proposal(K.ADDITION, "Lys.", number=3),
        is_budget=True,
    )
    assert numbers(suggested(at)) == [((3, ()),), ((0, ()), (1, ()), (2, ()))]
    alone = matters(a_proposal(K.AMENDMENT, "Rammen er 200.", number=1, at=2), is_budget=True)
    assert numbers(suggested(alone)) == [((0, (2,)), (1, ())), ((0, ()),)]


def test_a_budget_gets_its_final_vote_also_when_all_of_it_was_voted_on_in_points() -> None:
    one = matters(
        a_proposal(K.AMENDMENT, "Rammen er 200.", number=1),
        a_proposal(K.REFER, "Se på gebyrene.", number=2),
        text=a_list("Rammen er 100."),
        is_budget=True,
    )
    final = Motion((Matter(),))
    assert numbers(suggested(one)) == [((0, ()), (1, ())), ((0, ()),), ((2, ()),)]
    against = suggested(one)[0]
    for side in (0, 1):
        assert suggested(one, [decide(one, side, *against.options)])[0] == final
    points = [decide(BUDGET, 0, Matter(0, (n,))) for n in (1, 2, 3)]
    assert suggested(BUDGET, points) == (final,)
    for side in (0, 1):
        assert suggested(BUDGET, [*points, decide(BUDGET, side, Matter())]) == ()
    rival = matters(a_proposal(K.ALTERNATIVE, "Budsjett A.", number=1), is_budget=True)
    assert suggested(rival, [decide(rival, 1, Matter(1))]) == (final,)


BUDGET = matters(is_budget=True)
BUDGETS = matters(
    a_proposal(K.ALTERNATIVE, "Budsjett A.", number=1),
    a_proposal(K.ALTERNATIVE, "Budsjett B.", number=2),
    is_budget=True,
)


def taken(*votes: int, motion: Motion, again: bool = False) -> Outcome:
    inside = room(Ap=sum(votes))
    ballots = Ballots(Method.SHOW_OF_HANDS, (PartyVotes("Ap", votes),))
    return count(Vote(motion, ballots, is_second_round=again), BUDGETS, inside)


def test_budgets_without_a_majority_meet_in_a_second_round_and_the_rest_is_out() -> None:
    (all_three,) = suggested(BUDGETS)
    first = taken(5, 2, 4, motion=all_three)
    (second,) = suggested(BUDGETS, [first])
    assert numbers((second,)) == [((0, ()), (2, ()))]
    assert is_second_round(second, [first])
    assert not is_second_round(Motion(all_three.options[:2]), [first])
    last = taken(5, 6, motion=second, again=True)
    assert suggested(BUDGETS, [first, last]) == ()
    assert pending([first, last]) is None
    found = states(BUDGETS, [first, last])
    assert found == {1: ProposalState.REJECTED, 2: ProposalState.ADOPTED}


def test_somebody_chooses_who_goes_on_where_two_are_equal() -> None:
    (all_three,) = suggested(BUDGETS)
    first = taken(5, 3, 3, motion=all_three)
    assert suggested(BUDGETS, [first]) == ()
    assert pending([first]) == first
    for chosen in (1, 2):
        assert is_second_round(second_round(first, [chosen]), [first])
    assert not is_second_round(Motion(all_three.options[1:]), [first])


def test_a_part_is_voted_on_before_the_rest() -> None:
    plan = suggested(matters())
    assert numbers(split(plan, 0, [2], matters())) == [((0, (2,)),), ((0, (1, 3)),)]
    for wrong in ([], [1, 2, 3], [4]):
        with pytest.raises(ValueError, match="some are left"):
            split(plan, 0, wrong, matters())


def test_point_by_point_and_together_again() -> None:
    plan = pointwise(suggested(matters()), 0, matters())
    assert numbers(plan) == [((0, (1,)),), ((0, (2,)),), ((0, (3,)),)]
    together = joined(joined(plan, 0, matters()), 0, matters())
    assert together == suggested(matters())


def test_only_points_of_one_text_go_together() -> None:
    plan = (Motion((Matter(),)), Motion((Matter(2),)))
    with pytest.raises(ValueError, match="one text"):
        joined(plan, 0, FULL)
    with pytest.raises(ValueError, match="each other"):
        pointwise(set_against(plan, 0), 0, FULL)


def test_a_trial_vote_comes_before_the_real_one() -> None:
    plan = with_trial(suggested(matters()), 0)
    assert [motion.is_trial for motion in plan] == [True, False]
    assert plan[0].options == plan[1].options


def test_a_motion_is_moved() -> None:
    plan = suggested(FULL)
    assert moved(plan, 0, 6)[6] == plan[0]
    assert moved(moved(plan, 0, 6), 6, 0) == plan


def covered(plan: Plan, at: Matters) -> Counter[tuple[int, int]]:
    return Counter(
        (option.proposal, point)
        for motion in plan
        for option in motion.options
        for point in at.all_points(option)
    )


@given(st.data())
def test_no_point_is_lost_however_the_plan_is_changed(data: st.DataObject) -> None:
    plan = suggested(FULL)
    before = covered(plan, FULL)
    for _ in range(data.draw(st.integers(1, 8))):
        index = data.draw(st.integers(0, len(plan) - 1))
        change = data.draw(st.sampled_from(["split", "points", "join", "against", "apart", "move"]))
        try:
            if change == "split":
                plan = split(plan, index, [data.draw(st.integers(1, 3))], FULL)
            elif change == "points":
                plan = pointwise(plan, index, FULL)
            elif change == "join" and index + 1 < len(plan):
                plan = joined(plan, index, FULL)
            elif change == "against" and index + 1 < len(plan):
                plan = set_against(plan, index)
            elif change == "apart":
                plan = apart(plan, index)
            else:
                plan = moved(plan, index, data.draw(st.integers(0, len(plan) - 1)))
        except ValueError:
            continue
    assert covered(plan, FULL) == before


def a_choice(plan: Plan, taken: int = 0, about: Matters = FULL) -> ChosenOrder:
    return ChosenOrder(fingerprint(about), taken, plan)


def test_the_order_that_was_chosen_is_what_remains() -> None:
    usual = suggested(FULL)
    turned = (usual[1], usual[0], *usual[2:])
    assert remaining(a_choice(turned), FULL, (), ()) == turned
    assert remaining(None, FULL, (), ()) == usual


def test_what_a_vote_settles_falls_out_and_the_rest_keeps_its_order() -> None:
    about = matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1))
    whole, addition = suggested(about)
    turned = a_choice((addition, whole), about=about)
    taken = decide(about, 0, *addition.options)
    assert remaining(turned, about, (taken.vote,), (taken,)) == (whole,)
    assert remaining(turned, about, (), ()) == (addition, whole)


def after(about: Matters, order: Plan, *winners: int) -> Plan:
    """Return what remains of an order that was chosen after votes on its first motions."""
    outcomes: list[Outcome] = []
    for winner in winners:
        votes = [outcome.vote for outcome in outcomes]
        motion = remaining(a_choice(order, about=about), about, votes, outcomes)[0]
        outcomes.append(decide(about, winner, *motion.options))
    votes = [outcome.vote for outcome in outcomes]
    return remaining(a_choice(order, about=about), about, votes, outcomes)


AMENDED = matters(
    a_proposal(K.AMENDMENT, "Rammen er 200.", number=1, at=2),
    a_proposal(K.AMENDMENT, "Rammen er 300.", number=2, at=2),
    a_proposal(K.AMENDMENT, "Kaia males.", "Rammen er 400.", number=3, at=(1, 2)),
)


def test_the_next_change_of_a_point_meets_the_one_that_took_its_place() -> None:
    order = moved(suggested(AMENDED), 0, 1)
    assert numbers(order)[:2] == [((0, (2,)), (2, ())), ((0, (2,)), (1, ()))]
    assert numbers(after(AMENDED, order, 1))[0] == ((2, ()), (1, ()))
    assert numbers(after(AMENDED, order, 0))[0] == ((0, (2,)), (1, ()))
    # Where no one text stands at all of its points any more, a change is voted on by itself.
    assert numbers(after(AMENDED, order, 1, 0)) == [((3, ()),), ((0, (3,)),)]


def test_the_next_text_meets_the_one_that_won() -> None:
    about = matters(*(a_proposal(K.ALTERNATIVE, f"Valg {n}.", number=n) for n in (1, 2)))
    order = suggested(about)
    turned = (order[1], order[0])
    assert numbers(after(about, turned, 1)) == [((2, ()), (1, ()))]
    assert numbers(after(about, turned, 0)) == [((0, ()), (1, ()))]
    assert after(about, turned, 1, 0) == ()
    # A text that fell since is not what the next one meets, nor one that comes alone.
    both = (order[0], Motion((Matter(1), Matter(2))))
    assert numbers(after(about, both, 0)) == [((0, ()), (2, ()))]
    assert numbers(after(about, both, 1)) == [((1, ()), (2, ()))]


def test_a_text_whose_only_point_was_amended_is_still_what_the_next_text_meets() -> None:
    about = matters(
        a_proposal(K.AMENDMENT, "Kaia males.", number=1, at=1),
        a_proposal(K.ALTERNATIVE, "Kaia rives.", number=2),
        text=a_list("Kaia rustes opp."),
    )
    order = suggested(about)
    assert numbers(order) == [((0, ()), (1, ())), ((0, ()), (2, ()))]
    assert after(about, order, 1) == order[1:]


def test_what_is_settled_can_be_voted_on_again_when_somebody_wants_it() -> None:
    about = matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1))
    whole, addition = suggested(about)
    taken = decide(about, 0, *addition.options)
    again = Motion(addition.options, is_trial=True)
    chosen = a_choice((again, whole), 1, about)
    assert remaining(chosen, about, (taken.vote,), (taken,)) == (again, whole)


def test_the_usual_order_is_back_when_an_earlier_vote_is_taken_back() -> None:
    about = matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1))
    _, addition = suggested(about)
    assert remaining(a_choice((addition,), 1, about), about, (), ()) == suggested(about)


@pytest.mark.parametrize(
    "now",
    [
        matters(a_proposal(K.ADDITION, "Naboer varsles i brev.", number=1)),
        matters(),
        replace(matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1)), is_budget=True),
        matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1), text=a_list("Kaia rives.")),
    ],
)
def test_the_usual_order_is_back_when_there_is_something_else_to_vote_on(now: Matters) -> None:
    before = matters(a_proposal(K.ADDITION, "Naboer varsles.", number=1))
    turned = a_choice(tuple(reversed(suggested(before))), about=before)
    assert remaining(turned, before, (), ()) != suggested(before)
    assert remaining(turned, now, (), ()) == suggested(now)


def test_what_changes_a_proposal_is_voted_on_first_and_does_not_adopt_it() -> None:
    text = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", "Tomta selges.", number=1)
    change = a_proposal(ProposalKind.AMENDMENT, "Kaia flyttes.", number=2, changes=1, at=1)
    at = matters(text, change)
    first, against = Motion((Matter(1, (1,)), Matter(2))), Motion((Matter(), Matter(1)))
    assert suggested(at) == (first, against)
    for changed, said in ((0, "Kaia rives."), (1, "Kaia flyttes.")):
        prepared = decide(at, changed, *first.options)
        assert suggested(at, (prepared,)) == (against,)
        assert composition(at, fates_of(at, (prepared,))).points == ()
        kept = (prepared, decide(at, 0, *against.options))
        assert composition(at, fates_of(at, kept)).base == 0
        assert ProposalState.ADOPTED not in states(at, kept).values()
        won = (prepared, decide(at, 1, *against.options))
        points = composition(at, fates_of(at, won)).points
        assert [plain(point.text) for point in points] == [said, "Tomta selges."]
        assert suggested(at, won) == suggested(at, kept) == ()


def test_a_chosen_order_holds_when_something_becomes_exempt() -> None:
    order = tuple(reversed(suggested(FULL)))
    chosen = a_choice(order)
    text = exempt_where_said(FULL.recommendation.text, "Kaia", "offl. § 13")
    proposals = tuple(
        replace(
            one,
            points=tuple(
                replace(point, text=exempt_where_said(point.text, "varsles", "offl. § 13"))
                for point in one.points
            ),
        )
        for one in FULL.register.proposals
    )
    marked = replace(
        FULL,
        recommendation=replace(FULL.recommendation, text=text),
        register=replace(FULL.register, proposals=proposals),
    )
    assert (text, proposals) != (FULL.recommendation.text, FULL.register.proposals)
    assert remaining(chosen, marked, (), ()) == order


def test_points_of_what_was_put_forward_can_be_voted_on_as_those_of_the_recommendation() -> None:
    about = matters(
        a_proposal(K.ALTERNATIVE, "Kaia rives.", "Tomta selges.", number=1),
        a_proposal(K.ADDITION, "Naboer varsles.", number=2),
        a_proposal(K.POSTPONE, "Saken utsettes.", "Lys utredes.", number=3),
        a_proposal(K.ALTERNATIVE, "Ny kai.", "Nytt lys.", number=4, withdrawn=True),
    )
    found = [(one.proposal, one.points) for one in about.can_be_voted_on()]
    recommended = [(0, ()), (0, (1,)), (0, (2,)), (0, (3,))]
    assert found == [*recommended, (1, ()), (1, (1,)), (1, (2,)), (2, ()), (3, ())]
    assert all(not list(matter_refusals([one], about)) for one in about.can_be_voted_on())


def test_one_point_of_an_alternative_is_adopted_without_the_others() -> None:
    about = matters(a_proposal(K.ALTERNATIVE, "Kaia rives.", "Tomta selges.", number=1))
    plan = (Motion((Matter(1, (1,)),)), Motion((Matter(1, (2,)),)))
    taken = [decide(about, 0, *plan[0].options), decide(about, 1, *plan[1].options)]
    assert plain(composition(about, fates_of(about, taken)).text).endswith("Kaia rives.")

"""What became of each proposal follows from the votes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.fates import ending, fates_of, voted_on
from agenda_app.domain.language import Language
from agenda_app.domain.matter_refusals import matter_refusals
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposal_states import ProposalState, states, unsettled
from agenda_app.domain.proposal_words import fate_words
from agenda_app.domain.proposals import NotTakenUp, ProposalKind
from agenda_app.domain.resolutions import compose
from agenda_app.domain.vote_doubt_words import STATES
from tests.domain.voting import a_proposal, decide, matters

S = ProposalState
FOR, AGAINST = 0, 1
AT = matters(
    a_proposal(ProposalKind.AMENDMENT, "Rammen er 200.", number=1, at=2),
    a_proposal(ProposalKind.ADDITION, "Sluttrapport lages.", "Naboer varsles.", number=2),
    a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=3),
    a_proposal(ProposalKind.POSTPONE, "Saken utsettes til høsten.", number=4),
    a_proposal(ProposalKind.AMENDMENT, "Kaia males.", number=5, changes=3, at=1),
    a_proposal(ProposalKind.ADDITION, "Kaia vernes.", number=6, changes=3),
    a_proposal(ProposalKind.ALTERNATIVE, "Kaia selges.", number=7, withdrawn=True),
    a_proposal(ProposalKind.DISMISS, number=8, fell=True),
)
WHOLE, AMENDMENT, ADDITION, ALTERNATIVE, POSTPONE = (Matter(n) for n in (0, 1, 2, 3, 4))


def test_before_a_vote_everything_waits_that_was_not_taken_back() -> None:
    assert states(AT, ()) == {
        **dict.fromkeys(range(1, 7), S.HANDED_IN),
        7: S.WITHDRAWN,
        8: S.FELL,
    }
    assert unsettled(AT, ()) == (1, 2, 3, 4, 5, 6)


def test_what_is_not_taken_up_has_a_fate_of_its_own() -> None:
    at = matters(
        *(
            a_proposal(ProposalKind.ADDITION, "Kaia males.", number=number, not_taken_up=why)
            for number, why in ((1, NotTakenUp.DISQUALIFIED), (2, NotTakenUp.EXCUSED))
        )
    )
    assert states(at, ()) == {1: S.MOVER_DISQUALIFIED, 2: S.MOVER_EXCUSED}
    assert unsettled(at, ()) == ()
    for number in (1, 2):
        (refused,) = matter_refusals([Matter(number)], at)
        assert refused.bokmal == f"Tilleggsforslag {number} fra Sp er ikke tatt opp til behandling."
    # The case is decided as if it never had been there, and that it fell is not what is told.
    assert states(at, (decide(at, FOR, WHOLE),)) == states(at, ())


def test_for_and_against() -> None:
    votes = (decide(AT, FOR, AMENDMENT), decide(AT, AGAINST, POSTPONE))
    found = states(AT, votes)
    assert (found[1], found[4]) == (S.ADOPTED, S.REJECTED)
    assert voted_on(votes) == {1, 4}


def test_a_trial_vote_settles_nothing() -> None:
    trial = (decide(AT, FOR, AMENDMENT, is_trial=True),)
    assert states(AT, trial) == states(AT, ())
    assert voted_on(trial) == frozenset()


def test_a_proposal_voted_on_point_by_point_can_be_adopted_in_part() -> None:
    first = decide(AT, FOR, Matter(2, (1,)))
    assert states(AT, (first,))[2] is S.HANDED_IN
    assert states(AT, (first, decide(AT, AGAINST, Matter(2, (2,)))))[2] is S.PARTLY
    assert states(AT, (first, decide(AT, FOR, Matter(2, (2,)))))[2] is S.ADOPTED


def test_what_lost_against_another_is_rejected_with_what_would_have_changed_it() -> None:
    found = states(AT, (decide(AT, 0, WHOLE, ALTERNATIVE),))
    assert (found[3], found[5], found[6]) == (S.REJECTED, S.FELL, S.FELL)
    assert (found[1], found[2]) == (S.HANDED_IN, S.HANDED_IN)


def test_an_amendment_falls_when_its_point_was_rejected() -> None:
    assert states(AT, (decide(AT, 1, WHOLE, ALTERNATIVE),))[1] is S.FELL
    assert states(AT, (decide(AT, AGAINST, Matter(0, (2,))),))[1] is S.FELL
    assert states(AT, (decide(AT, AGAINST, Matter(0, (1,))),))[1] is S.HANDED_IN


def test_a_second_amendment_meets_the_first_that_stands_in_the_points_place() -> None:
    rival = a_proposal(ProposalKind.AMENDMENT, "Rammen er 300.", number=2, at=2)
    at = matters(AT.register.proposals[0], rival)
    amended = decide(at, 1, Matter(0, (2,)), Matter(1))
    assert states(at, (amended,))[2] is S.HANDED_IN
    found = states(at, (amended, decide(at, 1, Matter(1), Matter(2))))
    assert (found[1], found[2]) == (S.REJECTED, S.ADOPTED)


def test_an_adopted_amendment_falls_when_its_text_does() -> None:
    adopted = decide(AT, 1, Matter(0, (2,)), AMENDMENT)
    assert states(AT, (adopted,))[1] is S.ADOPTED
    assert states(AT, (adopted, decide(AT, FOR, WHOLE)))[1] is S.ADOPTED
    assert states(AT, (adopted, decide(AT, AGAINST, WHOLE)))[1] is S.FELL
    assert states(AT, (adopted, decide(AT, 1, WHOLE, ALTERNATIVE)))[1] is S.FELL


RIVAL = a_proposal(ProposalKind.AMENDMENT, "Rammen er 300.", number=2, at=2)


@pytest.mark.parametrize("changed", [0, 3])
def test_a_change_falls_when_its_point_is_chosen_as_it_was_over_another_change(
    changed: int,
) -> None:
    text = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", "Tomta selges.", number=3)
    one, other = (replace(p, changes=changed) for p in (AT.register.proposals[0], RIVAL))
    at, point = matters(one, other, text), Matter(changed, (2,))
    first, second = decide(at, 1, point, Matter(1)), decide(at, 0, point, Matter(2))
    assert states(at, (first, second))[1] is S.FELL
    assert states(at, (first, second))[2] is S.REJECTED
    again = decide(at, 1, point, Matter(1))
    assert states(at, (first, second, again))[1] is S.ADOPTED


def test_of_two_changes_of_a_point_that_were_adopted_the_first_falls() -> None:
    at = matters(AT.register.proposals[0], RIVAL)
    votes = (decide(at, FOR, Matter(1)), decide(at, FOR, Matter(2)))
    assert states(at, votes) == {1: S.FELL, 2: S.ADOPTED}


def test_a_change_of_several_points_is_adopted_in_part_where_one_gave_way() -> None:
    both = a_proposal(ProposalKind.AMENDMENT, "Kaia males.", "Rammen er 250.", number=1, at=(1, 2))
    at = matters(both, RIVAL)
    votes = (decide(at, FOR, Matter(1)), decide(at, FOR, Matter(2)))
    assert states(at, votes) == {1: S.PARTLY, 2: S.ADOPTED}


@pytest.mark.parametrize("number", [5, 6])
def test_what_changes_or_adds_to_a_proposal_falls_with_it_adopted_or_not(number: int) -> None:
    adopted, lost = decide(AT, FOR, Matter(number)), decide(AT, 0, WHOLE, ALTERNATIVE)
    assert states(AT, (adopted,))[number] is S.ADOPTED
    assert states(AT, (adopted, decide(AT, 1, WHOLE, ALTERNATIVE)))[number] is S.ADOPTED
    # It lost, or nobody can vote on it any more, or its movers took it back.
    assert states(AT, (adopted, lost))[number] is S.FELL
    assert states(AT, (lost, adopted))[number] is S.FELL
    assert states(AT, (adopted, decide(AT, FOR, WHOLE)))[number] is S.FELL
    taken_back = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=3, withdrawn=True)
    at = matters(taken_back, *AT.register.proposals[4:6])
    assert states(at, ())[number] is states(at, (adopted,))[number] is S.FELL


def test_the_last_vote_holds() -> None:
    votes = (decide(AT, AGAINST, AMENDMENT), decide(AT, FOR, AMENDMENT))
    assert states(AT, votes)[1] is S.ADOPTED
    fate = fates_of(AT, votes)[1, 1]
    assert (fate.adopted, fate.vote) == (True, 1)


def test_other_texts_fall_when_one_was_adopted_for_or_against() -> None:
    assert states(AT, (decide(AT, FOR, WHOLE),))[3] is S.FELL
    assert states(AT, (decide(AT, AGAINST, WHOLE),))[3] is S.HANDED_IN
    assert states(AT, (decide(AT, FOR, ADDITION),))[3] is S.HANDED_IN


def test_everything_falls_with_a_postponement() -> None:
    votes = (decide(AT, FOR, POSTPONE),)
    found = states(AT, votes)
    assert found[4] is S.ADOPTED
    assert {found[n] for n in (1, 2, 3, 5, 6, 8)} == {S.FELL}
    assert unsettled(AT, votes) == ()
    ended = ending(AT, fates_of(AT, votes))
    assert ended is not None
    assert ended.number == 4
    assert ending(AT, fates_of(AT, (decide(AT, AGAINST, POSTPONE),))) is None


def test_what_is_sent_on_in_part_was_not_adopted_in_part() -> None:
    at = matters(a_proposal(ProposalKind.REFER, "Ferga males.", "Kaia males.", number=1))
    first = decide(at, FOR, Matter(1, (1,)))
    assert states(at, (first, decide(at, FOR, Matter(1, (2,)))))[1] is S.SENT_ON
    votes = (first, decide(at, AGAINST, Matter(1, (2,))))
    assert states(at, votes)[1] is S.PARTLY_SENT
    assert compose(at, votes, Language.BOKMAL).sent_on == (1,)
    said = fate_words(S.PARTLY_SENT)
    assert said.bokmal == "Forslaget ble delvis oversendt."
    assert said.nynorsk == "Framlegget vart delvis oversendt."
    assert STATES[S.PARTLY_SENT].bokmal == STATES[S.PARTLY_SENT].nynorsk == "delvis oversendt"

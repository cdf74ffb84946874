"""A committee's rule of who signs its minutes, against those who do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Chaired, Left, Moment, Phase, Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.opening import MeetingOpening
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import (
    USUAL_RULE,
    Choosing,
    SigningFault,
    SigningRule,
    proposed_signers,
    rule_words,
    signing_faults,
)
from tests.council import at
from tests.domain.test_minutes_gaps import finished

A, B, C, D = (PersonId(number) for number in range(1, 5))
TWO_AND_CHAIR = SigningRule(2, chair_too=True)
FIXED = SigningRule(2, choosing=Choosing.FIXED, fixed=(B, C))


@pytest.mark.parametrize(
    ("rule", "signers", "expected"),
    [
        (USUAL_RULE, (B,), []),
        (USUAL_RULE, (A, B, C), []),
        (SigningRule(2), (B,), [(SigningFault.TOO_FEW, None)]),
        (SigningRule(2), (A, B), []),
        (TWO_AND_CHAIR, (A, B, C), []),
        (TWO_AND_CHAIR, (A, B), [(SigningFault.TOO_FEW, None)]),
        (TWO_AND_CHAIR, (B, C), [(SigningFault.NO_CHAIR, None)]),
        (SigningRule(0, chair_too=True), (A,), []),
        (FIXED, (B, C), []),
        # D was not there, so nobody can ask for that hand.
        (replace(FIXED, fixed=(B, D)), (B, C), []),
        (FIXED, (A, B), [(SigningFault.FIXED_MISSING, C)]),
        (SigningRule(2), (B, D), [(SigningFault.NOT_THERE, D)]),
    ],
)
def test_who_signs_is_held_against_the_rule(
    rule: SigningRule, signers: tuple[PersonId, ...], expected: list[object]
) -> None:
    found = signing_faults(rule, signers, {A}, {A, B, C}, elected=False)
    assert list(found) == expected


def test_a_rule_that_wants_an_election_asks_for_it() -> None:
    rule = SigningRule(1, choosing=Choosing.ELECTED)
    assert list(signing_faults(rule, (B,), {A}, {A, B}, elected=True)) == []
    (fault,) = signing_faults(rule, (B,), {A}, {A, B}, elected=False)
    assert fault == (SigningFault.NOT_ELECTED, None)


def test_without_a_chair_nobody_asks_for_one() -> None:
    rule = SigningRule(1, chair_too=True)
    assert list(signing_faults(rule, (B,), (), {B}, elected=False)) == []


def test_before_the_roll_is_called_nobody_is_missing_who_signs() -> None:
    assert list(signing_faults(USUAL_RULE, (B,), (), (), elected=False)) == []


def test_the_rule_proposes_those_who_came() -> None:
    rule = replace(FIXED, chair_too=True)
    assert proposed_signers(rule, A, {A, C}) == (A, C)
    assert proposed_signers(rule, B, {B, C}) == (B, C)
    assert proposed_signers(USUAL_RULE, A, {A, B}) == ()


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (USUAL_RULE, "Minst éin skriv under."),
        (TWO_AND_CHAIR, "Minst 2 skriv under i tillegg til møteleiaren."),
        (SigningRule(0, chair_too=True), "Møteleiaren skriv under."),
        (SigningRule(2, choosing=Choosing.ELECTED), "Minst 2, valde i møtet, skriv under."),
        (FIXED, "Minst 2, som er faste, skriv under."),
    ],
)
def test_a_rule_is_told_in_a_sentence(rule: SigningRule, said: str) -> None:
    assert rule_words(rule).nynorsk == said


def test_minutes_tell_what_the_rule_lacks_and_can_still_be_locked() -> None:
    record = finished()
    assert gaps_in(record) == ()
    rule = SigningRule(2, chair_too=True, choosing=Choosing.ELECTED)
    found = gaps_in(replace(record, signing=rule))
    assert found == (
        MinutesGap(GapCode.TOO_FEW_SIGNERS),
        MinutesGap(GapCode.SIGNERS_NOT_ELECTED),
    )
    assert not any(gap.code.blocks for gap in found)
    opening = MeetingOpening(signers_elected=True)
    minutes = replace(
        record.minutes, signers=(PersonId(1), PersonId(2), PersonId(4)), opening=opening
    )
    assert gaps_in(replace(record, signing=rule, minutes=minutes)) == ()


def test_who_chaired_only_the_beginning_of_a_case_has_chaired() -> None:
    record = finished()
    aside = Recusal(None, A, ItemId(2), Ground.PARTY, Ruling(True, 9, 0))
    left = Left(None, B, Moment(Phase.DURING, ItemId(2), at(19, 0)))
    chosen = Chaired(None, PersonId(6), ItemId(2), elected=True)
    rule, minutes = SigningRule(chair_too=True), replace(record.minutes, signers=(B,))
    record = replace(record, signing=rule, minutes=minutes)
    assert GapCode.CHAIR_NOT_SIGNING in {gap.code for gap in gaps_in(record)}
    attendance = entered(record.attendance, aside, left, chosen)
    found = {gap.code for gap in gaps_in(replace(record, attendance=attendance))}
    assert GapCode.CHAIR_NOT_SIGNING not in found

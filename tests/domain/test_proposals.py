"""The register of proposals, and who may put something into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.domain import proposal_json
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.points import label_of, split
from agenda_app.domain.proposal_rules import (
    Standing,
    change_refusals,
    put_forward,
    refusals,
    removal_refusals,
    taking_up_refusals,
    why_not_taken_up,
    with_proposal_back,
    without_proposal,
)
from agenda_app.domain.proposal_words import proposal_text
from agenda_app.domain.proposals import (
    Effect,
    MeetingProposal,
    Mover,
    NotTakenUp,
    ProposalKind,
    ProposalRegister,
    from_text,
)
from agenda_app.domain.resolutions import compose
from agenda_app.domain.text import ListItem, Paragraph, paragraphs, plain, runs
from agenda_app.domain.voting_order import suggested
from tests.builders import a_point, a_text
from tests.domain.voting import a_list, a_proposal, decide, matters

OLAV, KARI = Mover(5, "Olav Tang", "Sp"), Mover(6, "Kari Berg", "V")
INSIDE = {5: Standing.ENTITLED, 6: Standing.ENTITLED}
EMPTY = ProposalRegister()
NO_TEXT = "Forslaget har ingen tekst. Skriv den inn, eller merk forslaget som muntlig."
ADDITION = a_proposal(ProposalKind.ADDITION, "Rammen tas opp på nytt.")


def said(proposal: MeetingProposal, register: ProposalRegister = EMPTY) -> list[str]:
    return [reason.bokmal for reason in refusals(register, proposal, INSIDE)]


def test_numbers_follow_and_stay_when_a_proposal_is_withdrawn() -> None:
    register = put_forward(put_forward(EMPTY, ADDITION, INSIDE), ADDITION, INSIDE)
    taken_back = replace(register.proposals[0], withdrawn=True)
    register = replace(register, proposals=(taken_back, *register.proposals[1:]))
    register = put_forward(register, ADDITION, INSIDE)
    assert [p.number for p in register.proposals] == [1, 2, 3]
    assert [p.is_open for p in register.proposals] == [False, True, True]


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing.DISQUALIFIED, "Olav Tang er inhabil og deltar ikke i saken (koml. § 11-10)."),
        (Standing.EXCUSED, "Olav Tang har fritak og deltar ikke i saken (koml. § 11-11)."),
        (Standing.ABSENT, "Olav Tang er ikke til stede."),
        (
            Standing.NOT_ENTITLED,
            "Olav Tang har ikke rett til å komme med forslag her (koml. § 8-1 andre ledd).",
        ),
    ],
)
def test_who_may_not_propose_is_told_why(standing: Standing, reason: str) -> None:
    (found,) = refusals(EMPTY, ADDITION, {5: standing})
    assert found.bokmal == reason
    assert "Olav Tang" in found.nynorsk
    with pytest.raises(ValueError, match="Olav Tang"):
        put_forward(EMPTY, ADDITION, {5: standing})


def test_somebody_unknown_to_the_case_may_not_propose() -> None:
    assert refusals(EMPTY, ADDITION, {}) == refusals(EMPTY, ADDITION, {5: Standing.NOT_ENTITLED})


def test_every_mover_of_a_joint_proposal_must_be_entitled() -> None:
    joint = a_proposal(ProposalKind.JOINT, "Kaia rives.", movers=(OLAV, KARI))
    assert said(joint) == []
    (found,) = refusals(EMPTY, joint, {5: Standing.ENTITLED, 6: Standing.ABSENT})
    assert found.bokmal.startswith("Kari Berg")


def test_a_joint_proposal_has_two_behind_it() -> None:
    alone = a_proposal(ProposalKind.JOINT, "Kaia rives.")
    assert len(said(alone)) == 1
    assert said(replace(alone, parties=("Sp", "V"))) == []


def test_a_proposal_has_a_mover_or_came_with_the_papers() -> None:
    nobody = replace(ADDITION, movers=())
    assert said(nobody) == ["Skriv hvem som la fram forslaget."]
    assert said(replace(nobody, owner="Kommunedirektørens forslag")) == []
    assert said(replace(ADDITION, movers=(OLAV, OLAV))) == ["Olav Tang er ført to ganger."]


def test_only_what_was_spoken_may_be_without_words_until_it_is_handed_in() -> None:
    empty = replace(ADDITION, points=())
    assert said(empty) == [NO_TEXT]
    spoken = replace(empty, spoken_at=time(18, 30), handed_in_at=None, only_spoken=True)
    assert said(spoken) == []
    assert said(replace(spoken, spoken_at=None)) == []
    assert said(replace(spoken, only_spoken=False)) == [NO_TEXT]
    assert said(a_proposal(ProposalKind.POSTPONE)) == []


def test_what_was_spoken_keeps_its_right_when_the_mover_has_left() -> None:
    spoken = replace(ADDITION, spoken_at=time(18, 30), handed_in_at=None, only_spoken=True)
    register = put_forward(EMPTY, spoken, INSIDE)
    written = replace(register.proposals[0], handed_in_at=time(19, 0), only_spoken=False)
    then = {5: Standing.ENTITLED}
    assert refusals(register, written, then) == ()


def test_a_struck_point_is_words_enough() -> None:
    assert said(a_proposal(ProposalKind.AMENDMENT, "", at=3)) == []
    assert said(a_proposal(ProposalKind.AMENDMENT, "")) == [NO_TEXT]


def test_a_point_is_not_changed_twice_by_one_proposal() -> None:
    twice = a_proposal(ProposalKind.AMENDMENT, "Kaia rives.", "Kaia selges.", at=(2, 2))
    assert said(twice) == ["Forslaget endrer punkt 2 to ganger."]


def test_only_an_open_text_can_be_changed() -> None:
    alternative = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1)
    register = ProposalRegister((alternative,))
    change = a_proposal(ProposalKind.AMENDMENT, "Kaia selges.", at=1, changes=1)
    assert said(change, register) == []
    gone = ProposalRegister((replace(alternative, withdrawn=True),))
    for other in (gone, EMPTY, ProposalRegister((replace(ADDITION, number=1),))):
        assert len(said(change, other)) == 1


def test_what_was_voted_on_is_not_changed_or_withdrawn() -> None:
    register = put_forward(EMPTY, ADDITION, INSIDE)
    assert change_refusals(register, 1, voted=()) == ()
    (found,) = change_refusals(register, 1, voted={1})
    assert found.bokmal == "Det er alt stemt over forslaget. Ta bort avstemningen først."
    (unknown,) = change_refusals(register, 2, voted=())
    assert unknown.bokmal == "Forslaget finnes ikke i saken."


@pytest.mark.parametrize(
    ("kind", "at", "effect"),
    [
        (ProposalKind.AMENDMENT, 1, Effect.CHANGES),
        (ProposalKind.ADDITION, 0, Effect.ADDS),
        (ProposalKind.ALTERNATIVE, 0, Effect.WHOLE),
        (ProposalKind.JOINT, 0, Effect.WHOLE),
        (ProposalKind.JOINT, 2, Effect.CHANGES),
        (ProposalKind.POSTPONE, 0, Effect.POSTPONES),
        (ProposalKind.REFER, 0, Effect.SENDS_ON),
        (ProposalKind.DISMISS, 0, Effect.DISMISSES),
    ],
)
def test_what_each_kind_does(kind: ProposalKind, at: int, effect: Effect) -> None:
    assert a_proposal(kind, "Kaia rives.", at=at).effect is effect


def test_the_numbers_in_an_amendment_are_the_points_it_changes() -> None:
    typed = (*a_text("Slik endres det:"), a_point("2.", "Kaia."), a_point("4.", "Rammen."))
    introduction, points = from_text(typed, ProposalKind.AMENDMENT)
    assert introduction == (Paragraph(runs("Slik endres det:")),)
    assert [point.at for point in points] == [2, 4]
    _, added = from_text(typed, ProposalKind.ADDITION)
    assert [point.at for point in added] == [0, 0]
    assert [point.text for point in added] == [(typed[1],), (typed[2],)]


def test_an_amendment_says_the_labels_of_the_text_that_it_changes() -> None:
    changed_points = [(a_point(label, "x"),) for label in ("a)", "b)", "7.")]
    typed = (a_point("b)", "Kaia."), a_point("7.", "Rammen."), a_point("2.", "Lys."))
    _, points = from_text(typed, ProposalKind.AMENDMENT, changed_points)
    assert [point.at for point in points] == [2, 3, 2]


@pytest.mark.parametrize(
    ("typed", "at", "said"),
    [
        ("Punkt 2 endres til: Kaia males.", 2, "Kaia males."),
        ("Pkt. b) skal lyde: Kaia males.", 1, "Kaia males."),
        ("punkt 2: Kaia males.", 2, "Kaia males."),
        ("Punkt 3 endres til: Kaia males.", 0, "Punkt 3 endres til: Kaia males."),
        ("Nytt punkt 2: Kaia males.", 0, "Nytt punkt 2: Kaia males."),
        ("Punkt 2 b endres til: Kaia males.", 0, "Punkt 2 b endres til: Kaia males."),
        ("Punkt 2 strykes.", 0, "Punkt 2 strykes."),
        ("Punkt 2:", 0, "Punkt 2:"),
    ],
)
def test_the_words_in_front_of_an_amendment_tell_its_point(typed: str, at: int, said: str) -> None:
    changed_points = [(a_point(label, "x"),) for label in ("b)", "2.")]
    _, points = from_text(a_text(typed), ProposalKind.AMENDMENT, changed_points)
    (point,) = points
    assert point.at == at
    assert said in plain(point.text)
    assert ("Punkt" in plain(point.text)) == ("Punkt" in said)
    _, added = from_text(a_text(typed), ProposalKind.ADDITION, changed_points)
    assert typed in plain(added[0].text)


def test_points_that_are_typed_without_a_list_are_points() -> None:
    typed = a_text("Slik:", "1. Kaia males.", "a) rød", "2) «Lia» rives.", "2. mai feires.")
    introduction, points = from_text(typed, ProposalKind.ALTERNATIVE)
    assert plain(introduction) == "Slik:"
    first, second = (point.text for point in points)
    assert first == (a_point("1.", "Kaia males."), a_point("a)", "rød", level=1))
    assert second == (a_point("2)", "«Lia» rives."), *a_text("2. mai feires."))
    listed = (a_point("1.", "Kaia males."), *a_text("2. Lia rives."))
    assert [point.text for point in from_text(listed, ProposalKind.ALTERNATIVE)[1]] == [listed]
    (alone,) = from_text(a_text("2. etasje males."), ProposalKind.ADDITION)[1]
    assert alone.text == a_text("2. etasje males.")


def test_a_point_that_is_typed_without_a_list_changes_the_one_of_its_number() -> None:
    changed_points = [(a_point(label, "x"),) for label in ("1.", "2.")]
    _, points = from_text(a_text("2. Kaia males."), ProposalKind.AMENDMENT, changed_points)
    assert [point.at for point in points] == [2]


def test_a_label_that_two_points_have_tells_of_neither_which_is_changed() -> None:
    sections = tuple((a_point(label, "Ramme."),) for label in ("1.", "2.", "1.", "2.", "3."))
    for label in ("2.", "3.", "4."):
        _, points = from_text((a_point(label, "Ny."),), ProposalKind.AMENDMENT, sections)
        assert [point.at for point in points] == [0]
    _, points = from_text((a_point("2.", "Ny."),), ProposalKind.AMENDMENT, sections[:2])
    assert [point.at for point in points] == [2]


def test_parties_behind_a_proposal_are_the_movers_own_unless_named() -> None:
    both = replace(ADDITION, movers=(OLAV, KARI))
    assert both.on_behalf_of == ("Sp", "V")
    assert replace(both, parties=("Sp", "V", "SV")).on_behalf_of == ("Sp", "V", "SV")


@pytest.mark.parametrize(
    ("standings", "why"),
    [
        ({5: Standing.DISQUALIFIED, 6: Standing.DISQUALIFIED}, NotTakenUp.DISQUALIFIED),
        ({5: Standing.EXCUSED, 6: Standing.EXCUSED}, NotTakenUp.EXCUSED),
        ({5: Standing.DISQUALIFIED, 6: Standing.EXCUSED}, NotTakenUp.DISQUALIFIED),
        ({5: Standing.DISQUALIFIED, 6: Standing.ENTITLED}, None),
        ({5: Standing.DISQUALIFIED, 6: Standing.ABSENT}, None),
        ({}, None),
    ],
)
def test_only_what_all_who_put_it_forward_are_kept_from_is_not_taken_up(
    standings: dict[int, Standing], why: NotTakenUp | None
) -> None:
    assert why_not_taken_up((OLAV, KARI), standings) is why
    assert why_not_taken_up((), standings) is None
    for said_why in NotTakenUp:
        proposal = replace(ADDITION, movers=(OLAV, KARI), not_taken_up=said_why)
        assert bool([*taking_up_refusals(proposal, standings)]) is (said_why is not why)
    assert not [*taking_up_refusals(ADDITION, standings)]


def test_what_is_not_taken_up_is_no_longer_open_and_is_kept_so() -> None:
    left = replace(ADDITION, number=1, not_taken_up=NotTakenUp.EXCUSED)
    assert not left.is_open
    assert suggested(matters(left)) == suggested(matters())
    register = ProposalRegister((left,))
    assert proposal_json.from_json(proposal_json.to_json(register)) == register
    assert "not_taken_up" not in proposal_json.to_json(ProposalRegister((ADDITION,)))


def test_a_change_that_was_only_spoken_strikes_nothing_and_waits_for_its_text() -> None:
    strikes = a_proposal(ProposalKind.AMENDMENT, "", at=2, number=1)
    spoken = replace(strikes, only_spoken=True)
    assert (strikes.has_text, strikes.awaits_text) == (True, False)
    assert (spoken.has_text, spoken.awaits_text) == (False, True)
    assert not replace(spoken, withdrawn=True).awaits_text
    postponed = replace(a_proposal(ProposalKind.POSTPONE), only_spoken=True)
    assert not postponed.awaits_text
    assert suggested(matters(spoken)) == suggested(matters())
    for language, words in (
        (Language.BOKMAL, "(muntlig, tekst mangler)"),
        (Language.NYNORSK, "(munnleg, teksten manglar)"),
    ):
        assert plain(proposal_text(spoken, matters(spoken), language)) == words


def test_that_it_was_only_spoken_is_kept_and_what_was_stored_before_is_read() -> None:
    spoken = replace(ADDITION, points=(), only_spoken=True, handed_in_at=None)
    for register in (ProposalRegister((spoken,)), ProposalRegister((ADDITION,))):
        assert proposal_json.from_json(proposal_json.to_json(register)) == register
    assert "only_spoken" not in proposal_json.to_json(ProposalRegister((ADDITION,)))


def test_a_proposal_is_removed_unless_a_vote_or_another_proposal_is_about_it() -> None:
    alternative = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1)
    addition = replace(ADDITION, number=2, changes=1)
    register = ProposalRegister((alternative, addition))
    assert removal_refusals(register, 2, in_votes=()) == ()
    (voted,) = removal_refusals(register, 2, in_votes={2})
    assert voted.bokmal == "Forslaget er med i en avstemning. Ta bort avstemningen først."
    (changed,) = removal_refusals(register, 1, in_votes=())
    assert changed.bokmal.startswith("Et annet forslag gjelder dette forslaget.")
    less = without_proposal(register, 2)
    assert less.proposals == (alternative,)
    assert with_proposal_back(less, addition) == register
    other = put_forward(less, ADDITION, INSIDE)
    assert [p.number for p in with_proposal_back(other, addition).proposals] == [1, 2, 3]


def test_what_changes_a_proposal_that_is_gone_can_be_withdrawn() -> None:
    change = a_proposal(ProposalKind.AMENDMENT, "Kaia selges.", at=1, changes=1, number=2)
    assert len(said(change)) == 1
    assert said(replace(change, withdrawn=True)) == []


def test_a_verbal_point_is_found_however_it_is_capitalised() -> None:
    first, second = (ListItem(0, f"Verbalpunkt {n}:", runs("Hallen utredes.")) for n in (1, 2))
    for typed in ("verbalpunkt 2: Hallen selges.", "VERBALPUNKT 2: Hallen selges."):
        _, points = from_text(paragraphs(typed), ProposalKind.AMENDMENT, ((first,), (second,)))
        assert [point.at for point in points] == [2]


def test_verbal_points_to_a_budget_are_points_and_no_changes_of_the_numbered_ones() -> None:
    typed = (*paragraphs("Verbalpunkt 1: Hallen utredes."), *paragraphs("Verbalforslag 2: Ferga."))
    budget = a_list("Skolen får 10.", "Skatten er 12,2 %.")
    for kind in (ProposalKind.ADDITION, ProposalKind.AMENDMENT):
        _, points = from_text(typed, kind, split(budget).points)
        assert [(label_of(point.text), point.at) for point in points] == [
            ("Verbalpunkt 1:", 0),
            ("Verbalforslag 2:", 0),
        ]
    made = replace(a_proposal(ProposalKind.ADDITION, "", number=1), points=points)
    at = matters(made, text=budget)
    assert matter_words(Matter(1, (1,)), at).bokmal.endswith(", Verbalpunkt 1")
    outcomes = (decide(at, 0, Matter()), decide(at, 0, Matter(1)))
    assert plain(compose(at, outcomes, Language.BOKMAL).text).splitlines() == [
        "1. Skolen får 10.",
        "2. Skatten er 12,2 %.",
        "3. Hallen utredes.",
        "4. Ferga.",
    ]

"""A point inside a point is changed by itself, in the words and the resolution alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.point_parts import part_names, with_part
from agenda_app.domain.proposal_json import from_json, to_json
from agenda_app.domain.proposal_states import ProposalState, states
from agenda_app.domain.proposal_words import proposal_text
from agenda_app.domain.proposals import (
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
    from_text,
)
from agenda_app.domain.resolutions import ResolutionDoubt, compose
from agenda_app.domain.text import ListItem, Paragraph, Text, plain, runs
from agenda_app.domain.votes import Motion
from agenda_app.domain.voting_order import suggested
from tests.domain.voting import a_list, a_proposal, decide, matters

TEXT: Text = (
    *a_list("Kaia males.", "Naboer varsles."),
    ListItem(0, "3.", runs("Kommunen kjøper:")),
    ListItem(1, "a)", runs("Tomta.")),
    ListItem(1, "b)", runs("Naustet.")),
    ListItem(1, "c)", runs("Brygga.")),
)


def amendment(*lines: str, number: int = 1) -> MeetingProposal:
    """Return an amendment as it is typed."""
    typed = tuple(Paragraph(runs(line)) for line in lines)
    _, points = from_text(typed, ProposalKind.AMENDMENT, matters(text=TEXT).texts(0))
    return replace(a_proposal(ProposalKind.AMENDMENT, "", number=number), points=points)


def about(*proposals: MeetingProposal) -> Matters:
    return matters(*proposals, text=TEXT)


def lines(text: Text) -> list[str]:
    return plain(text).splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "Punkt 3 b endres til: Naustet og vorren.",
        "Punkt 3b: Naustet og vorren.",
        "3 b) Naustet og vorren.",
        "3b. Naustet og vorren.",
    ],
)
def test_an_amendment_of_a_point_inside_a_point_finds_it(line: str) -> None:
    made = amendment(line)
    assert [(point.at, point.part) for point in made.points] == [(3, "b")]
    at = about(made)
    assert matter_words(Matter(1, (1,)), at).bokmal.endswith("punkt 3 b")
    assert lines(proposal_text(made, at, Language.BOKMAL)) == ["3 b) Naustet og vorren."]
    assert from_json(to_json(ProposalRegister((made,)))).proposals == (made,)


@pytest.mark.parametrize("line", ["3 m høy mur.", "Punkt 2 endres til: Alle varsles.", "3. Alt."])
def test_other_words_mean_no_point_inside_a_point(line: str) -> None:
    assert [point.part for point in amendment(line).points] == [""]


def test_it_is_voted_on_by_itself_and_stands_in_the_resolution_with_the_rest() -> None:
    first, second = amendment("Punkt 3 b: Vorren."), amendment("Punkt 3 a: Teigen.", number=2)
    at = about(first, second)
    assert suggested(at)[:2] == (Motion((Matter(1),)), Motion((Matter(2),)))
    outcomes = tuple(decide(at, 0, matter) for matter in (Matter(1), Matter(2), Matter()))
    resolution = compose(at, outcomes, Language.BOKMAL)
    assert lines(resolution.text) == [
        "1. Kaia males.",
        "2. Naboer varsles.",
        "3. Kommunen kjøper:",
        "a) Teigen.",
        "b) Vorren.",
        "c) Brygga.",
    ]
    assert resolution.doubts == ()
    assert set(states(at, outcomes).values()) == {ProposalState.ADOPTED}


def test_of_two_changes_of_the_same_the_last_holds_and_somebody_is_asked_to_look() -> None:
    at = about(amendment("Punkt 3 b: Vorren."), amendment("Punkt 3 b: Molden.", number=2))
    outcomes = tuple(decide(at, 0, matter) for matter in (Matter(1), Matter(2), Matter()))
    resolution = compose(at, outcomes, Language.BOKMAL)
    assert lines(resolution.text)[3:] == ["a) Tomta.", "b) Molden.", "c) Brygga."]
    assert resolution.doubts == (ResolutionDoubt.TWO_CHANGES,)


def test_it_falls_with_the_point_and_where_that_was_changed_as_a_whole() -> None:
    at = about(amendment("Punkt 3 b: Vorren."), amendment("3. Kommunen kjøper alt.", number=2))
    rejected = (decide(at, 0, Matter(1)), decide(at, 1, Matter(0, (3,))))
    assert compose(at, rejected, Language.BOKMAL).points == ()
    assert states(at, rejected)[1] is ProposalState.FELL
    changed = tuple(decide(at, 0, matter) for matter in (Matter(1), Matter(2), Matter()))
    resolution = compose(at, changed, Language.BOKMAL)
    assert lines(resolution.text)[2:] == ["3. Kommunen kjøper alt."]
    assert ResolutionDoubt.LOST_CHANGE in resolution.doubts


def test_a_point_inside_a_point_that_is_struck_leaves_no_gap() -> None:
    strikes = replace(amendment("Punkt 3 b: x"), points=(ProposalPoint((), 3, "b"),))
    at = about(strikes)
    assert lines(proposal_text(strikes, at, Language.NYNORSK)) == ["Punkt 3 b går ut."]
    outcomes = (decide(at, 0, Matter(1)), decide(at, 0, Matter()))
    assert lines(compose(at, outcomes, Language.BOKMAL).text)[3:] == ["a) Tomta.", "b) Brygga."]


def test_a_list_inside_a_change_stands_further_in_and_two_of_one_name_are_no_target() -> None:
    point = TEXT[2:]
    new: Text = (ListItem(0, "3 b)", runs("Dette:")), ListItem(1, "-", runs("Naustet.")))
    changed = with_part(point, "b", new)
    assert [block.level for block in changed if isinstance(block, ListItem)] == [0, 1, 1, 2, 1]
    assert part_names((*point, ListItem(1, "a)", runs("Igjen.")))) == ()

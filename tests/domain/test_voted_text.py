"""What was voted on stands: only other words are something else, and somebody chooses between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballots import Ballots, Method
from agenda_app.domain.case import Proposal
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes, texts_of
from agenda_app.domain.proposals import ProposalKind, ProposalRegister
from agenda_app.domain.put_to_vote import (
    came_instead,
    with_vote_kept,
    with_voted_text,
    without_votes,
)
from agenda_app.domain.text import ListItem, Run
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.voted_text import VotedText, from_stored, to_stored, with_marks
from agenda_app.domain.votes import Motion, Vote
from tests.builders import a_point
from tests.domain.voting import a_proposal

ROAD = Proposal("Formannskapets innstilling", (a_point("1.", "Veien bygges."),))
NO_ROAD = Proposal("Formannskapets innstilling", (a_point("1.", "Veien bygges ikke."),))
LAND_FIRST = Proposal(
    "Formannskapets innstilling",
    (a_point("1.", "Kommunen kjøper tomta."), a_point("2.", "Veien bygges.")),
)
VOTED = VotedText(ROAD)


def voted_on(*options: Matter, register: ProposalRegister | None = None) -> ItemMinutes:
    vote = Vote(Motion(options), Ballots(Method.SHOW_OF_HANDS))
    kept = register or ProposalRegister()
    return ItemMinutes(ItemId(1), register=kept, votes=(vote,), voted_text=VOTED)


@pytest.mark.parametrize("now", [NO_ROAD, LAND_FIRST, Proposal("", ())])
def test_other_words_are_not_what_was_voted_on(now: Proposal) -> None:
    assert VOTED.in_force(now) == ROAD
    assert VOTED.came_instead(now) == now
    assert replace(VOTED, passed_over=now).came_instead(now) is None


def test_another_number_before_the_same_words_is_another_point() -> None:
    moved = replace(ROAD, text=(a_point("2.", "Veien bygges."),))
    assert VOTED.came_instead(moved) == moved


def test_what_is_exempt_by_now_is_withheld_though_it_was_open_at_the_vote() -> None:
    hidden = (ListItem(0, "1.", (Run("Veien "), Run("bygges.", exempt="offl. § 13"))),)
    now = Proposal("Kommunedirektørens forslag", hidden)
    assert VOTED.came_instead(now) is None
    assert VOTED.in_force(now) == Proposal("Formannskapets innstilling", hidden)


def a_marked(*runs: Run) -> Proposal:
    return replace(ROAD, text=(ListItem(0, "1.", runs),))


BASIS = "offl. § 13"
NAMED = VotedText(a_marked(Run("Kari Nes får veien.")))


def test_what_is_marked_in_it_stays_whatever_the_case_says_by_now() -> None:
    marked = a_marked(Run("Kari Nes", exempt=BASIS), Run(" får veien."))
    kept = with_marks(NAMED, marked.text)
    assert kept.in_force(NO_ROAD) == marked
    assert kept.in_force(NAMED.was) == marked
    assert kept.came_instead(NAMED.was) is None
    other = a_marked(Run("Kari Nes får "), Run("veien.", exempt=BASIS))
    assert plain_runs_of(kept.in_force(other), exempt=True) == ["Kari Nes", "veien."]
    with pytest.raises(ValueError, match="other words"):
        with_marks(NAMED, NO_ROAD.text)


def plain_runs_of(proposal: Proposal, *, exempt: bool) -> list[str]:
    (point,) = proposal.text
    assert isinstance(point, ListItem)
    return [run.text for run in point.runs if bool(run.exempt) is exempt]


def test_it_is_read_as_it_was_stored() -> None:
    for voted in (VOTED, replace(VOTED, passed_over=NO_ROAD), replace(VOTED, is_marked=True)):
        assert from_stored(to_stored(voted)) == voted
    with pytest.raises(ValueError, match="not a stored text"):
        from_stored('{"was": 1}')


def test_it_goes_with_the_last_vote_and_stays_where_none_was_needed() -> None:
    item = voted_on(Matter())
    assert with_voted_text(item, VOTED) == item
    assert with_voted_text(without_votes(item), VOTED) == ItemMinutes(ItemId(1))
    unvoted = replace(without_votes(item), unvoted=Unvoted.NOTED)
    assert with_voted_text(unvoted, VOTED).voted_text == VOTED


def test_its_pictures_and_exempt_words_are_among_those_of_the_item() -> None:
    assert ROAD.text in texts_of(voted_on(Matter()))


def test_the_paper_of_a_case_that_was_only_put_off_may_be_written_anew() -> None:
    later = ProposalRegister((a_proposal(ProposalKind.POSTPONE, number=1),))
    assert came_instead(voted_on(Matter(1), register=later), NO_ROAD) is None
    assert came_instead(voted_on(Matter(0)), NO_ROAD) == NO_ROAD


def test_an_addition_that_was_voted_on_is_about_the_points_it_is_added_to() -> None:
    more = ProposalRegister((a_proposal(ProposalKind.ADDITION, "Med gatelys.", number=1),))
    assert came_instead(voted_on(Matter(1), register=more), LAND_FIRST) == LAND_FIRST


def test_a_vote_that_is_let_stand_stands_until_the_case_says_something_else_again() -> None:
    kept = with_vote_kept(voted_on(Matter()), NO_ROAD)
    assert came_instead(kept, NO_ROAD) is None
    assert came_instead(kept, LAND_FIRST) == LAND_FIRST
    assert kept.votes == voted_on(Matter()).votes


def test_a_point_that_stands_still_is_as_exempt_as_it_is_by_now_beside_new_ones() -> None:
    open_point = ListItem(0, "1.", (Run("Kaia rustes opp."),))
    hidden = ListItem(0, "2.", (Run("Kaia", exempt="offl. § 13"), Run(" rustes opp.")))
    now = Proposal("", (ListItem(0, "1.", (Run("Rammen er 8 mill."),)), hidden))
    was = Proposal("", (open_point, ListItem(0, "2.", (Run("Brygga rives."),))))
    in_force = VotedText(was).in_force(now)
    assert in_force.text == (replace(open_point, runs=hidden.runs), was.text[1])

"""What was voted on stands: only other words are something else, and somebody chooses between."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballots import Ballots, Method
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes, texts_of
from agenda_app.domain.proposals import ProposalKind, ProposalRegister
from agenda_app.domain.put_to_vote import (
    came_instead,
    with_vote_kept,
    with_voted_text,
    without_votes,
)
from agenda_app.domain.shielding import exempt_passages, shielded
from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    Text,
    plain,
    plain_runs,
    runs,
)
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.voted_text import (
    VotedText,
    from_stored,
    says_the_same,
    to_stored,
    with_marks,
)
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
    for voted in (VOTED, replace(VOTED, passed_over=NO_ROAD)):
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


HANS = Run("Hans Berg")
HIDDEN = replace(HANS, exempt=BASIS)
OTHER = Paragraph((Run("Noe annet."),))


def a_table(*cells: Run) -> Table:
    return Table((tuple(Cell((run,)) for run in cells),), head_rows=0)


def in_force(was: Text, now: Text, *, marked: Text | None = None) -> Text:
    voted = VotedText(Proposal("", was))
    return (with_marks(voted, marked) if marked else voted).in_force(Proposal("", now)).text


@pytest.mark.parametrize("beside", [(), (OTHER,)])
@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize(
    ("was", "now"),
    [
        (Paragraph((HANS,)), Paragraph((HIDDEN,))),
        (Heading(1, (HANS,)), Heading(1, (HIDDEN,))),
        (ListItem(0, "1.", (HANS,)), ListItem(0, "1.", (HIDDEN,))),
        (a_table(HANS, Run("8")), a_table(HIDDEN, Run("8"))),
        (Image("ab12", "Kart"), Image("ab12", "Kart", exempt=BASIS)),
    ],
)
def test_what_is_exempt_after_the_vote_is_withheld_in_every_kind_of_block(
    was: Block, now: Block, beside: Text, *, marked: bool
) -> None:
    found = in_force((was,), (now, *beside), marked=(was,) if marked else None)
    assert found == (now,)


def test_a_cell_is_withheld_though_another_one_of_its_table_says_something_else_by_now() -> None:
    (table,) = in_force((a_table(HANS, Run("8")),), (a_table(HIDDEN, Run("9")),))
    assert table == a_table(HIDDEN, Run("8"))


def test_of_cells_alike_only_the_marked_one_is_exempt_while_the_text_stands() -> None:
    marked, bare = a_table(Run("Ja", exempt=BASIS), Run("Ja")), a_table(Run("Ja"), Run("Ja"))
    assert in_force((bare,), (marked,)) == in_force((marked,), (bare,)) == (marked,)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ((ListItem(0, "1.", (HIDDEN,)),), (Paragraph((Run("1. Hans Berg"),)),)),
        (
            (Image("ab12", "Kart"), Paragraph((HIDDEN,))),
            (Paragraph((Run("Kart"),)), Image("ab12"), Paragraph((HANS,))),
        ),
    ],
)
def test_a_mark_stays_on_its_words_when_a_label_or_a_caption_becomes_text(
    was: Text, now: Text
) -> None:
    assert [one.text for one in exempt_passages(in_force(was, now))] == ["Hans Berg"]


def test_of_points_alike_every_one_is_exempt_when_nobody_can_tell_which() -> None:
    alike = (Paragraph((HANS,)), Paragraph((HANS,)))
    now = (Paragraph((HIDDEN,)), Paragraph((HANS,)), OTHER)
    assert in_force(alike, now) == (Paragraph((HIDDEN,)), Paragraph((HIDDEN,)))


def test_a_mark_finds_its_words_past_other_blanks_and_soft_hyphens() -> None:
    was = (ListItem(0, "1.", (Run("Hans\u00a0 Be\u00adrg søker."),)),)
    for now in (
        (ListItem(0, "1.", (HIDDEN, Run(" søker."))),),
        (ListItem(0, "2.", (HIDDEN, Run(" søker."))), OTHER),
        (Paragraph((Run("1. "), HIDDEN, Run(" søker."))),),
    ):
        said = plain(shielded(in_force(was, now), Language.BOKMAL))
        assert said == "1. [offl. § 13] søker."


def test_what_is_opened_in_the_case_alone_stays_exempt_until_it_is_opened_here_too() -> None:
    was, now = (Paragraph((HIDDEN,)),), (Paragraph((HANS,)),)
    assert in_force(was, now) == was
    assert in_force(was, now, marked=now) == now


BASES = st.sampled_from(["", BASIS])
RUNS = st.lists(st.builds(Run, st.sampled_from(["Hans ", "Berg", "\u00ad"]), exempt=BASES)).map(
    tuple
)
CELLS = st.lists(st.builds(Cell, RUNS), max_size=2).map(tuple)
BLOCK = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, st.just(1), RUNS),
    st.builds(ListItem, st.just(0), st.sampled_from(["1.", ""]), RUNS),
    st.builds(Table, st.lists(CELLS, max_size=2).map(tuple)),
    st.builds(Image, st.sampled_from("ab"), exempt=BASES),
)
TEXT = st.lists(BLOCK, max_size=3).map(tuple)


def marked_anew(block: Block, random: Random) -> Block:
    def anew(runs: Runs) -> Runs:
        letters = plain_runs(runs)
        return tuple(Run(letter, exempt=random.choice(["", BASIS])) for letter in letters)

    match block:
        case Image():
            return replace(block, exempt=random.choice(["", BASIS]))
        case Table(rows, _):
            cells = (tuple(replace(cell, runs=anew(cell.runs)) for cell in row) for row in rows)
            return replace(block, rows=tuple(cells))
        case _:
            return replace(block, runs=anew(block.runs))


def parts_of(text: Text) -> list[Runs]:
    """Return the runs of every block and cell of a text."""
    found: list[Runs] = []
    for block in text:
        match block:
            case Image():
                continue
            case Table(rows, _):
                found += [cell.runs for row in rows for cell in row]
            case _:
                found.append(block.runs)
    return found


def exempt_letters(*parts: Runs) -> set[int]:
    """Return which letters of parts are exempt, as if there were no blanks in them."""
    letters = [run for runs in parts for run in runs for letter in run.text if letter.isalpha()]
    return {place for place, run in enumerate(letters) if run.exempt}


def pictures_in(text: Text, *, exempt: bool) -> set[str]:
    images = (block for block in text if isinstance(block, Image))
    return {image.sha256 for image in images if bool(image.exempt) is exempt}


@settings(max_examples=150, deadline=None)
@given(was=TEXT, more=TEXT, random=st.randoms(use_true_random=False), is_alone=st.booleans())
def test_nothing_is_open_that_is_exempt_here_or_in_the_same_words_or_picture_today(
    was: Text, more: Text, random: Random, *, is_alone: bool
) -> None:
    now = tuple(marked_anew(block, random) for block in was) + (() if is_alone else more)
    found = in_force(was, now)
    exempt = exempt_letters(*parts_of(found))
    assert says_the_same(found, was)
    assert exempt >= exempt_letters(*parts_of(was))
    if says_the_same(was, now):
        assert exempt >= exempt_letters(*parts_of(now))
    else:
        for part, here in product(parts_of(now), parts_of(found)):
            if plain_runs(part) == plain_runs(here):
                assert exempt_letters(here) >= exempt_letters(part)
    hidden = pictures_in(was, exempt=True) | pictures_in(now, exempt=True)
    assert not hidden & pictures_in(found, exempt=False)


def test_a_vote_on_the_whole_stays_on_the_whole_where_its_lines_are_read_as_points_since() -> None:
    typed = tuple(Paragraph(runs(plain((block,)))) for block in LAND_FIRST.text)
    assert says_the_same(typed, LAND_FIRST.text)
    voted = VotedText(replace(LAND_FIRST, text=typed))
    assert voted.in_force(LAND_FIRST).text == typed
    assert voted.came_instead(LAND_FIRST) is None

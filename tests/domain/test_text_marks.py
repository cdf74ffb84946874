"""The places where what is written of an item disagrees with its votes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.ballot_entry import all_for_except, all_on
from agenda_app.domain.ballots import Ballots, Method, PartyVotes
from agenda_app.domain.case import Proposal
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.text import Text, paragraphs
from agenda_app.domain.text_marks import MarkedText, text_marks
from agenda_app.domain.votes import Motion, Vote
from tests.domain.voting import OWNER, a_list, a_proposal, by_party, matters, room

ITEM = ItemId(1)
INSIDE = room(Ap=4, Sp=3, H=2, V=2)
WHOLE = Motion((Matter(),))
PROPOSED = matters(a_proposal(ProposalKind.ADDITION, "Det skal lyse.", number=1))
TEXT = a_list("Kaia rustes opp.", "Arbeidet begynner til våren.")


def a_record(
    proceedings: str = "",
    *ballots: Ballots,
    resolution: Text | None = None,
    at: Matters | None = None,
    elections: tuple[HeldElection, ...] = (),
) -> ItemRecord:
    """Return an item in which its text was voted on, with one vote for each of the ballots."""
    minutes = ItemMinutes(
        ITEM,
        proceedings=paragraphs(proceedings),
        votes=tuple(Vote(WHOLE, one) for one in ballots),
        resolution=resolution or (),
        is_edited=resolution is not None,
        elections=elections,
    )
    line = AgendaItem(ITEM, ItemKind.CASE, "Kaia")
    return ItemRecord(line, minutes, at or Matters(Proposal(OWNER, TEXT)), INSIDE)


SIX_FIVE = all_for_except(INSIDE.voters, ["Ap"], [8])
TWO_NINE = by_party(INSIDE.voters, V=2)


def passages(record: ItemRecord) -> list[str]:
    return [mark.passage for mark in text_marks(record, Language.BOKMAL)]


def test_the_sentence_with_the_wrong_number_is_marked_and_no_other() -> None:
    record = a_record(
        "Ordføreren la fram saken. Den ble vedtatt med 7 mot 4 stemmer. Mot: 4 Ap.\nPause i 5 min.",
        SIX_FIVE,
    )
    (mark,) = text_marks(record, Language.BOKMAL)
    assert mark.where is MarkedText.PROCEEDINGS
    assert mark.passage == "Den ble vedtatt med 7 mot 4 stemmer."
    assert mark.sentence.bokmal == "Teksten sier «7 mot 4», men stemmene var 6–5."
    assert mark.sentence.nynorsk == "Teksten seier «7 mot 4», men røystene var 6–5."


@pytest.mark.parametrize(
    "text",
    [
        "Vedtatt med 6 mot 5 stemmer.",
        "Jon Moe ble enstemmig erklært inhabil.",
        "Det vart samrøystes vedteke å late att dørene.",
        "Sakslista vart samrøystes godkjend.",
        "Tilleggsforslag fra Sp falt dermed.",
        "",
    ],
)
def test_what_is_right_or_about_something_else_has_no_mark(text: str) -> None:
    assert passages(a_record(text, SIX_FIVE, at=PROPOSED)) == []


def test_where_two_votes_were_taken_a_sentence_may_be_about_either() -> None:
    told = "Falt med 9 mot 2 stemmer.\nVedtatt med 6 mot 5 stemmer."
    assert passages(a_record(told, TWO_NINE, SIX_FIVE)) == []
    told = "Falt med 9 mot 2 stemmer.\nVedtatt med 9 mot 2 stemmer."
    assert passages(a_record(told, TWO_NINE, SIX_FIVE)) == ["Vedtatt med 9 mot 2 stemmer."]


def test_a_sentence_that_names_what_was_voted_on_is_about_that() -> None:
    votes = (Vote(WHOLE, SIX_FIVE), Vote(Motion((Matter(1),)), TWO_NINE))
    right = "Tilleggsforslag fra Sp falt med 9 mot 2 stemmer."
    wrong = "Tilleggsforslag fra Sp ble vedtatt med 6 mot 5 stemmer."
    for told, found in ((right, []), (wrong, [wrong])):
        minutes = ItemMinutes(ITEM, proceedings=paragraphs(told), votes=votes)
        line = AgendaItem(ITEM, ItemKind.CASE, "Kaia")
        assert list(dict.fromkeys(passages(ItemRecord(line, minutes, PROPOSED, INSIDE)))) == found


def test_a_vote_that_does_not_add_up_is_held_against_nobodys_words() -> None:
    short = Ballots(Method.SHOW_OF_HANDS, (PartyVotes("Ap", (1, 0)),))
    record = a_record("Vedtatt med 7 mot 4 stemmer.", SIX_FIVE, short)
    assert record.refused
    assert passages(record) == []


def test_the_numbers_of_an_election_are_not_those_of_the_vote() -> None:
    poll = Poll((CandidateVotes(Candidate("Kari Vik"), 7), CandidateVotes(Candidate("Bo Li"), 4)))
    held = HeldElection("Leder", MajorityElection(poll))
    told = "Kari Vik fikk 7 stemmer, Bo Li fikk 4 stemmer."
    assert passages(a_record(told, SIX_FIVE, elections=(held,))) == []
    wrong = f"{OWNER} ble vedtatt med 7 mot 4 stemmer."
    assert passages(a_record(wrong, SIX_FIVE, elections=(held,))) == [wrong]
    wrong = "Innstillinga vart vedteken med 7 mot 4 røyster."
    assert passages(a_record(wrong, SIX_FIVE, elections=(held,))) == [wrong]


def test_a_point_with_other_words_is_marked_where_it_stands() -> None:
    own = a_list("Kaia rustes opp.", "Arbeidet begynner til høsten.")
    (mark,) = text_marks(a_record("", SIX_FIVE, resolution=own), Language.BOKMAL)
    assert (mark.where, mark.passage) == (MarkedText.RESOLUTION, "Arbeidet begynner til høsten.")
    assert "våren" in mark.sentence.bokmal


def test_what_is_missing_has_no_passage() -> None:
    (mark,) = text_marks(a_record("", SIX_FIVE, resolution=TEXT[:1]), Language.BOKMAL)
    assert mark.passage == ""
    assert "mangler" in mark.sentence.bokmal


def test_an_account_under_the_resolution_is_no_point_and_its_numbers_are_checked() -> None:
    right = (*TEXT, *paragraphs("Vedtatt med 6 mot 5 stemmer."))
    assert passages(a_record("", SIX_FIVE, resolution=right)) == []
    wrong = (*TEXT, *paragraphs("Enstemmig vedtatt."))
    assert passages(a_record("", SIX_FIVE, resolution=wrong)) == ["Enstemmig vedtatt."]


def test_what_was_agreed_without_a_vote_has_no_mark() -> None:
    own = paragraphs("Innkallingen er godkjent.")
    assert text_marks(a_record("Godkjent uten merknader.", resolution=own), Language.BOKMAL) == ()


def test_a_resolution_that_is_put_together_has_no_mark() -> None:
    assert text_marks(a_record("", SIX_FIVE), Language.BOKMAL) == ()


@settings(deadline=None)
@given(
    st.lists(st.integers(0, 11).map(lambda n: by_number(n)), min_size=1, max_size=4),
    st.sampled_from(Language),
)
def test_what_the_program_says_of_its_votes_has_no_mark(
    ballots: list[Ballots], language: Language
) -> None:
    record = a_record("", *ballots)
    told = "\n".join(outcome_words(one, record.matters).said(language) for one in record.outcomes)
    assert text_marks(a_record(told, *ballots), language) == ()


def by_number(votes_for: int) -> Ballots:
    """Return ballots in which so many are for, from the first party on."""
    left, given_for = votes_for, {}
    for party, size in (("Ap", 4), ("Sp", 3), ("H", 2), ("V", 2)):
        given_for[party] = min(left, size)
        left -= given_for[party]
    return by_party(INSIDE.voters, **given_for) if votes_for else all_on(INSIDE.voters, side=1)

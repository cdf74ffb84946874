"""How the parties voted in an election: told by show of hands, never of a written vote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain import election_json
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.ballot_entry import all_on, as_typed, none_cast, with_person, with_sides
from agenda_app.domain.ballots import BLANK, Ballots, PartyVotes
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.held_elections import HeldElection, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from tests.domain.voting import room

ADA, ODD, KIM = (Candidate(name) for name in ("Ada Vik", "Odd Lien", "Kim Moe"))
ADA_OF_AP = Candidate("Ada Vik", party="Ap")
ELEVEN = room(Ap=6, H=4, none=1)
NB, NN = Language.BOKMAL, Language.NYNORSK


def fallen(**votes: tuple[int, ...]) -> Ballots:
    """Return ballots by party, "none" without one: a number a side, the last one blank."""
    sides = len(next(iter(votes.values()))) - 1
    made = none_cast(ELEVEN.voters, sides)
    for party, numbers in votes.items():
        name = "" if party == "none" else party
        for side, number in zip((*range(sides), BLANK), numbers, strict=True):
            made = as_typed(made, ELEVEN.voters, name, side, number)
    return made


NUMBERS = fallen(Ap=(5, 1, 0, 0), H=(0, 2, 2, 0), none=(0, 0, 0, 1))
FRID = 6
TOLD = with_person(NUMBERS, ELEVEN.voters, FRID, 1)


def of(ballots: Ballots | None, ballot: Ballot = Ballot.SHOW_OF_HANDS) -> HeldElection:
    votes = tuple(CandidateVotes(*one) for one in zip((ADA, ODD, KIM), (5, 3, 2), strict=True))
    first = Poll(votes, 1, ballots)
    second = Poll((CandidateVotes(ADA, 11),))
    return HeldElection("Leder", MajorityElection(first, second, ballot=ballot))


def doubts(held: HeldElection) -> set[ElectionDoubt]:
    return {one.doubt for one in outcome_of(held, ELEVEN).doubts}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            NB,
            "Slik stemte partiene: Ada Vik: Aud Strand (Ap), Bo Strand (Ap), Cato Strand (Ap), "
            "Dina Strand (Ap), Egil Strand (Ap); Odd Lien: Frid Strand (Ap), 2 H; "
            "Kim Moe: 2 H; blankt: Aud Vik.",
        ),
        (
            NN,
            "Slik røysta partia: Ada Vik: Aud Strand (Ap), Bo Strand (Ap), Cato Strand (Ap), "
            "Dina Strand (Ap), Egil Strand (Ap); Odd Lien: Frid Strand (Ap), 2 H; "
            "Kim Moe: 2 H; blankt: Aud Vik.",
        ),
    ],
)
def test_how_the_parties_voted_is_in_the_minutes(language: Language, said: str) -> None:
    (text,) = election_text(outcome_of(of(TOLD), ELEVEN), language).paragraphs
    assert said in text


def test_names_are_asked_for_where_a_party_split() -> None:
    asked = outcome_of(of(TOLD), ELEVEN).doubts
    assert [(one.doubt, one.subject) for one in asked] == [(ElectionDoubt.NAMES_UNKNOWN, "H")]
    assert outcome_of(of(TOLD), ELEVEN).standing is Standing.ELECTED
    named = TOLD
    for person in (9, 10):
        named = with_person(named, ELEVEN.voters, person, 2)
    assert doubts(of(named)) == set()
    (text,) = election_text(outcome_of(of(named), ELEVEN), NB).paragraphs
    assert "Kim Moe: Ida Strand (H), Jon Strand (H); blankt" in text


def test_an_election_that_was_not_agreed_on_tells_who_was_against() -> None:
    all_but_one = as_typed(all_on(ELEVEN.voters), ELEVEN.voters, "H", 1, 1)
    told = with_person(all_but_one, ELEVEN.voters, 8, 1)
    election = AgreedElection(1, (ADA_OF_AP,), (), Count(10, 1, ballots=told), None)
    outcome = outcome_of(HeldElection("Nemnd", election), ELEVEN)
    (text,) = election_text(outcome, NN).paragraphs
    assert (
        "Slik røysta partia: for: 6 Ap, Geir Strand (H), Ida Strand (H), Jon Strand (H), " in text
    )
    assert "Aud Vik; mot: Hild Strand (H)." in text
    assert not outcome.doubts
    held = HeldElection("Nemnd", election)
    assert election_json.from_json(election_json.to_json(held)) == held
    for ballots, doubt in (
        (None, ElectionDoubt.PARTIES_UNKNOWN),
        (all_but_one, ElectionDoubt.NAMES_UNKNOWN),
        (all_on(ELEVEN.voters), ElectionDoubt.PARTIES_WRONG),
    ):
        other = replace(election, on_method=Count(10, 1, ballots=ballots))
        assert doubts(HeldElection("Nemnd", other)) == {doubt}


def test_nobody_asks_who_agreed_where_all_did() -> None:
    election = AgreedElection(1, (ADA_OF_AP,), (), Count(11), Count(11))
    held = HeldElection("Nemnd", election)
    assert not doubts(held) & {ElectionDoubt.PARTIES_UNKNOWN}
    told = replace(election, on_names=Count(11, ballots=all_on(ELEVEN.voters)))
    (text,) = election_text(outcome_of(HeldElection("Nemnd", told), ELEVEN), NB).paragraphs
    assert "partiene" not in text


def test_it_is_doubtful_where_nobody_noted_it_unless_all_voted_alike() -> None:
    outcome = outcome_of(of(None), ELEVEN)
    assert doubts(of(None)) == {ElectionDoubt.PARTIES_UNKNOWN}
    assert outcome.standing is Standing.ELECTED
    alike = HeldElection("Leder", MajorityElection(Poll((CandidateVotes(ADA, 11),))))
    assert doubts(alike) == set()
    assert outcome_of(of(None), room()).doubts == ()


def test_who_has_no_party_is_asked_about_as_such_and_no_party_where_nobody_has_one() -> None:
    split = fallen(Ap=(5, 1, 0, 0), H=(0, 2, 2, 0), none=(0, 0, 0, 1))
    two = room(Ap=9, none=2)
    rows = (PartyVotes("Ap", (4, 3, 2)), PartyVotes("", (1, 0, 0), 1))
    apart = of(replace(split, parties=rows, named=()))
    asked = [one for one in outcome_of(apart, two).doubts if not one.subject]
    assert [doubt_words(one).bokmal for one in asked] == [
        "Det er ikke ført hvem i gruppen uten parti som stemte hva (forarbeidene til koml. "
        "§ 11-4). Før stemmene på navn."
    ]
    council = room(none=11)
    alone = (PartyVotes("", (5, 3, 2), 1),)
    for ballots in (None, replace(split, parties=alone, named=())):
        assert outcome_of(of(ballots), council).doubts == ()
    told = outcome_of(of(replace(split, parties=alone, named=())), council)
    (text,) = election_text(told, NN).paragraphs
    assert "Slik vart det røysta: Ada Vik: 5 utan parti; Odd Lien: 3 utan parti; " in text
    assert "partia:" not in text


def test_of_a_written_vote_nothing_is_asked_and_nothing_told() -> None:
    written = of(TOLD, Ballot.WRITTEN)
    assert not doubts(written) & {ElectionDoubt.PARTIES_UNKNOWN, ElectionDoubt.PARTIES_WRONG}
    (text,) = election_text(outcome_of(written, ELEVEN), NB).paragraphs
    assert "partiene" not in text
    assert doubts(of(None, Ballot.WRITTEN)) == {ElectionDoubt.WRITTEN_VOTE}


@pytest.mark.parametrize(
    "wrong",
    [
        fallen(Ap=(4, 2, 0, 0), H=(0, 2, 2, 0), none=(0, 0, 0, 1)),
        fallen(Ap=(5, 0, 0, 0), H=(0, 3, 2, 0), none=(0, 0, 0, 1)),
        fallen(Ap=(6, 0), H=(4, 0), none=(1, 0)),
    ],
)
def test_parties_that_do_not_add_up_elect_nobody(wrong: Ballots) -> None:
    outcome = outcome_of(of(wrong), ELEVEN)
    assert outcome.standing is Standing.DOES_NOT_ADD_UP
    assert ElectionDoubt.PARTIES_WRONG in doubts(of(wrong))


def test_a_vote_on_lists_by_show_of_hands_tells_it_too() -> None:
    lists = tuple(
        ListVotes(CandidateList(name, (ADA,)), votes) for name, votes in (("A", 7), ("B", 4))
    )
    ballots = fallen(Ap=(6, 0, 0), H=(0, 4, 0), none=(1, 0, 0))
    election = ProportionalElection(1, lists, ballots=ballots)
    told = election_text(outcome_of(HeldElection("Nemnd", election), ELEVEN), NB)
    assert "Slik stemte partiene: A: 6 Ap, Aud Vik; B: 4 H." in told.paragraphs[0]
    unknown = HeldElection("Nemnd", replace(election, ballots=None))
    assert ElectionDoubt.PARTIES_UNKNOWN in doubts(unknown)
    written = replace(election, ballots=None, ballot=Ballot.WRITTEN)
    assert ElectionDoubt.PARTIES_UNKNOWN not in doubts(HeldElection("Nemnd", written))


def test_it_comes_back_as_it_was_kept_and_is_unknown_of_what_was_kept_before() -> None:
    assert election_json.from_json(election_json.to_json(of(TOLD))) == of(TOLD)
    older = election_json.to_json(of(None)).replace('"ballots":null,', "")
    assert "ballots" not in older
    assert election_json.from_json(older) == of(None)


def test_votes_follow_the_candidates_and_keep_a_party_that_has_left() -> None:
    poll = Poll((CandidateVotes(ADA, 5), CandidateVotes(ODD, 3), CandidateVotes(KIM, 2)), 1, TOLD)
    turned = poll.ballots_for((KIM, ADA, Candidate("Ny")))
    assert turned is not None
    assert [row.votes for row in turned.parties] == [(0, 5, 0), (2, 0, 0), (0, 0, 0)]
    back = poll.ballots_for((ODD, ADA, KIM))
    assert back is not None
    assert [(vote.person_id, vote.side) for vote in back.named if vote.side == 0] == [(FRID, 0)]
    fewer = with_sides(TOLD, room(Ap=6).voters, 4)
    assert {row.party: row.votes for row in fewer.parties} == {
        "Ap": (5, 1, 0, 0),
        "H": (0, 2, 2, 0),
        "": (0, 0, 0, 0),
    }

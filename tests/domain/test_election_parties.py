"""How the parties voted in an election: told by show of hands, never of a written vote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain import election_json
from agenda_app.domain.ballot_entry import as_typed, none_cast, with_sides
from agenda_app.domain.ballots import BLANK, Ballots
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Ballot
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.held_elections import HeldElection, Standing, outcome_of
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from tests.domain.voting import room

ADA, ODD, KIM = (Candidate(name) for name in ("Ada Vik", "Odd Lien", "Kim Moe"))
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


TOLD = fallen(Ap=(5, 1, 0, 0), H=(0, 2, 2, 0), none=(0, 0, 0, 1))


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
            "Slik stemte partiene: Ada Vik: 5 Ap; Odd Lien: 1 Ap, 2 H; Kim Moe: 2 H; "
            "blankt: 1 uten parti.",
        ),
        (
            NN,
            "Slik røysta partia: Ada Vik: 5 Ap; Odd Lien: 1 Ap, 2 H; Kim Moe: 2 H; "
            "blankt: 1 utan parti.",
        ),
    ],
)
def test_how_the_parties_voted_is_in_the_minutes(language: Language, said: str) -> None:
    (text,) = election_text(outcome_of(of(TOLD), ELEVEN), language).paragraphs
    assert said in text
    assert doubts(of(TOLD)) == set()


def test_it_is_doubtful_where_nobody_noted_it_unless_all_voted_alike() -> None:
    outcome = outcome_of(of(None), ELEVEN)
    assert doubts(of(None)) == {ElectionDoubt.PARTIES_UNKNOWN}
    assert outcome.standing is Standing.ELECTED
    alike = HeldElection("Leder", MajorityElection(Poll((CandidateVotes(ADA, 11),))))
    assert doubts(alike) == set()
    assert outcome_of(of(None), room()).doubts == ()


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
    assert "Slik stemte partiene: A: 6 Ap, 1 uten parti; B: 4 H." in told.paragraphs[0]
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
    fewer = with_sides(TOLD, room(Ap=6).voters, 4)
    assert {row.party: row.votes for row in fewer.parties} == {
        "Ap": (5, 1, 0, 0),
        "H": (0, 2, 2, 0),
        "": (0, 0, 0, 0),
    }

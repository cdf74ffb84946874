"""The rows of a vote table add up and say who voted for what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.ballots import Ballots, Method, PartyVotes
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.vote_rows import VoteRow, vote_rows
from agenda_app.domain.votes import Motion, Outcome, Vote, count
from tests.domain.voting import a_proposal, by_party, matters, room

NB, NN = Language.BOKMAL, Language.NYNORSK
INSIDE = room(Ap=4, Sp=3)
WITH_RIVAL = matters(
    a_proposal(ProposalKind.ALTERNATIVE, "Kaia selges.", number=1),
    a_proposal(ProposalKind.ADDITION, "Plassen får lys.", number=2),
)


def voted(ballots: Ballots, *options: Matter, is_trial: bool = False) -> Outcome:
    return count(Vote(Motion(options, is_trial), ballots), WITH_RIVAL, INSIDE)


def rows(outcome: Outcome, *later: Motion, language: Language = NB) -> tuple[VoteRow, ...]:
    return vote_rows(outcome, WITH_RIVAL, language, later)


def test_a_vote_for_or_against_is_one_row_with_the_account_of_it() -> None:
    (row,) = rows(voted(by_party(INSIDE.voters, Ap=4), Matter(2)))
    assert row == VoteRow(
        "Tilleggsforslag fra Sp", 4, 3, "Vedtatt med 4 mot 3 stemmer. For: 4 Ap. Mot: 3 Sp."
    )


@pytest.mark.parametrize(
    ("language", "first", "second", "winner"),
    [
        (NB, "Formannskapets innstilling", "mot alternativt forslag fra Sp", "Vedtatt. 4 Ap."),
        (NN, "Formannskapets innstilling", "mot alternativt framlegg frå Sp", "Vedteke. 4 Ap."),
    ],
)
def test_two_set_up_against_each_other_are_two_rows(
    language: Language, first: str, second: str, winner: str
) -> None:
    outcome = voted(by_party(INSIDE.voters, Ap=4), Matter(0), Matter(1))
    one, other = rows(outcome, language=language)
    assert one == VoteRow(first, 4, None, winner)
    assert other == VoteRow(second, 3, None, "3 Sp.", goes_on=True)


@pytest.mark.parametrize(
    ("owner", "second"),
    [
        ("Kommunedirektørens forslag til vedtak", "mot kommunedirektørens forslag til vedtak"),
        ("Formannskapets innstilling", "mot formannskapets innstilling"),
        ("Olsens forslag", "mot Olsens forslag"),
    ],
)
def test_the_text_set_up_against_another_keeps_a_name_s_capital_letter(
    owner: str, second: str
) -> None:
    inside = replace(WITH_RIVAL, recommendation=replace(WITH_RIVAL.recommendation, owner=owner))
    vote = Vote(Motion((Matter(1), Matter(0))), by_party(INSIDE.voters, Ap=4))
    _, other = vote_rows(count(vote, inside, INSIDE), inside, NB)
    assert other.about == second


def test_a_secret_vote_says_so_once_and_names_nobody() -> None:
    secret = Ballots(Method.SECRET, (PartyVotes("", (5, 2)),))
    one, other = rows(voted(secret, Matter(0), Matter(1)))
    assert (one.fell, other.fell) == ("Avstemningen var hemmelig. Vedtatt.", "")


def test_a_trial_vote_adopts_nothing() -> None:
    one, other = rows(voted(by_party(INSIDE.voters, Ap=4), Matter(0), Matter(1), is_trial=True))
    assert (one.fell, other.fell) == ("Prøvevotering. 4 Ap.", "3 Sp.")


def test_that_none_of_three_has_a_majority_is_said_under_the_last() -> None:
    at: Matters = matters(
        *(a_proposal(ProposalKind.ALTERNATIVE, f"Kaia {n}.", number=n) for n in (1, 2))
    )
    inside = room(Ap=3, Sp=2, H=2)
    fell = {"Ap": (3, 0, 0), "Sp": (0, 2, 0), "H": (0, 0, 2)}
    shown = tuple(PartyVotes(party, votes) for party, votes in fell.items())
    ballots = Ballots(Method.SHOW_OF_HANDS, shown)
    outcome = count(Vote(Motion((Matter(0), Matter(1), Matter(2))), ballots), at, inside)
    made = vote_rows(outcome, at, NB)
    assert [row.votes_for for row in made] == [3, 2, 2]
    assert made[-1].fell == "2 H. Ingen av dem fikk flertall."
    assert "flertall" not in made[0].fell + made[1].fell


@pytest.mark.parametrize(
    ("later", "won"),
    [
        (Motion((Matter(0), Matter(2))), "Fikk flertall. 4 Ap."),
        (Motion((Matter(0),)), "Fikk flertall. 4 Ap."),
        (Motion((Matter(0), Matter(2)), is_trial=True), "Vedtatt. 4 Ap."),
        (Motion((Matter(2),)), "Vedtatt. 4 Ap."),
    ],
)
def test_what_is_put_to_the_vote_again_is_not_adopted_by_the_first_vote(
    later: Motion, won: str
) -> None:
    outcome = voted(by_party(INSIDE.voters, Ap=4), Matter(0), Matter(1))
    one, other = rows(outcome, later)
    assert (one.fell, other.fell) == (won, "3 Sp.")
    told = outcome_words(outcome, WITH_RIVAL, [later]).said(NN)
    assert told.endswith("Fleirtal for formannskapets innstilling.") == (won[0] == "F")

"""An election that is not finished says what is to be entered next."""

from __future__ import annotations

import pytest

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.election_lacks import what_lacks
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import Election
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection

ADA, NOBODY = Candidate("Ada Vik", party="Ap"), Candidate("")
NONE, ALL = Count(0, 0, 0), Count(7, 0, 0)


def polled(name: Candidate, votes: int) -> Poll:
    return Poll((CandidateVotes(name, votes),))


@pytest.mark.parametrize(
    ("election", "said"),
    [
        (AgreedElection(1, (), (), NONE, None), "Skriv hvem som velges."),
        (AgreedElection(1, (ADA,), (), NONE, None), "Før avstemningen om å holde avtalevalg."),
        (AgreedElection(1, (ADA,), (), ALL, NONE), "Før avstemningen over innstillingen."),
        (ProportionalElection(3, ()), "Skriv listene og navnene på dem."),
        (
            ProportionalElection(3, (ListVotes(CandidateList("Ap", (ADA,)), 0),)),
            "Før hvor mange stemmer hver liste fikk.",
        ),
        (MajorityElection(Poll(())), "Skriv hvem det ble stemt på."),
        (MajorityElection(polled(NOBODY, 4)), "Skriv hvem det ble stemt på."),
        (MajorityElection(polled(ADA, 0)), "Før hvor mange stemmer hver av dem fikk."),
        (
            MajorityElection(polled(ADA, 4), polled(NOBODY, 4)),
            "Skriv hvem det ble stemt på.",
        ),
        (AppointmentVote(polled(ADA, 0)), "Før hvor mange stemmer hver av dem fikk."),
    ],
)
def test_what_is_missing_is_asked_for(election: Election, said: str) -> None:
    assert what_lacks(election).bokmal == said

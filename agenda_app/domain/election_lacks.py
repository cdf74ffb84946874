"""What has to be entered next of an election that is not finished."""

from __future__ import annotations

from collections.abc import Collection

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.held_elections import Election
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.domain.sentence import Sentence

_MEMBERS = Sentence("Skriv hvem som velges.", "Skriv kven som blir valde.")
_ON_METHOD = Sentence(
    "Før avstemningen om å holde avtalevalg.", "Før røystinga om å halde avtaleval."
)
_ON_NAMES = Sentence("Før avstemningen over innstillingen.", "Før røystinga over innstillinga.")
_LISTS = Sentence("Skriv listene og navnene på dem.", "Skriv listene og namna på dei.")
_LIST_VOTES = Sentence(
    "Før hvor mange stemmer hver liste fikk.", "Før kor mange røyster kvar liste fekk."
)
_NAMES = Sentence("Skriv hvem det ble stemt på.", "Skriv kven det vart røysta på.")
_VOTES = Sentence(
    "Før hvor mange stemmer hver av dem fikk.", "Før kor mange røyster kvar av dei fekk."
)


def what_lacks(election: Election) -> Sentence:
    """Return what is to be entered next of an election that is not counted yet."""
    match election:
        case AgreedElection():
            if not election.has_names:
                return _MEMBERS
            return _ON_NAMES if election.on_method.all_votes else _ON_METHOD
        case ProportionalElection():
            named = any(entry.candidates.candidates for entry in election.lists)
            return _LIST_VOTES if named else _LISTS
        case MajorityElection():
            second = () if election.second is None else election.second.votes
            return _of_persons((*election.first.votes, *second))
        case AppointmentVote():
            return _of_persons(election.poll.votes)


def _of_persons(votes: Collection[CandidateVotes]) -> Sentence:
    """Return that a name is missing where there is none, or votes stand without one; else votes."""
    named = any(entry.candidate.name for entry in votes)
    nameless = any(entry.votes for entry in votes if not entry.candidate.name)
    return _VOTES if named and not nameless else _NAMES

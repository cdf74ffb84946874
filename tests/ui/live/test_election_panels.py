"""The panels of an election show what was kept, also where two lines are called the same."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.lists_panel import ListsPanel
from agenda_app.ui.live.poll_panel import PollPanel
from tests.domain.voting import room

QUESTION = ElectionQuestion(room(Ap=6, H=5))


def test_two_lists_of_one_name_stay_two(qtbot: QtBot) -> None:
    panel = ListsPanel(QUESTION)
    qtbot.addWidget(panel)
    lists = tuple(
        ListVotes(CandidateList(name, (Candidate(first),), (group,)), votes)
        for name, first, group, votes in (
            ("Felles", "Ada", "Ap", 4),
            ("H", "Bo", "H", 1),
            ("Felles", "Cia", "V", 6),
        )
    )
    panel.fill(ProportionalElection(3, lists))
    assert panel.election.lists == lists


def test_the_votes_of_one_person_on_two_lines_are_shown_together(qtbot: QtBot) -> None:
    panel = PollPanel(QUESTION, is_appointment=False)
    qtbot.addWidget(panel)
    ada, odd = Candidate("Ada"), Candidate("Odd")
    votes = (CandidateVotes(ada, 3), CandidateVotes(odd, 5), CandidateVotes(ada, 3))
    panel.fill(MajorityElection(Poll(votes)))
    election = panel.election
    assert isinstance(election, MajorityElection)
    assert election.first.votes == (CandidateVotes(ada, 6), CandidateVotes(odd, 5))

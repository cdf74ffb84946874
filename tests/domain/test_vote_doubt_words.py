"""Everything that can be doubtful, and every state, has words."""

from __future__ import annotations

from agenda_app.domain.proposal_states import ProposalState
from agenda_app.domain.resolutions import ResolutionDoubt
from agenda_app.domain.vote_doubt_words import RESOLUTION_DOUBTS, STATES, VOTE_DOUBTS
from agenda_app.domain.vote_doubts import Doubt


def test_everything_has_words() -> None:
    assert set(VOTE_DOUBTS) == set(Doubt)
    assert set(RESOLUTION_DOUBTS) == set(ResolutionDoubt)
    assert set(STATES) == set(ProposalState)

"""A vote in the words of the live window."""

from __future__ import annotations

from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.votes import Motion, Vote, count
from agenda_app.ui.live.vote_words import short_outcome
from tests.domain.voting import a_proposal, by_party, matters, room

INSIDE = room(Ap=4, Sp=3, H=2, V=2)
AT = matters(a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1))


def test_what_won_has_its_own_votes_first() -> None:
    motion = Motion((Matter(), Matter(1)))
    ballots = by_party(INSIDE.voters, Ap=4, V=1)
    outcome = count(Vote(motion, ballots), AT, INSIDE)
    assert outcome.votes == (5, 6)
    assert short_outcome(outcome, AT).endswith(", 6 to 5")

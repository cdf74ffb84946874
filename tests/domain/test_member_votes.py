"""A person's vote is told as the minutes tell it, also where several stood against each other."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.case import Proposal
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.member_votes import votes_of
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import MeetingProposal, Mover, ProposalKind, ProposalRegister
from agenda_app.domain.proposals import ProposalPoint as Point
from agenda_app.domain.text import paragraphs
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Motion, Room, Vote

ROOM = Room(tuple(Voter(n, f"Nr. {n}", p, n == 1) for n, p in enumerate("AAABB", 1)), seats=5)
OTHER = MeetingProposal(
    1, ProposalKind.ALTERNATIVE, (Point(paragraphs("Kaia rives.")),), (Mover(4, "Nr. 4", "B"),)
)
MATTERS = Matters(
    Proposal("Kommunedirektørens forslag", paragraphs("Kaia males.")), ProposalRegister((OTHER,))
)


def record(*votes: Vote) -> ItemRecord:
    item = AgendaItem(ItemId(1), ItemKind.CASE, "Kaia")
    written = ItemMinutes(ItemId(1), register=MATTERS.register, votes=votes)
    return ItemRecord(item, written, MATTERS, ROOM)


def set_up() -> Vote:
    """Return the recommendation against another, for which the two of B are."""
    ballots = with_votes(all_on(ROOM.voters), ROOM.voters, "B", 0, 0)
    return Vote(Motion((Matter(0), Matter(1))), ballots)


def test_the_side_is_the_alternative_that_was_voted_for() -> None:
    (of_a,), (of_b,) = (list(votes_of(PersonId(n), record(set_up()))) for n in (1, 4))
    assert of_a.about.bokmal == "Kommunedirektørens forslag / alternativt forslag fra B"
    assert of_a.side.bokmal == "Kommunedirektørens forslag"
    assert of_b.side.nynorsk == "Alternativt framlegg frå B"
    assert of_b.result.bokmal == "Vedtatt: kommunedirektørens forslag (3–2)"


def test_a_vote_that_does_not_add_up_and_one_who_was_not_there_are_left_out() -> None:
    vote = set_up()
    row, *others = vote.ballots.parties
    short = replace(row, votes=(row.votes[0] - 1, 0))
    wrong = replace(vote, ballots=replace(vote.ballots, parties=(short, *others)))
    assert list(votes_of(PersonId(1), record(wrong))) == []
    assert list(votes_of(PersonId(9), record(vote))) == []

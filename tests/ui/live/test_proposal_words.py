"""The register of proposals on the screen calls them what the votes beside it do."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import ProposalKind
from agenda_app.ui.live.proposal_words import proposal_lines
from tests.builders import an_item
from tests.domain.voting import a_proposal, matters, room

K = ProposalKind


def test_each_has_the_number_that_it_is_voted_on_by() -> None:
    at = matters(
        a_proposal(K.ALTERNATIVE, "Kaia rives.", number=1),
        a_proposal(K.ADDITION, "Kaia lyses opp.", number=2, withdrawn=True),
        a_proposal(K.ADDITION, "Naboer varsles.", number=3),
        a_proposal(K.ALTERNATIVE, "Kaia selges.", number=4, movers=(), owner="Komiteen"),
        a_proposal(K.ALTERNATIVE, "Kaia leies ut.", number=5, movers=(), owner="Komiteen"),
    )
    minutes = ItemMinutes(ItemId(1), register=at.register)
    lines = proposal_lines(ItemRecord(an_item(id=1), minutes, at, room(Sp=3)))
    assert [(one.kind, one.who) for one in lines] == [
        ("Alternativt forslag", "Olav Tang (Sp)"),
        ("Tilleggsforslag 1", "Olav Tang (Sp)"),
        ("Tilleggsforslag 2", "Olav Tang (Sp)"),
        ("Alternativt forslag", "Komiteen 1"),
        ("Alternativt forslag", "Komiteen 2"),
    ]

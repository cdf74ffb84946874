"""Everything that is printed of an item is said, whichever part it stands in."""

from __future__ import annotations

from datetime import time

from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import Proposal
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.minutes_said import said_of_item
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.vote_rows import VoteRow
from tests.builders import a_text

ITEM = MinutesItem(
    None,
    ItemKind.CASE,
    "Ny kai",
    begun_at=time(18, 40),
    ended_at=time(19, 5),
    decided=Proposal("Vedtak", a_text("Kaia bygges.")),
    opening=("Ingen merknader, jf. koml. § 11-3.",),
    closed=("Dørene ble lukket, jf. koml. § 11-5.",),
    breaks=("Pause.",),
    spoken="Ordet hadde: Siv Hauk.",
    aside="Saken ble utsatt.",
    proposals=(PutForward("Bo Vik foreslo:", a_text("Utsett."), "Forslaget falt."),),
    votes=(VoteRow("Forslaget", 7, 4, "Vedtatt, jf. koml. § 11-9."),),
    elections=(ElectionText("Valg", ("Jf. koml. § 7-5.",), ("Ap",), (("1", "5"),), ("Varaer.",)),),
)


def test_every_part_of_an_item_is_said() -> None:
    said = "\n".join(said_of_item(ITEM)).replace("\xa0", " ")
    for part in (
        *("Ny kai", "kl. 18.40–19.05", "Kaia bygges.", "§ 11-3", "§ 11-5", "Pause."),
        *("Siv Hauk", "utsatt", "Bo Vik foreslo", "Utsett.", "falt", "7 4", "§ 11-9"),
        *("Valg", "§ 7-5", "Ap", "1 5", "Varaer."),
    ):
        assert part in said

"""Who was elected is offered to be entered; where the minutes were put right, only when asked."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind, Role
from agenda_app.domain.elected_members import ElectedSeat
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate
from agenda_app.services.elected import ElectedHere
from agenda_app.ui.live.elected_dialog import ElectedDialog
from agenda_app.ui.parts.text import Text


def here(place: int, *corrections: int) -> ElectedHere:
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    to = ElectedTo(CommitteeId(1), kind, Role.MEMBER, date(2026, 5, 1))
    body = Committee(CommitteeId(1), "FSK", "Formannskapet", kind, 5)
    seats = (ElectedSeat(Candidate("Nora Ny"), Role.MEMBER, "Ap"),)
    return ElectedHere(ItemId(1), place, "Medlem", to, body, seats, (), False, corrections)


def test_one_that_was_put_right_is_not_ticked_and_says_so(qtbot: QtBot) -> None:
    entered = list[object]()
    dialog = ElectedDialog([here(0), here(1, 2)], entered.append)
    qtbot.addWidget(dialog)
    said = [text.text() for text in dialog.findChildren(Text)]
    assert [("Rettet, se rettelse 2." in one) for one in said if "Nora Ny" in one] == [False, True]
    assert dialog.is_right()
    dialog.boxes[ItemId(1), 1].setChecked(True)
    assert dialog.is_right()
    assert entered == [{(ItemId(1), 0)}, {(ItemId(1), 0), (ItemId(1), 1)}]

"""Who can sit in a committee, in the order in which lists of them are read."""

from __future__ import annotations

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind, Role, Roster, Seat
from tests.domain.test_seating import place


def test_members_come_before_deputies_each_once() -> None:
    body = Committee(CommitteeId(1), "HTM", "Utvalg for havn", CommitteeKind.COMMITTEE, 7)
    chair, member = Seat(place(1, Role.CHAIR), "Åse Nes"), Seat(place(2), "Ola Vik")
    deputies = (Seat(place(3, Role.DEPUTY), "Siv Ås"), Seat(place(2, Role.DEPUTY), "Ola Vik"))
    chamber = Chamber(Roster(body, (chair, member), deputies), ())
    assert list(chamber.people.values()) == [chair, member, deputies[0]]

"""Who may propose, ask and speak in an item: those who take part, the mayor without a seat too."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Attended, Left, Moment, Phase, Recusal
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.taking_part import Right, entitled, standings
from tests.council import met
from tests.domain.test_visits import MAYOR, SECOND, SENT, a_committee, with_mayor

FIRST, THIRD = ItemId(1), ItemId(3)


def offered(attendance: Attendance, item: ItemId, right: Right) -> list[int]:
    return [mover.person_id for mover in entitled(attendance, item, right)]


def test_the_mayor_who_came_is_offered_last_and_those_who_vote_first() -> None:
    attendance = with_mayor()
    for right in Right:
        assert offered(attendance, SECOND, right) == [1, 2, 3, 4, 5, 6, 7, MAYOR]
        assert standings(attendance, SECOND, right)[MAYOR] is Standing.ENTITLED
    (last,) = entitled(attendance, SECOND, Right.PROPOSE)[-1:]
    assert str(last) == "Kari Nes (Sp)"


def test_a_mayor_who_is_not_there_may_nothing_and_the_reason_is_that() -> None:
    attendance = met(a_committee())
    assert standings(attendance, SECOND)[MAYOR] is Standing.ABSENT
    assert MAYOR not in offered(attendance, SECOND, Right.SPEAK)
    assert SENT not in standings(attendance, SECOND)


def test_the_mayor_may_in_the_items_he_was_there_in() -> None:
    attendance = entered(
        met(a_committee()),
        Attended(None, MAYOR, Moment(Phase.BEFORE, SECOND)),
        Left(None, MAYOR, Moment(Phase.AFTER, SECOND)),
    )
    found = [standings(attendance, item)[MAYOR] for item in (FIRST, SECOND, THIRD)]
    assert found == [Standing.ABSENT, Standing.ENTITLED, Standing.ABSENT]


@pytest.mark.parametrize(
    ("ground", "standing"),
    [
        (Ground.PARTY, Standing.DISQUALIFIED),
        (Ground.PERSONAL_REASONS, Standing.EXCUSED),
    ],
)
def test_a_mayor_who_stepped_aside_may_nothing_in_that_item(
    ground: Ground, standing: Standing
) -> None:
    attendance = with_mayor(Recusal(None, MAYOR, SECOND, ground))
    for right in Right:
        assert standings(attendance, SECOND, right)[MAYOR] is standing
        assert MAYOR not in offered(attendance, SECOND, right)
    assert MAYOR in offered(attendance, FIRST, Right.PROPOSE)


def test_in_the_control_committee_the_mayor_speaks_and_does_not_propose() -> None:
    attendance = with_mayor(kind=CommitteeKind.CONTROL_COMMITTEE)
    assert standings(attendance, SECOND, Right.SPEAK)[MAYOR] is Standing.ENTITLED
    assert standings(attendance, SECOND)[MAYOR] is Standing.NOT_ENTITLED
    assert MAYOR not in offered(attendance, SECOND, Right.PROPOSE)


def test_whom_the_mayor_sent_may_what_the_mayor_may() -> None:
    attendance = entered(met(a_committee()), Attended(None, SENT))
    assert offered(attendance, SECOND, Right.PROPOSE)[-1:] == [SENT]
    assert standings(attendance, SECOND)[MAYOR] is Standing.ABSENT


def test_before_the_roll_is_called_the_mayor_may_hand_something_in() -> None:
    before = Attendance(a_committee())
    assert offered(before, SECOND, Right.PROPOSE) == [1, 2, 3, 4, 5, 6, 7, 21, MAYOR]
    control = Attendance(a_committee(CommitteeKind.CONTROL_COMMITTEE))
    assert MAYOR not in offered(control, SECOND, Right.PROPOSE)
    councils = Attendance(a_committee(CommitteeKind.ADVISORY_COUNCIL))
    assert MAYOR not in standings(councils, SECOND, Right.SPEAK)


def test_a_heading_or_an_unknown_item_has_nobody() -> None:
    assert set(standings(with_mayor(), ItemId(99)).values()) == {Standing.ABSENT}
    assert entitled(with_mayor(), ItemId(99), Right.SPEAK) == ()
    assert PersonId(99) not in standings(with_mayor(), SECOND)

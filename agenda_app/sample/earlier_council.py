"""The council's meeting before the last one, with everything in it that a meeting can have.

Its minutes are locked, so it is the one to look at; those of the last meeting are there to try.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Arrived, Left, Phase
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.deputies import Answer
from agenda_app.domain.meeting import MeetingId
from agenda_app.sample.earlier_cases import (
    grant,
    playground,
    recycling,
    settlement,
    street_lights,
    water_main,
)
from agenda_app.sample.earlier_election import health_committee
from agenda_app.sample.earlier_opening import said_besides, take_up
from agenda_app.sample.secretary import Secretary, morning_after, secretary_of
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.minutes import read_minutes, save_minutes

_MEMBERS = (
    *("Anne-Lise Kvitskjær", "Håkon Lyngholmen", "Torbjørn Sandskjær", "Mona Ytterhamn"),
    *("Steinar Brattflu", "Ragnhild Fuglevær", "Bjørn-Erik Stornaust", "Kenneth Sildvik"),
)
"""Who of the members answered the roll call."""
_AWAY = {"Jan-Petter Revåsen": AbsenceReason.TRAVEL, "Camilla Vestholmen": AbsenceReason.ILLNESS}
_DEPUTIES = {
    "Berit Klokkarnaust": "Jan-Petter Revåsen",
    "Thea Marielle Havnås": "Camilla Vestholmen",
}
_DECLINED = "Dagfinn Sauholmen"
_LATE, _ON_LEAVE = "Eldbjørg Tareskjær", "Steinar Brattflu"
_ADJOURNED = 183


def hold_earlier_council(session: Session, meeting_id: MeetingId, late: CaseId) -> None:
    """Hold the meeting, write it down and lock its minutes.

    In the order of the agenda: a tie, an alternative vote after a trial vote and a break, a chain
    of disqualification under the deputy leader, a proportional election and one by lot, a case that
    is put off, one that the notice did not have, and one behind closed doors. One comes in the
    middle and one leaves on leave.

    Args:
        session: an open write.
        meeting_id: a meeting that was sent, with its standard items and the six cases.
        late: the case that was not on its notice.
    """
    _call_the_roll(secretary_of(session, meeting_id))
    take_up(session, meeting_id, late)
    secretary = secretary_of(session, meeting_id)
    lights, waste, cold_store, health, slides, roof, pipe = secretary.cases
    secretary.happened(
        Arrived(None, secretary.person(_LATE), secretary.moment(Phase.BEFORE, waste, 31)),
        Left(
            None,
            secretary.person(_ON_LEAVE),
            secretary.moment(Phase.AFTER, health, 135),
            on_leave=True,
        ),
    )
    secretary.resolve(StandardItem.APPROVE_NOTICE, (1, 6))
    secretary.resolve(StandardItem.APPROVE_MINUTES, (6, 8))
    secretary.resolve(StandardItem.REFERRALS, (146, 147), "Referatsakene ble tatt til orientering.")
    secretary.resolve(StandardItem.QUESTION_TIME, (147, 151))
    street_lights(secretary, lights)
    recycling(secretary, waste)
    grant(secretary, cold_store)
    health_committee(secretary, health)
    playground(secretary, slides)
    water_main(secretary, pipe)
    settlement(secretary, roof)
    besides = said_besides(secretary, read_minutes(session, meeting_id), waste)
    save_minutes(session, replace(besides, order=_before(secretary, pipe, roof)))
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))
    lock(session, meeting_id, morning_after(secretary.starts.date()))


def _before(secretary: Secretary, item: ItemId, other: ItemId) -> tuple[ItemId, ...]:
    """Return the items as they were treated: the late case before the doors were closed."""
    order = [one.id for one in secretary.items if one.id is not None and one.id != item]
    order.insert(order.index(other), item)
    return tuple(order)


def _call_the_roll(secretary: Secretary) -> None:
    """Enter who had reported absence, which deputies were called, and who answered."""
    for name, reason in _AWAY.items():
        secretary.absent(name, reason)
    _called(secretary)
    secretary.roll_call(_MEMBERS, _DEPUTIES, opened=1)


def _called(secretary: Secretary) -> None:
    """Log the calls: the first deputy of one list cannot come, so the second is asked."""
    travels, is_ill = _AWAY
    secretary.called(_DECLINED, travels, Answer.DECLINED, 15)
    secretary.called("Berit Klokkarnaust", travels, Answer.ACCEPTED, 25)
    secretary.called("Thea Marielle Havnås", is_ill, Answer.ACCEPTED, 40)

"""The council's meeting before the last one, with everything in it that a meeting can have.

Its minutes are locked, so it is the one to look at; those of the last meeting are there to try.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.attendance_events import Arrived, Left, Phase
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.deputies import Answer
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.text import paragraphs
from agenda_app.sample.earlier_cases import (
    grant,
    playground,
    recycling,
    settlement,
    street_lights,
)
from agenda_app.sample.earlier_election import health_committee
from agenda_app.sample.secretary import OTHERS, Secretary, morning_after, secretary_of
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.minutes import save_minutes

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
_SIGNERS = ("Anne-Lise Kvitskjær", "Bjørn-Erik Stornaust", "Eldbjørg Tareskjær")
_REMARKS = (
    "Ytterholmposten ba om å få ta opp møtet. Ordføreren tillot det, jf. kommuneloven § 11-6."
)
_ASKED = (
    "Eldbjørg Tareskjær (YB) spurte om når kommunen får svar på søknaden om statlige midler til "
    "moloen. Ordføreren svarte at svaret er ventet før jul."
)
_ADJOURNED = 183


def hold_earlier_council(session: Session, meeting_id: MeetingId) -> None:
    """Hold the meeting, write it down and lock its minutes.

    In the order of the agenda: a tie, an alternative vote, a chain of disqualification under the
    deputy leader, a proportional election, a case that is put off, and one behind closed doors.
    One comes in the middle and one leaves on leave.

    Args:
        session: an open write.
        meeting_id: a meeting that was sent, with its standard items and the six cases.
    """
    secretary = secretary_of(session, meeting_id)
    lights, waste, cold_store, health, slides, roof = secretary.cases
    for name, reason in _AWAY.items():
        secretary.absent(name, reason)
    _called(secretary)
    secretary.roll_call(_MEMBERS, _DEPUTIES, opened=1)
    secretary.happened(
        Arrived(None, secretary.person(_LATE), secretary.moment(Phase.BEFORE, waste, 31)),
        Left(
            None,
            secretary.person(_ON_LEAVE),
            secretary.moment(Phase.AFTER, health, 135),
            on_leave=True,
        ),
    )
    _standing(secretary)
    street_lights(secretary, lights)
    recycling(secretary, waste)
    grant(secretary, cold_store)
    health_committee(secretary, health)
    playground(secretary, slides)
    settlement(secretary, roof)
    signers = tuple(secretary.person(name) for name in _SIGNERS)
    whole = MeetingMinutes(meeting_id, remarks=paragraphs(_REMARKS), others=OTHERS, signers=signers)
    save_minutes(session, whole)
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))
    lock(session, meeting_id, morning_after(secretary.starts.date()))


def _called(secretary: Secretary) -> None:
    """Log the calls: the first deputy of one list cannot come, so the second is asked."""
    travels, is_ill = _AWAY
    secretary.called(_DECLINED, travels, Answer.DECLINED, 15)
    secretary.called("Berit Klokkarnaust", travels, Answer.ACCEPTED, 25)
    secretary.called("Thea Marielle Havnås", is_ill, Answer.ACCEPTED, 40)


def _standing(secretary: Secretary) -> None:
    secretary.resolve(
        StandardItem.APPROVE_NOTICE,
        "Innkalling og saksliste er godkjent.",
        "Det kom ingen merknader til innkallingen eller sakslisten.",
    )
    secretary.resolve(StandardItem.APPROVE_MINUTES, "Protokollen er godkjent.")
    secretary.resolve(StandardItem.REFERRALS, "Referatsakene ble tatt til orientering.")
    secretary.resolve(StandardItem.QUESTION_TIME, "", _ASKED)

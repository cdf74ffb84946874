"""The council's last meeting as it was written down: who came, proposals, votes, resolutions."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Arrived, Phase, Recusal, SteppedIn
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.deputies import Answer
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.proposals import ProposalKind
from agenda_app.sample.secretary import OTHERS, Secretary, secretary_of
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import save_minutes

_CHAIR, _VICE_CHAIR = "Anne-Lise Kvitskjær", "Håkon Lyngholmen"
_ABSENT, _DEPUTY = "Mona Ytterhamn", "Wenche Ørnholmen"
_LATE = "Kenneth Sildvik"
_ASIDE, _INSTEAD = "Ragnhild Fuglevær", "Dagfinn Sauholmen"
_MEMBERS = (
    *(_CHAIR, _VICE_CHAIR, "Torbjørn Sandskjær", "Steinar Brattflu", _ASIDE),
    *("Jan-Petter Revåsen", "Bjørn-Erik Stornaust", "Camilla Vestholmen", "Eldbjørg Tareskjær"),
)
"""Who of the members answered the roll call."""
_RULED = 10  # all who were there but the one who was in question
_ADJOURNED = 155


def hold_council(session: Session, meeting_id: MeetingId) -> None:
    """Hold the meeting and write it down, up to when it was closed; the minutes stay open.

    A deputy sits for a member who is away, somebody comes late, one steps aside in a case; one
    proposal is adopted by 6 votes to 5, and one case is put off.

    Args:
        session: an open write.
        meeting_id: a meeting that was sent, with its standard items and the four cases.
    """
    secretary = secretary_of(session, meeting_id)
    plan, ferry, playground, path = secretary.cases
    secretary.absent(_ABSENT, AbsenceReason.WORK)
    secretary.called(_DEPUTY, _ABSENT, Answer.ACCEPTED, 20)
    _came(secretary, ferry, playground)
    secretary.resolve(StandardItem.APPROVE_NOTICE, (2, 5), "Innkalling og saksliste er godkjent.")
    secretary.resolve(
        StandardItem.APPROVE_MINUTES,
        (5, 10),
        "Protokollen er godkjent med én rettelse: I saken om plassering av ny miljøstasjon skal "
        "beløpet være 2,1 millioner kroner, ikke 2,4 millioner kroner.",
    )
    secretary.resolve(StandardItem.REFERRALS, (115, 118), "Referatsakene ble tatt til orientering.")
    explained = "Ordføreren gjorde rede for møteplanen."
    secretary.write(plan, (10, 22), explained, votes=[secretary.vote(plan)])
    _ferry(secretary, ferry)
    answered = "Kommunedirektøren svarte på spørsmål om tilbudene og om dugnaden."
    secretary.write(playground, (65, 92), answered, votes=[secretary.vote(playground)])
    _put_off(secretary, path)
    signers = (secretary.person(_CHAIR), secretary.person(_VICE_CHAIR))
    save_minutes(session, MeetingMinutes(meeting_id, others=OTHERS, signers=signers))
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))


def _came(secretary: Secretary, ferry: ItemId, playground: ItemId) -> None:
    secretary.roll_call(_MEMBERS, {_DEPUTY: _ABSENT}, opened=2)
    aside, instead = secretary.person(_ASIDE), secretary.person(_INSTEAD)
    late = secretary.moment(Phase.BEFORE, ferry, 22)
    secretary.happened(
        Arrived(None, secretary.person(_LATE), late),
        Recusal(None, aside, playground, Ground.EMPLOYEE, Ruling(True, _RULED)),
        SteppedIn(None, instead, playground, aside),
    )


def _ferry(secretary: Secretary, item: ItemId) -> None:
    """Adopt an addition by 6 votes to 5, with one party split."""
    addition = secretary.proposal(
        1,
        ProposalKind.ADDITION,
        "Fergen må ta kjøretøy minst to ganger i uken.",
        _VICE_CHAIR,
        parties=("Sp/KrF", "YB"),
        at=40,
    )
    secretary.write(
        item,
        (25, 62),
        "Varaordføreren orienterte om møtet med fylkeskommunen.",
        proposals=[addition],
        votes=[
            secretary.vote(item),
            secretary.vote(item, Matter(1), against=("Ap", "Bjørn-Erik Stornaust")),
        ],
    )


def _put_off(secretary: Secretary, item: ItemId) -> None:
    later = secretary.proposal(
        1,
        ProposalKind.POSTPONE,
        "Saken utsettes til velforeningen har uttalt seg.",
        "Eldbjørg Tareskjær",
        at=105,
    )
    secretary.write(
        item,
        (95, 115),
        proposals=[later],
        votes=[secretary.vote(item, Matter(1), against=["Sp/KrF"])],
    )

"""The last meeting of the committee for the harbour, to which the mayor came without a seat."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Attended, Left, Phase
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.proposals import ProposalKind
from agenda_app.sample.secretary import OTHERS, Secretary, secretary_of
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import save_minutes

_CHAIR, _VICE_CHAIR = "Steinar Brattflu", "Bjørn-Erik Stornaust"
_MEMBERS = (
    *(_CHAIR, _VICE_CHAIR, "Wenche Ørnholmen", "Siv Nordnaust", "Jan-Petter Revåsen"),
    *("Berit Klokkarnaust", "Kenneth Sildvik"),
)
_MAYOR = "Anne-Lise Kvitskjær"
_ADJOURNED = 155


def hold_board(session: Session, meeting_id: MeetingId) -> None:
    """Hold the meeting and write it down, up to when it was closed; the minutes stay open.

    The mayor is there for the first case and puts forward what is added to it, by 5 votes to 2:
    nobody counts her among those who met or voted (koml. § 6-1 third para). The other case is
    recommended as it was proposed.

    Args:
        session: an open write.
        meeting_id: a meeting that was sent, with its standard items and the two cases.
    """
    secretary = secretary_of(session, meeting_id)
    docks, plan = secretary.cases
    secretary.roll_call(_MEMBERS, {}, opened=1)
    mayor = secretary.person(_MAYOR)
    secretary.happened(
        Attended(None, mayor),
        Left(None, mayor, secretary.moment(Phase.AFTER, docks, 78)),
    )
    secretary.resolve(StandardItem.APPROVE_NOTICE, (1, 4), "Innkalling og saksliste er godkjent.")
    secretary.resolve(StandardItem.APPROVE_MINUTES, (4, 6), "Protokollen er godkjent.")
    _docks(secretary, docks)
    consultant = "Plankonsulenten gikk gjennom merknadene og viste endringene i bestemmelsene."
    secretary.write(plan, (80, 154), consultant, votes=[secretary.vote(plan)])
    signers = (secretary.person(_CHAIR), secretary.person(_VICE_CHAIR))
    save_minutes(session, MeetingMinutes(meeting_id, others=OTHERS, signers=signers))
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))


def _docks(secretary: Secretary, item: ItemId) -> None:
    """Recommend new docks, with the mayor's addition: two groups of one member are against it."""
    addition = secretary.proposal(
        1,
        ProposalKind.ADDITION,
        "5. Det legges opp strøm og vann på alle brygger.",
        _MAYOR,
        at=55,
    )
    secretary.write(
        item,
        (6, 78),
        "Havnesjefen orienterte om tilstanden og om alternativene.\n"
        "Ordføreren viste til uttalelsen fra fiskarlaget.",
        [addition],
        votes=[secretary.vote(item), secretary.vote(item, Matter(1), against=("H", "YB"))],
    )

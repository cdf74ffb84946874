"""A meeting of the executive committee on screens, which decides what cannot wait."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import Approval, Approved
from agenda_app.sample.secretary import OTHERS, morning_after, secretary_of
from agenda_app.services.agendas import read_item
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.urgent import mark_urgent

_MEMBERS = (
    *("Anne-Lise Kvitskjær", "Håkon Lyngholmen", "Torbjørn Sandskjær"),
    *("Camilla Vestholmen", "Eldbjørg Tareskjær"),
)
_SIGNERS = ("Anne-Lise Kvitskjær", "Camilla Vestholmen")
_ADJOURNED = 31


def decide_urgently(session: Session, meeting_id: MeetingId, council: CommitteeId) -> None:
    """Hold the meeting, write it down and lock its minutes, so that the council hears of it.

    Args:
        session: an open write.
        meeting_id: an urgent remote meeting that was sent, with its standard items and one case.
        council: in whose place it is decided (koml. § 11-8 first para).
    """
    (crane,) = secretary_of(session, meeting_id).cases
    mark_urgent(session, meeting_id, read_item(session, crane), council)
    secretary = secretary_of(session, meeting_id)
    secretary.roll_call(_MEMBERS, {}, opened=1)
    secretary.resolve(StandardItem.APPROVE_NOTICE, (1, 4), "Innkalling og saksliste er godkjent.")
    secretary.resolve(StandardItem.APPROVE_MINUTES, (4, 6), "Protokollen er godkjent.")
    secretary.write(
        crane,
        (6, 28),
        "Havnesjefen viste bilder av skaden.\n"
        "Formannskapet var enig om at det ikke var tid til å kalle sammen kommunestyret.",
        votes=[secretary.vote(crane)],
    )
    secretary.resolve(StandardItem.REFERRALS, (28, 29), "Det var ingen referatsaker.")
    kept = read_minutes(session, meeting_id)
    signed: MeetingMinutes = replace(
        kept,
        others=(*OTHERS, "Havnesjef Odd-Arne Sjøhaug"),
        signers=tuple(secretary.person(name) for name in _SIGNERS),
        opening=replace(
            kept.opening,
            lawfully_summoned=True,
            notice=Approved(Approval.APPROVED),
            agenda=Approved(Approval.APPROVED),
            signers_elected=True,
        ),
    )
    save_minutes(session, signed)
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))
    lock(session, meeting_id, morning_after(secretary.starts.date()))

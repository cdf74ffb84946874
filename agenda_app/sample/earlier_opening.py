"""What was said in the council's earlier meeting besides its cases: opening, breaks, questions."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import Break
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import Approval, Approved, LastMinutes, LateItem
from agenda_app.domain.questions import Question, QuestionKind, Questions
from agenda_app.domain.text import paragraphs
from agenda_app.sample.secretary import OTHERS, Secretary
from agenda_app.services.late_items import LateCase, take_up_late

_MAYOR = "ordføreren"
_REMARKS = (
    "Ytterholmposten ba om å få ta opp møtet. Ordføreren tillot det, jf. kommuneloven § 11-6."
)
_ON_AGENDA = (
    "Bjørn-Erik Stornaust (H) mente at saker om bevilgninger må sendes med innkallingen. "
    "Ordføreren viste til at lekkasjen ble kjent etter at innkallingen var sendt."
)
_SIGNERS = ("Anne-Lise Kvitskjær", "Bjørn-Erik Stornaust", "Eldbjørg Tareskjær")
_QUESTIONS = (
    (
        QuestionKind.QUESTION,
        "Eldbjørg Tareskjær",
        "Når får kommunen svar på søknaden om statlige midler til moloen?",
        "Kystverket har varslet svar innen tre måneder.",
    ),
    (
        QuestionKind.INTERPELLATION,
        "Ragnhild Fuglevær",
        "Da hurtigbåten var innstilt i fire dager, kom ikke de eldre på Skjærholmen til legen. Hva "
        "vil ordføreren gjøre for at det finnes en reserveløsning?",
        "Kommunen har ingen egen båt. Ordføreren tar saken opp med fylkeskommunen og gir "
        "kommunestyret svar i neste møte.",
    ),
)
_HERE, _AGAINST = 10, 2


def take_up(session: Session, meeting_id: MeetingId, late: CaseId) -> None:
    """Take a case up that the notice did not have: 2 of 10 object, and it takes 4 to stop it."""
    ruled = LateItem(None, objections=_AGAINST, present=_HERE)
    take_up_late(session, meeting_id, LateCase(ruled, late))


def said_besides(secretary: Secretary, kept: MeetingMinutes, in_break: ItemId) -> MeetingMinutes:
    """Return the minutes with what was said besides the cases.

    Args:
        secretary: who writes it down.
        kept: the minutes so far.
        in_break: the item in which there was a break.
    """
    last = secretary.standing(StandardItem.APPROVE_MINUTES)
    return replace(
        kept,
        remarks=paragraphs(secretary.words(_REMARKS)),
        others=OTHERS,
        signers=tuple(secretary.person(name) for name in _SIGNERS),
        opening=replace(
            kept.opening,
            lawfully_summoned=True,
            notice=Approved(Approval.APPROVED),
            agenda=Approved(Approval.WITH_REMARKS, secretary.words(_ON_AGENDA)),
            last_minutes=(LastMinutes(last, Approved(Approval.APPROVED)),),
            signers_elected=True,
        ),
        questions=_asked(secretary),
        breaks=(Break(secretary.clock(52), secretary.clock(60), in_break, "gruppemøte"),),
    )


def _asked(secretary: Secretary) -> Questions:
    item_id = secretary.standing(StandardItem.QUESTION_TIME)
    return tuple(
        Question(
            number,
            kind,
            secretary.mover(name),
            secretary.words(_MAYOR),
            paragraphs(secretary.words(asked)),
            answered=True,
            answer=paragraphs(secretary.words(answer)),
            item_id=item_id,
        )
        for number, (kind, name, asked, answer) in enumerate(_QUESTIONS, start=1)
    )

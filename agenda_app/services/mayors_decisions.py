"""What the mayor decides in a committee's place: written down, reported, taken back by mistake.

The step of the case's way becomes the mayor's own, decided on that day, so that no queue or agenda
waits for it. The committee whose case it was hears of it in its next meeting (koml. § 11-8 first
para), and so does the council (§ 6-1 sixth para).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.mayor_models import MayorsDecisionRow
from agenda_app.db.models import AgendaItemRow, TreatmentRow
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemType, add
from agenda_app.domain.case import Case, CaseId, Outcome, Treatment, TreatmentId
from agenda_app.domain.committee import CommitteeId, CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.mayor import (
    MAYOR,
    MayorsBasis,
    MayorsDecision,
    MayorsDecisionId,
    basis_words,
    report_words,
)
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.text import Text, paragraphs, plain
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee, committees
from agenda_app.services.meeting_lines import next_planned
from agenda_app.services.municipality import the_municipality
from agenda_app.services.report_lines import LINE, lines_of
from agenda_app.services.route import committee_name, current_placement, outcome_in
from agenda_app.words import date_long

_NOT_WAITING = Sentence(
    "Saken venter ikke på et utvalg som ordføreren kan avgjøre den for.",
    "Saka ventar ikkje på eit utval som ordføraren kan avgjere ho for.",
)
_WAITS_FOR_STATEMENT = Sentence(
    "Saken venter på uttalelse fra {}.", "Saka ventar på fråsegn frå {}."
)
_WAITS_FOR_RECOMMENDATION = Sentence(
    "Saken venter på innstilling fra {}.", "Saka ventar på tilråding frå {}."
)
_WRITE_IT_IN = Sentence("Skriv den inn først.", "Skriv ho inn først.")
_LOOK_AT_ROUTE = Sentence(
    "Se på saksgangen. Ta saken av sakslisten først hvis den står på en.",
    "Sjå på saksgangen. Ta saka av saklista først om ho står på ei.",
)
_UNDECIDED = Sentence(
    "Det er ikke avgjort om saken er åpen eller unntatt offentlighet.",
    "Det er ikkje avgjort om saka er open eller unnateken offentleg innsyn.",
)
_DECIDE_ACCESS = Sentence(
    "Avgjør det på saken først, for vedtaket blir meldt i et møte.",
    "Avgjer det på saka først, for vedtaket blir meldt i eit møte.",
)
_NO_TEXT = Sentence("Skriv hva ordføreren vedtok.", "Skriv kva ordføraren vedtok.")
_LATER = Sentence(
    "Vedtaket kan ikke være datert fram i tid.", "Vedtaket kan ikkje vere datert fram i tid."
)
_RIGHT_DAY = Sentence(
    "Skriv dagen da ordføreren vedtok det.", "Skriv dagen då ordføraren vedtok det."
)
_NOT_DECIDED = Sentence(
    "Ordføreren har ikke avgjort saken, så det er ikke noe å ta tilbake.",
    "Ordføraren har ikkje avgjort saka, så det er ikkje noko å ta tilbake.",
)
_LOOK_AT_STEPS = Sentence("Se på saksgangen.", "Sjå på saksgangen.")
_SAY_IT_THERE = Sentence(
    "Si fra i møtet, og før det i protokollen, at vedtaket ikke gjelder.",
    "Sei frå i møtet, og før det i protokollen, at vedtaket ikkje gjeld.",
)
_SENT = Sentence(
    "Vedtaket er meldt i et møte som er sendt ut, og kan ikke tas tilbake.",
    "Vedtaket er meldt i eit møte som er sendt ut, og kan ikkje takast tilbake.",
)


def decide(
    session: Session,
    case_id: CaseId,
    treatment_id: TreatmentId,
    decided: tuple[dt.date, MayorsBasis, Text],
    today: dt.date,
) -> MayorsDecision:
    """Write down that the mayor decided a case in the place of the committee it waits for.

    Args:
        session: an open write.
        case_id: the case.
        treatment_id: the step that it waits in.
        decided: when, by which power, and what.
        today: the day it is.

    Raises:
        UserError: the step does not wait for a committee, nothing was resolved, or not yet.
        ConflictError: somebody saved the case in between.
    """
    day, basis, text = decided
    case = read_case(session, case_id)
    step = next((t for t in case.treatments if t.id == treatment_id), None)
    if step is None or step.committee_id is None or not step.is_final:
        raise UserError(_NOT_WAITING, _LOOK_AT_ROUTE)
    waiting = [t for t in case.treatments if _waits(session, t)]
    if step not in waiting:
        raise UserError(_NOT_WAITING, _LOOK_AT_ROUTE)
    if waiting[0] != step:
        raise UserError(_waits_for(session, case, waiting[0]), _WRITE_IT_IN)
    if case.access.state is AccessState.UNDECIDED:
        raise UserError(_UNDECIDED, _DECIDE_ACCESS)
    if not plain(text).strip():
        raise UserError(_NO_TEXT)
    if day > today:
        raise UserError(_LATER, _RIGHT_DAY)
    row = MayorsDecisionRow(
        treatment_id=treatment_id, committee_id=step.committee_id, decided_on=day, basis=basis.value
    )
    session.add(row)
    session.flush()
    name = MAYOR.said(the_municipality(session).language)
    mine = replace(
        step,
        committee_id=None,
        committee_name=name,
        outcome=Outcome.DECIDED,
        recommendation=text,
        earlier_date=day,
    )
    _save_step(session, case, mine)
    for committee_id in {step.committee_id, *_councils(session)}:
        report_mayor(session, committee_id, today)
    return _decision(session, row)


def take_back(session: Session, treatment_id: TreatmentId) -> None:
    """Take back what was written down by mistake: the case waits for its committee again.

    Raises:
        UserError: there is no such decision, or a notice that reports it has been sent.
        ConflictError: somebody saved the case in between.
    """
    row = session.scalar(select(MayorsDecisionRow).filter_by(treatment_id=treatment_id))
    if row is None:
        raise UserError(_NOT_DECIDED, _LOOK_AT_STEPS)
    decision = _decision(session, row)
    reports = session.scalars(select(AgendaItemRow).filter_by(reports_mayor=row.id)).all()
    if any(report.serial is not None for report in reports):
        raise UserError(_SENT, _SAY_IT_THERE)
    for meeting_id in {MeetingId(report.meeting_id) for report in reports}:
        agenda = read_agenda(session, meeting_id)
        others = tuple(item for item in agenda.items if item.reports_mayor != row.id)
        save_agenda(session, replace(agenda, items=others))
    session.delete(row)
    session.flush()
    case = read_case(session, decision.case_id)
    step = next(t for t in case.treatments if t.id == treatment_id)
    again = replace(
        step,
        committee_id=decision.committee_id,
        committee_name="",
        outcome=None,
        recommendation=(),
        earlier_date=None,
    )
    _save_step(session, case, again)


def decided_by_mayor(session: Session, case: Case) -> frozenset[TreatmentId]:
    """Return the steps of a case's way that the mayor took in a committee's place."""
    steps = [t.id for t in case.treatments if t.id is not None]
    column = MayorsDecisionRow.treatment_id
    return frozenset(map(TreatmentId, session.scalars(select(column).where(column.in_(steps)))))


def decision_in(session: Session, case: Case) -> MayorsDecision | None:
    """Return what the mayor decided in a case, None where that is nothing."""
    steps = decided_by_mayor(session, case)
    row = session.scalar(
        select(MayorsDecisionRow)
        .where(MayorsDecisionRow.treatment_id.in_(steps))
        .order_by(MayorsDecisionRow.decided_on.desc(), MayorsDecisionRow.id.desc())
        .limit(1)
    )
    return None if row is None else _decision(session, row)


def reported_case(session: Session, decision: int) -> Case:
    """Return the case that a report of a mayor's decision tells of."""
    row = session.get_one(MayorsDecisionRow, decision)
    return read_case(session, _decision(session, row).case_id)


def report_mayor(session: Session, committee_id: CommitteeId, today: dt.date | None = None) -> None:
    """Let a committee's next meeting hear what the mayor decided.

    Each decision is reported once to the committee whose case it was, and to the council. When no
    meeting is planned, the next that is planned takes it along. The report of an exempt case is as
    exempt as the case: the members read what was decided, the public that something was.

    Args:
        session: an open write.
        committee_id: the committee.
        today: a meeting that was called and is on a later day hears of it too, and the report waits
            to be sent as a supplement. None where only what is not called yet can.
    """
    now = None if today is None else dt.datetime.combine(today, dt.time.max)
    for decision in list(_unreported(session, committee_id)):
        after = dt.datetime.combine(decision.decided_on, dt.time())
        following = next_planned(session, committee_id, after, called_after=now)
        if following is not None and following.id is not None:
            report = _report(session, decision, following)
            save_agenda(session, add(read_agenda(session, following.id), report))


def still_to_report(session: Session, committee_id: CommitteeId) -> frozenset[int]:
    """Return the decisions that no meeting of a committee reports, but for cancelled ones."""
    return frozenset(decision.id for decision in _unreported(session, committee_id))


def _unreported(session: Session, committee_id: CommitteeId) -> Iterator[MayorsDecision]:
    reported = lines_of(committee_id).where(LINE.reports_mayor == MayorsDecisionRow.id).exists()
    query = select(MayorsDecisionRow).where(~reported).order_by(MayorsDecisionRow.decided_on)
    if committee_id not in _councils(session):
        query = query.where(MayorsDecisionRow.committee_id == committee_id)
    for row in session.scalars(query):
        yield _decision(session, row)


def _report(session: Session, decision: MayorsDecision, meeting: Meeting) -> AgendaItem:
    case, language = read_case(session, decision.case_id), meeting.language
    day = date_long(decision.decided_on, language, with_weekday=False)
    return AgendaItem(
        *(None, ItemKind.STANDARD, report_words(day, case.title).said(language), ItemType.RS),
        text=_told(session, decision, case, language),
        public_title=report_words(day, "").said(language),
        reports_mayor=decision.id,
    )


def _told(session: Session, decision: MayorsDecision, case: Case, language: Language) -> Text:
    said = basis_words(decision, committee(session, decision.committee_id).name).said(language)
    step = next(t for t in case.treatments if t.id == decision.treatment_id)
    return (*paragraphs(said), *step.recommendation)


def _decision(session: Session, row: MayorsDecisionRow) -> MayorsDecision:
    return MayorsDecision(
        MayorsDecisionId(row.id),
        CaseId(session.get_one(TreatmentRow, row.treatment_id).case_id),
        TreatmentId(row.treatment_id),
        CommitteeId(row.committee_id),
        row.decided_on,
        MayorsBasis(row.basis),
    )


def _waits(session: Session, step: Treatment) -> bool:
    """Whether a step of a case's way is still to be taken, and stands on no agenda."""
    is_new = step.outcome is None and step.earlier_date is None and not step.recommendation
    return is_new and current_placement(session, step.id) is None


def _waits_for(session: Session, case: Case, step: Treatment) -> Sentence:
    is_stated = outcome_in(session, case, step) is Outcome.STATED
    name = committee_name(session, step)
    said = _WAITS_FOR_STATEMENT if is_stated else _WAITS_FOR_RECOMMENDATION
    return filled(said, in_sentence(name))


def _save_step(session: Session, case: Case, step: Treatment) -> None:
    steps = tuple(step if t.id == step.id else t for t in case.treatments)
    save_case(session, replace(case, treatments=steps))


def _councils(session: Session) -> frozenset[CommitteeId]:
    kind = CommitteeKind.MUNICIPAL_COUNCIL
    found = (body.id for body in committees(session) if body.kind is kind)
    return frozenset(one for one in found if one is not None)

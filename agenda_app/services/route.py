"""A case's way through the committees: where it was, and where it is."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import Case, Outcome, Treatment, TreatmentId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.domain.printed import TreatmentLine
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.statements import kind_by_name, outcome_of
from agenda_app.domain.text import Text
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import refuse_when_locked

Placement = tuple[Meeting, AgendaItem]
_STATEMENT = Sentence("Uttalelse fra {}", "Fråsegn frå {}")
STANDING = frozenset({ItemState.PLANNED, ItemState.TREATED})
"""Where a step stands or was treated; it waits again where it was put off."""


def placements(session: Session, treatment_id: TreatmentId) -> tuple[Placement, ...]:
    """Return every meeting a treatment has stood on, by date, with its item there."""
    query = (
        select(AgendaItemRow.meeting_id, AgendaItemRow.id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.treatment_id == treatment_id)
        .order_by(MeetingRow.starts, MeetingRow.id)
    )
    found = []
    for meeting_id, item_id in session.execute(query):
        item = read_item(session, ItemId(item_id))
        found.append((read_meeting(session, MeetingId(meeting_id)), item))
    return tuple(found)


def current_placement(session: Session, treatment_id: TreatmentId | None) -> Placement | None:
    """Return the meeting where a treatment stands or was treated, None while it waits."""
    if treatment_id is None:
        return None
    current = [p for p in placements(session, treatment_id) if p[1].state in STANDING]
    return current[-1] if current else None


def committee_name(session: Session, treatment: Treatment) -> str:
    """Return the committee's name, or the paper's own word when it is not registered."""
    if treatment.committee_id is None:
        return treatment.committee_name
    return committee(session, treatment.committee_id).name


def route_lines(session: Session, case: Case) -> tuple[TreatmentLine, ...]:
    """Return the treatment table: number and date are filled in as far as they are known."""
    return tuple(route_line(session, treatment) for treatment in case.treatments)


def route_line(session: Session, treatment: Treatment) -> TreatmentLine:
    """Return the row of one step: where it stands or was treated, as far as that is known."""
    name = committee_name(session, treatment)
    placed = current_placement(session, treatment.id)
    if placed is None:
        return TreatmentLine(treatment.earlier_number, name, treatment.earlier_date)
    meeting, item = placed
    number = str(item.number).split(" ", 1)[-1] if item.number else ""
    return TreatmentLine(number, name, meeting.date)


def recommendation_label(committee_name: str, language: Language) -> str:
    """Return "Formannskapets innstilling", in nynorsk "Tilråding frå formannskapet"."""
    if language is Language.NYNORSK:
        return f"Tilråding frå {in_sentence(committee_name)}"
    if " " in committee_name:
        return f"Innstilling fra {in_sentence(committee_name)}"
    return f"{possessive(committee_name)} innstilling"


def statement_label(committee_name: str, language: Language) -> str:
    """Return "Uttalelse fra eldrerådet", in nynorsk "Fråsegn frå eldrerådet"."""
    return _STATEMENT.said(language, in_sentence(committee_name))


def step_label(session: Session, case: Case, step: Treatment, language: Language) -> str:
    """Return what the text of a step is called where other committees read it."""
    is_stated = outcome_in(session, case, step) is Outcome.STATED
    name_of = statement_label if is_stated else recommendation_label
    return name_of(committee_name(session, step), language)


def resolution_label(committee_name: str, language: Language) -> str:
    """Return "Kommunestyrets vedtak", in nynorsk "Vedtak i kommunestyret"."""
    if language is Language.NYNORSK:
        return f"Vedtak i {in_sentence(committee_name)}"
    if " " in committee_name:
        return f"Vedtak i {in_sentence(committee_name)}"
    return f"{possessive(committee_name)} vedtak"


def possessive(name: str) -> str:
    """Return "Formannskapets", and with an apostrophe after s, x and z."""
    return f"{name}'" if name.endswith(("s", "x", "z")) else f"{name}s"


def record_recommendation(
    session: Session, case: Case, treatment_id: TreatmentId, text: Text
) -> Case:
    """Write down what a committee recommended to the next one, stated, or decided as the last one.

    No text takes back what was written down.

    Raises:
        NotFoundError: the case does not go through that treatment.
        ConflictError: somebody saved the case in between.
        UserError: the minutes of that meeting are locked.
    """
    if all(t.id != treatment_id for t in case.treatments):
        raise NotFoundError(
            Sentence(
                "Saken går ikke gjennom dette utvalget.", "Saka går ikkje gjennom dette utvalet."
            ),
            Sentence("Se på saksgangen.", "Sjå på saksgangen."),
        )
    for meeting, item in placements(session, treatment_id):
        if meeting.id is not None and item.state is ItemState.TREATED:
            refuse_when_locked(session, meeting.id)
    treatments = tuple(
        replace(t, recommendation=text, outcome=_new_outcome(session, case, t) if text else None)
        if t.id == treatment_id
        else t
        for t in case.treatments
    )
    return save_case(session, replace(case, treatments=treatments))


def outcome_in(session: Session, case: Case, step: Treatment) -> Outcome:
    """Return what a committee makes of a case: it decides, recommends, gives its opinion.

    Before it has done so, the last committee is the one that will decide. A committee that is not
    registered is known by its name.
    """
    if step.committee_id is None:
        kind = kind_by_name(step.committee_name)
    else:
        kind = committee(session, step.committee_id).kind
    return outcome_of(step, kind, case.title)


def _new_outcome(session: Session, case: Case, step: Treatment) -> Outcome:
    return outcome_in(session, case, replace(step, outcome=None))


def previous_and_next(
    session: Session, item: AgendaItem, meeting_id: MeetingId
) -> tuple[AgendaItem | None, AgendaItem | None]:
    """Return the cases before and after an item on its agenda, for stepping through them."""
    items = [i for i in read_agenda(session, meeting_id).items if i.case_id is not None]
    at = next((n for n, other in enumerate(items) if other.id == item.id), None)
    if at is None:
        return None, None
    return (items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None)


def steps_of(session: Session, case: Case) -> tuple[tuple[Treatment, str, Placement | None], ...]:
    """Return a case's steps: the treatment, the committee's name, where it stands now."""
    fresh = case if case.id is None else read_case(session, case.id)
    return tuple(
        (t, committee_name(session, t), current_placement(session, t.id)) for t in fresh.treatments
    )

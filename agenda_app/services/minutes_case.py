"""What a line of the minutes tells of its case: its earlier treatments, and what was resolved."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.case import Case, Outcome, Proposal, Treatment
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.text import Text
from agenda_app.services.outcome_labels import label_in_minutes
from agenda_app.services.recommended import recommendation_of, was_before
from agenda_app.services.route import outcome_in
from agenda_app.services.treatment_history import earlier_lines


def with_case(
    session: Session,
    made: MinutesItem,
    case: Case,
    record: ItemRecord,
    head: MeetingHead,
    resolution: str,
) -> MinutesItem:
    """Return a line with the texts of its case: earlier recommendations, proposal, resolution.

    A text that says what another one says is read once, but a statement is always read as one.
    """
    item, language = record.item, head.language
    recommended = record.matters.recommendation
    proposed = recommended if recommended.text else None
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    here = step.order if step is not None else 1
    decided = _decided(session, case, step, record, language, resolution)
    before = (t for t in case.treatments if t.order < here and t.recommendation)
    recommendations = (
        (outcome_in(session, case, t), recommendation_of(session, case, t, language, head.starts))
        for t in before
        if was_before(session, t, head.starts)
    )
    lines = earlier_lines(session, case, item, head)
    known = {one.text for one in (proposed, decided) if one is not None}
    return replace(
        made,
        earlier=tuple(line for line in lines if line.number or line.date),
        recommendations=tuple(
            one for was, one in recommendations if was is Outcome.STATED or one.text not in known
        ),
        voted_on=proposed if decided and proposed and proposed.text != decided.text else None,
        decided=decided,
    )


def decided_as(label: str, text: Text) -> Proposal | None:
    """Return a decision under the name that it is printed with, None when nothing was decided."""
    return Proposal(label, text) if text else None


def _decided(
    session: Session,
    case: Case,
    step: Treatment | None,
    record: ItemRecord,
    language: Language,
    resolution: str,
) -> Proposal | None:
    """Return what the committee made of a case under the name that it is printed with.

    What stands with the case holds; before that is written, and for a case that was put off here
    and may have been decided elsewhere since, it is what follows from the votes.
    """
    put_off = record.item.state in AWAY
    kept = () if step is None or put_off else step.recommendation
    label = label_in_minutes(session, case, None if put_off else step, record, language)
    return decided_as(label or resolution, kept or record.decision(language))

"""The points of a resolution as they are followed: without what is exempt, and put right."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, TreatmentRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.domain.corrected_points import PointCorrections, Wording, corrected
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import texts_of
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.points import label_of, said, split
from agenda_app.domain.shielding import exempt_bases, shielded
from agenda_app.domain.text import from_json, plain
from agenda_app.services.cases import read_case
from agenda_app.services.minutes_rows import read_item_minutes, read_minutes


def point_wordings(resolution: str, language: Language) -> tuple[Wording, ...]:
    """Return the points of a stored resolution that say something, in order.

    What is exempt in them is not told: the list goes to the same readers as a public paper.
    """
    text = shielded(from_json(resolution), language)
    told = (Wording(label_of(point), " ".join(said(point))) for point in split(text).points)
    return tuple(one for one in told if one.words)


def put_right(
    session: Session,
    at: AgendaItemRow,
    language: Language,
    followed: Wording,
    place: int,
    corrections: Sequence[MinutesCorrection],
) -> tuple[str, PointCorrections]:
    """Return what a followed point says after the corrections of its minutes, and which those are.

    Of an item with exempt passages a correction is only named: it may quote one.

    Args:
        session: where the resolution is read.
        at: the item.
        language: of the meeting.
        followed: the point, as it is kept.
        place: which point of the resolution it is, from 1.
        corrections: those of the item's minutes, in order.
    """
    if not corrections:
        return followed.words, PointCorrections()
    treatment = session.get_one(TreatmentRow, at.treatment_id)
    written = read_item_minutes(session, ItemId(at.id))
    questions = read_minutes(session, MeetingId(at.meeting_id)).questions
    asked = tuple(one for one in questions if one.item_id == at.id)
    case = read_case(session, CaseId(treatment.case_id))
    texts = (
        *(step.recommendation for step in case.treatments),
        *(proposal.text for proposal in case.paper.proposals),
        from_json(at.text),
        *texts_of(written),
        *(text for one in asked for text in (one.text, one.answer)),
    )
    if exempt_bases(texts):
        numbers = tuple(one.number for one in corrections)
        return followed.words, PointCorrections(withheld=numbers)
    points = [*point_wordings(treatment.recommendation, language)]
    points[place - 1 : place] = [followed]
    statements = (plain(one.text) for one in written.register.statements)
    said = (plain(text) for one in asked for text in (one.text, one.answer))
    elsewhere = (plain(written.proceedings), *statements, *said)
    return corrected(points, min(place, len(points)), corrections, elsewhere)

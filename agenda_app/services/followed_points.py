"""The points of a resolution as they are followed: without what is exempt, and put right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, TreatmentRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.domain.corrected_points import (
    PointCorrections,
    Wording,
    corrected,
    put_forward_elsewhere,
    words_of,
)
from agenda_app.domain.fates import fates_of
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes, texts_of
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.points import label_of, split
from agenda_app.domain.proposals import Effect
from agenda_app.domain.questions import Question
from agenda_app.domain.shielding import exempt_bases, shielded
from agenda_app.domain.text import from_json, plain
from agenda_app.domain.typed_points import with_points
from agenda_app.services.cases import read_case
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.voting import record_of

_SENT_ON, _SENT_TO = "Oversendt:", "Oversendt til {}:"
"""The label of what was sent on, the same in bokmål and nynorsk."""
_BEHIND = 1000
"""More points than a resolution has."""


@dataclass(frozen=True, slots=True)
class FollowedItem:
    """An item whose points are followed, with what its minutes were put right in.

    Attributes:
        points: of its resolution.
        corrections: of its minutes, in order.
        elsewhere: what else of them can have been put right.
        is_withheld: it has exempt passages, and a correction may quote one.
    """

    points: tuple[Wording, ...] = ()
    corrections: tuple[MinutesCorrection, ...] = ()
    elsewhere: tuple[str, ...] = ()
    is_withheld: bool = False

    def put_right(self, followed: Wording, place: int) -> tuple[str, PointCorrections]:
        """Return what a point says after the corrections, and which those are.

        Where it is withheld they are only named, and so are those that are exempt.

        Args:
            followed: the point, as it is kept.
            place: which point of the resolution it is, from 1.
        """
        if not self.corrections:
            return followed.words, PointCorrections()
        if self.is_withheld:
            numbers = tuple(one.number for one in self.corrections)
            return followed.words, PointCorrections(withheld=numbers)
        points = [*self.points]
        points[place - 1 : place] = [followed]
        told = [one for one in self.corrections if not one.exempt_basis]
        words, found = corrected(points, min(place, len(points)), told, self.elsewhere)
        hidden = tuple(one.number for one in self.corrections if one.exempt_basis)
        return words, replace(found, withheld=hidden)


def point_wordings(resolution: str, language: Language) -> tuple[Wording, ...]:
    """Return the points of a stored resolution that say something, in order.

    Lines that begin with a label are points too: somebody may have pasted it in its own words.
    What is exempt in them is not told: the list goes to the same readers as a public paper.
    """
    text = with_points(shielded(from_json(resolution), language), {})
    told = (Wording(label_of(point), words_of(point)) for point in split(text).points)
    return tuple(one for one in told if one.words)


def sent_wordings(
    session: Session, minutes: ItemMinutes, language: Language
) -> tuple[tuple[int, Wording], ...]:
    """Return what was adopted to be sent on without being decided, each with its place.

    It is in no resolution, yet somebody is to answer it. Its places are behind those of the points,
    so that it keeps its own when these change; what is exempt is not told.

    Args:
        session: where it is read.
        minutes: what is written down of the item.
        language: of the meeting.

    Raises:
        DamagedError: some of the meeting cannot be read.
    """
    if all(one.effect is not Effect.SENDS_ON for one in minutes.register.proposals):
        return ()
    record = record_of(session, minutes.item_id, minutes)
    fates = fates_of(record.matters, record.outcomes)
    found = (
        (
            number * _BEHIND + point,
            Wording(_sent_label(record, number), words_of(shielded(text, language))),
        )
        for number in record.composed(language).sent_on
        for point, text in enumerate(record.matters.texts(number), start=1)
        if (number, point) in fates and fates[number, point].adopted
    )
    return tuple((place, one) for place, one in found if one.words)


def _sent_label(record: ItemRecord, number: int) -> str:
    proposal = record.matters.register.proposal(number)
    receiver = "" if proposal is None else proposal.receiver
    return _SENT_TO.format(receiver) if receiver else _SENT_ON


def followed_item(
    session: Session,
    at: AgendaItemRow,
    language: Language,
    corrections: Sequence[MinutesCorrection],
) -> FollowedItem:
    """Return an item with all that its points are put right by.

    Args:
        session: where it is read.
        at: the item.
        language: of the meeting.
        corrections: those of the item's minutes, in order.

    Raises:
        DamagedError: some of its meeting cannot be read.
    """
    if not corrections:
        return FollowedItem()
    treatment = session.get_one(TreatmentRow, at.treatment_id)
    record = record_of(session, ItemId(at.id))
    questions = read_minutes(session, MeetingId(at.meeting_id)).questions
    asked = tuple(one for one in questions if one.item_id == at.id)
    case = read_case(session, CaseId(treatment.case_id))
    texts = (
        *(step.recommendation for step in case.treatments),
        *(proposal.text for proposal in case.paper.proposals),
        from_json(at.text),
        *texts_of(record.minutes),
        *(text for one in asked for text in (one.text, one.answer)),
    )
    points = point_wordings(treatment.recommendation, language)
    return FollowedItem(
        points,
        tuple(corrections),
        tuple(_elsewhere(record, asked, points)),
        bool(exempt_bases(texts)),
    )


def _elsewhere(
    record: ItemRecord, asked: Iterable[Question], points: Iterable[Wording]
) -> Iterator[str]:
    """Yield what the minutes of an item say besides the points of its resolution."""
    yield plain(record.minutes.proceedings)
    yield from (plain(one.text) for one in record.minutes.register.statements)
    yield from (plain(text) for one in asked for text in (one.text, one.answer))
    fates = fates_of(record.matters, record.outcomes)
    yield from put_forward_elsewhere(record.matters, fates, {one.words for one in points})

"""Corrections of locked minutes as they are printed for an audience."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import item_number
from agenda_app.services.agendas import read_item
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.voting import meeting_of_item
from agenda_app.words import date_long

_WHOLE = Sentence("møtet som helhet", "møtet som heilskap")
_HEADING = Sentence("Rettelse {}, {}: {}", "Retting {}, {}: {}")
_REASON = Sentence("Begrunnelse: {}", "Grunngiving: {}")
_AGREED = Sentence("Vedtatt i møtet {}.", "Vedteke i møtet {}.")
_WITHHELD = Sentence(
    "Teksten er unntatt offentlighet, som saken er helt eller delvis.",
    "Teksten er unnateken offentlegheit, som saka er heilt eller delvis.",
)


def correction_lines(
    session: Session, meeting_id: MeetingId, told: Telling, withheld: Mapping[ItemId | None, bool]
) -> Iterator[CorrectionLine]:
    """Yield the corrections of a meeting's minutes, in order.

    Args:
        session: where they are read.
        meeting_id: the meeting.
        told: the words for its items.
        withheld: of which items, or None for what belongs to none, the text may not be read.
    """
    for correction in read_corrections(session, meeting_id):
        heading = _heading(correction, told)
        if withheld.get(correction.item_id, False):
            yield CorrectionLine(heading, notes=(_WITHHELD.said(told.language),))
        else:
            notes = tuple(_notes(session, correction, told.language))
            yield CorrectionLine(heading, correction.was, correction.becomes, notes)


def _heading(correction: MinutesCorrection, told: Telling) -> str:
    language, item_id = told.language, correction.item_id
    place = _WHOLE.said(language) if item_id is None else told.item(item_id)
    day = date_long(correction.made_at.date(), language, with_weekday=False)
    return _HEADING.said(language, str(correction.number), day, place)


def _notes(session: Session, correction: MinutesCorrection, language: Language) -> Iterator[str]:
    yield _REASON.said(language, correction.reason)
    if correction.agreed_in is not None:
        item = read_item(session, correction.agreed_in)
        meeting = read_meeting(session, meeting_of_item(session, correction.agreed_in))
        day = date_long(meeting.starts.date(), language, with_weekday=False)
        # A title is for its own meeting's readers; the number may always be said.
        place = "" if item.number is None else f", {item_number(item.number)}"
        yield _AGREED.said(language, f"{day}{place}")

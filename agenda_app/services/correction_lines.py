"""Corrections of locked minutes as they are printed for an audience."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection, stands_in
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_minutes import CorrectionLine, MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import item_number, with_hour
from agenda_app.services.agendas import read_item
from agenda_app.services.matters import meeting_of_item
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.words import date_long

_WHOLE = Sentence("møtet som helhet", "møtet som heilskap")
_UNNUMBERED = Sentence("sak uten nummer", "sak utan nummer")
_HEADING = Sentence("Rettelse {}, {}: {}", "Retting {}, {}: {}")
_REASON = Sentence("Begrunnelse: {}", "Grunngiving: {}")
_AGREED = Sentence("Vedtatt i møtet {}.", "Vedteke i møtet {}.")
_WITHHELD = Sentence(
    "Teksten er unntatt offentlighet, som saken er helt eller delvis.",
    "Teksten er unnateken offentleg innsyn, som saka er heilt eller delvis.",
)
_EXEMPT = Sentence(
    "Teksten er unntatt offentlighet, {}.", "Teksten er unnateken offentleg innsyn, {}."
)


def correction_lines(
    session: Session,
    meeting_id: MeetingId,
    told: Telling,
    withheld: Mapping[ItemId | None, bool],
    said: Sequence[str] | None,
) -> Iterator[CorrectionLine]:
    """Yield the corrections of a meeting's minutes, in order.

    Args:
        session: where they are read.
        meeting_id: the meeting.
        told: the words for its items.
        withheld: of which items, or None for what belongs to none, the public may not read it.
        said: what the public reads of the minutes that belongs to no item, None for members. What
            is put right there and stands in none of it tells of an item that it may not read.
    """
    language, shown = told.language, [*(said or ())]
    for correction in read_corrections(session, meeting_id):
        item_id = correction.item_id
        place = _WHOLE.said(language) if item_id is None else told.item(item_id)
        is_unread = item_id is None and not stands_in(correction.was, shown)
        is_withheld = is_unread or withheld.get(item_id, False)
        hidden = "" if said is None else _hidden(correction, language, withheld=is_withheld)
        if item_id is None and not hidden:
            shown.append(correction.becomes)
        yield _line(session, correction, place, language, hidden)


def correction_headings(
    session: Session, meeting_id: MeetingId, language: Language
) -> tuple[str, ...]:
    """Return the number, day and item of each correction of a meeting's minutes, in order.

    What was put right is left out, and the title of an item too: either may be exempt, and others
    may see the screen.
    """
    return tuple(_heading(session, one, language) for one in read_corrections(session, meeting_id))


def _heading(session: Session, correction: MinutesCorrection, language: Language) -> str:
    place = _WHOLE.said(language)
    if correction.item_id is not None:
        number = read_item(session, correction.item_id).number
        place = _UNNUMBERED.said(language) if number is None else item_number(number)
    day = date_long(correction.made_at.date(), language, with_weekday=False)
    return _HEADING.said(language, str(correction.number), day, place)


def corrections_of(
    session: Session,
    meeting_id: MeetingId,
    item: AgendaItem,
    line: MinutesItem,
    head: MeetingHead,
) -> tuple[CorrectionLine, ...]:
    """Return the corrections of one item's part of the minutes, for a paper of that item alone.

    Args:
        session: where they are read.
        meeting_id: the meeting.
        item: the item on its agenda.
        line: the same as it is printed for an audience.
        head: the meeting, with the audience.
    """
    public = head.audience is Audience.PUBLIC
    place = f"«{line.title}»" if line.number is None else item_number(line.number)
    withheld = line.exempt or bool(line.partly_exempt)
    return tuple(
        _line(
            session,
            correction,
            place,
            head.language,
            _hidden(correction, head.language, withheld=withheld) if public else "",
        )
        for correction in read_corrections(session, meeting_id)
        if correction.item_id == item.id
    )


def _hidden(correction: MinutesCorrection, language: Language, *, withheld: bool) -> str:
    """Return why the public may not read a correction, empty when it may."""
    if withheld:
        return _WITHHELD.said(language)
    basis = correction.exempt_basis
    return _EXEMPT.said(language, basis) if basis else ""


def _line(
    session: Session,
    correction: MinutesCorrection,
    place: str,
    language: Language,
    hidden: str,
) -> CorrectionLine:
    day = date_long(correction.made_at.date(), language, with_weekday=False)
    heading = _HEADING.said(language, str(correction.number), day, place)
    is_exempt = bool(correction.exempt_basis)
    if hidden:
        return CorrectionLine(heading, notes=(hidden,), is_exempt=is_exempt)
    notes = tuple(_notes(session, correction, language))
    return CorrectionLine(heading, correction.was, correction.becomes, notes, is_exempt)


def _notes(session: Session, correction: MinutesCorrection, language: Language) -> Iterator[str]:
    yield _REASON.said(language, correction.reason)
    if correction.agreed_in is not None:
        item = read_item(session, correction.agreed_in)
        meeting = read_meeting(session, meeting_of_item(session, correction.agreed_in))
        day = with_hour(
            date_long(meeting.date, language, with_weekday=False), meeting.hour_on_papers
        )
        # A title is for its own meeting's readers; the number may always be said.
        place = "" if item.number is None else f", {item_number(item.number)}"
        yield _AGREED.said(language, f"{day}{place}")

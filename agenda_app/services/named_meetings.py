"""Which meeting somebody means who writes its committee, its day, and perhaps its hour."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.domain.committee import Committee
from agenda_app.domain.meeting import MeetingId, MeetingName, MeetingState
from agenda_app.domain.sentence import Sentence, filled, listed
from agenda_app.domain.typography import clock, date_short, with_hour
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.committees import committee_by_code
from agenda_app.services.same_day import rows_of_day

_NONE = Sentence("{} har ikke noe møte {}.", "{} har ikkje noko møte {}.")
_SEVERAL = Sentence("{} har flere møter {}: {}.", "{} har fleire møte {}: {}.")
_WRITE_NUMBER = Sentence(
    "Skriv nummeret på møtet, slik programmet skrev det ut.",
    "Skriv nummeret på møtet, slik programmet skreiv det ut.",
)
_WRITE_HOUR = Sentence(
    "Skriv klokkeslettet også, som «{} {} {}», eller nummeret.",
    "Skriv klokkeslettet òg, som «{} {} {}», eller nummeret.",
)


def meeting_named(session: Session, name: MeetingName) -> MeetingId:
    """Return the meeting that a name means; one that is cancelled only where no other is there.

    Raises:
        NotFoundError: there is no such committee, or it does not meet then.
        UserError: it meets more than once on the day, and the name does not say which time.
    """
    body = committee_by_code(session, name.code)
    assert body.id is not None
    found = [
        row
        for row in rows_of_day(session, body.id, name.day)
        if name.at is None or row.starts.time() == name.at
    ]
    found = [row for row in found if row.state != MeetingState.CANCELLED.value] or found
    if not found:
        hour = "" if name.at is None else clock(name.at)
        day = with_hour(date_short(name.day), hour)
        raise NotFoundError(filled(_NONE, body.name, day), _WRITE_NUMBER)
    if len(found) > 1:
        raise _ambiguous(body, name.day, found)
    return MeetingId(found[0].id)


def _ambiguous(body: Committee, day: dt.date, found: Sequence[MeetingRow]) -> UserError:
    each = [f"{clock(row.starts.time())} (møte {row.id})" for row in found]
    said = filled(_SEVERAL, body.name, date_short(day), listed(each))
    if len({row.starts for row in found}) < len(found):
        return UserError(said, _WRITE_NUMBER)
    return UserError(said, filled(_WRITE_HOUR, body.code, day, f"{found[0].starts:%H:%M}"))

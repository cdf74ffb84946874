"""A meeting of which something stored cannot be read: it is named, and the others live on.

Whoever makes values of rows does it ``reading`` a meeting, so that what is damaged in them is said
in one way, wherever it is met. Nothing is guessed in its place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import CommitteeRow
from agenda_app.db.models import MeetingRow
from agenda_app.db.unreadable import Unreadable
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.typography import date_short
from agenda_app.errors import DamagedError

UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What reading a value that was not written by the program can end in."""

_DAMAGED = Sentence(
    "Noe av det som er lagret om {}, er skadet og kan ikke leses.",
    "Noko av det som er lagra om {}, er skadd og kan ikkje lesast.",
)
_RESTORE = Sentence(
    "Hent tilbake den siste sikkerhetskopien som er hel. De andre møtene kan brukes.",
    "Hent tilbake den siste tryggingskopien som er heil. Dei andre møta kan brukast.",
)
_ON_DAY = alike("møtet {} i {}")
_BY_NUMBER = alike("møte {} i {}")


@contextmanager
def reading(session: Session, meeting_id: int) -> Iterator[None]:
    """Read what is stored of a meeting.

    Raises:
        DamagedError: some of it cannot be read.
    """
    try:
        yield
    except UNREADABLE as error:
        raise DamagedError(filled(_DAMAGED, _named(session, meeting_id)), _RESTORE) from error


def day_of(starts: dt.datetime) -> dt.date | None:
    """Return the day of a meeting, for a list that tells more than that one; None if damaged."""
    return None if isinstance(starts, Unreadable) else starts.date()


def _named(session: Session, meeting_id: int) -> Sentence:
    """Return "møtet 29.04.2026 i kommunestyret", or its number where the day cannot be read."""
    query = (
        select(CommitteeRow.name, MeetingRow.starts)
        .join(MeetingRow, MeetingRow.committee_id == CommitteeRow.id)
        .where(MeetingRow.id == meeting_id)
    )
    name, starts = session.execute(query).one()
    day = day_of(starts)
    if day is None:
        return filled(_BY_NUMBER, meeting_id, name)
    return filled(_ON_DAY, date_short(day), name)

"""A meeting or a case of which something stored cannot be read: it is named, the others live on.

Whoever makes values of rows does it ``reading`` a meeting, so that what is damaged in them is said
in one way, wherever it is met. Nothing is guessed in its place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from agenda_app.db.committee_models import CommitteeRow
from agenda_app.db.models import CaseRow, MeetingRow
from agenda_app.db.unreadable import Unreadable
from agenda_app.domain.same_day import hour_apart
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.errors import DamagedError
from agenda_app.services.same_day import among_its_day

UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What reading a value that was not written by the program can end in."""

_DAMAGED = Sentence(
    "Noe av det som er lagret om {}, er skadet og kan ikke leses.",
    "Noko av det som er lagra om {}, er skadd og kan ikkje lesast.",
)
RESTORE = Sentence(
    "Hent tilbake den siste sikkerhetskopien som er hel. De andre møtene kan brukes.",
    "Hent tilbake den siste tryggingskopien som er heil. Dei andre møta kan brukast.",
)
_RESTORE_CASE = Sentence(
    "Hent tilbake den siste sikkerhetskopien som er hel. De andre sakene kan brukes.",
    "Hent tilbake den siste tryggingskopien som er heil. Dei andre sakene kan brukast.",
)
_CASE = alike("sak {}")
_ON_DAY = alike("møtet {}")
_BY_NUMBER = alike("møte {}")
_IN_BODY = alike("{} i {}")


@contextmanager
def reading(session: Session, meeting_id: int) -> Iterator[None]:
    """Read what is stored of a meeting.

    Raises:
        DamagedError: some of it cannot be read.
    """
    try:
        yield
    except UNREADABLE as error:
        raise damage_of(session, meeting_id) from error


@contextmanager
def reading_case(case: CaseRow) -> Iterator[None]:
    """Read what is stored of a case. It is named by its number, for a title can be exempt.

    Raises:
        DamagedError: some of it cannot be read.
    """
    try:
        yield
    except UNREADABLE as error:
        name = filled(_CASE, case.archive_case_no or case.id)
        raise DamagedError(filled(_DAMAGED, name), _RESTORE_CASE) from error


class Sparing:
    """Reads what is stored of many meetings, and leaves out those of which some cannot be read."""

    def __init__(self, session: Session) -> None:
        """Have left out none yet."""
        self._session = session
        self._found: dict[int, DamagedError] = {}

    @contextmanager
    def reading(self, meeting_id: int) -> Iterator[None]:
        """Read what is stored of a meeting; where it cannot be read, go on after it."""
        try:
            with reading(self._session, meeting_id):
                yield
        except DamagedError:
            self._found.setdefault(meeting_id, damage_of(self._session, meeting_id))

    @property
    def damaged(self) -> tuple[DamagedError, ...]:
        """What is wrong, a sentence for each meeting that was left out."""
        return tuple(self._found.values())

    @property
    def meetings(self) -> tuple[int, ...]:
        """The meetings that were left out, once each."""
        return tuple(self._found)


def damage_of(session: Session, meeting_id: int) -> DamagedError:
    """Return that some of what is stored of a meeting cannot be read."""
    return DamagedError(filled(_DAMAGED, named(session, meeting_id)), RESTORE)


def day_of(starts: dt.datetime) -> dt.date | None:
    """Return the day of a meeting, for a list that tells more than that one; None if damaged."""
    return None if isinstance(starts, Unreadable) else starts.date()


def named(session: Session, meeting_id: int) -> Sentence:
    """Return "møtet 29.04.2026 i Kommunestyret", or of that what can be read.

    Where the committee meets more than once on the day, the hour tells which meeting it is.
    """
    row = session.get(MeetingRow, meeting_id)
    day = None if row is None else day_of(row.starts)
    if row is None or day is None:
        meeting = filled(_BY_NUMBER, meeting_id)
    else:
        hour = hour_apart(*among_its_day(session, row))
        meeting = filled(_ON_DAY, with_hour(date_short(day), hour))
    body = None if row is None else session.get(CommitteeRow, row.committee_id)
    return meeting if body is None else filled(_IN_BODY, meeting, body.name)

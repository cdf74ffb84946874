"""A committee's minutes of a year: those that are locked, and what is lacking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemNumber, ItemType
from agenda_app.domain.case import Case
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import FROZEN, MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Hit
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.typography import date_short, item_number, with_hour
from agenda_app.domain.year_book import YearBookContent
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.locked_content import printed_minutes
from agenda_app.services.meeting_head import letterhead_of
from agenda_app.services.meeting_lines import MeetingLine, meeting_lines
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.municipality import the_municipality
from agenda_app.services.print_plans import print_plan

_NOT_LOCKED = Sentence(
    "Møtet {} er ikke med: protokollen er ikke låst.",
    "Møtet {} er ikkje med: protokollen er ikkje låst.",
)
_NOT_HELD = Sentence(
    "Møtet {} er ikke holdt ennå.",
    "Møtet {} er ikkje halde enno.",
)
_NUMBER_GONE = Sentence(
    "Nummeret {} står ikke i noe møte dette året.",
    "Nummeret {} står ikkje i noko møte dette året.",
)


@dataclass(frozen=True, slots=True)
class YearMeetings:
    """A committee's meetings of a year.

    Attributes:
        locked: those with locked minutes, by date.
        open: the others that were not cancelled.
        lacking: what a volume of the year would lack, a sentence each.
    """

    locked: tuple[MeetingLine, ...]
    open: tuple[MeetingLine, ...]
    lacking: tuple[Sentence, ...]


def year_meetings(
    session: Session, committee_id: CommitteeId, year: int, today: date
) -> YearMeetings:
    """Return a committee's meetings of a year by whether their minutes are final."""
    lines = [
        line
        for line in meeting_lines(session, year)
        if line.meeting.committee_id == committee_id
        and line.meeting.state is not MeetingState.CANCELLED
    ]
    locked = tuple(line for line in lines if _is_locked(session, line))
    rest = tuple(line for line in lines if line not in locked)
    lacking = [_why(line, today) for line in rest]
    lacking += (filled(_NUMBER_GONE, item_number(gap)) for gap in _gaps(session, locked, rest))
    return YearMeetings(locked, rest, tuple(lacking))


def _is_locked(session: Session, line: MeetingLine) -> bool:
    assert line.meeting.id is not None
    return read_minutes(session, line.meeting.id).locked_at is not None


def _why(line: MeetingLine, today: date) -> Sentence:
    meeting = line.meeting
    is_over = meeting.date < today or meeting.state in FROZEN - {MeetingState.SENT}
    return filled(
        _NOT_LOCKED if is_over else _NOT_HELD, with_hour(date_short(meeting.date), meeting.apart)
    )


def _gaps(
    session: Session, locked: tuple[MeetingLine, ...], rest: tuple[MeetingLine, ...]
) -> Iterator[ItemNumber]:
    """Yield the numbers of the series that no meeting has: a case may have gone missing."""
    known: dict[tuple[ItemType, int], set[int]] = defaultdict(set)
    for line in (*locked, *rest):
        assert line.meeting.id is not None
        for item in read_agenda(session, line.meeting.id).items:
            if item.number is not None:
                known[item.number.type, item.number.year].add(item.number.serial)
    for (kind, year), serials in known.items():
        for serial in range(min(serials), max(serials)):
            if serial not in serials:
                yield ItemNumber(kind, serial, year)


def year_book_content(
    session: Session,
    files: FileStore,
    committee_id: CommitteeId,
    year: int,
    audience: Audience,
    today: date,
    *,
    anew: bool = False,
) -> YearBookContent:
    """Return the volume of a year for an audience, of the minutes as they were locked.

    Args:
        session: an open read.
        files: what is kept.
        committee_id: whose minutes.
        year: of which year.
        audience: for whom.
        today: the date that stands on it.
        anew: take the minutes as they stand in the tables now, also those that were kept.

    Raises:
        NotFoundError: there is no such committee.
        UserError: no minutes of the year are locked.
    """
    body = committee(session, committee_id)
    found = year_meetings(session, committee_id, year, today)
    if not found.locked:
        raise UserError(
            Sentence(
                f"{body.name} har ingen låste protokoller fra {year}.",
                f"{body.name} har ingen låste protokollar frå {year}.",
            ),
            Sentence(
                "Lås protokollene først, så kan møteboken lages.",
                "Lås protokollane først, så kan møteboka lagast.",
            ),
        )
    municipality = the_municipality(session)
    content_of = minutes_content if anew else printed_minutes
    ids = tuple(line.meeting.id for line in found.locked if line.meeting.id is not None)
    return YearBookContent(
        letterhead=letterhead_of(files, municipality),
        committee=body.name,
        year=year,
        language=municipality.language,
        audience=audience,
        printed=today,
        plan=print_plan(session, committee_id),
        meetings=tuple(content_of(session, files, m, audience, today) for m in ids),
        meeting_ids=ids,
        lacking=tuple(sentence.said(municipality.language) for sentence in found.lacking),
        keywords={
            item.number: case.keywords
            for item, case in cases_of_year(session, ids)
            if item.number is not None
            and (audience is Audience.INTERNAL or _is_open(item, case, today))
        },
    )


def cases_of_year(
    session: Session, meeting_ids: Iterable[MeetingId]
) -> tuple[tuple[AgendaItem, Case], ...]:
    """Return the numbered items of meetings that have a case, each with it, in order."""
    return tuple(
        (item, read_case(session, item.case_id))
        for meeting_id in meeting_ids
        for item in read_agenda(session, meeting_id).items
        if item.number is not None and item.case_id is not None
    )


def _is_open(item: AgendaItem, case: Case, today: date) -> bool:
    """Tell whether everybody may read the keywords: they tell what an exempt case is about."""
    return item.access.is_public(today) and case.access.is_public(today)


def meeting_of_leak(
    session: Session, meeting_ids: Sequence[MeetingId], hits: Iterable[Hit]
) -> MeetingId:
    """Return which of some meetings something exempt comes from, the first when nobody knows."""
    found = {hit.source.item_id for hit in hits if hit.source and hit.source.item_id}
    for meeting_id in meeting_ids:
        if any(item.id in found for item in read_agenda(session, meeting_id).items):
            return meeting_id
    return meeting_ids[0]

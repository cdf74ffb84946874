"""What one committee decides in another's place is reported to that one's next meeting (§ 11-8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemId, ItemKind, ItemState, ItemType, add
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.typography import item_number, with_hour
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.committees import committee, committees
from agenda_app.services.meeting_lines import next_planned
from agenda_app.services.meetings import read_meeting
from agenda_app.services.report_lines import LINE, lines_of
from agenda_app.words import date_long

_REPORT = alike("Melding om hastevedtak i {} {}: {}")
_OWN = Sentence(
    "Utvalget avgjør sin egen sak i dette møtet, så det er ikke et hastevedtak for et annet.",
    "Utvalet avgjer si eiga sak i dette møtet, så det er ikkje eit hastevedtak for eit anna.",
)
_ANOTHER = Sentence(
    "Velg utvalget som ellers skulle avgjort saken.", "Vel utvalet som elles skulle avgjort saka."
)
_DECIDED_FOR = Sentence(
    "Saken ble avgjort som hastesak i stedet for i {} (koml. § 11-8 første ledd).",
    "Saka vart avgjord som hastesak i staden for i {} (koml. § 11-8 fyrste ledd).",
)


def urgent_words(session: Session, item: AgendaItem, language: Language) -> str:
    """Return in whose place an item was decided, empty of every other item."""
    if item.urgent_for is None or item.state is not ItemState.TREATED:
        return ""
    return _DECIDED_FOR.said(language, in_sentence(committee(session, item.urgent_for).name))


def report_urgent(session: Session, committee_id: CommitteeId, now: datetime | None = None) -> None:
    """Let a committee's next meeting hear what was decided in its place.

    Each decision of locked minutes is reported once; what only a cancelled meeting would have
    reported was not. When no meeting is planned, the next that is planned takes it along. The
    report of what is not open has no title, only the number.

    Args:
        session: an open write.
        committee_id: the committee.
        now: wall time in Norway: a meeting that was called and begins later hears of it too, and
            the report waits to be sent as a supplement. None where only what is not called yet can.
    """
    for item, decided in list(_unreported(session, committee_id)):
        following = next_planned(session, committee_id, decided.starts, called_after=now)
        if following is None or following.id is None:
            continue
        report = _report(session, item, decided, following.language)
        save_agenda(session, add(read_agenda(session, following.id), report))


def still_to_report(session: Session, committee_id: CommitteeId) -> frozenset[ItemId]:
    """Return the decisions that no meeting of a committee reports, but for cancelled ones."""
    found = (item.id for item, _ in _unreported(session, committee_id))
    return frozenset(one for one in found if one is not None)


def _unreported(
    session: Session, committee_id: CommitteeId
) -> Iterator[tuple[AgendaItem, Meeting]]:
    reported = lines_of(committee_id).where(LINE.reports == AgendaItemRow.id).exists()
    query = (
        select(AgendaItemRow.id, AgendaItemRow.meeting_id)
        .join(MinutesRow, MinutesRow.meeting_id == AgendaItemRow.meeting_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            AgendaItemRow.urgent_for == committee_id,
            AgendaItemRow.state == ItemState.TREATED.value,
            MinutesRow.locked_at.is_not(None),
            ~reported,
        )
        .order_by(MeetingRow.starts, AgendaItemRow.position)
    )
    for item_id, meeting_id in session.execute(query):
        item = read_item(session, ItemId(item_id))
        yield item, read_meeting(session, MeetingId(meeting_id))


def _report(session: Session, item: AgendaItem, decided: Meeting, language: Language) -> AgendaItem:
    number = "" if item.number is None else item_number(item.number)
    title = item.title if item.access.state is AccessState.OPEN else ""
    body = in_sentence(committee(session, decided.committee_id).name)
    day = with_hour(date_long(decided.date, language, with_weekday=False), decided.apart)
    what = " ".join(filter(None, (number, title)))
    said = _REPORT.said(language, body, day, what)
    return AgendaItem(None, ItemKind.STANDARD, said, ItemType.RS, reports=item.id)


def other_committees(session: Session, meeting_id: MeetingId) -> tuple[Committee, ...]:
    """Return the committees in whose place the one of a meeting could decide a case."""
    own = read_meeting(session, meeting_id).committee_id
    return tuple(body for body in committees(session) if body.id != own)


def mark_urgent(
    session: Session, meeting_id: MeetingId, item: AgendaItem, committee_id: CommitteeId | None
) -> Agenda:
    """Note in whose place an item is decided, None for nobody's, and return the agenda.

    Raises:
        UserError: it is the committee's own case, or the minutes are locked.
    """
    if committee_id == read_meeting(session, meeting_id).committee_id:
        raise UserError(_OWN, _ANOTHER)
    agenda = read_agenda(session, meeting_id)
    wanted = replace(item, urgent_for=committee_id)
    items = tuple(wanted if one.id == item.id else one for one in agenda.items)
    return save_agenda(session, replace(agenda, items=items))

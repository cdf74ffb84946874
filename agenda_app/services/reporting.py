"""What was decided in a committee's place is reported to it once, whatever becomes of its meetings.

Those are urgent decisions of another committee and what the mayor decided (koml. § 11-8, and to the
council also § 6-1).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.services import mayors_decisions, urgent
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.meetings import read_meeting
from agenda_app.services.report_lines import LINE, lines_of


def report_to(session: Session, committee_id: CommitteeId, now: dt.datetime | None = None) -> None:
    """Let a committee's next meeting hear what no meeting of it reports.

    Args:
        session: an open write.
        committee_id: the committee.
        now: wall time in Norway: one that was called and is still to be held hears of it too, and
            the report waits to be sent as a supplement. None where only what is not called yet can.
    """
    urgent.report_urgent(session, committee_id, now)
    mayors_decisions.report_mayor(session, committee_id, now and now.date())


def still_told(
    session: Session, committee_id: CommitteeId, items: Iterable[AgendaItem]
) -> tuple[AgendaItem, ...]:
    """Return items that come back, without reports of what another meeting reports by now."""
    of_mayor = mayors_decisions.still_to_report(session, committee_id)
    of_others = urgent.still_to_report(session, committee_id)
    return tuple(
        item
        for item in items
        if (item.reports_mayor is None or item.reports_mayor in of_mayor)
        and (item.reports is None or item.reports in of_others)
    )


def report_once(session: Session, meeting_id: MeetingId) -> None:
    """Let a meeting that was cancelled and is taken up again report nothing a second time.

    It keeps its reports, and another meeting that has not called anybody to them gives them up. Of
    one that has, this one leaves them out; under a number that was sent out they are withdrawn.
    """
    committee_id = read_meeting(session, meeting_id).committee_id
    agenda = read_agenda(session, meeting_id)
    kept = list[AgendaItem]()
    for item in agenda.items:
        others = _elsewhere(session, item, committee_id)
        if any(row.serial is not None for row in others):
            if item.frozen:
                kept.append(replace(item, state=ItemState.WITHDRAWN))
            continue
        kept.append(item)
        for row in others:
            _give_up(session, row)
    if tuple(kept) != agenda.items:
        save_agenda(session, replace(agenda, items=tuple(kept)))


def _elsewhere(
    session: Session, item: AgendaItem, committee_id: CommitteeId
) -> tuple[AgendaItemRow, ...]:
    """Return the lines of a committee's other meetings that report the same as an item."""
    if item.reports is None and item.reports_mayor is None:
        return ()
    is_same = (
        LINE.reports == item.reports
        if item.reports is not None
        else LINE.reports_mayor == item.reports_mayor
    )
    return tuple(session.scalars(lines_of(committee_id).where(is_same, LINE.id != item.id)))


def _give_up(session: Session, row: AgendaItemRow) -> None:
    agenda = read_agenda(session, MeetingId(row.meeting_id))
    others = tuple(item for item in agenda.items if item.id != row.id)
    save_agenda(session, replace(agenda, items=others))

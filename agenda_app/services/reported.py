"""What a line of an agenda reports: a decision in a committee's place, its own or the mayor's."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemKind
from agenda_app.services.agendas import read_item
from agenda_app.services.mayors_decisions import reported_case


def reported_by(session: Session, item: AgendaItem) -> AgendaItem | None:
    """Return what a line reports as a line of its own, None where it reports nothing."""
    if item.reports is not None:
        return read_item(session, item.reports)
    if item.reports_mayor is None:
        return None
    case = reported_case(session, item.reports_mayor)
    return AgendaItem(None, ItemKind.CASE, case.title, case_id=case.id, access=case.access)

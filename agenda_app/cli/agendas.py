"""``agenda add`` and ``agenda show``: what stands on a meeting's agenda."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.typography import clock
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee_by_code
from agenda_app.services.extract import item_of_case
from agenda_app.services.putting_on import put_cases
from agenda_app.services.urgent import mark_urgent
from agenda_app.terms import word

_CASE = alike("sak {}")
_URGENT = alike("hastevedtak")
_EMPTY = Sentence("Sakslisten er tom.", "Saklista er tom.")


def put(options: Namespace) -> int:
    """Put cases on the agenda, each where its kind usually stands, and show the agenda."""
    with data(options) as storage, storage.database.write("put cases on agenda") as session:
        placed = put_cases(session, options.meeting, options.cases)
    print(_table(placed.after, options.spoken))
    return 0


def urgent(options: Namespace) -> int:
    """Note that a case is decided in another committee's place, or that it is not after all."""
    with data(options) as storage, storage.database.write("note urgent decision") as session:
        item = item_of_case(session, options.meeting, options.case)
        body = committee_by_code(session, options.place_of).id if options.place_of else None
        after = mark_urgent(session, options.meeting, item, body)
    print(_table(after, options.spoken))
    return 0


def show(options: Namespace) -> int:
    """Show the agenda, for people or as JSON."""
    with data(options) as storage, storage.database.read() as session:
        agenda = read_agenda(session, options.meeting)
    if options.json:
        items = [_as_json(item, at) for at, item in enumerate(agenda.items, start=1)]
        print_json(items)
    else:
        print(_table(agenda, options.spoken))
    return 0


def _as_json(item: AgendaItem, position: int) -> dict[str, Any]:
    return {
        "id": item.id,
        "position": position,
        "number": str(item.number) if item.number else None,
        "type": item.type.value if item.type else None,
        "kind": item.kind.value,
        "title": item.title,
        "state": item.state.value,
        "access": item.access.state.value,
        "starts_at": item.starts_at.isoformat("minutes") if item.starts_at else None,
        "case": item.case_id,
        "urgent_for": item.urgent_for,
        "reports": item.reports,
    }


def _table(agenda: Agenda, spoken: Language) -> str:
    if not agenda.items:
        return _EMPTY.said(spoken)
    numbers = [str(item.number) if item.number else "" for item in agenda.items]
    cases = [_CASE.said(spoken, item.case_id) if item.case_id else "" for item in agenda.items]
    wide, case_wide = max(map(len, numbers)), max(map(len, cases))
    return "\n".join(
        f"{number:{wide}}  {case:{case_wide}}  {_line(item, spoken)}".rstrip()
        for number, case, item in zip(numbers, cases, agenda.items, strict=True)
    )


def _line(item: AgendaItem, spoken: Language) -> str:
    remarks = []
    if item.access.state is not AccessState.OPEN:
        remarks.append(word(item.access.state, spoken).lower())
    if item.state is not ItemState.PLANNED:
        remarks.append(word(item.state, spoken).lower())
    if item.urgent_for is not None:
        remarks.append(_URGENT.said(spoken))
    title = f"{clock(item.starts_at)} {item.title}" if item.starts_at else item.title
    return f"{title} ({', '.join(remarks)})" if remarks else title

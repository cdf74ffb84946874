"""``check``: what should be looked at before a meeting's papers go out."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.findings import as_json, as_line
from agenda_app.cli.json_output import print_json
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.services.agendas import read_agenda
from agenda_app.services.control import meeting_findings
from agenda_app.services.meetings import read_meeting

_NOTHING = Sentence(
    "Kontrollen fant ingenting å merke seg.", "Kontrollen fann ingenting å merkje seg."
)
_MEETING = alike("Møtet")


def check(options: Namespace) -> int:
    """Show the findings of a meeting; 1 when one of them blocks."""
    with data(options) as storage, storage.database.read() as session:
        meeting_id: MeetingId = options.meeting
        language = read_meeting(session, meeting_id).language
        found = meeting_findings(session, meeting_id, language, dt.date.today())
        items = read_agenda(session, meeting_id).items
    numbers = {i.id: str(i.number) if i.number else i.title for i in items if i.id is not None}
    if options.json:
        print_json([_with_place(f, numbers) for f in found])
    else:
        said = [_line(finding, numbers, language) for finding in found]
        print("\n".join(said) or _NOTHING.said(language))
    return int(any(finding.level is Level.STOP for finding in found))


def _with_place(finding: Finding, numbers: Mapping[ItemId, str]) -> dict[str, Any]:
    return {
        **as_json(finding),
        "item": finding.item_id,
        "number": numbers.get(finding.item_id) if finding.item_id is not None else None,
        "case": finding.case_id,
        "legal_basis": finding.legal_basis,
    }


def _line(finding: Finding, numbers: Mapping[ItemId, str], language: Language) -> str:
    place = numbers.get(finding.item_id, "") if finding.item_id is not None else ""
    return f"{place or _MEETING.said(language)}: {as_line(finding, language)}"

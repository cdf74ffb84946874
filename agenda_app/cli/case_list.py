"""``case list``: every case with its number, and the meetings that it is on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, alike, listed
from agenda_app.services.cases import CaseLine, case_lines, meetings_of_cases
from agenda_app.terms import word

_NONE = alike("Det er ingen saker.")
_MEETING = alike("møte {}")
_WAITING = Sentence("ikke på noe møte", "ikkje på noko møte")
_CLOSED = Sentence("avsluttet", "avslutta")

_Line = tuple[CaseLine, tuple[MeetingId, ...]]


def show(options: Namespace) -> int:
    """Show the cases, the newest first, for people or as JSON."""
    with data(options) as storage, storage.database.read() as session:
        meetings = meetings_of_cases(session)
        every = [(line, meetings.get(line.id, ())) for line in case_lines(session)]
    shown = [(line, on) for line, on in every if not (options.waiting and on)]
    if options.json:
        print_json([_as_json(*each) for each in shown])
    else:
        print("\n".join(_texts(shown, options.spoken)) or _NONE.said(options.spoken))
    return 0


def _texts(lines: Sequence[_Line], spoken: Language) -> Iterator[str]:
    wide = max((len(str(line.id)) for line, _ in lines), default=0)
    for line, on in lines:
        met = _MEETING.said(spoken, listed([str(one) for one in on]))
        said = [word(line.access.state, spoken).lower(), met if on else _WAITING.said(spoken)]
        said += [_CLOSED.said(spoken)] if line.closed else []
        yield f"{line.id:>{wide}}  {line.title} ({', '.join(said)})"


def _as_json(line: CaseLine, on: Sequence[MeetingId]) -> dict[str, Any]:
    return {
        "case": line.id,
        "title": line.title,
        "archive_case_no": line.archive_case_no,
        "access": line.access.state.value,
        "case_officer": line.case_officer,
        "closed": line.closed,
        "meetings": list(on),
    }

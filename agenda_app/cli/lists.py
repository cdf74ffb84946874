"""``pdf fees``, ``pdf statistics``, ``pdf year`` and ``statistics``: what covers many meetings."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from agenda_app.cli.data import MADE, data
from agenda_app.cli.json_output import print_json
from agenda_app.db.storage import Storage
from agenda_app.documents.statistics_pdf import figures_of
from agenda_app.domain.attendance_statistics import Attendance
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.presence import UNREPORTED
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_lists import StatisticsContent, StatisticsLine
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.exchange.fees_sheet import ENDING
from agenda_app.files.writing import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.produce.lists import ListKind, WantedList, make_list
from agenda_app.produce.years import WantedYear, make_year
from agenda_app.services.attendance_figures import statistics_content
from agenda_app.services.committees import committee_by_code
from agenda_app.services.people import person_named

_PDF = ".pdf"


def fees(options: Namespace) -> int:
    """Write what people are paid as PDF or spreadsheet, by the ending of the file's name.

    Raises:
        NotFoundError: nobody is called as the person that was named, or several are.
        UserError: the name ends otherwise, or the list cannot be made or written.
    """
    as_sheet = _is_sheet(options)
    with data(options) as storage:
        person = None
        if options.person:
            with storage.database.read() as session:
                person = person_named(session, options.person).id
        wanted = WantedList(
            ListKind.FEES, options.first, options.last, person_id=person, as_sheet=as_sheet
        )
        _write(storage, wanted, options)
    return 0


def _is_sheet(options: Namespace) -> bool:
    ending: str = options.target.suffix.lower()
    if ending not in {_PDF, f".{ENDING}"}:
        raise UserError(
            Sentence(
                f"Listen kan ikke lages som «{options.target.name}».",
                f"Lista kan ikkje lagast som «{options.target.name}».",
            ),
            Sentence(
                f"La filnavnet slutte på {_PDF}, eller på .{ENDING} for regneark.",
                f"La filnamnet slutte på {_PDF}, eller på .{ENDING} for rekneark.",
            ),
        )
    return ending != _PDF


def statistics_pdf(options: Namespace) -> int:
    """Write how often everybody was present as PDF."""
    with data(options) as storage:
        body = _committee(storage, options)
        wanted = WantedList(ListKind.STATISTICS, options.first, options.last, committee_id=body)
        _write(storage, wanted, options)
    return 0


def _write(storage: Storage, wanted: WantedList, options: Namespace) -> None:
    made = run_to_end(make_list(storage, wanted, dt.date.today()))
    write_whole(options.target, made.pdf)
    print(MADE.said(options.spoken, options.target))


def _committee(storage: Storage, options: Namespace) -> CommitteeId | None:
    if not options.committee:
        return None
    with storage.database.read() as session:
        return committee_by_code(session, options.committee).id


def year(options: Namespace) -> int:
    """Write a committee's minutes of a year; what is lacking is told on stderr."""
    now = dt.datetime.now()
    audience = Audience.PUBLIC if options.public else Audience.INTERNAL
    with data(options) as storage:
        body = _committee(storage, options)
        assert body is not None
        wanted = WantedYear(body, options.year, audience)
        made = run_to_end(make_year(storage, wanted, now.date(), now, options.target.name))
    write_whole(options.target, made.made.pdf)
    for sentence in made.lacking:
        print(sentence, file=sys.stderr)
    print(MADE.said(options.spoken, options.target))
    return 0


def statistics(options: Namespace) -> int:
    """Show how often everybody was present in a period."""
    with data(options) as storage:
        body = _committee(storage, options)
        with storage.database.read() as session:
            content = statistics_content(
                session, storage.files, options.first, options.last, dt.date.today(), body
            )
    if options.json:
        print_json(_as_json(content))
    else:
        print("\n".join(_lines(content)))
    return 0


_MEETINGS = Sentence("Møter: {}", "Møte: {}")
_NO_PARTY = Sentence("Uten parti", "Utan parti")
_MET = Sentence(
    "{}: skulle møte {}, hele {}, deler {}, borte {}",
    "{}: skulle møte {}, heile {}, delar {}, borte {}",
)
_UNREPORTED = Sentence(", uten forfall {}", ", utan forfall {}")
_AS_DEPUTY = alike(", som vara {}")
_PRESENCE = alike(", frammøte {}")


def _lines(content: StatisticsContent) -> Iterator[str]:
    spoken = content.head.language
    yield _MEETINGS.said(spoken, content.meetings)
    for line in (*content.committees, *content.parties, *content.persons):
        expected, whole, part, away, unreported, share, deputy, _ = figures_of(line.attendance)
        name = line.name or _NO_PARTY.said(spoken)
        name = f"{name} ({line.beside})" if line.beside else name
        told = _MET.said(spoken, name, expected, whole, part, away)
        told += _UNREPORTED.said(spoken, unreported) if unreported != "0" else ""
        told += _AS_DEPUTY.said(spoken, deputy) if deputy != "0" else ""
        yield f"{told}{_PRESENCE.said(spoken, share)}" if share else told
    yield from (sentence.said(spoken) for sentence in content.lacking)


def _as_json(content: StatisticsContent) -> dict[str, Any]:
    return {
        "from": content.head.first.isoformat(),
        "to": content.head.last.isoformat(),
        "meetings": content.meetings,
        "total": _counted(content.total),
        "committees": [_line(line) for line in content.committees],
        "parties": [_line(line) for line in content.parties],
        "persons": [{**_line(line), "list": line.beside} for line in content.persons],
        "lacking": [sentence.said(content.head.language) for sentence in content.lacking],
    }


def _line(line: StatisticsLine) -> dict[str, Any]:
    return {"name": line.name, **_counted(line.attendance)}


def _counted(attendance: Attendance) -> dict[str, Any]:
    share, filled = attendance.share, attendance.filled
    return {
        "expected": attendance.expected,
        "whole": attendance.whole,
        "part": attendance.part,
        "absent": attendance.absent,
        "unreported": dict(attendance.reasons).get(UNREPORTED, 0),
        "share": None if share is None else float(share),
        "as_deputies": float(attendance.by_deputies),
        "filled": None if filled is None else float(filled),
    }

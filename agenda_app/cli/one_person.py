"""``pdf attendance``, ``pdf votes`` and ``votes``: what is told of one elected person."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from agenda_app.cli.data import MADE, data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.printed_person import VoteLine, VoteReport
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import date_short
from agenda_app.files.writing import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.produce.lists import ListKind, WantedList, make_list
from agenda_app.services.one_person import vote_report
from agenda_app.services.people import person_named

_NONE = Sentence(
    "Det er ingen offentlige avstemninger i perioden.",
    "Det er ingen offentlege røystingar i perioden.",
)


def proof_pdf(options: Namespace) -> int:
    """Write where somebody met as a letter for their employer."""
    return _write(ListKind.ATTENDANCE, options)


def votes_pdf(options: Namespace) -> int:
    """Write how somebody voted as PDF."""
    return _write(ListKind.VOTES, options)


def _write(kind: ListKind, options: Namespace) -> int:
    with data(options) as storage:
        with storage.database.read() as session:
            person = person_named(session, options.person).id
        wanted = WantedList(kind, options.first, options.last, person_id=person)
        made = run_to_end(make_list(storage, wanted, dt.date.today()))
        write_whole(options.target, made.pdf)
    print(MADE.said(options.spoken, options.target))
    return 0


def votes(options: Namespace) -> int:
    """Show how somebody voted in a period."""
    with data(options) as storage, storage.database.read() as session:
        person = person_named(session, options.person).id
        assert person is not None
        asked = person, options.first, options.last, dt.date.today()
        report = vote_report(session, storage.files, *asked)
    if options.json:
        print_json(_as_json(report))
    else:
        print("\n".join(_lines(report, options)))
    return 0


def _lines(report: VoteReport, options: Namespace) -> Iterator[str]:
    for line in report.lines:
        item = " ".join(filter(None, (line.committee, line.number, line.title)))
        yield f"{date_short(line.day)}  {item}"
        yield f"  {line.about}: {line.side}. {line.result}. {line.corrected}".rstrip()
    if not report.lines:
        yield _NONE.said(options.spoken)
    yield from (sentence.said(options.spoken) for sentence in report.lacking)


def _as_json(report: VoteReport) -> dict[str, Any]:
    head = report.head
    return {
        "person": head.about,
        "from": head.first.isoformat(),
        "to": head.last.isoformat(),
        "votes": [_vote(line) for line in report.lines],
        "lacking": [sentence.said(head.language) for sentence in report.lacking],
    }


def _vote(line: VoteLine) -> dict[str, Any]:
    return {
        "day": line.day.isoformat(),
        "committee": line.committee,
        "number": line.number.replace("\u00a0", " "),
        "title": line.title,
        "about": line.about,
        "voted": line.side,
        "is_named": line.is_named,
        "result": line.result,
        "corrected": line.corrected,
    }

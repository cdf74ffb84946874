"""``import``: case papers from files into the queue, and what was made of each of them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.cli.report import Report, as_json, as_text
from agenda_app.cli.values import files_named
from agenda_app.db.storage import Storage
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file, shown_name
from agenda_app.files.store import sha256_of
from agenda_app.intake.child import reading_paper
from agenda_app.intake.result import Mark, MarkKind, Marks
from agenda_app.jobs import run_to_end
from agenda_app.services.control import case_findings
from agenda_app.services.importing import cases_from_file, import_paper, keep_paper
from agenda_app.services.municipality import the_municipality

_MARKS = {
    MarkKind.INSERTION: Sentence("innsetting", "innsetjing"),
    MarkKind.DELETION: alike("sletting"),
    MarkKind.COMMENT: alike("merknad"),
    MarkKind.HIDDEN: alike("skjult tekst"),
}
_MARKED = Sentence(
    "Filen har sporede endringer, merknader eller skjult tekst. "
    "Velg med --changes accept eller --changes reject, og les inn på nytt.",
    "Fila har spora endringar, merknader eller skjult tekst. "
    "Vel med --changes accept eller --changes reject, og les inn på nytt.",
)
_READ_BEFORE = Sentence(
    "Den samme filen er lest inn før, som sak {}.", "Den same fila er lesen inn før, som sak {}."
)
_AND_MORE = alike(" (og {} til)")


@dataclass(frozen=True, slots=True)
class _Outcome:
    report: Report
    code: int


def read_papers(options: Namespace) -> int:
    """Import each file by itself: one that cannot be read does not stop the others.

    Returns 2 when a file could not be read, else 1 when one waits for a decision on tracked
    changes, else 0.
    """
    marks = Marks(options.changes) if options.changes else Marks.ASK
    with data(options) as storage:
        outcomes = [
            _import(storage, path, marks, options.spoken) for path in files_named(options.files)
        ]
    reports = [outcome.report for outcome in outcomes]
    if options.json:
        print_json([as_json(report, options.spoken) for report in reports])
    else:
        print("\n\n".join(as_text(report, options.spoken) for report in reports))
    _say_what_failed([r.findings[0].text for r in reports if r.read is None], options.spoken)
    return max(outcome.code for outcome in outcomes)


def _say_what_failed(faults: Sequence[str], spoken: Language) -> None:
    if faults:
        more = _AND_MORE.said(spoken, len(faults) - 1) if len(faults) > 1 else ""
        print(f"{faults[0]}{more}", file=sys.stderr)


def _import(storage: Storage, path: Path, marks: Marks, spoken: Language) -> _Outcome:
    shown = shown_name(path)
    try:
        content = read_file(path)
        with storage.database.read() as session:
            name = the_municipality(session).name
            before = cases_from_file(session, sha256_of(content))
        read = run_to_end(reading_paper(content, shown, marks=marks, municipality=name))
        if read.marks:
            return _Outcome(Report(path, None, read, _marks_found(read.marks, spoken)), 1)
        kept = keep_paper(storage.files, read, content, shown)
        with storage.database.write("import paper") as session:
            case = import_paper(session, kept)
            assert case.id is not None
            found = case_findings(session, case.id, spoken)
    except UserError as error:
        text = error.said(spoken)
        said = text if shown in text else f"{shown}: {text}"
        unreadable = Finding("unreadable", Level.STOP, said)
        return _Outcome(Report(path, None, None, (unreadable,)), 2)
    notes = (
        *_known(before, spoken),
        *(_reading(warning.said(spoken)) for warning in read.warnings),
    )
    return _Outcome(Report(path, case.id, read, (*found, *notes)), 0)


def _marks_found(marks: tuple[Mark, ...], spoken: Language) -> tuple[Finding, ...]:
    quotes = tuple(
        f"{_MARKS[mark.kind].said(spoken)}{f' ({mark.author})' if mark.author else ''}: {mark.text}"
        for mark in marks
    )
    return (Finding("tracked_changes", Level.STOP, _MARKED.said(spoken), quotes=quotes),)


def _known(cases: tuple[int, ...], spoken: Language) -> tuple[Finding, ...]:
    if not cases:
        return ()
    numbers = ", ".join(map(str, cases))
    return (Finding("imported_before", Level.WARN, _READ_BEFORE.said(spoken, numbers)),)


def _reading(warning: str) -> Finding:
    return Finding("reading", Level.WARN, warning)

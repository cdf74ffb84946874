"""``preflight``: what was found in a meeting's attachments, done, and what their readers see."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from agenda_app.checks.preflight import Level
from agenda_app.checks.verdicts import (
    done_sentences,
    found_sentences,
    reader_sees,
    refused_sentence,
)
from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.verdict import Verdict
from agenda_app.jobs import run_to_end
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.services.meetings import read_meeting
from agenda_app.services.preflight import (
    PreflightLine,
    headline,
    verdict_on_bundle,
)
from agenda_app.services.preflight import preflight as lines_of

_MARKS = {Level.OK: "Klar", Level.INFO: "Merk", Level.WARN: "Se på"}


def preflight(options: Namespace) -> int:
    """Show a line for each attachment of a meeting; nothing in it stops anything."""
    audience = Audience.PUBLIC if options.public else Audience.INTERNAL
    with data(options) as storage:
        with storage.database.read() as session:
            language = read_meeting(session, options.meeting).language
        run_to_end(bring_up_to_date(storage, options.meeting))
        with storage.database.read() as session:
            today = dt.date.today()
            lines = lines_of(session, storage.files, options.meeting, audience, today, language)
    first, second = headline(lines, language), verdict_on_bundle(lines, language)
    if options.json:
        told = [_as_json(line) for line in lines]
        print_json({"headline": first, "bundle": second, "attachments": told})
        return 0
    print(first)
    if lines:
        print(second)
    for line in lines:
        print("\n".join(_written(line)))
    return 0


def print_verdict(verdict: Verdict, language: Language) -> None:
    """Print what was found in a file, what was done, and what its reader sees."""
    refused = refused_sentence(verdict, language)
    if refused:
        print(f"  Funnet: {refused}")
    for sentence in found_sentences(verdict, language):
        print(f"  Funnet: {sentence}")
    for sentence in done_sentences(verdict, language):
        print(f"  Gjort: {sentence}")
    print(f"  Leseren ser: {reader_sees(verdict, language)}.")


def _written(line: PreflightLine) -> Iterator[str]:
    name = f"{line.number}, vedlegg {line.place}" if line.place else line.number
    yield f"{_MARKS[line.level]}: {name}: {line.title}"
    for head, sentences in (
        ("Funnet", line.found),
        ("Gjort", line.done),
        ("Leseren ser", (line.members,) if line.members else ()),
        ("Offentligheten ser", (line.public,)),
        ("Hindrer PDF/UA", line.against_ua),
        ("Hindrer PDF/A", line.against_a),
    ):
        yield from (f"  {head}: {sentence}" for sentence in sentences)


def _as_json(line: PreflightLine) -> dict[str, Any]:
    return {
        "item": line.item_id,
        "case": line.case_id,
        "attachment": line.attachment_id,
        "number": line.number,
        "place": line.place,
        "title": line.title,
        "kind": line.kind.value if line.kind else None,
        "pages": line.pages,
        "level": line.level.value,
        "telling": line.telling,
        "found": list(line.found),
        "done": list(line.done),
        "members": line.members,
        "public": line.public,
        "against_ua": list(line.against_ua),
        "against_a": list(line.against_a),
        "in_bundle": line.in_bundle,
    }

"""``preflight``: what was found in a meeting's attachments, done, and what their readers see."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from agenda_app.checks.preflight import Level
from agenda_app.checks.verdicts import (
    done_sentences,
    found_sentences,
    reader_sees,
    refused_sentence,
)
from agenda_app.cli.data import data
from agenda_app.cli.findings import LOOK_AT, NOTE, as_json
from agenda_app.cli.json_output import print_json
from agenda_app.domain.case import Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.verdict import PageSize, Verdict
from agenda_app.jobs import run_to_end
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.services.control import meeting_findings
from agenda_app.services.meetings import read_meeting
from agenda_app.services.preflight import (
    PreflightLine,
    headline,
    line_in_list,
    verdict_on_bundle,
)
from agenda_app.services.preflight import preflight as lines_of

_MM_PER_POINT = 25.4 / 72
_MARKS = {Level.OK: Sentence("Klar", "Klart"), Level.INFO: NOTE, Level.WARN: LOOK_AT}
_ATTACHMENT = alike("{}, vedlegg {}")
_FOUND = Sentence("Funnet", "Funne")
_DONE = alike("Gjort")
_READER = Sentence("Leseren ser", "Lesaren ser")
_PUBLIC = Sentence("Offentligheten ser", "Offentlegheita ser")
_STOPS_PUBLIC = Sentence("Stopper den offentlige utgaven", "Stoppar den offentlege utgåva")
_AGAINST_UA = Sentence("Hindrer PDF/UA", "Hindrar PDF/UA")
_AGAINST_A = Sentence("Hindrer PDF/A", "Hindrar PDF/A")


def preflight(options: Namespace) -> int:
    """Show a line for each attachment of a meeting; 1 when the bundle asked for is refused.

    What is found in the attachments themselves stops nothing: only that the public may not have
    all of it does, and only the public bundle.
    """
    audience = Audience.PUBLIC if options.public else Audience.INTERNAL
    with data(options) as storage:
        with storage.database.read() as session:
            language = read_meeting(session, options.meeting).language
        run_to_end(bring_up_to_date(storage, options.meeting))
        with storage.database.read() as session:
            today = dt.date.today()
            lines = lines_of(session, storage.files, options.meeting, audience, today, language)
            found = meeting_findings(session, options.meeting, language, today)
    stops = [finding for finding in found if options.public and finding.stops_public]
    first, second = headline(lines, language), verdict_on_bundle(lines, language)
    if options.json:
        told = [_as_json(line) for line in lines]
        against = [as_json(finding) for finding in stops]
        print_json(
            {"headline": first, "bundle": second, "stops_public": against, "attachments": told}
        )
        return int(bool(stops))
    print(first)
    if lines:
        print(second)
    for finding in stops:
        print(f"{_STOPS_PUBLIC.said(language)}: {finding.told}")
    for line in lines:
        print("\n".join(_written(line, language)))
    return int(bool(stops))


def print_verdict(verdict: Verdict, delivery: Delivery, language: Language) -> None:
    """Print what was found in a file, what was done, and what its reader sees."""
    is_printed = delivery is Delivery.WITH_PAPERS
    seen = f"{reader_sees(verdict, language)}." if is_printed else line_in_list(delivery, language)
    refused = refused_sentence(verdict, language)
    told = (
        (_FOUND, (refused,) if refused else ()),
        (_FOUND, found_sentences(verdict, language)),
        (_DONE, done_sentences(verdict, language)),
        (_READER, (seen,)),
    )
    print("\n".join(_under(told, language)))


def _written(line: PreflightLine, language: Language) -> Iterator[str]:
    number, place = line.number, line.place
    name = _ATTACHMENT.said(language, number, place) if place else number
    yield f"{_MARKS[line.level].said(language)}: {name}: {line.title}"
    told = (
        (_FOUND, line.found),
        (_DONE, line.done),
        (_READER, (line.members,) if line.members else ()),
        (_PUBLIC, (line.public,)),
        (_AGAINST_UA, line.against_ua),
        (_AGAINST_A, line.against_a),
    )
    yield from _under(told, language)


def _under(told: Iterable[tuple[Sentence, Iterable[str]]], language: Language) -> Iterator[str]:
    """Yield a line for each sentence, after what kind of thing it tells."""
    for head, sentences in told:
        yield from (f"  {head.said(language)}: {sentence}" for sentence in sentences)


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
        "page_sizes": [_size(page) for page in line.sizes],
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


def _size(page: PageSize) -> dict[str, float]:
    """Return the sides of a page in millimetres, as the reader sees it."""
    sides = {"width_mm": page.width, "height_mm": page.height}
    return {name: round(points * _MM_PER_POINT, 1) for name, points in sides.items()}

"""``meeting add`` and ``meeting list``: plan a meeting, and see the numbers of all."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import clock
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meeting_lines import MeetingLine, readable_lines
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.terms import word
from agenda_app.words import date_long

_NONE = Sentence("Det er ingen møter.", "Det er ingen møte.")


def add(options: Namespace) -> int:
    """Plan a meeting; its number is the first thing on the line, for scripts."""
    with data(options) as storage, storage.database.write("add meeting") as session:
        body = committee_by_code(session, options.committee)
        assert body.id is not None
        meeting = add_meeting(
            session,
            body.id,
            options.date,
            at=options.time,
            place=options.place.strip(),
            is_constituting=options.constituting,
            form=MeetingForm(options.form),
            urgency=Urgency(options.urgency) if options.urgency else None,
        )
    when = f"{date_long(meeting.date, meeting.language)} {clock(meeting.starts.time())}"
    parts = (
        str(meeting.id),
        body.name,
        when,
        meeting.met_in,
        form_words(meeting, meeting.language),
    )
    print(" ".join(filter(None, parts)))
    return 0


def show(options: Namespace) -> int:
    """Show the meetings by date, for people or as JSON; 2 when one of them cannot be read."""
    with data(options) as storage, storage.database.read() as session:
        lines, damaged = readable_lines(session, options.year)
    if options.json:
        print_json([_as_json(line) for line in lines])
    else:
        print("\n".join(_texts(lines, options.spoken)) or _NONE.said(options.spoken))
    for error in damaged:
        print(error.said(options.spoken), file=sys.stderr)
    return 2 if damaged else 0


def _texts(lines: Sequence[MeetingLine], spoken: Language) -> Iterator[str]:
    ids = [str(line.meeting.id) for line in lines]
    codes = [line.committee.code for line in lines]
    wide, code_wide = max(map(len, ids), default=0), max(map(len, codes), default=0)
    for number, code, line in zip(ids, codes, lines, strict=True):
        met = line.meeting
        when = f"{met.date.isoformat()} {met.starts:%H:%M}"
        said = (met.met_in, form_words(met, spoken), word(met.state, spoken).lower())
        yield f"{number:>{wide}}  {code:{code_wide}}  {when}  {', '.join(filter(None, said))}"


def _as_json(line: MeetingLine) -> dict[str, Any]:
    met = line.meeting
    return {
        "meeting": met.id,
        "committee": line.committee.code,
        "date": met.date.isoformat(),
        "time": f"{met.starts:%H:%M}",
        "place": met.place,
        "form": met.form.value,
        "state": met.state.value,
        "items": line.items,
    }

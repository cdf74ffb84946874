"""``minutes-plan``: how a committee's minutes are laid out and signed, out to a file and back in.

In the file the fixed signers stand by name: the numbers of persons differ from one set of data to
another.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from agenda_app.cli.data import data
from agenda_app.domain.minutes_plan import MinutesPlan, from_json, to_json
from agenda_app.domain.people import Person
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file
from agenda_app.files.writing import write_whole
from agenda_app.services.committees import committee_by_code
from agenda_app.services.minutes_plans import minutes_plan, save_minutes_plans
from agenda_app.services.people import person_named, persons

_NO_PLAN = Sentence(
    "Filen {} er ikke et oppsett av protokollen.", "Fila {} er ikkje eit oppsett av protokollen."
)
_HOW = Sentence(
    "Skriv ut det som gjelder nå, med «minutes-plan KODE -o FIL», og endre i den filen.",
    "Skriv ut det som gjeld no, med «minutes-plan KODE -o FIL», og endre i den fila.",
)
_SAVED = Sentence("Lagret for {}.", "Lagra for {}.")


def plan(options: Namespace) -> int:
    """Show or write the plan of a committee, or take another from a file.

    Raises:
        NotFoundError: there is no such committee.
        UserError: the file cannot be read, is no plan, or names somebody who is not registered.
    """
    with data(options) as storage:
        if options.usual or options.source is not None:
            with storage.database.write("minutes plan") as session:
                body = committee_by_code(session, options.committee)
                assert body.id is not None
                wanted = MinutesPlan()
                if options.source is not None:
                    wanted = _read(options.source, partial(person_named, session))
                save_minutes_plans(session, {body.id: wanted})
            print(_SAVED.said(options.spoken, body.name))
            return 0
        with storage.database.read() as session:
            body = committee_by_code(session, options.committee)
            assert body.id is not None
            text = _written(minutes_plan(session, body.id), persons(session))
    if options.target is None:
        print(text)
    else:
        write_whole(options.target, f"{text}\n".encode())
    return 0


def _written(wanted: MinutesPlan, people: Iterable[Person]) -> str:
    names = {person.id: person.name for person in people}
    fields = json.loads(to_json(wanted))
    fixed = wanted.signing.fixed
    fields["signing"]["fixed"] = [names[person] for person in fixed if person in names]
    return json.dumps(fields, ensure_ascii=False, indent=2)


def _read(file: Path, named: Callable[[str], Person]) -> MinutesPlan:
    """Return the plan that a file holds.

    Raises:
        UserError: it cannot be read, is no plan, or names somebody who is not registered.
    """
    try:
        fields: Any = json.loads(read_file(file).decode("utf-8-sig"))
        signing = fields["signing"]
        signing["fixed"] = [named(str(name)).id for name in signing["fixed"]]
        return from_json(json.dumps(fields))
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(filled(_NO_PLAN, file.name), _HOW) from error

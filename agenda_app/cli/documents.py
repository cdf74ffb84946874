"""``pdf``: one document of a meeting, for the members or for the public."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Iterable

from agenda_app.cli.data import data
from agenda_app.cli.findings import as_line
from agenda_app.cli.rendering import INTERNAL_ONLY, LeakError, Wanted, rendered
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.files import write_whole
from agenda_app.services.control import meeting_findings


def pdf(options: Namespace) -> int:
    """Write a document; 1 when something blocks the public version, and then nothing is written."""
    wanted = _wanted(options)
    today = dt.date.today()
    with data(options) as storage:
        if wanted.audience is Audience.PUBLIC:
            with storage.database.read() as session:
                found = meeting_findings(session, wanted.meeting_id, Language.BOKMAL, today)
            if _blocked(found):
                return 1
        try:
            document = rendered(storage, wanted, today)
        except LeakError as error:
            print(error, file=sys.stderr)
            return 1
    write_whole(options.target, document)
    print(f"{options.target} er laget.")
    return 0


def _wanted(options: Namespace) -> Wanted:
    """Return what was asked for.

    Raises:
        UserError: an extract of no case, a case for another document, or a public version of
            something that is for the meeting only.
    """
    if options.kind == "extract" and options.case is None:
        raise UserError("En særutskrift gjelder én sak.", "Skriv saken etter --case.")
    if options.kind != "extract" and options.case is not None:
        raise UserError("--case hører bare til særutskrift.", "Utelat --case, eller skriv extract.")
    if options.public and options.kind in INTERNAL_ONLY:
        raise UserError(
            "Protokollark er arbeidsark til møtet og finnes ikke i offentlig utgave.",
            "Utelat --public.",
        )
    audience = Audience.PUBLIC if options.public else Audience.INTERNAL
    return Wanted(options.kind, options.meeting, audience, options.case)


def _blocked(found: Iterable[Finding]) -> bool:
    stops = [as_line(finding) for finding in found if finding.level is Level.STOP]
    if stops:
        more = f" (og {len(stops) - 1} til)" if len(stops) > 1 else ""
        print(f"Den offentlige utgaven er ikke laget. {stops[0]}{more}", file=sys.stderr)
    return bool(stops)

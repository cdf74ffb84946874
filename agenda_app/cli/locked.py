"""``minutes lock``, ``keep`` and ``verify``: what is kept of a protocol, and is it whole."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.cli.minutes import gap_line
from agenda_app.cli.proof import hit_line
from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Excuse
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.typography import date_short
from agenda_app.errors import BlockedError, UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.locking import Locked, PublicMinutesError, keep_locked, lock_minutes
from agenda_app.produce.proof import LeakError
from agenda_app.services.attendance import telling_of
from agenda_app.services.excuses import give_excuse
from agenda_app.services.kept_minutes import kept_minutes, locked_at, minutes_faults
from agenda_app.services.locked_tables import table_faults
from agenda_app.services.locking import minutes_gaps, read_record
from agenda_app.services.minutes_rows import refuse_when_locked

_LOCKED = alike("Protokollen er låst.")
_KEPT = Sentence("Protokollen er tatt vare på.", "Protokollen er teken vare på.")
_WHOLE = Sentence("Alt er som det ble låst.", "Alt er som det vart låst.")
_NOT_KEPT = Sentence(
    "Protokollen er låst, men filene ble ikke tatt vare på.",
    "Protokollen er låst, men filene vart ikkje tekne vare på.",
)
_KEEP_NOW = Sentence("Det gjøres med «minutes keep».", "Det blir gjort med «minutes keep».")
_NO_PUBLIC = Sentence(
    "Den offentlige protokollen er ikke laget. {}", "Den offentlege protokollen er ikkje laga. {}"
)
_ONE_TO_LOOK_AT = Sentence(
    "Protokollen er ikke låst: Én ting bør ses på først. Lås den likevel med --anyway.",
    "Protokollen er ikkje låst: Éin ting bør sjåast på først. Lås han likevel med --anyway.",
)
_TO_LOOK_AT = Sentence(
    "Protokollen er ikke låst: {} ting bør ses på først. Lås den likevel med --anyway.",
    "Protokollen er ikkje låst: {} ting bør sjåast på først. Lås han likevel med --anyway.",
)
_LATER = Sentence(
    "Rett det, eller godkjenn det som ikke er hemmelig, med «minutes excuse {0}», og skriv "
    "«minutes keep {0}».",
    "Rett det, eller godkjenn det som ikkje er hemmeleg, med «minutes excuse {0}», og skriv "
    "«minutes keep {0}».",
)
_TO_EXCUSE = Sentence(
    "Godkjenn det som ikke er hemmelig, med «minutes excuse {}».",
    "Godkjenn det som ikkje er hemmeleg, med «minutes excuse {}».",
)
_TO_LOCK = joined(
    (
        _TO_EXCUSE,
        Sentence(
            "Lås uten offentlig utgave med --without-public.",
            "Lås utan offentleg utgåve med --without-public.",
        ),
    )
)
_EXCUSED = Sentence("«{}» regnes ikke som hemmelig.", "«{}» blir ikkje rekna som hemmeleg.")
_VERSIONS = {
    Audience.INTERNAL: alike("intern"),
    Audience.PUBLIC: Sentence("offentlig", "offentleg"),
}


def lock(options: Namespace) -> int:
    """Lock the minutes and keep their files; what is missing is said when they are not finished.

    What somebody ought to look at is said before, and keeps them open unless they are to be locked
    anyway: nothing in them can be changed afterwards. 1 when they were not locked.
    """
    with data(options) as storage:
        with storage.database.read() as session:
            refuse_when_locked(session, options.meeting)
            found = minutes_gaps(session, storage.files, options.meeting)
            known = read_record(session, options.meeting).attendance
            telling = telling_of(session, options.meeting, known)
        to_look_at = [
            gap_line(gap, telling, options.spoken, blocks=False)
            for gap in found
            if not gap.code.blocks
        ]
        # What is missing keeps them open whatever is said, and is told when that is tried.
        if to_look_at and len(to_look_at) == len(found) and not options.anyway:
            return _left_open(options, to_look_at)
        work = lock_minutes(
            storage, options.meeting, _now(), withhold_public=options.without_public
        )
        try:
            locked = run_to_end(work)
        except UserError as error:
            _print_what_to_look_at(options, to_look_at)
            if isinstance(error, PublicMinutesError):
                return _held_back(error, error.why, options, _TO_LOCK)
            raise
    return _told(locked, options, _LOCKED, to_look_at)


def keep(options: Namespace) -> int:
    """Keep the files of minutes that were locked before, as far as they were not kept."""
    with data(options) as storage:
        try:
            locked = run_to_end(keep_locked(storage, options.meeting, _now()))
        except LeakError as error:
            return _held_back(error, error, options, _TO_EXCUSE)
    return _told(locked, options, _KEPT)


def excuse(options: Namespace) -> int:
    """Keep a person's word that something in the public papers of a meeting is no secret."""
    given = Excuse(options.words, options.who, options.reason, _now())
    with data(options) as storage, storage.database.write("excuse") as session:
        give_excuse(session, options.meeting, given)
    print(filled(_EXCUSED, options.words).said(options.spoken))
    return 0


def verify(options: Namespace) -> int:
    """Show what was kept, and whether it and the tables are still what was locked; 1 when not."""
    with data(options) as storage, storage.database.read() as session:
        at = locked_at(session, options.meeting)
        found = tuple(kept_minutes(session, options.meeting).values())
        faults = (
            *minutes_faults(storage.files, found),
            *table_faults(session, storage.files, options.meeting),
        )
    if options.json:
        print_json(
            {
                "locked_at": at.isoformat(),
                "kept": [_as_json(one) for one in found],
                "faults": [fault.said(options.spoken) for fault in faults],
            }
        )
        return int(bool(faults))
    for one in found:
        print(_line(one, options))
    said = faults or ((_WHOLE,) if found else (joined((_NOT_KEPT, _KEEP_NOW)),))
    for sentence in said:
        print(sentence.said(options.spoken))
    return int(bool(faults))


def _held_back(error: UserError, why: BlockedError, options: Namespace, ways: Sentence) -> int:
    """Say what keeps the public minutes back, each hit on its line, and the ways out; 1."""
    hits = why.proof.hits if isinstance(why, LeakError) else ()
    if options.json:
        print_json(
            {
                "locked_at": None,
                "kept": [],
                "withheld": error.said(options.spoken),
                "hits": [
                    {"words": hit.words, "where": hit_line(hit, options.spoken)} for hit in hits
                ],
            }
        )
        return 1
    for hit in hits:
        print(hit_line(hit, options.spoken))
    said = joined((error.message, error.remedy, filled(ways, options.meeting)))
    print(said.said(options.spoken), file=sys.stderr)
    return 1


def _now() -> dt.datetime:
    return dt.datetime.now().replace(microsecond=0)


def _left_open(options: Namespace, to_look_at: Sequence[str]) -> int:
    """Say that minutes were not locked, and how they are; 1."""
    if options.json:
        print_json({"locked_at": None, "kept": [], "withheld": None, "look_at": list(to_look_at)})
        return 1
    _print_what_to_look_at(options, to_look_at)
    many = len(to_look_at)
    said = _ONE_TO_LOOK_AT if many == 1 else filled(_TO_LOOK_AT, many)
    print(said.said(options.spoken), file=sys.stderr)
    return 1


def _print_what_to_look_at(options: Namespace, lines: Sequence[str]) -> None:
    """Print it when all is done or refused: whoever stops reading stops nothing halfway."""
    if not options.json:
        for line in lines:
            print(line)


def _told(
    locked: Locked, options: Namespace, done: Sentence, to_look_at: Sequence[str] = ()
) -> int:
    if options.json:
        print_json(
            {
                "locked_at": locked.at.isoformat(),
                "kept": [_as_json(one) for one in locked.kept],
                "withheld": locked.withheld and locked.withheld.said(options.spoken),
                "look_at": list(to_look_at),
            }
        )
        return 0
    _print_what_to_look_at(options, to_look_at)
    print(done.said(options.spoken))
    for one in locked.kept:
        print(_line(one, options))
    if locked.withheld is not None:
        why = _NO_PUBLIC.said(options.spoken, locked.withheld.message.said(options.spoken))
        print(f"{why} {_LATER.said(options.spoken, options.meeting)}", file=sys.stderr)
    return 0


def _line(one: KeptMinutes, options: Namespace) -> str:
    version = _VERSIONS[one.audience].said(options.spoken)
    when = f"{date_short(one.kept_at.date())} {one.kept_at:%H.%M}"
    return f"  {version:10} {one.pages:4} s.  {when}  {one.sha256}"


def _as_json(one: KeptMinutes) -> dict[str, Any]:
    return {
        "version": one.audience.value,
        "kept_at": one.kept_at.isoformat(),
        "sha256": one.sha256,
        "bytes": one.size,
        "pages": one.pages,
        "content": one.content,
        "proof": one.proof or None,
    }

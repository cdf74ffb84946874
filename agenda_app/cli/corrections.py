"""``minutes correct`` and ``correction``: locked minutes put right, and who may read how."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling
from agenda_app.produce.correction_proof import refuse_exempt_words
from agenda_app.services.correcting import correct as correct_minutes
from agenda_app.services.correcting import exempt_correction
from agenda_app.services.named_items import approval_named, item_named, item_said

_CORRECTED = Sentence("Rettelse {} er ført: {}.", "Retting {} er ført: {}.")
_CORRECTION = Sentence("Rettelse {}, {}: «{}» → «{}» ({})", "Retting {}, {}: «{}» → «{}» ({})")
_AGREED = Sentence("Vedtatt under {}.", "Vedteken under {}.")
_OF_NO_ITEM = Sentence("møtet som helhet", "møtet som heilskap")
_EXEMPT = Sentence(
    "Teksten i rettelse {} er unntatt offentlighet, {}.",
    "Teksten i retting {} er unnateken offentleg innsyn, {}.",
)
_OPEN = Sentence(
    "Teksten i rettelse {} er offentlig, der saken er det.",
    "Teksten i retting {} er offentleg, der saka er det.",
)


def correct(options: Namespace) -> int:
    """Put locked minutes right beside what they say.

    What gives something exempt away to the public is refused unless it is to be entered anyway.
    """
    now = dt.datetime.now().replace(microsecond=0)
    with data(options) as storage:
        with storage.database.read() as session:
            item = options.item and item_named(session, options.meeting, options.item)
            agreed = options.agreed and approval_named(session, options.meeting, options.agreed)
        wanted = MinutesCorrection(
            number=0,
            item_id=item.id if item else None,
            was=options.was,
            becomes=options.becomes,
            reason=options.reason,
            made_at=now,
            agreed_in=agreed.id if agreed else None,
            exempt_basis=options.exempt,
        )
        if not options.anyway:
            refuse_exempt_words(storage, options.meeting, wanted, now)
        with storage.database.write("correct minutes") as session:
            kept = correct_minutes(session, storage.files, options.meeting, wanted)
    if options.json:
        number = str(item.number) if item and item.number else None
        print_json({**correction_json(kept), "item_number": number, "title": item and item.title})
        return 0
    place = alike(item_said(item)) if item else _OF_NO_ITEM
    print(filled(_CORRECTED, kept.number, place).said(options.spoken))
    if agreed:
        print(filled(_AGREED, item_said(agreed)).said(options.spoken))
    if kept.exempt_basis:
        print(filled(_EXEMPT, kept.number, kept.exempt_basis).said(options.spoken))
    return 0


def exempt(options: Namespace) -> int:
    """Withhold the words of a correction from the public, or show them again."""
    with data(options) as storage, storage.database.write("exempt correction") as session:
        kept, later = exempt_correction(session, options.meeting, options.number, options.exempt)
    if options.json:
        print_json(correction_json(kept))
        return 0
    told = filled(_EXEMPT, kept.number, kept.exempt_basis) if kept.exempt_basis else None
    for one in (told or filled(_OPEN, kept.number), *later):
        print(one.said(options.spoken))
    return 0


def correction_json(one: MinutesCorrection) -> dict[str, Any]:
    """Return a correction as JSON has it."""
    return {
        "number": one.number,
        "item": one.item_id,
        "was": one.was,
        "becomes": one.becomes,
        "reason": one.reason,
        "made_at": one.made_at.isoformat(),
        "agreed_in": one.agreed_in,
        "exempt_basis": one.exempt_basis,
    }


def corrected_lines(corrections: Iterable[MinutesCorrection], telling: Telling) -> Iterator[str]:
    """Yield each correction as a line for the office."""
    for one in corrections:
        place = _OF_NO_ITEM if one.item_id is None else alike(telling.item(one.item_id))
        said = filled(_CORRECTION, one.number, place, one.was, one.becomes, one.reason)
        yield said.said(telling.language)
        if one.exempt_basis:
            yield filled(_EXEMPT, one.number, one.exempt_basis).said(telling.language)

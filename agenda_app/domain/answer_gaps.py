"""What the minutes of an item lack that is decided in writing.

Source: koml. § 11-8 fourth para. It is adopted when all members accept the proposal as it was sent,
and in no other words; else nothing is decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.people import PersonId
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.resolution_check import disagreements
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.written import Written

_MISSING = Sentence(
    "Det er ikke ført hva {} av {} medlemmer svarte. Før ja, nei eller at det ikke kom noe svar.",
    "Det er ikkje ført kva {} av {} medlemer svara. Før ja, nei eller at det ikkje kom noko svar.",
)

_LATE = Sentence(
    "{} svar kom etter svarfristen. Rett når de kom, eller se om de skal gjelde; skal de ikke det, "
    "så før at det ikke kom noe svar.",
    "{} svar kom etter svarfristen. Rett når dei kom, eller sjå om dei skal gjelde; skal dei ikkje "
    "det, så før at det ikkje kom noko svar.",
)
_AFTER = Sentence(
    "{} svar er ført eller endret etter at behandlingen var avsluttet. Se om de er rette.",
    "{} svar er ført eller endra etter at handsaminga var avslutta. Sjå om dei er rette.",
)

NOT_ENDED = Sentence(
    "Det er ikke ført at behandlingen er avsluttet. Skriv klokkeslettet, og velg «Avslutt "
    "behandlingen».",
    "Det er ikkje ført at handsaminga er avslutta. Skriv klokkeslettet, og vel «Avslutt "
    "handsaminga».",
)
"""Said where nobody meets, and so nothing is closed."""
CHANGED = Sentence(
    "Forslaget er endret etter at medlemmene svarte. Velg om det de svarte på, skal stå, eller om "
    "de må svare på den nye teksten.",
    "Framlegget er endra etter at medlemene svara. Vel om det dei svara på, skal stå, eller om dei "
    "må svare på den nye teksten.",
)
"""Said of a recommendation that was changed after it was answered, not voted on."""


def answer_gaps(record: ItemRecord, meeting: Meeting) -> Iterator[MinutesGap]:
    """Yield whose answers are missing or late, and what stands otherwise than they have it.

    The gap of what is missing leads to the first of whom no answer is written down. An answer is
    late after the deadline, which is when a meeting would begin.
    """
    written, item = record.written, record.item
    if written is None or record.minutes.is_damaged:
        return
    waiting = written.who(None)
    if waiting and not written.is_over and item.state not in AWAY:
        said = filled(_MISSING, len(waiting), len(written.members))
        first = PersonId(waiting[0].person_id)
        yield MinutesGap(GapCode.ANSWER_MISSING, item.id, first, reasons=(said,))
    yield from _of_times(written, item.id, meeting.starts)
    if stands_otherwise(record):
        yield MinutesGap(GapCode.STATE_NOT_AS_ANSWERED, item.id)
    if written.is_over and _says_otherwise(record, meeting.language):
        yield MinutesGap(GapCode.TEXT_NOT_AS_ANSWERED, item.id)


def _of_times(written: Written, item_id: ItemId | None, deadline: datetime) -> Iterator[MinutesGap]:
    """Yield that answers came after the deadline, or were entered after the end.

    Each leads to the first of them, and says how many where it is more than one.
    """
    answers = written.by_person.values()
    late = [one for one in answers if one.at is not None and one.at > deadline]
    after = [one for one in answers if one.is_after]
    for code, found, said in (
        (GapCode.ANSWER_LATE, late, _LATE),
        (GapCode.ANSWERED_AFTER_END, after, _AFTER),
    ):
        if found:
            reasons = (filled(said, len(found)),) if len(found) > 1 else ()
            yield MinutesGap(code, item_id, found[0].person_id, reasons=reasons)


def stands_otherwise(record: ItemRecord) -> bool:
    """Tell whether an item stands as treated though not all accept, or as put aside though they do.

    One of which nothing is said yet is a gap of its own.
    """
    written, state = record.written, record.item.state
    if written is None or not written.is_over or state is ItemState.PLANNED:
        return False
    return written.is_adopted is not (state is ItemState.TREATED)


def _says_otherwise(record: ItemRecord, language: Language) -> bool:
    """Tell whether the secretary's own words are other ones than all accepted, or any if not."""
    if not record.minutes.is_edited:
        return False
    composed = record.composed(language)
    return bool(disagreements(record.minutes.resolution, composed, record.matters))

"""What the votes and the elections in an item make of it, and where it stands as something else.

The minutes say what was resolved, and with which result (koml. § 11-4 first para letters d and e).
A case cannot be withdrawn in them and decided as well, nor put off and still wait for nobody.
"""

from __future__ import annotations

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.fates import fates_of
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.proposal_states import unsettled
from agenda_app.domain.proposals import RECOMMENDATION
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.resolutions import Ending
from agenda_app.domain.sentence import Sentence, filled

_STANDS = {
    ItemState.PLANNED: Sentence(
        "Det er ikke ført hva som ble av saken", "Det er ikkje ført kva som vart av saka"
    ),
    ItemState.TREATED: Sentence("Saken står som behandlet", "Saka står som handsama"),
    ItemState.POSTPONED: Sentence("Saken står som utsatt", "Saka står som utsett"),
    ItemState.WITHDRAWN: Sentence("Saken står som trukket", "Saka står som trekt"),
}
_VOTED = {
    ItemState.TREATED: Sentence(
        "{}, men den ble avgjort ved en avstemning eller et valg. Sett den som behandlet, eller "
        "rett avstemningen eller valget.",
        "{}, men ho vart avgjord ved ei røysting eller eit val. Set ho som handsama, eller rett "
        "røystinga eller valet.",
    ),
    ItemState.POSTPONED: Sentence(
        "{}, men det ble vedtatt å utsette den. Sett den som utsatt, eller rett avstemningen.",
        "{}, men det vart vedteke å utsetje ho. Set ho som utsett, eller rett røystinga.",
    ),
}
_ELSEWHERE = Sentence(
    "{}, men den ble avgjort ved en avstemning eller et valg, og nå er den på sakslisten til {}. "
    "Det som ble vedtatt her, står i protokollen, men går ikke videre i saken. Er saken på den "
    "andre sakslisten ved en feil, så ta den av der og sett den som behandlet her. Er "
    "avstemningen eller valget ført feil, så rett det.",
    "{}, men ho vart avgjord ved ei røysting eller eit val, og no er ho på saklista til {}. Det "
    "som vart vedteke her, står i protokollen, men går ikkje vidare i saka. Er saka på den andre "
    "saklista ved ein feil, så ta ho av der og set ho som handsama her. Er røystinga eller valet "
    "ført feil, så rett det.",
)


def voted_state(record: ItemRecord) -> ItemState | None:
    """Return what an item must stand as for what was decided in it, None where nothing was.

    Nothing is by a trial vote, by a vote on what changes nothing about the case itself, as that it
    is not put off, by what too few took part in, and by what does not add up, which is looked at
    first. What was decided in writing is told by the answers (``answer_gaps.py``).
    """
    made, damaged = record.minutes, record.minutes.is_damaged
    is_decided = record.has_vote or made.elections
    if damaged or record.written is not None or record.refused or not is_decided or record.is_void:
        return None
    if record.is_put_off:
        return ItemState.POSTPONED
    return ItemState.TREATED if _is_over(record) else None


def state_gap(record: ItemRecord) -> MinutesGap | None:
    """Return that an item stands as something else than was voted, None where it does not.

    What was sent back by a vote waits for a new paper, so it can stand as postponed too. An item
    whose case another agenda has by now cannot be set as treated any more; what was voted in it is
    true all the same, and it stands in the minutes, so that is a doubt.
    """
    voted, stands = voted_state(record), record.item.state
    if voted is None or voted is stands:
        return None
    if stands is ItemState.POSTPONED and record.is_sent_back:
        return None
    if voted is ItemState.TREATED and stands in AWAY and record.elsewhere is not None:
        told = (filled(_ELSEWHERE, _STANDS[stands], record.elsewhere),)
        return MinutesGap(GapCode.VOTED_BUT_ELSEWHERE, record.item.id, reasons=told)
    reasons = (filled(_VOTED[voted], _STANDS[stands]),)
    return MinutesGap(GapCode.STATE_NOT_AS_VOTED, record.item.id, reasons=reasons)


def _is_over(record: ItemRecord) -> bool:
    """Tell whether a case is decided; one of which only some text fell can still be withdrawn."""
    ending = record.composed(Language.BOKMAL).ending
    if ending is not Ending.REJECTED:
        return ending is not Ending.OPEN
    matters = record.matters
    voted = {number for number, _ in fates_of(matters, record.outcomes)}
    is_left = bool(matters.recommendation.text) and RECOMMENDATION not in voted
    return not (is_left or unsettled(matters, record.outcomes))

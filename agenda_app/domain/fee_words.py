"""What the fee list says of its lines and of what somebody should look at, in both forms."""

from __future__ import annotations

from fractions import Fraction

from agenda_app.domain.fee_lines import FeeDoubt, FeeRemark
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.sittings import ClaimKind, Sitting
from agenda_app.domain.typography import date_short, with_hour

_DOUBTS = {
    FeeDoubt.NO_RATES: Sentence(
        "Ingen satser gjelder denne dagen, så ingenting er regnet ut.",
        "Ingen satsar gjeld denne dagen, så ingenting er rekna ut.",
    ),
    FeeDoubt.NO_RATE: Sentence(
        "Satsene sier ikke hva møtet gir, så godtgjøringen mangler.",
        "Satsane seier ikkje kva møtet gir, så godtgjersla manglar.",
    ),
    FeeDoubt.NO_HOURS: Sentence(
        "Det er ikke ført når personen kom og gikk, så timene er ikke regnet med.",
        "Det er ikkje ført når personen kom og gjekk, så timane er ikkje rekna med.",
    ),
    FeeDoubt.BY_ITEMS: Sentence(
        "Et klokkeslett mangler (for personen, for noen i samme sete eller for møtets slutt), så "
        "delen av møtet er regnet etter saker.",
        "Eit klokkeslett manglar (for personen, for nokon i same sete eller for slutten på møtet), "
        "så delen av møtet er rekna etter saker.",
    ),
    FeeDoubt.NO_RECEIPT: Sentence(
        "Det er ikke ført hvilket bilag som viser kravet ({}).",
        "Det er ikkje ført kva bilag som viser kravet ({}).",
    ),
    FeeDoubt.CUT: Sentence(
        "Kravet er høyere enn det meste som dekkes for en dag ({}), og er satt ned.",
        "Kravet er høgare enn det meste som blir dekt for ein dag ({}), og er sett ned.",
    ),
    FeeDoubt.BOTH_KINDS: Sentence(
        "Det er krevd både dokumentert og udokumentert tapt arbeidsfortjeneste samme dag.",
        "Det er kravd både dokumentert og udokumentert tapt arbeidsforteneste same dag.",
    ),
    FeeDoubt.TWICE: Sentence(
        "Personen står to ganger på det samme møtet.",
        "Personen står to gonger på det same møtet.",
    ),
    FeeDoubt.NEVER_SAT: Sentence(
        "Personen ble kalt inn til en sak, men var inhabil i den og satt ikke i møtet, så det er "
        "ikke regnet godtgjøring. Skal det gis noe, så før hvor stor del.",
        "Personen vart kalla inn til ei sak, men var ugild i henne og sat ikkje i møtet, så det "
        "er ikkje rekna godtgjersle. Skal det givast noko, så før kor stor del.",
    ),
}
_NO_CLAIM_RATE = Sentence(
    "Satsene sier ikke hva dette kravet dekkes med ({}).",
    "Satsane seier ikkje kva dette kravet blir dekt med ({}).",
)
_CLAIMS = {
    ClaimKind.DOCUMENTED_EARNINGS: Sentence(
        "dokumentert tapt arbeidsfortjeneste", "dokumentert tapt arbeidsforteneste"
    ),
    ClaimKind.UNDOCUMENTED_EARNINGS: Sentence(
        "udokumentert tapt arbeidsfortjeneste", "udokumentert tapt arbeidsforteneste"
    ),
    ClaimKind.CARE: alike("omsorg for andre"),
    ClaimKind.TRAVEL: Sentence("egen bil", "eigen bil"),
    ClaimKind.EXPENSES: alike("andre utgifter"),
}
_WHERE = alike("{}, {} {}: {}")


def remark_words(remark: FeeRemark) -> Sentence:
    """Return "Ada Vik, Kommunestyret 29.04.2026: …", what somebody should look at."""
    doubt = _DOUBTS[remark.doubt]
    if remark.claim is not None:
        if remark.doubt is FeeDoubt.NO_RATE:
            doubt = _NO_CLAIM_RATE
        doubt = filled(doubt, _CLAIMS[remark.claim.kind])
    sitting = remark.sitting
    day = with_hour(date_short(sitting.day), sitting.hour)
    return filled(_WHERE, sitting.person_name, sitting.committee_name, day, doubt)


def factor_text(factor: Fraction) -> str:
    """Return "1/2", which part of a fee is paid; "" for the whole."""
    return "" if factor == 1 else str(factor)


def hours_text(sitting: Sitting) -> str:
    """Return "18.02–19.00, 19.40–20.35", or as much of it as somebody noted."""
    stays = [tuple("" if at is None else f"{at:%H.%M}" for at in stay) for stay in sitting.stays]
    return ", ".join("–".join(stay) for stay in stays if any(stay))

"""What a party is told of an individual decision: reasons, how to complain, who decides.

The day of the resolution picks the act: forvaltningsloven 1967 §§ 24, 25, 27 third and fourth
paragraph, 28-33, 36 and 42, or from its first day that of 2025 §§ 56-59, 61-67, 69 and 76.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from agenda_app.domain.language import Language
from agenda_app.domain.printed_letter import LetterSection
from agenda_app.domain.reasons import Reasons
from agenda_app.domain.sentence import Sentence, alike


@dataclass(frozen=True, slots=True)
class _Act:
    """The paragraphs of an act, by what they are about, and how a complaint must look."""

    reasons: str
    right: str
    final: str
    deadline: str
    form: str
    body: str
    late: str
    carried_out: str
    access: str
    guidance: str
    costs: str
    how: Sentence
    too_late: Sentence
    costs_of_winning: Sentence


_OF_1967 = _Act(
    reasons="fvl. §§ 24 og 25",
    right="fvl. § 28",
    final="fvl. § 28 tredje ledd",
    deadline="fvl. §§ 29 og 30",
    form="fvl. § 32",
    body="fvl. §§ 28 og 33",
    late="fvl. § 31",
    carried_out="fvl. § 42",
    access="fvl. §§ 18 og 19",
    guidance="fvl. § 11",
    costs="fvl. § 36",
    how=Sentence(
        "Klagen skal være skriftlig og underskrevet og sendes til {}. Skriv hvilket vedtak du "
        "klager på og hva du vil ha endret, og gjerne hvorfor ({}).",
        "Klaga skal vere skriftleg og underskriven og blir send til {}. Skriv kva vedtak du "
        "klagar på og kva du vil ha endra, og gjerne kvifor ({}).",
    ),
    too_late=Sentence(
        "En klage som kommer for sent, kan likevel bli behandlet når du ikke kan lastes for "
        "forsinkelsen, eller når det er særlige grunner, men ikke når det har gått mer enn ett år "
        "({}).",
        "Ei klage som kjem for seint, kan likevel bli handsama når du ikkje kan lastast for "
        "forseinkinga, eller når det er særlege grunnar, men ikkje når det har gått meir enn eitt "
        "år ({}).",
    ),
    costs_of_winning=Sentence(
        "Er et vedtak endret til din fordel, kan du ha rett til å få dekket vesentlige kostnader "
        "som var nødvendige for det. Krev det innen tre uker etter at dette brevet kom fram til "
        "deg ({}).",
        "Er eit vedtak endra til din fordel, kan du ha rett til å få dekt vesentlege kostnader "
        "som var nødvendige for det. Krev det innan tre veker etter at dette brevet kom fram til "
        "deg ({}).",
    ),
)
_OF_2025 = _Act(
    reasons="fvl. §§ 56 og 57",
    right="fvl. § 61",
    final="fvl. § 61",
    deadline="fvl. §§ 63 og 64",
    form="fvl. § 66",
    body="fvl. §§ 62 og 67",
    late="fvl. § 65",
    carried_out="fvl. § 76",
    access="fvl. §§ 46 og 50",
    guidance="fvl. §§ 14–16",
    costs="fvl. § 69",
    # No signature is asked for; what a late complaint needs, and until when costs can be demanded,
    # is left to the paragraphs themselves.
    how=Sentence(
        "Klagen sendes til {}. Skriv hvilket vedtak du klager på og hva du vil ha endret, og "
        "gjerne hvorfor ({}).",
        "Klaga blir send til {}. Skriv kva vedtak du klagar på og kva du vil ha endra, og gjerne "
        "kvifor ({}).",
    ),
    too_late=Sentence(
        "En klage som kommer for sent, kan bare unntaksvis bli behandlet ({}).",
        "Ei klage som kjem for seint, kan berre unntaksvis bli handsama ({}).",
    ),
    costs_of_winning=Sentence(
        "Er et vedtak endret til din fordel, kan du ha rett til å få dekket vesentlige kostnader "
        "som var nødvendige for det ({}).",
        "Er eit vedtak endra til din fordel, kan du ha rett til å få dekt vesentlege kostnader "
        "som var nødvendige for det ({}).",
    ),
)

_REASONS = Sentence("Begrunnelse", "Grunngiving")
_REASONS_STAND = {
    Reasons.IN_PAPER_AND_PROCEEDINGS: Sentence(
        "Begrunnelsen for vedtaket går fram av saksframlegget og av behandlingen i møtet. Begge "
        "står i særutskriften av saken, som følger med dette brevet ({}).",
        "Grunngivinga for vedtaket går fram av saksframlegget og av handsaminga i møtet. Begge "
        "står i særutskrifta av saka, som følgjer med dette brevet ({}).",
    ),
    Reasons.IN_PAPER: Sentence(
        "Begrunnelsen for vedtaket går fram av saksframlegget. Det står i særutskriften av saken, "
        "som følger med dette brevet ({}).",
        "Grunngivinga for vedtaket går fram av saksframlegget. Det står i særutskrifta av saka, "
        "som følgjer med dette brevet ({}).",
    ),
    Reasons.IN_PROCEEDINGS: Sentence(
        "Begrunnelsen for vedtaket går fram av behandlingen i møtet. Den står i særutskriften av "
        "saken, som følger med dette brevet ({}).",
        "Grunngivinga for vedtaket går fram av handsaminga i møtet. Ho står i særutskrifta av "
        "saka, som følgjer med dette brevet ({}).",
    ),
}
_IN_ANSWERS = {
    Reasons.IN_PAPER_AND_PROCEEDINGS: Sentence(
        "Begrunnelsen for vedtaket går fram av saksframlegget og av den skriftlige behandlingen. "
        "Begge står i særutskriften av saken, som følger med dette brevet ({}).",
        "Grunngivinga for vedtaket går fram av saksframlegget og av den skriftlege handsaminga. "
        "Begge står i særutskrifta av saka, som følgjer med dette brevet ({}).",
    ),
    Reasons.IN_PROCEEDINGS: Sentence(
        "Begrunnelsen for vedtaket går fram av den skriftlige behandlingen. Den står i "
        "særutskriften av saken, som følger med dette brevet ({}).",
        "Grunngivinga for vedtaket går fram av den skriftlege handsaminga. Ho står i særutskrifta "
        "av saka, som følgjer med dette brevet ({}).",
    ),
}
"""The same where nobody met."""
_COMPLAINT = alike("Du kan klage på vedtaket")
_RIGHT = Sentence(
    "Du har rett til å klage på vedtaket ({}). Fristen er tre uker fra den dagen vedtaket kom fram "
    "til deg. Det er nok at klagen er postet eller levert innen fristen ({}).",
    "Du har rett til å klage på vedtaket ({}). Fristen er tre veker frå den dagen vedtaket kom "
    "fram til deg. Det er nok at klaga er postlagd eller levert innan fristen ({}).",
)
_BODY = Sentence(
    "Klageinstansen er {}. Først vurderer vi selv om klagen gir grunn til å endre vedtaket ({}).",
    "Klageinstansen er {}. Først vurderer vi sjølve om klaga gir grunn til å endre vedtaket ({}).",
)
_FINAL = Sentence("Vedtaket er endelig", "Vedtaket er endeleg")
_DECIDED = Sentence(
    "Vedtaket avgjør en klage. Det er endelig, og du kan ikke klage på det ({}).",
    "Vedtaket avgjer ei klage. Det er endeleg, og du kan ikkje klage på det ({}).",
)
_CARRIED_OUT = Sentence("Vedtaket kan gjennomføres", "Vedtaket kan gjennomførast")
_SUSPENDED = Sentence(
    "Vedtaket kan gjennomføres selv om du klager. Du kan be om at gjennomføringen blir utsatt "
    "til klagefristen er ute eller klagen er avgjort ({}).",
    "Vedtaket kan gjennomførast sjølv om du klagar. Du kan be om at gjennomføringa blir "
    "utsett til klagefristen er ute eller klaga er avgjord ({}).",
)
_HELP = alike("Innsyn og hjelp")
_ACCESS = Sentence(
    "Du har rett til å se dokumentene i saken, med de unntakene som følger av loven ({}). Vi "
    "veileder deg om hvordan du kan klage ({}).",
    "Du har rett til å sjå dokumenta i saka, med dei unntaka som følgjer av lova ({}). Vi "
    "rettleier deg om korleis du kan klage ({}).",
)
_ACCESS_ONLY = Sentence(
    "Du har rett til å se dokumentene i saken, med de unntakene som følger av loven ({}).",
    "Du har rett til å sjå dokumenta i saka, med dei unntaka som følgjer av lova ({}).",
)
_COSTS = Sentence(
    "Du kan søke om fri rettshjelp etter rettshjelploven. Blir vedtaket endret til din fordel, "
    "kan du ha rett til å få dekket vesentlige kostnader som var nødvendige for det ({}).",
    "Du kan søkje om fri rettshjelp etter rettshjelplova. Blir vedtaket endra til din fordel, "
    "kan du ha rett til å få dekt vesentlege kostnader som var nødvendige for det ({}).",
)


def reasons_law(*, by_act_of_2025: bool) -> str:
    """Return by which law an individual decision has reasons."""
    return (_OF_2025 if by_act_of_2025 else _OF_1967).reasons


def final_law(*, by_act_of_2025: bool) -> str:
    """Return by which law nobody can complain about how a complaint was decided."""
    return (_OF_2025 if by_act_of_2025 else _OF_1967).final


def appeal_sections(
    language: Language,
    reasons: Reasons,
    complaints_to: str,
    complaint_body: str,
    *,
    by_act_of_2025: bool,
    is_written: bool = False,
) -> Iterator[LetterSection]:
    """Yield what a party must be told of an individual decision.

    Args:
        language: of the letter.
        reasons: where they stand; where that is nowhere, nothing is said of them.
        complaints_to: where a complaint is sent.
        complaint_body: who decides on it.
        by_act_of_2025: whether that act was in force when it was resolved.
        is_written: whether it was resolved in writing.
    """
    act = _OF_2025 if by_act_of_2025 else _OF_1967
    yield from _reasons_section(language, act, reasons, is_written=is_written)
    told = (
        _RIGHT.said(language, act.right, act.deadline),
        act.how.said(language, complaints_to, act.form),
        _BODY.said(language, complaint_body, act.body),
        act.too_late.said(language, act.late),
    )
    yield LetterSection(_COMPLAINT.said(language), told)
    suspended = _SUSPENDED.said(language, act.carried_out)
    yield LetterSection(_CARRIED_OUT.said(language), (suspended,))
    helped = (_ACCESS.said(language, act.access, act.guidance), _COSTS.said(language, act.costs))
    yield LetterSection(_HELP.said(language), helped)


def final_sections(
    language: Language, reasons: Reasons, *, by_act_of_2025: bool, is_written: bool = False
) -> Iterator[LetterSection]:
    """Yield what a party must be told where a complaint was decided, which is final.

    Nobody can complain about it again (forvaltningsloven 1967 § 28 third paragraph), but whoever
    won can demand what it cost (§ 36 third paragraph).

    Args:
        language: of the letter.
        reasons: where they stand; where that is nowhere, nothing is said of them.
        by_act_of_2025: whether that act was in force when it was resolved.
        is_written: whether it was resolved in writing.
    """
    act = _OF_2025 if by_act_of_2025 else _OF_1967
    yield from _reasons_section(language, act, reasons, is_written=is_written)
    yield LetterSection(_FINAL.said(language), (_DECIDED.said(language, act.final),))
    costs = act.costs_of_winning.said(language, act.costs)
    access = _ACCESS_ONLY.said(language, act.access)
    yield LetterSection(_HELP.said(language), (access, costs))


def _reasons_section(
    language: Language, act: _Act, reasons: Reasons, *, is_written: bool
) -> Iterator[LetterSection]:
    usual = _REASONS_STAND.get(reasons)
    stand = _IN_ANSWERS.get(reasons, usual) if is_written else usual
    if stand is not None:
        yield LetterSection(_REASONS.said(language), (stand.said(language, act.reasons),))
